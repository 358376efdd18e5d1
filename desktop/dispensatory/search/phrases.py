"""Finding what is looked for in plain text: terms side by side, or words exactly as they are written."""

import re
from collections.abc import Iterable, Iterator, Sequence

from dispensatory.search.analysis import Analyzer, Word
from dispensatory.search.folding import fold

Span = tuple[int, int]
Terms = tuple[str, ...]

_BREAK = re.compile(r"[.,;:!?|()\[\]\n]")
_LOOSE = re.compile(r"[\w'\u2019\-\u2010\u2011]+")
"""Pieces of text that hold whole words, hyphens included, found four times as fast as the words themselves."""

_NEW_LETTERS = frozenset("aefikyz")
"""Letters that a term may have and the word not from which it comes: "gray", "leukemia", "sulfa", "hop-e", "happi-"."""

_UNITS = frozenset({"mcg", "mg", "ml", "%"})
_APOSTROPHES, _HYPHENS = "['\u2018\u2019]", "[-\u2010\u2011]"


class Sought:
    """What is looked for. `looked_for` are its forms in words, as they were typed first, then others for the same thing."""

    is_exact = False

    def __init__(self, looked_for: Sequence[str], analyzer: Analyzer, sequences: Iterable[tuple[Terms, bool]]) -> None:
        self.looked_for = tuple(looked_for)
        self._analyzer = analyzer
        self._by_first: dict[str, list[tuple[Terms, bool]]] = {}
        for terms, capitals in dict.fromkeys(sequences):
            self._by_first.setdefault(terms[0], []).append((terms, capitals))
        self._is_of_single_words = all(len(terms) == 1 for known in self._by_first.values() for terms, _ in known)
        self._told: dict[str, bool | None] = {}
        self._sets = {frozenset(terms) for known in self._by_first.values() for terms, _ in known}
        wanted = frozenset[str]().union(*self._sets)
        self._held = _Held(analyzer, wanted)
        self._pieces = _LOOSE.findall if all(map(str.isalpha, wanted)) else analyzer.raw_words

    def may_find(self, text: str) -> bool:
        """Whether all words of a form of it stand in `text`, in whatever order and however marked; quick."""
        held = [terms for terms in map(self._held.__getitem__, self._pieces(text)) if terms]
        if not held:
            return False
        there = frozenset[str]().union(*held)
        return any(terms <= there for terms in self._sets)

    def find(self, text: str) -> tuple[Span, ...]:
        """Where `text` speaks of it, as (start, end), in order; of several at one place the longest."""
        if not self.may_find(text):
            return ()
        alone = self._found_alone(text) if self._is_of_single_words else None
        if alone is not None:
            return alone
        line = _Line(text, tuple(self._analyzer.words(text)))
        found, at = [], 0
        while at < len(line.edges):
            may_begin = any(first in self._by_first for first, _ in line.edges[at])
            end = max(self._ends(line, at), default=0) if may_begin else 0
            if end:
                found.append(line.span(at, end))
            at = max(end, at + 1)
        return tuple(found)

    def _found_alone(self, text: str) -> tuple[Span, ...] | None:
        """The same, ten times as fast, for words that are each a form of it; None where one of several parts may hold it."""
        found: list[Span] = []
        told = self._told
        for match in self._analyzer.raw_places(text):
            is_it = told[match[0]] if match[0] in told else self._tell(match[0])
            if is_it is None:
                return None
            if is_it:
                found.append(match.span())
        return tuple(found)

    def _tell(self, raw: str) -> bool | None:
        """Whether a raw word is a form of it; None if it has several parts, one of which may be."""
        form = self._analyzer.form(raw)
        is_it: bool | None
        if len(form.primary) > 1 or form.extra:
            terms = (*form.primary, *(term for term, _ in form.extra))
            is_it = None if any(term in self._by_first for term in terms) else False
        else:
            known = self._by_first.get(form.primary[0], ())
            is_it = any(not capitals or _is_in_capitals(raw) for _, capitals in known)
        self._told[raw] = is_it
        return is_it

    def _ends(self, line: "_Line", at: int) -> Iterator[int]:
        if line.is_negated(at):
            return
        for first, _ in line.edges[at]:
            for terms, capitals in self._by_first.get(first, ()):
                for end in line.ends(at, terms):
                    if not capitals or (line.begins_word(at) and _is_in_capitals(line.words_at(at, end))):
                        yield end


