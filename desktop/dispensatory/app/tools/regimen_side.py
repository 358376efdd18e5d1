"""The left half of the regimen window: what the list is called, the field that adds to it, the list, and its buttons."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.medicine_field import MedicineField
from dispensatory.app.tools.regimen_list_view import RegimenListView
from dispensatory.wording import mark, tr

_HINT = mark("Paste a list into the field: one medicine a line or between commas, with or without doses.")


class RegimenSide(QFrame):
    """Lays out; what its parts are for is connected by the window. `reads` finds the medicine of a line with a dose."""

    def __init__(self, context: ToolContext, reads: Callable[[str], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("regimenSide")
        self.name = QLabel(self)
        self.name.setObjectName("regimenName")
        self.name.setAccessibleName(tr("Name of the list"))
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.menu = QMenu(self)
        self.menu.setObjectName("regimenMenu")
        self.lists = self._button("regimenLists", tr("Lists \u25be"), tr("Save, open, rename and delete lists"))
        self.lists.setMenu(self.menu)
        self.lists.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.field = MedicineField(
            context, "regimenField", tr("Add a medicine to the list"), self, keeps_unknown=True, reads=reads
        )
        self.hint = QLabel(tr(_HINT), self)
        self.hint.setObjectName("regimenHint")
        self.hint.setWordWrap(True)
        self.view = RegimenListView(self)
        self.remove = self._button("regimenRemove", tr("Remove"), tr("Remove what is selected in the list (Delete)"))
        self.clear = self._button("regimenClear", tr("Remove all"), tr("Remove everything from the list"))
        self.undo = self._button("regimenUndo", tr("Undo"), tr("Nothing to undo"))
        self.field.installEventFilter(self)
        self._lay_out()

    def show_lines(self, number: int, words: str) -> None:
        """The list has so many lines; offer to undo what `words` say was done, "" for nothing."""
        self.hint.setVisible(number == 0)
        self.remove.setEnabled(number > 0)
        self.clear.setEnabled(number > 0)
        self.undo.setEnabled(bool(words))
        self.undo.setToolTip(tr("Undo: {step} (Ctrl+Z)", step=words) if words else tr("Nothing to undo"))
        self.undo.setAccessibleName(tr("Undo: {step}", step=words) if words else tr("Undo"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In an empty field Ctrl+Z is not for the text but for the list."""
        keys = event if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) else None
        if keys and keys.matches(QKeySequence.StandardKey.Undo) and not self.field.text():
            keys.ignore()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.lists)
        foot = QHBoxLayout()
        for button in (self.remove, self.clear, self.undo):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text.rstrip(" \u25be"))
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
