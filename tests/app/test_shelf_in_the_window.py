"""Stars and notes in the window: kept at once, found in the next session, and put back when taken away by mistake."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from app.conftest import Reader
from dispensatory.app.shelf_file import ShelfFile
from dispensatory.app.views.notes_pane import AT_ONCE
from dispensatory.errors import ShelfError
from dispensatory.paths import user_folders
from dispensatory.shelf.database import FILE, Database
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import good_copy
from dispensatory.shelf.notes import Note, Notes


def star(reader: Reader) -> QToolButton:
    return reader.window.findChild(QToolButton, "starButton")


def notes(reader: Reader) -> list[str]:
    pane = reader.window.findChild(QScrollArea, "notesPane")
    cards = pane.widget().findChildren(QPlainTextEdit, "noteText") if pane.isVisible() else []
    return [card.toPlainText() for card in cards]


def write_note(reader: Reader, text: str) -> None:
    reader.action("addNoteAction").trigger()
    field = reader.window.findChild(QScrollArea, "notesPane").widget().findChildren(QPlainTextEdit, "noteText")[-1]
    assert field.hasFocus()
    reader.bot.keyClicks(field, text)


def test_that_a_starred_medicine_is_in_the_list_of_stars_and_stays_there(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.open("Isotretinoin")
    star(reader).click()
    assert star(reader).accessibleName() == "Take the star away"
    reader.action("starredAction").trigger()
    assert reader.titles() == ["Isotretinoin"]
    assert reader.label("listCount") == "1 medicine"
    reader.window.close()
    again = start()
    again.action("starredAction").trigger()
    assert again.titles() == ["Isotretinoin"]


def test_that_a_star_taken_away_comes_back_with_undo(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.action("starAction").trigger()
    reader.action("starAction").trigger()
    reader.action("starredAction").trigger()
    assert reader.titles() == []
    assert "press Ctrl+D" in reader.label("listCount")
    assert "Ctrl+Z" in reader.status
    reader.action("undoAction").trigger()
    assert reader.titles() == ["Isotretinoin"]
    assert not reader.action("undoAction").isEnabled()


def test_that_without_an_open_medicine_there_is_no_star(reader: Reader) -> None:
    assert not star(reader).isVisible()
    assert not reader.action("starAction").isEnabled()


def test_that_a_note_is_kept_while_it_is_written_and_shown_with_its_medicine(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.open("Isotretinoin")
    assert notes(reader) == []
    write_note(reader, "asks about lips")
    reader.open("Zinc")
    assert notes(reader) == []
    reader.open("Isotretinoin")
    assert notes(reader) == ["asks about lips"]
    reader.window.close()
    again = start()
    again.open("Isotretinoin")
    assert notes(again) == ["asks about lips"]


def test_that_a_removed_note_comes_back_with_undo_as_it_was_written(reader: Reader) -> None:
    reader.open("Isotretinoin")
    write_note(reader, "lip balm")
    pane = reader.window.findChild(QScrollArea, "notesPane")
    pane.widget().findChild(QPushButton, "noteRemove").click()
    assert notes(reader) == []
    reader.action("undoAction").trigger()
    assert notes(reader) == ["lip balm"]


def test_that_a_note_on_a_passage_quotes_it_and_says_when_it_is_gone(
    start: Callable[..., Reader], library: Path, tmp_path: Path
) -> None:
    own = Path(shutil.copytree(library, tmp_path / "own"))
    reader = start(folder=own)
    reader.open("Isotretinoin")
    reader.action("section3Action").trigger()
    document = reader.text.document()
    found = document.find("Dry lips are common")
    assert not found.isNull()
    reader.text.setTextCursor(QTextCursor(found))
    write_note(reader, "true")
    about = reader.window.findChild(QScrollArea, "notesPane").widget().findChild(QLabel, "noteAbout")
    assert about.text().startswith("Dosage \u00b7 \u201cDry lips are common\u201d")
    reader.window.close()
    (file,) = own.rglob("isotretinoin.md")
    file.write_text(file.read_text().replace("Dry lips are common.", "Lips crack."))
    again = start(folder=own)
    again.open("Isotretinoin")
    about = again.window.findChild(QScrollArea, "notesPane").widget().findChild(QLabel, "noteAbout")
    assert "this passage is no longer in the text" in about.text()
    assert notes(again) == ["true"]


def test_that_favourites_and_notes_are_exported_and_imported(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = str(tmp_path / "mine.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (file, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (file, ""))
    reader.open("Isotretinoin")
    reader.action("starAction").trigger()
    write_note(reader, "mine")
    reader.action("exportShelfAction").trigger()
    reader.action("starAction").trigger()
    reader.action("importShelfAction").trigger()
    assert reader.status.startswith("Imported 1 favourites and 0 notes")
    reader.action("starredAction").trigger()
    assert reader.titles() == ["Isotretinoin"]


def test_that_a_database_that_cannot_be_opened_is_said_and_reading_goes_on(start: Callable[..., Reader]) -> None:
    (user_folders().data / FILE).mkdir(parents=True)
    reader = start()
    assert "favourites and notes cannot be read" in reader.status
    reader.open("Isotretinoin")
    assert reader.title == "Isotretinoin"


def warning_of(reader: Reader) -> str:
    return " ".join(reader.window.findChild(QMessageBox, "warningDialog").text().split())


def test_that_a_damaged_database_is_put_back_and_a_box_says_so_until_it_is_read(start: Callable[..., Reader]) -> None:
    first = start()
    first.open("Isotretinoin")
    star(first).click()
    write_note(first, "asks about lips")
    first.window.close()
    (user_folders().data / FILE).write_bytes(b"no database" * 1000)
    reader = start()
    assert "damaged: file is not a database. They were put back from the copy of" in warning_of(reader)
    assert str(user_folders().data / f"{FILE}.damaged-") in warning_of(reader)
    reader.window.findChild(QMessageBox, "warningDialog").accept()
    reader.open("Isotretinoin")
    assert star(reader).accessibleName() == "Take the star away"
    assert notes(reader) == ["asks about lips"]


def test_that_without_a_copy_the_shelf_begins_anew_and_says_so(start: Callable[..., Reader]) -> None:
    user_folders().data.mkdir(parents=True)
    (user_folders().data / FILE).write_bytes(b"no database" * 1000)
    reader = start()
    assert "There is no whole copy of it, so they begin anew. The damaged file is kept:" in warning_of(reader)
    reader.open("Isotretinoin")
    star(reader).click()
    assert star(reader).accessibleName() == "Take the star away"


def overwrite_notes(file: Path) -> None:
    """Spoil every page but the first one, which says what tables there are."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with file.open("r+b") as stream:
        size = stream.seek(0, 2)
        stream.seek(4096)
        stream.write(b"\xaa" * (size - 4096))


