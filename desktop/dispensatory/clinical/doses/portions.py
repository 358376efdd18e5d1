"""Amounts that were worked out, and how an amount follows from a figure: whole, divided, or one dose several times a day."""

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from dispensatory.clinical.doses.figures import Figure, Span
from dispensatory.clinical.doses.numbers import shown
from dispensatory.clinical.doses.schedules import Kind, Schedule
from dispensatory.clinical.doses.units import Amount
from dispensatory.wording import tr


@dataclass(frozen=True, slots=True)
class Portion:
    """An amount from `low` to `high` and what it is for ("a day", "a dose").

    `is_dose`: it is what is given at one time. `alternative`: it is the one or the other. `most` is what the maxima allow it.
    """

    low: Amount
    high: Amount
    what: str = ""
    is_dose: bool = False
    alternative: bool = False
    most: Amount | None = None

    def __str__(self) -> str:
        """The amount and what it is for: "35 to 70 mg a day"."""
        return f"{self.amounts()} {self.what}".strip()

    def amounts(self) -> str:
        """The amount alone: "35 to 70 mg"."""
        if self.low == self.high:
            return str(self.high)
        low = shown(self.low.number)
        if self.alternative:
            return tr("{low} or {high}", low=low, high=self.high)
        return tr("{low} to {high}", low=low, high=self.high)

    def named(self, what: str, *, is_dose: bool = False) -> "Portion":
        """The same amount for something else."""
        return replace(self, what=what, is_dose=is_dose)

    def times(self, factor: Fraction | int) -> "Portion":
        """The amount multiplied, and with it what is allowed."""
        most = self.most.times(factor) if self.most else None
        return replace(self, low=self.low.times(factor), high=self.high.times(factor), most=most)

    def at_most(self, most: Amount | None) -> "Portion":
        """The amount, nowhere above `most`; in its own unit."""
        if most is None:
            return self
        cap = most.to(self.high.unit)
        allowed = min(cap, self.most, key=Amount.base) if self.most else cap
        if self.high.base() <= cap.base():
            return replace(self, most=allowed)
        low = min(self.low, cap, key=Amount.base)
        return replace(self, low=low, high=cap, alternative=self.alternative and low != cap, most=allowed)


class Way(Enum):
    """How amounts follow from the product of a figure."""

    WHOLE = "the product is all there is"
    DIVIDED = "the product is divided into doses"
    TIMES = "the product is one dose, given so often a day"
    RATE = "the product flows"


@dataclass(frozen=True, slots=True)
class Plan:
    """How a figure is given: the way, what its product is for, and the numbers of doses that the text allows."""

    way: Way
    span: Span | None
    counts: tuple[int, ...] = (1,)


_LENGTHS = {Span.DOSE: 0, Span.DAY: 1, Span.WEEK: 2, Span.MONTH: 3, Span.TOTAL: 4}


def plan_of(figure: Figure, schedule: Schedule) -> Plan:
    """The plan of a figure, by the span it names and the schedule that follows it."""
    span = figure.span
    if span in (Span.HOUR, Span.MINUTE):
        return Plan(Way.RATE, span)
    if schedule.kind is Kind.DIVIDED and span is not Span.DOSE:
        return Plan(Way.DIVIDED, span, schedule.counts)
    if schedule.kind is Kind.TIMES and span in (None, Span.DOSE):
        return Plan(Way.TIMES, Span.DOSE, schedule.counts)
    if span is None and schedule.kind in (Kind.SINGLE, Kind.RARER):
        return Plan(Way.WHOLE, Span.DOSE)
    return Plan(Way.WHOLE, span)


def is_within(span: Span | None, limit: Span) -> bool:
    """Whether what is for `span` (a dose, if the text does not say) cannot be more than what `limit` allows."""
    return limit in _LENGTHS and _LENGTHS.get(span or Span.DOSE, 9) <= _LENGTHS[limit]
