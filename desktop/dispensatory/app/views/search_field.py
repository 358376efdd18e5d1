"""The one search field."""

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours
from dispensatory.app.views.icons import Sign, icon
from dispensatory.wording import tr


class SearchField(QLineEdit):
    """Its keys: Up and Down move in the results, Enter opens, Esc leaves."""

    step_requested = Signal(int)
    open_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search medicines, brands, conditions, side effects \u2026     Ctrl+K"))
        self.setMaxLength(500)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(tr("Clear the search"), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.leave_requested)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_self_text_changed)

    def set_colours(self, colours: Colours) -> None:
        """Paint the signs anew."""
        self._sign.setIcon(icon(Sign.SEARCH, colours.muted, colours.strong_line))
        self._clear.setIcon(icon(Sign.CLOSE, colours.muted, colours.strong_line))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, held, key = QtCore.Qt.Key, QtCore.Qt.KeyboardModifier, event.key()
        steps: dict[int, int] = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: 8, keys.Key_PageUp: -8}
        plain = event.modifiers() & ~held.KeypadModifier == held.NoModifier
        if plain and key in steps:
            self.step_requested.emit(steps[key])
        elif plain and key in (keys.Key_Return, keys.Key_Enter):
            self.open_requested.emit()
        elif plain and key == keys.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_self_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
