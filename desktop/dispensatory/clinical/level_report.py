"""The course of a level in words and as a table: what a chart of it shows, for whoever reads instead of looking."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dispensatory.clinical.half_lives import HalfLife
from dispensatory.clinical.kinetics import (
    Course,
    View,
    accumulation_ratio,
    after_doses,
    level,
    remaining,
    share_of_steady_state,
    trough,
)

ASSUMPTIONS = (
    (
        "Relative levels only: 100% is the highest level at steady state, for each half-life its own. No concentration "
        "and no dose is meant."
    ),
    (
        "Assumed: equal doses at equal intervals, each at once and wholly in the blood; one compartment; elimination in "
        "proportion to the level (first order), so that doses add up. Interval and number of doses are chosen here, not "
        "taken from the text."
    ),
    (
        "It does not hold where elimination saturates (phenytoin, alcohol, aspirin in high doses), for depots, patches and "
        "modified-release forms, or in the first hours, while a dose is absorbed and spreads in the body."
    ),
    (
        "A level is not an effect: what binds for good, active metabolites and slow processes in the body act longer than "
        "the level tells. Kidney, liver, age and other medicines change the half-life."
    ),
    (
        "Formulas: M. Rowland and T. N. Tozer, Clinical Pharmacokinetics and Pharmacodynamics, 4th edition, 2011, "
        "chapters 3 and 11."
    ),
)
"""What stands under every chart of a level."""

_MINUTES = 2.0
_HOURS = 72.0
_DAYS = 200.0 * 24.0
_MONTH = 365.25 / 12 * 24.0
_NEAR = 0.05
_ROWS = 60


@dataclass(frozen=True, slots=True)
class LevelReport:
    """The key numbers as sentences, and the table that the curve is."""

    sentences: tuple[str, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def report(view: View, half_life: HalfLife, course: Course) -> LevelReport:
    """What the chart of `view` says, for both ends of the half-life."""
    if view is View.WASHOUT:
        return _washout(half_life)
    table = _table(half_life, course)
    return _missed(half_life, course, table) if view is View.MISSED else _build_up(half_life, course, table)


def time_words(*hours: float) -> str:
    """A time, or one "to" another, in the unit that suits the longer."""
    unit, length = unit_of(max(hours))
    ends = list(dict.fromkeys(_number(each / length) for each in hours))
    one = ends == ["1"]
    return f"{' to '.join(ends)} {unit[:-1] if one else unit}"


def percent_words(*percents: float) -> str:
    """A share, or one "to" another, from the lower."""
    ends = list(dict.fromkeys(_percent(each) for each in sorted(percents)))
    return f"{' to '.join(ends)}%"


def reading_at(hours: float, view: View, half_life: HalfLife, course: Course) -> str:
    """The level at a time, in words."""
    ends = _ends(half_life)
    if view is View.WASHOUT:
        left = percent_words(*(100 * remaining(hours / each) for each in ends))
        return f"{_since(hours, 'last')}: {left} left"
    levels = percent_words(*(level(hours, each, course) for each in ends))
    number = round(hours / course.interval)
    due = number < course.doses and math.isclose(hours, number * course.interval)
    after = f", right after dose {number + 1}" if due and number + 1 != course.missed else ""
    missed = f", when dose {number + 1} is missed" if due and number + 1 == course.missed else ""
    return f"{_since(hours, 'first')}{after}{missed}: {levels}"


def _since(hours: float, dose: str) -> str:
    return f"{time_words(hours)} after the {dose} dose" if hours > 0 else f"At the {dose} dose"


def half_life_words(*hours: float) -> str:
    """A half-life, or one "to" another, as exactly as texts give them."""
    unit, length = unit_of(max(hours))
    ends = " to ".join(dict.fromkeys(f"{each / length:.3g}" for each in hours))
    return f"{ends} {unit[:-1] if ends == '1' else unit}"


def unit_of(hours: float) -> tuple[str, float]:
    """The unit in which a time of so many hours is said, and the hours that it has."""
    if hours < _MINUTES:
        return "minutes", 1 / 60
    if hours <= _HOURS:
        return "hours", 1.0
    return ("days", 24.0) if hours <= _DAYS else ("months", _MONTH)


def _number(value: float) -> str:
    """Two figures, and never fewer than the whole number has."""
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}".removesuffix(".0")


def _percent(value: float) -> str:
    if value <= 0:
        return "0"
    if value < 1:
        return "under 1"
    return f"{value:.1f}" if 99.5 <= value < 99.95 else f"{value:.0f}"


def _ends(half_life: HalfLife) -> tuple[float, ...]:
    return (half_life.low,) if half_life.low == half_life.high else (half_life.low, half_life.high)


def _washout(half_life: HalfLife) -> LevelReport:
    ends = _ends(half_life)
    sentences = (
        f"Half of the level is gone {time_words(*ends)} after the last dose.",
        f"97% is gone after 5 half-lives: {_both(5, ends)} after the last dose.",
    )
    rows = tuple(
        (
            str(number),
            time_words(*(number * each for each in ends)),
            f"{100 * remaining(number):.1f}%".replace(".0%", "%"),
        )
        for number in range(1, 8)
    )
    return LevelReport(sentences, ("half-lives", "time", "level left"), rows)


def _both(number: int, ends: Sequence[float]) -> str:
    """A time in hours and, where that is long, in days too."""
    hours = [number * each for each in ends]
    words = time_words(*hours)
    return f"{words} ({_in_hours(hours)})" if "days" in words and max(hours) <= 14 * 24 else words


def _in_hours(hours: Sequence[float]) -> str:
    return f"{' to '.join(_number(each) for each in hours)} hours"


def _build_up(half_life: HalfLife, course: Course, rows: tuple[tuple[str, ...], ...]) -> LevelReport:
    ends = _ends(half_life)
    ratio = [_number(accumulation_ratio(each, course.interval)) for each in ends]
    lasts = course.interval * course.doses
    reached = [100 * share_of_steady_state(lasts / each) for each in ends]
    highest = " to ".join(dict.fromkeys(ratio))
    lowest = percent_words(*(trough(each, course.interval) for each in ends))
    sentences = [
        f"94% of steady state after 4 half-lives: {_both(4, ends)}.",
        f"97% of steady state after 5 half-lives: {_both(5, ends)}.",
        f"At steady state the level falls to {lowest} of the highest before the next dose.",
        f"The highest level at steady state is {highest} times that after the first dose."
        if highest != "1"
        else "Hardly anything is left before the next dose: doses do not add up.",
    ]
    if min(reached) < 100 * share_of_steady_state(4):
        sentences.append(f"The {course.doses} doses drawn reach {percent_words(*reached)} of steady state.")
    return LevelReport(tuple(sentences), _HEADER, rows)


def _missed(half_life: HalfLife, course: Course, rows: tuple[tuple[str, ...], ...]) -> LevelReport:
    ends = _ends(half_life)
    whole = Course(course.interval, course.doses)
    left = [remaining(course.interval / each) for each in ends]
    here = [after_doses(each, course)[course.missed - 1] * rest for each, rest in zip(ends, left, strict=True)]
    usual = [after_doses(each, whole)[course.missed - 1] * rest for each, rest in zip(ends, left, strict=True)]
    due = time_words((course.missed - 1) * course.interval)
    lower = f"{percent_words(*here)} of the highest at steady state, instead of {percent_words(*usual)}"
    sentences = (
        f"Dose {course.missed}, due {due} after the first, is not taken.",
        f"Just before the dose after it the level is {lower}.",
        _back([_first_near(each, course, whole) for each in ends], ends),
    )
    return LevelReport(sentences, _HEADER, rows)


def _first_near(half_life: float, course: Course, whole: Course) -> int | None:
    """The first dose after the missed one after which the level is within 5 percent of what it would have been."""
    pairs = zip(after_doses(half_life, course), after_doses(half_life, whole), strict=True)
    near = [number for number, (here, usual) in enumerate(pairs, start=1) if here >= (1 - _NEAR) * usual]
    return next((number for number in near if number > course.missed), None)


def _back(doses: Sequence[int | None], ends: Sequence[float]) -> str:
    told = [f"from dose {dose} on" if dose else "not within the doses drawn" for dose in doses]
    if len(set(told)) == 1:
        return f"The level after a dose is within 5% of the usual again {told[0]}."
    each = "; ".join(
        f"{words} for a half-life of {half_life_words(end)}" for words, end in zip(told, ends, strict=True)
    )
    return f"The level after a dose is within 5% of the usual again {each}."


_HEADER = ("dose", "time", "level before", "level after")


def _table(half_life: HalfLife, course: Course) -> tuple[tuple[str, ...], ...]:
    ends = _ends(half_life)
    after = [after_doses(each, course) for each in ends]
    left = [remaining(course.interval / each) for each in ends]
    step = -(-course.doses // _ROWS)
    rows = []
    for number in range(course.doses):
        if number % step and number + 1 not in (course.missed, course.missed + 1, course.doses):
            continue
        before = [levels[number - 1] * rest if number else 0.0 for levels, rest in zip(after, left, strict=True)]
        missed = " (missed)" if number + 1 == course.missed else ""
        when = time_words(number * course.interval) if number else "start"
        rows.append(
            (
                f"{number + 1}{missed}",
                when,
                percent_words(*before),
                percent_words(*(levels[number] for levels in after)),
            )
        )
    return tuple(rows)
