"""What windows over the same libraries share: what is made of a library is in memory once."""

from pathlib import Path
from threading import Event, Thread

import pytest

from dispensatory.app.search_parts import LibrarySearchParts
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.paths import user_folders
from dispensatory.search.names import NameIndex
from dispensatory.terminology import vocabulary


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    (folder / "m").mkdir(parents=True)
    (folder / "m" / "metformin.md").write_text("---\ntitle: Metformin\n---\n### Usage\nDiabetes.\n", "utf-8")
    return folder


@pytest.fixture
def parts() -> LibrarySearchParts:
    return LibrarySearchParts(user_folders().cache)


def catalogue_of(folder: Path) -> Catalogue:
    return CatalogueStore(libraries((folder,), with_bundled=False), user_folders().cache).current()


def test_that_a_further_window_over_the_same_texts_has_the_same_catalogue_and_names(
    folder: Path, parts: LibrarySearchParts
) -> None:
    first, second = parts.shared(catalogue_of(folder)), parts.shared(catalogue_of(folder))
    assert second is first
    assert parts.names(second) is parts.names(first)


def test_that_a_window_does_not_wait_for_the_names_that_another_reads(
    folder: Path, parts: LibrarySearchParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, may_end = catalogue_of(folder), Event()
    began = Event()

    def slow(self: NameIndex, *_of: object) -> None:
        began.set()
        may_end.wait(10)

    monkeypatch.setattr(NameIndex, "__init__", slow)
    reading = Thread(target=parts.names, args=(first,))
    reading.start()
    assert began.wait(10)
    window = Thread(target=parts.shared, args=(first,))
    window.start()
    window.join(5)
    waited = window.is_alive()
    may_end.set()
    reading.join(10)
    assert not waited


def test_that_nothing_is_shared_with_texts_as_they_were(folder: Path, parts: LibrarySearchParts) -> None:
    before = parts.shared(catalogue_of(folder))
    names_before = parts.names(before)
    (folder / "zinc.md").write_text("---\ntitle: Zinc\n---\n### Usage\nDeficiency.\n", "utf-8")
    now = parts.shared(catalogue_of(folder))
    assert [head.title for head in now.heads] == ["Metformin", "Zinc"]
    assert [hit.slug for hit in parts.names(now).exact("zinc")] == ["zinc"]
    assert not names_before.exact("zinc")


def test_that_the_tables_are_read_once_however_often_the_library_changes(
    folder: Path, parts: LibrarySearchParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts.names(parts.shared(catalogue_of(folder)))
    classes = parts.classes()
    monkeypatch.setattr(vocabulary, "load_tables", lambda: pytest.fail("read again"))
    (folder / "zinc.md").write_text("---\ntitle: Zinc\n---\n### Usage\nDeficiency.\n", "utf-8")
    assert parts.names(parts.shared(catalogue_of(folder))).exact("zinc")
    assert parts.classes() == classes


def test_that_a_file_that_only_moved_is_read_where_it_is_now(folder: Path, parts: LibrarySearchParts) -> None:
    before = parts.shared(catalogue_of(folder))
    moved = (folder / "m" / "metformin.md").rename(folder / "metformin.md")
    now = parts.shared(catalogue_of(folder))
    assert now.digest == before.digest
    assert now.entry("metformin").path == moved
