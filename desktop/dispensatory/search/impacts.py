"""The impact file: every term's scored postings, written when the index is built and derived from it.

With it no term is ever cold, and all terms with a common prefix are one slice. It is mapped into memory, so opening it costs
next to nothing. A header line of JSON is followed by the terms, one a line, and by arrays of numbers; each table (one for
all fields together, one for each field) has the place of each term's first posting, the documents and the scores, and the
first has the field masks too.
"""

import json
import mmap
import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from dispensatory.search.postings import NOTHING, Postings, Scorer
from dispensatory.search.schema import FIELDS

_LAST = b"\xff"


class _Table:
    """The postings of one table while they are gathered."""

    def __init__(self, code: str) -> None:
        self.starts = array("I", [0])
        self.documents = array(code)
        self.scores = array("H")
        self.masks = array("H")

    def add(self, postings: Postings) -> None:
        self.documents.extend(postings.documents)
        self.scores.extend(postings.scores)
        self.masks.extend(postings.masks)
        self.starts.append(len(self.documents))

    def arrays(self) -> "tuple[array[int], ...]":
        return self.starts, self.documents, self.scores, self.masks


def write_impacts(scorer: Scorer, count: int, path: Path, step: Callable[[], None]) -> None:
    """Write the impact file of a segment of `count` documents; `step` is called now and then, and may raise."""
    code = "H" if count <= 0xFFFF else "I"
    tables = [_Table(code) for _ in range(len(FIELDS) + 1)]
    terms = scorer.vocabulary()
    for number, term in enumerate(terms):
        found = scorer.score(term)
        tables[0].add(found.merged)
        for field, table in enumerate(tables[1:]):
            table.add(found.fields.get(field, NOTHING))
        if number % 1000 == 0:
            step()
    names = b"\n".join(terms)
    sizes = [[len(part) for part in table.arrays()] for table in tables]
    header = {"order": sys.byteorder, "code": code, "terms": len(names), "tables": sizes}
    with path.open("wb") as stream:
        stream.write(json.dumps(header).encode() + b"\n")
        stream.write(names)
        for table in tables:
            for part in table.arrays():
                part.tofile(stream)


class ImpactFile:
    """Reads an impact file; see PostingsSource. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as stream:
            header: dict[str, Any] = json.loads(stream.readline())
            at = stream.tell()
            self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        if header["order"] != sys.byteorder:
            raise ValueError("the impact file was written on another kind of machine")
        names = self._map[at : at + header["terms"]]
        self.terms = names.split(b"\n") if names else []
        at += header["terms"]
        self._tables = []
        for sizes in header["tables"]:
            views = []
            for code, size in zip(("I", header["code"], "H", "H"), sizes, strict=True):
                end = at + array(code).itemsize * size
                views.append(memoryview(self._map)[at:end].cast(code))
                at = end
            self._tables.append(tuple(views))
        self._place = lru_cache(maxsize=4096)(self._looked_up)

    def term(self, term: str, field: int | None = None) -> Postings:
        """The postings of `term`."""
        place = self._place(term.encode())
        return NOTHING if place is None else self._slice(field, place, place + 1)

    def holding(self, term: str) -> int:
        """How many documents hold a term."""
        place = self._place(term.encode())
        starts = self._tables[0][0]
        return 0 if place is None else int(starts[place + 1] - starts[place])

    def prefix(self, prefix: str, field: int | None = None, without: Sequence[str] = ()) -> Iterator[Postings]:
        """The postings of the terms that begin with `prefix`: one piece, or the pieces between those in `without`."""
        wanted = prefix.encode()
        low = bisect_left(self.terms, wanted)
        high = bisect_left(self.terms, wanted + _LAST, low)
        left_out = sorted(place for place in (self._place(term.encode()) for term in without) if place is not None)
        for place in (*(place for place in left_out if low <= place < high), high):
            if place > low:
                yield self._slice(field, low, place)
            low = place + 1

    def score_in(self, term: str, field: int, document: int) -> int:
        """The score of `term` in one field of one document; 0 where that does not hold it."""
        place = self._place(term.encode())
        if place is None:
            return 0
        starts, documents, scores, _ = self._tables[field + 1]
        at = bisect_left(documents, document, starts[place], starts[place + 1])
        return scores[at] if at < starts[place + 1] and documents[at] == document else 0

    def close(self) -> None:
        """Let go of the file, so that it can be moved or removed on every system."""
        for views in self._tables:
            for view in views:
                view.release()
        self._map.close()

    def _looked_up(self, term: bytes) -> int | None:
        place = bisect_left(self.terms, term)
        return place if place < len(self.terms) and self.terms[place] == term else None

    def _slice(self, field: int | None, low: int, high: int) -> Postings:
        starts, documents, scores, masks = self._tables[0 if field is None else field + 1]
        first, last = starts[low], starts[high]
        return Postings(
            documents[first:last].tolist(),
            scores[first:last].tolist(),
            masks[first:last].tolist() if field is None else (),
            high - low,
        )
