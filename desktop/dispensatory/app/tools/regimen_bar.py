"""The line above the report: which pairs are shown by their gravest action, how many are hidden, and printing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

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


class RegimenBar(QFrame):
    """Pairs with a graver action than the chosen one are always shown."""

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
        button.setDefaultAction(printing)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addWidget(self._hidden, 1)
        row.addWidget(button)
        self.choice.currentIndexChanged.connect(self._on_actions_current_index_changed)

    @property
    def shown(self) -> frozenset[Action]:
        """The actions whose pairs are shown."""
        least = _CHOICES[self.choice.currentIndex()][1]
        return frozenset(GRAVITY[: GRAVITY.index(least) + 1])

    def show_hidden(self, number: int) -> None:
        """Say how many pairs are hidden."""
        hidden = tr_n("{n} pair hidden", "{n} pairs hidden", number) if number else tr("Nothing is hidden")
        self._hidden.setText(hidden)

    def _on_actions_current_index_changed(self, _index: int) -> None:
        self.chosen.emit()
