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
from dispensatory.wording import mark, tr, tr_n

ASSUMPTIONS = (
    mark(
        "Relative levels only: 100% is the highest level at steady state, for each half-life its own. No concentration "
        "and no dose is meant."
    ),
    mark(
        "Assumed: equal doses at equal intervals, each at once and wholly in the blood; one compartment; elimination in "
        "proportion to the level (first order), so that doses add up. Interval and number of doses are chosen here, not "
        "taken from the text."
    ),
    mark(
        "It does not hold where elimination saturates (phenytoin, alcohol, aspirin in high doses), for depots, patches and "
        "modified-release forms, or in the first hours, while a dose is absorbed and spreads in the body."
    ),
    mark(
        "A level is not an effect: what binds for good, active metabolites and slow processes in the body act longer than "
        "the level tells. Kidney, liver, age and other medicines change the half-life."
    ),
    mark(
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
    return _in_unit(unit, [_number(each / length) for each in hours])


def percent_words(*percents: float) -> str:
    """A share, or one "to" another, from the lower."""
    return f"{_span([_percent(each) for each in sorted(percents)])}%"


def reading_at(hours: float, view: View, half_life: HalfLife, course: Course) -> str:
    """The level at a time, in words."""
    ends = _ends(half_life)
    if view is View.WASHOUT:
        left = percent_words(*(100 * remaining(hours / each) for each in ends))
        when = tr("{time} after the last dose", time=time_words(hours)) if hours > 0 else tr("At the last dose")
        return tr("{when}: {share} left", when=when, share=left)
    levels = percent_words(*(level(hours, each, course) for each in ends))
    number = round(hours / course.interval)
    due = number < course.doses and math.isclose(hours, number * course.interval)
    when = tr("{time} after the first dose", time=time_words(hours)) if hours > 0 else tr("At the first dose")
    if due and number + 1 == course.missed:
        return tr("{when}, when dose {number} is missed: {share}", when=when, number=number + 1, share=levels)
    if due:
        return tr("{when}, right after dose {number}: {share}", when=when, number=number + 1, share=levels)
    return f"{when}: {levels}"


def half_life_words(*hours: float) -> str:
    """A half-life, or one "to" another, as exactly as texts give them."""
    unit, length = unit_of(max(hours))
    return _in_unit(unit, [f"{each / length:.3g}" for each in hours])


def unit_of(hours: float) -> tuple[str, float]:
    """The unit in which a time of so many hours is said, in English, and the hours that it has."""
    if hours < _MINUTES:
        return mark("minutes"), 1 / 60
    if hours <= _HOURS:
        return mark("hours"), 1.0
    return (mark("days"), 24.0) if hours <= _DAYS else (mark("months"), _MONTH)


def _in_unit(unit: str, figures: Sequence[str]) -> str:
    """A time, or one "to" another, with its unit: that of `unit_of`."""
    time = _span(figures)
    number = 1 if time == "1" else 2
    if unit == "minutes":
        return tr_n("{time} minute", "{time} minutes", number, time=time)
    if unit == "hours":
        return tr_n("{time} hour", "{time} hours", number, time=time)
    if unit == "days":
        return tr_n("{time} day", "{time} days", number, time=time)
    return tr_n("{time} month", "{time} months", number, time=time)


def _span(figures: Sequence[str]) -> str:
    """One figure, or the first "to" the last."""
    return figures[0] if figures[0] == figures[-1] else tr("{low} to {high}", low=figures[0], high=figures[-1])


def _number(value: float) -> str:
    """Two figures, and never fewer than the whole number has."""
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}".removesuffix(".0")


def _percent(value: float) -> str:
    if value <= 0:
        return "0"
    if value < 1:
        return tr("under {number}", number=1)
    return f"{value:.1f}" if 99.5 <= value < 99.95 else f"{value:.0f}"


def _ends(half_life: HalfLife) -> tuple[float, ...]:
    return (half_life.low,) if half_life.low == half_life.high else (half_life.low, half_life.high)


def _washout(half_life: HalfLife) -> LevelReport:
    ends = _ends(half_life)
    sentences = (
        tr("Half of the level is gone {time} after the last dose.", time=time_words(*ends)),
        tr("97% is gone after 5 half-lives: {time} after the last dose.", time=_both(5, ends)),
    )
    rows = tuple(
        (
            str(number),
            time_words(*(number * each for each in ends)),
            f"{100 * remaining(number):.1f}%".replace(".0%", "%"),
        )
        for number in range(1, 8)
    )
    return LevelReport(sentences, (tr("half-lives"), tr("time"), tr("level left")), rows)


def _both(number: int, ends: Sequence[float]) -> str:
    """A time in hours and, where that is long, in days too."""
    hours = [number * each for each in ends]
    words = time_words(*hours)
    if unit_of(max(hours))[0] != "days" or max(hours) > 14 * 24:
        return words
    return f"{words} ({_in_unit('hours', [_number(each) for each in hours])})"


def _build_up(half_life: HalfLife, course: Course, rows: tuple[tuple[str, ...], ...]) -> LevelReport:
    ends = _ends(half_life)
    ratio = [_number(accumulation_ratio(each, course.interval)) for each in ends]
    lasts = course.interval * course.doses
    reached = [100 * share_of_steady_state(lasts / each) for each in ends]
    highest = _span(ratio)
    lowest = percent_words(*(trough(each, course.interval) for each in ends))
    sentences = [
        tr("94% of steady state after 4 half-lives: {time}.", time=_both(4, ends)),
        tr("97% of steady state after 5 half-lives: {time}.", time=_both(5, ends)),
        tr("At steady state the level falls to {share} of the highest before the next dose.", share=lowest),
        tr("The highest level at steady state is {times} times that after the first dose.", times=highest)
        if highest != "1"
        else tr("Hardly anything is left before the next dose: doses do not add up."),
    ]
    if min(reached) < 100 * share_of_steady_state(4):
        share = percent_words(*reached)
        sentences.append(tr("The {doses} doses drawn reach {share} of steady state.", doses=course.doses, share=share))
    return LevelReport(tuple(sentences), _header(), rows)


def _missed(half_life: HalfLife, course: Course, rows: tuple[tuple[str, ...], ...]) -> LevelReport:
    ends = _ends(half_life)
    whole = Course(course.interval, course.doses)
    left = [remaining(course.interval / each) for each in ends]
    here = [after_doses(each, course)[course.missed - 1] * rest for each, rest in zip(ends, left, strict=True)]
    usual = [after_doses(each, whole)[course.missed - 1] * rest for each, rest in zip(ends, left, strict=True)]
    due = time_words((course.missed - 1) * course.interval)
    sentences = (
        tr("Dose {number}, due {time} after the first, is not taken.", number=course.missed, time=due),
        tr(
            "Just before the dose after it the level is {share} of the highest at steady state, instead of {usual}.",
            share=percent_words(*here),
            usual=percent_words(*usual),
        ),
        _back([_first_near(each, course, whole) for each in ends], ends),
    )
    return LevelReport(sentences, _header(), rows)


def _first_near(half_life: float, course: Course, whole: Course) -> int | None:
    """The first dose after the missed one after which the level is within 5 percent of what it would have been."""
    pairs = zip(after_doses(half_life, course), after_doses(half_life, whole), strict=True)
    near = [number for number, (here, usual) in enumerate(pairs, start=1) if here >= (1 - _NEAR) * usual]
    return next((number for number in near if number > course.missed), None)


def _back(doses: Sequence[int | None], ends: Sequence[float]) -> str:
    if len(set(doses)) > 1:
        each = "; ".join(_back_at(dose, half_life_words(end)) for dose, end in zip(doses, ends, strict=True))
        return tr("The level after a dose is within 5% of the usual again {when}.", when=each)
    if doses[0] is None:
        return tr("The level after a dose is within 5% of the usual again not within the doses drawn.")
    return tr("The level after a dose is within 5% of the usual again from dose {number} on.", number=doses[0])


def _back_at(dose: int | None, half_life: str) -> str:
    if dose is None:
        return tr("not within the doses drawn for a half-life of {time}", time=half_life)
    return tr("from dose {number} on for a half-life of {time}", number=dose, time=half_life)


def _header() -> tuple[str, ...]:
    return (tr("dose"), tr("time"), tr("level before"), tr("level after"))


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
        when = time_words(number * course.interval) if number else tr("start")
        rows.append(
            (
                tr("{number} (missed)", number=number + 1) if number + 1 == course.missed else str(number + 1),
                when,
                percent_words(*before),
                percent_words(*(levels[number] for levels in after)),
            )
        )
    return tuple(rows)
