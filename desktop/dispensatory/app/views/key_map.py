"""All keys of the window, in one table that can be searched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.actions import ActionSpec
from dispensatory.wording import mark, tr

IN_THE_LISTS = (
    (mark("Open the chosen medicine"), "Return"),
    (mark("Open the chosen medicine in a new tab"), "Ctrl+Return"),
    (mark("More that can be done with the chosen medicine"), "Menu"),
    (mark("From the search field into the results"), "Down"),
    (mark("Leave the search"), "Esc"),
    (mark("From one part of the window to the next"), "Tab"),
    (mark("From one link of the text to the next"), "Tab"),
    (mark("Next part of the window, where medicines are compared and in a regimen"), "F6"),
)
"""Keys that are no actions: what they do, and the key in Qt's portable notation."""


class KeyMap(QDialog):
    """A row an action that has keys, by part of the menu, and then the keys of lists and fields."""

    def __init__(self, parent: QWidget, specs: Sequence[ActionSpec], actions: dict[str, QAction]) -> None:
        super().__init__(parent)
        self.setObjectName("keyMap")
        self.setWindowTitle(tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = QLineEdit(self)
        self._field.setObjectName("keyMapField")
        self._field.setAccessibleName(tr("Filter the keys"))
        self._field.setPlaceholderText(tr("Filter \u2026"))
        self._table = QTableWidget(self)
        self._table.setObjectName("keyMapTable")
        self._table.setAccessibleName(tr("Keys"))
        self._fill(_rows(specs, actions))
        self._field.textChanged.connect(self._on_field_text_changed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self._field, self._table, buttons):
            column.addWidget(widget)
        self.resize(620, 560)

    def _fill(self, rows: Sequence[tuple[str, str, str]]) -> None:
        self._words = [" ".join(row).casefold() for row in rows]
        table = self._table
        table.setColumnCount(3)
        table.setRowCount(len(rows))
        table.setHorizontalHeaderLabels([tr("Where"), tr("What"), tr("Keys")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                table.setItem(number, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _on_field_text_changed(self, typed: str) -> None:
        words = typed.casefold().split()
        for number in range(self._table.rowCount()):
            self._table.setRowHidden(number, not all(word in self._words[number] for word in words))


def _rows(specs: Sequence[ActionSpec], actions: dict[str, QAction]) -> list[tuple[str, str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (
            tr("Sections") if spec.part is None else spec.place or tr("Menu"),
            actions[spec.name].text(),
            ", ".join(key.toString(native) for key in actions[spec.name].shortcuts()),
        )
        for spec in specs
        if spec.keys
    ]
    where = tr("Lists and fields")
    return rows + [(where, tr(text), QKeySequence(keys).toString(native)) for text, keys in IN_THE_LISTS]
