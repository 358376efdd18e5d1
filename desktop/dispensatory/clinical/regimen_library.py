"""What a regimen is checked against: the statements of its medicines' monographs, and of those of their components."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from dispensatory.clinical.regimen import Library
from dispensatory.clinical.statements import Statement, Statements
from dispensatory.monograph.catalogue import Catalogue
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
    components = {}
    for slug in asked:
        parts = (catalogue.entry(slug).inn or "").split(" + ")
        found = [by_name.get(_plain(part)) for part in parts] if len(parts) > 1 else []
        components[slug] = tuple(part for part in found if part and part != slug)
    every = dict.fromkeys([*asked, *(part for parts in components.values() for part in parts)])
    monographs = {slug: load(slug) for slug in every}
    statements = Statements({slug: monograph.front.interactions for slug, monograph in monographs.items()}, classes)
    titles = {head.slug: head.title for head in catalogue.heads}
    return Library(statements, titles, components, classes), monographs


def source_words(statement: Statement, monographs: Mapping[str, Monograph]) -> str:
    """The sources of a statement in words; where it names none, the monograph and its date."""
    front = monographs[statement.said_by].front
    cited = [source for source in front.sources if source.id in statement.interaction.sources]
    if cited:
        return "; ".join(", ".join(part for part in (s.title, s.publisher, s.date) if part) for s in cited)
    revised = f"revised {front.revised}" if front.revised else "not dated"
    return f"{front.title}, {revised}: no source given"


def _plain(name: str) -> str:
    """A name without case, accents, blanks and signs."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if sign.isalnum())
