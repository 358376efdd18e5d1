"""Whoosh's format of postings, written a term at a time and without the air.

What is written is read by Whoosh's own codec. It differs in what the format leaves open: the pickles are of a protocol that
knows bytes, short blocks are not compressed, a few postings stand beside their term, hash tables have fewer empty slots, and
lengths of texts are left out, which only Whoosh's own scoring reads. Libraries of some hundred texts have most of their terms
once or twice: for them that halves the index.
"""

import zlib
from collections.abc import Iterator, Sequence
from functools import partial
from io import BytesIO
from itertools import accumulate
from pickle import Pickler
from typing import Any

from dispensatory.search.pool import Gathered
from dispensatory.search.whoosh_library import (
    BLOCK_MAGIC,
    OrderedHashWriter,
    W3Codec,
    W3FieldWriter,
    W3PostingsWriter,
    W3Segment,
    W3TermInfo,
    hash_slot,
)

_SEGMENT = "segment"
_BLOCK = 128
_BESIDE = 8
"""As many postings stand beside their term, in the file of terms."""
_PROTOCOL = 3
_COMPRESSED_FROM = 80
_LEVEL = 6


def _pickled(content: object) -> bytes:
    """A pickle without the numbering of parts for later mention: none is mentioned twice."""
    stream = BytesIO()
    pickler = Pickler(stream, _PROTOCOL)
    pickler.fast = True
    pickler.dump(content)
    return stream.getvalue()


class _TermInfo(W3TermInfo):  # type: ignore[misc]
    """What is known of a term; Whoosh's own class reads it."""

    _inlined: tuple[Any, ...] | None

    def to_bytes(self) -> bytes:
        """As Whoosh writes it, but for the pickle of postings that stand beside the term."""
        beside = self._inlined
        if beside is None:
            return bytes(super().to_bytes())
        self._inlined = ()
        head = super().to_bytes()[: self._struct.size]
        self._inlined = beside
        return bytes(head) + _pickled(beside)


class _BlockWriter(W3PostingsWriter):  # type: ignore[misc]
    """Writes blocks of postings."""

    _terminfo: Any

    def finish_postings(self) -> W3TermInfo:
        """Write what is left, or keep a few postings for the file of terms."""
        if self.written() or len(self._ids) > _BESIDE:
            return super().finish_postings()
        found, self._terminfo = self._terminfo, None
        found.add_block(self)
        found.set_inlined(self._ids, self._weights, self._values)
        self._new_block()
        return found

    def fill(self, documents: Any, frequencies: Sequence[int], places: list[bytes]) -> None:
        """Put the postings of a block in place of those written."""
        self._ids, self._weights, self._values = documents, frequencies, places
        self._maxweight = max(frequencies)

    def _write_block(self, last: bool = False) -> None:
        if not self._blockcount:
            self._postfile.write(BLOCK_MAGIC)
        self._terminfo.add_block(self)
        data = _pickled((self._mini_ids(), self._frequencies(), self._mini_values()))
        level = _LEVEL if len(data) >= _COMPRESSED_FROM else 0
        data = zlib.compress(data, level) if level else data
        about = _pickled((len(self._ids), self._ids[-1], self._maxweight, level, 0, 0))
        length = len(about) + len(data)
        self._postfile.write_int(-length if last else length)
        self._postfile.write(about)
        self._postfile.write(data)
        self._blockcount += 1
        self._new_block()

    def _frequencies(self) -> tuple[int, ...] | None:
        """None stands for all once."""
        return tuple(self._weights) if self._maxweight > 1 else None


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]
    """Takes whole terms from a PostingsPool."""

    def add_postings(self, schema: Any, _lengths: None, items: Iterator[tuple[str, bytes, Gathered]]) -> None:
        """Write all postings of a pool."""
        current = None
        for name, term, found in items:
            if name != current:
                if current is not None:
                    self.finish_field()
                self.start_field(name, schema[name])
                current = name
            self._btext = term
            self._postwriter.start_postings(schema[name].format, _TermInfo())
            self._write(found)
            self.finish_term()
        if current is not None:
            self.finish_field()

    def _write(self, found: Gathered) -> None:
        """Fill block after block; the last one is written when the term is finished."""
        writer: _BlockWriter = self._postwriter
        ends = list(accumulate(found.sizes, initial=0))
        count = len(found.documents)
        for start in range(0, count, _BLOCK):
            stop = min(start + _BLOCK, count)
            if start:
                writer._write_block()
            places = [bytes(found.places[ends[at] : ends[at + 1]]) for at in range(start, stop)]
            writer.fill(found.documents[start:stop], found.frequencies[start:stop], places)
        found.forget_places()

    def close(self) -> None:
        """Write what belongs behind the terms."""
        self._tindex._write_hashes = partial(_write_hashes, self._tindex)
        super().close()


def _write_hashes(terms: OrderedHashWriter) -> None:
    """Write the hash tables of a file of terms, with fewer empty slots than Whoosh's own one in two."""
    for entries in terms.buckets:
        slots = [(0, 0)] * (len(entries) + len(entries) // 4)
        terms.directory.append((terms.dbfile.tell(), len(slots)))
        for hashed, position in entries:
            slot = (hashed >> 8) % len(slots)
            while slots[slot][1]:
                slot = (slot + 1) % len(slots)
            slots[slot] = hashed, position
        terms.dbfile.write(b"".join(hash_slot.pack(*slot) for slot in slots))


class PooledCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's codec with the writers above."""

    length_stats = False

    def new_segment(self, _storage: Any, indexname: str) -> W3Segment:
        """The only segment; of a fixed name, so that the same texts give the same bytes."""
        return W3Segment(self, indexname, segid=_SEGMENT)

    def field_writer(self, storage: Any, segment: Any) -> _FieldWriter:
        """The writer of terms."""
        return _FieldWriter(self, storage, segment)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> _BlockWriter:
        """The writer of postings."""
        return _BlockWriter(dbfile, blocklimit=_BLOCK, byteids=byteids)
