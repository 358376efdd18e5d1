"""The numbers of a chart as a table, for whoever reads rather than looks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

_MOST_SHOWN = 9
"""Rows in sight; the rest are scrolled to."""


class ChartTable(QTableWidget):
    """Read only; the arrow keys move through it. A `high` one fills the room that there is, another is as high as its rows."""

    def __init__(self, name: str, accessible: str, parent: QWidget, *, high: bool = False) -> None:
        super().__init__(parent)
        self._high = high
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        if high:
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)

    def show_rows(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show `rows` under `header`."""
        self.setColumnCount(len(header))
        self.setHorizontalHeaderLabels(list(header))
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self.setItem(number, column, item)
        self.scrollToTop()
        self.fit()

    def fit(self) -> None:
        """Take as much height as the rows need, up to nine of them."""
        if self._high:
            return
        line = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(line)
        shown = min(self.rowCount(), _MOST_SHOWN)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * line + 4)
