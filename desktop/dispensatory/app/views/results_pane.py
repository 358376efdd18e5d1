"""The answer to a search, in place of the list of medicines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from dispensatory.app.models.result_rows import ResultRow, RowKind
from dispensatory.app.models.results_model import ResultsModel
from dispensatory.app.near_match import NearMatch
from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours
from dispensatory.app.views.facet_bar import FacetBar
from dispensatory.app.views.results_delegate import ResultsDelegate
from dispensatory.wording import tr

if TYPE_CHECKING:
    from dispensatory.app.views.near_match_panel import NearMatchPanel


class _ResultsList(QListView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("resultsList")
        self.setAccessibleName(tr("Results of the search"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.rows = ResultsDelegate()
        self.setItemDelegate(self.rows)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.rows.width != self.viewport().width():
            self.rows.width = self.viewport().width()
            self.scheduleDelayedItemsLayout()  # the view itself lays rows out anew only for another height

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
        else:
            super().mousePressEvent(event)


class ResultsPane(QWidget):
    """Shows rows and says which one is wanted, or in their place what a similar name stands for, and whether it is wanted."""

    row_opened = Signal(object)
    match_confirmed = Signal(object)
    narrowed = Signal(str)
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ResultsModel()
        self.facets = FacetBar(self)
        self.list = _ResultsList(self)
        self.list.setModel(self.model)
        self.list.installEventFilter(self)
        self._match: tuple[NearMatchPanel, ResultRow] | None = None
        self._asked_from: QWidget | None = None
        rows = QWidget(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(rows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facets)
        column.addWidget(self.list, 1)
        self.list.clicked.connect(self._on_list_clicked)
        self.facets.narrowed.connect(self.narrowed)

    def show_rows(
        self, rows: tuple[ResultRow, ...], sections: dict[str, int], narrowed_to: str | None, *, fresh: bool
    ) -> None:
        """Show an answer. What was chosen stays chosen where it is still there; a `fresh` query starts at the top."""
        if fresh:
            self.leave_match()
        chosen = None if fresh else self.model.row_at(self.list.currentIndex())
        scroll = self.list.verticalScrollBar().value()
        self.model.set_rows(rows)
        self.facets.show_sections(sections, narrowed_to)
        again = self.model.index_like(chosen) if chosen else QModelIndex()
        if again.isValid():
            self.list.setCurrentIndex(again)
        elif fresh:
            self.list.scrollToTop()
        else:
            self.list.verticalScrollBar().setValue(scroll)

    def show_match(self, row: ResultRow, match: NearMatch) -> None:
        """Show what a similar name stands for, in place of the rows."""
        from dispensatory.app.views.near_match_panel import NearMatchPanel  # lazy: few searches end here

        self.leave_match()
        panel = NearMatchPanel(self)
        panel.confirmed.connect(self._on_panel_confirmed)
        panel.left.connect(self._on_panel_left)
        self._match = panel, row
        self._asked_from = QApplication.focusWidget()
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        panel.show_match(match)

    def leave_match(self) -> None:
        """Show the rows again."""
        if self._match is not None:
            panel, _ = self._match
            self._match = None
            self._stack.removeWidget(panel)
            panel.deleteLater()

    def set_colours(self, colours: Colours) -> None:
        """Paint anew."""
        self.list.rows.colours = colours
        self.list.viewport().update()

    def step(self, by: int) -> None:
        """Choose the row `by` further down (or up, if negative), passing over headings; stop at the ends."""
        current = self.list.currentIndex()
        direction = 1 if by > 0 else -1
        start = current.row() + direction
        if not current.isValid():
            start = 0 if by > 0 else self.model.rowCount() - 1
        target = current
        for _ in range(abs(by)):
            found = self.model.next_selectable(start, direction)
            if not found.isValid():
                break
            target, start = found, found.row() + direction
        if target.isValid():
            self.list.setCurrentIndex(target)
            if not self.model.next_selectable(target.row() - 1, -1).isValid():
                self.list.scrollToTop()

    def chosen(self) -> ResultRow | None:
        """The row that is chosen."""
        row = self.model.row_at(self.list.currentIndex())
        return row if row and row.selectable else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._list_key(event)
        return super().eventFilter(watched, event)

    def _list_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in steps:
            self.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (row := self.chosen()):
            self.row_opened.emit(row)
        elif key == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            return False
        return True

    def _on_panel_confirmed(self) -> None:
        if self._match is not None:
            row = self._match[1]
            self._on_panel_left()
            self.match_confirmed.emit(row)

    def _on_panel_left(self) -> None:
        back_to = self._asked_from or self.list
        self.leave_match()
        back_to.setFocus()

    def _on_list_clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row and row.selectable and row.kind is not RowKind.HEADING:
            self.row_opened.emit(row)
