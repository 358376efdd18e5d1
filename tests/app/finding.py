"""What a person does and sees who finds words in the medicine that is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from app.conftest import Reader

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def field(reader: Reader) -> QLineEdit:
    return reader.window.findChild(QLineEdit, "findField")


def button(reader: Reader, name: str) -> QToolButton:
    return reader.window.findChild(QToolButton, name)


def find(reader: Reader, words: str) -> None:
    """Press Ctrl+F wherever the focus is, and type."""
    reader.bot.keyClick(reader.window, Qt.Key.Key_F, CONTROL)
    assert field(reader).hasFocus()
    reader.bot.keyClicks(field(reader), words)


def press(reader: Reader, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    reader.bot.keyClick(QApplication.focusWidget(), key, held)


def labels(reader: Reader) -> list[str]:
    return [reader.tabs.tabText(number) for number in range(reader.tabs.count())]


def marked(reader: Reader) -> list[str]:
    return [selection.cursor.selectedText() for selection in reader.text.extraSelections()]


def current(reader: Reader) -> str:
    """The paragraph of the mark that stands out."""
    colour = reader.window.look.colours.current_mark
    found = [one for one in reader.text.extraSelections() if one.format.background().color().name() == colour]
    return found[0].cursor.block().text() if found else ""


def count(reader: Reader) -> str:
    return reader.label("hitCount")


def sees(reader: Reader, words: str) -> bool:
    """Whether the paragraph that holds `words` is in sight."""
    cursor = reader.text.document().find(words)
    return 0 <= reader.text.cursorRect(cursor).top() <= reader.text.viewport().height()
