"""Side effects by frequency: a list of bars that the arrow keys move through, and the same as a table."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QWidget

from dispensatory.app.charts.chart_table import ChartTable
from dispensatory.app.charts.frequency_delegate import FrequencyDelegate
from dispensatory.app.charts.frequency_model import FrequencyModel
from dispensatory.app.charts.frequency_rows import HEADER, frequency_rows, scale_of, table_rows
from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours
from dispensatory.clinical.frequencies import Frequencies
from dispensatory.wording import tr


class FrequencyView(QStackedWidget):
    """`passage_requested` asks for a place in the text: the heading above it, and words to look for there."""

    passage_requested = Signal(str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frequencyView")
        self._list = _Bars(self)
        self._table = ChartTable("frequencyTable", tr("Table of side effects by frequency"), self, high=True)
        self.addWidget(self._list)
        self.addWidget(self._table)
        self._list.clicked.connect(self._on_list_activated)
        self._list.activated.connect(self._on_list_activated)

    def show_frequencies(self, found: Frequencies, source: str) -> None:
        """Show side effects; `source` says which text they are from."""
        self._list.rows.scale = scale_of(found)
        self._list.shown.set_rows(frequency_rows(found, source))
        self._list.scrollToTop()
        self._table.show_rows([tr(name) for name in HEADER], table_rows(found))

    def show_table(self, *, on: bool) -> None:
        """The numbers as a table in place of the chart, or the chart again."""
        self.setCurrentWidget(self._table if on else self._list)

    def set_look(self, colours: Colours, font: QFont) -> None:
        """The colours and the font of all of it."""
        self._list.rows.colours = colours
        self._list.setFont(font)
        for part in (self._table, *self._table.findChildren(QWidget)):
            part.setFont(font)
        self._list.scheduleDelayedItemsLayout()

    def begin_here(self) -> None:
        """Take the keyboard."""
        shown = self._list if self.currentWidget() is self._list else self._table
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_activated(self, index: QModelIndex) -> None:
        row = self._list.shown.row_at(index)
        if row is not None and row.passages:
            self.passage_requested.emit(row.heading, row.passages)


class _Bars(QListView):
    """The list; its rows are as high as their words need at its width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("frequencyBars")
        self.setAccessibleName(tr("Side effects by frequency"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.shown = FrequencyModel()
        self.rows = FrequencyDelegate()
        self.setModel(self.shown)
        self.setItemDelegate(self.rows)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rows.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
