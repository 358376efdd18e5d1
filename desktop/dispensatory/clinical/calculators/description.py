"""What a calculator is: its name, fields, formula, reference and limits of use; and what it answers, step by step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from dispensatory.clinical.calculators.figures import equals, fixed, inward, rounded
from dispensatory.clinical.calculators.units import Unit, conversion
from dispensatory.wording import tr, tr_n

_LIMIT_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Reference:
    """A publication. `where` is volume and pages, or the publisher of a book; `about` says what it is cited for."""

    authors: str
    title: str
    source: str
    year: int | None
    where: str
    about: str = ""

    @property
    def text(self) -> str:
        """The reference in one line."""
        place = ";".join(part for part in (str(self.year or ""), self.where) if part)
        line = f"{self.authors}. {self.title}. {self.source}{' ' if place else ''}{place}."
        return f"{tr(self.about)}: {line}" if self.about else line


@dataclass(frozen=True, slots=True)
class Description:
    """What is said about a calculator. `scope` is the limit that is shown first, in one line."""

    key: str
    name: str
    short_name: str
    scope: str
    formula: tuple[str, ...]
    limits: tuple[str, ...]
    references: tuple[Reference, ...]

    def in_words(self) -> "Description":
        """The same in the language of the window; what references say stays as it was published."""
        return replace(
            self,
            name=tr(self.name),
            short_name=tr(self.short_name),
            scope=tr(self.scope),
            formula=tuple(tr(line) for line in self.formula),
            limits=tuple(tr(line) for line in self.limits),
        )


@dataclass(frozen=True, slots=True)
class Measure:
    """A field for a quantity. Limits are in the first unit, which is the base unit, both included.

    `american` is the unit in which laboratories in the United States report.
    """

    key: str
    label: str
    units: tuple[Unit, ...]
    least: Decimal
    most: Decimal
    optional: bool = False
    hint: str = ""
    american: Unit | None = None

    def range_in(self, unit: Unit) -> str:
        """The accepted range in words; in other units than the base unit to three digits, never wider than it is."""
        least, most = unit.from_base(self.least), unit.from_base(self.most)
        if unit.feet:
            least, most = inward(least, 2, up=True), inward(most, 2, up=False)
        elif unit != self.units[0]:
            least, most = inward(least, _LIMIT_DIGITS, up=True), inward(most, _LIMIT_DIGITS, up=False)
        return tr("{low} to {high}", low=unit.number(least), high=unit.written(most))

    def accepts(self, base: Decimal) -> bool:
        """Whether a figure in the base unit is within the limits."""
        return self.least <= base <= self.most


@dataclass(frozen=True, slots=True)
class Choice:
    """A field for one of a few options, each a key and its words."""

    key: str
    label: str
    options: tuple[tuple[str, str], ...]
    hint: str = ""

    def words(self, option: str) -> str:
        """The words of an option."""
        return tr(dict(self.options)[option])


Field = Measure | Choice


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity that was entered: as typed, in the unit now shown beside it, and in the base unit."""

    typed: Decimal
    typed_in: Unit
    shown_in: Unit
    base_unit: Unit

    @property
    def base(self) -> Decimal:
        """The figure in the base unit."""
        return self.typed_in.to_base(self.typed)

    def in_unit(self, unit: Unit) -> Decimal:
        """The figure in `unit`."""
        return self.typed if unit == self.typed_in else unit.from_base(self.base)

    def steps_to(self, unit: Unit) -> tuple[str, ...]:
        """How the typed figure becomes one in `unit`; nothing where it is in it."""
        return conversion(self.typed, self.typed_in, unit)

    @property
    def words(self) -> str:
        """The figure with its unit, and as it was typed where that was in another one."""
        if self.typed_in == self.shown_in:
            return self.typed_in.written(self.typed, 15)
        shown = self.shown_in.written(self.in_unit(self.shown_in), 4)
        return tr("{figure} (typed as {typed})", figure=shown, typed=self.typed_in.written(self.typed, 15))


@dataclass(frozen=True, slots=True)
class Given:
    """What was entered, complete and within its limits: amounts and chosen options by the key of their field."""

    amounts: Mapping[str, Amount]
    chosen: Mapping[str, str]

    def has(self, key: str) -> bool:
        """Whether an optional amount was entered."""
        return key in self.amounts

    def steps_to_base(self, *keys: str) -> tuple[str, ...]:
        """How the amounts of `keys` that were entered become figures in their base units."""
        amounts = [self.amounts[key] for key in keys if key in self.amounts]
        return tuple(step for amount in amounts for step in amount.steps_to(amount.base_unit))


@dataclass(frozen=True, slots=True)
class Line:
    """One result: what it is, the rounded figure with its unit, and what it rests on or is called.

    Without `is_figure` the value is a name: that of something that is left out.
    """

    label: str
    value: str
    note: str = ""
    is_figure: bool = True


@dataclass(frozen=True, slots=True)
class Working:
    """The steps to a result under a title. `x^(y)` stands for a power. `caution` is what the source says about them."""

    title: str
    steps: tuple[str, ...]
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The results, how they came about, and what is said about them."""

    lines: tuple[Line, ...]
    workings: tuple[Working, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Calculator:
    """A calculator whose fields are a form. Of the fields in `either` at least one is needed."""

    about: Description
    fields: tuple[Field, ...]
    work: Callable[[Given], Answer]
    either: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no result: the key of a field, and the message, which names it and what it accepts."""

    field: str
    words: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of what was entered: an answer or problems, never both. `inputs` are labels and values."""

    inputs: tuple[tuple[str, str], ...] = ()
    answer: Answer | None = None
    problems: tuple[Problem, ...] = ()


def not_a_figure(field: str, error: Exception, accepted: str) -> str:
    """The message on a field in which something else than a figure stands."""
    return tr("{field}: {problem}. Accepted: {range}.", field=field, problem=error, range=accepted)


def out_of_range(field: str, figure: str, accepted: str) -> str:
    """The message on a field whose figure is not accepted."""
    return tr("{field}: {figure} is out of range. Accepted: {range}.", field=field, figure=figure, range=accepted)


def for_women(factor: Decimal) -> str:
    """A factor that a formula has for women alone, as a part of a step."""
    return tr("{factor} (female)", factor=factor)


def to_report(expression: str, value: Decimal, unit: str, places: int) -> tuple[tuple[str, ...], str]:
    """The last step of a calculation unrounded, with that of its rounding where it has one, and the figure to report."""
    steps = (f"{expression} {equals(value)} {unit}", *rounding_step(value, unit, places))
    return steps, f"{fixed(value, places)} {unit}"


def rounding_step(value: Decimal, unit: str, places: int) -> tuple[str, ...]:
    """How `value` is rounded; nothing where it is round."""
    if rounded(value, places) == value:
        return ()
    figure = f"{fixed(value, places)} {unit}"
    if places == 0:
        return (tr("rounded to a whole number: {figure}", figure=figure),)
    said = tr_n(
        "rounded to {n} decimal place: {figure}", "rounded to {n} decimal places: {figure}", places, figure=figure
    )
    return (said,)
