"""An index is keyed, put in place as a whole, and opened only if it is ours and undamaged."""

import json
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dispensatory.errors import MonographError, SearchIndexError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.model import Monograph
from dispensatory.search import index
from dispensatory.search.engine import SearchEngine
from dispensatory.search.names import NameIndex


@pytest.fixture
def copied(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / built.name))


def test_that_a_built_index_opens_and_answers(built: Path, catalogue: Catalogue) -> None:
    assert index.is_built(built)
    opened = index.open_index(built)
    assert list(opened.slugs) == [entry.slug for entry in catalogue.entries]
    assert len(opened.postings.term("gout").documents) == 2
    opened.close()


def test_that_the_same_texts_give_the_same_bytes(built: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    again = index.index_folder(tmp_path, catalogue)
    index.build(catalogue, again)
    files = sorted(path.name for path in built.iterdir())
    assert files == sorted(path.name for path in again.iterdir())
    assert [name for name in files if (built / name).read_bytes() != (again / name).read_bytes()] == []


def test_that_an_index_is_found_in_the_first_place_that_has_it(
    built: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    brought = built.parent
    assert index.built_index(catalogue, tmp_path, None) is None
    assert index.built_index(catalogue, tmp_path, brought) == built
    own = index.index_folder(tmp_path, catalogue)
    shutil.copytree(built, own)
    assert index.built_index(catalogue, tmp_path, brought) == own


def test_that_the_key_follows_the_texts(catalogue: Catalogue, tmp_path: Path) -> None:
    class Other:
        digest = "other"

    assert index.index_folder(tmp_path, catalogue) == index.index_folder(tmp_path, catalogue)
    assert index.index_folder(tmp_path, catalogue) != index.index_folder(tmp_path, Other())


def test_that_progress_is_told_to_the_end(catalogue: Catalogue, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    index.build(catalogue, index.index_folder(tmp_path, catalogue), lambda done, total: told.append((done, total)))
    assert told[0] == (0, len(catalogue))
    assert told[-1] == (len(catalogue), len(catalogue))
    assert told == sorted(told)


def test_that_a_build_that_is_stopped_leaves_nothing_behind(catalogue: Catalogue, tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index.build(catalogue, index.index_folder(tmp_path, catalogue), stop)
    assert list(tmp_path.iterdir()) == []


def _cut(folder: Path) -> None:
    largest = max(folder.iterdir(), key=lambda path: path.stat().st_size)
    largest.write_bytes(largest.read_bytes()[:-1])


def _flip(folder: Path) -> None:
    path = folder / "impacts.bin"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def _rename(folder: Path) -> None:
    folder.rename(folder.with_name("index-other"))
    shutil.copytree(folder.with_name("index-other"), folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**manifest, "key": "index-other"}))


@pytest.mark.parametrize(
    "damage",
    [
        _cut,
        _flip,
        _rename,
        lambda folder: (folder / "slugs.json").unlink(),
        lambda folder: (folder / "stranger.toc").write_bytes(b"pickle"),
        lambda folder: (folder / "manifest.json").write_text("{"),
        lambda folder: (folder / "manifest.json").write_text("[]"),
        lambda folder: (folder / "manifest.json").unlink(),
        shutil.rmtree,
    ],
)
def test_that_an_index_that_is_damaged_or_not_ours_is_never_opened(
    copied: Path, damage: Callable[[Path], object]
) -> None:
    damage(copied)
    with pytest.raises(SearchIndexError, match="index"):
        index.open_index(copied)


def test_that_a_damaged_index_is_replaced(copied: Path, catalogue: Catalogue) -> None:
    _flip(copied)
    index.build(catalogue, copied)
    index.open_index(copied).close()


def test_that_two_programs_can_build_at_once(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = index.index_folder(tmp_path, catalogue)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: index.build(catalogue, folder), range(2)))
    index.open_index(folder).close()
    assert list(tmp_path.iterdir()) == [folder]


def test_that_an_index_in_use_survives_its_replacement(catalogue: Catalogue, copied: Path) -> None:
    opened = index.open_index(copied)
    index.build(catalogue, copied)
    engine = SearchEngine(catalogue, NameIndex(catalogue.entries), opened)
    assert engine.search("gout attack").text
    opened.close()


def test_that_only_the_last_used_old_indexes_are_kept(built: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    for number in range(4):
        old = tmp_path / f"index-old{number}"
        old.mkdir()
        (old / "manifest.json").write_text("{}")
    folder = index.index_folder(tmp_path, catalogue)
    index.build(catalogue, folder)
    assert folder in tmp_path.iterdir()
    assert len(list(tmp_path.iterdir())) == 3


def test_that_a_folder_that_cannot_be_written_is_said_in_words(catalogue: Catalogue, tmp_path: Path) -> None:
    blocked = tmp_path / "cache"
    blocked.write_text("a file")
    with pytest.raises(SearchIndexError, match="cannot write the search index"):
        index.build(catalogue, index.index_folder(blocked, catalogue))


def test_that_a_file_that_vanished_is_still_found_by_its_title(catalogue: Catalogue, tmp_path: Path) -> None:
    class Vanished:
        entries = catalogue.entries
        digest = "vanished"

        def load(self, slug: str) -> Monograph:
            if slug == "warfarin":
                raise MonographError("warfarin.md", None, "cannot be read")
            return catalogue.load(slug)

    folder = index.index_folder(tmp_path, Vanished())
    index.build(Vanished(), folder)
    opened = index.open_index(folder)
    results = SearchEngine(catalogue, NameIndex(catalogue.entries), opened).search("warfarin")
    assert results.text[0].slug == "warfarin"
    opened.close()


def test_that_an_empty_library_has_an_index(tmp_path: Path) -> None:
    class Empty:
        entries = ()
        digest = "empty"

        def load(self, slug: str) -> Monograph:
            raise AssertionError(slug)

    folder = index.index_folder(tmp_path, Empty())
    index.build(Empty(), folder)
    opened = index.open_index(folder)
    assert SearchEngine(Empty(), NameIndex(()), opened).search("anything at all").total == 0
    opened.close()
