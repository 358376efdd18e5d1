"""A figure in one unit becomes the same quantity in another one."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.calculators.figures import FigureError
from dispensatory.clinical.calculators.units import (
    CALCIUM_MG_DL,
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
    MMOL_L,
    PHENYTOIN_UMOL_L,
    Unit,
    conversion,
)

SAME = [
    ("1", MG_DL, CREATININE_UMOL_L, "88.42"),
    ("88.42", CREATININE_UMOL_L, MG_DL, "1"),
    ("3.5", G_DL, G_L, "35"),
    ("35", G_L, G_DL, "3.5"),
    ("2.5", MMOL_L, CALCIUM_MG_DL, "10.02"),
    ("10.02", CALCIUM_MG_DL, MMOL_L, "2.5"),
    ("10", MG_L, PHENYTOIN_UMOL_L, "39.64"),
    ("39.64", PHENYTOIN_UMOL_L, MG_L, "10"),
    ("100", LB, KG, "45.359237"),
    ("45.359237", KG, LB, "100"),
    ("60", INCH, CM, "152.4"),
    ("5 ft 7 in", FEET, CM, "170.18"),
    ("5 ft 7 in", FEET, INCH, "67"),
]


@pytest.mark.parametrize(("text", "unit", "wanted", "value"), SAME)
def test_that_units_convert(text: str, unit: Unit, wanted: Unit, value: str) -> None:
    assert wanted.from_base(unit.to_base(unit.read(text))) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["5 ft 7 in", "5ft7in", "5 7", "5'7", "5' 7\"", "5\u2032 7\u2033", "5 feet 7 inches", "5 FT 7,0 IN", "5 ft. 7"],
)
def test_that_feet_and_inches_are_read_as_people_write_them(text: str) -> None:
    assert FEET.read(text) == 67


@pytest.mark.parametrize(("text", "inches"), [("6 ft", 72), ("6'", 72), ("5 ft 7.5", "67.5"), ("5 ft 7,5 in", "67.5")])
def test_that_inches_may_be_absent_or_broken(text: str, inches: str | int) -> None:
    assert FEET.read(text) == Decimal(inches)


@pytest.mark.parametrize("text", ["5", "5.7", "57", "170", "5 ft 12 in", "5 ft 70", "ft", "five", ""])
def test_that_a_lone_figure_is_not_taken_for_feet(text: str) -> None:
    with pytest.raises(FigureError):
        FEET.read(text)


def test_that_feet_are_written_with_inches_below_twelve() -> None:
    assert FEET.number(Decimal(67)) == "5 ft 7 in"
    assert FEET.number(Decimal("71.999")) == "6 ft 0 in"
    assert FEET.number(Decimal("66.929")) == "5 ft 6.93 in"


def test_that_a_conversion_shows_its_factor_and_is_silent_where_there_is_none() -> None:
    assert conversion(Decimal(80), CREATININE_UMOL_L, MG_DL) == ("80 \u00b5mol/L \u00f7 88.42 \u2248 0.904773 mg/dL",)
    assert conversion(Decimal(220), LB, KG) == ("220 lb \u00d7 0.45359237 \u2248 99.7903 kg",)
    assert conversion(Decimal(67), FEET, CM) == ("5 ft 7 in = 67 in", "67 in \u00d7 2.54 = 170.18 cm")
    assert conversion(Decimal(67), FEET, INCH) == ("5 ft 7 in = 67 in",)
    assert conversion(Decimal("3.5"), G_DL, G_L) == ("3.5 g/dL \u00d7 10 = 35 g/L",)
    assert conversion(Decimal(70), KG, KG) == ()


@given(st.integers(0, 12 * 9 * 4))
def test_that_feet_and_inches_read_back_what_was_written(quarters: int) -> None:
    inches = Decimal(quarters) / 4
    assert FEET.read(FEET.number(inches)) == inches
