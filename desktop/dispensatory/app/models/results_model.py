"""The rows of an answer for a view."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from dispensatory.app.models.result_rows import ResultRow, RowKind
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ResultsModel(QAbstractListModel):
    """Holds the rows as they are given."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ResultRow, ...] = ()

    def set_rows(self, rows: tuple[ResultRow, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: _Index) -> ResultRow | None:
        """The row of an index; None for no index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_like(self, row: ResultRow) -> QModelIndex:
        """Where a row with the same target stands now; an invalid index if it is gone."""
        found = next((number for number, other in enumerate(self._rows) if row.same_target(other)), -1)
        return self.index(found) if found >= 0 else QModelIndex()

    def exact_rows(self) -> tuple[ResultRow, ...]:
        """The rows of medicines whose full name was typed."""
        return tuple(row for row in self._rows if row.kind is RowKind.NAME and row.exact)

    def next_selectable(self, start: int, step: int) -> QModelIndex:
        """The first row that can be chosen from `start` on in direction `step`; an invalid index if there is none."""
        number = start
        while 0 <= number < len(self._rows):
            if self._rows[number].selectable:
                return self.index(number)
            number += step
        return QModelIndex()

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return selectable if row.selectable else Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.full or row.detail or None
        if role == Role.SLUG:
            return row.slug or None
        if role == Role.ROW:
            return row
        return None
