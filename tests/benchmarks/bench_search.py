"""Times of the search over generated libraries, beside SQLite FTS5 and, where it is installed, tantivy.

    .venv/bin/python tests/benchmarks/bench_search.py [SIZE ...] [--limit 20] [--rounds 3] [--folder DIR]

Prints medians of CPU time in the calling thread, which is what an idle machine would show; caches of postings are empty
before each query (a new evaluation each time), the file cache is warm. Asserts nothing.
"""

import argparse
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

from generated_library import generate

from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.search import index
from dispensatory.search.documents import document
from dispensatory.search.engine import SearchEngine
from dispensatory.search.names import NameIndex

WORDS = {
    "common": ["pain", "nausea", "liver", "headache", "dizziness", "pregnancy", "diarrhea", "rash", "kidney", "blood"],
    "rare": ["teratogenic", "agranulocytosis", "cyp3a4", "gynecomastia", "tinnitus", "porphyria", "antidote"],
    "two words": [
        "liver failure",
        "renal impairment",
        "grapefruit juice",
        "chest pain",
        "blood pressure",
        "side effects",
    ],
    "three words": ["severe liver failure", "high blood pressure", "nausea vomiting diarrhea", "missed dose skin"],
    "either": ["nausea OR vomiting OR diarrhea", "liver OR kidney OR heart", "rash OR itching OR hives"],
    "phrase": [
        '"liver failure"',
        '"chest pain"',
        '"renal impairment"',
        '"consult your doctor"',
        '"shortness of breath"',
    ],
    "prefix": ["amo", "hyp", "hyper", "par", "nau", "naus", "met", "liv", "car", "cardi", "ser", "dia", "pro", "con"],
    "last word begun": ["liver fai", "renal imp", "nausea vom", "chest pa", "grapefruit j", "heart f", "skin r"],
    "in a section": [
        "side-effects:nausea",
        "precautions:pregnancy",
        "dosage:renal",
        "in:faqs alcohol",
        "usage:infection",
    ],
    "question": [
        "which drugs cause dry cough",
        "what is used for gout",
        "is it safe in pregnancy",
        "drugs for malaria",
    ],
    "not": ["pain -fever", "liver -kidney -heart", "cough -dry"],
    "unknown": ["hedache", "diarhea", "pregnency", "zzyzx"],
}


