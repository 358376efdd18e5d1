"""The heads of the medicines and what stands below them: the table of facts, or a text for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.tools.compare_glance import GlanceText
from dispensatory.app.tools.compare_head import ColumnHead
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.wording import mark, tr

_FEWEST_LETTERS = 32
_FEWEST_IN_CELL = 20
_NARROWEST, _NARROWEST_CELL = 350, 220
"""A text and a cell have room for so many average letters, and so many pixels; below that the board scrolls sideways."""

_LONGEST_WORD = mark("Contraindicated")
"""The longest word in the names of the rows."""


@dataclass(frozen=True, slots=True)
class Column:
    """What belongs to one medicine."""

    head: ColumnHead
    text: MonographText


class CompareBoard(QScrollArea):
    """Scrolls sideways where the window is too narrow; up and down only the texts scroll, below heads that stay.

    It lays its widgets out itself, so that the columns of the table stand exactly below the heads.
    """

    def __init__(self, glance: GlanceText, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareBoard")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self)
        self._inside.setObjectName("compareInside")
        self.setWidget(self._inside)
        self._glance = glance
        glance.setParent(self._inside)
        self._columns: tuple[Column, ...] = ()
        self._letter, self._names = 8, 140
        self._shows_glance = True

    def set_columns(self, columns: Sequence[Column]) -> None:
        """The columns from left to right, and the order of the keyboard with them."""
        self._columns = tuple(columns)
        before: QWidget | None = None
        for number, column in enumerate(columns):
            column.head.left.setVisible(number > 0)
            for part in (column.head, column.text):
                if part.parent() is not self._inside:
                    part.setParent(self._inside)
            for stop in (*column.head.buttons, column.text):
                stop.installEventFilter(self)
                if before is not None:
                    QWidget.setTabOrder(before, stop)
                before = stop
            column.head.show()
        if before is not None:
            QWidget.setTabOrder(before, self._glance)
        self.show_glance(shown=self._shows_glance)

    def show_glance(self, *, shown: bool) -> None:
        """Show the table of facts, or the texts."""
        self._shows_glance = shown
        self._glance.setVisible(shown)
        for column in self._columns:
            column.text.setVisible(not shown)
        self.arrange()

    def set_size(self, size: float) -> None:
        """The size of the text in points, by which the narrowest column is measured."""
        font = QFont(self.font())
        font.setPointSizeF(size)
        metrics = QFontMetrics(font)
        self._letter = metrics.averageCharWidth()
        self._names = metrics.horizontalAdvance(tr(_LONGEST_WORD)) + 20
        self.arrange()

    def arrange(self) -> None:
        """Give every widget its place: after the window, a head or the size of the text has changed."""
        if not self._columns:
            return
        number = len(self._columns)
        bar = self._glance.verticalScrollBar().sizeHint().width()
        if self._shows_glance:
            names, end, narrowest = self._names, bar, max(_FEWEST_IN_CELL * self._letter, _NARROWEST_CELL)
        else:
            names, end, narrowest = 0, 0, max(_FEWEST_LETTERS * self._letter + bar, _NARROWEST)
        heads = [column.head for column in self._columns]
        narrowest = max(narrowest, *(head.narrowest for head in heads))
        room = self.viewport().size()
        width = max((room.width() - names - end) // number, narrowest)
        whole = max(room.width(), names + number * width + end)
        self._inside.resize(whole, room.height())
        beside = all(head.has_room_beside(width) for head in heads)
        for head in heads:
            head.set_beside(beside=beside)
        top = max(head.heightForWidth(width) for head in heads)
        for place, column in enumerate(self._columns):
            left = names + place * width
            column.head.setGeometry(left, 0, width, top)
            _place(column.text, QRect(left, top, width, room.height() - top))
            if not self._shows_glance:
                keep_words_whole(column.text)
        self._glance.setGeometry(0, top, whole, room.height() - top)
        self._glance.set_widths((names, *[width] * number))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the column that gets the keyboard into sight: of a text Qt itself would show its cursor only."""
        if event.type() == QEvent.Type.FocusIn:
            for column in self._columns:
                if watched in (*column.head.buttons, column.text):
                    self._reveal(column.head)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _reveal(self, head: ColumnHead) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(min(max(bar.value(), head.x() + head.width() - self.viewport().width()), head.x()))


def keep_words_whole(text: MonographText) -> None:
    """Break lines between words only, unless a table is too wide for that: then within words, rather than hide its end."""
    now = (text.html, text.lineWrapColumnOrWidth(), text.document().defaultFont().pointSizeF())
    if text.property("words") != now:
        text.setProperty("words", now)
        text.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        if text.document().size().width() > text.lineWrapColumnOrWidth() + 1:
            text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


def _place(text: MonographText, place: QRect) -> None:
    """Give a text its place; in another width it stays at the same share of its way."""
    bar = text.verticalScrollBar()
    share = bar.value() / bar.maximum() if bar.value() and text.width() != place.width() else None
    text.setGeometry(place)
    if share is not None:
        text.document().size()  # lays the page out to its end, so that the scroll bar knows its range
        bar.setValue(round(share * bar.maximum()))
