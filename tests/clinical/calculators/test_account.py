"""A calculation in full names what went in, every step, the formula, its limits, its reference and the date."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from clinical.calculators.typing_in import typed
from dispensatory.clinical.calculators.account import (
    plain_account,
    printed_html,
    steps_html,
    summary,
)
from dispensatory.clinical.calculators.description import Outcome
from dispensatory.clinical.calculators.opioids import MME, Row, add_up
from dispensatory.clinical.calculators.table import FORMS
from dispensatory.clinical.calculators.units import CM, CREATININE_UMOL_L, KG, LB, MG_DL, YEARS
from dispensatory.wording import use_translator

CLEARANCE = typed(
    "creatinine-clearance",
    sex="female",
    age=("50", YEARS),
    weight=("220", LB),
    creatinine=("80", CREATININE_UMOL_L),
)

TEXT = """\
Creatinine clearance (Cockcroft\u2013Gault)

Entered
  Sex: Female
  Age: 50 years
  Actual weight: 220 lb
  Serum creatinine: 80 \u00b5mol/L

Result
  With actual weight: 117 mL/min (99.8 kg)
  With a height, the results with ideal and with adjusted weight stand beside this one.

Formula
  Creatinine clearance (mL/min) = (140 \u2212 age in years) \u00d7 weight in kg \u00f7 (72 \u00d7 serum creatinine in mg/dL); for women \u00d7 0.85
  Ideal weight (kg) = 50 for men, 45.5 for women, + 2.3 \u00d7 (height in inches \u2212 60)
  Adjusted weight (kg) = ideal weight + 0.4 \u00d7 (actual weight \u2212 ideal weight)

Calculation: Into the units of the formula
  220 lb \u00d7 0.45359237 \u2248 99.7903 kg
  80 \u00b5mol/L \u00f7 88.42 \u2248 0.904773 mg/dL

Calculation: With actual weight
  (140 \u2212 50) \u00d7 99.7903 kg \u00f7 (72 \u00d7 0.904773 mg/dL) \u00d7 0.85 (female) \u2248 117.187 mL/min
  rounded to a whole number: 117 mL/min
"""


def test_that_the_text_to_copy_is_complete() -> None:
    about = FORMS["creatinine-clearance"].about
    text = plain_account(about, CLEARANCE, date(2026, 11, 27), "Dispensatory 0.1.0")
    assert text.startswith(TEXT)
    assert "Adults with stable kidney function only." in text
    assert all(limit in text for limit in about.limits)
    assert "Nephron 1976;16:31\u201341." in text
    assert text.endswith(
        "\n\nDispensatory 0.1.0, 2026-11-27. Arithmetic on the figures entered; information, not medical advice.\n"
    )


@pytest.mark.parametrize("key", FORMS)
def test_that_the_formula_stands_there_before_anything_is_entered(key: str) -> None:
    html = steps_html(FORMS[key].about, typed(key))
    assert "<h4>Formula</h4>" in html
    assert "Calculation" not in html


def test_that_powers_are_raised_and_signs_escaped() -> None:
    html = steps_html(FORMS["egfr"].about, typed("egfr"))
    assert "0.9938<sup>age</sup>" in html
    assert "max(Scr \u00f7 \u03ba, 1)<sup>\u22121.2</sup>" in html
    assert "^" not in html


def test_that_a_sheet_holds_what_was_entered_the_result_and_the_steps() -> None:
    html = printed_html(FORMS["creatinine-clearance"].about, CLEARANCE)
    for words in (
        "220 lb",
        "80 \u00b5mol/L",
        "<b>117 mL/min</b>",
        "117.187 mL/min",
        "Nephron",
        "Not for children",
        "not medical advice",
    ):
        assert words in html


def test_that_an_opioid_that_is_not_counted_is_on_the_sheet_and_in_the_text() -> None:
    outcome = add_up([Row("morphine", "10", "2"), Row("buprenorphine")])
    assert "Buprenorphine" in printed_html(MME, outcome)
    assert "Not counted: Buprenorphine" in plain_account(MME, outcome, date(2026, 11, 27), "x")
    assert outcome.answer is not None
    assert summary(outcome.answer).startswith("Total without what is not counted: 20 MME/day (Morphine \u00d7 1.0); ")


def test_that_there_is_no_account_of_nothing() -> None:
    with pytest.raises(ValueError, match="no result"):
        printed_html(FORMS["egfr"].about, Outcome())
    with pytest.raises(ValueError, match="no result"):
        plain_account(FORMS["body-surface"].about, typed("body-surface", weight=("70", KG)), date(2026, 1, 1), "x")


@pytest.fixture
def foreign() -> Iterator[None]:
    """A language in which every text stands in corner brackets."""
    use_translator(lambda text, _: f"\u231c{text}\u231d")
    yield
    use_translator(None)


@pytest.mark.usefixtures("foreign")
def test_that_every_word_is_in_the_language_of_the_window_but_those_of_references() -> None:
    about = FORMS["creatinine-clearance"].about.in_words()
    outcome = typed(
        "creatinine-clearance",
        sex="female",
        age=("50", YEARS),
        weight=("80", KG),
        creatinine=("1", MG_DL),
        height=("170", CM),
    )
    text = plain_account(about, outcome, date(2026, 11, 27), "x")
    for reference in about.references:
        text = (
            text.replace(reference.text.partition("\u231d: ")[2], "")
            if reference.about
            else text.replace(reference.text, "")
        )
    assert "\u231cSex\u231d: \u231cFemale\u231d" in text
    assert "50 \u231cyears\u231d" in text
    left = text
    while "\u231c" in left:
        left = re.sub("\u231c[^\u231c\u231d]*\u231d", "", left)
    assert set(re.findall("[A-Za-z]{2,}", left)) <= {"kg", "cm", "mg", "dL", "mL", "min", "lb", "in"}


@pytest.mark.usefixtures("foreign")
def test_that_what_is_wrong_is_said_in_the_language_of_the_window() -> None:
    wrong = typed("body-surface", height=("x", CM), weight=("900", KG))
    said = [problem.words for problem in wrong.problems]
    assert [words[0] + words[-1] for words in said] == ["\u231c\u231d"] * 2
    assert "write digits only" in said[0]
    assert "is out of range" in said[1]
