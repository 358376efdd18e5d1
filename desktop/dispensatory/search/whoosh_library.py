"""The one place where Whoosh is imported, and every part of it that the search uses.

Whoosh 2.7.4 is of 2016: compiling it warns of escapes and of `is` with a literal, which would stop a program that treats
warnings as errors, and its `compat` module imports `urllib.request`, and with it sockets and TLS, for one function that
nothing here calls. Both are kept away while it is imported, and nothing of it is imported later.

Importing this module costs some 50 ms: only `index` does so, when a text index is built or opened.
"""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def _without_sockets() -> Iterator[None]:
    """Put an empty stand-in for `urllib.request` in place, unless the real one is loaded already."""
    name = "urllib.request"
    if name in sys.modules:
        yield
        return
    stand_in = ModuleType(name)
    stand_in.urlretrieve = None  # type: ignore[attr-defined]
    sys.modules[name] = stand_in
    try:
        yield
    finally:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]


with warnings.catch_warnings(), _without_sockets():
    warnings.simplefilter("ignore")
    from whoosh.analysis import Token, Tokenizer
    from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC as BLOCK_MAGIC
    from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3LeafMatcher, W3PostingsWriter, W3Segment, W3TermInfo
    from whoosh.fields import STORED, TEXT, Schema
    from whoosh.filedb.filestore import FileStorage
    from whoosh.filedb.filetables import OrderedHashWriter
    from whoosh.filedb.filetables import _pointer as hash_slot
    from whoosh.filedb.structfile import BufferFile
    from whoosh.formats import Positions
    from whoosh.index import FileIndex
    from whoosh.lang.porter2 import stem
    from whoosh.matching import ListMatcher
    from whoosh.writing import SegmentWriter

__all__ = [
    "BLOCK_MAGIC",
    "STORED",
    "TEXT",
    "BufferFile",
    "FileIndex",
    "FileStorage",
    "ListMatcher",
    "OrderedHashWriter",
    "Positions",
    "Schema",
    "SegmentWriter",
    "Token",
    "Tokenizer",
    "W3Codec",
    "W3FieldWriter",
    "W3LeafMatcher",
    "W3PostingsWriter",
    "W3Segment",
    "W3TermInfo",
    "hash_slot",
    "stem",
]
