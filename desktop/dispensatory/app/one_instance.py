"""One program at a time: a second start hands what was asked for to the first and ends.

Without a network, not even a local one: a lock file says that a program runs, and requests are small files in a folder that
it watches. A first program that does not take a request within some seconds hangs, and the second one opens by itself.
"""

import json
import os
import time
import zlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

_PATIENCE_S = 4.0
_LOOK_EVERY_S = 0.02


class OneInstance(QObject):
    """`about` tells programs over other libraries apart: each set of libraries has a program of its own."""

    requested = Signal(str)

    def __init__(self, cache: Path, about: tuple[str, ...]) -> None:
        super().__init__()
        key = zlib.crc32("\0".join(about).encode("utf-8", "surrogateescape"))
        self._folder = cache / f"running-{key:08x}"
        self._lock: QLockFile | None = None

    def is_first(self) -> bool:
        """Whether no other program runs; from now on this one does. Where nothing can be written every program is the first."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        lock = QLockFile(str(self._folder / "lock"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, place: str | None) -> bool:
        """Ask the program that runs to show itself, at `place` if one is given; whether it does."""
        request = self._folder / f"{os.getpid()}.request"
        unfinished = request.with_suffix(".unfinished")
        try:
            unfinished.write_text(json.dumps(place or ""), encoding="utf-8")
            unfinished.replace(request)
        except OSError:
            return False
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            if not request.exists():
                return True
            time.sleep(_LOOK_EVERY_S)
        with suppress(OSError):
            request.unlink()
        return False

    def listen(self) -> None:
        """Take requests from now on; those of an earlier time are thrown away."""
        if self._lock is None:
            return
        for left in self._requests():
            with suppress(OSError):
                left.unlink()
        from PySide6.QtCore import QFileSystemWatcher  # lazy: the first paint needs none

        watcher = QFileSystemWatcher([str(self._folder)], self)
        watcher.directoryChanged.connect(self._on_watcher_directory_changed)

    def stop(self) -> None:
        """Run no more."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _requests(self) -> list[Path]:
        return sorted(self._folder.glob("*.request"))

    def _on_watcher_directory_changed(self) -> None:
        for request in self._requests():
            try:
                place = json.loads(request.read_bytes())
                request.unlink()
            except (OSError, ValueError):
                continue
            self.requested.emit(place if isinstance(place, str) else "")
