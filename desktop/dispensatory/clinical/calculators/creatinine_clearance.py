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
    to_report,
)
from dispensatory.clinical.calculators.fields import ADULT_AGE, CREATININE, FEMALE, SEX, height, weight
from dispensatory.clinical.calculators.figures import brief, fixed

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
    workings = [Working("Into the units of the formula", units)] if units else []
    lines: list[Line] = []
    notes: list[str] = []
    _add(given, "actual", actual, (), lines, workings)
    if not given.has("height"):
        notes.append("With a height, the results with ideal and with adjusted weight stand beside this one.")
    elif given.amounts["height"].base < DEVINE_FROM_CM:
        notes.append("No ideal or adjusted weight: Devine\u2019s formula begins at 152.4 cm (5 ft).")
    else:
        ideal, steps = ideal_steps(given)
        _add(given, "ideal", ideal, steps, lines, workings)
        if actual > ideal:
            _add(given, "adjusted", adjusted_weight(ideal, actual), (adjusted_step(ideal, actual),), lines, workings)
        else:
            notes.append("No adjusted weight: the actual weight is not above the ideal weight.")
    return Answer(tuple(lines), tuple(workings), tuple(notes))


def _add(
    given: Given,
    kind: str,
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
        expression += f" \u00d7 {_FOR_WOMEN} (female)"
    last, figure = to_report(expression, clearance, _UNIT, 0)
    workings.append(Working(f"With {kind} weight", (*steps, *last)))
    lines.append(Line(f"With {kind} weight", figure, f"{fixed(kilograms, 1)} kg"))


COCKCROFT_GAULT = Calculator(
    Description(
        key="creatinine-clearance",
        name="Creatinine clearance (Cockcroft\u2013Gault)",
        short_name="Creatinine clearance",
        scope="Adults with stable kidney function only.",
        formula=(
            (
                "Creatinine clearance (mL/min) = (140 \u2212 age in years) \u00d7 weight in kg"
                " \u00f7 (72 \u00d7 serum creatinine in mg/dL); for women \u00d7 0.85"
            ),
            IDEAL_FORMULA,
            ADJUSTED_FORMULA,
        ),
        limits=(
            "Not for children, nor in pregnancy.",
            "Not while creatinine is changing (acute kidney injury), nor on dialysis.",
            "Derived in 249 hospital patients aged 18 to 92, 96% of them men; the factor for women is an estimate.",
            "The publication used the actual weight. Ideal and adjusted weight are later practice, and which fits is disputed.",
            "Older than the standard for creatinine methods (IDMS): with standardised methods it tends to run high.",
            "Unreliable with little or unusual muscle (wasting, amputation, paralysis, bodybuilding) and oedema.",
            "In mL/min, not per 1.73 m\u00b2: it is not an eGFR and cannot stand in for one.",
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
        weight(Decimal(20), Decimal(400), label="Actual weight"),
        CREATININE,
        height(Decimal(100), Decimal(250), optional=True, hint="optional, for ideal and adjusted weight"),
    ),
    _work,
)
