"""Creatinine clearance after Cockcroft and Gault (1976), with the actual, the ideal and the adjusted weight."""

from decimal import Decimal

from dispensatory.clinical.calculators.body_weight import (
    ADJUSTED,
    ADJUSTED_FORMULA,
    DEVINE,
    DEVINE_FROM_CM,
    IDEAL_FORMULA,
    adjusted_step,
    adjusted_weight,
    ideal_steps,
)
from dispensatory.clinical.calculators.description import (
    Answer,
    Calculator,
    Description,
    Given,
    Line,
    Reference,
    Working,
    for_women,
    to_report,
)
from dispensatory.clinical.calculators.fields import ADULT_AGE, CREATININE, FEMALE, SEX, height, weight
from dispensatory.clinical.calculators.figures import brief, fixed
from dispensatory.wording import mark, tr

_UNIT = "mL/min"
_FOR_WOMEN = Decimal("0.85")


def creatinine_clearance(age: Decimal, weight_kg: Decimal, creatinine_mg_dl: Decimal, *, female: bool) -> Decimal:
    """Clearance in mL/min: (140 - age) * kg / (72 * mg/dL), and 0.85 of it in women.

    Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum creatinine. Nephron 1976;16:31-41.
    """
    clearance = (140 - age) * weight_kg / (72 * creatinine_mg_dl)
    return clearance * _FOR_WOMEN if female else clearance


def _work(given: Given) -> Answer:
    actual = given.amounts["weight"].base
    units = given.steps_to_base("weight", "creatinine")
    workings = [Working(tr("Into the units of the formula"), units)] if units else []
    lines: list[Line] = []
    notes: list[str] = []
    _add(given, tr("With actual weight"), actual, (), lines, workings)
    if not given.has("height"):
        notes.append(tr("With a height, the results with ideal and with adjusted weight stand beside this one."))
    elif given.amounts["height"].base < DEVINE_FROM_CM:
        notes.append(tr("No ideal or adjusted weight: Devine\u2019s formula begins at 152.4 cm (5 ft)."))
    else:
        ideal, steps = ideal_steps(given)
        _add(given, tr("With ideal weight"), ideal, steps, lines, workings)
        if actual > ideal:
            step = adjusted_step(ideal, actual)
            _add(given, tr("With adjusted weight"), adjusted_weight(ideal, actual), (step,), lines, workings)
        else:
            notes.append(tr("No adjusted weight: the actual weight is not above the ideal weight."))
    return Answer(tuple(lines), tuple(workings), tuple(notes))


def _add(
    given: Given,
    title: str,
    kilograms: Decimal,
    steps: tuple[str, ...],
    lines: list[Line],
    workings: list[Working],
) -> None:
    age, creatinine = given.amounts["age"].base, given.amounts["creatinine"].base
    female = given.chosen["sex"] == FEMALE
    clearance = creatinine_clearance(age, kilograms, creatinine, female=female)
    expression = f"(140 \u2212 {brief(age)}) \u00d7 {brief(kilograms)} kg \u00f7 (72 \u00d7 {brief(creatinine)} mg/dL)"
    if female:
        expression += f" \u00d7 {for_women(_FOR_WOMEN)}"
    last, figure = to_report(expression, clearance, _UNIT, 0)
    workings.append(Working(title, (*steps, *last)))
    lines.append(Line(title, figure, f"{fixed(kilograms, 1)} kg"))


COCKCROFT_GAULT = Calculator(
    Description(
        key="creatinine-clearance",
        name=mark("Creatinine clearance (Cockcroft\u2013Gault)"),
        short_name=mark("Creatinine clearance"),
        scope=mark("Adults with stable kidney function only."),
        formula=(
            mark(
                "Creatinine clearance (mL/min) = (140 \u2212 age in years) \u00d7 weight in kg"
                " \u00f7 (72 \u00d7 serum creatinine in mg/dL); for women \u00d7 0.85"
            ),
            IDEAL_FORMULA,
            ADJUSTED_FORMULA,
        ),
        limits=(
            mark("Not for children, nor in pregnancy."),
            mark("Not while creatinine is changing (acute kidney injury), nor on dialysis."),
            mark(
                "Derived in 249 hospital patients aged 18 to 92, 96% of them men; the factor for women is an estimate."
            ),
            mark(
                "The publication used the actual weight. Ideal and adjusted weight are later practice,"
                " and which fits is disputed."
            ),
            mark(
                "Older than the standard for creatinine methods (IDMS): with standardised methods it tends to run high."
            ),
            mark("Unreliable with little or unusual muscle (wasting, amputation, paralysis, bodybuilding) and oedema."),
            mark("In mL/min, not per 1.73 m\u00b2: it is not an eGFR and cannot stand in for one."),
        ),
        references=(
            Reference(
                "Cockcroft DW, Gault MH",
                "Prediction of creatinine clearance from serum creatinine",
                "Nephron",
                1976,
                "16:31\u201341",
            ),
            DEVINE,
            ADJUSTED,
        ),
    ),
    (
        SEX,
        ADULT_AGE,
        weight(Decimal(20), Decimal(400), label=mark("Actual weight")),
        CREATININE,
        height(Decimal(100), Decimal(250), optional=True, hint=mark("optional, for ideal and adjusted weight")),
    ),
    _work,
)
