"""What the words around a figure say of it: how often it is given, and which maxima hold for it."""

from dataclasses import replace

from dispensatory.clinical.doses.figures import Span
from dispensatory.clinical.doses.finding import Found
from dispensatory.clinical.doses.following import following
from dispensatory.clinical.doses.headed import after_the_unit
from dispensatory.clinical.doses.limits import Limits, limits_in, limits_of_rows, stated_in
from dispensatory.clinical.doses.schedules import Kind, Schedule, schedule_in
from dispensatory.clinical.doses.sentences import quiet
from dispensatory.clinical.doses.siblings import schedule_of_figure, written_again


def schedule_of(found: Found) -> Schedule:
    """How often the figure is given, or into how many doses it is divided, by the words that follow it."""
    figure, passage = found.figure, found.passage
    again = _schedule_again(found)
    if again is not None:
        return again
    after = after_the_unit(passage) if figure.said else following(figure, found.siblings, passage.text)
    of_a_day = figure.span is Span.DAY
    whole = schedule_in(after, of_a_day=of_a_day)
    before, then, _ = after.partition("then ")
    if then and whole.words and schedule_in(before, of_a_day=of_a_day).kind is Kind.NONE:
        return Schedule(Kind.UNCLEAR, whole.words)
    return whole


def _schedule_again(found: Found) -> Schedule | None:
    """The doses of a day that is only another way to write the figure before it ("7.5 mg/kg every 12 hours (15 mg/kg/day)")."""
    figure, text = found.figure, quiet(found.passage.text)
    outer = None if figure.said else written_again(figure, found.siblings, text)
    if outer is None or outer.unit.kind != figure.unit.kind:
        return None
    return replace(schedule_of_figure(outer, found.siblings, text), kind=Kind.DIVIDED)


def limits_of(found: Found) -> Limits:
    """The maxima that the passage of the figure states, or a row of maxima in its table."""
    own = limits_in(found.passage, found.figure, found.siblings)
    return limits_of_rows(own, found.passage, found.elsewhere)


def maxima_elsewhere(found: Found) -> tuple[str, ...]:
    """Sentences under the same heading, but in other passages, that state a maximum."""
    every = (sentence for passage in found.elsewhere for sentence in stated_in(passage))
    return tuple(dict.fromkeys(every))
