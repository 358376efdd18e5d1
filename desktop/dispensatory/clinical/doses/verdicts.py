"""What the maxima of a passage do to the amounts of a figure, and what is said of each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from dispensatory.clinical.doses.figures import Per, Span
from dispensatory.clinical.doses.limits import Limits
from dispensatory.clinical.doses.maxima import Maximum
from dispensatory.clinical.doses.portions import Plan, Portion, Way, is_within
from dispensatory.clinical.doses.schedules import Kind
from dispensatory.clinical.doses.units import Amount
from dispensatory.wording import mark, tr

NOT_SAID = mark("it does not say whether it is for one dose or for a day")
OTHER_UNIT = mark("it is in another unit")
OTHER_BODY = mark("it goes by another measure of the body")
OTHER_SPAN = mark("it is for another length of time than the figure")
DOSES_NOT_SAID = mark("it is for one dose, and how many doses the figure makes is not said")


TARGETS = ("whole", "dose", "day")
"""What a maximum can cap: the product of a figure, one dose of several, or the doses of a day together."""


@dataclass(frozen=True, slots=True)
class Cap:
    """A maximum that is applied: the amount it allows, and to what: "dose", "day" or "whole"."""

    maximum: Maximum
    most: Amount
    target: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a maximum: what is said of it, and whether it was applied and whether the figure goes beyond it."""

    maximum: Maximum
    said: str
    applied: bool
    reached: bool


def caps_of(
    limits: Limits, plan: Plan, kind: Kind, product: Portion, body: tuple[Per, Fraction]
) -> tuple[list[Cap], list[Maximum]]:
    """The maxima that apply to the amounts of a plan, and those that do not, each of these with its doubt."""
    caps: list[Cap] = []
    quoted = list(limits.quoted)
    for maximum in (for_a_day(each, plan) for each in limits.holding):
        most = absolute(maximum, body)
        if most is None:
            quoted.append(replace(maximum, doubt=OTHER_BODY))
        elif most.unit.kind != product.high.unit.kind:
            quoted.append(replace(maximum, doubt=OTHER_UNIT))
        else:
            target = _target(maximum, plan, kind)
            if target in TARGETS:
                caps.append(Cap(maximum, in_span(most, maximum.span, plan), target))
            else:
                quoted.append(replace(maximum, doubt=target))
    return caps, quoted


def for_a_day(maximum: Maximum, plan: Plan) -> Maximum:
    """A maximum for a dose as one for a day where the text says how often a day, and the plan knows of no doses."""
    if plan.way is Way.WHOLE and plan.span is Span.DAY and maximum.times and maximum.amount is not None:
        return replace(maximum, amount=maximum.amount.times(maximum.times), span=Span.DAY)
    return maximum


def absolute(maximum: Maximum, body: tuple[Per, Fraction]) -> Amount | None:
    """The amount that a maximum allows this body; None where it goes by a measure that was not given."""
    if maximum.amount is None or maximum.per not in (None, body[0]):
        return None
    return maximum.amount if maximum.per is None else maximum.amount.times(body[1])


def least(caps: list[Cap], target: str) -> Amount | None:
    """The smallest amount that the maxima allow `target`."""
    return min((cap.most for cap in caps if cap.target == target), key=Amount.base, default=None)


def _target(maximum: Maximum, plan: Plan, kind: Kind) -> str:
    """What a maximum applies to in a plan, or why it applies to nothing."""
    span = maximum.span
    if plan.way is Way.RATE:
        return "whole" if span in (Span.HOUR, Span.MINUTE) else OTHER_SPAN
    if maximum.of_figure:
        return "dose" if plan.way is Way.TIMES else "whole"
    return _target_of_any(plan, kind) if span is None else target_of(span, plan)


def _target_of_any(plan: Plan, kind: Kind) -> str:
    """The target of a maximum that does not say what it is for: sure only where the figure is one amount."""
    if plan.way is Way.WHOLE:
        return NOT_SAID if kind in (Kind.UNCLEAR, Kind.UNCOUNTED) else "whole"
    return NOT_SAID if plan.counts != (1,) else "dose"


