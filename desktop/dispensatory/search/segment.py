"""The files of an index folder, and the readers of its one Whoosh segment: what writing and reading share."""

from typing import Any

from dispensatory.search.whoosh_library import FileIndex

IMPACTS = "impacts.bin"
SLUGS = "slugs.json"
WORDS = "words.txt"
INDEX_NAME = "texts"


def open_segment(storage: Any) -> tuple[Any, Any, Any]:
    """The schema of the index in `storage`, and the readers of its documents and of its terms."""
    index = FileIndex(storage, indexname=INDEX_NAME)
    (segment,) = index._segments()
    codec = segment.codec()
    return index.schema, codec.per_document_reader(storage, segment), codec.terms_reader(storage, segment)
