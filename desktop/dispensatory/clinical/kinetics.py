"""The level in plasma over time by the simplest model: one compartment, each dose at once in the blood, first-order
elimination, doses adding up (superposition). Levels are percent of the highest level at steady state, so no dose, volume or
concentration is needed, and none is said.

After M. Rowland and T. N. Tozer, Clinical Pharmacokinetics and Pharmacodynamics: Concepts and Applications, 4th edition,
Lippincott Williams & Wilkins, 2011, chapters 3 (intravenous dose) and 11 (multiple-dose regimens).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

INTERVALS = (1.0, 2.0, 4.0, 6.0, 8.0, 12.0, 24.0, 48.0, 168.0, 336.0, 672.0)
"""Hours between doses that can be chosen."""

MOST_DOSES = 400
_OFTEN = 6.0
_SOON = 3.0
"""Half-lives after which little is left of a dose: an eighth."""
_STEADY = 6.0
"""Half-lives shown: after six, 98 percent of a steady state is reached, or of a level gone."""
_FINENESS = 400
"""Points of a curve, about: one for every second pixel."""


class View(StrEnum):
    """What is shown: doses from the first on, one of them missed, or the time after the last."""

    BUILD_UP = "build-up"
    MISSED = "missed"
    WASHOUT = "washout"


@dataclass(frozen=True, slots=True)
class Course:
    """Equal doses every `interval` hours, the first at hour 0; of `missed`, counted from 1, nothing is taken (0: all taken)."""

    interval: float
    doses: int
    missed: int = 0


def remaining(half_lives: float) -> float:
    """The share of a level that is left after a time counted in half-lives."""
    return math.exp2(-half_lives)


def share_of_steady_state(half_lives: float) -> float:
    """The share of the steady state that is reached after a time counted in half-lives, whatever the interval."""
    return 1.0 - remaining(half_lives)


def accumulation_ratio(half_life: float, interval: float) -> float:
    """How many times the level after the first dose the highest level at steady state is: 1 / (1 - e^(-k * interval))."""
    return 1.0 / -math.expm1(-math.log(2) * interval / half_life)


def trough(half_life: float, interval: float) -> float:
    """The level just before a dose at steady state, in percent of the highest."""
    return 100.0 * remaining(interval / half_life)


def level(time: float, half_life: float, course: Course) -> float:
    """The level at `time` hours, doses at that time counted, in percent of the highest at steady state."""
    rate = math.log(2) / half_life
    taken = (number * course.interval for number in range(course.doses) if number + 1 != course.missed)
    total = sum(math.exp(-rate * (time - when)) for when in taken if when <= time)
    return 100.0 * total / accumulation_ratio(half_life, course.interval)


def after_doses(half_life: float, course: Course) -> tuple[float, ...]:
    """The level right after each dose was due, in percent of the highest at steady state."""
    left, levels, total = remaining(course.interval / half_life), [], 0.0
    for number in range(1, course.doses + 1):
        total = total * left + (number != course.missed)
        levels.append(100.0 * total / accumulation_ratio(half_life, course.interval))
    return tuple(levels)


def curve(half_life: float, course: Course) -> tuple[tuple[float, float], ...]:
    """Points (hours, percent) over the whole course, two at each dose: before it and after it."""
    steps = max(2, min(40, _FINENESS // course.doses))
    points = [(0.0, 0.0)]
    for number, peak in enumerate(after_doses(half_life, course)):
        start = number * course.interval
        for step in range(steps + 1):
            passed = course.interval * step / steps
            points.append((start + passed, peak * remaining(passed / half_life)))
    return tuple(points)


def washout(half_life: float, until: float) -> tuple[tuple[float, float], ...]:
    """Points (hours, percent) from the last dose, when the level is 100, until `until` hours after it."""
    steps = 120
    return tuple(
        (until * step / steps, 100.0 * remaining(until * step / steps / half_life)) for step in range(steps + 1)
    )


def washout_end(half_lives: Sequence[float]) -> float:
    """The hours after the last dose that are worth showing."""
    return _STEADY * max(half_lives)


def usual_interval(half_life: float) -> float:
    """The interval to begin with: a day, and less where the level would be gone by then. An assumption, from no text."""
    fitting = [each for each in INTERVALS if _OFTEN <= each <= 24.0 and each <= _SOON * half_life]
    return max(fitting, default=_OFTEN)


def usual_doses(half_life: float, interval: float) -> int:
    """As many doses as show the way to the steady state, and at least six."""
    return max(6, min(MOST_DOSES, math.ceil(_STEADY * half_life / interval) + 1))
