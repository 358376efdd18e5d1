"""One or two sentences around the words that were looked for, every matched form of them marked as [[word]].

Straight from the stored text: a regular expression finds candidates by the unchanging front of a stem, in both spellings,
and each is confirmed by analysing it, so that exactly the words that match are marked.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dispensatory.search.analysis import Analyzer
from dispensatory.search.folding import american_parts, british_pattern, fold
from dispensatory.search.plan import Adjacent, Plan, Prefix, Term, leaves

_WIDTH = 180
_LEAD = 60
_MOST_MARKS = 40
_BETWEEN = r"[\s\-\u2010\u2011/,]+"
_SENTENCE_END = re.compile(r"[.!?][)\"\u201d]?\s+(?=[A-Z0-9\"\u201c(])|\n+")
_UNIT_SPELLINGS = {"mcg": r"(?:mcg|[\u00b5\u03bc]g|ug|micrograms?|microgrammes?)", "%": r"(?:%|percent)"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text that matches; `what` is the number of the thing looked for."""

    start: int
    end: int
    what: int


@dataclass(frozen=True, slots=True)
class _Wanted:
    terms: tuple[str, ...]
    what: int


class Marker:
    """Finds what a query looks for in plain text."""

    def __init__(self, plans: Sequence[Plan], analyzer: Analyzer) -> None:
        self._analyzer = analyzer
        self._wanted: list[_Wanted] = []
        self._prefixes: list[tuple[str, int]] = []
        for what, plan in enumerate(plans):
            for leaf in leaves(plan):
                self._want(leaf, what)
        self.things = len(plans)
        self._pattern = self._compiled()
        self._known: dict[str, int | None] = {}

    def marks(self, text: str) -> list[Mark]:
        """The matching stretches of `text` in order, a bounded number of them."""
        found: list[Mark] = []
        if self._pattern is None:
            return found
        for match in self._pattern.finditer(text):
            what = self._confirmed(match[0])
            if what is not None:
                found.append(Mark(match.start(), match.end(), what))
                if len(found) >= _MOST_MARKS:
                    break
        return found

    def _want(self, leaf: Term | Prefix | Adjacent, what: int) -> None:
        if isinstance(leaf, Prefix):
            self._prefixes.append((leaf.prefix, what))
        elif isinstance(leaf, Adjacent):
            self._wanted.append(_Wanted(leaf.terms, what))
        else:
            members = self._analyzer.members.get(leaf.term) or [(leaf.term,)]
            self._wanted.extend(_Wanted(terms, what) for terms in members)

    def _compiled(self) -> re.Pattern[str] | None:
        sequences = [_BETWEEN.join(map(_front, wanted.terms)) for wanted in self._wanted]
        sequences += [british_pattern(prefix) + r"\w*" for prefix, _ in self._prefixes]
        if not sequences:
            return None
        sequences.sort(key=len, reverse=True)
        return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(dict.fromkeys(sequences))})", re.IGNORECASE)

    def _confirmed(self, text: str) -> int | None:
        """The number of the thing that `text` is, or None."""
        if text not in self._known:
            self._known[text] = self._thing(text)
        return self._known[text]

    def _thing(self, text: str) -> int | None:
        terms = self._terms_of(text)
        for wanted in self._wanted:
            if wanted.terms == terms or (len(wanted.terms) == 1 and wanted.terms[0] in terms):
                return wanted.what
        begun = american_parts(fold(text))
        return next((what for prefix, what in self._prefixes if begun.startswith(prefix)), None)

    def _terms_of(self, text: str) -> tuple[str, ...]:
        terms: list[str] = []
        for word in self._analyzer.words(text):
            terms.extend(word.form.primary)
            terms.extend(term for term, _ in word.form.extra if term not in word.form.primary)
        return tuple(terms)


def _front(term: str) -> str:
    """A pattern for the words that may have the stem `term`."""
    if term in _UNIT_SPELLINGS:
        return _UNIT_SPELLINGS[term]
    if not term.isalpha():
        return r"(?<![\d.,])" + re.escape(term).replace("/", r"\s?/\s?") + r"(?![\d]|[.,]\d)[^\W\d_]*"
    shortened = term[:-1] if term[-1] in "iy" or (len(term) > 3 and term[-1] == "e") else term
    ending = "[iy]" if term[-1] in "iy" else ""
    return british_pattern(shortened) + ending + r"[^\W_]*(?:['\u2019]s)?"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A marked snippet, how many of the things looked for it shows, and the words that it marks."""

    text: str
    things: int
    words: tuple[str, ...]


def snippet(text: str, marker: Marker, understood: frozenset[int] = frozenset()) -> Snippet:
    """The stretch of `text` with most of what is looked for; its beginning, unmarked, if there is nothing of it.

    Things that are `understood`, as the name of a medicine in its own monograph, do not count for the choice.
    """
    marks = marker.marks(text)
    if not marks:
        return Snippet(_tidy(text[: _end(text, 0, 0)]), 0, ())
    first, things = _densest(marks, understood)
    start = _start(text, marks[first].start) if things else 0
    last = max((mark.end for mark in marks if start <= mark.start and mark.end <= start + _WIDTH), default=start)
    end = _end(text, start, max(last, marks[first].end) if things else last)
    inside = [mark for mark in marks if mark.start >= start and mark.end <= end]
    words = tuple(dict.fromkeys(text[mark.start : mark.end].lower() for mark in inside))
    return Snippet(_tidy("".join(_pieces(text, start, end, inside))), things, words)


def _densest(marks: Sequence[Mark], understood: frozenset[int]) -> tuple[int, int]:
    """The first mark of the stretch with most different things, and how many they are; of equals the one most marked."""
    best, place = (-1, 0), 0
    for at, first in enumerate(marks):
        inside = [mark for mark in marks[at:] if mark.end - first.start <= _WIDTH]
        things = {mark.what for mark in inside} - understood
        found = len(things), sum(mark.end - mark.start for mark in inside)
        if found > best:
            best, place = found, at
    return place, best[0]


def _start(text: str, mark: int) -> int:
    """Where the sentence of the mark begins, or a word not far before the mark."""
    low = max(0, mark - _WIDTH // 2)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, low, mark)]
    if ends:
        return ends[-1]
    if low == 0:
        return 0
    space = text.find(" ", max(0, mark - _LEAD), mark)
    return space + 1 if space >= 0 else mark


def _end(text: str, start: int, marked: int) -> int:
    """Where the last sentence ends, or a word, if that is too far."""
    high = min(len(text), max(start + _WIDTH, marked))
    if high == len(text):
        return high
    ends = [match.start() + 1 for match in _SENTENCE_END.finditer(text, max(marked - 1, start), high + 1)]
    if ends and ends[-1] >= marked and ends[-1] - start > _WIDTH // 3:
        return ends[-1]
    space = text.rfind(" ", marked, high)
    return space if space > marked else high


def _pieces(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[str]:
    at = start
    for mark in marks:
        yield text[at : mark.start].replace("[[", "[ [")
        yield f"[[{text[mark.start : mark.end]}]]"
        at = mark.end
    yield text[at:end].replace("[[", "[ [")


def _tidy(text: str) -> str:
    """On one line, without the dash of a list item."""
    return " ".join(text.replace("\n- ", "\n").split()).removeprefix("- ")
