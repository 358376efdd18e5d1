"""Which words of a text are a figure, what they say exactly, and which are left alone."""

from fractions import Fraction

import pytest

from clinical.doses.reading import every, found
from dispensatory.clinical.doses.figures import Per, Span

FORMS = [
    ("0.5 to 1 mg/kg/day", "0.5", "1", "mg", Span.DAY),
    ("15 mg/kg every 6 hours", "15", "15", "mg", None),
    ("10 micrograms/kg/min", "10", "10", "micrograms", Span.MINUTE),
    ("10 micrograms/kg/minute", "10", "10", "micrograms", Span.MINUTE),
    ("1.5 g/kg", "1.5", "1.5", "g", None),
    ("100 units/kg", "100", "100", "units", None),
    ("5 to 10 ml/kg", "5", "10", "mL", None),
    ("0.1 mmol/kg", "0.1", "0.1", "mmol", None),
    ("20 mg/kg/dose", "20", "20", "mg", Span.DOSE),
    ("2.5-5 mg/kg twice daily", "2.5", "5", "mg", None),
    ("2.5\u20135 mg/kg", "2.5", "5", "mg", None),
    ("10 mg per kg", "10", "10", "mg", None),
    ("10 mg per kilogram", "10", "10", "mg", None),
    ("10 milligrams per kilogram of body weight", "10", "10", "mg", None),
    ("50,000 units/kg", "50000", "50000", "units", None),
    ("1\u202f200 units/kg", "1200", "1200", "units", None),
    ("10\u00a0mg/kg", "10", "10", "mg", None),
    ("5\u2009to\u200910\u2009mg/kg", "5", "10", "mg", None),
    ("10 mg/kg to 20 mg/kg", "10", "20", "mg", None),
    ("between 5 and 10 mg/kg", "5", "10", "mg", None),
    ("50 to 75 mg/kg a day", "50", "75", "mg", Span.DAY),
    ("50 mg/kg per day", "50", "50", "mg", Span.DAY),
    ("50 mg/kg daily", "50", "50", "mg", Span.DAY),
    ("50 mg/kg/24 hours", "50", "50", "mg", Span.DAY),
    ("18 units/kg/hour", "18", "18", "units", Span.HOUR),
    ("18 units/kg/h", "18", "18", "units", Span.HOUR),
    ("18 units/kg an hour", "18", "18", "units", Span.HOUR),
    ("100 units/kg a week", "100", "100", "units", Span.WEEK),
    ("30 mg/kg in all", "30", "30", "mg", Span.TOTAL),
    ("10 mg/kg a dose", "10", "10", "mg", Span.DOSE),
    ("10 mcg/kg", "10", "10", "micrograms", None),
    ("10 \u00b5g/kg", "10", "10", "micrograms", None),
    ("5 nanograms/kg/minute", "5", "5", "nanograms", Span.MINUTE),
    ("100 IU/kg", "100", "100", "units", None),
    ("0.3 million units/kg", "0.3", "0.3", "million units", None),
    ("**20 mg**/kg/day", "20", "20", "mg", Span.DAY),
    ("*0.5* to **1 mg/kg**", "0.5", "1", "mg", None),
    ("<0.5 mg/kg", "0.5", "0.5", "mg", None),
    ("(20 mg/kg)", "20", "20", "mg", None),
]
SURFACES = [
    ("75 mg/m2", "75", "75", "mg", None),
    ("75 mg/m\u00b2", "75", "75", "mg", None),
    ("75 mg/m<sup>2</sup>", "75", "75", "mg", None),
    ("60 to 75 mg/m\u00b2/day", "60", "75", "mg", Span.DAY),
    ("1.5 g per square metre", "1.5", "1.5", "g", None),
    ("**1,000 mg/m\u00b2** a day", "1000", "1000", "mg", Span.DAY),
]
PLAIN = [
    "creatinine clearance 30 mL/min/1.73 m\u00b2",
    "urine below 0.5 mL/kg/hour",
    "stool above about 15 mL/kg/hour",
    "a BMI of 30 kg/m\u00b2",
    "an osmolality of 320 mOsm/kg",
    "volume 0.6 L/kg",
    "month 1 200 units/kg once daily",
    "1 200 units/kg",
    "0,5 mg/kg",
    "1,5 mg/kg",
    "16 mg/4 mg per kg",
    "15/3.75 mg/kg",
    "1/2 mg/kg",
    "10<sup>6</sup> units/kg",
    "2 \u00d7 10<sup>6</sup> units/kg",
    "2 to 4 mL/kg \u00d7 % of area",
    "the same dose per kg",
    "rats had malformations at 25 to 250 mg/kg",
    "on day 1 to 5 mg/kg",
    "35 mg/L",
    "500 mg twice daily",
    "0 mg/kg",
    "mg/kg",
    "10-5 mg/kg",
    "2 \u00d7 5 mg/kg",
]


