"""The lines of a regimen for a view: the medicine, the line as it was given, or what stands against checking it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override
from dispensatory.clinical.regimen_lines import Line
from dispensatory.wording import tr


@dataclass(frozen=True, slots=True)
class Row:
    """A line in words: its medicine (else the line itself), and below it how it was given or why it cannot be checked."""

    line: Line
    title: str
    below: str = ""
    is_checked: bool = True

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.title}: {self.below}" if self.below else self.title


def row_of(line: Line, title: str | None, fault: str = "") -> Row:
    """The row of a line; `title` is that of its medicine, None where the library has none; `fault` is why it is not read."""
    if line.slug is None or title is None:
        said = tr("press Enter to choose which") if line.choices else tr("cannot be checked: not known here")
        return Row(line, line.text, said, is_checked=False)
    if fault:
        return Row(line, title, tr("cannot be checked: its monograph cannot be read"), is_checked=False)
    given = "" if title.casefold() == line.text.casefold() else line.text
    return Row(line, title, given)


class RegimenListModel(QAbstractListModel):
    """One row a line, in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these lines instead of those before."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """The line of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return row if role == Role.ROW else None
