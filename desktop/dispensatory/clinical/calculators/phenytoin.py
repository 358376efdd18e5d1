"""Total phenytoin corrected for low albumin (Sheiner and Tozer), with its variant for renal failure."""

from decimal import Decimal

from dispensatory.clinical.calculators.description import (
    Answer,
    Calculator,
    Choice,
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
from dispensatory.clinical.calculators.units import MG_L, PHENYTOIN_UMOL_L
from dispensatory.wording import mark, tr

_ALBUMIN_FACTOR = {"normal": Decimal("0.2"), "failure": Decimal("0.1")}
_UNBOUND = Decimal("0.1")

PHENYTOIN = Measure(
    "phenytoin",
    mark("Measured total phenytoin"),
    (MG_L, PHENYTOIN_UMOL_L),
    Decimal("0.5"),
    Decimal(100),
    american=MG_L,
    hint=mark("mg/L is the same as \u00b5g/mL"),
)
KIDNEYS = Choice(
    "kidneys",
    mark("Renal failure"),
    (("normal", mark("No")), ("failure", mark("Yes"))),
    hint=mark("a creatinine clearance below 10 mL/min, or dialysis"),
)


def corrected_phenytoin(measured: Decimal, albumin_g_dl: Decimal, *, renal_failure: bool) -> Decimal:
    """The total phenytoin to be expected with normal albumin, in the unit of `measured`.

    measured / (0.2 * albumin + 0.1), with 0.1 instead of 0.2 in renal failure: Sheiner LB, Tozer TN, in: Clinical
    Pharmacology: Basic Principles in Therapeutics, 2nd ed., 1978; as written by Kiang TKL, Ensom MHH, Ann Pharmacother 2016.
    """
    factor = _ALBUMIN_FACTOR["failure" if renal_failure else "normal"]
    return measured / (factor * albumin_g_dl + _UNBOUND)


def _work(given: Given) -> Answer:
    measured, albumin = given.amounts["phenytoin"], given.amounts["albumin"].base
    kidneys = given.chosen["kidneys"]
    factor = _ALBUMIN_FACTOR[kidneys]
    divisor = factor * albumin + _UNBOUND
    corrected = corrected_phenytoin(measured.base, albumin, renal_failure=kidneys == "failure")
    first = f"{factor} \u00d7 {brief(albumin)} g/dL + {_UNBOUND} {equals(divisor)}"
    last, milligrams = to_report(f"{brief(measured.base)} mg/L \u00f7 {brief(divisor)}", corrected, MG_L.label, 1)
    micromoles = PHENYTOIN_UMOL_L.from_base(corrected)
    expression = f"{brief(corrected)} mg/L \u00d7 {brief(PHENYTOIN_UMOL_L.over)}"
    other, molar = to_report(expression, micromoles, PHENYTOIN_UMOL_L.label, 0)
    steps = (*given.steps_to_base("phenytoin", "albumin"), first, *last, *other)
    figures = (milligrams, molar) if measured.shown_in == MG_L else (molar, milligrams)
    line = Line(tr("Corrected total phenytoin"), *figures)
    title = tr("With the factor for renal failure") if kidneys == "failure" else tr("Without renal failure")
    return Answer((line,), (Working(title, steps),))


SHEINER_TOZER = Calculator(
    Description(
        key="phenytoin",
        name=mark("Phenytoin corrected for albumin (Sheiner\u2013Tozer)"),
        short_name=mark("Phenytoin, corrected"),
        scope=mark("For total phenytoin and low albumin; a measured free phenytoin needs no correction."),
        formula=(
            mark("Corrected phenytoin = measured total phenytoin \u00f7 (0.2 \u00d7 albumin in g/dL + 0.1)"),
            mark("In renal failure: measured total phenytoin \u00f7 (0.1 \u00d7 albumin in g/dL + 0.1)"),
        ),
        limits=(
            mark("An estimate: a measured free (unbound) phenytoin is more certain."),
            mark(
                "Found biased and imprecise in critical care, head injury and general neurology (Kiang and Ensom 2016)."
            ),
            mark(
                "Not with valproate or other medicines that displace phenytoin from albumin, nor with raised bilirubin."
            ),
            mark("Sources draw the line of renal failure at 10 or at 20 mL/min; near it neither form is certain."),
            mark("The formula takes 4.4 g/dL (44 g/L) as normal albumin; above about 4.5 g/dL it lowers the figure."),
        ),
        references=(
            Reference(
                "Sheiner LB, Tozer TN",
                "Clinical pharmacokinetics: the use of plasma concentrations of drugs",
                "In: Melmon KL, Morrelli HF, eds. Clinical Pharmacology: Basic Principles in Therapeutics, 2nd ed."
                " New York: Macmillan",
                1978,
                "71\u2013109",
                mark("Formula"),
            ),
            Reference(
                "Kiang TKL, Ensom MHH",
                "A comprehensive review on the predictive performance of the Sheiner\u2013Tozer and derivative equations"
                " for the correction of phenytoin concentrations",
                "Ann Pharmacother",
                2016,
                "50:311\u2013325",
                mark("Limits"),
            ),
        ),
    ),
    (PHENYTOIN, ALBUMIN, KIDNEYS),
    _work,
)