def test_that_a_note_written_when_the_damage_shows_is_kept_in_the_copy_that_is_put_back(
    start: Callable[..., Reader],
) -> None:
    first = start()
    first.open("Isotretinoin")
    write_note(first, "old")
    first.window.close()
    reader = start()
    reader.open("Isotretinoin")
    overwrite_notes(user_folders().data / FILE)
    reader.window.desk.shelf.keeper.close()
    field = reader.window.findChild(QScrollArea, "notesPane").widget().findChild(QPlainTextEdit, "noteText")
    reader.bot.keyClicks(field, "new and ")
    reader.open("Zinc")
    assert "were put back" in warning_of(reader)
    reader.open("Isotretinoin")
    assert notes(reader) == ["new and old"]


def test_that_a_note_that_cannot_be_kept_is_tried_again(
    start: Callable[..., Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = start()
    reader.open("Isotretinoin")
    write_note(reader, "first")
    keeper = reader.window.desk.shelf.keeper
    reader.window.desk.shelf.keep()
    assert keeper.has_kept_all

    def full(*_: object) -> None:
        raise ShelfError(f"{keeper.file}: database or disk is full")

    field = reader.window.findChild(QScrollArea, "notesPane").widget().findChild(QPlainTextEdit, "noteText")
    with monkeypatch.context() as patch:
        patch.setattr(Notes, "rewrite", full)
        reader.bot.keyClicks(field, "second and ")
        reader.open("Zinc")
        assert not keeper.has_kept_all
        reader.open("Isotretinoin")
        assert "cannot be kept" in warning_of(reader)
        assert "disk is full" in warning_of(reader)
        assert len(reader.window.findChildren(QMessageBox, "warningDialog")) == 1
        assert notes(reader) == ["firstsecond and "]
    reader.window.close()
    again = start()
    again.open("Isotretinoin")
    assert notes(again) == ["firstsecond and "]


def test_that_a_window_with_a_note_that_cannot_be_kept_asks_before_it_closes(
    start: Callable[..., Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = start()
    reader.open("Isotretinoin")
    write_note(reader, "first")
    window, keeper = reader.window, reader.window.desk.shelf.keeper

    def full(*_: object) -> None:
        raise ShelfError(f"{keeper.file}: the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(Notes, "rewrite", full)
        assert not window.close()
        assert "cannot be kept" in warning_of(reader)
        window.findChild(QMessageBox, "warningDialog").close()
        reader.until(lambda: window.findChild(QMessageBox, "warningDialog") is None)
        assert not window.close()
        question = window.findChild(QMessageBox, "unkeptDialog")
        assert f"{keeper.file}: the disk is full" in question.text()
        question.findChild(QPushButton, "stayForNote").click()
        assert window.isVisible()
        assert notes(reader) == ["first"]
        reader.until(lambda: window.findChild(QMessageBox, "unkeptDialog") is None)
        assert not window.close()
        window.findChild(QMessageBox, "unkeptDialog").findChild(QPushButton, "loseNote").click()
        assert not window.isVisible()


def test_that_the_copy_of_the_day_finds_damage_and_puts_it_right(start: Callable[..., Reader]) -> None:
    first = start()
    first.open("Isotretinoin")
    star(first).click()
    first.window.close()
    good = good_copy(user_folders().data / FILE)
    before = good.read_bytes()
    reader = start()
    overwrite_notes(user_folders().data / FILE)
    reader.window.desk.shelf.keeper.findChild(ShelfFile).make_copy()
    reader.until(lambda: reader.window.findChild(QMessageBox, "warningDialog") is not None)
    assert good.read_bytes() == before
    reader.open("Isotretinoin")
    assert star(reader).accessibleName() == "Take the star away"


def test_that_a_database_put_in_place_by_another_program_is_gone_over_to(start: Callable[..., Reader]) -> None:
    reader = start()
    file = user_folders().data / FILE
    other = Database(user_folders().data.parent / "other")
    Favourites(other).add("zinc")
    other.close()
    (user_folders().data.parent / "other" / FILE).replace(file)
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    reader.open("Isotretinoin")
    star(reader).click()
    opened = Database(user_folders().data)
    assert set(Favourites(opened).all()) == {"zinc", "isotretinoin"}
    opened.close()


def test_that_notes_stand_beside_the_text_where_there_is_room_and_else_below_it(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.window.resize(1500, 800)
    reader.action("addNoteAction").trigger()
    notes = reader.window.findChild(QWidget, "notesPane")
    reader.until(lambda: notes.isVisible() and notes.x() >= reader.text.geometry().right())
    reader.window.resize(900, 800)
    reader.until(lambda: notes.y() >= reader.text.geometry().bottom())
    assert notes.width() > 400


def note_texts(reader: Reader) -> list[str]:
    return [card.toPlainText() for card in reader.window.findChildren(QPlainTextEdit, "noteText") if card.isVisible()]


def test_that_removals_are_undone_one_after_the_other(reader: Reader) -> None:
    reader.open("Isotretinoin")
    for words in ("first", "second"):
        reader.action("addNoteAction").trigger()
        reader.window.desk.shelf.notes.cards[-1].text.setPlainText(words)
        reader.window.desk.shelf.notes.keep()
    reader.action("starAction").trigger()
    for _ in range(2):
        reader.window.desk.shelf.notes.cards[0].removal_requested.emit(reader.window.desk.shelf.notes.cards[0].note)
    reader.action("starAction").trigger()
    reader.action("undoAction").trigger()
    assert "isotretinoin" in reader.window.desk.shelf.keeper.starred
    assert reader.status == ""
    reader.action("undoAction").trigger()
    reader.action("undoAction").trigger()
    assert sorted(note_texts(reader)) == ["first", "second"]
    assert not reader.action("undoAction").isEnabled()


def test_that_a_note_that_was_emptied_comes_back(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.action("addNoteAction").trigger()
    card = reader.window.desk.shelf.notes.cards[0]
    card.text.setPlainText("careful")
    card.keep()
    card.text.clear()
    card.keep()
    reader.action("undoAction").trigger()
    assert note_texts(reader) == ["careful"]


def test_that_a_note_is_kept_as_soon_as_it_is_left(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.action("addNoteAction").trigger()
    card = reader.window.desk.shelf.notes.cards[0]
    reader.window.activateWindow()
    card.text.setFocus()
    reader.bot.keyClicks(card.text, "soon")
    reader.search.setFocus()
    assert [note.text for note in reader.window.desk.shelf.keeper.notes_on("isotretinoin")] == ["soon"]


def test_that_a_note_being_written_is_shown_as_written_in_the_next_section(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.action("addNoteAction").trigger()
    reader.bot.keyClicks(reader.window.desk.shelf.notes.cards[0].text, "half a word")
    reader.action("nextSectionAction").trigger()
    assert note_texts(reader) == ["half a word"]


def test_that_of_hundreds_of_notes_the_newest_are_shown_and_the_others_can_be(reader: Reader) -> None:
    keeper = reader.window.desk.shelf.keeper
    for number in range(AT_ONCE + 5):
        keeper.add_note(Note("isotretinoin", f"note {number}"))
    reader.open("Isotretinoin")
    assert note_texts(reader) == [f"note {number}" for number in range(5, AT_ONCE + 5)]
    button = reader.window.findChild(QPushButton, "earlierNotes")
    assert button.text() == "Show 5 earlier notes of 5"
    button.click()
    assert note_texts(reader) == [f"note {number}" for number in range(AT_ONCE + 5)]
    cards = list(reader.window.desk.shelf.notes.cards)
    reader.action("nextSectionAction").trigger()
    assert reader.window.desk.shelf.notes.cards == cards
