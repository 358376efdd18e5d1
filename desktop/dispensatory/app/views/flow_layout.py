"""A layout that sets its widgets side by side and goes on below where the width ends."""

from collections.abc import Collection, Sequence

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from dispensatory.app.overriding import override


def in_lines(sizes: Sequence[QSize], area: QRect, gap: int, starts: Collection[int] = ()) -> list[QRect]:
    """Where widgets of these sizes stand: left to right, then down, none wider than `area`.

    `starts` are the numbers of those that begin a line, whatever room is left on the one before.
    """
    placed: list[QRect] = []
    x, y, row_height = area.x(), area.y(), 0
    for number, size in enumerate(sizes):
        width = min(size.width(), area.width())
        if x > area.x() and (number in starts or x + width > area.right() + 1):
            x, y, row_height = area.x(), y + row_height + gap, 0
        placed.append(QRect(x, y, width, size.height()))
        x += width + gap
        row_height = max(row_height, size.height())
    return placed


class FlowLayout(QLayout):
    """Left to right, then down; its height depends on its width."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> "QtCore.Qt.Orientation":
        return QtCore.Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Lay the widgets into `rect`; the height that they need, margins included."""
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        placed = in_lines([item.sizeHint() for item in self._items], inside, self._gap)
        if place:
            for item, where in zip(self._items, placed, strict=True):
                item.setGeometry(where)
        lowest = max((where.y() + where.height() for where in placed), default=inside.y())
        return lowest - rect.y() + margins.bottom()
