"""Figures are read with a comma or a point, and never guessed at."""

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.calculators.figures import FigureError, brief, equals, fixed, inward, read_figure

FIGURES = st.decimals(min_value="0.001", max_value="99999", places=3)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("70", "70"),
        (" 70.5 ", "70.5"),
        ("70,5", "70.5"),
        (".9", "0.9"),
        (",9", "0.9"),
        ("1.", "1"),
        ("0,905", "0.905"),
        ("1.234", "1.234"),
        ("12,3456", "12.3456"),
        ("-3", "-3"),
        ("\u22123", "-3"),
    ],
)
def test_that_a_figure_is_read(text: str, value: str) -> None:
    assert read_figure(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1,200", "could be 1.2 or 1200"),
        ("12,500", "could be 12.5 or 12500"),
        ("1 200", "without separators between thousands"),
        ("1.234,5", "without separators between thousands"),
        ("1,234,567", "without separators between thousands"),
        ("70 kg", "is not a figure"),
        ("1e3", "is not a figure"),
        ("five", "is not a figure"),
        (".", "is not a figure"),
        ("", "is not a figure"),
        ("1\u0663", "is not a figure"),
        ("1" * 16, "too long"),
    ],
)
def test_that_what_is_no_plain_figure_is_refused_with_the_reason(text: str, says: str) -> None:
    with pytest.raises(FigureError, match=says):
        read_figure(text)


@given(FIGURES)
def test_that_a_comma_means_a_point_unless_it_could_part_thousands(value: Decimal) -> None:
    with_point = f"{value:f}"
    with_comma = with_point.replace(".", ",")
    assert read_figure(with_point) == value
    if 1 <= value < 1000:
        with pytest.raises(FigureError, match="could be"):
            read_figure(with_comma)
    else:
        assert read_figure(with_comma) == value


@given(st.text(max_size=20))
def test_that_any_text_is_a_figure_or_refused(text: str) -> None:
    with contextlib.suppress(FigureError):
        assert read_figure(text).is_finite()


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        ("87.5", 0, "88"),
        ("86.5", 0, "87"),
        ("1.8181", 2, "1.82"),
        ("1.8", 2, "1.80"),
        ("2.345", 2, "2.35"),
        ("-0.6", 0, "\u22121"),
    ],
)
def test_that_halves_are_rounded_up_and_places_kept(value: str, places: int, text: str) -> None:
    assert fixed(Decimal(value), places) == text


def test_that_a_step_is_shown_to_six_digits_and_says_whether_it_ends_there() -> None:
    assert equals(Decimal("87.5")) == "= 87.5"
    assert equals(Decimal(1) / 3) == "\u2248 0.333333"
    assert brief(Decimal("1234567.89")) == "1234568"
    assert brief(Decimal("0.00012345678")) == "0.000123457"
    assert brief(Decimal("80.000")) == "80"
    assert brief(Decimal(0)) == "0"


@given(FIGURES, st.booleans())
def test_that_a_limit_is_never_rounded_outwards(value: Decimal, up: bool) -> None:
    shown = inward(value, 3, up=up)
    assert shown >= value if up else shown <= value
