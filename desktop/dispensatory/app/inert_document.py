"""A text document that loads nothing."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from dispensatory.app.overriding import override


class InertDocument(QTextDocument):
    """Neither a picture nor a style sheet that a text names is fetched, from a disk or from elsewhere."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """What stands for the thing, from wherever."""
        return in_place_of(kind)


def in_place_of(kind: int) -> QImage | None:
    """What a text is given in place of a thing that it names: of a picture a clear dot, of anything else nothing.

    Without the dot Qt goes on by itself, and paints the picture if it lies on this disk.
    """
    if kind != QTextDocument.ResourceType.ImageResource.value:
        return None
    dot = QImage(1, 1, QImage.Format.Format_ARGB32)
    dot.fill(0)
    return dot
