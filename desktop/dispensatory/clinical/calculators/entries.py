"""What is typed into a form of a calculator, and whether that makes a calculation.

A figure stays what it was when it was typed: another unit shows it converted, and back again exactly.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce

from dispensatory.clinical.calculators.description import (
    Amount,
    Calculator,
    Choice,
    Given,
    Measure,
    Outcome,
    Problem,
    not_a_figure,
    out_of_range,
)
from dispensatory.clinical.calculators.figures import FigureError
from dispensatory.clinical.calculators.units import Unit
from dispensatory.wording import tr

_SHOWN_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A text as typed, the unit in which it was typed, and the unit in which it is shown."""

    typed: str
    typed_in: Unit
    shown_in: Unit

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.typed.strip()

    def amount(self, measure: Measure) -> Amount:
        """The quantity. FigureError if the text is no figure."""
        return Amount(self.typed_in.read(self.typed), self.typed_in, self.shown_in, measure.units[0])

    def in_unit(self, unit: Unit) -> "Entry":
        """The same quantity shown in `unit`. A text that means nothing in its unit is taken as typed in the new one."""
        return Entry(self.typed, self.typed_in if self._figure() is not None else unit, unit)

    @property
    def text(self) -> str:
        """What stands in the field: the text as typed, or converted to four significant digits."""
        figure = self._figure()
        if self.typed_in == self.shown_in or figure is None:
            return self.typed
        return self.shown_in.number(self.shown_in.from_base(self.typed_in.to_base(figure)), _SHOWN_DIGITS)

    @property
    def origin(self) -> str:
        """What was typed, with its unit, where something else stands in the field; else nothing."""
        figure = self._figure()
        return "" if self.typed_in == self.shown_in or figure is None else self.typed_in.written(figure, 15)

    def _figure(self) -> Decimal | None:
        try:
            return self.typed_in.read(self.typed)
        except FigureError:
            return None


def work_out(calculator: Calculator, entries: Mapping[str, Entry], chosen: Mapping[str, str]) -> Outcome:
    """The outcome of what was entered, by the keys of the fields; each problem names its field and what is accepted."""
    amounts: dict[str, Amount] = {}
    problems: list[Problem] = []
    for field in calculator.fields:
        if isinstance(field, Choice):
            if field.key not in chosen:
                options = _either([field.words(option) for option, _ in field.options])
                problems.append(Problem(field.key, f"{tr(field.label)}: {options}", missing=True))
            continue
        found = _checked(field, entries[field.key])
        if isinstance(found, Amount):
            amounts[field.key] = found
        elif found is not None:
            problems.append(found)
    problems += _neither(calculator, entries)
    if problems:
        return Outcome(problems=tuple(problems))
    return Outcome(_inputs(calculator, amounts, chosen), calculator.work(Given(amounts, dict(chosen))))


def _checked(measure: Measure, entry: Entry) -> Amount | Problem | None:
    label, accepted = tr(measure.label), measure.range_in(entry.shown_in)
    if entry.is_empty:
        return None if measure.optional else Problem(measure.key, f"{label}: {accepted}", missing=True)
    try:
        amount = entry.amount(measure)
    except FigureError as error:
        return Problem(measure.key, not_a_figure(label, error, accepted))
    if not measure.accepts(amount.base):
        shown = replace(amount, typed_in=amount.shown_in, typed=amount.in_unit(amount.shown_in)).words
        return Problem(measure.key, out_of_range(label, shown, accepted))
    return amount


def _neither(calculator: Calculator, entries: Mapping[str, Entry]) -> tuple[Problem, ...]:
    if not calculator.either or any(not entries[key].is_empty for key in calculator.either):
        return ()
    measures = [field for field in calculator.fields if isinstance(field, Measure) and field.key in calculator.either]
    words = [f"{tr(field.label)} ({field.range_in(entries[field.key].shown_in)})" for field in measures]
    return (Problem(calculator.either[0], _either(words), missing=True),)


def _either(words: Sequence[str]) -> str:
    return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), words)


def _inputs(
    calculator: Calculator, amounts: Mapping[str, Amount], chosen: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    inputs = []
    for field in calculator.fields:
        if isinstance(field, Choice):
            inputs.append((tr(field.label), field.words(chosen[field.key])))
        elif field.key in amounts:
            inputs.append((tr(field.label), amounts[field.key].words))
    return tuple(inputs)
