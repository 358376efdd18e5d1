"""The order in which Tab goes through a window: as it is read, part by part, whatever was made first."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6 import QtCore
from PySide6.QtWidgets import QWidget

_LINE = 12
"""Pixels by which widgets of one line may differ in height."""


def order_focus(window: QWidget, parts: Sequence[QWidget]) -> None:
    """Have Tab go through the visible widgets of each part from above to below, and in a line from left to right."""
    chain = [widget for part in parts for widget in in_reading_order(window, part)]
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


def in_reading_order(window: QWidget, part: QWidget) -> list[QWidget]:
    """The visible widgets of a part that Tab stops at."""
    found = [widget for widget in (part, *part.findChildren(QWidget)) if _is_stop(widget)]
    places = {id(widget): widget.mapTo(window, QtCore.QPoint(0, 0)) for widget in found}
    return sorted(found, key=lambda widget: (places[id(widget)].y() // _LINE, places[id(widget)].x()))


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus
    return bool(takes_tab and widget.isVisible() and widget.isEnabled() and not widget.isWindow())
