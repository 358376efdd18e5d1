"""The list of a regimen on the screen: each medicine above its line, what cannot be checked in red with a sign and words."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override
from dispensatory.app.theme import LIGHT, Colours
from dispensatory.app.tools.regimen_list_model import RegimenListModel, Row
from dispensatory.app.views.row_ground import paint_focus, paint_ground
from dispensatory.clinical.regimen_lines import pieces_of
from dispensatory.wording import tr

_SIDE = 10
_ABOVE = 4
_SIGN = 14
"""Pixels for the sign before what cannot be checked."""

_TALLEST = 2000
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


class RegimenListView(QListView):
    """Says what is wished of its rows; it changes nothing itself."""

    removal_requested = Signal()
    row_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)
    pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("regimenList")
        self.setAccessibleName(tr("Medicines of the list"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.lines = RegimenListModel(self)
        self.setModel(self.lines)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.doubleClicked.connect(self._on_self_double_clicked)

    def set_colours(self, colours: Colours) -> None:
        """Paint anew."""
        self._delegate.colours = colours
        self.viewport().update()

    def chosen_rows(self) -> set[int]:
        """The numbers of the selected rows."""
        return {index.row() for index in self.selectedIndexes()}

    def choose(self, row: int) -> None:
        """Select one row, the last if there are fewer."""
        index = self.lines.index(min(row, self.lines.rowCount() - 1), 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.row_chosen.emit(current.row())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(pieces_of(QGuiApplication.clipboard().text()))
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            at = event.pos() if by_mouse else self.visualRect(index).bottomLeft()
            self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(at))

    def _on_self_double_clicked(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.row())


class _Delegate(QStyledItemDelegate):
    colours: Colours = LIGHT

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return QSize(10, 0)
        _, below = _places(row, option.font, QRect(0, 0, self._view.viewport().width(), 0))
        return QSize(10, below.bottom() + 1 + _ABOVE)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, self.colours.selected if chosen else self.colours.hover)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, self.colours)
        self._paint_words(painter, rect, row, option.font, chosen=chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row, font: QFont, *, chosen: bool) -> None:
        colours = self.colours
        plain = colours.selected_text if chosen else colours.text
        title, below = _places(row, font, rect)
        painter.setFont(_title_font(row, font))
        painter.setPen(QColor(plain if chosen or row.is_checked else colours.warning_text))
        if not row.is_checked:
            painter.drawText(title.translated(-_SIGN, 0), _WRAPPED, "!")
        painter.drawText(title, _WRAPPED, row.title)
        if row.below:
            painter.setFont(font)
            muted = colours.muted if row.is_checked else colours.warning_text
            painter.setPen(QColor(plain if chosen else muted))
            painter.drawText(below, _WRAPPED, row.below)


def _places(row: Row, font: QFont, rect: QRect) -> tuple[QRect, QRect]:
    """Where the title and the words below it stand in `rect`, over as many lines as they need."""
    left = rect.left() + _SIDE + (0 if row.is_checked else _SIGN)
    room = QRect(left, rect.top() + _ABOVE, rect.right() - _SIDE - left, _TALLEST)
    title = QFontMetrics(_title_font(row, font)).boundingRect(room, _WRAPPED, row.title)
    title.setWidth(room.width())
    room.moveTop(title.bottom() + 1)
    below = QFontMetrics(font).boundingRect(room, _WRAPPED, row.below) if row.below else QRect(left, room.top(), 0, 0)
    below.setWidth(room.width())
    return title, below


def _title_font(row: Row, font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(not row.is_checked)
    return made
