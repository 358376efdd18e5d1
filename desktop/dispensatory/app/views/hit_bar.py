"""The bar above a text that a search led to: which marked word is shown, and the way to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from dispensatory.app.theme import Colours
from dispensatory.app.views.icons import Sign, icon


class HitBar(QFrame):
    """Hidden unless words are marked."""

    step_requested = Signal(int)
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hitBar")
        self._count = QLabel(self)
        self._count.setObjectName("hitCount")
        self._count.setAccessibleName("Which marked word is shown")
        self._buttons = {
            Sign.UP: _button("previousMark", "Previous marked word (Shift+F3)"),
            Sign.DOWN: _button("nextMark", "Next marked word (F3)"),
            Sign.CLOSE: _button("clearMarks", "Take the marks off"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 3, 12, 3)
        row.addWidget(self._count)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self._buttons[Sign.UP].clicked.connect(self._on_up_clicked)
        self._buttons[Sign.DOWN].clicked.connect(self._on_down_clicked)
        self._buttons[Sign.CLOSE].clicked.connect(self.close_requested)
        self.hide()

    def show_count(self, current: int, total: int) -> None:
        """Say that `current` of `total` is shown; without any the bar goes."""
        self._count.setText(f"Found words: {current} of {total}")
        self.setVisible(total > 0)

    def set_colours(self, colours: Colours) -> None:
        """Paint the signs anew."""
        for sign, button in self._buttons.items():
            button.setIcon(icon(sign, colours.text, colours.strong_line))

    def _on_up_clicked(self) -> None:
        self.step_requested.emit(-1)

    def _on_down_clicked(self) -> None:
        self.step_requested.emit(1)


def _button(name: str, says: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(says)
    button.setAccessibleName(says)
    button.setAutoRaise(True)
    return button
