"""Postings while an index is written: kept by term in compact arrays, and handed to Whoosh a term at a time.

Whoosh's own pool keeps a tuple for every posting, sorts them all, spills them to disk and looks up the length of a text for
each; for a library of thousands that is two thirds of the time. Here the postings of a term come in rising order of
documents by themselves, and only the terms are sorted.
"""

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dispensatory.search.places import encode_places
from dispensatory.search.schema import FIELDS


class Gathered(NamedTuple):
    """The postings of a term in one field: documents, how often, the lengths of the encoded places, and these."""

    documents: "array[int]"
    frequencies: "array[int]"
    sizes: "array[int]"
    places: bytearray

    def forget_places(self) -> None:
        """Free what is needed no more once it is written: half of the memory."""
        self.places.clear()
        del self.sizes[:]


class PostingsPool:
    """Stands in for Whoosh's pool in a SegmentWriter; `lengths` are those of each field's texts, by document."""

    def __init__(self) -> None:
        self.terms: dict[str, dict[str, Gathered]] = {}
        self.lengths: dict[str, dict[int, int]] = {}

    def take(self, field: str, document: int, positions: dict[str, list[int]]) -> int:
        """Take in the terms of a field of a document, which comes after those before; the length of the field in terms."""
        terms = self.terms.setdefault(field, {})
        length = 0
        for term, places in positions.items():
            found = terms.get(term)
            if found is None:
                found = terms[term] = Gathered(array("I"), array("I"), array("I"), bytearray())
            documents, frequencies, sizes, encoded = found
            often = len(places)
            code = encode_places(places)
            documents.append(document)
            frequencies.append(often)
            sizes.append(len(code))
            encoded += code
            length += often
        self.lengths.setdefault(field, {})[document] = length
        return length

    def iter_postings(self) -> Iterator[tuple[str, bytes, Gathered]]:
        """The postings in the order in which they are written: by field, by term."""
        for name in sorted(self.terms):
            terms = self.terms[name]
            for term in sorted(terms):  # the same order as that of the encoded terms
                yield name, term.encode(), terms[term]

    def cleanup(self) -> None:
        """Nothing lies on disk."""


class PoolFrequencies:
    """The frequencies in a pool of `count` documents; see postings.Frequencies."""

    def __init__(self, pool: PostingsPool, count: int) -> None:
        self.count = count
        self._pool = pool

    def vocabulary(self) -> list[bytes]:
        """Every term of the searched fields, sorted."""
        return sorted({term.encode() for name in FIELDS for term in self._pool.terms.get(name, ())})

    def postings(self, field: str, term: bytes) -> tuple[Sequence[int], Sequence[float]] | None:
        """The postings of a term."""
        found = self._pool.terms.get(field, {}).get(term.decode())
        return (found.documents.tolist(), found.frequencies.tolist()) if found else None

    def lengths(self, field: str) -> Sequence[int]:
        """The length of a field in each document."""
        known = self._pool.lengths.get(field, {})
        return [known.get(at, 0) for at in range(self.count)]
