"""How the figures of a passage stand to each other: the same amount written in another way, or a smaller dose of its own."""

import re
from collections.abc import Sequence
from fractions import Fraction

from dispensatory.clinical.doses.figures import Figure, Span
from dispensatory.clinical.doses.following import following
from dispensatory.clinical.doses.schedules import Kind, Schedule, schedule_in
from dispensatory.clinical.doses.units import Amount

_OPENING = re.compile(r"(?:(?!\b(?:or|and|plus|with|then)\b)[^;.(),]){0,40}\(\s*(?:about |that is |= ?)?")
_EQUALS = re.compile(r"\s*(?:=|,?\s*(?:that is|i\.e\.),?)\s*(?:about )?")
_OR = re.compile(r"(?<!\d\s)\bor\b")
_CLEARLY = Fraction(5, 4)
_FEW = 2
_END = re.compile(r"[;.]\s")


def written_again(figure: Figure, others: Sequence[Figure], text: str) -> Figure | None:
    """The figure before it that it writes in another way: "0.01 mg/kg (0.01 mL/kg)", "7.5 mg/kg every 12 hours (15 mg/kg/day)".

    In one kind of unit that is so only where the two agree.
    """
    before = [other for other in others if other.end <= figure.start]
    if not before or before[-1].per is not figure.per:
        return None
    outer = before[-1]
    between = text[outer.end : figure.start]
    if not (_OPENING.fullmatch(between) or _EQUALS.fullmatch(between)):
        return None
    if outer.unit.kind != figure.unit.kind:
        return outer if _in_proportion(outer, figure) else None
    times = schedule_of_figure(outer, others, text)
    is_day = figure.span is Span.DAY and times.kind is Kind.TIMES and times.fewest == times.most
    return outer if is_day and _base(figure.high, figure) == _base(outer.high, outer) * times.most else None


def whole_of(figure: Figure, others: Sequence[Figure], text: str) -> Figure | None:
    """The figure that those in the bracket behind it make together: "30 mg/kg (20 mg/kg of one, 10 mg/kg of the other)"."""
    begin = text.rfind("(", 0, figure.start)
    end = text.find(")", figure.end)
    before = [other for other in others if other.end <= begin and other.unit.kind == figure.unit.kind]
    parts = [other for other in others if begin < other.start < end and other.unit.kind == figure.unit.kind]
    if len(parts) < _FEW or not before or ")" in text[begin : figure.start]:
        return None
    whole = before[-1]
    is_sum = sum(_base(part.high, part) for part in parts) == _base(whole.high, whole)
    return whole if is_sum and not text[whole.end : begin].strip() else None


def behind(figure: Figure, text: str) -> int:
    """The place behind a figure, and behind the bracket that it alone stands in."""
    closing = re.match(r"(?:\sof\s[^();,]{0,20})?\s?\)", text[figure.end :])
    begin = text.rfind("(", 0, figure.start)
    alone = begin >= 0 and re.fullmatch(r"\(\s*(?:about |that is |= ?)?", text[begin : figure.start])
    return figure.end + closing.end() if closing and alone else figure.end


def schedule_of_figure(figure: Figure, others: Sequence[Figure], text: str) -> Schedule:
    """What the words right after a figure say of doses."""
    return schedule_in(following(figure, others, text), of_a_day=figure.span is Span.DAY)


def is_larger(figure: Figure, other: Figure, others: Sequence[Figure], text: str) -> bool:
    """Whether a figure is clearly above another, for one dose and for a day, as far as the text says both.

    Not where "or" joins the two: then they are two ways to give the same.
    """
    if (figure.per, figure.unit.kind) != (other.per, other.unit.kind):
        return False
    first, second = sorted((figure, other), key=lambda each: each.start)
    between = text[first.end : second.start]
    if _OR.search(between) and not _END.search(between):
        return False
    one, two = _measures(figure, others, text), _measures(other, others, text)
    shared = [name for name in one if name in two]
    return bool(shared) and all(two[name][1] * _CLEARLY < one[name][0] for name in shared)


def _measures(figure: Figure, others: Sequence[Figure], text: str) -> dict[Span, tuple[Fraction, Fraction]]:
    """The bounds of a figure for one dose and for a day, as far as they are said."""
    low, high = _base(figure.low, figure), _base(figure.high, figure)
    schedule = schedule_of_figure(figure, others, text)
    counts = schedule.counts if schedule.kind in (Kind.TIMES, Kind.DIVIDED) else ()
    if figure.span in (None, Span.DOSE):
        found = {Span.DOSE: (low, high)}
        return {**found, Span.DAY: (low * counts[0], high * counts[-1])} if schedule.kind is Kind.TIMES else found
    if figure.span is not Span.DAY:
        return {figure.span: (low, high)}
    return {Span.DAY: (low, high), **({Span.DOSE: (low / counts[-1], high / counts[0])} if counts else {})}


def _base(amount: Amount, figure: Figure) -> Fraction:
    return amount.base() / figure.step


def _in_proportion(one: Figure, other: Figure) -> bool:
    return one.low.base() * other.high.base() == one.high.base() * other.low.base()
