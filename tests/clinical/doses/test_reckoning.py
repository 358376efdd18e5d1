"""The arithmetic: linear, never above a maximum, divided only where the text divides, shown step by step."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinical.doses.reading import KG, amounts, every, found, worked
from dispensatory.clinical.doses.figures import Figure, Per, Span
from dispensatory.clinical.doses.limits import Limits
from dispensatory.clinical.doses.maxima import Maximum
from dispensatory.clinical.doses.person import POUND
from dispensatory.clinical.doses.possible import condition_words
from dispensatory.clinical.doses.reckoning import Body, Reckoning, reckon, reckon_figure
from dispensatory.clinical.doses.schedules import Kind, Schedule
from dispensatory.clinical.doses.units import GRAM, MICROGRAM, MILLIGRAM, Amount

WORKED = [
    # World Health Organization. WHO guidelines on the pharmacological treatment of persisting pain in children with medical
    # illnesses. Geneva, 2012, annex 1, paracetamol
    (
        "15 mg/kg, up to 1 g, every 4\u20136 hours as necessary; maximum dose is 4 doses, or 4 g, in 24 hours",
        "20",
        ["300 mg a dose", "1,200 mg a day, in 4 doses", "1,800 mg a day, in 6 doses"],
    ),
    # Acetadote (acetylcysteine) injection, prescribing information, table 1
    ("Loading dose: 150 mg/kg over 1 hour", "5", ["750 mg"]),
    ("Loading dose: 150 mg/kg over 1 hour", "20", ["3,000 mg"]),
    ("Second dose: 50 mg/kg over 4 hours", "15", ["750 mg"]),
    ("Third dose: 100 mg/kg over 16 hours", "10", ["1,000 mg"]),
    # How to calculate mcg/kg/min. Lippincott NursingCenter, November 2021: dopamine at 85 kg, 51 mg an hour
    ("10 mcg/kg/min", "85", ["850 micrograms a minute", "51,000 micrograms an hour"]),
    # Medicines for Malaria Venture, WHO. Guidelines for administration of injectable artesunate for severe malaria, 2014
    ("children under 20 kg: 3.0 mg/kg", "8", ["24 mg"]),
    # World Health Organization. The treatment of diarrhoea. Geneva, 2005, plan B: 75 mL/kg in 4 hours
    ("75 ml/kg during the first 4 hours", "8", ["600 mL"]),
    ("0.5 to 1 mg/kg/day", "70", ["35 to 70 mg a day"]),
    (
        "1 mg/kg/day in 2 to 3 divided doses",
        "70",
        ["70 mg a day", "35 mg a dose, in 2 doses", "about 23.3 mg a dose, in 3 doses"],
    ),
    ("2.5-5 mg/kg twice daily", "12", ["30 to 60 mg a dose", "60 to 120 mg a day, in 2 doses"]),
    ("10 mg/kg once daily", "72.5", ["725 mg a day, \u201conce daily\u201d"]),
    ("100 mg/kg/hour", "6", ["600 mg an hour", "10 mg a minute"]),
    ("2 mg/kg every 3 weeks", "80", ["160 mg each time (\u201cevery 3 weeks\u201d)"]),
    ("50,000 units/kg once", "12", ["600,000 units \u201conce\u201d"]),
    ("125 units per 10 kg", "25", ["312.5 units"]),
    ("5 or 10 mg/kg", "20", ["100 or 200 mg"]),
    ("20 to 25 mg/kg in all, split in 2 doses", "40", ["800 to 1,000 mg in all", "400 to 500 mg a dose, in 2 doses"]),
    ("30 mg/kg a week", "10", ["300 mg a week"]),
]


@pytest.mark.parametrize(("text", "weight", "expected"), WORKED)
def test_the_worked_examples(text: str, weight: str, expected: list[str]) -> None:
    assert amounts(worked(text, weight)) == expected


def test_that_a_surface_is_multiplied_alike() -> None:
    assert amounts(worked("75 mg/m\u00b2 every 3 weeks", "1.82")) == ["136.5 mg each time (\u201cevery 3 weeks\u201d)"]


def test_that_a_weight_does_for_no_surface() -> None:
    with pytest.raises(ValueError, match="goes by m\u00b2"):
        reckon(found("75 mg/m\u00b2"), Body(KG, Fraction(70)))


def test_that_the_steps_show_the_whole_calculation() -> None:
    reckoning = worked("Children: 1 to 2 mg/kg/day in 2 doses, maximum 60 mg a day", "42")
    assert reckoning.steps == (
        "1 to 2 mg/kg/day \u00d7 42 kg = 42 to 84 mg a day",
        "Not above the maximum of 60 mg: 42 to 60 mg a day",
        "42 to 60 mg a day \u00f7 2 (\u201cin 2 doses\u201d) = 21 to 30 mg a dose",
    )
    (verdict,) = reckoning.verdicts
    assert verdict.said == "The text\u2019s maximum of 60 mg a day is reached: 42 to 60 mg, not 42 to 84 mg."
    assert verdict.maximum.words == "maximum 60 mg a day"
    assert verdict.applied
    assert verdict.reached


def test_that_a_maximum_that_is_reached_is_said() -> None:
    (verdict,) = worked("2 mg/kg/day, maximum 60 mg a day", "42").verdicts
    assert verdict.said == "The text\u2019s maximum of 60 mg a day is reached: 60 mg, not 84 mg."


def test_that_a_maximum_that_is_not_reached_is_said() -> None:
    (verdict,) = worked("1 mg/kg/day, maximum 60 mg a day", "42").verdicts
    assert verdict.said == "The text\u2019s maximum of 60 mg a day is not reached."


@pytest.mark.parametrize(
    ("text", "weight", "expected"),
    [
        ("15 mg/kg every 6 hours, maximum 4 g a day", "70", ["1,000 mg a dose", "4,000 mg a day, in 4 doses"]),
        ("15 mg/kg every 6 hours, maximum 1 g a dose", "70", ["1,000 mg a dose", "4,000 mg a day, in 4 doses"]),
        ("15 mg/kg every 6 hours, maximum 60 mg/kg/day", "20", ["300 mg a dose", "1,200 mg a day, in 4 doses"]),
        ("40 mg/kg/day in 3 doses, maximum 500 mg per dose", "60", ["1,500 mg a day", "500 mg a dose, in 3 doses"]),
        ("40 mg/kg/day in 1 or 2 doses, maximum 500 mg per dose", "20", ["500 mg a day, in 1 dose", "800 mg a day, in 2 doses", "500 mg a dose, in 1 dose", "400 mg a dose, in 2 doses"]),
        ("6 mg/kg twice daily, maximum 300 mg twice daily", "70", ["300 mg a dose", "600 mg a day, in 2 doses"]),
        ("6 mg/kg 3 times daily, maximum 300 mg 3 times daily", "70", ["300 mg a dose", "900 mg a day, in 3 doses"]),
        ("6 mg/kg every 12 hours, at most 300 mg every 12 hours", "70", ["300 mg a dose", "600 mg a day, in 2 doses"]),
        ("0.01 mg/kg, at most 0.5 mg", "70", ["0.5 mg"]),
        ("0.12 mL/kg/minute, at most 8.4 mL/minute", "80", ["8.4 mL a minute", "504 mL an hour"]),
        ("1 mg/kg/minute, at most 3 g an hour", "80", ["50 mg a minute", "3,000 mg an hour"]),
        ("maximum 65 mg/kg or 3 g a day, whichever is less", "70", ["3,000 mg"]),
        ("1 mg/kg/day, maximum 2 g a week", "3000", ["2,000 mg a day"]),
        ("10 to 20 mg/kg once, maximum 500 mg", "60", ["500 mg \u201conce\u201d"]),
        ("5 or 10 mg/kg once daily, maximum 300 mg", "50", ["250 or 300 mg a day, \u201conce daily\u201d"]),
    ],
)  # fmt: skip
def test_that_no_amount_is_above_its_maximum(text: str, weight: str, expected: list[str]) -> None:
    assert amounts(worked(text, weight)) == expected


def test_that_a_maximum_for_dose_or_day_is_shown_both_ways_and_not_chosen() -> None:
    reckoning = worked("10 mg/kg every 8 hours, maximum 600 mg", "70")
    assert amounts(reckoning) == ["700 mg a dose", "2,100 mg a day, in 3 doses"]
    assert [(condition_words(each), [str(portion) for portion in each.portions]) for each in reckoning.readings] == [
        ("If \u201cmaximum 600 mg\u201d is for one dose", ["600 mg a dose", "1,800 mg a day, in 3 doses"]),
        ("If \u201cmaximum 600 mg\u201d is for all doses together", ["200 mg a dose", "600 mg a day, in 3 doses"]),
    ]
    (verdict,) = reckoning.verdicts
    assert not verdict.applied
    assert verdict.reached
    assert verdict.said == (
        "Not sure: it does not say whether it is for one dose or for a day. "
        "The figure gives 700 mg a dose; 2,100 mg a day, in 3 doses: more than this."
    )
    reckoning = worked("10 mg/kg every 8 hours, maximum 600 mg", "10")
    (verdict,) = reckoning.verdicts
    assert verdict.said.endswith("Read either way, it is not reached.")
    assert not verdict.reached
    assert reckoning.readings == ()


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("10 mg/kg/day, maximum 600 mg a dose", "how many doses the figure makes is not said"),
        ("10 mg/kg/hour, maximum 600 mg a day", "another length of time"),
        ("10 mg/kg, maximum 5 mL", "another unit"),
        ("10 mg/kg, maximum 300 mg/m\u00b2", "another measure of the body"),
        ("10 mg/kg/day in divided doses, maximum 600 mg", "whether it is for one dose or for a day"),
        ("10 mg/kg, maximum 600 mg under 6 years", "may hold for some only"),
        ("10 mg/kg, never above the adult dose", "no amount"),
    ],
)
def test_that_a_maximum_that_is_not_applied_says_why(text: str, doubt: str) -> None:
    reckoning = worked(text, "70")
    assert [doubt in verdict.said for verdict in reckoning.verdicts] == [True]
    assert not any(verdict.applied for verdict in reckoning.verdicts)


def test_that_a_result_above_a_quoted_maximum_says_so() -> None:
    (verdict,) = worked("10 mg/kg once, maximum 600 mg under 6 years", "70").verdicts
    assert verdict.said == "Not sure: it may hold for some only. The figure gives 700 mg a dose: more than this."


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (
            "10 mg/kg every 12 hours to day 7, then every 8 hours",
            "the text says \u201cevery 12 hours\u201d and \u201cevery 8 hours\u201d",
        ),
        ("10 mg/kg", "not said right after the figure"),
        ("10 mg/kg/day in divided doses", "not into how many doses"),
        ("raise by 10 mg/kg/day", "\u201craise by\u201d: the figure may be a step"),
        ("steps of 10 mg/kg/day", "\u201csteps of\u201d"),
        ("10 mg/kg/day of ideal weight", "\u201cideal weight\u201d"),
        ("10 mg base/kg/day", "counts \u201cbase\u201d"),
        ("over 10 mg/kg/day is toxic", "\u201ctoxic\u201d"),
    ],
)
def test_that_what_must_be_read_is_noted(text: str, note: str) -> None:
    assert any(note in each for each in worked(text, "10").notes)


@pytest.mark.parametrize(
    ("text", "weight", "words"),
    [
        ("Under 45 kg: 40 mg/kg once", "50", "Under 45 kg"),
        ("Under 45 kg: 40 mg/kg once", "40", ""),
        ("From 10 to 20 kg 40 mg/kg once", "9", "From 10 to 20 kg"),
        ("From 10 to 20 kg 40 mg/kg once", "20", ""),
        ("20 kg and over: 40 mg/kg once", "19", "20 kg and over"),
        ("Over 50 kg 1 g; children 15 mg/kg", "20", ""),
        ("Under 20 kg 10 mg/kg, older 5 mg/kg", "30", "Under 20 kg"),
        ("4 mg (0.1 mg/kg below 40 kg)", "50", "below 40 kg"),
        ("0.1 mg/kg, over 40 kg 4 mg", "30", ""),
        ("0.1 mg/kg over 40 kg 4 mg", "30", ""),
        ("At 70 kg 0.1 mg/kg", "30", ""),
        ("Once (70 kg and more: 100 mL), then 0.25 mL/kg", "30", ""),
        ("Newborns, 3 to below 5 kg: 0.25 mL/kg", "4", ""),
        ("| weight | dose |\n| --- | --- |\n| under 10 kg | 5 mg/kg |", "12", "under 10 kg"),
        ("Under 10 kg:\n\n- 5 mg/kg", "12", "Under 10 kg"),
        ("#### Over 40 kg\n\n5 mg/kg", "12", "Over 40 kg"),
    ],
)
def test_that_a_weight_outside_the_band_of_the_text_is_said(text: str, weight: str, words: str) -> None:
    notes = [note for note in worked(text, weight).notes if "is not among that" in note]
    assert notes == ([f"The text says \u201c{words}\u201d here: {weight} kg is not among that."] if words else [])


def test_that_a_band_holds_for_its_own_figure() -> None:
    text = "Under 20 kg 10 mg/kg, older 5 mg/kg"
    assert not any("among" in note for note in worked(text, "30", 1).notes)


def test_that_a_minimum_is_noted_and_not_applied() -> None:
    reckoning = worked("0.15 mg/kg a dose (minimum 2.5 mg) every 20 minutes", "10")
    assert amounts(reckoning) == ["1.5 mg each time (\u201cevery 20 minutes\u201d)"]
    assert "The text states \u201cminimum 2.5 mg\u201d: no minimum is applied." in reckoning.notes


def test_that_one_dose_says_nothing_of_a_day_with_more() -> None:
    (verdict,) = worked("7.5 mg/kg every 12 hours, later every 8 hours. Maximum 15 mg/kg/day.", "20").verdicts
    assert verdict.said == "The text\u2019s maximum of 300 mg a day is not reached by one dose alone."


def test_that_an_amount_is_not_held_against_a_rate() -> None:
    (verdict,) = worked("10 mL/kg over 3 hours; slower later, at most 150 mL/hour", "20").verdicts
    assert "more than this" not in verdict.said
    assert not verdict.reached


def test_that_a_maximum_for_each_dose_is_none_for_the_day() -> None:
    reckoning = worked("at most 6.5 mg/kg/day and 3.25 mg/kg for each divided dose", "20")
    assert amounts(reckoning) == ["130 mg a day"]


def test_that_an_unclear_frequency_gives_the_product_alone() -> None:
    assert amounts(worked("10 mg/kg every 12 hours to day 7, then every 8 hours", "3")) == ["30 mg"]


def test_that_each_band_of_a_table_is_worked_out_by_itself() -> None:
    table = "| age | dose | maximum |\n| --- | --- | --- |\n| infant | 5 mg/kg/day | 50 mg a day |\n| child | 10 mg/kg/day | 200 mg a day |\n"
    assert [amounts(reckon(one, Body(KG, Fraction(15)))) for one in every(table)] == [["50 mg a day"], ["150 mg a day"]]


# Properties, over figures, schedules and maxima that are put together at random.

positive = st.fractions(min_value=Fraction(1, 1000), max_value=1000, max_denominator=1000)
weights = st.fractions(min_value=Fraction(3, 10), max_value=300, max_denominator=100)
masses = st.sampled_from([GRAM, MILLIGRAM, MICROGRAM])
spans = st.sampled_from([None, Span.DOSE, Span.DAY, Span.WEEK, Span.TOTAL, Span.HOUR, Span.MINUTE])
counts = st.tuples(st.integers(1, 6), st.integers(0, 3)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    unit, one, other = draw(masses), draw(positive), draw(positive)
    low, high = sorted((one, other))
    return Figure(
        0, 1, "x", Amount(low, unit), Amount(high, unit), KG, span=draw(spans), alternative=draw(st.booleans())
    )


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    kind = draw(st.sampled_from(list(Kind)))
    fewest, most = draw(counts) if kind in (Kind.DIVIDED, Kind.TIMES) else (0, 0)
    return Schedule(kind, ("words",), fewest, most)


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    made = [
        Maximum(
            0, 1, "maximum", Amount(draw(positive), draw(masses)), 0, draw(st.sampled_from([None, KG])), draw(spans)
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    return Limits(tuple(made))


def work(figure: Figure, schedule: Schedule, stated: Limits, weight: Fraction) -> Reckoning:
    return reckon_figure(figure, schedule, stated, Body(KG, weight))


@given(figures(), schedules(), limits(), weights)
def test_that_low_is_never_above_high(figure: Figure, schedule: Schedule, stated: Limits, weight: Fraction) -> None:
    reckoning = work(figure, schedule, stated, weight)
    for portion in (reckoning.product, *reckoning.portions):
        assert portion.low.base() <= portion.high.base()


@given(figures(), schedules(), weights, st.integers(2, 9))
def test_that_every_amount_is_linear_in_the_weight(
    figure: Figure, schedule: Schedule, weight: Fraction, factor: int
) -> None:
    one, many = work(figure, schedule, Limits(), weight), work(figure, schedule, Limits(), weight * factor)
    assert [portion.high.times(factor) for portion in one.portions] == [portion.high for portion in many.portions]
    assert [portion.low.times(factor) for portion in one.portions] == [portion.low for portion in many.portions]


@given(figures(), schedules(), st.fractions(min_value=1, max_value=600, max_denominator=10))
def test_that_pounds_and_kilograms_give_the_same(figure: Figure, schedule: Schedule, pounds: Fraction) -> None:
    kilograms = pounds * POUND
    assert (
        work(figure, schedule, Limits(), kilograms).portions
        == work(figure, schedule, Limits(), pounds * POUND).portions
    )


@given(figures(), schedules(), limits(), weights)
def test_that_no_amount_is_ever_above_a_maximum_that_is_applied(
    figure: Figure, schedule: Schedule, stated: Limits, weight: Fraction
) -> None:
    reckoning = work(figure, schedule, stated, weight)
    for verdict in reckoning.verdicts:
        if verdict.applied:
            most = _most(verdict.maximum, weight)
            for portion in _compared(reckoning, verdict.maximum.span):
                assert portion <= most


def _most(maximum: Maximum, weight: Fraction) -> Fraction:
    assert maximum.amount is not None
    return maximum.amount.base() * (weight if maximum.per else 1)


def _compared(reckoning: Reckoning, span: Span | None) -> list[Fraction]:
    """The amounts that a maximum for `span` speaks of: those that name it, and every single dose."""
    named = {
        Span.HOUR: "an hour",
        Span.MINUTE: "a minute",
        Span.DAY: "a day",
        Span.WEEK: "a week",
        Span.TOTAL: "in all",
    }
    wanted = named.get(span) if span else None
    return [
        portion.high.base()
        for portion in reckoning.portions
        if (portion.is_dose and span not in (Span.HOUR, Span.MINUTE)) or (wanted and portion.what.startswith(wanted))
    ]


@given(figures(), schedules(), limits(), weights)
def test_that_doses_make_no_more_than_the_day_they_divide(
    figure: Figure, schedule: Schedule, stated: Limits, weight: Fraction
) -> None:
    day = replace(figure, span=Span.DAY)
    divided = replace(schedule, kind=Kind.DIVIDED, fewest=schedule.fewest or 2, most=schedule.most or 3)
    reckoning = work(day, divided, stated, weight)
    for portion in reckoning.portions:
        if portion.is_dose:
            count = int(portion.what.split("in ")[1].split()[0])
            assert portion.high.base() * count <= reckoning.product.high.base()
            assert portion.low.base() * count <= reckoning.product.low.base()


@given(figures(), weights)
def test_that_a_dose_is_not_divided_by_its_doses(figure: Figure, weight: Fraction) -> None:
    dose = replace(figure, span=None)
    reckoning = work(dose, Schedule(Kind.TIMES, ("every 6 hours",), 4, 4), Limits(), weight)
    each = next(portion for portion in reckoning.portions if portion.is_dose)
    assert each.high == reckoning.product.high


def test_that_the_measure_is_named() -> None:
    assert str(Body(Per.SURFACE, Fraction("1.82"))) == "1.82 m\u00b2"
    assert str(Body(KG, Fraction("72.5"))) == "72.5 kg"
