"""The calculators there are, in the order of the list, and which of them is apt for a medicine."""

from dispensatory.clinical.calculators.body_surface import MOSTELLER
from dispensatory.clinical.calculators.body_weight import BODY_WEIGHT
from dispensatory.clinical.calculators.calcium import CORRECTED_CALCIUM
from dispensatory.clinical.calculators.creatinine_clearance import COCKCROFT_GAULT
from dispensatory.clinical.calculators.description import Calculator, Description
from dispensatory.clinical.calculators.glomerular_filtration import CKD_EPI
from dispensatory.clinical.calculators.opioids import MME, opioid_in
from dispensatory.clinical.calculators.phenytoin import SHEINER_TOZER

FORMS: dict[str, Calculator] = {
    calculator.about.key: calculator
    for calculator in (COCKCROFT_GAULT, CKD_EPI, MOSTELLER, BODY_WEIGHT, SHEINER_TOZER, CORRECTED_CALCIUM)
}
"""The calculators with a form, by their key."""

CALCULATORS: tuple[Description, ...] = (*(calculator.about for calculator in FORMS.values()), MME)
"""Every calculator; that of opioids has rows instead of a form."""

_PHENYTOIN = frozenset({"phenytoin", "fosphenytoin"})


def calculator_for(slug: str) -> str | None:
    """The key of the calculator that is about a medicine; None where none is."""
    if slug in _PHENYTOIN:
        return SHEINER_TOZER.about.key
    return MME.key if opioid_in(slug) else None
