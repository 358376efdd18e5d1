"""Numbers and units: read exactly, shown so that nobody misreads them, converted both ways without loss."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.doses import units
from dispensatory.clinical.doses.numbers import NUMBER, fixed, rounded, shown, value
from dispensatory.clinical.doses.units import GRAM, MICROGRAM, MILLIGRAM, NANOGRAM, UNIT, UNITS, Amount, Unit, unit_of

numbers = st.fractions(min_value=0, max_value=10**9, max_denominator=10**6)
EVERY = [unit for unit in vars(units).values() if isinstance(unit, Unit)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0.5", "1/2"),
        ("1,000", "1000"),
        ("50,000", "50000"),
        ("1,250.5", "2501/2"),
        ("1\u202f200", "1200"),
        ("1\u00a0200", "1200"),
        ("72", "72"),
        ("1,000,000", "1000000"),
    ],
)
def test_that_a_number_is_read_exactly(text: str, number: str) -> None:
    assert re.fullmatch(NUMBER, text)
    assert value(text) == Fraction(number)


@pytest.mark.parametrize("text", ["0,5", "1,5", "1,20", "12,34,567", "0,500", "1 200"])
def test_that_a_number_that_can_be_read_in_two_ways_is_not_read(text: str) -> None:
    assert re.fullmatch(NUMBER, text) is None
    assert re.match(NUMBER, text) is None or text == "1 200"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("35", "35"),
        ("1050", "1,050"),
        ("0.05", "0.05"),
        ("36.25", "36.25"),
        ("600000", "600,000"),
        ("1/3", "about 0.333"),
        ("35/3", "about 11.7"),
        ("1047.79837", "about 1,050"),
        ("1234567", "1,234,567"),
        ("0.000125", "0.000125"),
        ("2/3000", "about 0.000667"),
        ("0", "0"),
    ],
)
def test_that_a_number_is_shown_exactly_or_as_about(number: str, text: str) -> None:
    assert shown(Fraction(number)) == text


@given(numbers)
def test_that_a_shown_number_is_off_by_at_most_half_a_percent(number: Fraction) -> None:
    said = shown(number)
    read = Fraction(said.removeprefix("about ").replace(",", ""))
    assert read == number if not said.startswith("about ") else abs(read - number) <= number / 200


@given(numbers, st.integers(0, 4))
def test_that_rounding_is_off_by_at_most_half_of_the_last_place(number: Fraction, places: int) -> None:
    assert abs(Fraction(fixed(number, places)) - number) <= Fraction(1, 2 * 10**places)


def test_that_a_large_number_has_no_more_digits_than_a_small_one() -> None:
    assert rounded(Fraction("123456.7"), 4) == "123500"
    assert rounded(Fraction("999.9"), 3) == "1000"


@given(numbers, st.sampled_from(EVERY), st.sampled_from(EVERY))
def test_that_a_conversion_goes_both_ways_exactly(number: Fraction, one: Unit, other: Unit) -> None:
    amount = Amount(number, one)
    if one.kind == other.kind:
        assert amount.to(other).to(one) == amount
        assert amount.to(other).base() == amount.base()
    else:
        with pytest.raises(ValueError, match="is not"):
            amount.to(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 g", "1000 mg"),
        ("1 mg", "1000 micrograms"),
        ("1 microgram", "1000 nanograms"),
        ("1 million units", "1000000 units"),
        ("1 unit", "1000 milliunits"),
        ("1 mmol", "1000 micromol"),
        ("1 L", "1000 mL"),
        ("1 mCi", "37 MBq"),
    ],
)
def test_that_units_are_of_the_right_size(one: str, other: str) -> None:
    (low, small), (high, large) = (text.split(" ", 1) for text in (one, other))
    assert Amount(Fraction(low), unit_of(small)).to(unit_of(large)) == Amount(Fraction(high), unit_of(large))


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("mcg", "micrograms"),
        ("\u00b5g", "micrograms"),
        ("\u03bcg", "micrograms"),
        ("ug", "micrograms"),
        ("microgram", "micrograms"),
        ("ng", "nanograms"),
        ("milligrams", "mg"),
        ("IU", "units"),
        ("international units", "units"),
        ("unit", "units"),
        ("mega units", "million units"),
        ("million units", "million units"),
        ("mU", "milliunits"),
        ("MU", "million units"),
        ("lipase units", "lipase units"),
        ("anti-Xa units", "anti-Xa units"),
        ("ml", "mL"),
        ("millilitres", "mL"),
        ("mEq", "mEq"),
        ("mmol", "mmol"),
        ("litre", "L"),
    ],
)
def test_that_a_unit_is_known_by_its_spellings(spelling: str, name: str) -> None:
    assert re.fullmatch(UNIT, spelling)
    assert unit_of(spelling).name == name


@pytest.mark.parametrize("text", ["Mg", "mOsm", "kg", "cells", "mm", "grade", "MG", "micro"])
def test_that_other_words_are_no_units(text: str) -> None:
    assert re.fullmatch(UNIT, text) is None
    with pytest.raises(KeyError):
        unit_of(text)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Amount(Fraction(1050), MILLIGRAM), "1,050 mg (1.05 g)"),
        (Amount(Fraction("0.35"), MILLIGRAM), "0.35 mg (350 micrograms)"),
        (Amount(Fraction(42000), MICROGRAM), "42,000 micrograms (42 mg)"),
        (Amount(Fraction("0.5"), GRAM), "0.5 g (500 mg)"),
        (Amount(Fraction(70), MILLIGRAM), "70 mg"),
        (Amount(Fraction(1), UNITS), "1 unit"),
        (Amount(Fraction(1200000), UNITS), "1,200,000 units (1.2 million units)"),
        (Amount(Fraction(1), NANOGRAM), "1 nanogram"),
    ],
)
def test_that_an_amount_is_shown_in_the_next_unit_too(amount: Amount, text: str) -> None:
    assert amount.both() == text
