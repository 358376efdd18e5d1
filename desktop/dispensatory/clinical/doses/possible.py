"""Maxima that may hold and may not: what the amounts are if they do."""

from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from dispensatory.clinical.doses.figures import Per, Span
from dispensatory.clinical.doses.maxima import Maximum
from dispensatory.clinical.doses.portions import Plan, Portion, Way, is_within
from dispensatory.clinical.doses.verdicts import TARGETS, Cap, absolute, for_a_day, in_span, target_of
from dispensatory.wording import tr


@dataclass(frozen=True, slots=True)
class Reading:
    """The amounts if `maxima`, which may hold, do hold.

    `of_dose` is None unless the text leaves open whether they are for one dose (True) or for all doses together (False).
    """

    portions: tuple[Portion, ...]
    maxima: tuple[Maximum, ...]
    of_dose: bool | None = None


@dataclass(frozen=True, slots=True)
class Possible:
    """A maximum that may hold, and what it would cap: one thing, or one thing or another: the first of these is a dose."""

    maximum: Maximum
    caps: tuple[Cap, ...]

    def read(self, *, of_dose: bool) -> Cap:
        """What it caps if it is for one dose, or else for all together."""
        return self.caps[0] if of_dose else self.caps[-1]


def condition_words(reading: Reading) -> str:
    """What a reading supposes, in words: that a maximum holds, or that it is for one dose."""
    quoted = (f"\u201c{words}\u201d" for words in dict.fromkeys(each.words for each in reading.maxima))
    words = reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), quoted)
    if len({each.words for each in reading.maxima}) > 1:
        return _of_several(reading, words)
    if reading.of_dose is None:
        return tr("If {maxima} holds here", maxima=words)
    if reading.of_dose:
        return tr("If {maxima} is for one dose", maxima=words)
    return tr("If {maxima} is for all doses together", maxima=words)


def _of_several(reading: Reading, words: str) -> str:
    if reading.of_dose is None:
        return tr("If {maxima} hold here", maxima=words)
    if reading.of_dose:
        return tr("If {maxima} are for one dose", maxima=words)
    return tr("If {maxima} are for all doses together", maxima=words)


def possible(maximum: Maximum, plan: Plan, product: Portion, body: tuple[Per, Fraction]) -> Possible | None:
    """What a maximum that is not sure to hold would cap in a plan; None where it cannot be compared with any amount of it."""
    maximum = for_a_day(maximum, plan)
    most = absolute(maximum, body)
    if most is None or most.unit.kind != product.high.unit.kind:
        return None
    targets = _targets(maximum, plan)
    caps = tuple(Cap(maximum, in_span(most, maximum.span, plan), target) for target in targets)
    return Possible(maximum, caps) if caps else None


def _targets(maximum: Maximum, plan: Plan) -> tuple[str, ...]:
    span, way = maximum.span, plan.way
    if way is Way.RATE or span in (Span.HOUR, Span.MINUTE):
        return ("whole",) if way is Way.RATE and span in (None, Span.HOUR, Span.MINUTE) else ()
    if maximum.of_figure:
        return ("dose",) if way is Way.TIMES else ("whole",)
    if span is None and plan.counts != (1,) and way is not Way.WHOLE:
        return ("dose", "day" if way is Way.TIMES else "whole")
    target = _target_of_one(span, plan)
    return (target,) if target in TARGETS else ()


def _target_of_one(span: Span | None, plan: Plan) -> str:
    """What a maximum caps that is for one thing only; a dose of a week may be all that is given in it."""
    if plan.way is not Way.WHOLE:
        return "dose" if span in (None, Span.OTHER) else target_of(span, plan)
    is_longer = plan.span in (Span.WEEK, Span.MONTH)
    if span is None or (span is Span.DOSE and is_longer) or (span is Span.OTHER and is_within(plan.span, Span.DOSE)):
        return "whole"
    return target_of(span, plan)
