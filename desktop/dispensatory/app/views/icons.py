"""The few signs on buttons, painted in the colour of the text so that light and dark need no second set.

They are painted as paths: what takes a pen style or a global colour would make the namespace Qt (see `qt_numbers`).
"""

from enum import Enum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

_FIELD = 16


class Sign(Enum):
    """A sign as strokes over a field of 16 by 16; a stroke is a tuple of (x, y) points."""

    BACK = (((10, 3), (5, 8), (10, 13)),)
    FORWARD = (((6, 3), (11, 8), (6, 13)),)
    UP = (((3.5, 10), (8, 5.5), (12.5, 10)),)
    DOWN = (((3.5, 6), (8, 10.5), (12.5, 6)),)
    MENU = (((2.5, 4), (13.5, 4)), ((2.5, 8), (13.5, 8)), ((2.5, 12), (13.5, 12)))
    CLOSE = (((4, 4), (12, 12)), ((12, 4), (4, 12)))
    STAR = (
        (
            (8, 1.8),
            (9.9, 6),
            (14.4, 6.5),
            (11, 9.5),
            (12, 14),
            (8, 11.7),
            (4, 14),
            (5, 9.5),
            (1.6, 6.5),
            (6.1, 6),
            (8, 1.8),
        ),
    )
    SEARCH = (((11.5, 6.8), (10, 10), (6.8, 11.2), (3.6, 9.9), (2.3, 6.8), (3.6, 3.6), (6.8, 2.3), (10, 3.6), (11.5, 6.8)),
              ((10.2, 10.2), (14, 14)))  # fmt: skip


def filled_icon(sign: Sign, colour: str) -> QIcon:
    """The sign filled with `colour`."""
    made = QIcon()
    for scale in (1, 2):
        pixmap = _field(_FIELD, scale)
        painter = _painter(pixmap)
        painter.fillPath(_path(sign), _brush(colour))
        painter.end()
        made.addPixmap(pixmap)
    return made


def _path(sign: Sign) -> QPainterPath:
    path = QPainterPath()
    for stroke in sign.value:
        path.moveTo(QPointF(*stroke[0]))
        for point in stroke[1:]:
            path.lineTo(QPointF(*point))
    return path


def icon(sign: Sign, colour: str, faint: str) -> QIcon:
    """The sign in `colour`, and in `faint` where its button is disabled."""
    path = _path(sign)
    made = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        pen = QPen()
        pen.setColor(QColor(tint))
        pen.setWidthF(1.6)
        for scale in (1, 2):
            pixmap = _field(_FIELD, scale)
            painter = _painter(pixmap)
            painter.strokePath(path, pen)
            painter.end()
            made.addPixmap(pixmap, mode)
    return made


def letter_icon(letter: str, colour: str, size: int, font: QFont) -> QIcon:
    """A letter in bold in a field of `size` pixels; an empty field for no letter. It looks the same on a chosen row."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(bold)
    path = QPainterPath()
    path.addText(QPointF(0, (size + metrics.ascent() - metrics.descent()) / 2), bold, letter)
    made = QIcon()
    for scale in (1, 2):
        pixmap = _field(size, scale)
        painter = _painter(pixmap)
        painter.fillPath(path, _brush(colour))
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            made.addPixmap(pixmap, mode)
    return made


def _field(size: int, scale: int) -> QPixmap:
    pixmap = QPixmap(size * scale, size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(QColor(0, 0, 0, 0))
    return pixmap


def _painter(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _brush(colour: str) -> QBrush:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(colour))
    return palette.brush(QPalette.ColorRole.Text)
