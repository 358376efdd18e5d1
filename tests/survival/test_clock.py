"""A clock that is set back or stands still: what was done last is last, nothing is mixed up, and no old text is shown."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dispensatory.app.preferences import PreferenceStore
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library
from dispensatory.shelf import favourites, notes, recent
from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.notes import Note, Notes
from dispensatory.shelf.recent import MOST, Recent


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
