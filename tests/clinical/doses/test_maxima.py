"""Maxima: which are read, which hold for a figure, and which are only quoted."""

import pytest

from clinical.doses.reading import every, found
from dispensatory.clinical.doses.about import limits_of, maxima_elsewhere
from dispensatory.clinical.doses.figures import Span
from dispensatory.clinical.doses.maxima import maxima_in

READ = [
    ("maximum 4 g a day", "4 g", Span.DAY),
    ("max 200 mg/dose", "200 mg", Span.DOSE),
    ("max. 200 mg per dose", "200 mg", Span.DOSE),
    ("up to 1 g per dose", "1 g", Span.DOSE),
    ("not more than 60 mg daily", "60 mg", Span.DAY),
    ("at most 0.5 mg", "0.5 mg", None),
    ("never above 90 mg", "90 mg", None),
    ("not to exceed 50 mg/minute", "50 mg", Span.MINUTE),
    ("maximum single dose 1 g", "1 g", Span.DOSE),
    ("daily maximum 4 g", "4 g", Span.DAY),
    ("maximum daily dose of 60 mg", "60 mg", Span.DAY),
    ("capped at 2 g", "2 g", None),
    ("maximum 1,200 mg in 24 hours", "1,200 mg", Span.DAY),
    ("maximum 2 g every 4 hours", "2 g", Span.DOSE),
    ("maximum 1 g 3 times a day", "1 g", Span.DOSE),
    ("maximum 20 units in all", "20 units", Span.TOTAL),
    ("5 doses twice daily, maximum 300 mg twice daily", "300 mg", Span.DOSE),
    ("twice daily maximum 300 mg twice daily", "300 mg", Span.DOSE),
    ("twice daily (maximum 300 mg)", "300 mg", None),
    ("once daily; at most 300 mg", "300 mg", None),
    ("maximum 300 mg (3 mL) three times a day", "300 mg", Span.DOSE),
    ("maximum 300 mg 2 to 3 times daily", "300 mg", Span.DOSE),
    ("maximum 300 mg 12-hourly", "300 mg", Span.DOSE),
    ("maximum 60 mg/kg/day", "60 mg", Span.DAY),
]
NOT_READ = [
    "maximum 10 days",
    "up to 5 days",
    "up to 12 years",
    "at most 35 mg/L",
    "at most 8 cycles",
    "limits are unknown",
    "up to 30 kg",
]
HOLDING = [
    ("15 mg/kg every 6 hours, maximum 4 g a day", ["maximum 4 g a day"]),
    ("15 mg/kg every 6 hours [1]; maximum **4 g** a day", ["maximum 4 g a day"]),
    ("1 mg/kg (maximum 50 mg)", ["maximum 50 mg"]),
    ("0.01 mg/kg, at most 0.5 mg, into the thigh", ["at most 0.5 mg"]),
    ("30 mg/kg/day in 2 doses. **Maximum 1.5 g/day.**", ["Maximum 1.5 g/day"]),
    (
        "Maximum: 15 mg/kg/day by all routes together, and 1.5 g/day however heavy",
        ["Maximum: 15 mg/kg/day by all routes together, and 1.5 g/day"],
    ),
    ("1.4 mg/kg/day or 100 mg/day, whichever is less", []),
    (
        "maximum 1.4 mg/kg/day or 100 mg/day, whichever is less",
        ["maximum 1.4 mg/kg/day or 100 mg/day, whichever is less"],
    ),
    ("15 mg/kg (0.5 mL/kg) twice daily, maximum 1 g a dose", ["maximum 1 g a dose"]),
    ("5 mg/kg, maximum 300 mg under 6 years", []),
    ("5 mg/kg, maximum 300 mg (UK 500 mg)", []),
    ("5 mg/kg, maximum 300 or 400 mg a day", []),
    ("5 mg/kg, usual maximum 300 mg", []),
    ("5 mg/kg; adults maximum 300 mg", []),
    ("5 mg/kg, adults 200 mg, maximum 300 mg", []),
    ("5 mg/kg. Adults: 200 mg, maximum 300 mg", []),
    ("5 mg/kg, maximum 300 mg in 12 hours", []),
    ("5 mg/kg, never above the adult dose", []),
    ("Maximum 300 mg a day. Then 5 mg/kg once daily", []),
    ("5 mg/kg, maximum 200 to 300 mg", []),
    ("5 mg/kg, maximum 200 mg or 300 mg a day", []),
    ("5 mg/kg, at most 200 mg a day. Maximum 300 mg a day", []),
]


@pytest.mark.parametrize(("text", "amount", "span"), READ)
def test_that_a_maximum_is_read(text: str, amount: str, span: Span | None) -> None:
    one, *others = maxima_in(f"Give some, {text}.")
    assert (str(one.amount), one.span, one.doubt) == (amount, span, "")
    assert len(others) == text.count("(3 mL)")
    assert one.words in text


@pytest.mark.parametrize("text", NOT_READ)
def test_that_what_limits_something_else_is_no_maximum(text: str) -> None:
    assert list(maxima_in(f"Give some, {text}.")) == []


@pytest.mark.parametrize(("text", "words"), HOLDING)
def test_which_maxima_hold_for_the_first_figure(text: str, words: list[str]) -> None:
    assert [each.words for each in limits_of(found(f"Children: {text}.")).holding] == words


@pytest.mark.parametrize("text", [text for text, words in HOLDING if not words and "whichever" not in text])
def test_that_a_maximum_that_does_not_hold_is_quoted_with_its_doubt(text: str) -> None:
    quoted = limits_of(found(f"Children: {text}.")).quoted
    assert quoted
    assert all(each.doubt for each in quoted)


