"""Scroll bars that move together, each by the same share of its way."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar


class LinkedScrolling(QObject):
    """A long and a short text are at their beginning, and at their end, at the same time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bars: list[QScrollBar] = []
        self._leader: QScrollBar | None = None
        self._is_linked, self._is_moving = True, False

    def link(self, bars: Sequence[QScrollBar]) -> None:
        """The scroll bars that belong together from now on."""
        for bar in self._bars:
            if bar not in bars:
                bar.valueChanged.disconnect(self._on_bar_value_changed)
                bar.rangeChanged.disconnect(self._on_bar_range_changed)
        for bar in bars:
            if bar not in self._bars:
                bar.valueChanged.connect(self._on_bar_value_changed)
                bar.rangeChanged.connect(self._on_bar_range_changed)
        self._bars = list(bars)
        if self._leader not in self._bars:
            self._leader = None

    def set_linked(self, linked: bool) -> None:
        """Whether they move together; where they are linked anew, all come to where the one last moved is."""
        self._is_linked = linked
        self._align()

    @contextmanager
    def held(self) -> Iterator[None]:
        """While texts are being set none leads; then all come to where the one that was last scrolled is."""
        self._is_moving = True
        try:
            yield
        finally:
            self._is_moving = False
        self._align()

    def _align(self) -> None:
        leader = self._leader
        if leader is None or not self._is_linked or self._is_moving or not leader.maximum():
            return
        self._is_moving = True
        for bar in self._bars:
            if bar is not leader:
                bar.setValue(round(bar.maximum() * leader.value() / leader.maximum()))
        self._is_moving = False

    def _on_bar_value_changed(self, _value: int) -> None:
        bar = self.sender()
        if not self._is_moving and isinstance(bar, QScrollBar):
            self._leader = bar
            self._align()

    def _on_bar_range_changed(self, _least: int, _most: int) -> None:
        self._align()
