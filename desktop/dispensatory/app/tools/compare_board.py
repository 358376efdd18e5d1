"""The heads of the medicines and what stands below them: the table of facts, or a text for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

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

_TRIES = 4
"""Times that a text is laid out wider until all of it has room: a table that is given room may need some more."""

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
            names, end = max((self._names, *self._glance.narrowest[:1])), bar
            narrowest = max(_FEWEST_IN_CELL * self._letter, _NARROWEST_CELL)
        else:
            names, end, narrowest = 0, 0, max(_FEWEST_LETTERS * self._letter + bar, _NARROWEST)
        heads = [column.head for column in self._columns]
        narrowest = max(narrowest, *(head.narrowest for head in heads))
        room = self.viewport().size()
        share = max((room.width() - names - end) // number, narrowest)
        before = [_standing(column.text) for column in self._columns]
        widths = self._widths(share, room.height())
        whole = max(room.width(), names + sum(widths) + end)
        self._inside.resize(whole, room.height())
        beside = all(head.has_room_beside(share) for head in heads)
        for head in heads:
            head.set_beside(beside=beside)
        top = max(head.heightForWidth(width) for head, width in zip(heads, widths, strict=True))
        left = names
        for column, width, standing in zip(self._columns, widths, before, strict=True):
            column.head.setGeometry(left, 0, width, top)
            _place(column.text, QRect(left, top, width, room.height() - top), standing)
            left += width
        self._glance.setGeometry(0, top, whole, room.height() - top)
        self._glance.set_widths((names, *widths))

    def _widths(self, share: int, height: int) -> list[int]:
        """The widths of the columns: `share`, or more where a word would not fit."""
        if self._shows_glance:
            words = self._glance.narrowest[1:]
            known = len(words) == len(self._columns)
            return [max(share, word) for word in words] if known else [share] * len(self._columns)
        return [_narrowest_of(column.text, share, height) for column in self._columns]

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


def _narrowest_of(text: MonographText, width: int, height: int) -> int:
    """The width from `width` on in which no word of a text is broken and no table is cut off.

    It is looked for anew only where the page, the width or the size of its letters is another one.
    """
    now = (text.html, width, text.document().defaultFont().toString())
    if text.property("measured") != now:
        text.setProperty("measured", now)
        text.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        found = width
        for _ in range(_TRIES):
            text.setGeometry(text.x(), text.y(), found, height)
            missing = ceil(text.document().size().width() - text.lineWrapColumnOrWidth())
            if missing <= 0:
                break
            found += missing
        text.setProperty("narrowest", found)
    return int(text.property("narrowest"))


def _standing(text: MonographText) -> tuple[int, float | None]:
    """The width of a text, and at which share of its way it is; None at its beginning."""
    bar = text.verticalScrollBar()
    return text.width(), bar.value() / bar.maximum() if bar.value() else None


def _place(text: MonographText, place: QRect, standing: tuple[int, float | None]) -> None:
    """Give a text its place; in another width than before it stays at the same share of its way."""
    width, share = standing
    text.setGeometry(place)
    if share is not None and width != place.width():
        text.document().size()  # lays the page out to its end, so that the scroll bar knows its range
        bar = text.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))
