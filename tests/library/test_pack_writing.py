"""A pack is written the same always, whole or not at all, and never so that it would be refused."""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from dispensatory.errors import LibraryError
from dispensatory.library.manifest import Manifest, written
from dispensatory.library.pack_names import is_pack_name
from dispensatory.library.pack_writing import files_of, manifest_of, write_pack
from dispensatory.library.packs import read_pack
from dispensatory.monograph.reading import MAX_BYTES
from library.packing import make_pack, text


def test_that_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    texts = {"b/beta": text("Beta"), "alpha": text("Alpha")}
    one = make_pack(tmp_path / "one.dispensatory", texts)
    (tmp_path / "other").mkdir()
    other = make_pack(tmp_path / "other" / "two.dispensatory", dict(reversed(texts.items())))
    for file in (tmp_path / "other").rglob("*.md"):
        os.utime(file, (1, 1))
    again = make_pack(tmp_path / "other" / "two.dispensatory", texts)
    assert one.read_bytes() == other.read_bytes() == again.read_bytes()
    with ZipFile(one) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_that_a_file_is_written_only_where_none_is(tmp_path: Path) -> None:
    path = make_pack(tmp_path / "x.dispensatory", {"a": text("A")})
    before = path.read_bytes()
    found = files_of(tmp_path / "x folder")
    content = written(manifest_of(found, Manifest("Other", "1", "MIT")))
    with pytest.raises(LibraryError, match="is there already"):
        write_pack(path, content, found)
    assert path.read_bytes() == before
    write_pack(path, content, found, over=True)
    assert read_pack(path).manifest.name == "Other"


@pytest.mark.parametrize(
    ("name", "words", "why"),
    [
        ("con", "x", "device"),
        ("x", "a" * 100_000, "times as large"),
        ("x", "a" * (MAX_BYTES + 1), "larger than"),
    ],
)
def test_that_a_pack_that_would_be_refused_is_not_written(tmp_path: Path, name: str, words: str, why: str) -> None:
    path = tmp_path / "x.dispensatory"
    with pytest.raises(LibraryError, match=why):
        make_pack(path, {name: words})
    assert [entry.name for entry in tmp_path.iterdir()] == ["x folder"]


def test_that_replacing_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="beta"):
        make_pack(tmp_path / "x.dispensatory", {"alpha": text("Alpha")}, replaces=["beta"])


def test_that_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    make_pack(tmp_path / "x.dispensatory", {"a": text("A")})
    found = files_of(tmp_path / "x folder")
    content = written(manifest_of(found, Manifest("Other", "1", "MIT")))
    with pytest.raises(LibraryError, match="cannot be written"):
        write_pack(tmp_path / "nowhere" / "x.dispensatory", content, found)


def test_that_a_pack_is_known_by_its_name() -> None:
    assert is_pack_name("Ward 4.Dispensatory")
    assert not is_pack_name("ward.zip")
