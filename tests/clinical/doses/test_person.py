"""What is typed about a body: read exactly or refused with a message; nothing in between."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.doses.person import HEIGHT, POUND, SURFACE, WEIGHT, converted, read, surface


@pytest.mark.parametrize(
    ("text", "value"),
    [("70", "70"), ("72.5", "72.5"), ("72,5", "72.5"), (" 3.25 ", "3.25"), ("0.35", "0.35"), ("299.99", "299.99")],
)
def test_that_a_plain_weight_is_taken_without_a_word(text: str, value: str) -> None:
    assert read(text, WEIGHT).value == Fraction(value)
    assert read(text, WEIGHT).message == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0", "above 0"),
        ("0,0", "above 0"),
        ("-5", "above 0"),
        ("\u22125", "above 0"),
        ("900", "more than any known weight"),
        ("0.05", "less than any known weight"),
        ("seventy", "is a number"),
        ("70 kg", "is a number"),
        ("7 0", "is a number"),
        ("1e2", "is a number"),
        ("1.2.3", "is a number"),
        ("nan", "is a number"),
        ("\u0667\u0660", "is a number"),
        ("2,500", "2.500 or 2500"),
        ("1,234.5", "is a number"),
        ("99999999", "is a number"),
    ],
)
def test_that_a_bad_weight_gets_a_message_and_no_value(text: str, words: str) -> None:
    reading = read(text, WEIGHT)
    assert reading.value is None
    assert words in reading.message


@pytest.mark.parametrize("text", ["", "   "])
def test_that_nothing_typed_is_no_fault(text: str) -> None:
    assert read(text, WEIGHT).value is None
    assert read(text, WEIGHT).message == ""


@pytest.mark.parametrize(("text", "words"), [("320", "very much"), ("0.25", "very little"), ("300.01", "very much")])
def test_that_an_unlikely_weight_is_asked_about(text: str, words: str) -> None:
    reading = read(text, WEIGHT)
    assert reading.value == Fraction(text)
    assert words in reading.message
    assert "is it right?" in reading.message


def test_that_pounds_are_checked_as_kilograms() -> None:
    assert read("154", WEIGHT, POUND, "lb").value == 154 * POUND
    assert "900 lb (408.23 kg) is very much" in read("900", WEIGHT, POUND, "lb").message
    assert read("1500", WEIGHT, POUND, "lb").value is None


@given(st.decimals(min_value="0.5", max_value="290", places=2))
def test_that_kilograms_and_pounds_agree(kilograms: object) -> None:
    exact = Fraction(str(kilograms))
    pounds = exact / POUND
    assert pounds * POUND == exact
    typed = converted(str(kilograms), 1 / POUND)
    assert abs(Fraction(typed) * POUND - exact) <= POUND * Fraction(1, 200)


def test_that_what_is_no_number_is_left_as_it_was_typed() -> None:
    assert converted("abc", POUND) == "abc"
    assert converted("2,500", POUND) == "2,500"
    assert converted("72,5", 1 / POUND) == "159.84"


@pytest.mark.parametrize(
    ("height", "weight", "expected"),
    [
        (72, 10, "0.45"),  # WHO. Pocket book of hospital care for children. 2nd ed. Geneva, 2013, annex 2
        (170, 70, "1.82"),
        (180, 80, "2"),  # the square root of 4 exactly
        (50, "3.5", "0.22"),
    ],
)
def test_that_the_surface_is_that_of_mosteller(height: int, weight: object, expected: str) -> None:
    assert surface(Fraction(height), Fraction(str(weight))) == Fraction(expected)


@given(st.integers(30, 220), st.integers(1, 300))
def test_that_the_surface_is_the_nearest_hundredth(height: int, weight: int) -> None:
    made, exact = surface(Fraction(height), Fraction(weight)), Fraction(height * weight, 3600)
    half = Fraction(1, 200)
    assert max(made - half, Fraction(0)) ** 2 <= exact <= (made + half) ** 2


def test_that_height_and_surface_have_bounds_of_their_own() -> None:
    assert "is it right?" in read("240", HEIGHT).message
    assert read("300", HEIGHT).value is None
    assert read("1.82", SURFACE).message == ""
    assert "very much" in read("3.4", SURFACE).message
    assert read("18.2", SURFACE).value is None