@pytest.mark.parametrize(("text", "low", "high", "unit", "span"), FORMS)
def test_that_an_amount_for_each_kilogram_is_found(
    text: str, low: str, high: str, unit: str, span: Span | None
) -> None:
    (one,) = every(f"Give {text}, then look.")
    figure = one.figure
    assert (figure.low.number, figure.high.number) == (Fraction(low), Fraction(high))
    assert (figure.unit.name, figure.span, figure.per, figure.step) == (unit, span, Per.WEIGHT, 1)
    assert figure.text in one.passage.text


@pytest.mark.parametrize(("text", "low", "high", "unit", "span"), SURFACES)
def test_that_an_amount_for_each_square_metre_is_found(
    text: str, low: str, high: str, unit: str, span: Span | None
) -> None:
    (one,) = every(f"Give {text}, then look.")
    figure = one.figure
    assert (figure.low.number, figure.high.number) == (Fraction(low), Fraction(high))
    assert (figure.unit.name, figure.span, figure.per) == (unit, span, Per.SURFACE)


@pytest.mark.parametrize("text", PLAIN)
def test_that_what_is_no_such_amount_or_unsure_is_left_alone(text: str) -> None:
    assert every(f"Note: {text}.") == ()


def test_that_thousands_are_never_lost() -> None:
    (one,) = every("Once 50,000 units/kg.")
    assert one.figure.text == "50,000 units/kg"
    assert every("Once 50 000 units/kg.") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("reduced from 10 to 5 mg/kg", ["5 mg/kg"]),
        ("1.3 to 1 to 0.7 mg/kg", ["0.7 mg/kg"]),
        ("over 3 years 10 to 15 mg/kg", ["10 to 15 mg/kg"]),
        ("1 to 2 mg/kg, then 5 mg/kg (0.1 mL/kg)", ["1 to 2 mg/kg", "5 mg/kg", "0.1 mL/kg"]),
        ("15 mg/kg/day: 7.5 mg/kg every 12 hours or 5 mg/kg every 8 hours", ["15 mg/kg/day", "7.5 mg/kg", "5 mg/kg"]),
        ("2.5, 5 or 10 mg/kg", ["5 or 10 mg/kg"]),
        ("0.5 mg or 10 micrograms/kg", ["10 micrograms/kg"]),
        ("500 micrograms to 1 mg/kg", ["1 mg/kg"]),
        ("days 1, 8 and 15 40 mg/m\u00b2", ["40 mg/m\u00b2"]),
        ("3 [1] to 4 mg/kg [2] daily", ["3 [1] to 4 mg/kg [2] daily"]),
        ("4 mg/kg [2], once", ["4 mg/kg"]),
    ],
)
def test_where_a_figure_begins_and_ends(text: str, expected: list[str]) -> None:
    assert [" ".join(one.passage.text[one.figure.start : one.figure.end].split()) for one in every(text)] == expected


def test_that_two_doses_to_choose_from_are_no_range() -> None:
    assert found("5 or 10 mg/kg").figure.alternative
    assert not found("5 to 10 mg/kg").figure.alternative


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("10 mg base/kg", "base"),
        ("20 mg PE/kg", "PE"),
        ("5 mg of fluoride per kg", "fluoride"),
        ("3 mg elemental iron/kg", "elemental iron"),
    ],
)
def test_that_what_is_counted_is_kept(text: str, of: str) -> None:
    assert found(text).figure.of == of


def test_that_ten_kilograms_are_a_step() -> None:
    figure = found("125 units per 10 kg").figure
    assert (figure.step, figure.low.number) == (10, 125)


def test_that_the_unit_may_stand_in_the_head_of_the_column() -> None:
    text = "| age | loading in all, micrograms/kg | maintenance, micrograms/kg per dose, twice daily | rise per unit/kg |\n| --- | --- | --- | --- |\n| newborn | **20 to 30** [1] | 2.3 | 0.7 to 1 |\n| child | as adults | 2 to 3 mg | 1 |"
    assert [(one.figure.text, one.figure.written, one.figure.span) for one in every(text)] == [
        ("20 to 30", "20 to 30 micrograms/kg", Span.TOTAL),
        ("2.3", "2.3 micrograms/kg per dose", Span.DOSE),
    ]


def test_that_a_figure_in_a_link_is_left_alone() -> None:
    assert every("See [5 mg/kg](https://example.org) and 6 mg/kg.")[0].figure.text == "6 mg/kg"


def test_that_the_key_stays_while_the_words_stay() -> None:
    one, other = found("First.\n\n10 mg/kg once."), found("10 mg/kg once.\n\nLast.")
    assert one.key == other.key
    assert found("10 mg/kg twice.").key != one.key
    table = "| age | dose |\n| --- | --- |\n| {} | 10 mg/kg |\n"
    assert found(table.format("newborn")).key != found(table.format("child")).key


def test_that_the_sentence_is_whole_with_what_it_cites() -> None:
    one = found("Not this. Children: **0.5** to 1 mg/kg/day [2, 3], approx. 2 weeks, e.g. Acne [1]. Nor this [4].")
    assert one.sentence == "Children: 0.5 to 1 mg/kg/day [2,\u20093], approx. 2 weeks, e.g. Acne [1]."
    assert one.cited == (2, 3, 1)
    assert found("5 mg/kg. Twice [7].").cited == (7,)
