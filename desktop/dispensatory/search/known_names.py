"""Every name by which the medicines of a catalogue go, and the groups of them that have names of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dispensatory.monograph.catalogue import Entry
from dispensatory.search.folding import name_words, singular
from dispensatory.search.results import NameKind
from dispensatory.search.titles import title_names
from dispensatory.terminology.tables import Tables


class KnownName(NamedTuple):
    """A name of the medicine at place `entry`. A `part` names a component of it, or it without its route."""

    text: str
    kind: NameKind
    entry: int
    part: bool
    words: tuple[str, ...]

    @property
    def key(self) -> str:
        """The name as it compares: without spaces and hyphens."""
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class Group:
    """A class, a condition or an everyday word, and the places of the medicines that it stands for, best first."""

    text: str
    kind: NameKind
    condition: bool
    members: tuple[int, ...]
    words: tuple[str, ...]


def plural_words(words: Iterable[str]) -> tuple[str, ...]:
    """Words without their plural s, so that "water tablets" is "water tablet"."""
    return tuple(singular(word) for word in words)


def known_names(entries: Sequence[Entry]) -> list[KnownName]:
    """The names that the library itself gives, entry by entry, without repetition."""
    return [name for place, entry in enumerate(entries) for name in _names_of(place, entry)]


def _names_of(place: int, entry: Entry) -> Iterable[KnownName]:
    titles = title_names(entry.title)
    given = [
        (entry.inn or "", NameKind.INN, False),
        *((name, NameKind.TITLE, False) for name in titles.own),
        *((synonym.name, NameKind.SYNONYM, False) for synonym in entry.synonyms),
        *((brand.name, NameKind.BRAND, False) for brand in entry.brand_names),
        *((name, NameKind.ABBREVIATION, False) for name in entry.abbreviations),
        *((name, NameKind.TITLE, True) for name in titles.parts),
        *((name, NameKind.LAY, False) for name in entry.lay_terms),
    ]
    seen = set()
    for text, kind, part in given:
        words = name_words(text)
        key = "".join(words)
        if key and key not in seen:
            seen.add(key)
            yield KnownName(text, kind, place, part, words)


def synonym_names(names: Sequence[KnownName], synonyms: Sequence[Sequence[str]]) -> list[KnownName]:
    """Further names from the table of synonyms, where one of a group is a name of a medicine and the other of none.

    They never count as exact: the table is made for words of the text.
    """
    owners: dict[str, set[int]] = {}
    for name in names:
        if not name.part and name.kind is not NameKind.LAY:
            owners.setdefault(name.key, set()).add(name.entry)
    found: list[KnownName] = []
    for group in synonyms:
        keyed = [(text, name_words(text)) for text in group]
        entries = {entry for _, words in keyed for entry in owners.get("".join(words), ())}
        for text, words in keyed:
            if words and "".join(words) not in owners:
                found.extend(
                    KnownName(text, NameKind.SYNONYM, entry, part=True, words=words) for entry in sorted(entries)
                )
    return found


class GroupMaker:
    """Makes groups out of the tables and out of what the entries say of themselves."""

    def __init__(self, entries: Sequence[Entry], names: Sequence[KnownName]) -> None:
        self._entries = entries
        self._by_slug = {entry.slug: place for place, entry in enumerate(entries)}
        self._by_key: dict[str, list[int]] = {}
        for name in names:
            if name.kind in (NameKind.INN, NameKind.TITLE, NameKind.SYNONYM) and not name.part:
                self._by_key.setdefault(name.key, []).append(name.entry)

    def groups(self, tables: Tables) -> list[Group]:
        """All groups that have a member in the library."""
        classes = {group.key: group.members for group in tables.classes}
        found: list[Group] = []
        for group in tables.classes:
            members = self._places(group.members)
            names = (group.title, group.key.replace("-", " "), *group.other_names, *group.lay_names)
            found.extend(self._group(name, NameKind.CLASS, members) for name in dict.fromkeys(names))
        for term in tables.lay_terms:
            slugs = [*term.medicines, *(slug for key in term.classes for slug in classes.get(key, ()))]
            kind = NameKind.CLASS if term.condition or term.classes else NameKind.LAY
            found.append(self._group(term.term, kind, self._places(slugs), condition=term.condition))
        found.extend(self._own_classes())
        found.extend(self._codes(tables))
        return [group for group in found if group.members and group.words]

    def _group(self, text: str, kind: NameKind, members: Sequence[int], *, condition: bool = False) -> Group:
        return Group(text, kind, condition, tuple(members), plural_words(name_words(text)))

    def _places(self, slugs: Iterable[str]) -> tuple[int, ...]:
        """The entries that a table means by `slugs`; those that the library does not hold are passed over."""
        places: dict[int, None] = {}
        for slug in slugs:
            if slug in self._by_slug:
                places[self._by_slug[slug]] = None
            else:
                places.update(dict.fromkeys(self._by_key.get("".join(name_words(slug)), ())))
        return tuple(places)

    def _own_classes(self) -> Iterable[Group]:
        members: dict[str, list[int]] = {}
        for place, entry in enumerate(self._entries):
            for name in entry.pharmacological_class:
                members.setdefault(name, []).append(place)
        for name, places in members.items():
            yield self._group(name, NameKind.CLASS, places)

    def _codes(self, tables: Tables) -> Iterable[Group]:
        """ATC codes at every level, and their names."""
        members: dict[str, list[int]] = {}
        for place, entry in enumerate(self._entries):
            for code in entry.atc_codes:
                for length in (1, 3, 4, 5, 7):
                    if len(code) >= length:
                        members.setdefault(code[:length].upper(), []).append(place)
        for code, places in members.items():
            name = tables.atc.get(code)
            if len(code) > 1:
                yield self._group(code, NameKind.CLASS, places)
            if name and len(code) in (4, 5):
                yield self._group(name, NameKind.CLASS, places)
