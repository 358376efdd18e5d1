"""The bar between the tabs and the text: the words to be found, which of the hits is shown, and the way to the next."""

from itertools import pairwise

from PySide6 import QtCore
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from dispensatory.app.hits import count_in_words
from dispensatory.app.overriding import override
from dispensatory.app.text_folding import Wanted
from dispensatory.app.theme import Colours
from dispensatory.app.views.flow_layout import FlowLayout
from dispensatory.app.views.icons import Sign, icon
from dispensatory.wording import tr

LONGEST = 200
_FIELD_SIGNS = 20
_USUAL = (99, 900)
"""Hits of this section and the others. Room is kept for this, so that the bar does not change its height while one types."""


class FindField(QLineEdit):
    """Enter asks for the next hit, Shift+Enter for the one before."""

    step_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findField")
        self.setAccessibleName(tr("Find in this medicine"))
        self.setPlaceholderText(tr("Find in this medicine"))
        self.setMaxLength(LONGEST)
        self.setClearButtonEnabled(False)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _FIELD_SIGNS + 20)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            back = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self.step_requested.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Serves two: finding, with a field and switches, and the marks that a search left, with neither. Hidden otherwise."""

    step_requested = Signal(int)
    close_requested = Signal()
    wanted_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.field = FindField(self)
        self._case = _switch("matchCase", tr("Match case"))
        self._whole = _switch("wholeWords", tr("Whole words"))
        self._count = QLabel(self)
        self._count.setObjectName("hitCount")
        self._buttons = {
            Sign.UP: _button("previousMark", tr("Previous hit (Shift+F3)")),
            Sign.DOWN: _button("nextMark", tr("Next hit (F3)")),
            Sign.CLOSE: _button("clearMarks", tr("Close (Esc)")),
        }
        self._lay_out()
        self.field.step_requested.connect(self.step_requested)
        self.field.textChanged.connect(self.wanted_changed)
        self._case.toggled.connect(self.wanted_changed)
        self._whole.toggled.connect(self.wanted_changed)
        self._buttons[Sign.UP].clicked.connect(self._on_up_clicked)
        self._buttons[Sign.DOWN].clicked.connect(self._on_down_clicked)
        self._buttons[Sign.CLOSE].clicked.connect(self.close_requested)
        self.hide()

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """Let the Tab key lead from `before` through the bar to `after`."""
        up, down, leave = (self._buttons[sign] for sign in (Sign.UP, Sign.DOWN, Sign.CLOSE))
        for one, other in pairwise((before, self.field, up, down, self._case, self._whole, leave, after)):
            QWidget.setTabOrder(one, other)

    @property
    def wanted(self) -> Wanted:
        """What is to be found."""
        return Wanted(self.field.text(), self._case.isChecked(), self._whole.isChecked())

    def begin(self, words: str) -> None:
        """Show the field with `words`, selected so that typing replaces them; it gets the focus."""
        with QSignalBlocker(self.field):
            self.field.setText(words)
        self._show_parts(finding=True)
        self.field.setFocus()
        self.field.selectAll()

    def tell(self, words: str, *, missing: bool = False) -> None:
        """Say which hit is shown of how many, or that one is `missing`; read out by a screen reader too."""
        self._count.setText(words)
        if missing != self._count.property("missing"):
            self._count.setProperty("missing", missing)
            self.style().polish(self._count)
        if QAccessible.isActive() and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def show_found(self, current: int, total: int) -> None:
        """Say that `current` of the `total` words is shown that a search led to; without any the bar goes."""
        if total:
            self.tell(tr("Found words: {number} of {total}", number=current, total=total))
        self._show_parts(finding=False)
        self.setVisible(total > 0)

    def set_colours(self, colours: Colours) -> None:
        """Paint the signs anew."""
        for sign, button in self._buttons.items():
            button.setIcon(icon(sign, colours.text, colours.strong_line))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 0, 8, 0)
        row.setSpacing(4)
        parts = QWidget(self)
        flow = FlowLayout(parts, 4)
        flow.setContentsMargins(0, 4, 0, 4)
        height = self.field.sizeHint().height()
        up, down = self._buttons[Sign.UP], self._buttons[Sign.DOWN]
        for part in (self.field, up, down, self._case, self._whole, self._count):
            part.setFixedHeight(height)
            flow.addWidget(part)
        self._count.setMinimumWidth(
            self._count.fontMetrics().horizontalAdvance(count_in_words(_USUAL, 0, 98, "", in_sections=True))
        )
        row.addWidget(parts, 1)
        corner = QVBoxLayout()
        corner.setContentsMargins(0, 4, 0, 4)
        self._buttons[Sign.CLOSE].setFixedHeight(height)
        corner.addWidget(self._buttons[Sign.CLOSE])
        corner.addStretch(1)
        row.addLayout(corner)

    def _show_parts(self, *, finding: bool) -> None:
        for part in (self.field, self._case, self._whole):
            part.setVisible(finding)
        self.setVisible(True)

    def _on_up_clicked(self) -> None:
        self.step_requested.emit(-1)

    def _on_down_clicked(self) -> None:
        self.step_requested.emit(1)


def _switch(name: str, says: str) -> QToolButton:
    switch = QToolButton()
    switch.setObjectName(name)
    switch.setText(says)
    switch.setCheckable(True)
    return switch


def _button(name: str, says: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(says)
    button.setAccessibleName(says)
    button.setAutoRaise(True)
    return button
