"""An open text index: terms and their scored postings, places of words, and the texts themselves."""

import json
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from threading import RLock
from typing import Any

from dispensatory.search.analysis import Analyzer
from dispensatory.search.impacts import ImpactFile
from dispensatory.search.postings import IndexFrequencies, PostingsSource, ScoredIndex, Scorer, blocks
from dispensatory.search.schema import FIELDS, NAMES
from dispensatory.search.segment import IMPACTS, SLUGS, WORDS, open_segment
from dispensatory.search.storage import MappedStorage

_CACHED_PLACES = 1_000_000


class TextIndex:
    """Reads an index folder. Whoosh's readers keep a place in their files, so what uses them takes the lock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = RLock()
        self._schema, self._documents, self._terms = open_segment(MappedStorage(folder))
        self.slugs: Sequence[str] = json.loads((folder / SLUGS).read_text(encoding="utf-8"))
        self.analyzer: Analyzer = self._schema[NAMES].analyzer.analyzer
        self.postings: PostingsSource = self._postings_source()
        self._places: OrderedDict[tuple[int, str], dict[int, bytes]] = OrderedDict()
        self._cached = 0

    def __len__(self) -> int:
        return len(self.slugs)

    def texts(self, document: int) -> Sequence[tuple[str, str]]:
        """The (section key, plain text) pairs of a document."""
        with self._lock:
            found: Sequence[tuple[str, str]] = self._documents.stored_fields(document)["texts"]
        return found

    def places(self, term: str, field: int) -> dict[int, bytes]:
        """Where `term` stands in a field, by document, encoded."""
        with self._lock:
            known = self._places.get((field, term))
            if known is None:
                known = self._places[field, term] = self._read_places(term, field)
                self._cached += len(known)
                while self._cached > _CACHED_PLACES:
                    _, dropped = self._places.popitem(last=False)
                    self._cached -= len(dropped)
            else:
                self._places.move_to_end((field, term))
        return known

    def spellings(self) -> list[tuple[str, int]]:
        """The words of the texts as they are spelt, with the number of documents that hold them."""
        lines = (self._folder / WORDS).read_text(encoding="utf-8").split("\n")
        pairs = (line.split(" ") for line in lines if line)
        return [(word, int(holding)) for word, holding in pairs]

    def close(self) -> None:
        """Let go of the files, so that they can be removed on every system."""
        with self._lock:
            self._terms.close()
            self._documents.close()
            self.postings.close()

    def _postings_source(self) -> PostingsSource:
        try:
            return ImpactFile(self._folder / IMPACTS)
        except (OSError, ValueError, KeyError):
            found = IndexFrequencies(self._terms, self._documents, self._schema, len(self.slugs))
            return ScoredIndex(Scorer(found))

    def _read_places(self, term: str, field: int) -> dict[int, bytes]:
        key: tuple[str, Any] = (FIELDS[field], term.encode())
        if key not in self._terms:
            return {}
        found: dict[int, bytes] = {}
        for block in blocks(self._terms.matcher(*key, self._schema[key[0]].format)):
            block.value()
            found.update(zip(block._ids, block._values, strict=True))
        return found
