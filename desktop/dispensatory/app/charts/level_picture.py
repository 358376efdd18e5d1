"""What a chart of a level shows: its lines, marks and scale, in hours and percent, before anything is painted."""

from dataclasses import dataclass
from enum import Enum

from dispensatory.clinical.half_lives import HalfLife
from dispensatory.clinical.kinetics import Course, View, curve, washout, washout_end
from dispensatory.clinical.level_report import half_life_words, unit_of
from dispensatory.wording import tr

_MOST_TICKS = 8
_STEPS = (1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 20, 24, 28, 30, 50, 60, 100, 120, 200, 250, 500)
_MOST_SHOWN = 60
"""Doses up to which each has a tick of its own."""


class Stroke(Enum):
    """How a line is drawn; colour alone tells nothing."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Line:
    """Points (hours, percent) with what they are; "" for a line that the legend leaves out."""

    points: tuple[tuple[float, float], ...]
    label: str
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of time, or a moment (`start` equal to `end`), and what it is."""

    start: float
    end: float
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart up to `until` hours. `band`: the first two lines are the ends of a range."""

    lines: tuple[Line, ...]
    band: bool
    until: float
    marks: tuple[Mark, ...]
    doses: tuple[float, ...]
    caption: str
    stops: tuple[float, ...]


def picture_of(view: View, half_life: HalfLife, course: Course) -> Picture:
    """The chart of a view for both ends of a half-life, and for the usual one where the text names it."""
    known = _known(half_life)
    if view is View.WASHOUT:
        until = washout_end([hours for hours, _, _ in known])
        lines = [Line(washout(hours, until), label, stroke) for hours, label, stroke in known]
        marks = (_five(half_life),)
        stops = tuple(until * number / 24 for number in range(25))
        caption = tr("{unit} since the last dose; level in % of that right after it", unit=tr(unit_of(until)[0]))
        return Picture(tuple(lines), len(known) > 1, until, marks, (), caption, stops)
    lines = [Line(curve(hours, course), label, stroke) for hours, label, stroke in known]
    if view is View.MISSED:
        whole = Course(course.interval, course.doses)
        lines += [Line(curve(hours, whole), "", Stroke.FAINT) for hours, _, _ in known]
        lines[-1] = Line(lines[-1].points, tr("with all doses"), Stroke.FAINT)
    until = course.interval * course.doses
    due = tuple(number * course.interval for number in range(course.doses))
    mark = _missed(course) if view is View.MISSED else _steady(half_life, until)
    shown = due if course.doses <= _MOST_SHOWN else ()
    caption = tr("{unit} since the first dose; level in % of the highest at steady state", unit=tr(unit_of(until)[0]))
    return Picture(tuple(lines), len(known) > 1, until, (mark,) if mark else (), shown, caption, due)


def ticks(until: float) -> tuple[tuple[float, str], ...]:
    """Hours at which the axis has a label, and the labels, at most nine."""
    _, length = unit_of(until)
    whole = until / length
    step = next((step for step in _STEPS if whole / step <= _MOST_TICKS), 1000)
    return tuple((number * step * length, str(number * step)) for number in range(int(whole / step + 1e-9) + 1))


def _known(half_life: HalfLife) -> list[tuple[float, str, Stroke]]:
    """The half-lives that are drawn, each with its label and stroke; the ends first."""
    low, high = half_life.low, half_life.high
    if low == high:
        return [(low, _end(low), Stroke.SOLID)]
    known = [(low, _end(low), Stroke.SOLID), (high, _end(high), Stroke.DASHED)]
    if half_life.usual and low < half_life.usual < high:
        label = tr("usual {time}", time=half_life_words(half_life.usual))
        known.append((half_life.usual, label, Stroke.DOTTED))
    return known


def _end(hours: float) -> str:
    return tr("half-life {time}", time=half_life_words(hours))


def _steady(half_life: HalfLife, until: float) -> Mark | None:
    start, end = 4 * half_life.low, 5 * half_life.high
    if start >= until:
        return None
    return Mark(start, min(end, until), tr("4 to 5 half-lives: 94 to 97% of steady state"))


def _missed(course: Course) -> Mark:
    due = (course.missed - 1) * course.interval
    return Mark(due, due, tr("dose {number} missed", number=course.missed))


def _five(half_life: HalfLife) -> Mark:
    return Mark(5 * half_life.low, 5 * half_life.high, tr("5 half-lives: 97% gone"))
