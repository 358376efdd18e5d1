"""Paints the rows of the chart of side effects: a ladder of frequencies for a heading, bars for figures, words as words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dispensatory.app.charts.frequency_rows import FrequencyRow, Kind, figure_words, interval_words
from dispensatory.app.charts.ladder import CLASSES_UP, rungs
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override
from dispensatory.app.theme import LIGHT, Colours
from dispensatory.app.views.row_ground import paint_focus, paint_ground
from dispensatory.clinical.percentages import Figure
from dispensatory.wording import tr

_SIDE = 26
_ABOVE = 3
_GAP = 10
_SMALL = 0.82
_NAME, _TRACK = 0.36, 0.34
"""Shares of the width for the name of an effect and for the bars; the figures have the rest."""
_BAR = 0.62
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.HorPattern,
)
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class FrequencyDelegate(QStyledItemDelegate):
    """`width` is that of the list, `scale` the share in percent at which the bars end."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours = LIGHT
        self.width = 500
        self.scale = 100.0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(Role.ROW)
        metrics: QFontMetrics = option.fontMetrics
        return QSize(10, self._height(row, metrics) + 2 * _ABOVE if isinstance(row, FrequencyRow) else metrics.height())

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, FrequencyRow):
            return
        painter.save()
        rect: QRect = option.rect
        font: QFont = option.font
        painter.setFont(font)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = rect.adjusted(16, 0, -8, 0)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, ground, self.colours.selected if selected else self.colours.hover)
        inside = rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        if row.kind is Kind.BAR:
            self._paint_bar(painter, inside, row, selected=selected)
        elif row.kind is Kind.SCALE:
            self._paint_scale(painter, inside, selected=selected)
        elif row.kind is Kind.HEADING:
            self._paint_heading(painter, inside, row, selected=selected)
        else:
            self._paint_words(painter, inside, row, selected=selected)
        if selected:
            paint_focus(painter, ground, self.colours)
        painter.restore()

    def _height(self, row: FrequencyRow, metrics: QFontMetrics) -> int:
        whole, line = self.width - 2 * _SIDE, metrics.height()
        if row.kind is Kind.SCALE:
            return line
        if row.kind is Kind.HEADING:
            return line + (2 * line + _GAP if row.interval else 0) + _GAP
        if row.kind is Kind.BAR:
            name = _lines(metrics, row.text, int(whole * _NAME) - _GAP)
            return max(name, sum(self._figure_heights(row, metrics)))
        return _lines(metrics, row.text, whole)

    def _figure_heights(self, row: FrequencyRow, metrics: QFontMetrics) -> list[int]:
        whole = self.width - 2 * _SIDE
        room = whole - int(whole * (_NAME + _TRACK)) - _GAP
        return [_lines(metrics, words, room) for words in _figure_words(row)]

    def _text(self, *, selected: bool, faint: bool = False) -> QColor:
        if selected:
            return QColor(self.colours.selected_text)
        return QColor(self.colours.muted if faint else self.colours.text)

    def _paint_words(self, painter: QPainter, inside: QRect, row: FrequencyRow, *, selected: bool) -> None:
        if row.kind is Kind.LEAD:
            font = QFont(painter.font())
            font.setItalic(True)
            painter.setFont(font)
        painter.setPen(self._text(selected=selected, faint=row.kind is not Kind.WORDS))
        painter.drawText(inside, _WRAPPED, row.text)

    def _paint_heading(self, painter: QPainter, inside: QRect, row: FrequencyRow, *, selected: bool) -> None:
        line = painter.fontMetrics().height()
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        usual = QFont(painter.font())
        painter.setFont(bold)
        painter.setPen(self._text(selected=selected))
        top = QRect(inside.left(), inside.top() + _GAP, inside.width(), line)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, row.text)
        painter.setFont(usual)
        if row.interval is None:
            return
        shift = QFontMetrics(bold).horizontalAdvance(row.text) + _GAP
        painter.setPen(self._text(selected=selected, faint=True))
        painter.drawText(top.adjusted(shift, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, interval_words(row.interval))
        start, end = rungs(row.interval)
        ladder = QRectF(inside.left(), top.bottom() + 3, inside.width(), line)
        self._paint_ladder(painter, ladder, start, end, selected=selected)

    def _paint_ladder(self, painter: QPainter, ladder: QRectF, start: float, end: float, *, selected: bool) -> None:
        """Five steps of equal width, each ten times the one before; filled from `start` to `end` (0 to 5)."""
        step = ladder.width() / len(CLASSES_UP)
        filled = QRectF(ladder.left() + step * start, ladder.top(), step * (end - start), ladder.height())
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(self.colours.accent)
        ground.setAlpha(70)
        painter.setBrush(ground)
        painter.drawRect(filled)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours.strong_line), 1))
        painter.drawRect(ladder)
        small = QFont(painter.font())
        small.setPointSizeF(small.pointSizeF() * _SMALL)
        painter.setFont(small)
        metrics = painter.fontMetrics()
        for number, (word, above) in enumerate((tr(word), tr(begins)) for word, begins in CLASSES_UP):
            cell = QRectF(ladder.left() + step * number, ladder.top(), step, ladder.height())
            painter.setPen(QPen(QColor(self.colours.strong_line), 1))
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
            painter.setPen(self._text(selected=selected))
            if metrics.horizontalAdvance(word) < step:
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, word)
            below = QRectF(cell.left() - step / 2, cell.bottom() + 1, step, metrics.height())
            painter.setPen(self._text(selected=selected, faint=True))
            if above and metrics.horizontalAdvance(above) < step:
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, above)
        painter.setPen(QPen(QColor(self.colours.accent), 2))
        painter.drawRect(filled)

    def _track(self, inside: QRect) -> QRectF:
        left = inside.left() + int(inside.width() * _NAME)
        return QRectF(left, inside.top(), int(inside.width() * _TRACK), inside.height())

    def _paint_scale(self, painter: QPainter, inside: QRect, *, selected: bool) -> None:
        track = self._track(inside)
        painter.setPen(self._text(selected=selected, faint=True))
        for share in (0.0, 0.5, 1.0):
            x = track.left() + track.width() * share
            room = QRectF(x - 40, track.top(), 80, track.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, f"{self.scale * share:g}%")

    def _paint_bar(self, painter: QPainter, inside: QRect, row: FrequencyRow, *, selected: bool) -> None:
        track = self._track(inside)
        name = QRect(inside.left(), inside.top(), int(inside.width() * _NAME) - _GAP, inside.height())
        painter.setPen(self._text(selected=selected))
        painter.drawText(name, _WRAPPED, row.text)
        painter.setPen(QPen(QColor(self.colours.line), 1))
        for share in (0.0, 0.5, 1.0):
            x = track.left() + track.width() * share
            painter.drawLine(QPointF(x, inside.top() - _ABOVE), QPointF(x, inside.bottom() + _ABOVE))
        top = float(inside.top())
        line = painter.fontMetrics().height()
        heights = self._figure_heights(row, painter.fontMetrics())
        for number, (figure, words, height) in enumerate(zip(row.figures, _figure_words(row), heights, strict=True)):
            if figure is not None:
                thick = line * _BAR
                bar = QRectF(track.left(), top + (line - thick) / 2, track.width(), thick)
                self._paint_figure(painter, bar, figure, _PATTERNS[number % len(_PATTERNS)])
            painter.setPen(self._text(selected=selected, faint=figure is None))
            room = QRectF(track.right() + _GAP, top, inside.right() - track.right() - _GAP, height)
            painter.drawText(room, _WRAPPED, words)
            top += height

    def _paint_figure(self, painter: QPainter, track: QRectF, figure: Figure, pattern: Qt.BrushStyle) -> None:
        """A bar to the lower end, an empty frame from there to the upper; an arrow where it may be more."""
        sure = 0.0 if figure.open_low else figure.low
        accent = QColor(self.colours.accent)
        painter.setPen(QPen(accent, 1.2))
        painter.setBrush(QBrush(accent, pattern))
        width = track.width() / self.scale
        if sure > 0:
            painter.drawRect(QRectF(track.left(), track.top(), sure * width, track.height()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if figure.high > sure:
            painter.setPen(QPen(accent, 1.2, Qt.PenStyle.DashLine))
            painter.drawRect(
                QRectF(track.left() + sure * width, track.top(), (figure.high - sure) * width, track.height())
            )
        if figure.high == 0:
            painter.drawLine(track.topLeft(), track.bottomLeft())
        if figure.open_high:
            end, middle = track.left() + figure.high * width, track.center().y()
            tip = [QPointF(end + 1, track.top()), QPointF(end + 7, middle), QPointF(end + 1, track.bottom())]
            painter.setPen(QPen(accent, 1.6))
            painter.drawPolyline(QPolygonF(tip))


def _figure_words(row: FrequencyRow) -> list[str]:
    """What stands beside each bar of a row."""
    pairs = zip(row.series, row.figures, strict=True)
    told = ((label, figure_words(figure)) for label, figure in pairs)
    return [f"{label}: {words}" if label else words for label, words in told]


def _lines(metrics: QFontMetrics, text: str, width: int) -> int:
    return max(metrics.boundingRect(0, 0, max(width, 10), 100_000, int(_WRAPPED), text).height(), metrics.height())
