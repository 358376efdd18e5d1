"""eGFR by the CKD-EPI equations without race: creatinine (2021), cystatin C (2012), and both (2021)."""

from dataclasses import dataclass, replace
from decimal import Decimal

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
from dispensatory.clinical.calculators.fields import ADULT_AGE, CREATININE, CYSTATIN_C, FEMALE, MALE, SEX
from dispensatory.clinical.calculators.figures import brief, equals, rounded
from dispensatory.wording import mark, tr

_UNIT = "mL/min/1.73 m\u00b2"
_ONE = Decimal(1)

CATEGORIES = (
    (90, "G1", mark("90 or more")),
    (60, "G2", mark("60 to 89")),
    (45, "G3a", mark("45 to 59")),
    (30, "G3b", mark("30 to 44")),
    (15, "G4", mark("15 to 29")),
    (0, "G5", mark("below 15")),
)
"""GFR categories: from, name, range in words (KDIGO 2024, Kidney Int 105(4S):S117-S314)."""


@dataclass(frozen=True, slots=True)
class Term:
    """min(x / at, 1) ^ below * max(x / at, 1) ^ above, x being a concentration; `at` and `below` go by sex."""

    name: str
    key: str
    at: dict[str, Decimal]
    below: dict[str, Decimal]
    above: Decimal


@dataclass(frozen=True, slots=True)
class Equation:
    """factor * terms * yearly ^ age * female (in women)."""

    name: str
    factor: int
    terms: tuple[Term, ...]
    yearly: Decimal
    female: Decimal


def _by_sex(female: str, male: str) -> dict[str, Decimal]:
    return {FEMALE: Decimal(female), MALE: Decimal(male)}


_CREATININE_AT = _by_sex("0.7", "0.9")
_CYSTATIN_AT = _by_sex("0.8", "0.8")

CREATININE_2021 = Equation(
    mark("From creatinine (2021)"),
    142,
    (Term("Scr", "creatinine", _CREATININE_AT, _by_sex("-0.241", "-0.302"), Decimal("-1.200")),),
    Decimal("0.9938"),
    Decimal("1.012"),
)
"""Inker LA and others. N Engl J Med 2021;385:1737-1749."""

CYSTATIN_C_2012 = Equation(
    mark("From cystatin C (2012)"),
    133,
    (Term("Scys", "cystatin_c", _CYSTATIN_AT, _by_sex("-0.499", "-0.499"), Decimal("-1.328")),),
    Decimal("0.996"),
    Decimal("0.932"),
)
"""Inker LA and others. N Engl J Med 2012;367:20-29."""

BOTH_2021 = Equation(
    mark("From both (2021)"),
    135,
    (
        Term("Scr", "creatinine", _CREATININE_AT, _by_sex("-0.219", "-0.144"), Decimal("-0.544")),
        Term("Scys", "cystatin_c", _CYSTATIN_AT, _by_sex("-0.323", "-0.323"), Decimal("-0.778")),
    ),
    Decimal("0.9961"),
    Decimal("0.963"),
)
"""Inker LA and others. N Engl J Med 2021;385:1737-1749."""


def filtration(equation: Equation, concentrations: dict[str, Decimal], age: Decimal, sex: str) -> Decimal:
    """The eGFR in mL/min/1.73 m2; creatinine in mg/dL and cystatin C in mg/L, by the key of their field."""
    value = Decimal(equation.factor) * equation.yearly**age
    for term in equation.terms:
        ratio = concentrations[term.key] / term.at[sex]
        value *= min(ratio, _ONE) ** term.below[sex] * max(ratio, _ONE) ** term.above
    return value * equation.female if sex == FEMALE else value


def category(whole: Decimal) -> tuple[str, str]:
    """The GFR category of an eGFR rounded to a whole number, and its range in words."""
    return next((name, words) for least, name, words in CATEGORIES if whole >= least)


def _work(given: Given) -> Answer:
    units = given.steps_to_base("creatinine", "cystatin_c")
    workings = [Working(tr("Into the units of the formula"), units)] if units else []
    lines = []
    for equation in (CREATININE_2021, CYSTATIN_C_2012, BOTH_2021):
        if all(given.has(term.key) for term in equation.terms):
            line, working = _apply(equation, given)
            lines.append(line)
            workings.append(working)
    return Answer(tuple(lines), tuple(workings))


def _apply(equation: Equation, given: Given) -> tuple[Line, Working]:
    sex, age = given.chosen["sex"], given.amounts["age"].base
    concentrations = {key: amount.base for key, amount in given.amounts.items()}
    value = filtration(equation, concentrations, age, sex)
    steps: list[str] = []
    factors = [str(equation.factor)]
    for term in equation.terms:
        factors += _powers(term, concentrations[term.key], sex, steps)
    ageing = equation.yearly**age
    steps.append(f"{equation.yearly}^({brief(age)}) {equals(ageing)}")
    factors.append(brief(ageing))
    if sex == FEMALE:
        factors.append(for_women(equation.female))
    last, figure = to_report(" \u00d7 ".join(factors), value, _UNIT, 0)
    name, words = category(rounded(value, 0))
    note, title = tr("KDIGO category {name}: {range}", name=name, range=tr(words)), tr(equation.name)
    return Line(title, figure, note), Working(title, (*steps, *last))


