"""The chart of a level over time, painted: a line for each end of the half-life, the band between, and a pointer."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dispensatory.app.charts.level_picture import Line, Picture, Stroke, ticks
from dispensatory.app.overriding import override
from dispensatory.app.theme import LIGHT, Colours
from dispensatory.wording import tr

_LOWEST, _HIGHEST = 11, 20
"""Height, in lines of its text."""
_SHARES = (0, 25, 50, 75, 100)
_HEADROOM = 1.04
_SAMPLE = 26
_EDGE = 4.0
"""Pixels between words and the edge, at the least."""

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
_STYLES = {
    Stroke.SOLID: (Qt.PenStyle.SolidLine, 2.2),
    Stroke.DASHED: (Qt.PenStyle.DashLine, 2.2),
    Stroke.DOTTED: (Qt.PenStyle.DotLine, 2.0),
    Stroke.FAINT: (Qt.PenStyle.DotLine, 1.1),
}


class LevelChart(QWidget):
    """Left and right, Home and End move the pointer from dose to dose; so does the mouse, anywhere.

    `pointed` says at how many hours it stands; -1 where it stands nowhere.
    """

    pointed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("levelChart")
        self.setAccessibleName(tr("Chart of the level over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._colours: Colours = LIGHT
        self._picture: Picture | None = None
        self._at = -1.0
        self._plot = QRectF()

    @property
    def at(self) -> float:
        """The hours at which the pointer stands; -1 where it stands nowhere."""
        return self._at

    def set_look(self, colours: Colours, font: QFont) -> None:
        """The colours, and the font of every word on it."""
        self._colours = colours
        self.setFont(font)
        self.fit(self.height())
        self.update()

    def fit(self, height: int) -> None:
        """As high as `height` pixels, as long as its words have room and it does not fill a screen."""
        line = QFontMetricsF(self.font()).height()
        self.setFixedHeight(int(min(max(height, _LOWEST * line), _HIGHEST * line)))

    def show_picture(self, picture: Picture) -> None:
        """Show another chart; the pointer goes."""
        self._picture = picture
        self._point(-1.0)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        stops = self._picture.stops if self._picture else ()
        here = sum(stop <= self._at for stop in stops) - 1
        moves = {
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Left: here - (0 if here >= 0 and stops[here] < self._at else 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(stops) - 1,
        }
        if not stops or event.key() not in moves:
            super().keyPressEvent(event)
            return
        self._point(stops[min(max(moves[Qt.Key(event.key())], 0), len(stops) - 1)])

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._picture is not None and self._plot.left() <= place.x() <= self._plot.right():
            self._point((place.x() - self._plot.left()) / self._plot.width() * self._picture.until)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        line = QFontMetricsF(self.font()).height()
        below = self._paint_legend(painter, self._picture, line)
        left = QFontMetricsF(self.font()).horizontalAdvance("100%") + 10
        right = QFontMetricsF(self.font()).horizontalAdvance("0000") / 2
        room = self.width() - 2 * _EDGE
        marks = max((self._height(mark.label, room) + 0.2 * line for mark in self._picture.marks), default=0.0)
        self._plot = QRectF(left, below + marks + 4, self.width() - left - right, 0)
        caption = self._height(self._picture.caption, self._plot.width())
        self._plot.setBottom(self.height() - caption - 1.4 * line - 6)
        self._paint_marks(painter, self._picture, line)
        self._paint_grid(painter, self._picture, line)
        painter.save()
        painter.setClipRect(self._plot.adjusted(-2, -2, 2, 2))
        if self._picture.band:
            self._paint_band(painter, self._picture)
        for each in reversed(self._picture.lines):
            self._paint_line(painter, each)
        self._paint_pointer(painter)
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _point(self, hours: float) -> None:
        if hours != self._at:
            self._at = hours
            self.pointed.emit(hours)
            self.update()

    def _x(self, hours: float) -> float:
        until = self._picture.until if self._picture else 1.0
        return self._plot.left() + self._plot.width() * hours / until

    def _y(self, percent: float) -> float:
        return self._plot.bottom() - self._plot.height() * percent / (100 * _HEADROOM)

    def _height(self, words: str, width: float) -> float:
        """The height of words that go on in further lines where a width has no room for them in one."""
        return QFontMetricsF(self.font()).boundingRect(QRectF(0, 0, width, 1e6), _WRAPPED, words).height()

    def _pen(self, stroke: Stroke) -> QPen:
        style, width = _STYLES[stroke]
        colour = {Stroke.FAINT: self._colours.muted, Stroke.DOTTED: self._colours.text}.get(
            stroke, self._colours.accent
        )
        pen = QPen(QColor(colour), width, style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _paint_legend(self, painter: QPainter, picture: Picture, line: float) -> float:
        """The strokes and what they are, from left to right and on below; the lower edge."""
        x, y = _EDGE, _EDGE
        metrics = QFontMetricsF(self.font())
        for each in picture.lines:
            if not each.label:
                continue
            width = _SAMPLE + 8 + metrics.horizontalAdvance(each.label)
            if x > _EDGE and x + width > self.width():
                x, y = _EDGE, y + line
            painter.setPen(self._pen(each.stroke))
            painter.drawLine(QPointF(x, y + line / 2), QPointF(x + _SAMPLE, y + line / 2))
            painter.setPen(QColor(self._colours.text))
            painter.drawText(QPointF(x + _SAMPLE + 6, y + metrics.ascent()), each.label)
            x += width + 18
        return y + line

    def _paint_marks(self, painter: QPainter, picture: Picture, line: float) -> None:
        metrics = QFontMetricsF(self.font())
        for mark in picture.marks:
            left, right = self._x(mark.start), self._x(min(mark.end, picture.until))
            if right > left:
                ground = QColor(self._colours.selected)
                ground.setAlpha(110)
                painter.fillRect(QRectF(left, self._plot.top(), right - left, self._plot.height()), ground)
            painter.setPen(QPen(QColor(self._colours.muted), 1, Qt.PenStyle.DashLine))
            for edge in {left, right}:
                painter.drawLine(QPointF(edge, self._plot.top() - 3), QPointF(edge, self._plot.bottom()))
            width = min(metrics.horizontalAdvance(mark.label) + 1, self.width() - 2 * _EDGE)
            start = min(max((left + right - width) / 2, _EDGE), self.width() - _EDGE - width)
            height = self._height(mark.label, self.width() - 2 * _EDGE)
            room = QRectF(start, self._plot.top() - line * 0.35 + metrics.descent() - height, width, height)
            painter.setPen(QColor(self._colours.text))
            painter.drawText(room, _WRAPPED, mark.label)

    def _paint_grid(self, painter: QPainter, picture: Picture, line: float) -> None:
        words, ground = QColor(self._colours.muted), QColor(self._colours.line)
        left = self._plot.left()
        for share in _SHARES:
            painter.setPen(ground)
            painter.drawLine(QPointF(left, self._y(share)), QPointF(self._plot.right(), self._y(share)))
            painter.setPen(words)
            room = QRectF(0, self._y(share) - line / 2, left - 5, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{share}%")
        painter.setPen(QPen(QColor(self._colours.strong_line), 1))
        painter.drawLine(self._plot.bottomLeft(), self._plot.bottomRight())
        for hours in picture.doses:
            painter.drawLine(
                QPointF(self._x(hours), self._plot.bottom()), QPointF(self._x(hours), self._plot.bottom() - 5)
            )
        painter.setPen(words)
        for hours, label in ticks(picture.until):
            painter.drawLine(
                QPointF(self._x(hours), self._plot.bottom()), QPointF(self._x(hours), self._plot.bottom() + 4)
            )
            room = QRectF(self._x(hours) - 40, self._plot.bottom() + 4, 80, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, label)
        below = self._plot.bottom() + 4 + line
        room = QRectF(left, below, self._plot.width(), self.height() - below)
        painter.drawText(room, _WRAPPED, picture.caption)

    def _paint_band(self, painter: QPainter, picture: Picture) -> None:
        there, back = (self._points(line) for line in picture.lines[:2])
        ground = QColor(self._colours.accent)
        ground.setAlpha(44)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawPolygon(QPolygonF([*there, *reversed(back)]), Qt.FillRule.WindingFill)

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(line.stroke))
        painter.drawPolyline(QPolygonF(self._points(line)))

    def _points(self, line: Line) -> list[QPointF]:
        return [QPointF(self._x(hours), self._y(percent)) for hours, percent in line.points]

    def _paint_pointer(self, painter: QPainter) -> None:
        if self._at >= 0:
            painter.setPen(QPen(QColor(self._colours.text), 1))
            painter.drawLine(
                QPointF(self._x(self._at), self._plot.top()), QPointF(self._x(self._at), self._plot.bottom())
            )
