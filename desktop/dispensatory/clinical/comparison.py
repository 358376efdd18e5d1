"""Two to four medicines side by side: the same fact of each in one row, the same section of each in one tab.

Nothing is weighed here. Every cell is what one monograph says, and a monograph's silence is told from one that could not be
read: a cell is () where the monograph says nothing, and None where it could not be read.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from dispensatory.clinical.regimen import check_regimen
from dispensatory.clinical.regimen_library import library_of
from dispensatory.clinical.regimen_model import Library, Pair
from dispensatory.clinical.statements import Statement
from dispensatory.errors import DispensatoryError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.model import Action, DosageForm, FrontMatter, Monograph, Problem, Source
from dispensatory.terminology.sections import SEVEN, shown_heading
from dispensatory.terminology.tables import MedicineClass
from dispensatory.wording import mark, tr

MOST = 4
"""Medicines that are compared at once, at the most."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A medicine that is compared; without its monograph where that could not be read, and why."""

    slug: str
    title: str
    monograph: Monograph | None
    error: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A row: what each monograph says, in lines. With `is_markdown` they are marked up like the text."""

    name: str
    cells: tuple[tuple[str, ...] | None, ...]
    is_markdown: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What one monograph, or those of the parts of a combination, say of another medicine that is compared.

    `pair` has what is said on both sides, None where that is nothing. `is_known` is unset where it cannot be known, because a
    monograph could not be read or is gone.
    """

    about: str
    statements: tuple[Statement, ...] = ()
    pair: Pair | None = None
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Whom each monograph names under an action: slugs, `class:<name>` and `other:<words>`, those compared first."""

    action: Action
    cells: tuple[tuple[str, ...] | None, ...]


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section that at least one monograph has, and which of its sections that is in each, by their numbers."""

    key: str
    heading: str
    cells: tuple[tuple[int, ...] | None, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole comparison; every row has a cell for each of `medicines`.

    `said` holds for each medicine what is said of each of the others; `stand_for` the partners by which it names them;
    `library` and `monographs` are what that was taken from, parts of combinations included; `unread` are the parts that could
    not be read, and why.
    """

    medicines: tuple[Compared, ...]
    facts: tuple[Fact, ...]
    said: tuple[tuple[Said, ...], ...]
    stand_for: tuple[frozenset[str], ...]
    actions: tuple[ActionRow, ...]
    where_from: tuple[Fact, ...]
    sections: tuple[SectionRow, ...]
    library: Library
    monographs: Mapping[str, Monograph]
    unread: Mapping[str, str]


def refusal(compared: Sequence[str], slug: str, title: str) -> str:
    """Why a medicine cannot be added to those that are compared, in words; "" where it can."""
    if slug in compared:
        return tr("{medicine} is being compared already.", medicine=title)
    if len(compared) >= MOST:
        return tr(
            "{medicine} was not added: four medicines are compared at the most. Remove one first.", medicine=title
        )
    return ""


def compare(
    titles: Mapping[str, str],
    catalogue: Catalogue,
    classes: Sequence[MedicineClass],
    load: Callable[[str], Monograph],
) -> Comparison:
    """The comparison of the medicines in `titles`, by slug and in their order.

    `load` gives the monograph of a slug; where it raises a DispensatoryError, that medicine stands without one and the others
    go on.
    """
    errors: dict[str, str] = {}

    def forgiving(slug: str) -> Monograph:
        try:
            return load(slug)
        except DispensatoryError as error:
            errors[slug] = str(error)
            return Monograph(slug, Path(), FrontMatter(titles.get(slug, slug)))

    read = {slug: forgiving(slug) for slug in titles}
    medicines = tuple(
        Compared(slug, title, None if slug in errors else read[slug], errors.get(slug, ""))
        for slug, title in titles.items()
    )
    library, monographs = library_of(catalogue, [slug for slug in titles if slug in catalogue], classes, forgiving)
    said = _said(medicines, catalogue, library)
    stand_for = tuple(frozenset(each.via for other in others for each in other.statements) for others in said)
    return Comparison(
        medicines,
        tuple(_facts(medicines)),
        said,
        stand_for,
        tuple(_actions(medicines, stand_for)),
        tuple(_where_from(medicines)),
        tuple(_sections(medicines)),
        library,
        monographs,
        {slug: why for slug, why in errors.items() if slug not in titles},
    )


def problem_words(problem: Problem) -> str:
    """What is wrong with a file, and in which line."""
    words = problem.message[:1].upper() + problem.message[1:]
    return tr("{problem} (line {number})", problem=words, number=problem.line) if problem.line else words


def _said(medicines: Sequence[Compared], catalogue: Catalogue, library: Library) -> tuple[tuple[Said, ...], ...]:
    there = [medicine.slug for medicine in medicines if medicine.slug in catalogue]
    pairs = {frozenset((pair.one, pair.other)): pair for pair in check_regimen(((s, s) for s in there), library).pairs}

    def one_of(by: Compared, about: str) -> Said:
        if by.monograph is None or about not in catalogue:
            return Said(about, is_known=False)
        pair = pairs.get(frozenset((by.slug, about)))
        if pair is None:
            return Said(about)
        is_one = pair.one == by.slug
        return Said(about, tuple(each for each in pair.statements if (each.said_by in pair.by_one) is is_one), pair)

    slugs = [medicine.slug for medicine in medicines]
    return tuple(tuple(one_of(by, about) for about in slugs if about != by.slug) for by in medicines)


def _actions(medicines: Sequence[Compared], stand_for: Sequence[frozenset[str]]) -> Iterator[ActionRow]:
    for action in Action:
        cells = (
            _partners(medicine.monograph, action, first) if medicine.monograph else None
            for medicine, first in zip(medicines, stand_for, strict=True)
        )
        yield ActionRow(action, tuple(cells))


def _partners(monograph: Monograph, action: Action, first: frozenset[str]) -> tuple[str, ...]:
    stated = (each.partners for each in monograph.front.interactions if each.action is action)
    return tuple(sorted(dict.fromkeys(chain.from_iterable(stated)), key=lambda partner: partner not in first))


def _sections(medicines: Sequence[Compared]) -> Iterator[SectionRow]:
    """The seven in their order, then those of the files' own as they come."""
    headings: dict[str, str] = {}
    for medicine in medicines:
        for section in medicine.monograph.sections if medicine.monograph else ():
            headings.setdefault(section.key, shown_heading(section.key) if section.key in SEVEN else section.heading)
    for key in sorted(headings, key=lambda key: SEVEN.index(key) if key in SEVEN else len(SEVEN)):
        yield SectionRow(key, headings[key], tuple(_numbers(medicine.monograph, key) for medicine in medicines))


def _numbers(monograph: Monograph | None, key: str) -> tuple[int, ...] | None:
    if monograph is None:
        return None
    return tuple(number for number, section in enumerate(monograph.sections) if section.key == key)


_Lines = Callable[[Monograph], Iterable[str | None]]


def _facts(medicines: Sequence[Compared]) -> Iterator[Fact]:
    if any(medicine.monograph and medicine.monograph.problems for medicine in medicines):
        yield _row(medicines, mark("Problems of the file"), lambda monograph: map(problem_words, monograph.problems))
    for name, lines in _FACTS:
        yield _row(medicines, name, lines)


def _where_from(medicines: Sequence[Compared]) -> Iterator[Fact]:
    for name, lines in _WHERE_FROM:
        yield _row(medicines, name, lines)


def _row(medicines: Sequence[Compared], name: str, lines: _Lines) -> Fact:
    return Fact(tr(name), tuple(_cell(medicine.monograph, lines) for medicine in medicines), name == BOXED_WARNING)


def _cell(monograph: Monograph | None, lines: _Lines) -> tuple[str, ...] | None:
    return None if monograph is None else tuple(line for line in lines(monograph) if line)


def _legal(monograph: Monograph) -> Iterator[str]:
    return (f"{country}: {words}" for country, words in monograph.front.legal_status)


def _form(form: DosageForm) -> str:
    name = f"{form.form}, {form.route}" if form.route else form.form
    return f"{name}: {', '.join(form.strengths)}" if form.strengths else name


def _source(source: Source) -> str:
    return f"{source.id}. " + ", ".join(part for part in (source.title, source.publisher, source.date) if part)


BOXED_WARNING = mark("Boxed warning")

_FACTS: tuple[tuple[str, _Lines], ...] = (
    (mark("Class"), lambda monograph: (", ".join(monograph.front.pharmacological_class),)),
    (BOXED_WARNING, lambda monograph: (monograph.front.boxed_warning,)),
    (mark("Forms and strengths"), lambda monograph: map(_form, monograph.front.dosage_forms)),
    (mark("Half-life"), lambda monograph: (monograph.front.half_life,)),
    (mark("Pregnancy"), lambda monograph: (monograph.front.pregnancy,)),
    (mark("Breast-feeding"), lambda monograph: (monograph.front.lactation,)),
    (mark("Legal status"), _legal),
    ("ATC", lambda monograph: (", ".join(monograph.front.atc_codes),)),
    (mark("WHO essential medicine"), lambda monograph: (monograph.front.who_eml,)),
)

_WHERE_FROM: tuple[tuple[str, _Lines], ...] = (
    (mark("Revised"), lambda monograph: (monograph.front.revised,)),
    (mark("Review"), lambda monograph: (monograph.front.review,)),
    (mark("Sources"), lambda monograph: map(_source, monograph.front.sources)),
)
