"""Sentences with maxima as texts put them: the amounts that stand first, and whether each maximum holds, may hold or does not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinical.doses.reading import every, worked
from dispensatory.clinical.doses.figures import Per, Span
from dispensatory.clinical.doses.possible import Reading, condition_words
from dispensatory.clinical.doses.reckoning import Body, Reckoning, reckon
from dispensatory.clinical.doses.verdicts import Verdict, absolute

ROWS = [
    ("6 mg/kg twice daily, maximum 300 mg twice daily", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg twice daily, maximum 300 mg twice a day", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg twice daily (maximum 300 mg two times daily)", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg twice daily maximum 300 mg twice daily", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg every 12 hours, maximum 300 mg every 12 hours", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg 3 times daily, maximum 300 mg 3 times daily", "70", ["300 mg a dose", "900 mg a day, in 3 doses"], "yes"),
    ("6 mg/kg 3 times daily, maximum 300 mg three times a day", "70", ["300 mg a dose", "900 mg a day, in 3 doses"], "yes"),
    ("6 mg/kg 3 times daily, maximum 300 mg (3 mL) three times a day", "70", ["300 mg a dose", "900 mg a day, in 3 doses"], "yes perhaps"),
    ("6 mg/kg twice daily, at most 300 mg each time", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg twice daily, each at most 300 mg", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg once daily, maximum 300 mg once daily", "70", ["300 mg a day, \u201conce daily\u201d"], "yes"),
    ("6 mg/kg once daily, maximum 300 mg", "70", ["300 mg a day, \u201conce daily\u201d"], "yes"),
    ("6 mg/kg twice daily; maximum 600 mg/day", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("6 mg/kg twice daily; daily maximum 600 mg", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "perhaps"),
    ("6 mg/kg twice daily, maximum daily dose 600 mg", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "yes"),
    ("0.25 to 0.5 mg/kg per dose, 3 or 4 times daily; at most 1 mg/kg 4 times daily and 60 mg/day", "70", ["17.5 to 20 mg a dose, with 3 doses a day", "15 mg a dose, with 4 doses a day", "52.5 to 60 mg a day, in 3 doses", "60 mg a day, in 4 doses"], "yes yes"),
    ("350 to 400 mg/m\u00b2 twice daily; maximum 600 mg twice daily", "1.8", ["600 mg a dose", "1,200 mg a day, in 2 doses"], "yes"),
    ("0.1 mg/kg (at most 2 mg) 3 times daily, at most 0.2 mg/kg (4 mg) 3 times daily", "70", ["2 mg a dose", "6 mg a day, in 3 doses"], "yes yes"),
    ("15 to 25 mg/kg (maximum 1.5 g) 2 to 3 times daily", "70", ["1,050 to 1,500 mg a dose", "2,100 to 3,000 mg a day, in 2 doses", "3,150 to 4,500 mg a day, in 3 doses"], "yes"),
    ("10 mg/kg (at most 400 mg) over 10 minutes every 4 to 6 hours; maximum 2,400 mg/day", "70", ["400 mg a dose", "1,600 mg a day, in 4 doses", "2,400 mg a day, in 6 doses"], "yes yes"),
    ("1 mg/kg, at most 50 mg, slowly every 4 to 6 hours", "70", ["50 mg a dose", "200 mg a day, in 4 doses", "300 mg a day, in 6 doses"], "yes"),
    ("10 to 15 mg/kg/day (maximum 600 mg) in 1 or 2 doses", "70", ["600 mg a day", "600 mg a dose, in 1 dose", "300 mg a dose, in 2 doses"], "yes"),
    ("20 mg/kg (maximum 1 g) in 2 doses", "70", ["1,000 mg", "500 mg a dose, in 2 doses"], "yes"),
    ("5 nanograms/kg (at most 250 nanograms) every 2 to 4 weeks", "70", ["250 nanograms each time (\u201cevery 2 to 4 weeks\u201d)"], "yes"),
    ("10 mg/kg once daily (maximum 500 mg)", "70", ["500 mg a day, \u201conce daily\u201d"], "yes"),
    ("10 mg/kg (maximum 500 mg)", "70", ["500 mg"], "yes"),
    ("10 mg/kg every 8 to 12 hours, maximum 400 mg", "70", ["400 mg a dose", "800 mg a day, in 2 doses", "1,200 mg a day, in 3 doses", "200 mg a dose, with 2 doses a day", "about 133 mg a dose, with 3 doses a day", "400 mg a day, in 2 doses", "400 mg a day, in 3 doses"], "perhaps"),
    ("10 mg/kg every 12 hours, maximum 400 mg", "20", ["200 mg a dose", "400 mg a day, in 2 doses"], "perhaps"),
    ("10 mg/kg every 12 hours, maximum 400 mg", "40", ["400 mg a dose", "800 mg a day, in 2 doses", "200 mg a dose", "400 mg a day, in 2 doses"], "perhaps"),
    ("10 mg/kg every 12 hours, maximum 400 mg", "70", ["400 mg a dose", "800 mg a day, in 2 doses", "200 mg a dose", "400 mg a day, in 2 doses"], "perhaps"),
    ("20 to 25 mg/kg in all, split in 2 doses, never over 1,250 mg", "70", ["1,400 to 1,750 mg in all", "700 to 875 mg a dose, in 2 doses", "1,250 mg in all", "625 mg a dose, in 2 doses"], "perhaps"),
    ("240 mg/kg (20 g) once weekly", "100", ["20,000 mg each time (\u201conce weekly\u201d)"], "perhaps"),
    ("240 mg/kg (20 g) once weekly", "70", ["16,800 mg each time (\u201conce weekly\u201d)"], "perhaps"),
    ("Maximum: 4.5 mg/kg (300 mg)", "70", ["300 mg"], "yes"),
    ("35 units/kg (3,500) once", "120", ["3,500 units \u201conce\u201d"], "perhaps"),
    ("10 mg/kg (5) once", "70", ["700 mg \u201conce\u201d"], ""),
    ("6 mg/kg (0.2 mL/kg), never over 10 mL (300 mg)", "70", ["300 mg"], "yes"),
    ("0.2 mL/kg, never over 300 mg (10 mL)", "70", ["10 mL"], "yes perhaps"),
    ("60 mg/m\u00b2 once; 100 mg/m\u00b2 is the ceiling, 50 mg/m\u00b2 after radiation", "1.8", ["90 mg \u201conce\u201d"], "perhaps perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day in liver failure", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day by UK texts", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day in some EU texts", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day after dialysis", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day with rifampicin", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day for the low dose", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day as a start", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day when swallowing is impossible", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day (US)", "70", ["500 mg a day"], "perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day, by mouth", "70", ["500 mg a day"], "yes"),
    ("15 mg/kg/day, maximum 500 mg/day in 2 doses", "70", ["500 mg a day", "250 mg a dose, in 2 doses"], "yes"),
    ("15 mg/kg/day, maximum 500 mg/day for 5 days", "70", ["500 mg a day"], "yes"),
    ("15 mg/kg/day, maximum 500 mg/day with food", "70", ["500 mg a day"], "yes"),
    ("4.5 mg/kg, at most 300 mg in 1 hour", "70", ["300 mg"], "perhaps"),
    ("2 mg/kg, at most 100 mg, in any 4 hours", "70", ["100 mg"], "perhaps"),
    ("15 mg/kg every 6 hours, at most 3 g in any 24 hours", "70", ["750 mg a dose", "3,000 mg a day, in 4 doses"], "yes"),
    ("15 mg/kg every 6 hours, at most 75 mg/kg (never over 3 g) in 24 hours", "70", ["750 mg a dose", "3,000 mg a day, in 4 doses"], "yes perhaps"),
    ("0.5 mL/kg, maximum 15 mL, within 6 days", "70", ["15 mL"], "yes"),
    ("2 mg/kg/day, maximum 40 mg/day under 8 years, 60 mg/day from 8 years", "70", ["40 mg a day"], "perhaps perhaps"),
    ("0.01 mg/kg, maximum 0.3 mg under 30 kg, 0.5 mg from 30 kg", "70", ["0.5 mg"], "no perhaps"),
    ("0.02 mg/kg, maximum 0.3 mg under 30 kg, 0.5 mg from 30 kg", "20", ["0.3 mg"], "perhaps no"),
    ("Under 20 kg: 10 mg/kg, maximum 150 mg below 20 kg", "70", ["150 mg"], "perhaps"),
    ("10 mg/kg once daily, maximum 600 mg (UK: under 50 kg 450 mg, from 50 kg 600 mg)", "70", ["600 mg a day, \u201conce daily\u201d"], "perhaps no"),
    ("1 mg/kg/day, maximum 60 mg a day (US); 40 mg at 6 to 11 years, 30 mg at 2 to 5 years", "70", ["30 mg a day"], "perhaps perhaps perhaps"),
    ("0.6 mg/kg, maximum 10 to 16 mg by hospital protocol", "70", ["10 mg"], "perhaps"),
    ("1 drop per kg 3 times daily and never above 40 to 50 drops", "70", ["about 13.3 drops a dose", "40 drops a day, in 3 doses"], "perhaps"),
    ("5 mg/kg, maximum 300 or 400 mg", "70", ["300 mg"], "perhaps"),
    ("1 mg/kg once daily, at most 50 mg to start", "70", ["50 mg a day, \u201conce daily\u201d"], "perhaps"),
    ("0.01 mg/kg in children (at most 0.5 mg)", "70", ["0.5 mg"], "yes"),
    ("0.1 mg/kg in children, maximum 4 mg", "70", ["4 mg"], "yes"),
    ("2.5 mg base/kg/day, at most 2 mg base/kg/day", "70", ["140 mg a day"], "yes"),
    ("Raise by at most 1 mg a week to 0.1 mg/kg/day", "70", ["7 mg a day"], "no"),
    ("0.1 mg/kg/day, raised by no more than 0.5 mg every third day", "70", ["7 mg a day"], "no"),
    ("8 mg/kg twice daily or 16 mg/kg once daily; maximum 600 mg/day", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "perhaps"),
    ("25 mg/kg every 6 hours, maximum 1 g a dose; severe 50 mg/kg every 6 hours, maximum 2 g a dose", "70", ["1,000 mg a dose", "4,000 mg a day, in 4 doses"], "yes no"),
    ("5 mg/kg, at most 250 mg, later 2 mg/kg, at most 80 mg", "70", ["250 mg"], "yes no"),
    ("Malaria 20 mg/kg a day. Fever: 10 mg/kg a day, maximum 300 mg a day", "70", ["1,400 mg a day"], "no"),
    ("Fever 10 mg/kg a day, maximum 300 mg a day. Malaria 20 mg/kg a day", "70", ["300 mg a day"], "yes"),
    ("0.25 mg once daily, up to 0.5 mg; under 3 years 0.02 mg/kg/day", "70", ["1.4 mg a day"], "no"),
    ("5 mg/kg/day; 500 mg a day is the maximum", "70", ["350 mg a day"], "perhaps"),
    ("5 mg/kg; maximum 300 mg a dose; at most 200 mg a dose", "70", ["200 mg"], "perhaps perhaps"),
    ("0.1 mg/kg/hour (at most 5 mg/hour at the start); maximum 20 mg/hour", "70", ["5 mg an hour", "about 0.0833 mg a minute"], "yes perhaps"),
    ("1.4 mg/m\u00b2 (2 mg maximum) on day 1", "1.8", ["2 mg"], "yes"),
    ("10 mg/kg once daily, maximum 600 mg (UK: under 50 kg 450 mg, from 50 kg 600 mg)", "48", ["450 mg a day, \u201conce daily\u201d"], "perhaps perhaps"),
    ("15 mg/kg/day, maximum 500 mg/day before levels are known", "70", ["500 mg a day"], "perhaps"),
    ("20 mg/kg/day. Maximum 300 mg 3 times daily", "70", ["900 mg a day"], "yes"),
    ("6 mg/kg twice daily, maximum daily dose 300 mg twice daily", "70", ["300 mg a dose", "600 mg a day, in 2 doses"], "perhaps"),
    ("Horse: 40 units/kg once. Maximum: 20 units/kg", "70", ["2,800 units \u201conce\u201d"], "no"),
    ("200 mg/kg every 12 hours. Maximum 15 mg/kg/day", "70", ["14,000 mg a dose", "28,000 mg a day, in 2 doses"], "no"),
    ("40 units/kg once, maximum 20 units/kg", "70", ["1,400 units \u201conce\u201d"], "yes"),
    ("1 to 2 mL/kg, maximum 3 mL/kg and 116 mL", "70", ["70 to 116 mL"], "yes yes"),
    ("2 to 4 mmol/kg/day in 2 doses; a single dose at most 1 mmol/kg or 20 mmol, whichever is lower", "20", ["40 mmol a day", "20 mmol a dose, in 2 doses"], "perhaps perhaps"),
    ("50,000 units/kg weekly, maximum 2.4 million units a dose", "70", ["2,400,000 units a week"], "perhaps"),
    ("20 mg/kg/day, maximum 1,200 mg once daily", "70", ["1,200 mg a day", "1,200 mg a dose, in 1 dose"], "yes"),
    ("20 mg/kg/day, maximum 300 mg 3 times daily", "70", ["900 mg a day", "300 mg a dose, in 3 doses"], "yes"),
    ("10 mg/kg, maximum 600 mg, at most 100 mg/minute", "70", ["600 mg"], "perhaps perhaps"),
    ("6.5 mg/kg/day; maximum long term 400 mg/day", "70", ["400 mg a day"], "perhaps"),
    ("3 g/m\u00b2 a dose. Maximum intrathecal: 75 mg/m\u00b2 a dose", "1.8", ["5.4 g a dose"], "no"),
    ("100 mg/kg over 2 hours. Cap 110 kg (11 g)", "120", ["11,000 mg"], "perhaps"),
    ("100 mg/kg over 2 hours. Cap 110 kg (11 g)", "100", ["10,000 mg"], "perhaps"),
    ("50 mg/kg over 4 hours, above 100 kg as for 100 kg", "120", ["5,000 mg"], "perhaps"),
    ("50 units/kg once; weight counts up to 100 kg", "120", ["5,000 units \u201conce\u201d"], "perhaps"),
    ("140 mg/kg. Maximum 15 g loading, 7.5 g a dose", "50", ["7,000 mg"], "perhaps perhaps"),
    ("140 mg/kg. Maximum 15 g loading, 7.5 g a dose", "70", ["7,500 mg"], "perhaps perhaps"),
    ("80 mg/kg/day in 4 doses, then 3 mg/kg once daily, maximum 325 mg a day for the low dose", "70", ["5,600 mg a day", "1,400 mg a dose, in 4 doses"], "no"),
    ("80 mg/kg at 2 to 11 years, 30 mg/kg from 12 years, maximum 900 mg", "70", ["900 mg"], "perhaps"),
    ("16 mg/kg once daily or 8 mg/kg twice daily; maximum 600 mg/day", "70", ["600 mg a day, \u201conce daily\u201d"], "perhaps"),
    ("10 mg/kg; start with 2 mg/kg (maximum 50 mg)", "70", ["700 mg"], "no"),
    ("1.5 mg/kg; later 1.4 mg/kg (2 mg maximum)", "70", ["2 mg"], "perhaps"),
    ("30 mg/kg twice daily; severe 40 mg/kg (maximum 1 g) every 6 hours", "70", ["1,000 mg a dose", "2,000 mg a day, in 2 doses"], "perhaps"),
    ("2 mg/kg, maximum 150 mg. If needed 1.5 mg/kg/hour", "70", ["140 mg"], "yes"),
    ("10 micrograms/kg/day; in HIV 1 microgram/kg/day, at most 4 micrograms/kg/day until the count is normal", "70", ["700 micrograms a day"], "no"),
    ("4 mg/kg (6 mg/kg/day for 5 days), maximum rate 5 mL/minute; Octaplex: at most 2 mL/minute", "70", ["280 mg"], "perhaps perhaps"),
    ("5 mL/kg/minute, at most 8 mL/minute. Octaplex: at most 2 to 3 mL/minute", "70", ["8 mL a minute", "480 mL an hour"], "yes no"),
    ("10 mg/kg, maximum 500 mg (Octaplex 300)", "70", ["500 mg"], "perhaps"),
    ("30 mg/kg of both substances every 8 hours (maximum 1,000/200 mg a dose)", "20", ["600 mg a dose", "1,800 mg a day, in 3 doses"], "perhaps"),
    ("15 mg/kg/day in 2 doses, never above the adult dose", "20", ["300 mg a day", "150 mg a dose, in 2 doses"], "perhaps"),
    ("50 micrograms/kg (at most the adult dose)", "20", ["1,000 micrograms"], "perhaps"),
    ("20 mg/kg every 12 hours, maximum 500 mg a dose. Never above 4 g/day", "120", ["500 mg a dose", "1,000 mg a day, in 2 doses"], "yes yes"),
    ("20 mg/kg every 12 hours, maximum 500 mg a dose. Adults at most 4 g/day", "120", ["500 mg a dose", "1,000 mg a day, in 2 doses"], "yes perhaps"),
    ("7.5 mg/kg every 12 hours (15 mg/kg/day), maximum 500 mg a dose", "70", ["500 mg a dose", "1,000 mg a day, in 2 doses"], "yes"),
    ("0.01 mg/kg (0.1 mL/kg), at most 1 mg a dose", "120", ["1 mg"], "yes"),
    ("Dose 1 mg/kg (0.2 mL/kg, at most 10 mL)", "70", ["50 mg"], "yes"),
    ("Maximum with epinephrine: 7 mg/kg, in general 500 mg in total", "120", ["500 mg"], "perhaps"),
    ("2 mg PE/kg/minute, at most 150 mg PE/minute", "100", ["150 mg a minute", "9,000 mg an hour"], "yes"),
    ("2 mg/kg/minute, at most 150", "20", ["40 mg a minute", "2,400 mg an hour"], "perhaps"),
    ("25 mg/kg/day; 2 g/day is never exceeded", "100", ["2,000 mg a day"], "perhaps"),
    ("10 mg/kg. Upper limit of total intake: 1 to 8 years 2,500 mg", "10", ["100 mg"], "perhaps"),
    ("10 mg/kg, transaminases above 5 times the upper limit", "10", ["100 mg"], ""),
    ("6 mg/m\u00b2 is several times the vincristine maximum of 2 mg", "1.8", ["10.8 mg"], "no"),
    ("6 mg/m\u00b2 is the rule, the adult maximum of 2 mg for all", "1.8", ["2 mg"], "perhaps"),
    ("3 mg/kg every 4 hours, then penicillamine 250 mg up to 4 times daily (at most 1 g a day)", "70", ["210 mg a dose", "1,260 mg a day, in 6 doses"], "no"),
    ("3 mg/kg every 4 hours, then 250 mg up to 4 times daily (at most 1 g a day)", "70", ["about 167 mg a dose", "1,000 mg a day, in 6 doses"], "perhaps"),
    ("4.5 mg/kg, 300 mg", "70", ["300 mg"], "perhaps"),
    ("2 mg/kg, maximum 64 mg/kg or 6 mL (90 mg) a dose, whichever is less", "70", ["90 mg"], "yes yes perhaps"),
    ("1 to 2 mL/kg, maximum 3 mL/kg and 116 mL, up to 60 minutes after", "70", ["70 to 116 mL"], "yes yes"),
    ("2 mg/kg/hour (not above the adult rate of 125 mg/hour)", "70", ["125 mg an hour", "about 2.08 mg a minute"], "yes"),
    ("3.5 mg/kg in 2 years. Maximum 2 tablets (20 mg) a day", "70", ["245 mg"], "perhaps"),
    ("10 mg/kg every 4 hours; at most 5 doses and 75 mg/kg (never over 4 g) in 24 hours", "120", ["about 667 mg a dose", "4,000 mg a day, in 6 doses"], "perhaps"),
]  # fmt: skip
"""A sentence, the weight or surface, the headline for its first figure, and of each maximum: "yes" where it holds, "perhaps", "no"."""

FOR_EACH = ("If \u201cmaximum 400 mg\u201d is for one dose", "If \u201cmaximum 400 mg\u201d is for all doses together")


@pytest.mark.parametrize(("text", "body", "headline", "holds"), ROWS)
def test_what_a_sentence_gives(text: str, body: str, headline: list[str], holds: str) -> None:
    reckoning = worked(f"{text}.", body)
    assert [str(portion) for portion in reckoning.headline] == headline
    assert " ".join(map(_holds, reckoning.verdicts)) == holds


def _holds(verdict: Verdict) -> str:
    return "yes" if verdict.applied else "perhaps" if verdict.maximum.may_hold else "no"


@pytest.mark.parametrize("text", [text for text, *_ in ROWS])
def test_that_a_quoted_maximum_closes_its_brackets(text: str) -> None:
    for verdict in worked(f"{text}.", "1").verdicts:
        words = verdict.maximum.words
        assert words.count("(") == words.count(")")
        assert words in text


def test_that_both_readings_are_named() -> None:
    reckoning = worked("10 mg/kg every 12 hours, maximum 400 mg.", "70")
    assert tuple(map(condition_words, reckoning.readings)) == FOR_EACH


def test_that_several_maxima_are_named_together() -> None:
    (reading,) = worked("5 mg/kg; maximum 300 mg a dose (US); at most 300 mg a dose (UK).", "70").readings
    assert condition_words(reading) == (
        "If \u201cmaximum 300 mg a dose (US)\u201d and \u201cat most 300 mg a dose (UK)\u201d hold here"
    )


def test_that_a_maximum_of_another_amount_is_told_beside_the_headline() -> None:
    (verdict,) = worked("Malaria 20 mg/kg a day. Fever: 10 mg/kg a day, maximum 300 mg a day.", "70").verdicts
    assert verdict.reached
    assert verdict.said == (
        "Not applied: it is stated for another amount. The figure gives 1,400 mg a day: more than this."
    )


def test_that_as_many_maxima_as_doses_in_a_row_are_one_for_each() -> None:
    table = "| dose | maximum |\n| --- | --- |\n| 10 mg/kg on day 1, then 5 mg/kg | 500 mg, then 250 mg |\n"
    one, other = (reckon(found, Body(Per.WEIGHT, Fraction(70))) for found in every(table))
    assert [str(portion) for portion in (*one.headline, *other.headline)] == ["500 mg", "250 mg"]


def test_that_a_dose_is_counted_in_pieces_only_below_what_may_be_its_maximum() -> None:
    reckoning = worked("10 mg/kg once, maximum 600 mg under 6 years.", "70")
    assert [str(portion) for portion in reckoning.to_count] == ["600 mg \u201conce\u201d"]


def test_that_steps_name_how_often_only_once() -> None:
    steps = worked("6 mg/kg twice daily, maximum 300 mg twice daily.", "20").steps
    assert "\u201ctwice daily\u201d: 2 \u00d7 120 mg = 240 mg a day" in steps


amounts = st.integers(1, 2000)
figures = st.sampled_from(
    ["5 mg/kg", "2 to 8 mg/kg", "5 or 10 mg/kg", "20 mg/kg/day", "10 mg/kg a week", "3 mg/kg/hour"]
)
schedules = st.sampled_from(
    ["", "once", "once daily", "twice daily", "every 6 to 8 hours", "in 2 or 3 doses", "in divided doses", "weekly"]
)
cues = st.sampled_from([", maximum ", " (maximum ", "; at most ", ". Maximum ", ", usual maximum ", " (", ", up to "])
ends = st.sampled_from(
    [
        "",
        " a day",
        " a dose",
        " twice daily",
        " in all",
        " under 6 years",
        " (UK)",
        " in 4 hours",
        " an hour",
        " by UK texts",
    ]
)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    def maximum() -> str:
        cue = draw(cues)
        return f"{cue}{draw(amounts)} mg{draw(ends)}{')' if '(' in cue else ''}"

    where = draw(st.booleans())
    figure, often = draw(figures), draw(schedules)
    first = f"{figure}{maximum()} {often}" if where else f"{figure} {often}{maximum()}"
    return first + (maximum() if draw(st.booleans()) else "") + "."


@given(sentences(), st.integers(1, 200))
def test_that_no_headline_is_above_a_maximum_that_may_hold(text: str, weight: int) -> None:
    reckoning = worked(text, str(weight))
    for verdict in reckoning.verdicts:
        most = absolute(verdict.maximum, (Per.WEIGHT, Fraction(weight)))
        if not verdict.maximum.may_hold or most is None or most.unit.kind != "mass":
            continue
        for reading in reckoning.readings or (Reading(reckoning.portions, ()),):
            for amount in _held_against(reading, verdict.maximum.span, reckoning):
                assert amount <= most.base(), text


def _held_against(reading: Reading, span: Span | None, reckoning: Reckoning) -> list[Fraction]:
    """The amounts of a reading that a maximum for `span` limits, whatever else it may be."""
    rates = {Span.HOUR: "an hour", Span.MINUTE: "a minute"}
    if span in rates or reckoning.plan.span in rates:
        return [each.high.base() for each in reading.portions if each.what == rates.get(span or Span.DAY)]
    named = {Span.DAY: "a day", Span.TOTAL: "in all"}.get(span or Span.OTHER, "")
    as_dose = span is not None or reading.of_dose is not False
    return [
        each.high.base()
        for each in reading.portions
        if (as_dose and each.is_dose) or (named and each.what.startswith(named))
    ]
