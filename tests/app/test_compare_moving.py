"""Comparing medicines in the real window: scrolling together, the keyboard, narrow windows and large text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel

from app.comparer import Comparer, opened
from app.conftest import Reader
from dispensatory.app.theme import DARK


@pytest.fixture
def comparer(reader: Reader) -> Comparer:
    return opened(reader, "isotretinoin")


def test_that_a_column_moves_to_the_left(comparer: Comparer) -> None:
    comparer.add("metformin")
    comparer.add("doxycycline")
    comparer.button("Doxycycline", "left").click()
    assert comparer.titles == ["Isotretinoin", "Doxycycline", "Metformin"]
    assert not comparer.button("Isotretinoin", "left").isVisible()


def long_library(folder: Path) -> Path:
    for name, lines in (("short", 60), ("long", 200)):
        text = "\n\n".join(f"Line {number}." for number in range(lines))
        (folder / f"{name}.md").write_text(f"---\ntitle: {name.title()}\n---\n### Usage\n{text}\n", "utf-8")
    return folder


def test_that_texts_scroll_together_until_that_is_switched_off(start: Callable[..., Reader], tmp_path: Path) -> None:
    comparer = opened(start(folder=long_library(tmp_path)), "short", "long")
    comparer.show("Usage")
    short, long = (comparer.text(slug).verticalScrollBar() for slug in ("short", "long"))
    comparer.reader.until(lambda: long.maximum() > short.maximum() > 0)
    short.setValue(short.maximum() // 2)
    assert long.value() == pytest.approx(long.maximum() / 2, abs=long.maximum() / short.maximum() + 1)
    long.setValue(long.maximum())
    assert short.value() == short.maximum()
    together = comparer.window.findChild(QCheckBox, "compareTogether")
    together.click()
    long.setValue(0)
    assert short.value() == short.maximum()
    together.click()
    assert short.value() == 0


def test_that_a_text_stays_where_it_is_when_another_medicine_comes(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    comparer = opened(start(folder=long_library(tmp_path)), "long")
    comparer.show("Usage")
    bar = comparer.text("long").verticalScrollBar()
    comparer.reader.until(lambda: bar.maximum() > 500)
    bar.setValue(bar.maximum() // 2)
    comparer.add("short")
    assert comparer.titles == ["Long", "Short"]
    comparer.reader.until(lambda: comparer.text("long").width() < 700)
    assert bar.value() / bar.maximum() == pytest.approx(0.5, abs=0.01)
    short = comparer.text("short").verticalScrollBar()
    assert short.value() / short.maximum() == pytest.approx(0.5, abs=0.01)


def test_that_scrolling_together_is_on_again_when_the_window_is_opened_anew(comparer: Comparer) -> None:
    together = comparer.window.findChild(QCheckBox, "compareTogether")
    assert together.isChecked()
    together.click()
    comparer.press(Qt.Key.Key_Escape)
    assert not comparer.window.isVisible()
    comparer.reader.window.desk.tools.open("compare")
    assert together.isChecked()
    assert comparer.titles == ["Isotretinoin"]


def test_that_sections_change_by_the_keyboard(comparer: Comparer) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifier, expected in (
        (Qt.Key.Key_Tab, control, "Generic Name"),
        (Qt.Key.Key_PageDown, control, "Usage"),
        (Qt.Key.Key_PageUp, control, "Generic Name"),
        (Qt.Key.Key_Backtab, control | shift, "At a glance"),
        (Qt.Key.Key_PageUp, control, "FAQs"),
    ):
        comparer.press(key, modifier)
        assert comparer.tabs.tabText(comparer.tabs.currentIndex()) == expected


def test_that_the_parts_of_the_window_are_reached_by_f6(comparer: Comparer) -> None:
    comparer.add("metformin")
    comparer.show("Side Effects")
    seen = []
    for _ in range(4):
        comparer.press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget().objectName())
    assert seen == ["compareTabs", "compareText-isotretinoin", "compareText-metformin", "compareField"]
    comparer.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().objectName() == "compareText-metformin"


def test_that_one_leaves_the_table_of_facts_by_f6_from_any_of_its_links(comparer: Comparer) -> None:
    comparer.glance.setFocus()
    for _ in range(2):
        comparer.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is comparer.glance
    assert comparer.glance.textCursor().hasSelection()
    comparer.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is comparer.field
    comparer.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is comparer.glance


def test_that_a_part_out_of_sight_is_brought_into_sight(comparer: Comparer) -> None:
    comparer.add("doxycycline")
    comparer.add("metformin")
    comparer.show("Side Effects")
    comparer.window.resize(640, 600)
    board = comparer.window.findChild(QFrame, "compareBoard")
    comparer.reader.until(lambda: board.horizontalScrollBar().maximum() > 0)
    comparer.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().objectName() == "compareText-metformin"
    assert board.horizontalScrollBar().value() == board.horizontalScrollBar().maximum()


def test_that_the_tab_key_goes_from_column_to_column(comparer: Comparer) -> None:
    comparer.button("Isotretinoin", "Remove").click()
    comparer.add("doxycycline")
    comparer.add("isotretinoin")
    comparer.button("Isotretinoin", "left").click()
    comparer.show("Side Effects")
    comparer.tabs.setFocus()
    seen = []
    for _ in range(7):
        comparer.press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        seen.append(widget.accessibleName())
    assert seen == [
        "Open Isotretinoin in the main window",
        "Remove Isotretinoin from the comparison",
        "Isotretinoin: Side Effects",
        "Open Doxycycline in the main window",
        "Move Doxycycline to the left",
        "Remove Doxycycline from the comparison",
        "Doxycycline: Side Effects",
    ]


@pytest.mark.parametrize(("zoom", "width"), [(90, 1100), (100, 1100), (200, 1100), (100, 640)])
def test_that_three_fit_and_no_name_is_cut(comparer: Comparer, zoom: int, width: int) -> None:
    for name in ("doxycycline", "heart burn bundle"):
        comparer.add(name)
    comparer.window.resize(width, 760)
    comparer.reader.window.look.set_zoom(zoom)
    comparer.reader.window.look.use(DARK)
    board = comparer.window.findChild(QFrame, "compareBoard")
    for number in (0, 3):
        comparer.tabs.setCurrentIndex(number)
        comparer.reader.until(lambda: abs(board.viewport().width() - width) < 40)
        assert (board.horizontalScrollBar().maximum() == 0) is (zoom <= 100 and width == 1100)
        for head in comparer.heads:
            title = head.findChild(QLabel, "compareTitle")
            needed = title.fontMetrics().boundingRect(
                QRect(0, 0, title.width(), 1000), Qt.TextFlag.TextWordWrap, title.text()
            )
            assert needed.width() <= title.width()
            assert needed.height() <= title.height()


def test_that_the_columns_of_the_table_stand_below_the_heads(comparer: Comparer) -> None:
    for width in (1100, 760):
        comparer.window.resize(width, 700)
        QApplication.processEvents()
        comparer.add("metformin")
        for number, head in enumerate(comparer.heads, start=1):
            table = comparer.glance.document().rootFrame().childFrames()[0]
            cell = table.cellAt(0, number).firstCursorPosition()
            left = comparer.glance.mapTo(comparer.window, comparer.glance.cursorRect(QTextCursor(cell)).topLeft())
            edge = head.mapTo(comparer.window, QPoint(0, 0))
            assert 8 <= left.x() - edge.x() <= 16


def test_that_no_word_is_broken_and_a_column_is_wider_for_a_table_that_needs_it(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    table = "| {0} | {0} | {0} |\n|---|---|---|\n| a | b | c |\n"
    for name, word in (("fitting", "immediate"), ("wide", "Sulfamethoxazole")):
        text = f"---\ntitle: {name.title()}\n---\n### Usage\n{table.format(word)}"
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    comparer = opened(start(folder=tmp_path), "fitting", "wide")
    comparer.show("Usage")
    comparer.window.resize(760, 600)
    comparer.reader.until(lambda: comparer.text("fitting").width() < 400)
    board = comparer.window.findChild(QFrame, "compareBoard")
    for text in (comparer.text("fitting"), comparer.text("wide")):
        assert text.wordWrapMode() == QTextOption.WrapMode.WordWrap
        assert text.horizontalScrollBar().maximum() == 0
        assert text.document().size().width() <= text.lineWrapColumnOrWidth()
    assert comparer.text("wide").width() > comparer.text("fitting").width()
    assert comparer.heads[1].width() == comparer.text("wide").width()
    assert board.horizontalScrollBar().maximum() > 0
    comparer.window.resize(1500, 600)
    comparer.reader.until(lambda: comparer.text("wide").width() == comparer.text("fitting").width())


def test_that_the_columns_of_the_table_have_room_for_their_longest_word(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    word = "Hydroxymethylglutarylcoenzymereductaseinhibitor"
    for name, words in (("short", "Antacid"), ("wide", word)):
        text = f"---\ntitle: {name.title()}\npharmacological_class: [{words}]\n---\n### Usage\nPain.\n"
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    comparer = opened(start(folder=tmp_path), "short", "wide")
    comparer.window.resize(640, 600)
    comparer.reader.until(lambda: comparer.heads[1].width() > comparer.heads[0].width())
    table = comparer.glance.document().rootFrame().childFrames()[0]
    assert table.cellAt(0, 2).firstCursorPosition().block().text() == word
    assert table.cellAt(0, 2).firstCursorPosition().block().layout().lineCount() == 1
