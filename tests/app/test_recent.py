"""The medicines opened last: in the order of opening, over sessions, forgotten on request and brought back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.conftest import Reader
from dispensatory.paths import user_folders
from dispensatory.shelf.database import Database
from dispensatory.shelf.recent import MOST, Recent


def recent(reader: Reader) -> list[str]:
    reader.action("recentAction").trigger()
    titles = reader.titles()
    reader.action("listAction").trigger()
    return titles


def test_that_the_one_opened_last_stands_first(reader: Reader) -> None:
    for title in ("Metformin", "Isotretinoin", "Zinc", "Metformin"):
        reader.open(title)
    assert recent(reader) == ["Metformin", "Zinc", "Isotretinoin"]


def test_that_opening_from_the_recent_ones_keeps_the_chosen_row_on_the_medicine(reader: Reader) -> None:
    reader.open("Metformin")
    reader.open("Isotretinoin")
    reader.action("recentAction").trigger()
    reader.open("Metformin")
    assert reader.titles() == ["Metformin", "Isotretinoin"]
    assert reader.drugs.currentIndex().data() == "Metformin"


def test_that_another_section_is_no_other_medicine(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    assert recent(reader) == ["Metformin"]


def test_that_they_are_there_at_the_next_start(start: Callable[..., Reader]) -> None:
    first = start()
    first.open("Metformin")
    first.open("Zinc")
    first.window.close()
    second = start()
    assert recent(second) == ["Zinc", "Metformin"]


def test_that_they_are_forgotten_on_request_and_come_back(reader: Reader) -> None:
    reader.open("Metformin")
    reader.open("Zinc")
    reader.action("clearRecentAction").trigger()
    assert recent(reader) == []
    reader.action("recentAction").trigger()
    assert reader.window.findChild(QLabel, "listCount").text() == "No medicine was opened yet"
    reader.action("undoAction").trigger()
    assert recent(reader) == ["Zinc", "Metformin"]


def test_that_only_so_many_are_remembered(tmp_path: Path) -> None:
    database = Database(tmp_path)
    Recent(database).open(f"medicine-{number:03}" for number in range(MOST + 15))
    kept = Recent(database).all()
    assert len(kept) == MOST
    assert kept[0] == f"medicine-{MOST + 14:03}"
    database.close()


def test_that_a_file_outside_the_library_is_not_remembered(reader: Reader, tmp_path: Path) -> None:
    file = tmp_path / "own.md"
    file.write_text("---\ntitle: Own\n---\n### Usage\nText.\n", encoding="utf-8")
    reader.window.desk.open_files((file,))
    assert recent(reader) == []
    reader.window.desk.shelf.recent.write()
    database = Database(user_folders().data)
    assert Recent(database).all() == ()
    database.close()
