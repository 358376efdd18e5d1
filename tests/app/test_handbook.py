"""The handbook: every page, searched, with what is true of this computer and this library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from app.conftest import Reader
from dispensatory import __version__
from dispensatory.app.handbook import pages
from dispensatory.app.tools.handbook_window import HandbookWindow
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.paths import bundled, user_folders


@pytest.fixture
def handbook(reader: Reader) -> HandbookWindow:
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    reader.bot.keyClick(reader.window, Qt.Key.Key_F1)
    return reader.window.findChild(HandbookWindow, "handbookWindow")


def text_of(handbook: HandbookWindow) -> str:
    return handbook.findChild(MonographText, "handbookText").toPlainText()


def titles(handbook: HandbookWindow) -> list[str]:
    shown = handbook.findChild(QListWidget, "handbookPages")
    return [shown.item(row).text() for row in range(shown.count())]


def test_that_every_page_is_listed_and_shown(handbook: HandbookWindow) -> None:
    shown = handbook.findChild(QListWidget, "handbookPages")
    assert titles(handbook) == [page.title for page in pages("en")]
    for row, page in enumerate(pages("en")):
        shown.setCurrentRow(row)
        assert text_of(handbook).startswith(page.title)
        assert "{{" not in text_of(handbook)


def test_that_the_folders_of_this_computer_stand_under_privacy(handbook: HandbookWindow) -> None:
    handbook.findChild(QListWidget, "handbookPages").setCurrentRow(titles(handbook).index("Privacy"))
    for folder in (user_folders().config, user_folders().data, user_folders().cache):
        assert str(folder) in text_of(handbook)


def test_that_the_sources_of_the_library_are_counted(reader: Reader, handbook: HandbookWindow) -> None:
    row = next(number for number, title in enumerate(titles(handbook)) if "sources" in title)
    handbook.findChild(QListWidget, "handbookPages").setCurrentRow(row)
    reader.until(lambda: "FDA label" in text_of(handbook))
    assert "The library in use has" in text_of(handbook)
    assert "2023-10" in text_of(handbook)


def test_that_words_leave_the_pages_that_hold_them(reader: Reader, handbook: HandbookWindow) -> None:
    field = handbook.findChild(QLineEdit, "handbookField")
    reader.bot.keyClicks(field, "phenytoin")
    assert titles(handbook) == ["The tools"]
    assert "phenytoin" in text_of(handbook)
    reader.bot.keyClicks(field, " coffee")
    assert titles(handbook) == []
    assert "No page of the handbook holds these words" in text_of(handbook)
    field.clear()
    assert len(titles(handbook)) == len(pages("en"))


def test_that_the_version_stands_beside_the_licences(handbook: HandbookWindow) -> None:
    handbook.findChild(QListWidget, "handbookPages").setCurrentRow(titles(handbook).index("What it is not"))
    assert f"Dispensatory {__version__}" in text_of(handbook)


def test_that_a_page_can_be_printed(handbook: HandbookWindow) -> None:
    paper = handbook.paper()
    assert paper is not None
    assert paper.file == "dispensatory-find"
    assert "Ctrl+K" in paper.html


def test_that_a_page_without_translation_is_in_english_and_says_so() -> None:
    translated = {file.name for file in (bundled("resources") / "handbook").glob("fr/*.md")}
    for page, file in zip(pages("fr"), sorted((bundled("resources") / "handbook" / "en").glob("*.md")), strict=True):
        assert page.language == ("fr" if file.name in translated else "en")
