"""Paints the rows of an answer: headings, names with their reason, snippets with the found words marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dispensatory.app.models.result_rows import ResultRow, RowKind
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override
from dispensatory.app.theme import LIGHT, Colours
from dispensatory.app.views.row_ground import paint_focus, paint_ground

_SIDE = 12
_ABOVE = 5
_BETWEEN, _SHORTEST_LABEL = 10, 30
"""Pixels between a title and its section, which gives way to the title: a name that is cut off tells nothing apart."""
SNIPPET_LINES = 3
_NOTE_LINES = 6
_REMEMBERED = 1000


class ResultsDelegate(QStyledItemDelegate):
    """The height of a row depends on what it holds and on the width of the list, never on its being chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours = LIGHT
        self.width = 300
        self._known_lines: dict[tuple[str, str, int, int], int] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(Role.ROW)
        metrics: QFontMetrics = option.fontMetrics
        line = metrics.height()
        if not isinstance(row, ResultRow):
            return QSize(10, line)
        if row.kind is RowKind.HEADING:
            return QSize(10, line + 16)
        if row.kind in (RowKind.NOTE, RowKind.SUGGESTION, RowKind.MORE):
            return QSize(10, self._lines(row.text, option.font, _NOTE_LINES) * line + 2 * _ABOVE)
        height = line + 2 * _ABOVE
        if row.detail:
            most = SNIPPET_LINES if row.marks else _NOTE_LINES
            height += self._lines(row.detail, option.font, most) * line + 1
        return QSize(10, height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, ResultRow):
            return
        painter.save()
        rect: QRect = option.rect
        font: QFont = option.font
        painter.setFont(font)
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, rect, row)
        elif row.kind is RowKind.NOTE:
            self._paint_words(painter, rect, row.text, self.colours.muted, ())
        else:
            self._paint_row(painter, rect, row, option.state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: ResultRow) -> None:
        bold = QFont(painter.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self.colours.warning_text if row.warns else self.colours.muted))
        inside = rect.adjusted(_SIDE, 8, -_SIDE, -4)
        shown = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(QColor(self.colours.warning_line if row.warns else self.colours.line))
        painter.drawLine(inside.left(), rect.bottom(), inside.right(), rect.bottom())

    def _paint_row(self, painter: QPainter, rect: QRect, row: ResultRow, state: QStyle.StateFlag) -> None:
        ground = rect.adjusted(4, 0, -4, 0)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, ground, self.colours.selected if selected else self.colours.hover)
        text = self.colours.selected_text if selected else self.colours.text
        if row.kind in (RowKind.SUGGESTION, RowKind.MORE):
            self._paint_words(painter, rect, row.text, self.colours.accent if not selected else text, ())
        else:
            self._paint_hit(painter, rect, row, text, self.colours.selected_text if selected else self.colours.muted)
        if selected:
            paint_focus(painter, ground, self.colours)

    def _paint_hit(self, painter: QPainter, rect: QRect, row: ResultRow, text: str, faint: str) -> None:
        line = painter.fontMetrics().height()
        first = QRect(rect.left() + _SIDE, rect.top() + _ABOVE, rect.width() - 2 * _SIDE, line)
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        usual = QFont(painter.font())
        painter.setFont(bold)
        painter.setPen(QColor(text))
        title = painter.fontMetrics().elidedText(row.shown or row.text, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        room = first.width() - painter.fontMetrics().horizontalAdvance(title) - _BETWEEN
        painter.setFont(usual)
        if row.label and room > _SHORTEST_LABEL:
            label = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(faint if faint == text else self.colours.accent))
            painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        if row.detail:
            self._paint_words(painter, rect.adjusted(0, line + 1, 0, 0), row.detail, faint, row.marks)

    def _paint_words(
        self, painter: QPainter, rect: QRect, text: str, colour: str, marks: tuple[tuple[int, int], ...]
    ) -> None:
        most = SNIPPET_LINES if marks else _NOTE_LINES
        width, height = rect.width() - 2 * _SIDE, painter.fontMetrics().height()
        layout = QTextLayout(text, painter.font())
        shown = _lay_out(layout, width, most, height)
        if shown < len(text):
            text = text[: max(shown - 2, 0)].rstrip() + "\u2026"
            layout.setText(text)
        layout.setFormats([self._mark(start, length) for start, length in marks if start + length <= len(text)])
        _lay_out(layout, width, most, height)
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(rect.left() + _SIDE, rect.top() + _ABOVE))

    def _mark(self, start: int, length: int) -> QTextLayout.FormatRange:
        span = QTextLayout.FormatRange()
        ground = QTextCharFormat()
        ground.setBackground(QColor(self.colours.mark))
        ground.setForeground(QColor(self.colours.mark_text))
        span.start, span.length, span.format = start, length, ground
        return span

    def _lines(self, text: str, font: QFont, most: int) -> int:
        """Lines of `text` at the width of the list, at most `most`: broken as they are when they are painted."""
        key = text, font.key(), self.width, most
        known = self._known_lines.get(key)
        if known is None:
            if len(self._known_lines) > _REMEMBERED:
                self._known_lines.clear()
            layout = QTextLayout(text, font)
            _lay_out(layout, self.width - 2 * _SIDE, most, 1)
            known = self._known_lines[key] = max(layout.lineCount(), 1)
        return known


def _lay_out(layout: QTextLayout, width: int, most: int, height: int) -> int:
    """Break the text into at most `most` lines; how many of its signs they hold."""
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    shown = 0
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * height))
        shown = line.textStart() + line.textLength()
    layout.endLayout()
    return shown
