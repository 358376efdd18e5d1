"""The one-compartment model: doses add up to the closed form, and a level halves with every half-life."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.half_lives import HalfLife
from dispensatory.clinical.kinetics import (
    INTERVALS,
    MOST_DOSES,
    Course,
    View,
    accumulation_ratio,
    after_doses,
    curve,
    level,
    remaining,
    share_of_steady_state,
    trough,
    usual_doses,
    usual_interval,
    washout,
)
from dispensatory.clinical.level_report import percent_words, report, time_words

HALF_LIVES = st.floats(0.05, 5000)
SPACING = st.sampled_from(INTERVALS)


@given(HALF_LIVES, SPACING, st.integers(1, 60))
def test_that_doses_that_add_up_give_the_closed_form(half_life: float, interval: float, doses: int) -> None:
    rate = math.log(2) / half_life
    reached = -math.expm1(-rate * doses * interval)
    assert after_doses(half_life, Course(interval, doses))[-1] == pytest.approx(100 * reached, rel=1e-6)
    at_last = level((doses - 1) * interval, half_life, Course(interval, doses))
    assert at_last == pytest.approx(100 * reached, rel=1e-6)


@given(HALF_LIVES, SPACING)
def test_that_the_accumulation_ratio_is_the_highest_level_over_that_after_one_dose(
    half_life: float, interval: float
) -> None:
    rate = math.log(2) / half_life
    assert accumulation_ratio(half_life, interval) == pytest.approx(1 / (1 - math.exp(-rate * interval)), rel=1e-6)
    first = after_doses(half_life, Course(interval, 1))[0]
    assert 100 / first == pytest.approx(accumulation_ratio(half_life, interval))


@given(HALF_LIVES, st.integers(0, 9))
def test_that_after_n_half_lives_two_to_the_minus_n_is_left(half_life: float, number: int) -> None:
    assert remaining(number) == 2.0**-number
    points = washout(half_life, number * half_life or 1.0)
    assert points[0] == (0.0, 100.0)
    if number:
        assert points[-1] == pytest.approx((number * half_life, 100 * 2.0**-number))


@given(HALF_LIVES, SPACING, st.integers(2, 60), st.data())
def test_that_a_missed_dose_takes_its_own_share_from_the_level_and_no_more(
    half_life: float, interval: float, doses: int, data: st.DataObject
) -> None:
    missed = data.draw(st.integers(1, doses - 1))
    whole = after_doses(half_life, Course(interval, doses))
    here = after_doses(half_life, Course(interval, doses, missed))
    assert here[: missed - 1] == whole[: missed - 1]
    one = 100 / accumulation_ratio(half_life, interval)
    for number in range(missed - 1, doses):
        lacking = one * remaining((number - missed + 1) * interval / half_life)
        assert whole[number] - here[number] == pytest.approx(lacking, abs=1e-6)


@given(HALF_LIVES, SPACING, st.integers(1, 40))
def test_that_the_curve_is_the_level_at_each_of_its_points(half_life: float, interval: float, doses: int) -> None:
    course = Course(interval, doses)
    points = curve(half_life, course)
    assert points[0] == (0.0, 0.0)
    assert [time for time, _ in points] == sorted(time for time, _ in points)
    assert 0 <= min(share for _, share in points) <= max(share for _, share in points) <= 100 + 1e-6
    for time, share in points[2:6]:
        assert share == pytest.approx(level(time, half_life, course), rel=1e-6, abs=1e-9) or time % interval == 0
    peaks = [share for (time, share), before in zip(points[1:], points, strict=False) if time == before[0]]
    assert peaks == pytest.approx(after_doses(half_life, course))


def test_that_the_shares_that_textbooks_name_come_out() -> None:
    assert [round(100 * share_of_steady_state(number), 1) for number in (1, 2, 3, 3.3, 4, 5)] == [
        50, 75, 87.5, 89.8, 93.8, 96.9,
    ]  # fmt: skip
    assert accumulation_ratio(24, 24) == pytest.approx(2)
    assert trough(24, 24) == pytest.approx(50)
    assert accumulation_ratio(6, 6 * math.log2(1.5)) == pytest.approx(3)


@given(HALF_LIVES)
def test_that_the_course_to_begin_with_can_be_chosen_and_shows_the_way_to_the_steady_state(half_life: float) -> None:
    interval = usual_interval(half_life)
    doses = usual_doses(half_life, interval)
    assert interval in INTERVALS
    assert interval <= 24
    assert 6 <= doses <= MOST_DOSES
    assert doses == MOST_DOSES or share_of_steady_state(doses * interval / half_life) > 0.98


@pytest.mark.parametrize(
    ("half_life", "interval"), [(0.03, 6), (1, 6), (2, 6), (3, 8), (4, 12), (7, 12), (8, 24), (900, 24)]
)
def test_that_short_half_lives_begin_with_more_doses_a_day(half_life: float, interval: float) -> None:
    assert usual_interval(half_life) == interval


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ((0.05,), "3 minutes"),
        ((0.5, 1.0), "30 to 60 minutes"),
        ((1.0,), "60 minutes"),
        ((10.0, 21.0), "10 to 21 hours"),
        ((2.5,), "2.5 hours"),
        ((11.5,), "11.5 hours"),
        ((24.6,), "25 hours"),
        ((72.0,), "72 hours"),
        ((50.0, 105.0), "2.1 to 4.4 days"),
        ((24.0 * 30.4375 * 12,), "12 months"),
        ((5.0, 5.0), "5 hours"),
    ],
)
def test_that_a_time_is_said_in_the_unit_that_suits_it(hours: tuple[float, ...], words: str) -> None:
    assert time_words(*hours) == words


@pytest.mark.parametrize(
    ("shares", "words"),
    [
        ((0.0,), "0%"),
        ((0.4, 12.6), "under 1 to 13%"),
        ((45.0, 19.2), "19 to 45%"),
        ((99.6,), "99.6%"),
        ((100.0,), "100%"),
    ],
)
def test_that_a_share_is_said_from_the_lower_end_and_never_rounded_to_none_or_all(
    shares: tuple[float, ...], words: str
) -> None:
    assert percent_words(*shares) == words


def test_that_the_report_of_each_view_says_the_key_numbers_for_both_ends() -> None:
    half_life = HalfLife(10.0, 21.0, "10 to 21 hours")
    built = report(View.BUILD_UP, half_life, Course(24.0, 7))
    assert built.sentences[:2] == (
        "94% of steady state after 4 half-lives: 1.7 to 3.5 days (40 to 84 hours).",
        "97% of steady state after 5 half-lives: 2.1 to 4.4 days (50 to 105 hours).",
    )
    assert built.rows[1] == ("2", "24 hours", "15 to 25%", "79 to 96%")
    assert len(built.rows) == 7
    missed = report(View.MISSED, half_life, Course(24.0, 7, 3))
    assert missed.rows[2] == ("3 (missed)", "48 hours", "18 to 36%", "18 to 36%")
    assert "3 to 16% of the highest at steady state, instead of 19 to 41%" in missed.sentences[1]
    assert (
        "from dose 5 on for a half-life of 10 hours; from dose 7 on for a half-life of 21 hours" in missed.sentences[2]
    )
    gone = report(View.WASHOUT, half_life, Course(24.0, 7))
    assert gone.sentences[1] == "97% is gone after 5 half-lives: 2.1 to 4.4 days (50 to 105 hours) after the last dose."
    assert gone.rows[4] == ("5", "2.1 to 4.4 days", "3.1%")


def test_that_a_course_too_short_for_a_steady_state_says_how_far_it_comes() -> None:
    built = report(View.BUILD_UP, HalfLife(1392.0, 1392.0, "58 days"), Course(24.0, 30))
    assert built.sentences[-1] == "The 30 doses drawn reach 30% of steady state."
    assert (
        "doses do not add up" in report(View.BUILD_UP, HalfLife(0.1, 0.1, "6 minutes"), Course(24.0, 6)).sentences[-1]
    )


@given(HALF_LIVES, SPACING, st.integers(3, MOST_DOSES))
def test_that_a_table_never_has_more_rows_than_can_be_read_and_always_the_missed_dose(
    half_life: float, interval: float, doses: int
) -> None:
    course = Course(interval, doses, doses // 2 + 1)
    rows = report(View.MISSED, HalfLife(half_life, half_life * 2, ""), course).rows
    assert len(rows) <= 64
    assert [row[0] for row in rows if "missed" in row[0]] == [f"{doses // 2 + 1} (missed)"]
