"""What lies under and around a painted row."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from dispensatory.app.theme import Colours


def paint_ground(painter: QPainter, rect: QRect, colour: str) -> None:
    """The ground of a chosen row or the row under the mouse."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)


def paint_focus(painter: QPainter, rect: QRect, colours: Colours) -> None:
    """The frame of the row that has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.accent))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0, 1, -1, -2), 4, 4)
