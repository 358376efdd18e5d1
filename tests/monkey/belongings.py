"""What the program holds at a moment: memory, widgets, objects, threads."""

import ctypes
import gc
import sys
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

MOST_GROWTH = 1.2
"""Memory after to memory before."""

SLACK = 1.1
"""Widgets and objects after to before: a list may have some more rows."""

_MORE_THREADS = 3
"""Threads that a window has for what is done beside it; each ends by itself when it was idle for half a minute."""


@dataclass(frozen=True)
class Belongings:
    """Megabytes of memory, blocks of it that Python has in use, threads, and how many there are of each kind of widget and
    object."""

    megabytes: float
    blocks: int
    threads: int
    widgets: Counter[str]
    objects: Counter[str]
    kinds: Counter[str]

    def grown_to(self, after: "Belongings") -> list[str]:
        """What there is too much of afterwards."""
        found = []
        if after.megabytes > self.megabytes * MOST_GROWTH:
            found.append(f"memory grew from {self.megabytes:.1f} to {after.megabytes:.1f} MB")
        if after.blocks > self.blocks * MOST_GROWTH:
            found.append(f"blocks of memory in use grew from {self.blocks} to {after.blocks}")
        if after.threads > self.threads + _MORE_THREADS:
            found.append(f"threads grew from {self.threads} to {after.threads}")
        for name, before, now in (
            ("widgets", self.widgets, after.widgets),
            ("objects", self.objects, after.objects),
            ("instances", self.kinds, after.kinds),
        ):
            if now.total() > before.total() * SLACK + 5:
                more = (now - before).most_common(12)
                found.append(f"{name} grew from {before.total()} to {now.total()}: {more}")
        return found


def belongings() -> Belongings:
    """As it is now; garbage is thrown away first."""
    for _ in range(3):
        gc.collect()
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).malloc_trim(0)
    megabytes = _megabytes()
    widgets = Counter(type(widget).__name__ for widget in QApplication.allWidgets())
    objects: Counter[str] = Counter()
    for window in QApplication.topLevelWidgets():
        objects.update(child.metaObject().className() for child in window.findChildren(QObject))
    own = (type(thing) for thing in gc.get_objects())
    kinds = Counter(f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}" for kind in own if _is_ours(kind))
    return Belongings(megabytes, sys.getallocatedblocks(), _threads(), widgets, objects, kinds)


def _is_ours(kind: type) -> bool:
    return str(kind.__module__).startswith("dispensatory.app")


def _megabytes() -> float:
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * 4096 / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def _threads() -> int:
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.exists() else threading.active_count()
