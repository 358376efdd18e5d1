"""Ideal body weight (Devine 1974) and adjusted body weight."""

from decimal import Decimal

from dispensatory.clinical.calculators.description import (
    Answer,
    Calculator,
    Description,
    Given,
    Line,
    Reference,
    Working,
    rounding_step,
)
from dispensatory.clinical.calculators.fields import FEMALE, SEX, height, weight
from dispensatory.clinical.calculators.figures import brief, equals, fixed
from dispensatory.clinical.calculators.units import INCH, KG, LB
from dispensatory.wording import mark, tr

DEVINE_FROM_CM = Decimal("152.4")
"""The height, 60 inches, at which Devine's formula begins."""

_FROM_INCHES = 60
_AT_THAT_HEIGHT = {FEMALE: Decimal("45.5"), "male": Decimal(50)}
_PER_INCH = Decimal("2.3")
_OF_THE_EXCESS = Decimal("0.4")

DEVINE = Reference(
    "Devine BJ", "Gentamicin therapy", "Drug Intell Clin Pharm", 1974, "8:650\u2013655", mark("Ideal body weight")
)
ADJUSTED = Reference(
    "Traynor AM, Nafziger AN, Bertino JS Jr",
    "Aminoglycoside dosing weight correction factors for patients of various body sizes",
    "Antimicrob Agents Chemother",
    1995,
    "39:545\u2013548",
    mark("Adjusted body weight (names the factor 0.4 of earlier work; finds 0.43)"),
)

IDEAL_FORMULA = mark("Ideal weight (kg) = 50 for men, 45.5 for women, + 2.3 \u00d7 (height in inches \u2212 60)")
ADJUSTED_FORMULA = mark("Adjusted weight (kg) = ideal weight + 0.4 \u00d7 (actual weight \u2212 ideal weight)")


def ideal_weight(height_in_inches: Decimal, sex: str) -> Decimal:
    """Devine's ideal body weight in kg, for heights from 60 inches (Devine BJ, Drug Intell Clin Pharm 1974;8:650-655)."""
    return _AT_THAT_HEIGHT[sex] + _PER_INCH * (height_in_inches - _FROM_INCHES)


def adjusted_weight(ideal: Decimal, actual: Decimal) -> Decimal:
    """Adjusted body weight in kg: the ideal one and 0.4 of what is above it (Traynor, Antimicrob Agents Chemother 1995)."""
    return ideal + _OF_THE_EXCESS * (actual - ideal)


def ideal_steps(given: Given) -> tuple[Decimal, tuple[str, ...]]:
    """The ideal weight in kg of someone whose height and sex are given, and the steps to it."""
    inches = given.amounts["height"].in_unit(INCH)
    sex = given.chosen["sex"]
    ideal = ideal_weight(inches, sex)
    start = brief(_AT_THAT_HEIGHT[sex])
    step = f"{start} + {_PER_INCH} \u00d7 ({brief(inches)} \u2212 {_FROM_INCHES}) {equals(ideal)} kg"
    return ideal, (*given.amounts["height"].steps_to(INCH), step)


def adjusted_step(ideal: Decimal, actual: Decimal) -> str:
    """The step to the adjusted weight."""
    found = adjusted_weight(ideal, actual)
    return f"{brief(ideal)} + {_OF_THE_EXCESS} \u00d7 ({brief(actual)} \u2212 {brief(ideal)}) {equals(found)} kg"


def _work(given: Given) -> Answer:
    ideal, steps = ideal_steps(given)
    lines = [_line(tr("Ideal body weight"), ideal)]
    workings = [Working(tr("Ideal body weight"), (*steps, *rounding_step(ideal, KG.label, 1)))]
    notes = []
    if given.has("weight"):
        actual = given.amounts["weight"].base
        if actual > ideal:
            adjusted = adjusted_weight(ideal, actual)
            lines.append(_line(tr("Adjusted body weight"), adjusted))
            steps = (*given.steps_to_base("weight"), adjusted_step(ideal, actual))
            workings.append(Working(tr("Adjusted body weight"), (*steps, *rounding_step(adjusted, KG.label, 1))))
        else:
            notes.append(tr("The actual weight is not above the ideal weight: there is no excess to adjust for."))
    else:
        notes.append(tr("Without an actual weight there is no adjusted weight."))
    return Answer(tuple(lines), tuple(workings), tuple(notes))


def _line(label: str, kilograms: Decimal) -> Line:
    return Line(label, f"{fixed(kilograms, 1)} kg", f"{fixed(LB.from_base(kilograms), 1)} lb")


BODY_WEIGHT = Calculator(
    Description(
        key="body-weight",
        name=mark("Ideal and adjusted body weight (Devine)"),
        short_name=mark("Ideal and adjusted weight"),
        scope=mark("Adults of 152.4 cm (5 ft) or more; not for children."),
        formula=(IDEAL_FORMULA, ADJUSTED_FORMULA),
        limits=(
            mark("Devine\u2019s formula begins at a height of 152.4 cm (60 in); it gives nothing for shorter people."),
            mark(
                "Devine gave it for doses of gentamicin in adults, without showing data. It is not a weight to aim for."
            ),
            mark("The factor 0.4 comes from aminoglycosides in obesity. Other factors are in use for other medicines."),
            mark("Which weight a dose is for is said by the text on the medicine, and only there."),
        ),
        references=(DEVINE, ADJUSTED),
    ),
    (
        SEX,
        height(DEVINE_FROM_CM, Decimal(250)),
        weight(
            Decimal(20),
            Decimal(400),
            label=mark("Actual weight"),
            optional=True,
            hint=mark("optional, for adjusted weight"),
        ),
    ),
    _work,
)
