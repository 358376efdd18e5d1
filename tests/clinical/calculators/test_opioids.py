"""Morphine milligram equivalents follow the table of the CDC of 2022; what has no factor is named and not counted."""

from decimal import Decimal

import pytest

from dispensatory.clinical.calculators.description import Outcome
from dispensatory.clinical.calculators.opioids import MME, OPIOIDS, Row, add_up, mme_in_words, opioid_in, opioid_of
from dispensatory.clinical.calculators.table import CALCULATORS, calculator_for

CDC_2022 = {
    "codeine": "0.15",
    "fentanyl-patch": "2.4",
    "hydrocodone": "1.0",
    "hydromorphone": "5.0",
    "methadone": "4.7",
    "morphine": "1.0",
    "oxycodone": "1.5",
    "oxymorphone": "3.0",
    "tapentadol": "0.4",
    "tramadol": "0.2",
}
"""The table of the guideline, MMWR Recomm Rep 2022;71(RR-3):1-95."""


def total(outcome: Outcome) -> str:
    assert outcome.answer is not None, outcome.problems
    return outcome.answer.lines[0].value


def test_that_the_factors_are_those_of_the_cdc() -> None:
    assert {one.key: one.factor for one in OPIOIDS if one.factor is not None} == {
        key: Decimal(factor) for key, factor in CDC_2022.items()
    }


@pytest.mark.parametrize(
    ("row", "equivalent", "source"),
    [
        (Row("hydrocodone", "5", "4"), "20 MME/day", "CDC 2022, footnote: 5 mg four times a day"),
        (Row("oxycodone", "10", "2"), "30 MME/day", "CDC 2022, footnote: 10 mg extended-release twice a day"),
        (Row("fentanyl-patch", "25"), "60 MME/day", "25 mcg/h * 2.4"),
        (Row("fentanyl-patch", "75"), "180 MME/day", "75 mcg/h * 2.4"),
        (Row("fentanyl-patch", "12,5"), "30 MME/day", "12.5 mcg/h * 2.4"),
        (Row("methadone", "10", "2"), "94 MME/day", "20 mg * 4.7, with no steps by dose as in 2016"),
        (Row("methadone", "30", "3"), "423 MME/day", "90 mg * 4.7"),
        (Row("tramadol", "50", "4"), "40 MME/day", "200 mg * 0.2"),
        (Row("tapentadol", "100", "2"), "80 MME/day", "200 mg * 0.4"),
        (Row("hydromorphone", "4", "3"), "60 MME/day", "12 mg * 5"),
        (Row("oxymorphone", "10", "2"), "60 MME/day", "20 mg * 3"),
        (Row("codeine", "30", "4"), "18 MME/day", "120 mg * 0.15"),
        (Row("codeine", "15", "3"), "6.8 MME/day", "45 mg * 0.15 = 6.75"),
        (Row("morphine", "60", "1"), "60 MME/day", "a dose per day"),
    ],
)
def test_that_a_dose_becomes_its_equivalent(row: Row, equivalent: str, source: str) -> None:
    assert total(add_up([row])) == equivalent, source


def test_that_rows_are_added_and_every_factor_is_shown() -> None:
    outcome = add_up([Row("oxycodone", "10", "2"), Row(), Row("fentanyl-patch", "25"), Row("tramadol", "50", "3")])
    assert total(outcome) == "120 MME/day"
    assert outcome.answer is not None
    assert outcome.answer.lines[0].note == "Oxycodone \u00d7 1.5; Fentanyl patch \u00d7 2.4; Tramadol \u00d7 0.2"
    steps = [step for working in outcome.answer.workings for step in working.steps]
    assert steps == [
        "10 mg \u00d7 2 a day = 20 mg/day",
        "20 mg/day \u00d7 1.5 = 30 MME/day",
        "25 \u00b5g/h \u00d7 2.4 = 60 MME/day",
        "50 mg \u00d7 3 a day = 150 mg/day",
        "150 mg/day \u00d7 0.2 = 30 MME/day",
        "30 + 60 + 30 = 120 MME/day",
    ]
    assert outcome.inputs == (
        ("Oxycodone", "10 mg, 2 times a day"),
        ("Fentanyl patch", "25 \u00b5g/h"),
        ("Tramadol", "50 mg, 3 times a day"),
    )


