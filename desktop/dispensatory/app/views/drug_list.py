"""The list of medicines."""

from PySide6 import QtCore
from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import ACCESSIBLE_TEXT_ROLE
from dispensatory.app.theme import Colours
from dispensatory.app.views.icons import letter_icon
from dispensatory.wording import tr

LETTER_FIELD = 16
"""Pixels for the letter at the left of the titles."""


def copy_name(index: QModelIndex) -> None:
    """Copy the name in a row as it is typed, without tall letters."""
    name = index.data(ACCESSIBLE_TEXT_ROLE)
    if name:
        QGuiApplication.clipboard().setText(name)


class DrugList(QListView):
    """All rows have one height: Qt need not measure six thousand of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_painted = False
        self.setObjectName("drugList")
        self.setAccessibleName(tr("Medicines"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(LETTER_FIELD, LETTER_FIELD))
        self._letters: dict[str, QIcon] = {}
        self._colour = ""

    def set_colours(self, colours: Colours) -> None:
        """Paint the letters anew."""
        self._colour = colours.accent
        self._letters.clear()
        if self._was_painted:  # before, asking for the viewport would make classes for 8 ms
            self.viewport().update()

    def keep_in_sight(self) -> None:
        """Scroll to the medicine that is chosen: rows have another height."""
        if self._was_painted and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def letter_sign(self, letter: str) -> QIcon:
        """The sign of a letter at the left of the titles, as large as its field at any size of the text; each is painted once."""
        made = self._letters.get(letter)
        if made is None:
            made = self._letters[letter] = letter_icon(letter, self._colour, LETTER_FIELD, QGuiApplication.font())
        return made

    def settle(self) -> None:
        """Do what could wait until after the first paint."""
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._was_painted = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The medicine that is chosen stays in sight where it was."""
        row = self.visualRect(self.currentIndex()) if self._was_painted else None
        super().resizeEvent(event)
        if row is not None and row.bottom() >= 0 and row.top() < event.oldSize().height():
            self.keep_in_sight()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            copy_name(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (QtCore.Qt.MouseButton.BackButton, QtCore.Qt.MouseButton.ForwardButton):
            event.ignore()
        else:
            super().mousePressEvent(event)
