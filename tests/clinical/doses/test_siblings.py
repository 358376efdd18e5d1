"""Figures of one passage: the same written in another way, maxima that are another figure's, weights that maxima are for."""

import pytest

from clinical.doses.reading import amounts, every, found, worked
from dispensatory.clinical.doses.about import maxima_elsewhere
from dispensatory.clinical.doses.figures import Span
from dispensatory.clinical.doses.notes import notes_of

AGAIN = [
    ("7.5 mg/kg every 12 hours (15 mg/kg/day), maximum 500 mg a dose", ["1,000 mg a day", "500 mg a dose, in 2 doses"]),
    ("7.5 mg/kg every 12 hours (20 mg/kg/day), maximum 500 mg a dose", ["2,400 mg a day"]),
    ("0.01 mg/kg (0.01 mL/kg), maximum 0.5 mg", ["0.5 mL"]),
    ("0.01 mg/kg (0.1 mL/kg of 0.1 mg/mL), maximum 1 mg, every 3 to 5 minutes", ["10 mL"]),
    ("0.05 mg/kg (about 0.25 mL/kg) twice daily, at most 2 mg a dose", ["10 mL"]),
    ("0.5 to 1 g/kg = 5 to 10 mL/kg of 10%; maximum 25 g", ["250 mL"]),
    ("1 mg/kg (0.2 mL/kg, at most 10 mL), then 5 mL/m\u00b2", ["10 mL"]),
    ("0.01 mg/kg or 0.5 mL/kg of the other, maximum 1 mg", ["60 mL"]),
]
"""A text and what its second figure gives 120 kg: maxima of the first go with it where it says the same as the first."""


@pytest.mark.parametrize(("text", "given"), AGAIN)
def test_that_a_figure_written_again_has_the_doses_and_maxima_of_the_first(text: str, given: list[str]) -> None:
    assert [str(portion) for portion in worked(f"{text}.", "120", 1).headline] == given


def test_that_a_maximum_in_other_words_says_how_it_came_about() -> None:
    (verdict,) = worked("0.01 mg/kg (0.1 mL/kg), maximum 1 mg.", "120", 1).verdicts
    assert verdict.said.startswith("1 mg is 10 mL here, as 0.01 mg/kg is 0.1 mL/kg. ")


ANOTHERS = [
    ("Maximum 1 mg/kg when given daily, 1.5 mg/kg when given on alternate days", 1, "105 mg"),
    ("Maximum: 0.5 mg/kg as a first dose by the US label (UK 0.6 mg/kg)", 1, "42 mg"),
    ("Maximum 20 mg/kg in one dose, 60 mg/kg in one course", 1, "4,200 mg in all"),
    ("Then 5 mg/kg (maximum 300 mg) after 6 hours; total 25 mg/kg", 1, "1,750 mg"),
    ("UK 10 mg/kg/day (maximum 600 mg) in 1 or 2 doses, usual 25 mg/kg/day", 1, "1,750 mg a day"),
    ("Nitrite 6 mg/kg (0.2 mL/kg, at most 10 mL), then 1 mL/kg", 2, "70 mL"),
]
"""A text, the number of a figure, and what it gives 70 kg: the maxima beside it are another figure's."""


@pytest.mark.parametrize(("text", "number", "given"), ANOTHERS)
def test_that_a_maximum_of_another_figure_is_said_and_lowers_nothing(text: str, number: int, given: str) -> None:
    reckoning = worked(f"{text}.", "70", number)
    assert str(reckoning.headline[0]).startswith(given)
    assert any(verdict.reached and not verdict.applied for verdict in reckoning.verdicts)
    assert not reckoning.readings


def test_that_maxima_by_country_or_by_weight_are_for_all_figures_of_their_row() -> None:
    table = "| use | dose | maximum |\n| --- | --- | --- |\n| all | 15 mg/kg every 6 hours or 12.5 mg/kg every 4 hours | 75 mg/kg/day; UK 60 mg/kg/day |\n| ill | 25 mg/kg every 6 hours (100 mg/kg/day) | 100 mg/kg/day; many stop at 4 g/day |\n"
    assert [str(portion) for portion in worked(table, "70", 4).headline] == [
        "1,000 mg a dose",
        "4,000 mg a day, in 4 doses",
    ]
    for number in (0, 1):
        assert {verdict.maximum.words for verdict in worked(table, "70", number).verdicts} == {
            "maximum: 75 mg/kg/day; UK 60 mg/kg/day"
        }
        assert sum(verdict.maximum.may_hold for verdict in worked(table, "70", number).verdicts) == 2


def test_that_the_most_weight_that_counts_is_among_the_maxima_elsewhere() -> None:
    assert maxima_elsewhere(found("100 mg/kg over 2 hours.\n\nAbove 100 kg as for 100 kg.")) == (
        "Above 100 kg as for 100 kg.",
    )


def test_that_a_figure_for_months_or_years_is_no_dose() -> None:
    assert [one.figure.span for one in every("3.5 mg/kg in 2 years, 6.5 mg/kg in one course, 2 mg/kg in 2 doses.")] == [
        Span.OTHER,
        Span.TOTAL,
        None,
    ]


def test_that_a_dose_that_is_doubled_is_not_the_same_each_time() -> None:
    assert amounts(worked("0.02 mg/kg, doubled every 5 minutes.", "50")) == ["1 mg"]


@pytest.mark.parametrize(("text", "harms"), [("5 mg/kg as the poison center says.", False), ("5 mg/kg poisons.", True)])
def test_that_a_poison_center_does_no_harm(text: str, harms: bool) -> None:
    assert any("does harm" in note for note in notes_of(found(text))) is harms


def test_that_a_part_of_a_figure_says_so() -> None:
    whole, one, other = every(
        "30 mg/kg (20 mg/kg ceftolozane, 10 mg/kg tazobactam) every 8 hours; maximum 1.5 g a dose."
    )
    assert not any("part of" in note for note in notes_of(whole))
    for part in (one, other):
        assert "The figure is a part of 30 mg/kg: a maximum may be for the whole." in notes_of(part)


def test_that_a_weight_that_is_spoken_of_elsewhere_under_the_heading_is_said() -> None:
    text = "#### Adults\n\n10 mg/kg every 8 hours.\n\nObesity: use ideal body weight.\n\n#### Children\n\n5 mg/kg once."
    first, second = every(text)
    assert any("\u201cideal body weight\u201d" in note for note in notes_of(first))
    assert not any("ideal" in note for note in notes_of(second))
