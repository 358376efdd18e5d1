"""Fields that several calculators ask for. The limits keep a figure in the wrong unit out where the two do not overlap."""

from decimal import Decimal

from dispensatory.clinical.calculators.description import Choice, Measure
from dispensatory.clinical.calculators.units import (
    CM,
    CREATININE_UMOL_L,
    FEET,
    G_DL,
    G_L,
    INCH,
    KG,
    LB,
    MG_DL,
    MG_L,
    YEARS,
    Unit,
)
from dispensatory.wording import mark

FEMALE, MALE = "female", "male"

SEX = Choice("sex", mark("Sex"), ((FEMALE, mark("Female")), (MALE, mark("Male"))))
ADULT_AGE = Measure("age", mark("Age"), (YEARS,), Decimal(18), Decimal(110))
CREATININE = Measure(
    "creatinine",
    mark("Serum creatinine"),
    (MG_DL, CREATININE_UMOL_L),
    Decimal("0.2"),
    Decimal(20),
    american=MG_DL,
)
CYSTATIN_C = Measure("cystatin_c", mark("Serum cystatin C"), (MG_L,), Decimal("0.2"), Decimal(10))
ALBUMIN = Measure("albumin", mark("Serum albumin"), (G_DL, G_L), Decimal("0.5"), Decimal(7), american=G_DL)


_WEIGHT = mark("Weight")


def weight(least: Decimal, most: Decimal, *, label: str = _WEIGHT, optional: bool = False, hint: str = "") -> Measure:
    """A weight between limits in kg."""
    return Measure("weight", label, (KG, LB), least, most, optional, hint)


def height(least: Decimal, most: Decimal, *, optional: bool = False, hint: str = "") -> Measure:
    """A height between limits in cm."""
    return Measure("height", mark("Height"), (CM, INCH, FEET), least, most, optional, hint)


def usual_unit(measure: Measure, *, american: bool) -> Unit:
    """The unit that stands beside an empty field: that of laboratories in the United States, or the other one."""
    if measure.american is None:
        return measure.units[0]
    return measure.american if american else next(unit for unit in measure.units if unit != measure.american)
