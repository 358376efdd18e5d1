"""Everything the window can do, in one list to type into."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from dispensatory.app.actions import ActionSpec
from dispensatory.app.overriding import override
from dispensatory.wording import tr

_WIDTH = 560
_ROWS = 14


@dataclass(frozen=True, slots=True)
class Command:
    """An action with the part of the menu that it stands in."""

    action: QAction
    part: str

    @property
    def words(self) -> str:
        """What the row says: part, text and keys."""
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in self.action.shortcuts())
        named = f"{self.part}: {self.action.text()}" if self.part else self.action.text()
        return f"{named}    {keys}" if keys else named


def commands_of(specs: Sequence[ActionSpec], actions: dict[str, QAction]) -> list[Command]:
    """The commands of the window, in the order of the menu; those that cannot be used now are left out."""
    return [Command(actions[spec.name], spec.place) for spec in specs if actions[spec.name].isEnabled()]


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """The commands that hold every word typed, those that begin with the first one first."""
    words = typed.casefold().split()
    found = [command for command in commands if all(word in command.words.casefold() for word in words)]
    return sorted(found, key=lambda command: not command.action.text().casefold().startswith(tuple(words[:1])))


class CommandPalette(QDialog):
    """Up and Down choose, Enter carries out, Esc leaves. The action runs once the palette is gone."""

    def __init__(self, parent: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self._found: list[Command] = []
        self._field = QLineEdit(self)
        self._field.setObjectName("paletteField")
        self._field.setAccessibleName(tr("Command"))
        self._field.setPlaceholderText(tr("Type what you want to do \u2026"))
        self._field.installEventFilter(self)
        self._rows = QStandardItemModel(self)
        self._list = QListView(self)
        self._list.setObjectName("paletteList")
        self._list.setAccessibleName(tr("Commands"))
        self._list.setModel(self._rows)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(self.fontMetrics().lineSpacing() * _ROWS)
        self._none = QLabel(tr("No command is called so."), self)
        self._none.setObjectName("paletteNone")
        column = QVBoxLayout(self)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._none)
        self.resize(min(_WIDTH, max(parent.width() - 40, 320)), self.sizeHint().height())
        self._field.textChanged.connect(self._show)
        self._list.clicked.connect(self._carry_out)
        self._show("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            row = min(max(self._list.currentIndex().row() + step, 0), self._rows.rowCount() - 1)
            self._list.setCurrentIndex(self._rows.index(row, 0))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._carry_out()
            return True
        return False

    def _show(self, typed: str) -> None:
        self._found = matching(self._commands, typed)
        self._rows.clear()
        for command in self._found:
            self._rows.appendRow(QStandardItem(command.words))
        self._list.setCurrentIndex(self._rows.index(0, 0))
        self._none.setVisible(not self._found)

    def _carry_out(self) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._found):
            action = self._found[row].action
            self.accept()
            action.trigger()