def test_that_a_maximum_holds_for_the_figure_it_follows() -> None:
    one, other = every("Infants 1 mg/kg, maximum 50 mg; older 2 mg/kg, maximum 100 mg.")
    assert [each.words for each in limits_of(one).holding] == ["maximum 50 mg"]
    assert [each.words for each in limits_of(other).holding] == ["maximum 100 mg"]
    assert [each.words for each in limits_of(one).quoted] == ["maximum 100 mg"]


def test_that_a_closing_maximum_holds_for_all_figures_before_it() -> None:
    figures = every("Infants: 15 mg/kg/day in 2 doses, or 15 mg/kg once daily. Maximum 1.5 g/day.")
    assert [[each.words for each in limits_of(one).holding] for one in figures] == [["Maximum 1.5 g/day"]] * 2


def test_that_two_maxima_for_different_things_hold_together() -> None:
    holding = limits_of(found("15 mg/kg 1 to 4 times a day, maximum 2 mg a dose and 5 mg a day.")).holding
    assert [(str(each.amount), each.span) for each in holding] == [("2 mg", Span.DOSE), ("5 mg", Span.DAY)]


def test_that_the_column_of_maxima_holds_for_its_row() -> None:
    table = "| use | dose | maximum |\n| --- | --- | --- |\n| ear | 20 mg/kg/day [1] | **1.5 g/day** [1] |\n| throat | 50 mg/kg | 3 g/day; CDC 2 g/day |\n| nose | 5 mg/kg | adult dose |\n"
    ear, throat, nose = every(table)
    (holding,) = limits_of(ear).holding
    assert (holding.words, str(holding.amount), holding.span) == ("maximum: 1.5 g/day [1]", "1.5 g", Span.DAY)
    (most,), (less,) = limits_of(throat).holding, limits_of(throat).quoted
    assert (str(most.amount), str(less.amount)) == ("3 g", "2 g")
    assert most.words == less.words == "maximum: 3 g/day; CDC 2 g/day"
    assert [each.words for each in limits_of(nose).quoted] == ["maximum: adult dose"]


def test_that_the_head_says_what_the_maxima_are_for() -> None:
    table = "| use | dose | maximum a day |\n| --- | --- | --- |\n| ear | 20 mg/kg | 1.5 g |\n"
    assert limits_of(found(table)).holding[0].span is Span.DAY


def test_that_a_column_of_maxima_and_more_may_hold_and_is_quoted_whole() -> None:
    table = "| use | dose | time, maximum |\n| --- | --- | --- |\n| ear | 20 mg/kg | 5 days, 1.5 g a day |\n"
    limits = limits_of(found(table))
    assert limits.holding == ()
    assert limits.quoted[0].words == "time, maximum: 5 days, 1.5 g a day"
    assert (str(limits.quoted[0].amount), limits.quoted[0].may_hold) == ("1.5 g", True)


@pytest.mark.parametrize(
    "head", ["maximum for a single dose", "maximum per visit", "maximum in 24 hours", "at most, a day", "ceiling"]
)
def test_that_a_head_of_maxima_is_known(head: str) -> None:
    (holding,) = limits_of(found(f"| who | dose | {head} |\n| --- | --- | --- |\n| all | 2 mg/kg | 2 mg |\n")).holding
    assert holding.words == f"{head}: 2 mg"


def test_that_a_row_of_maxima_may_hold_for_its_column() -> None:
    table = "| use | US | UK |\n| --- | --- | --- |\n| ear | 5 mg/kg | 9 mg/kg |\n| maximum | 300 mg a day | 900 mg a day |\n"
    assert [[each.words for each in limits_of(one).quoted] for one in every(table)] == [
        ["maximum: 300 mg a day"],
        ["maximum: 900 mg a day"],
    ]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.4 mg/kg (2 mg maximum) on day 1", "2 mg"),
        ("1.4 mg/kg, 2 mg at most", "2 mg"),
        ("1.4 mg/kg; protocols cap a dose at 2 mg", "2 mg"),
        ("1.4 mg/kg; top 2 mg", "2 mg"),
        ("1.4 mg/kg; maximum long term 2 mg", "2 mg"),
        ("1.4 mg/kg; maximum intrathecal: 2 mg", "2 mg"),
        ("1.4 mg/kg; maximum 2 tablets (2 mg)", "2 mg"),
    ],
)
def test_that_a_maximum_is_read_however_it_is_put(text: str, amount: str) -> None:
    limits = limits_of(found(text))
    assert [str(each.amount) for each in (*limits.holding, *limits.quoted)] == [amount]


def test_that_another_cell_s_maximum_is_only_quoted() -> None:
    table = (
        "| use | once | later |\n| --- | --- | --- |\n| ear | 5 mg/kg, maximum 300 mg | 20 mg/kg, maximum 900 mg |\n"
    )
    assert [[each.words for each in limits_of(one).holding] for one in every(table)] == [
        ["maximum 300 mg"],
        ["maximum 900 mg"],
    ]


def test_that_maxima_elsewhere_under_the_heading_are_known() -> None:
    text = "#### Adults\n\nMaximum 8 g.\n\n#### Children\n\n5 mg/kg once.\n\nWith food. **Maximum 1 g a day** [1]. Then rest."
    assert maxima_elsewhere(found(text)) == ("Maximum 1 g a day [1].",)


def test_that_the_words_of_a_maximum_keep_what_they_cite() -> None:
    one, other = maxima_in("5 mg/kg, maximum 300 mg/kg/day [3] and 12 g/day.")
    assert one.words == other.words == "maximum 300 mg/kg/day [3] and 12 g/day"
