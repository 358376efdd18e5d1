"""Rankings over the bundled monographs, as a table: an expected medicine stands among the first three of its block.

The table must stay true when the library grows.
"""

import csv
from pathlib import Path

import pytest

from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.search import index
from dispensatory.search.engine import SearchEngine
from dispensatory.search.names import NameIndex
from dispensatory.search.results import SearchResults
from dispensatory.terminology.vocabulary import load_tables

TABLE = Path(__file__).parents[1] / "golden" / "search.tsv"
FIRST = 3


def rows() -> list[tuple[str, str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as stream:
        read = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(query, block, expected) for query, block, expected in read][1:]


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> SearchEngine:
    cache = tmp_path_factory.mktemp("bundled")
    catalogue = CatalogueStore(libraries(), cache).current()
    folder = index.index_folder(cache, catalogue)
    index.build(catalogue, folder)
    return SearchEngine(catalogue, NameIndex(catalogue.entries, load_tables()), index.open_index(folder))


def first_of(results: SearchResults, block: str) -> list[str]:
    block, _, section = block.partition(":")
    names = [hit.slug for hit in results.names]
    similar = [hit.slug for hit in results.similar]
    text = [hit.slug for hit in results.text[:FIRST] if section in ("", hit.section)]
    lists = {"names": names, "similar": similar, "text": text, "any": list(dict.fromkeys([*names, *similar, *text]))}
    return lists[block][:FIRST]


@pytest.mark.parametrize(("query", "block", "expected"), rows())
def test_that_an_expected_medicine_is_among_the_first(
    bundled: SearchEngine, query: str, block: str, expected: str
) -> None:
    results = bundled.search(query)
    found = first_of(results, block)
    assert set(found) & set(expected.split("|")), f"{query}: {found}"
    if block == "similar":
        assert not any(hit.exact for hit in results.names)


def test_that_the_table_is_large_enough() -> None:
    assert len(rows()) >= 150
