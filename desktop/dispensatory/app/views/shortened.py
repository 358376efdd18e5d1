"""Words that do not fit: whole lines of them, the last one with three dots at its end."""

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QLabel

_TAIL = 400
"""Signs of the rest that are tried for the last line: more than any line holds."""


def shortened(text: str, label: QLabel) -> list[str]:
    """The lines of `text` that are wholly in sight in `label`, at least one; the last one is cut where there are more."""
    metrics = label.fontMetrics()
    room = label.contentsRect()
    lines = max(room.height() // metrics.lineSpacing(), 1)
    layout = QTextLayout(text, label.font())
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= lines:
        return [text[start:end].rstrip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    whole = [text[start:end].rstrip() for start, end in pairwise(starts[:lines])]
    rest = text[starts[lines - 1] : starts[lines - 1] + _TAIL]
    return [*whole, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())]


def paint_shortened(label: QLabel) -> None:
    """Paint the words of `label`, plain text, in place of what it would paint itself."""
    painter = QPainter(label)
    painter.setPen(label.palette().color(QPalette.ColorRole.WindowText))
    metrics, room = label.fontMetrics(), label.contentsRect()
    for number, line in enumerate(shortened(label.text(), label)):
        top = room.top() + number * metrics.lineSpacing()
        painter.drawText(QPointF(room.left(), top + metrics.ascent()), line)
    painter.end()
