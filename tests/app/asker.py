"""A person who asks which medicines mention a word."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QToolButton,
)

from app.conftest import Reader
from dispensatory.app.tools.mention_window import MentionWindow


@dataclass
class Asker:
    """A person before the window that is asked for a word."""

    reader: Reader
    window: MentionWindow

    @property
    def word(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "mentionWord")

    @property
    def among(self) -> QComboBox:
        return self.window.findChild(QComboBox, "mentionAmong")

    @property
    def group(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "mentionClass")

    @property
    def lists(self) -> QComboBox:
        return self.window.findChild(QComboBox, "mentionList")

    @property
    def medicine(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "mentionMedicine")

    @property
    def text(self) -> QTextBrowser:
        return self.window.findChild(QTextBrowser, "mentionReport")

    @property
    def state(self) -> QLabel:
        return self.window.findChild(QLabel, "mentionState")

    @property
    def report(self) -> str:
        return self.text.toPlainText()

    @property
    def said(self) -> str:
        return self.window.message.text()

    @property
    def chips(self) -> list[str]:
        return [
            chip.accessibleName() for chip in self.window.findChildren(QToolButton) if chip.property("kind") == "chip"
        ]

    @property
    def marked(self) -> list[str]:
        """The words with the colour of marks."""
        colour = self.window.context.look.colours.mark
        found, block = [], self.text.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                made = pieces.fragment().charFormat()
                if made.background().style() != Qt.BrushStyle.NoBrush and made.background().color().name() == colour:
                    found.append(pieces.fragment().text())
                pieces += 1
            block = block.next()
        return found

    def chip(self, title: str) -> QToolButton:
        every = self.window.findChildren(QToolButton)
        return next(chip for chip in every if chip.accessibleName() == f"Remove {title}")

    def type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.clear()
        self.reader.bot.keyClicks(field, text)

    def enter(self, field: QLineEdit) -> None:
        self.reader.bot.keyClick(field, Qt.Key.Key_Return)

    def choose(self, kind: str) -> None:
        self.among.setFocus()
        self.reader.bot.keyClick(self.among, Qt.Key.Key_Home)
        for _ in range(self.among.findText(kind)):
            self.reader.bot.keyClick(self.among, Qt.Key.Key_Down)
        self.among.activated.emit(self.among.currentIndex())
        assert self.among.currentText() == kind

    def ask(self, word: str) -> None:
        self.type(self.word, word)
        self.enter(self.word)

    def until(self, words: str) -> None:
        self.reader.until(lambda: words in self.report)

    def click(self, words: str) -> None:
        """Follow the link that has these words."""
        cursor = self.text.document().find(words)
        while not cursor.charFormat().anchorHref():
            assert not cursor.isNull(), words
            cursor = self.text.document().find(words, cursor)
        self.text.anchorClicked.emit(QUrl(cursor.charFormat().anchorHref()))
