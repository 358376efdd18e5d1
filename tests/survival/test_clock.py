"""A clock that is set back or stands still: what was done last is last, nothing is mixed up, and no old text is shown."""

import os
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.settings import WindowSettings, WindowState
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library
from dispensatory.shelf import favourites, notes, recent
from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import copy_is_due, good_copy, keep_good_copy, kept_aside
from dispensatory.shelf.notes import Note, Notes
from dispensatory.shelf.recent import MOST, Recent
from survival.kept import check_search
from survival.making import made


class StoppedClock(datetime):
    @classmethod
    def now(cls, _zone: object = None) -> datetime:  # type: ignore[override]
        return datetime(2019, 1, 1, tzinfo=UTC)


def stop_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (favourites, notes):
        monkeypatch.setattr(module, "datetime", StoppedClock)
    assert recent.now().startswith("2019")


def test_that_what_is_done_last_is_last_though_the_clock_went_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Database(tmp_path)
    Favourites(opened).add("zinc")
    Notes(opened).add(Note("zinc", "first"))
    Recent(opened).open(f"medicine-{number}" for number in range(MOST))
    stop_clock(monkeypatch)
    Favourites(opened).add("aspirin")
    last = [Notes(opened).add(Note("zinc", words)) for words in ("second", "third")]
    Recent(opened).open(("zinc",))
    assert Favourites(opened).all() == ("zinc", "aspirin")
    assert [note.text for note in Notes(opened).of("zinc")] == ["first", "second", "third"]
    assert last[0].created != last[1].created
    assert Recent(opened).all()[:2] == ("zinc", f"medicine-{MOST - 1}")
    Notes(opened).remove(last[0])
    Notes(opened).add(last[0])
    assert [note.text for note in Notes(opened).of("zinc")] == ["first", "second", "third"]
    opened.close()


MOMENTS = tuple(datetime(year, 3, 1, tzinfo=UTC).timestamp() for year in (2026, 2019, 2038, 1971, 2026, 2025))
"""What a clock says that jumps to and fro."""


def test_that_the_good_copy_is_of_the_last_day_whatever_the_clock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Database(tmp_path)) as opened:
        for number, moment in enumerate(MOMENTS):
            monkeypatch.setattr(time, "time", lambda moment=moment: moment)
            Favourites(opened).add(f"medicine-{number}")
            assert copy_is_due(opened.file)
            unfinished = tmp_path / f"{opened.file.name}-{os.getpid()}-{number}.unfinished"
            unfinished.touch()
            os.utime(unfinished, (moment, moment))
            assert keep_good_copy(opened.file) == ""
            os.utime(good_copy(opened.file), (moment, moment))
            assert not copy_is_due(opened.file)
            assert list(tmp_path.glob("*.unfinished")) == [unfinished]
    stars = tuple(f"medicine-{number}" for number in range(len(MOMENTS)))
    for name in ("", "-wal", "-shm"):
        opened.file.with_name(opened.file.name + name).unlink(missing_ok=True)
    opened.file.write_bytes(b"damaged" * 1000)
    with closing(Database(tmp_path)) as again:
        assert again.rescue is not None
        assert Favourites(again).all() == stars
        again.file.write_bytes(b"damaged" * 1000)
    with closing(Database(tmp_path, doubtful=True)) as again:
        assert Favourites(again).all() == stars
    assert len(kept_aside(opened.file)) == 2


def test_that_an_index_is_built_and_found_whatever_the_clock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = made(tmp_path / "root")
    for number, moment in enumerate(MOMENTS):
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        (place.library / "zinc.md").write_text(f"# Zinc\n### Usage\nNumber {number}.\n")
        assert not check_search(place)
        (abandoned := place.own.cache / f"building-{os.getpid()}-{number}").mkdir()
        for path in (abandoned, *place.own.cache.glob("index-*/manifest.json")):
            os.utime(path, (moment, moment))
        assert check_search(place)
    (place.library / "zinc.md").write_text("# Zinc\n### Usage\nNumber 99.\n")
    assert not check_search(place)
    assert [path.name for path in place.own.cache.glob("building-*")] == [f"building-{os.getpid()}-{len(MOMENTS) - 1}"]


def test_that_what_a_session_keeps_is_there_after_a_jump_of_the_clock(tmp_path: Path) -> None:
    for number, moment in enumerate(MOMENTS):
        state = WindowState(slug=f"medicine-{number}", width=700 + number)
        assert WindowSettings(tmp_path).save(state)
        assert PreferenceStore(tmp_path).change(font=f"Font {number}")
        for path in tmp_path.iterdir():
            os.utime(path, (moment, moment))
        assert (kept := WindowSettings(tmp_path).load()).slug == state.slug
        assert kept.width == state.width
        assert PreferenceStore(tmp_path).current.font == f"Font {number}"


def test_that_a_text_changed_while_the_clock_stands_still_is_read_anew(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    file = folder / "zinc.md"
    file.write_text("# Zinc\n### Usage\nOne tablet.\n")
    store = CatalogueStore((Library("own", folder),), tmp_path / "cache")
    before, about = store.current().digest, file.stat()
    file.write_text("# Zinc\n### Usage\nTwo tablet.\n")
    os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))
    assert store.current().digest != before


def test_that_two_programs_keep_each_others_preferences(tmp_path: Path) -> None:
    one, other = PreferenceStore(tmp_path), PreferenceStore(tmp_path)
    assert one.add_folder("/ward")
    assert other.change(theme="dark")
    assert other.add_folder("/pharmacy")
    assert one.remove_folder("/nowhere")
    kept = PreferenceStore(tmp_path).current
    assert (kept.theme, kept.folders) == ("dark", ("/ward", "/pharmacy"))
