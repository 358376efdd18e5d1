"""The line above the report: which pairs are shown by their gravest action, how many are hidden, and printing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from dispensatory.app.overriding import override
from dispensatory.clinical.regimen_model import GRAVITY
from dispensatory.monograph.model import Action
from dispensatory.wording import mark, tr, tr_n

_CHOICES = (
    (mark("All pairs"), Action.INFO),
    (mark("Contraindicated only"), Action.CONTRAINDICATED),
    (mark("Contraindicated and avoid"), Action.AVOID),
    (mark("Down to adjust the dose"), Action.ADJUST),
    (mark("Down to monitor"), Action.MONITOR),
)
"""Each choice with the least grave action that it shows."""


_SIDE = 14
"""Pixels left and right of the rows."""


class RegimenBar(QFrame):
    """Pairs with a graver action than the chosen one are always shown. Where it is narrow, it has two rows."""

    chosen = Signal()

    def __init__(self, printing: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("regimenBar")
        self.choice = QComboBox(self)
        self.choice.setObjectName("regimenActions")
        self.choice.setAccessibleName(tr("Which pairs are shown"))
        self.choice.addItems([tr(words) for words, _ in _CHOICES])
        self._hidden = QLabel(self)
        self._hidden.setObjectName("regimenHidden")
        self._hidden.setAccessibleName(tr("Hidden pairs"))
        label = QLabel(tr("&Show"), self)
        label.setBuddy(self.choice)
        button = QToolButton(self)
        button.setObjectName("regimenPrint")
        printing.setIconText(tr("Print \u2026"))
        button.setDefaultAction(printing)
        button.setAccessibleName(printing.text())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.addWidget(label)
        self._first.addWidget(self.choice, 1)
        self._second.addWidget(self._hidden, 1)
        self._second.addWidget(button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._first)
        self._rows.addLayout(self._second, 1)
        self.choice.currentIndexChanged.connect(self._on_actions_current_index_changed)

    @property
    def shown(self) -> frozenset[Action]:
        """The actions whose pairs are shown."""
        least = _CHOICES[self.choice.currentIndex()][1]
        return frozenset(GRAVITY[: GRAVITY.index(least) + 1])

    @override
    def minimumSizeHint(self) -> QSize:
        least = max(row.minimumSize().width() for row in (self._first, self._second))
        return QSize(least + 2 * _SIDE, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_hidden(self, number: int) -> None:
        """Say how many pairs are hidden."""
        hidden = tr_n("{n} pair hidden", "{n} pairs hidden", number) if number else tr("Nothing is hidden")
        self._hidden.setText(hidden)
        self._arrange()

    def _arrange(self) -> None:
        beside = self._first.sizeHint().width() + self._second.sizeHint().width() + self._rows.spacing() + 2 * _SIDE
        is_wide = beside <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if direction != self._rows.direction():
            self._rows.setDirection(direction)
            self.updateGeometry()

    def _on_actions_current_index_changed(self, _index: int) -> None:
        self.chosen.emit()
