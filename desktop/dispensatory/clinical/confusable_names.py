"""Which medicines have names that are confused with each other, and one way of writing each such name, with tall letters.

The letters are for the eye only: what is typed, sorted, copied and kept is the plain name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dispensatory.clinical.look_alikes import likeness
from dispensatory.monograph.catalogue import Entry
from dispensatory.terminology.look_alikes import FDA, LookAlike
from dispensatory.wording import mark, tr, tr_n

STRONG = 0.8
"""The likeness from which a computed pair is written with tall letters.

With all pairs one title in five would have them, and where everything stands out nothing does.
"""

_WORD = re.compile(r"[^\W\d_]+")


_LISTED = mark("A pair of the FDA Name Differentiation Project, which follows reports of names that were confused")
_COMPUTED = mark("Found by comparing the spelling of the names in the library, not from reports")


@dataclass(frozen=True, slots=True)
class Confusable:
    """A name that one of a medicine's names is confused with: `shown` with tall letters, `entry` None if no medicine has it.

    `own` is the medicine's name that is meant where that is not its title, else empty; `listed` says that the FDA lists the
    pair, else it is computed.
    """

    shown: str
    own: str
    listed: bool
    entry: Entry | None

    @property
    def name(self) -> str:
        """The name without tall letters."""
        return self.shown.lower().capitalize()

    @property
    def about(self) -> str:
        """The medicine that has the name, if its title is another, and its class; says so where the library has none."""
        if self.entry is None:
            return tr("not in the library")
        title = "" if self.entry.title.lower() == self.shown.lower() else self.entry.title
        return ", ".join(part for part in (title, *self.entry.pharmacological_class[:1]) if part)


@dataclass(frozen=True, slots=True)
class ConfusableGroup:
    """Names that are confused with one and the same name, for one reason: what to call them, and the reason."""

    heading: str
    why: str
    names: tuple[Confusable, ...]


class ConfusableNames:
    """The pairs of the table by name, and the one form of each name."""

    def __init__(self, pairs: Iterable[LookAlike]) -> None:
        pairs = tuple(pairs)
        self._partners: dict[str, list[tuple[str, bool]]] = {}
        for pair in _nearest_first(pairs):
            one, other, listed = pair.one.lower(), pair.other.lower(), pair.source == FDA
            self._partners.setdefault(one, []).append((other, listed))
            self._partners.setdefault(other, []).append((one, listed))
        self._forms = _forms(pairs)
        self._tall = frozenset(self._forms)

    @property
    def names(self) -> frozenset[str]:
        """Every name of the table, in lower case."""
        return frozenset(self._partners)

    def partners(self, name: str) -> tuple[tuple[str, bool], ...]:
        """The names that `name` is confused with, in lower case, each with whether the FDA lists the pair; those first."""
        return tuple(self._partners.get(name.lower(), ()))

    def shown(self, text: str) -> str:
        """`text` with tall letters in every word that has them, the same wherever it stands; all else as it is."""
        if self._tall.isdisjoint(_WORD.findall(text.lower())):
            return text
        return _WORD.sub(lambda word: self._forms.get(word[0].lower(), word[0]), text)


class ConfusableMedicines:
    """The medicines of a library by those of their names that the table has."""

    def __init__(self, names: ConfusableNames, entries: Iterable[Entry]) -> None:
        self._names = names
        self._own: dict[str, list[str]] = {}
        self._title_of: dict[str, str] = {}
        ranked: dict[str, tuple[int, Entry]] = {}
        known = names.names
        for entry in entries:
            for rank, name in _names_of(entry):
                if name in known:
                    own = self._own.setdefault(entry.slug, [])
                    self._title_of[entry.slug] = entry.title.lower()
                    if name not in own:
                        own.append(name)
                    if name not in ranked or rank < ranked[name][0]:
                        ranked[name] = (rank, entry)
        self._holders = {name: entry for name, (_, entry) in ranked.items()}

    def confused_with(self, slug: str) -> tuple[Confusable, ...]:
        """What the names of a medicine are confused with, pairs of the FDA first; no medicine twice, and never itself.

        A name that no medicine of the library has is told where the FDA lists it; one that is only similar is not.
        """
        found: dict[str, Confusable] = {}
        for own in self._own.get(slug, ()):
            for name, listed in self._names.partners(own):
                entry = self._holders.get(name)
                key = entry.slug if entry else name
                if key == slug or (entry is None and not listed):
                    continue
                if key not in found or (listed and not found[key].listed):
                    meant = "" if own == self._title_of[slug] else self._names.shown(own)
                    found[key] = Confusable(self._written(name, entry), meant, listed, entry)
        return tuple(sorted(found.values(), key=lambda known: not known.listed))

    def _written(self, name: str, entry: Entry | None) -> str:
        if entry is not None and entry.title.lower() == name:
            return self._names.shown(entry.title)
        return self._names.shown(name)


def grouped(names: Iterable[Confusable]) -> tuple[ConfusableGroup, ...]:
    """The names in groups under words that are true of them: those the FDA lists are confused, the computed are similar."""
    groups: dict[tuple[bool, str], list[Confusable]] = {}
    for name in names:
        groups.setdefault((name.listed, name.own), []).append(name)
    return tuple(
        ConfusableGroup(_heading(own, len(found), listed=listed), tr(_LISTED if listed else _COMPUTED), tuple(found))
        for (listed, own), found in groups.items()
    )


def _heading(own: str, number: int, *, listed: bool) -> str:
    if listed:
        if own:
            return tr("{name} is often confused with (FDA list)", name=own)
        return tr("Often confused with (FDA list)")
    if own:
        return tr_n("Similar name to {name}", "Similar names to {name}", number, name=own)
    return tr_n("Similar name", "Similar names", number)


def _nearest_first(pairs: tuple[LookAlike, ...]) -> list[LookAlike]:
    """The pairs of the FDA as they are listed, then the computed ones, those most alike first."""
    computed = [pair for pair in pairs if pair.source != FDA]
    computed.sort(key=lambda pair: -likeness(pair.one.lower(), pair.other.lower()))
    return [pair for pair in pairs if pair.source == FDA] + computed


def _forms(pairs: tuple[LookAlike, ...]) -> dict[str, str]:
    """The form of each name that has tall letters: the FDA's where there is one, else capitals from all its strong pairs."""
    forms: dict[str, str] = {}
    for pair in pairs:
        if pair.source == FDA:
            for form in (pair.one, pair.other):
                forms.setdefault(form.lower(), form)
    computed: dict[str, str] = {}
    for pair in pairs:
        if pair.source != FDA and likeness(pair.one.lower(), pair.other.lower()) >= STRONG:
            for form in (pair.one, pair.other):
                computed[form.lower()] = _together(computed.get(form.lower(), form), form)
    made = {**computed, **forms}
    return {name: form for name, form in made.items() if form != name}


def _together(one: str, other: str) -> str:
    """The capitals of two forms of one name."""
    return "".join(min(pair) for pair in zip(one, other, strict=True))


def _names_of(entry: Entry) -> Iterator[tuple[int, str]]:
    """The names of a medicine in lower case, each with how surely it means this medicine: less is surer."""
    yield 0, entry.title.lower()
    if entry.inn:
        yield 1, entry.inn.lower()
    for synonym in entry.synonyms:
        yield 2, synonym.name.lower()
    for brand in entry.brand_names:
        yield 3, brand.name.lower()