def test_that_an_opioid_without_a_factor_is_named_as_not_counted() -> None:
    outcome = add_up([Row("oxycodone", "10", "2"), Row("buprenorphine", "20", "1"), Row("pethidine")])
    assert outcome.answer is not None
    assert [(line.label, line.value) for line in outcome.answer.lines] == [
        ("Total without what is not counted", "30 MME/day"),
        ("Not counted", "Buprenorphine, in any form"),
        ("Not counted", "Pethidine (meperidine)"),
    ]
    assert "partial agonist" in outcome.answer.lines[1].note
    assert "no factor" in outcome.answer.lines[2].note


def test_that_a_list_without_any_factor_has_no_sum() -> None:
    outcome = add_up([Row("buprenorphine")])
    assert total(outcome) == "none"


@pytest.mark.parametrize("key", ["methadone", "fentanyl-patch", "tapentadol", "tramadol"])
def test_that_the_cautions_of_the_table_are_shown_with_their_opioids(key: str) -> None:
    outcome = add_up([Row(key, "20", "1")])
    assert outcome.answer is not None
    assert outcome.answer.workings[0].caution == opioid_of(key).caution
    assert opioid_of(key).caution


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (Row("oxycodone", "", "2"), "Dose of Oxycodone, row 1: 0.01 to 5000 mg"),
        (Row("oxycodone", "10", ""), "Times a day of Oxycodone, row 1: 0.1 to 24 times a day"),
        (Row("oxycodone", "0", "2"), "0 mg is out of range. Accepted: 0.01 to 5000 mg."),
        (Row("morphine", "1,200", "1"), "could be 1.2 or 1200"),
        (Row("morphine", "10", "240"), "240 times a day is out of range"),
        (Row("fentanyl-patch", "2500"), "2500 \u00b5g/h is out of range. Accepted: 0.01 to 1000 \u00b5g/h."),
        (Row("", "10", "2"), "Opioid in row 1: choose one"),
    ],
)
def test_that_what_is_missing_or_wrong_is_named_and_there_is_no_sum(row: Row, says: str) -> None:
    outcome = add_up([row])
    assert outcome.answer is None
    assert any(says in problem.words for problem in outcome.problems)


def test_that_one_wrong_row_leaves_no_sum_of_the_others() -> None:
    outcome = add_up([Row("oxycodone", "10", "2"), Row("morphine", "ten", "1")])
    assert outcome.answer is None
    assert [problem.field for problem in outcome.problems] == ["2:dose"]


def test_that_an_empty_list_asks_for_an_opioid() -> None:
    for rows in ([], [Row(), Row()]):
        assert [problem.words for problem in add_up(rows).problems] == ["Opioid in row 1: choose one"]


@pytest.mark.parametrize(
    ("slug", "key"),
    [
        ("phenytoin", "phenytoin"),
        ("morphine", "opioids"),
        ("codeine-paracetamol", "opioids"),
        ("buprenorphine-naloxone", "opioids"),
        ("fentanyl", "opioids"),
        ("methadone", "opioids"),
        ("naloxone", None),
        ("isotretinoin", None),
    ],
)
def test_that_a_medicine_leads_to_the_calculator_about_it(slug: str, key: str | None) -> None:
    assert calculator_for(slug) == key


def test_that_a_combination_leads_to_its_opioid() -> None:
    assert opioid_in("hydrocodone-paracetamol") == opioid_of("hydrocodone")
    assert opioid_in("paracetamol") is None


def test_that_every_calculator_says_its_formula_limits_and_reference() -> None:
    assert CALCULATORS[-1] is MME
    assert len({about.key for about in CALCULATORS}) == len(CALCULATORS) == 7
    for about in CALCULATORS:
        assert about.scope
        assert about.formula
        assert len(about.limits) >= 3
        assert about.references[0].year
        assert about.references[0].where


def test_that_the_formula_names_every_factor_of_the_table() -> None:
    assert mme_in_words().formula[-1] == (
        "Factors: codeine 0.15, fentanyl patch 2.4, hydrocodone 1.0, hydromorphone 5.0, methadone 4.7, morphine 1.0, "
        "oxycodone 1.5, oxymorphone 3.0, tapentadol 0.4, tramadol 0.2"
    )
    assert mme_in_words().limits == MME.limits