def target_of(span: Span, plan: Plan) -> str:
    """What a maximum for `span` applies to in a plan in which nothing flows, or why it applies to nothing."""
    if plan.way is Way.TIMES:
        return "dose" if span is Span.DOSE else "day" if is_within(Span.DAY, span) else OTHER_SPAN
    if is_within(plan.span, span) and span is not Span.DOSE:
        return "whole"
    if plan.way is Way.DIVIDED:
        return "dose" if is_within(Span.DOSE, span) else OTHER_SPAN
    if is_within(plan.span, span):
        return "whole"
    return DOSES_NOT_SAID if span is Span.DOSE else OTHER_SPAN


def in_span(most: Amount, span: Span | None, plan: Plan) -> Amount:
    """A rate an hour as one a minute, or the other way round, where the figure has the other."""
    if plan.way is Way.RATE and span is not None and span is not plan.span:
        return most.times(60 if plan.span is Span.HOUR else Fraction(1, 60))
    return most


def applied(cap: Cap, quantities: list[Portion], plan: Plan) -> Verdict:
    """The verdict on a maximum that is applied to `quantities`: one, or one for each number of doses."""
    over = [quantity for quantity in quantities if quantity.high.base() > cap.most.base()]
    named = f"{cap.most} {_for(cap, quantities)}".strip()
    remark = cap.maximum.remark
    if not over:
        said = tr("The text\u2019s maximum of {amount} is not reached.", amount=named)
        if _is_one_dose_of_several(cap, plan):
            said = tr("The text\u2019s maximum of {amount} is not reached by one dose alone.", amount=named)
        return Verdict(cap.maximum, f"{remark} {said}".strip(), applied=True, reached=False)
    parts = (
        tr(
            "{allowed}, not {amount}",
            allowed=each.at_most(cap.most).amounts(),
            amount=f"{each.amounts()}{_with(each, quantities)}",
        )
        for each in over
    )
    said = tr("The text\u2019s maximum of {amount} is reached: {changes}.", amount=named, changes="; ".join(parts))
    return Verdict(cap.maximum, f"{remark} {said}".strip(), applied=True, reached=True)


def _is_one_dose_of_several(cap: Cap, plan: Plan) -> bool:
    """Whether a maximum for longer was compared with a single dose, of which there may be several in that time."""
    return plan.way is Way.WHOLE and plan.span in (None, Span.DOSE) and cap.maximum.span not in (None, Span.DOSE)


def _for(cap: Cap, quantities: list[Portion]) -> str:
    span = cap.maximum.span
    if span in (Span.HOUR, Span.MINUTE):
        return quantities[0].what
    return span.words if span else ""


def _with(quantity: Portion, quantities: list[Portion]) -> str:
    return f" ({quantity.what})" if len(quantities) > 1 else ""


def quoted(maximum: Maximum, most: Amount | None, over: Sequence[Portion], *, comparable: bool) -> Verdict:
    """The verdict on a maximum that is not sure to hold: why, the amount `most` it would be here, and those that are `over` it.

    `comparable`: it is for something that the figure gives. A maximum that may hold and is exceeded is shown with what it makes.
    """
    is_over = bool(over)
    if maximum.may_hold and is_over:
        reason = tr("Not sure: {reason}.", reason=tr(maximum.doubt))
    else:
        reason = tr("Not applied: {reason}.", reason=tr(maximum.doubt))
    said = [reason, maximum.remark] if maximum.remark else [reason]
    if maximum.per is not None and most is not None:
        said.append(tr("Here it would be {amount}.", amount=f"{most}{_after(maximum.span)}"))
    if is_over:
        amounts = "; ".join(str(portion) for portion in over)
        said.append(tr("The figure gives {amount}: more than this.", amount=amounts))
    elif comparable and maximum.doubt == NOT_SAID:
        said.append(tr("Read either way, it is not reached."))
    return Verdict(maximum, " ".join(said), applied=False, reached=is_over)


def span_words(cap: Cap) -> str:
    """What a maximum is for, to stand after its amount."""
    return _after(cap.maximum.span)


def _after(span: Span | None) -> str:
    return f" {span.words}" if span and span is not Span.OTHER else ""
