"""A name that is only similar to what was typed is looked at before it opens."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.conftest import Reader
from app.look_alike_files import write_look_alikes
from dispensatory.app.models.result_rows import ResultRow
from dispensatory.app.models.roles import Role


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_look_alikes(tmp_path)


@pytest.fixture
def reader(start: Callable[..., Reader], folder: Path) -> Reader:
    return start(folder=folder)


def _spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _rows(reader: Reader) -> list[ResultRow]:
    model = reader.results.model()
    return [model.index(row, 0).data(Role.ROW) for row in range(model.rowCount())]


def _panel(reader: Reader) -> QWidget | None:
    return next((panel for panel in reader.window.findChildren(QWidget, "nearMatchPanel") if panel.isVisible()), None)


def _button(reader: Reader, name: str) -> QPushButton:
    panel = _panel(reader)
    assert panel is not None
    return panel.findChild(QPushButton, name)


def _said(reader: Reader) -> list[str]:
    content = _panel(reader).findChild(QWidget, "nearMatchContent")
    return [label.text() for label in content.children() if isinstance(label, QLabel)]


def _look_at_near_match(reader: Reader, typed: str = "predinsone") -> None:
    reader.open("Metformin")
    reader.find(typed)
    assert "Similar names: check before opening" in reader.rows()
    reader.press(Qt.Key.Key_Return)
    assert _panel(reader) is None
    reader.press(Qt.Key.Key_Return)
    assert _panel(reader) is not None


def test_that_a_near_match_is_shown_before_it_opens(reader: Reader) -> None:
    _look_at_near_match(reader)
    assert reader.title == "Metformin"
    texts = _said(reader)
    assert texts == [
        "You typed \u201cpredinsone\u201d",
        "prednisoLONE",
        "Class: Corticosteroid",
        "Use: Serum sickness",
        "Forms: tablet (oral), eye drops",
        "Often confused with (FDA list):",
        "predniSONE",
        "Class: Glucocorticoid",
        "Use: Asthma, allergy",
        "Forms: tablet (oral)",
    ]
    assert _button(reader, "nearMatchOpen").text() == "Open prednisoLONE"


def test_that_no_letter_of_the_name_is_cut_off_in_a_narrow_pane(reader: Reader) -> None:
    _look_at_near_match(reader)
    panel = _panel(reader)
    name = panel.findChild(QLabel, "nearMatchName")
    for width in (600, 150):
        panel.setFixedWidth(width)
        panel.layout().activate()
        reader.until(lambda width=width: name.width() < width)
        assert name.fontMetrics().horizontalAdvance("prednisoLONE") <= name.width()
    opening = _button(reader, "nearMatchOpen")
    opening.setFixedWidth(120)
    assert (opening.text(), opening.accessibleName()) == ("Open this medicine", "Open Prednisolone")


def test_that_back_has_the_keyboard_and_says_it_all(reader: Reader) -> None:
    _look_at_near_match(reader)
    back = _button(reader, "nearMatchBack")
    assert back.hasFocus()
    said = back.accessibleDescription()
    assert said.startswith(
        "You typed predinsone. The similar name is Prednisolone. Prednisolone. Class: Corticosteroid"
    )
    assert "Often confused with (FDA list): Prednisone. Class: Glucocorticoid" in said
    reader.bot.keyClick(back, Qt.Key.Key_Return)
    assert _panel(reader) is None
    assert reader.title == "Metformin"
    assert reader.search.hasFocus()
    assert reader.results.currentIndex().data(Role.SLUG) == "prednisolone"


def test_that_escape_goes_back_to_the_results_with_the_query_as_it_was(reader: Reader) -> None:
    _look_at_near_match(reader)
    reader.bot.keyClick(_button(reader, "nearMatchBack"), Qt.Key.Key_Escape)
    assert _panel(reader) is None
    assert reader.search.text() == "predinsone"
    assert reader.results.isVisible()


def test_that_the_keyboard_comes_back_to_the_list_where_it_was(reader: Reader) -> None:
    reader.open("Metformin")
    reader.find("predinsone")
    reader.press(Qt.Key.Key_Down)
    reader.results.setFocus()
    reader.bot.keyClick(reader.results, Qt.Key.Key_Return)
    reader.bot.keyClick(_button(reader, "nearMatchBack"), Qt.Key.Key_Escape)
    assert reader.results.hasFocus()


def test_that_the_near_match_opens_when_that_is_said(reader: Reader) -> None:
    _look_at_near_match(reader)
    reader.bot.keyClick(_button(reader, "nearMatchBack"), Qt.Key.Key_Tab)
    opening = _button(reader, "nearMatchOpen")
    assert opening.hasFocus()
    assert _spoken(opening) == "Open Prednisolone"
    reader.bot.keyClick(opening, Qt.Key.Key_Return)
    assert reader.title == "prednisoLONE"
    assert _panel(reader) is None


def test_that_a_click_on_a_near_match_shows_it_first_too(reader: Reader) -> None:
    reader.open("glipiZIDE")
    reader.find("metforman")
    row = next(at for at, row in enumerate(_rows(reader)) if row.slug == "metformin")
    place = reader.results.visualRect(reader.results.model().index(row, 0)).center()
    reader.bot.mouseClick(reader.results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.title == "glipiZIDE"
    texts = _said(reader)
    assert texts[1:] == ["Metformin", "Class: Biguanide", "Use: Diabetes", "Forms: not given in this monograph"]
    reader.bot.mouseClick(_button(reader, "nearMatchOpen"), Qt.MouseButton.LeftButton)
    assert reader.title == "Metformin"


def test_that_the_name_that_is_like_it_is_said(reader: Reader) -> None:
    _look_at_near_match(reader, "deltosane")
    texts = _said(reader)
    assert texts[1:3] == ["predniSONE", "Deltasone is a name of it"]


def test_that_typing_on_leaves_the_near_match(reader: Reader) -> None:
    _look_at_near_match(reader)
    reader.type("metf")
    assert _panel(reader) is None
    assert reader.rows()[1] == "Metformin"


def test_that_a_near_match_whose_file_is_gone_says_so(reader: Reader, folder: Path) -> None:
    reader.open("glipiZIDE")
    reader.find("metforman")
    (folder / "metformin.md").unlink()
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Return)
    texts = _said(reader)
    assert any("metformin.md" in text for text in texts)
