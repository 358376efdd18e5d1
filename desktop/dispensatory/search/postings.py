"""Scored postings of terms, and how they are made out of a Whoosh index, a whole term at a time.

Whoosh walks postings a document at a time through nested matchers; with tens of thousands of documents it is far quicker to
decode a term's list once and to combine whole lists. Scores are BM25F: weighted, length-normalised frequencies are added up
over the fields and saturated once.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Any, NamedTuple, Protocol

from dispensatory.search.schema import FIELDS, WEIGHTS
from dispensatory.search.whoosh_library import ListMatcher, W3LeafMatcher

_K1 = 1.2
_B = 0.75
SCALE = 1 << 16
"""Scores are whole numbers below this."""


class Postings(NamedTuple):
    """Documents with a term, in rising order, each with a score and, over all fields, the mask of fields that hold it.

    Or the postings of several terms one after the other: `terms` of them.
    """

    documents: Sequence[int]
    scores: Sequence[int]
    masks: Sequence[int]
    terms: int = 1


NOTHING = Postings((), (), ())


class PostingsSource(Protocol):
    """Where scored postings come from: the impact file, or the Whoosh index itself. `field` None means all fields."""

    def term(self, term: str, field: int | None = None) -> Postings:
        """The postings of one term; none if no document holds it."""
        ...

    def holding(self, term: str) -> int:
        """How many documents hold a term."""
        ...

    def prefix(self, prefix: str, field: int | None = None, without: Sequence[str] = ()) -> Iterator[Postings]:
        """The postings of all terms that begin with `prefix`, but for those in `without`, in pieces."""
        ...

    def score_in(self, term: str, field: int, document: int) -> int:
        """The score of `term` in one field of one document; 0 where that does not hold it."""
        ...

    def close(self) -> None:
        """Let go of the file, if there is one."""
        ...


@dataclass(frozen=True, slots=True)
class TermPostings:
    """A term's postings over all fields, and by field for the fields that hold it."""

    merged: Postings
    fields: dict[int, Postings]


class Frequencies(Protocol):
    """How often terms stand in the fields of the documents: from an index, or from what is about to become one."""

    @property
    def count(self) -> int:
        """How many documents there are."""
        ...

    def vocabulary(self) -> list[bytes]:
        """Every term of the searched fields, sorted."""
        ...

    def postings(self, field: str, term: bytes) -> tuple[Sequence[int], Sequence[float]] | None:
        """The documents with `term` in a field, and how often; None if there are none."""
        ...

    def lengths(self, field: str) -> Sequence[int]:
        """The length of a field in each document, in terms."""
        ...


class Scorer:
    """Makes scored postings out of frequencies."""

    def __init__(self, frequencies: Frequencies) -> None:
        self._frequencies = frequencies
        self._count = frequencies.count
        self._norms = [_norms(frequencies.lengths(name)) for name in FIELDS]
        self._scale = (SCALE - 1) / max(self._idf(1) * (_K1 + 1), 1e-9)

    def vocabulary(self) -> list[bytes]:
        """Every term of the searched fields, sorted."""
        return self._frequencies.vocabulary()

    def score(self, term: bytes) -> TermPostings:
        """The postings of `term`."""
        weighed: dict[int, float] = {}
        masks: dict[int, int] = {}
        found: dict[int, tuple[Sequence[int], list[float]]] = {}
        for field, name in enumerate(FIELDS):
            postings = self._frequencies.postings(name, term)
            if postings is None:
                continue
            documents, often = postings
            norms, weight, bit = self._norms[field], WEIGHTS[field], 1 << field
            parts = [frequency * norms[at] for at, frequency in zip(documents, often, strict=True)]
            found[field] = documents, parts
            for at, part in zip(documents, parts, strict=True):
                weighed[at] = weighed.get(at, 0.0) + weight * part
                masks[at] = masks.get(at, 0) | bit
        idf = self._idf(len(weighed))
        order = sorted(weighed)
        merged = Postings(order, self._saturated(idf, [weighed[at] for at in order]), [masks[at] for at in order])
        fields = {
            field: Postings(documents, self._saturated(idf, parts), ()) for field, (documents, parts) in found.items()
        }
        return TermPostings(merged, fields)

    def _idf(self, holding: int) -> float:
        """Above zero even for a word of most documents, such as "nausea"."""
        return log(1 + (self._count - holding + 0.5) / (holding + 0.5)) if holding else 0.0

    def _saturated(self, idf: float, weighed: list[float]) -> list[int]:
        top = self._scale * idf * (_K1 + 1)
        return [int(top * x / (x + _K1)) or 1 for x in weighed]


