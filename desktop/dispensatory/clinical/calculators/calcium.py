"""Serum calcium corrected for albumin: the form in common use, and the formula as Payne and others published it (1973)."""

from decimal import Decimal

from dispensatory.clinical.calculators.description import (
    Amount,
    Answer,
    Calculator,
    Description,
    Given,
    Line,
    Measure,
    Reference,
    Working,
    to_report,
)
from dispensatory.clinical.calculators.fields import ALBUMIN
from dispensatory.clinical.calculators.figures import brief, equals
from dispensatory.clinical.calculators.units import CALCIUM_MG_DL, G_DL, G_L, MMOL_L
from dispensatory.wording import mark, tr

_NORMAL = {MMOL_L: Decimal(40), CALCIUM_MG_DL: Decimal(4)}
_FACTOR = {MMOL_L: Decimal("0.02"), CALCIUM_MG_DL: Decimal("0.8")}
_ALBUMIN_UNIT = {MMOL_L: G_L, CALCIUM_MG_DL: G_DL}
_PLACES = {MMOL_L: 2, CALCIUM_MG_DL: 1}

CALCIUM = Measure(
    "calcium", mark("Measured total calcium"), (MMOL_L, CALCIUM_MG_DL), Decimal(1), Decimal(5), american=CALCIUM_MG_DL
)


def corrected_calcium(calcium_mmol_l: Decimal, albumin_g_l: Decimal) -> Decimal:
    """Corrected calcium in mmol/L: calcium + 0.02 * (40 - albumin in g/L), as the NHS Clinical Knowledge Summaries give it."""
    return calcium_mmol_l + _FACTOR[MMOL_L] * (_NORMAL[MMOL_L] - albumin_g_l)


def corrected_calcium_mg(calcium_mg_dl: Decimal, albumin_g_dl: Decimal) -> Decimal:
    """The same in mg/dL: calcium + 0.8 * (4 - albumin in g/dL)."""
    return calcium_mg_dl + _FACTOR[CALCIUM_MG_DL] * (_NORMAL[CALCIUM_MG_DL] - albumin_g_dl)


def payne_calcium(calcium_mg_dl: Decimal, albumin_g_dl: Decimal) -> Decimal:
    """Adjusted calcium in mg/dL: calcium - albumin + 4.0 (Payne RB and others, Br Med J 1973;4:643-646)."""
    return calcium_mg_dl - albumin_g_dl + 4


def _work(given: Given) -> Answer:
    calcium, albumin = given.amounts["calcium"], given.amounts["albumin"]
    usual_line, usual = _usual(calcium, albumin)
    payne_line, payne = _payne(calcium, albumin)
    return Answer((usual_line, payne_line), (usual, payne))


def _usual(calcium: Amount, albumin: Amount) -> tuple[Line, Working]:
    unit = calcium.shown_in
    beside = _ALBUMIN_UNIT[unit]
    measured, protein = calcium.in_unit(unit), albumin.in_unit(beside)
    correct = corrected_calcium if unit == MMOL_L else corrected_calcium_mg
    difference = f"({_NORMAL[unit]} \u2212 {brief(protein)} {beside.label})"
    expression = f"{brief(measured)} {unit.label} + {_FACTOR[unit]} \u00d7 {difference}"
    last, figure = to_report(expression, correct(measured, protein), unit.label, _PLACES[unit])
    steps = (*calcium.steps_to(unit), *albumin.steps_to(beside), *last)
    factor = tr("0.02 mmol/L for each g/L") if unit == MMOL_L else tr("0.8 mg/dL for each g/dL")
    return Line(tr("Corrected calcium"), figure, factor), Working(tr("The form in common use"), steps)


def _payne(calcium: Amount, albumin: Amount) -> tuple[Line, Working]:
    unit = calcium.shown_in
    measured, protein = calcium.in_unit(CALCIUM_MG_DL), albumin.in_unit(G_DL)
    adjusted = payne_calcium(measured, protein)
    expression = f"{brief(measured)} mg/dL \u2212 {brief(protein)} + 4.0"
    if unit == MMOL_L:
        first = f"{expression} {equals(adjusted)} mg/dL"
        result = CALCIUM_MG_DL.to_base(adjusted)
        divided = f"{brief(adjusted)} mg/dL \u00f7 {brief(CALCIUM_MG_DL.over)}"
        last, figure = to_report(divided, result, unit.label, _PLACES[unit])
        last = (first, *last)
    else:
        last, figure = to_report(expression, adjusted, unit.label, _PLACES[unit])
    steps = (*calcium.steps_to(CALCIUM_MG_DL), *albumin.steps_to(G_DL), *last)
    line = Line(tr("Adjusted calcium, Payne 1973"), figure, tr("as published"))
    return line, Working(tr("As Payne published it"), steps)


CORRECTED_CALCIUM = Calculator(
    Description(
        key="calcium",
        name=mark("Calcium corrected for albumin (Payne)"),
        short_name=mark("Calcium, corrected"),
        scope=mark("An estimate; ionised calcium, where it is measured, needs no correction."),
        formula=(
            mark(
                "In common use: corrected calcium (mmol/L) = calcium + 0.02 \u00d7 (40 \u2212 albumin in g/L);"
                " in mg/dL: calcium + 0.8 \u00d7 (4 \u2212 albumin in g/dL)"
            ),
            mark("As Payne published it: adjusted calcium (mg/100 mL) = calcium \u2212 albumin in g/100 mL + 4.0"),
        ),
        limits=(
            mark("The two forms differ: the published one corrects by 1 mg/dL for each g/dL, the common one by 0.8."),
            mark(
                "Laboratories derive factors of their own; a calcium that the laboratory has adjusted"
                " is not to be corrected again."
            ),
            mark(
                "May be wrong with very low or very high albumin, a paraprotein, or acidosis; there ionised calcium is certain."
            ),
            mark(
                "In people with an eGFR below 60, uncorrected calcium agreed better with free calcium"
                " (Lian and \u00c5sberg 2018)."
            ),
        ),
        references=(
            Reference(
                "Payne RB, Little AJ, Williams RB, Milner JR",
                "Interpretation of serum calcium in patients with abnormal serum proteins",
                "Br Med J",
                1973,
                "4:643\u2013646",
                mark("Published formula"),
            ),
            Reference(
                "National Institute for Health and Clinical Excellence",
                "Hypercalcaemia: diagnosis",
                "NHS Clinical Knowledge Summaries",
                None,
                "",
                mark("Form in common use"),
            ),
            Reference(
                "Lian IA, \u00c5sberg A",
                "Should total calcium be adjusted for albumin? A retrospective observational study of laboratory data"
                " from central Norway",
                "BMJ Open",
                2018,
                "8:e017703",
                mark("Limits"),
            ),
        ),
    ),
    (CALCIUM, ALBUMIN),
    _work,
)
