"""Garbage is collected on the window's thread only.

Python collects on whichever thread happens to allocate. If that is a worker, it may take widgets apart there, which ends
the program. So while a window is open the collector is off, and a timer of the window's thread does its work.
"""

import gc
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500
"""How often the timer looks whether enough has come together."""

_WHOLE = 2
_REST = 100
"""How many times as long as it took, looking through everything is not done again: with thousands of monographs that is 0.1 s."""


class Collector(QObject):
    """Collects in the thread it was made in, by the thresholds that Python itself goes by, until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._rests_until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again: no worker is left that could collect."""
        self._timer.stop()
        gc.enable()

    def _on_timer_timeout(self) -> None:
        counts, thresholds, started = gc.get_count(), gc.get_threshold(), perf_counter()
        for generation in (_WHOLE, 1, 0):
            if counts[generation] > thresholds[generation] and (generation < _WHOLE or started >= self._rests_until):
                gc.collect(generation)
                if generation == _WHOLE:
                    ended = perf_counter()
                    self._rests_until = ended + _REST * (ended - started)
                return