def _powers(term: Term, concentration: Decimal, sex: str, steps: list[str]) -> tuple[str, str]:
    """Adds the steps of a term, and returns its two factors."""
    at = term.at[sex]
    ratio = concentration / at
    steps.append(f"{term.name} \u00f7 {brief(at)} = {brief(concentration)} \u00f7 {brief(at)} {equals(ratio)}")
    low, high = min(ratio, _ONE), max(ratio, _ONE)
    first, second = low ** term.below[sex], high**term.above
    steps.append(f"min({brief(ratio)}, 1)^({brief(term.below[sex])}) {equals(first)}")
    steps.append(f"max({brief(ratio)}, 1)^({brief(term.above)}) {equals(second)}")
    return brief(first), brief(second)


CKD_EPI = Calculator(
    Description(
        key="egfr",
        name=mark("eGFR (CKD-EPI 2021)"),
        short_name=mark("eGFR"),
        scope=mark("Adults with stable kidney function only."),
        formula=(
            mark(
                "From creatinine: eGFR = 142 \u00d7 min(Scr \u00f7 \u03ba, 1)^(\u03b1)"
                " \u00d7 max(Scr \u00f7 \u03ba, 1)^(\u22121.2) \u00d7 0.9938^(age) \u00d7 1.012 for women;"
                " \u03b1 is \u22120.241 for women, \u22120.302 for men"
            ),
            mark(
                "From cystatin C: eGFR = 133 \u00d7 min(Scys \u00f7 0.8, 1)^(\u22120.499)"
                " \u00d7 max(Scys \u00f7 0.8, 1)^(\u22121.328) \u00d7 0.996^(age) \u00d7 0.932 for women"
            ),
            mark(
                "From both: eGFR = 135 \u00d7 min(Scr \u00f7 \u03ba, 1)^(\u03b1) \u00d7 max(Scr \u00f7 \u03ba, 1)^(\u22120.544)"
                " \u00d7 min(Scys \u00f7 0.8, 1)^(\u22120.323) \u00d7 max(Scys \u00f7 0.8, 1)^(\u22120.778) \u00d7 0.9961^(age)"
                " \u00d7 0.963 for women; \u03b1 is \u22120.219 for women, \u22120.144 for men"
            ),
            mark(
                "Scr is serum creatinine in mg/dL, Scys serum cystatin C in mg/L; \u03ba is 0.7 for women, 0.9 for men;"
                " min and max are the smaller and the larger of the two"
            ),
        ),
        limits=(
            mark("From 18 years; not in pregnancy."),
            mark("Not while creatinine is changing (acute kidney injury), nor on dialysis."),
            mark(
                "Needs creatinine by a method traceable to IDMS, and cystatin C calibrated to the reference material ERM-DA471."
            ),
            mark(
                "Creatinine misleads with little or unusual muscle; cystatin C with thyroid disease, steroids and inflammation."
            ),
            mark("Relative to 1.73 m\u00b2 of body surface, so not in mL/min; it is not a creatinine clearance."),
            mark(
                "The category goes by the rounded figure. Alone it is no kidney disease: KDIGO asks for three months,"
                " and in G1 and G2 for a marker of kidney damage as well."
            ),
        ),
        references=(
            Reference(
                "Inker LA, Eneanya ND, Coresh J, et al",
                "New creatinine- and cystatin C\u2013based equations to estimate GFR without race",
                "N Engl J Med",
                2021,
                "385:1737\u20131749",
                mark("Creatinine, and both"),
            ),
            Reference(
                "Inker LA, Schmid CH, Tighiouart H, et al",
                "Estimating glomerular filtration rate from serum creatinine and cystatin C",
                "N Engl J Med",
                2012,
                "367:20\u201329",
                mark("Cystatin C"),
            ),
            Reference(
                "Kidney Disease: Improving Global Outcomes (KDIGO) CKD Work Group",
                "KDIGO 2024 clinical practice guideline for the evaluation and management of chronic kidney disease",
                "Kidney Int",
                2024,
                "105(4S):S117\u2013S314",
                mark("Categories, rounding"),
            ),
        ),
    ),
    (
        SEX,
        ADULT_AGE,
        replace(CREATININE, optional=True, hint=mark("this, cystatin C or both")),
        replace(CYSTATIN_C, optional=True, hint=mark("this, creatinine or both")),
    ),
    _work,
    either=("creatinine", "cystatin_c"),
)
