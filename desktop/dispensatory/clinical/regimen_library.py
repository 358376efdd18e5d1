"""What a regimen is checked against: the statements of its medicines' monographs, and of those of their components."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from dispensatory.clinical.citing import cited_or_dated
from dispensatory.clinical.regimen_model import Library
from dispensatory.clinical.statements import Statement, Statements
from dispensatory.monograph.catalogue import Catalogue, Entry
from dispensatory.monograph.model import Monograph
from dispensatory.terminology.tables import MedicineClass


def library_of(
    catalogue: Catalogue,
    slugs: Iterable[str],
    classes: Sequence[MedicineClass],
    load: Callable[[str], Monograph] | None = None,
) -> tuple[Library, Mapping[str, Monograph]]:
    """What is needed to check `slugs`, and the monographs read for it; MonographError for one that cannot be read.

    `load` gives the monograph of a slug; without it each is read from its file. The components of a combination are the
    medicines of the library that its international name joins by " + ".
    """
    load = load or catalogue.load
    asked = tuple(dict.fromkeys(slugs))
    by_name = {_plain(entry.inn): entry.slug for entry in catalogue.entries if entry.inn}
    substances = {slug: _substances(catalogue.entry(slug)) for slug in asked}
    components = {}
    for slug, parts in substances.items():
        found = [by_name.get(_plain(part)) for part in parts] if len(parts) > 1 else []
        components[slug] = tuple(part for part in found if part and part != slug)
    every = dict.fromkeys([*asked, *(part for parts in components.values() for part in parts)])
    monographs = {slug: load(slug) for slug in every}
    stated = {slug: monograph.front.interactions for slug, monograph in monographs.items()}
    statements = Statements(stated, classes, {slug: _names(catalogue.entry(slug)) for slug in every})
    titles = {head.slug: catalogue.titled(head.slug) for head in catalogue.heads}
    return Library(statements, titles, components, substances, classes), monographs


def source_words(statement: Statement, monographs: Mapping[str, Monograph]) -> str:
    """The sources of a statement in words; where it names none, the monograph and its date."""
    return cited_or_dated(monographs[statement.said_by].front, statement.interaction.sources)


def substance_count(entry: Entry) -> int:
    """How many substances are in a medicine."""
    return len(_substances(entry))


def _substances(entry: Entry) -> tuple[str, ...]:
    """The names of what is in a medicine: the parts of its international name, else its title."""
    name = entry.inn or entry.title
    return tuple(part.strip() for part in name.split(" + ") if part.strip())


def _names(entry: Entry) -> tuple[str, ...]:
    """The names under which other monographs may speak of a medicine; those of brands are left out."""
    return (entry.title, *((entry.inn,) if entry.inn else ()), *(synonym.name for synonym in entry.synonyms))


def _plain(name: str) -> str:
    """A name without case, accents, blanks and signs."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if sign.isalnum())
