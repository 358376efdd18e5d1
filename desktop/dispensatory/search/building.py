"""Writing an index into a folder: the Whoosh index, and what is derived from it."""

import gc
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from dispensatory.errors import MonographError
from dispensatory.monograph.catalogue import Entry
from dispensatory.monograph.model import Monograph
from dispensatory.search.analysis import Analyzer, concept_names, protected_words
from dispensatory.search.codec import PooledCodec
from dispensatory.search.documents import Document, document
from dispensatory.search.impacts import ImpactFile, write_impacts
from dispensatory.search.known_names import known_names
from dispensatory.search.pool import PoolFrequencies, PostingsPool
from dispensatory.search.postings import Scorer
from dispensatory.search.results import NameKind
from dispensatory.search.schema import FIELDS, NAMES, DrugTokenizer, field_of, schema
from dispensatory.search.segment import IMPACTS, INDEX_NAME, SLUGS, WORDS
from dispensatory.search.whoosh_library import FileIndex, FileStorage, SegmentWriter
from dispensatory.terminology.sections import SectionKey

_WORD_LETTERS = 4
_NAMING = field_of(SectionKey.GENERIC_NAME)


class Texts(Protocol):
    """What an index is built from: a Catalogue, or what behaves like one."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All medicines, in the order of the list."""
        ...

    @property
    def digest(self) -> str:
        """Changes whenever a text changes."""
        ...

    def load(self, slug: str) -> Monograph:
        """The monograph of `slug`."""
        ...


def write_index(
    texts: Texts, synonyms: tuple[tuple[str, ...], ...], folder: Path, progress: Callable[[int, int], None]
) -> None:
    """Write the index of `texts` into the empty `folder`. `progress` may raise to stop it."""
    protected = _protected(texts.entries)
    tokenizer = DrugTokenizer(protected, concept_names(protected, synonyms))
    count = len(texts.entries)
    with _without_collecting():
        pool = _write_whoosh(texts, tokenizer, folder, progress)
        write_impacts(Scorer(PoolFrequencies(pool, count)), count, folder / IMPACTS, lambda: progress(count, count))
    slugs = [entry.slug for entry in texts.entries]
    (folder / SLUGS).write_text(json.dumps(slugs), encoding="utf-8")
    (folder / WORDS).write_text("\n".join(_spelt(tokenizer.analyzer, folder / IMPACTS)), encoding="utf-8")


def _write_whoosh(
    texts: Texts, tokenizer: DrugTokenizer, folder: Path, progress: Callable[[int, int], None]
) -> PostingsPool:
    """Write the Whoosh index; the postings in it, for what is derived from them."""
    index = FileIndex.create(FileStorage(str(folder)), schema(tokenizer), INDEX_NAME)
    writer = SegmentWriter(index, codec=PooledCodec(), compound=False)
    pool: PostingsPool
    pool = writer.pool = PostingsPool()
    total = len(texts.entries)
    try:
        for number, entry in enumerate(texts.entries):
            _add(writer, tokenizer.analyzer, number, _document(texts, entry))
            progress(number, total)
        writer._added = True  # a library without monographs has an index too
        writer.commit()
    except BaseException:
        writer.cancel()
        raise
    for lock in folder.glob("*_WRITELOCK"):  # an index that is finished is never written again
        lock.unlink()
    return pool


def _document(texts: Texts, entry: Entry) -> Document:
    """The document of `entry`; only its title where the file cannot be read any more, which the catalogue reports."""
    try:
        return document(texts.load(entry.slug))
    except MonographError:
        return Document(entry.slug, entry.title, ())


def _add(writer: SegmentWriter, analyzer: Analyzer, number: int, found: Document) -> None:
    """Add a document as SegmentWriter.add_document does, a field's terms at once."""
    kept, schema_fields = writer.perdocwriter, writer.schema
    kept.start_doc(number)
    kept.add_field("slug", schema_fields["slug"], found.slug, 0)
    kept.add_field("texts", schema_fields["texts"], found.texts, 0)
    for name, text in _fields(found).items():
        length = writer.pool.take(name, number, analyzer.positions(text))
        kept.add_field(name, schema_fields[name], None, length)
    kept.finish_doc()
    writer.docnum = number + 1


def _fields(found: Document) -> dict[str, str]:
    parts: dict[str, list[str]] = {NAMES: [found.names]}
    for key, text in found.texts:
        parts.setdefault(FIELDS[field_of(key)], []).append(text)
    return {name: "\n".join(lines) for name, lines in parts.items()}


def _protected(entries: Iterable[Entry]) -> frozenset[str]:
    names = known_names(tuple(entries))
    return protected_words(word for name in names if name.kind is not NameKind.LAY for word in name.words)


def _spelt(analyzer: Analyzer, impacts: Path) -> list[str]:
    """The words of the texts as they are spelt, with the number of documents, for "did you mean".

    One that stands in a single text may itself be a slip, unless it stands where names are given.
    """
    file = ImpactFile(impacts)
    words = []
    for word, term in sorted(analyzer.known_words()):
        holding = file.holding(term) if len(word) >= _WORD_LETTERS else 0
        if holding > 1 or (holding and file.term(term, _NAMING).documents):
            words.append(f"{word} {holding}")
    file.close()
    return words


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Millions of small objects are made and none of them in cycles: looking for cycles would take a fifth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
