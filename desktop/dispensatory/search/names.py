"""Finding medicines by their names, in memory: exact before prefix before words inside a name.

Needs no index and imports no Whoosh, so it answers from the first letter on.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from dispensatory.monograph.catalogue import Entry
from dispensatory.search.folding import name_words
from dispensatory.search.known_names import GroupMaker, KnownName, known_names, plural_words, synonym_names
from dispensatory.search.results import NameHit, NameKind
from dispensatory.terminology.tables import Tables
from dispensatory.wording import mark, tr

_TIERS = {
    NameKind.INN: 0,
    NameKind.TITLE: 0,
    NameKind.SYNONYM: 1,
    NameKind.BRAND: 1,
    NameKind.ABBREVIATION: 1,
    NameKind.LAY: 3,
}
_EXACT_KINDS = frozenset(_TIERS) - {NameKind.LAY}
_LAST = "\U0010ffff"
_INSIDE_FROM = 3
"""Letters that a query needs before words inside names, classes and conditions are looked at."""


@dataclass(frozen=True, slots=True)
class Lifted:
    """A name recognised among the words of a query: words `start` to `end`, and the medicines it may be."""

    start: int
    end: int
    hits: tuple[NameHit, ...]


@dataclass(frozen=True, slots=True)
class GroupRun:
    """Words `start` to `end` of a query that name a class or, if `condition`, a condition, and the slugs it stands for."""

    start: int
    end: int
    condition: bool
    slugs: tuple[str, ...]


class NameIndex:
    """The names of all medicines of a catalogue, and of the classes and conditions that the tables know."""

    def __init__(self, entries: Sequence[Entry], tables: Tables | None = None) -> None:
        tables = tables or Tables()
        self._entries = entries
        self.names = known_names(entries)
        groups = GroupMaker(entries, self.names).groups(tables)
        self.names += synonym_names(self.names, tables.synonyms)
        self._keys = [name.key for name in self.names]
        self._by_key = _places(self._keys)
        self._sorted = sorted(zip(self._keys, range(len(self._keys)), strict=True))
        self._owned = {key for key, name in zip(self._keys, self.names, strict=True) if not name.part}
        self._ranks = self._ranked()
        self._words = sorted((word, at) for at, name in enumerate(self.names) for word in set(name.words))
        self._groups = groups
        self._group_keys = ["".join(group.words) for group in groups]
        self._groups_by_key = _places(self._group_keys)
        self._sorted_groups = sorted(zip(self._group_keys, range(len(groups)), strict=True))
        self._group_words = sorted((word, at) for at, group in enumerate(groups) for word in group.words[1:])
        self._conditions = {group.text for group in groups if group.condition}

    def match(self, query: str, limit: int = 20) -> tuple[NameHit, ...]:
        """The medicines whose names `query` is, or begins, or begins a word of; each once, best first."""
        words = name_words(query)
        key = "".join(words)
        found: dict[str, NameHit] = {}
        if not key:
            return ()
        for hits in self._stages(words, key, limit):
            for hit in hits:
                found.setdefault(hit.slug, hit)
                if len(found) >= limit:
                    return tuple(found.values())
        return tuple(found.values())

    def exact(self, name: str) -> tuple[NameHit, ...]:
        """The medicines that `name` is a whole name of; only these may open without being looked at."""
        return tuple(hit for hit in self._exact_hits(name_words(name)) if hit.exact)

    def only(self, name: str) -> str | None:
        """The slug of the one medicine that `name` is a whole name of; None if there is none or several."""
        slugs = tuple(dict.fromkeys(hit.slug for hit in self.exact(name)))
        return slugs[0] if len(slugs) == 1 else None

    def knows(self, query: str) -> bool:
        """Whether `query` is a whole name of a medicine, or of a class or condition."""
        words = name_words(query)
        return "".join(words) in self._by_key or "".join(plural_words(words)) in self._groups_by_key

    def is_condition(self, query: str) -> bool:
        """Whether `query` names a condition of the tables."""
        places = self._groups_by_key.get("".join(plural_words(name_words(query))), ())
        return any(self._groups[at].condition for at in places)

    def group_members(self, query: str) -> tuple[str, ...]:
        """The slugs that belong to the class, condition or everyday word `query`; if none is so called, that begins so."""
        key = "".join(plural_words(name_words(query)))
        places: Iterable[int] = self._groups_by_key.get(key, ())
        if not places and key:
            places = _between(self._sorted_groups, key)
        return tuple(dict.fromkeys(self._entries[m].slug for at in places for m in self._groups[at].members))

    def members(self, name: str) -> tuple[NameHit, ...]:
        """The medicines of the class, condition or everyday word `name`."""
        places = self._groups_by_key.get("".join(plural_words(name_words(name))), ())
        found: dict[str, NameHit] = {}
        for hit in self._group_hits(places, NameKind.CLASS):
            found.setdefault(hit.slug, hit)
        return tuple(found.values())

    def code_members(self, code: str) -> tuple[str, ...]:
        """The slugs with an ATC code that begins with `code`."""
        code = code.upper()
        return tuple(e.slug for e in self._entries if any(own.upper().startswith(code) for own in e.atc_codes))

    def lift(self, words: Sequence[str]) -> tuple[Lifted, ...]:
        """The names of medicines among the `words` of a query, the longest at each place, in order."""
        keys = ["".join(name_words(word)) for word in words]
        found, start = [], 0
        while start < len(words):
            lifted = self._lift_at(words, keys, start)
            if lifted:
                found.append(lifted)
            start = lifted.end if lifted else start + 1
        return tuple(found)

    def lift_groups(self, words: Sequence[str]) -> tuple[GroupRun, ...]:
        """The classes of several medicines and the conditions named among the `words` of a query, the longest at each place."""
        keys = ["".join(plural_words(name_words(word))) for word in words]
        found, start = [], 0
        while start < len(words):
            run = self._group_at(keys, start)
            if run:
                found.append(run)
            start = run.end if run else start + 1
        return tuple(found)

    def reason(self, hit: NameHit) -> str:
        """Why `hit` was found, in words: "Roaccutane: brand of isotretinoin"."""
        title = _in_a_sentence(hit.title)
        if hit.matched in self._conditions and hit.name_kind is NameKind.CLASS:
            return tr("{name}: condition for which {medicine} is listed", name=hit.matched, medicine=title)
        return tr(_REASONS[hit.name_kind], name=hit.matched, medicine=title)

    def hit(self, at: int, kind: NameKind | None = None, *, exact: bool = False) -> NameHit:
        """The name at place `at` as a hit."""
        name = self.names[at]
        entry = self._entries[name.entry]
        return NameHit(entry.slug, entry.title, name.text, kind or name.kind, name.kind, exact)

    def _ranked(self) -> list[int]:
        def order(at: int) -> tuple[int, str, int]:
            name = self.names[at]
            tier = _TIERS[name.kind] + (2 if name.part or "+" in self._entries[name.entry].title else 0)
            return tier, self._keys[at], at

        ranks = [0] * len(self.names)
        for rank, at in enumerate(sorted(range(len(self.names)), key=order)):
            ranks[at] = rank
        return ranks

    def _stages(self, words: tuple[str, ...], key: str, limit: int) -> Iterator[Iterable[NameHit]]:
        yield self._exact_hits(words)
        singulars = plural_words(words)
        group_key = "".join(singulars)
        yield self._group_hits(self._groups_by_key.get(group_key, ()), NameKind.CLASS)
        yield self._prefix_hits(_between(self._sorted, key), limit)
        if len(key) < _INSIDE_FROM:
            return
        yield self._group_hits(_between(self._sorted_groups, group_key), NameKind.PREFIX)
        yield self._prefix_hits(self._inside(words), limit)
        yield self._group_hits(_between(self._group_words, words[0]) if len(words) == 1 else (), NameKind.PREFIX)

    def _exact_hits(self, words: tuple[str, ...]) -> list[NameHit]:
        key = "".join(words)
        places = sorted(self._by_key.get(key, ()), key=self._ranks.__getitem__)
        owned = key in self._owned
        single = len({self.names[at].entry for at in places}) == 1
        return [
            self.hit(at, exact=_parted_alike(words, self.names[at]) and self._whole(at, single=single and not owned))
            for at in places
        ]

    def _whole(self, at: int, *, single: bool) -> bool:
        """A part of a title is exact only where no other medicine has that name; an abbreviation, where no class has it."""
        name = self.names[at]
        if name.kind not in _EXACT_KINDS:
            return False
        if name.kind is NameKind.ABBREVIATION and self._keys[at] in self._groups_by_key:
            return False
        return not name.part or (single and name.kind is NameKind.TITLE)

    def _prefix_hits(self, places: Iterable[int], limit: int) -> list[NameHit]:
        best = nsmallest(limit * 4, places, key=self._ranks.__getitem__)
        return [self.hit(at, NameKind.PREFIX) for at in best]

    def _inside(self, words: tuple[str, ...]) -> set[int]:
        """The names that have, for every word of the query, a word that begins with it."""
        found: set[int] | None = None
        for word in sorted(words, key=len, reverse=True):
            places = set(_between(self._words, word))
            found = places if found is None else found & places
            if not found:
                return set()
        return found or set()

    def _group_hits(self, places: Iterable[int], kind: NameKind) -> Iterator[NameHit]:
        for at in places:
            group = self._groups[at]
            for member in group.members:
                entry = self._entries[member]
                shown = group.kind if kind is NameKind.CLASS else kind
                yield NameHit(entry.slug, entry.title, group.text, shown, group.kind)

    def _whole_names(self, key: str) -> list[NameHit]:
        """The medicines of that name; those of which it is a component only if it is the name of no other."""
        places = [at for at in self._by_key[key] if self.names[at].kind is not NameKind.LAY]
        own = [at for at in places if not self.names[at].part]
        return [self.hit(at) for at in sorted(own or places, key=self._ranks.__getitem__)]

    def _lift_at(self, words: Sequence[str], keys: Sequence[str], start: int) -> Lifted | None:
        for end in range(min(len(words), start + 6), start, -1):
            key = "".join(keys[start:end])
            if key in self._by_key and _may_be_lifted(words[start:end], key):
                hits = self._whole_names(key)
                if hits and _is_meant(words[start], hits):
                    distinct = {hit.slug: hit for hit in reversed(hits)}
                    return Lifted(start, end, tuple(reversed(distinct.values())))
        return None

    def _group_at(self, keys: Sequence[str], start: int) -> GroupRun | None:
        for end in range(min(len(keys), start + 6), start, -1):
            groups = [self._groups[at] for at in self._groups_by_key.get("".join(keys[start:end]), ())]
            places = dict.fromkeys(member for group in groups for member in group.members)
            condition = any(group.condition for group in groups)
            if keys[start] and (condition or len(places) > 1):
                return GroupRun(start, end, condition, tuple(self._entries[at].slug for at in places))
        return None


_REASONS = {
    NameKind.INN: mark("{name}: name of {medicine}"),
    NameKind.TITLE: mark("{name}: name of {medicine}"),
    NameKind.SYNONYM: mark("{name}: other name of {medicine}"),
    NameKind.BRAND: mark("{name}: brand of {medicine}"),
    NameKind.ABBREVIATION: mark("{name}: abbreviation of {medicine}"),
    NameKind.LAY: mark("{name}: everyday word for {medicine}"),
    NameKind.CLASS: mark("{name}: class of {medicine}"),
    NameKind.PREFIX: mark("{name}: name of {medicine}"),
}

ORDINARY_WORDS = frozenset(
    """act acne age aid air alcohol all and any back bad bed better birth blood body bone brain cause child children cold
    cough daily day dose dry ear effect effects eye face fever first food for gout hair head health heart high home how
    kidney life liver low man max men more mouth muscle nail night nose not now oil one only pain plus rapid red relief
    safe sea skin sleep soft stomach take the time tube two ultra use vision water weight what with women works""".split()
)
"""Names of medicines, brands above all, that are also ordinary words."""


def _parted_alike(words: tuple[str, ...], name: KnownName) -> bool:
    """Whether spaces and hyphens stand at the same places, or are left out altogether: "Z-Pak" and "zpak", not "zp-ak"."""
    return words == name.words or len(words) == 1 or len(name.words) == 1


def _may_be_lifted(words: Sequence[str], key: str) -> bool:
    return len(key) > 2 and not (len(words) == 1 and key in ORDINARY_WORDS)


def _is_meant(word: str, hits: Sequence[NameHit]) -> bool:
    """A short abbreviation is meant only where it is written in capitals."""
    return len(word) > 3 or word.isupper() or any(hit.name_kind is not NameKind.ABBREVIATION for hit in hits)


def _places(keys: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    return places


def _between(pairs: Sequence[tuple[str, int]], prefix: str) -> list[int]:
    low = bisect_left(pairs, (prefix,))
    return [at for _, at in pairs[low : bisect_left(pairs, (prefix + _LAST,), low)]]


_CAPITALS = re.compile(r".+[A-Z]|[A-Z]\d")


def _in_a_sentence(title: str) -> str:
    """A title as it stands inside a sentence: "Isotretinoin" in lower case, "DTP vaccine" as it is."""
    return title if _CAPITALS.match(title) else title[:1].lower() + title[1:]
