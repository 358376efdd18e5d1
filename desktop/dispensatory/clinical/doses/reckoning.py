"""The arithmetic on a figure: its product with a weight or surface, its division into doses, the maxima of its passage."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from dispensatory.clinical.doses.about import limits_of, schedule_of
from dispensatory.clinical.doses.bands import outside_band
from dispensatory.clinical.doses.figures import Figure, Per, Span
from dispensatory.clinical.doses.finding import Found
from dispensatory.clinical.doses.limits import Limits, for_weight
from dispensatory.clinical.doses.notes import notes_of
from dispensatory.clinical.doses.numbers import MORE_DIGITS, shown
from dispensatory.clinical.doses.portions import Plan, Portion, Way, plan_of
from dispensatory.clinical.doses.possible import Possible, Reading, condition_words, possible
from dispensatory.clinical.doses.schedules import Kind, Schedule
from dispensatory.clinical.doses.units import Amount
from dispensatory.clinical.doses.verdicts import Cap, Verdict, absolute, applied, caps_of, least, quoted, span_words
from dispensatory.wording import tr, tr_n


@dataclass(frozen=True, slots=True)
class Body:
    """A weight in kg or a surface in m\u00b2, exactly, and in words as the person gave it, with the steps that led to it."""

    per: Per
    value: Fraction
    steps: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The number with its unit."""
        return f"{shown(self.value, MORE_DIGITS)} {self.per.value}"


@dataclass(frozen=True, slots=True)
class Reckoning:
    """All that was worked out for one figure: the steps in words, the amounts, what the maxima did, and what must be read.

    `portions` are the amounts by the maxima that are sure to hold. Where another that may hold is below them, `readings` say what
    the amounts are if it does: one reading, or two where it may be for one dose or for all together.
    """

    product: Portion
    plan: Plan
    steps: tuple[str, ...]
    portions: tuple[Portion, ...]
    verdicts: tuple[Verdict, ...]
    notes: tuple[str, ...]
    readings: tuple[Reading, ...] = ()

    @property
    def headline(self) -> tuple[Portion, ...]:
        """The amounts to show first: none is above a maximum that may hold."""
        read = (portion for reading in self.readings for portion in reading.portions)
        return tuple(dict.fromkeys(read)) if self.readings else self.portions

    @property
    def to_count(self) -> tuple[Portion, ...]:
        """The amounts for which tablets or mL can be counted: single doses, else the amount a day or a week."""
        doses = tuple(portion for portion in self.headline if portion.is_dose)
        if doses or self.plan.way is Way.RATE:
            return doses
        return self.headline if self.plan.span in (Span.DAY, Span.WEEK, Span.MONTH) else ()


def reckon(found: Found, body: Body) -> Reckoning:
    """Work out a figure for a body; ValueError if the figure goes by the other measure."""
    weight = body.value if body.per is Per.WEIGHT else None
    limits = limits_of(found)
    if weight is not None and not outside_band(found, weight):
        limits = for_weight(limits, weight)
    return reckon_figure(found.figure, schedule_of(found), limits, body, notes_of(found, weight))


def reckon_figure(
    figure: Figure, schedule: Schedule, limits: Limits, body: Body, notes: tuple[str, ...] = ()
) -> Reckoning:
    """The same from its parts."""
    if body.per is not figure.per:
        raise ValueError(f"{figure.written} goes by {figure.per.value}")
    plan = plan_of(figure, schedule)
    factor = body.value / figure.step
    product = Portion(figure.low.times(factor), figure.high.times(factor), _span(plan), alternative=figure.alternative)
    caps, unsure = caps_of(limits, plan, schedule.kind, product, (body.per, body.value))
    steps = [*body.steps, f"{figure.written} \u00d7 {body}{_step(figure)} = {product}"]
    steps += _maxima_steps(caps, body)
    work = _Work(plan, schedule, product, caps)
    portions = work.portions()
    verdicts = [applied(cap, work.quantities(cap.target), plan) for cap in caps]
    measure = (body.per, body.value)
    found = [possible(each, plan, product, measure) for each in unsure]
    verdicts += [
        quoted(each, absolute(each, measure), work.above(option) if option else (), comparable=option is not None)
        for each, option in zip(unsure, found, strict=True)
    ]
    readings = work.readings([option for option in found if option and option.maximum.may_hold])
    more_steps = [_reading_step(reading) for reading in readings]
    return Reckoning(
        product, plan, (*steps, *work.steps, *more_steps), tuple(portions), tuple(verdicts), notes, readings
    )


