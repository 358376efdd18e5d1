"""What a word means in a library: any spelling and ending of it, and other words for the same thing.

The search ranks; this leaves nothing out, needs no index, and says what it looks for. A phrase is found as a phrase. Words in
quotation marks are found exactly as they are written, in small letters or capitals; those in capitals only in capitals.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product
from math import prod

from dispensatory.monograph.catalogue import Entry
from dispensatory.search.analysis import Analyzer, Form, protected_words
from dispensatory.search.folding import american, fold, name_words, singular
from dispensatory.search.known_names import KnownName, known_names, plural_words
from dispensatory.search.names import ORDINARY_WORDS
from dispensatory.search.phrases import Exact, Sought, Terms
from dispensatory.search.results import NameKind
from dispensatory.terminology.tables import Tables

_QUOTED = re.compile(r"\s*[\"\u201c\u201d\u201e](?P<words>[^\"\u201c\u201d\u201e]+)[\"\u201c\u201d]\s*")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9]{1,5}")
_OWN_NAMES = frozenset({NameKind.INN, NameKind.TITLE, NameKind.SYNONYM})
_DOUBLE_L = re.compile(r"([a-z]{2,}ll)(?:s|ed|ing|er)?", re.IGNORECASE)
_MOST_WAYS = 64
_MOST_SUBSTITUTES = 40
"""Phrases up to which each word of a phrase is replaced by other words for it."""


class Understanding:
    """What words mean in one library. Takes about 0.1 s to make; serves any number of words."""

    def __init__(self, entries: Sequence[Entry], tables: Tables, names: Sequence[KnownName] | None = None) -> None:
        names = known_names(entries) if names is None else names
        protected = protected_words(word for name in names if name.kind is not NameKind.LAY for word in name.words)
        self._analyzer = Analyzer(protected)
        self._tables = tables
        self._groups: dict[Terms, list[tuple[str, tuple[str, ...]]]] = {}
        for group in tables.synonyms:
            for text in group:
                self._groups.setdefault(self._analyzer.terms(text), []).append((_american_key(text), group))
        self._names: dict[str, dict[int, None]] = {}
        self._own: dict[int, list[str]] = {}
        for name in names:
            if name.kind is not NameKind.LAY and not name.part:
                self._names.setdefault(name.key, {})[name.entry] = None
            if name.kind in _OWN_NAMES and not name.part:
                self._own.setdefault(name.entry, []).append(name.text)

    def sought(self, word: str) -> Sought | Exact | None:
        """What to look for where someone asks for `word`; None if there is no letter or number in it."""
        quoted = _QUOTED.fullmatch(word)
        typed = " ".join((quoted["words"] if quoted else word).split()).strip('"\u201c\u201d\u201e')
        if not self._analyzer.terms(typed):
            return None
        if quoted:
            return Exact(typed)
        texts: dict[str, str] = {}
        for text in (typed, *self._others(typed), *self._substituted(typed)):
            texts.setdefault(_key(text), text)
        sequences = [
            (terms, text != typed and _CAPITALS.fullmatch(text) is not None)
            for text in texts.values()
            for terms in self._sequences(text)
        ]
        return Sought(tuple(texts.values()), self._analyzer, sequences)

    def _sequences(self, text: str) -> Iterator[Terms]:
        """The terms by which `text` may stand in another, one after the other: "non-smoker" is also "nonsmoker"."""
        words = [(word.form, text[word.start : word.end]) for word in self._analyzer.words(text)]
        ways = product(*((*_alternatives(form), *self._with_double_l(raw)) for form, raw in words))
        for chosen in islice(ways, _MOST_WAYS):
            yield tuple(term for terms in chosen for term in terms)

    def _with_double_l(self, raw: str) -> tuple[Terms, ...]:
        """Further terms for a word in -ll: its endings are taken for British spelling, so that "swelling" is not "swell"."""
        match = _DOUBLE_L.fullmatch(raw)
        return ((self._analyzer.normal(match[1]),), (self._analyzer.normal(match[1] + "ing"),)) if match else ()

    def _others(self, text: str) -> Iterator[str]:
        """Other words for all of `text`: synonyms, names of that one medicine, classes, what an everyday word stands for."""
        yield from self._synonyms(text)
        key = "".join(name_words(text))
        medicines = tuple(self._names.get(key, ()))
        if len(medicines) == 1 and key not in ORDINARY_WORDS:
            yield from self._own.get(medicines[0], ())
        yield from self._classes(_plural(text))

    def _classes(self, plural: tuple[str, ...]) -> Iterator[str]:
        """The names of a class so called; of an everyday word the titles of the classes and the medicines that it is for."""
        titles = {group.key: group.title for group in self._tables.classes}
        for group in self._tables.classes:
            own = (group.title, *group.other_names, group.key.replace("-", " "))
            if plural in map(_plural, own):
                yield from own
            elif plural in map(_plural, group.lay_names):
                yield group.title
        for term in self._tables.lay_terms:
            if not term.condition and _plural(term.term) == plural:
                yield from (titles[key] for key in term.classes if key in titles)
                yield from (slug.replace("-", " ") for slug in term.medicines)

    def _synonyms(self, text: str) -> tuple[str, ...]:
        """What stands in a group with `text`; of groups found by its stem only where none has the very words: "alcohol" is not
        "alcoholism", but "bleed" is "bleeding"."""
        groups = self._groups.get(self._analyzer.terms(text), ())
        key = _american_key(text)
        own = [group for known, group in groups if known == key] or [group for _, group in groups]
        return tuple(dict.fromkeys(name for group in own for name in group))

    def _substituted(self, text: str) -> list[str]:
        """`text` with each part of it that has synonyms replaced by them: "renal disease" for "kidney disease"."""
        words = text.split()
        if len(words) < 2:
            return []
        slots: list[tuple[str, ...]] = []
        at = 0
        while at < len(words):
            end, names = self._run(words, at)
            slots.append(names)
            at = end
        if prod(map(len, slots)) > _MOST_SUBSTITUTES:
            return []
        return [" ".join(chosen) for chosen in product(*slots)]

    def _run(self, words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
        """The longest run of `words` from `at` on, but not all of them, that has synonyms: where it ends, and those."""
        for end in range(min(len(words), at + 5), at, -1):
            run = " ".join(words[at:end])
            synonyms = self._synonyms(run) if end - at < len(words) else ()
            if synonyms and not _is_other_abbreviation(run, synonyms):
                return end, tuple(dict.fromkeys((run, *synonyms)))
        return at + 1, (words[at],)


def _alternatives(form: Form) -> tuple[Terms, ...]:
    """The ways in which one raw word may be written: with its hyphens or without, "B12" or "B 12"."""
    if len(form.primary) > 1:
        return (form.primary, *((term,) for term, place in form.extra if place == 0))
    if form.span > 1:
        return (form.primary, tuple(term for term, _ in form.extra))
    return (form.primary,)


def _is_other_abbreviation(run: str, synonyms: Sequence[str]) -> bool:
    """Whether `run` is among `synonyms` only as an abbreviation in capitals: hearing "aids" are not AIDS."""
    return any(name.isupper() and name != run and _key(name) == _key(run) for name in synonyms)


def _plural(text: str) -> tuple[str, ...]:
    return plural_words(name_words(text))


def _key(text: str) -> str:
    """Forms with the same key are named once: without hyphens, plural s, capitals."""
    return " ".join(singular(word) for word in re.split(r"[\s\-\u2010\u2011]+", fold(text)))


def _american_key(text: str) -> str:
    """The same in American spelling."""
    return " ".join(map(american, _key(text).split()))