class Exact:
    """Words to be found exactly as they are written."""

    is_exact = True

    def __init__(self, words: str) -> None:
        self.looked_for = (f"\u201c{words}\u201d",)
        patterns = list(map(_exactly, words.split()))
        self._first = re.compile(patterns[0])
        self._pattern = re.compile(r"(?<!\w)" + r"\s+".join(patterns) + r"(?!\w)")

    def may_find(self, text: str) -> bool:
        """Whether the first of them stands in `text`, or in a part of a word."""
        return self._first.search(text) is not None

    def find(self, text: str) -> tuple[Span, ...]:
        """Where they stand in `text`, as (start, end), in order."""
        return tuple(match.span() for match in self._pattern.finditer(text))


class _Held(dict[str, frozenset[str]]):
    """Which of the terms that are looked for a raw word stands for; found out once for each.

    Most words are told by their letters to stand for none, which is quicker than to find their stems.
    """

    def __init__(self, analyzer: Analyzer, wanted: frozenset[str]) -> None:
        super().__init__()
        self._analyzer, self._wanted = analyzer, wanted
        self._letters = {frozenset(filter(str.isalpha, term)) - _NEW_LETTERS for term in wanted - _UNITS}
        if not self._letters or wanted & _UNITS:
            self._letters = {frozenset()}

    def __missing__(self, raw: str) -> frozenset[str]:
        letters = set(fold(raw))
        known: frozenset[str] = frozenset()
        if any(needed <= letters for needed in self._letters):
            forms = [word.form for word in self._analyzer.words(raw)]
            known = self._wanted.intersection(
                term for form in forms for term in (*form.primary, *(extra for extra, _ in form.extra))
            )
        self[raw] = known
        return known


class _Line:
    """A text as places: from each lead `edges`, a term and the place after it. A hyphenated word takes several places, and is
    a term as a whole too.
    """

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self._text, self._words = text, words
        self.edges: list[list[tuple[str, int]]] = []
        self._owner: list[int] = []
        self._starts: set[int] = set()
        for number, word in enumerate(words):
            form, base, span = word.form, len(self.edges), word.form.span
            self._starts.add(base)
            self._owner += [number] * span
            self.edges += [[] for _ in range(span)]
            several = len(form.primary) > 1
            for place, term in enumerate(form.primary):
                self.edges[base + place].append((term, base + place + 1 if several else base + span))
            for term, place in form.extra:
                self.edges[base + place].append((term, base + (span if several else place + 1)))

    def ends(self, at: int, terms: Terms) -> set[int]:
        """The places at which `terms` end that begin at the place `at`."""
        places = {end for known, end in self.edges[at] if known == terms[0]}
        for term in terms[1:]:
            open_ones = (place for place in places if place < len(self.edges) and not self._is_parted(place))
            places = {end for place in open_ones for known, end in self.edges[place] if known == term}
        return places

    def span(self, at: int, end: int) -> Span:
        """Where the words from one place to another stand in the text."""
        return self._words[self._owner[at]].start, self._words[self._owner[end - 1]].end

    def words_at(self, at: int, end: int) -> str:
        """The words from one place to another."""
        start, stop = self.span(at, end)
        return self._text[start:stop]

    def begins_word(self, at: int) -> bool:
        """Whether the place is not within a hyphenated word: 5-ASA is not ASA."""
        return at in self._starts

    def is_negated(self, at: int) -> bool:
        """Whether the place is within a word with "non-" before it: a non-steroidal medicine is no steroid."""
        if at in self._starts:
            return False
        word = self._words[self._owner[at]]
        return fold(self._text[word.start : word.end]).startswith("non-")

    def _is_parted(self, at: int) -> bool:
        """Whether a stop stands before the word that begins at the place."""
        if at not in self._starts:
            return False
        number = self._owner[at]
        return _BREAK.search(self._text, self._words[number - 1].end, self._words[number].start) is not None


def _is_in_capitals(words: str) -> bool:
    return words.removesuffix("s").isupper()


def _exactly(word: str) -> str:
    """A pattern for one word in quotation marks: case counts where it is written in capitals."""
    pattern = re.escape(word)
    for signs in (_APOSTROPHES, _HYPHENS):
        pattern = re.sub(rf"\\?{signs}", signs, pattern)
    return pattern if len(word) > 1 and word.isupper() else f"(?i:{pattern})"