def _reading_step(reading: Reading) -> str:
    return f"{condition_words(reading)}: {'; '.join(map(str, reading.portions))}"


def _span(plan: Plan) -> str:
    if plan.way is Way.TIMES:
        return Span.DOSE.words
    return plan.span.words if plan.span and plan.span is not Span.OTHER else ""


def _step(figure: Figure) -> str:
    return f" \u00f7 {shown(figure.step)} {figure.per.value}" if figure.step != 1 else ""


def _maxima_steps(caps: list[Cap], body: Body) -> list[str]:
    return [
        f"\u201c{cap.maximum.words}\u201d: {cap.maximum.amount}/{body.per.value} \u00d7 {body} = {cap.most}{span_words(cap)}"
        for cap in caps
        if cap.maximum.per is not None
    ]


class _Work:
    """The amounts of one plan, with the steps that lead to them."""

    def __init__(self, plan: Plan, schedule: Schedule, product: Portion, caps: list[Cap]) -> None:
        self._plan, self._schedule, self._product, self._caps = plan, schedule, product, caps
        self._words = ", ".join(f"\u201c{words}\u201d" for words in dict.fromkeys(schedule.words))
        self.steps: list[str] = []

    def quantities(self, target: str) -> list[Portion]:
        """What a maximum for `target` is compared with, before any maximum: one amount, or one for each number of doses."""
        product, way = self._product, self._plan.way
        if target == "day":
            return [product.times(count).named(_in_doses(Span.DAY.words, count)) for count in self._plan.counts]
        if target == "dose" and way is Way.DIVIDED:
            return [
                product.times(Fraction(1, count)).named(_in_doses(Span.DOSE.words, count))
                for count in self._plan.counts
            ]
        return [product]

    def _sure(self, target: str) -> list[Portion]:
        """The same by the sure maxima: no dose of a day or day of doses is above what they allow the other."""
        plan, portions = self._plan, self.quantities(target)
        most_dose = least(self._caps, "dose")
        if target == "day" or (target == "whole" and plan.way is Way.DIVIDED and most_dose is not None):
            per_dose = [most_dose.times(count) if most_dose else None for count in plan.counts]
            portions = portions if target == "day" else portions * len(per_dose)
            portions = [portion.at_most(most) for portion, most in zip(portions, per_dose, strict=True)]
        if target == "dose" and plan.way is Way.DIVIDED:
            whole = least(self._caps, "whole")
            allowed = [whole.times(Fraction(1, count)) if whole else None for count in plan.counts]
            portions = [portion.at_most(most) for portion, most in zip(portions, allowed, strict=True)]
        return [portion.at_most(least(self._caps, target)) for portion in portions]

    def above(self, option: Possible) -> tuple[Portion, ...]:
        """The amounts by the sure maxima that are above a maximum that may hold, however it is read."""
        over: list[Portion] = []
        for cap in option.caps:
            over += (portion for portion in self._sure(cap.target) if portion.high.base() > cap.most.base())
        return tuple(dict.fromkeys(over))

    def readings(self, options: Sequence[Possible]) -> tuple[Reading, ...]:
        """The amounts if the maxima that may hold do; none where that changes nothing."""
        unsaid = any(len(option.caps) > 1 and self.above(option) for option in options)
        found: list[Reading] = []
        for of_dose in (True, False) if unsaid else (True,):
            caps = [option.read(of_dose=of_dose) for option in options]
            portions = tuple(_Work(self._plan, self._schedule, self._product, [*self._caps, *caps]).portions())
            binding = tuple(dict.fromkeys(cap.maximum for cap in caps if self._binds(cap, caps)))
            found.append(Reading(portions, binding, of_dose if unsaid else None))
        maxima = tuple(dict.fromkeys(each for reading in found for each in reading.maxima))
        if not maxima:
            return ()
        if len({reading.portions for reading in found}) == 1:
            return (replace(found[0], maxima=maxima, of_dose=None),)
        return tuple(replace(reading, maxima=maxima) for reading in found)

    def _binds(self, cap: Cap, others: list[Cap]) -> bool:
        """Whether a maximum that may hold is below an amount, and no other is lower."""
        over = any(portion.high.base() > cap.most.base() for portion in self._sure(cap.target))
        lowest = least([*self._caps, *others], cap.target)
        return over and lowest is not None and cap.most.base() <= lowest.base()

    def portions(self) -> list[Portion]:
        """The amounts, nowhere above a maximum."""
        if self._plan.way is Way.DIVIDED:
            return self._divided()
        if self._plan.way is Way.TIMES:
            return self._several_times()
        whole = self._capped(self._product, least(self._caps, "whole"))
        if self._plan.way is Way.RATE:
            return [whole, self._other_rate(whole)]
        span = self._plan.span
        named = self._schedule.kind in (Kind.SINGLE, Kind.RARER) and span is Span.DOSE
        what = (
            tr("each time ({words})", words=self._words) if named and self._schedule.kind is Kind.RARER else whole.what
        )
        is_dose = span in (None, Span.DOSE) and self._schedule.kind is not Kind.UNCOUNTED
        return [whole.named(self._words if named and self._schedule.kind is Kind.SINGLE else what, is_dose=is_dose)]

    def _divided(self) -> list[Portion]:
        most_whole, most_dose = least(self._caps, "whole"), least(self._caps, "dose")
        whole = self._capped(self._product, most_whole)
        wholes: list[Portion] = []
        doses: list[Portion] = []
        for count in self._plan.counts:
            dose = whole.times(Fraction(1, count))
            self.steps.append(f"{whole} \u00f7 {count} ({self._words}) = {dose.named(Span.DOSE.words)}")
            dose = self._capped(dose.named(_in_doses(Span.DOSE.words, count), is_dose=True), most_dose)
            doses.append(dose)
            wholes.append(dose.times(count).named(_span(self._plan)))
        if len({(each.low.number, each.high.number) for each in wholes}) == 1:
            return [wholes[0], *doses]
        return [
            *(one.named(_in_doses(one.what, count)) for one, count in zip(wholes, self._plan.counts, strict=True)),
            *doses,
        ]

    def _several_times(self) -> list[Portion]:
        most_dose, most_day = least(self._caps, "dose"), least(self._caps, "day")
        dose = self._capped(self._product, most_dose)
        doses: list[Portion] = []
        days: list[Portion] = []
        if self._plan.counts == (1,):
            day = self._capped(dose.named(tr("a day, {words}", words=self._words), is_dose=True), most_day)
            return [day]
        for count in self._plan.counts:
            day = dose.times(count).named(_in_doses(Span.DAY.words, count))
            self.steps.append(f"{self._words}: {count} \u00d7 {dose.amounts()} = {day.named(Span.DAY.words)}")
            day = self._capped(day, most_day)
            days.append(day)
            what = tr_n("a dose, with {n} dose a day", "a dose, with {n} doses a day", count)
            doses.append(day.times(Fraction(1, count)).named(what, is_dose=True))
        if len({(each.low.number, each.high.number) for each in doses}) == 1:
            doses = [doses[0].named(Span.DOSE.words, is_dose=True)]
        return [*doses, *days]

    def _other_rate(self, whole: Portion) -> Portion:
        by_the_hour = self._plan.span is Span.HOUR
        other = whole.times(Fraction(1, 60) if by_the_hour else 60)
        sign, what = ("\u00f7", Span.MINUTE.words) if by_the_hour else ("\u00d7", Span.HOUR.words)
        self.steps.append(f"{whole} {sign} 60 = {other.named(what)}")
        return other.named(what)

    def _capped(self, portion: Portion, most: Amount | None) -> Portion:
        capped = portion.at_most(most)
        if capped.high != portion.high:
            self.steps.append(tr("Not above the maximum of {most}: {amount}", most=most, amount=capped))
        return capped


def _in_doses(time: str, count: int) -> str:
    return tr_n("{time}, in {n} dose", "{time}, in {n} doses", count, time=time)