class IndexFrequencies:
    """The frequencies in a Whoosh segment of `count` documents."""

    def __init__(self, terms_reader: Any, documents_reader: Any, schema: Any, count: int) -> None:
        self.count = count
        self._terms = terms_reader
        self._documents = documents_reader
        self._schema = schema

    def vocabulary(self) -> list[bytes]:
        """Every term of the searched fields, sorted."""
        known = set(FIELDS)
        return sorted({term for field, term in self._terms.terms() if field in known})

    def postings(self, field: str, term: bytes) -> tuple[Sequence[int], Sequence[float]] | None:
        """The postings of a term, decoded block by block."""
        if (field, term) not in self._terms:
            return None
        documents: list[int] = []
        often: list[float] = []
        for block in blocks(self._terms.matcher(field, term, self._schema[field].format)):
            documents.extend(block._ids)
            often.extend(block._weights)
        return documents, often

    def lengths(self, field: str) -> Sequence[int]:
        """The length of a field in each document, as exactly as Whoosh keeps it."""
        return [self._documents.doc_field_length(at, field) or 0 for at in range(self.count)]


class ScoredIndex:
    """Postings scored when they are asked for: a PostingsSource that needs no impact file. Right, and slower when cold."""

    def __init__(self, scorer: Scorer) -> None:
        self.terms = scorer.vocabulary()
        self._score = lru_cache(maxsize=2048)(scorer.score)

    def term(self, term: str, field: int | None = None) -> Postings:
        """The postings of `term`."""
        found = self._score(term.encode())
        return found.merged if field is None else found.fields.get(field, NOTHING)

    def holding(self, term: str) -> int:
        """How many documents hold a term."""
        return len(self.term(term).documents)

    def prefix(self, prefix: str, field: int | None = None, without: Sequence[str] = ()) -> Iterator[Postings]:
        """The postings of the terms that begin with `prefix`, but for those in `without`, term by term."""
        wanted = prefix.encode()
        low = bisect_left(self.terms, wanted)
        for term in self.terms[low : bisect_left(self.terms, wanted + b"\xff", low)]:
            if term.decode() not in without:
                yield self.term(term.decode(), field)

    def score_in(self, term: str, field: int, document: int) -> int:
        """The score of `term` in one field of one document."""
        found = self.term(term, field)
        at = bisect_left(found.documents, document)
        return found.scores[at] if at < len(found.documents) and found.documents[at] == document else 0

    def close(self) -> None:
        """Nothing is open."""


def blocks(matcher: W3LeafMatcher | ListMatcher) -> Iterator[W3LeafMatcher | ListMatcher]:
    """`matcher` once for each of its blocks, with the block's documents and weights decoded; of a list once."""
    if isinstance(matcher, ListMatcher):
        yield matcher
        return
    while matcher.is_active():
        matcher.id()
        matcher.weight()
        yield matcher
        matcher._next_block()


def _norms(lengths: Sequence[int]) -> list[float]:
    """The part of BM25 that sees to it that a word in a short text counts more."""
    average = (sum(lengths) / len(lengths) if lengths else 0) or 1.0
    return [1 / (1 - _B + _B * length / average) for length in lengths]
