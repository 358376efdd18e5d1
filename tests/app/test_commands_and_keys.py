"""The palette of commands and the map of keys: everything the window can do, reached without the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QTableWidget

from app.conftest import Reader
from dispensatory.app.actions import ACTIONS
from dispensatory.app.views.command_palette import CommandPalette
from dispensatory.app.views.key_map import KeyMap
from dispensatory.wording import use_translator

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def palette(reader: Reader) -> CommandPalette:
    reader.bot.keyClick(reader.window, Qt.Key.Key_P, CTRL_SHIFT)
    return reader.window.findChild(CommandPalette, "commandPalette")


def rows(palette: CommandPalette) -> list[str]:
    model = palette.findChild(QListView, "paletteList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_into(reader: Reader, palette: CommandPalette, text: str) -> QLineEdit:
    field = palette.findChild(QLineEdit, "paletteField")
    field.setFocus()
    reader.bot.keyClicks(field, text)
    return field


def test_that_a_command_is_found_by_words_and_carried_out_on_enter(reader: Reader, palette: CommandPalette) -> None:
    field = type_into(reader, palette, "text larger")
    assert rows(palette) == ["View: Larger text    Ctrl++, Ctrl+="]
    reader.bot.keyClick(field, Qt.Key.Key_Return)
    assert reader.window.look.zoom == 110
    assert not palette.isVisible()


def test_that_rows_are_chosen_with_the_arrows(reader: Reader, palette: CommandPalette) -> None:
    field = type_into(reader, palette, "text")
    names = rows(palette)
    reader.bot.keyClick(field, Qt.Key.Key_Down)
    chosen = palette.findChild(QListView, "paletteList").currentIndex().data()
    assert chosen == names[1]
    reader.bot.keyClick(field, Qt.Key.Key_Up)
    reader.bot.keyClick(field, Qt.Key.Key_Up)
    assert palette.findChild(QListView, "paletteList").currentIndex().data() == names[0]


def test_that_a_command_that_begins_so_comes_first(reader: Reader, palette: CommandPalette) -> None:
    type_into(reader, palette, "search")
    assert rows(palette)[0].startswith("Go: Search")


def test_that_what_cannot_be_done_now_is_left_out(reader: Reader, palette: CommandPalette) -> None:
    assert not reader.action("undoAction").isEnabled()
    assert not any("Undo" in row for row in rows(palette))


def test_that_an_unknown_command_is_said_and_enter_does_nothing(reader: Reader, palette: CommandPalette) -> None:
    field = type_into(reader, palette, "make coffee")
    assert rows(palette) == []
    reader.bot.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()
    reader.bot.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_that_a_click_carries_a_command_out(reader: Reader, palette: CommandPalette) -> None:
    type_into(reader, palette, "larger")
    shown = palette.findChild(QListView, "paletteList")
    place = shown.visualRect(shown.model().index(0, 0)).center()
    reader.bot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.window.look.zoom == 110


def test_that_every_key_of_the_window_is_in_the_map(reader: Reader) -> None:
    reader.drugs.setFocus()
    reader.bot.keyClick(reader.drugs, Qt.Key.Key_Question)
    table = reader.window.findChild(KeyMap, "keyMap").findChild(QTableWidget, "keyMapTable")
    shown = " ".join(table.item(row, 2).text() for row in range(table.rowCount()))
    for spec in ACTIONS:
        for keys in spec.keys:
            assert keys.replace("PgDown", "PgDown") in shown, spec
    reader.window.findChild(QDialog, "keyMap").close()


def test_that_the_map_has_the_key_that_leaves_a_part_of_a_tool(reader: Reader) -> None:
    reader.action("keysAction").trigger()
    keys = reader.window.findChild(KeyMap, "keyMap")
    table = keys.findChild(QTableWidget, "keyMapTable")
    shown = {table.item(row, 1).text(): table.item(row, 2).text() for row in range(table.rowCount())}
    keys.close()
    assert shown["Next part of the window, where medicines are compared and in a regimen"] == "F6"


def test_that_the_map_is_filtered_by_words(reader: Reader) -> None:
    reader.action("keysAction").trigger()
    keys = reader.window.findChild(KeyMap, "keyMap")
    reader.bot.keyClicks(keys.findChild(QLineEdit, "keyMapField"), "smaller")
    table = keys.findChild(QTableWidget, "keyMapTable")
    assert [table.item(row, 1).text() for row in range(table.rowCount()) if not table.isRowHidden(row)] == [
        "Smaller text"
    ]
    keys.close()


def test_that_long_words_break_into_lines_and_no_column_of_the_map_is_beyond_the_edge(reader: Reader) -> None:
    use_translator(lambda text, _number: f"{text} {text}")
    try:
        reader.action("keysAction").trigger()
    finally:
        use_translator(None)
    table = reader.window.findChild(QTableWidget, "keyMapTable")
    header = table.horizontalHeader()
    reader.until(lambda: sum(header.sectionSize(column) for column in range(3)) <= table.viewport().width())
    assert not table.horizontalScrollBar().isVisible()
    assert table.horizontalScrollBar().maximum() == 0
    line = table.fontMetrics().height()
    wide = [row for row in range(table.rowCount()) if _width(table, row, 1) > header.sectionSize(1)]
    assert wide
    assert all(table.rowHeight(row) >= 2 * line for row in wide)


def test_that_a_long_command_needs_no_sideways_scrolling(reader: Reader, palette: CommandPalette) -> None:
    shown = palette.findChild(QListView, "paletteList")
    longest = max(rows(palette), key=len)
    palette.resize(shown.fontMetrics().horizontalAdvance(longest), 400)
    row = shown.model().index(rows(palette).index(longest), 0)
    line = shown.fontMetrics().height()
    reader.until(lambda: shown.visualRect(row).height() >= 2 * line)
    assert shown.visualRect(row).width() <= shown.viewport().width()
    assert shown.horizontalScrollBar().maximum() == 0


def _width(table: QTableWidget, row: int, column: int) -> int:
    return table.fontMetrics().horizontalAdvance(table.item(row, column).text())
