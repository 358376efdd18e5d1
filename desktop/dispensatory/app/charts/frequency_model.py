"""The rows of the chart of side effects as a list model."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from dispensatory.app.charts.frequency_rows import FrequencyRow
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class FrequencyModel(QAbstractListModel):
    """Holds the rows as they are given."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[FrequencyRow, ...] = ()

    def set_rows(self, rows: tuple[FrequencyRow, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: _Index) -> FrequencyRow | None:
        """The row of an index; None for no index."""
        return self._rows[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.said
        return row if role == Role.ROW else None