def main() -> None:
    """Run for each size asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else None)
    parser.add_argument("sizes", nargs="*", type=int, default=[1000, 6500])
    parser.add_argument("--limit", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="keep libraries and indexes here")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="bench-search-"))
    for size in options.sizes:
        _measure(folder / str(size), size, options.limit, options.rounds)
    if not options.folder:
        shutil.rmtree(folder)


def _measure(folder: Path, size: int, limit: int, rounds: int) -> None:
    library = folder / "library"
    if not library.is_dir():
        generate(library, size)
    catalogue = CatalogueStore(libraries((library,), with_bundled=False), folder).current()
    place = index.index_folder(folder, catalogue)
    texts = sum(path.stat().st_size for path in library.rglob("*.md"))
    if not index.is_built(place):
        _measure_build(catalogue, place, texts)
    else:
        print(f"\n{size} medicines: index is {_bytes(place) / texts:.2f} times the texts")
    names = NameIndex(catalogue.entries)
    queries = _queries(catalogue)
    _measure_names(names, queries)
    engine = SearchEngine(catalogue, names, index.open_index(place))
    peers: dict[str, Callable[[str, str], object]] = {"dispensatory": lambda query, _kind: engine.search(query, limit)}
    peers["FTS5"] = _fts5(catalogue, folder / "fts5.db", limit)
    tantivy = _tantivy(catalogue, folder / "tantivy", limit)
    if tantivy:
        peers["tantivy"] = tantivy
    _print_table(size, peers, queries, rounds)
    _measure_cold(folder, library)


def _measure_build(catalogue: Catalogue, place: Path, texts: int) -> None:
    before = _peak_mb()
    start = time.process_time()
    index.build(catalogue, place)
    took = time.process_time() - start
    count = len(catalogue)
    size = _bytes(place)
    print(
        f"\n{count} medicines: built in {took:.1f} s CPU, {1000 * took / count:.1f} ms each; "
        f"index {size / 1e6:.0f} MB, {size / texts:.2f} times the texts; peak memory grew by {_peak_mb() - before:.0f} MB"
    )


def _queries(catalogue: Catalogue) -> dict[str, list[str]]:
    single = [head.title for head in catalogue.heads if head.title.isalpha()]
    picked = single[:: max(len(single) // 10, 1)][:10]
    return {
        "name": picked,
        "name and word": [f"{name} pregnancy" for name in picked[:5]] + [f"{name} side effects" for name in picked[5:]],
        "misspelt name": [name[: len(name) // 2] + name[len(name) // 2 + 1 :] for name in picked],
        "two names": [f"can I take {one} with {other}" for one, other in pairwise(picked)],
        **WORDS,
    }


def _measure_names(names: NameIndex, queries: dict[str, list[str]]) -> None:
    typed = [name[:length] for name in queries["name"] for length in range(1, len(name) + 1)]
    times = [_timed(lambda text=text: names.match(text)) for text in typed for _ in range(3)]
    print(
        f"names, a keystroke: median {statistics.median(times):.2f}, 95 % {_quantile(times, 0.95):.2f}, max {max(times):.2f} ms"
    )


def _print_table(
    size: int, peers: dict[str, Callable[[str, str], object]], queries: dict[str, list[str]], rounds: int
) -> None:
    every: dict[str, list[float]] = {name: [] for name in peers}
    print(f"\n| {size} medicines: p50 / p95 ms | {' | '.join(peers)} |")
    print("|---" * (len(peers) + 1) + "|")
    for kind, texts in queries.items():
        cells = []
        for name, search in peers.items():
            medians = [statistics.median(_timed(lambda: search(text, kind)) for _ in range(rounds)) for text in texts]  # noqa: B023 - called before the next round
            every[name].extend(medians)
            cells.append(f"{statistics.median(medians):.2f} / {_quantile(medians, 0.95):.2f}")
        print(f"| {kind} | {' | '.join(cells)} |")
    cells = [
        f"**{statistics.median(times):.2f} / {_quantile(times, 0.95):.2f}** (max {max(times):.1f})"
        for times in every.values()
    ]
    print(f"| all | {' | '.join(cells)} |")


_COLD = """
import sys, time
start = time.perf_counter()
from pathlib import Path
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.search import index
from dispensatory.search.engine import SearchEngine
from dispensatory.search.names import NameIndex
folder = Path(sys.argv[1])
catalogue = CatalogueStore(libraries((Path(sys.argv[2]),), with_bundled=False), folder).cached()
names = NameIndex(catalogue.entries)
known = time.perf_counter()
opened = index.open_index(index.index_folder(folder, catalogue))
ready = time.perf_counter()
engine = SearchEngine(catalogue, names, opened)
engine.search("liver failure", 20)
end = time.perf_counter()
print(1000 * (known - start), 1000 * (ready - known), 1000 * (end - ready))
"""


def _measure_cold(folder: Path, library: Path) -> None:
    command = [sys.executable, "-c", _COLD, str(folder), str(library)]
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = [
        list(
            map(float, subprocess.run(command, capture_output=True, text=True, check=True, env=compiled).stdout.split())
        )
        for _ in range(10)
    ][1:]
    known, opened, answered = (statistics.median(column) for column in zip(*runs, strict=True))
    print(
        f"\nfresh process, wall: names ready after {known:.0f} ms; then import of Whoosh, checksums and opening {opened:.0f} ms, "
        f"first answer {answered:.0f} ms: together {opened + answered:.0f} ms"
    )


def _fts5(catalogue: Catalogue, path: Path, limit: int) -> Callable[[str, str], object]:
    path.unlink(missing_ok=True)
    base = sqlite3.connect(path)
    base.execute(
        "CREATE VIRTUAL TABLE texts USING fts5(slug UNINDEXED, title, body, tokenize='porter', prefix='2 3 4')"
    )
    start = time.process_time()
    base.executemany("INSERT INTO texts VALUES (?, ?, ?)", _rows(catalogue))
    base.execute("INSERT INTO texts(texts) VALUES ('optimize')")
    base.commit()
    print(f"FTS5 built in {time.process_time() - start:.1f} s CPU")
    statement = "SELECT slug, title, snippet(texts, 2, '[[', ']]', '...', 24) FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 12, 1) LIMIT ?"

    def search(query: str, kind: str) -> object:
        return base.execute(statement, (_as_fts5(query, kind), limit)).fetchall()

    return search


def _as_fts5(query: str, kind: str) -> str:
    if kind == "phrase":
        return query
    if kind == "not":
        words = query.split()
        return f"{words[0]} NOT " + " NOT ".join(word[1:] for word in words[1:])
    words = [word.rpartition(":")[2] for word in query.split() if not word.startswith("in:")]
    if kind == "either":
        return " ".join(words)
    return " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}"*'


def _tantivy(catalogue: Catalogue, path: Path, limit: int) -> Callable[[str, str], object] | None:
    try:
        import tantivy
    except ImportError:
        return None
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    builder = tantivy.SchemaBuilder()
    for field in ("slug", "title", "body"):
        builder.add_text_field(field, stored=True, tokenizer_name="raw" if field == "slug" else "en_stem")
    found = tantivy.Index(builder.build(), path=str(path))
    writer = found.writer(num_threads=1)
    for slug, title, body in _rows(catalogue):
        writer.add_document(tantivy.Document(slug=slug, title=title, body=body))
    writer.commit()
    writer.wait_merging_threads()
    found.reload()
    searcher = found.searcher()

    def search(query: str, kind: str) -> object:
        words = [word.rpartition(":")[2] for word in query.split() if not word.startswith(("in:", "-"))]
        text = (
            query
            if kind == "phrase"
            else " OR ".join(w for w in words if w != "OR")
            if kind == "either"
            else " AND ".join(words)
        )
        parsed = found.parse_query(text, ["title", "body"])
        generator = tantivy.SnippetGenerator.create(searcher, parsed, found.schema, "body")
        return [generator.snippet_from_doc(searcher.doc(at)).to_html() for _, at in searcher.search(parsed, limit).hits]

    return search


def _rows(catalogue: Catalogue) -> Iterable[tuple[str, str, str]]:
    for entry in catalogue.entries:
        found = document(catalogue.load(entry.slug))
        yield entry.slug, found.names, "\n".join(text for _, text in found.texts)


def _timed(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def _quantile(times: list[float], part: float) -> float:
    return sorted(times)[int(part * (len(times) - 1))]


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def _peak_mb() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return tracemalloc.get_traced_memory()[1] / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
