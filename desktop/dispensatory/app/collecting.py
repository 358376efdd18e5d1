"""Garbage is collected on the window's thread only.

Python collects on whichever thread happens to allocate. If that is a worker, it may take widgets apart there, which ends
the program. So while a window is open the collector is off, and a timer of the window's thread does its work.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500
"""How often the timer looks whether enough has come together."""


class Collector(QObject):
    """Collects in the thread it was made in, by the thresholds that Python itself goes by, until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again: no worker is left that could collect."""
        self._timer.stop()
        gc.enable()

    def _on_timer_timeout(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
