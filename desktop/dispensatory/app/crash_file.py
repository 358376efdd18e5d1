"""What the interpreter itself writes when the program is ended by a hard fault (a wrong memory access, an abort), and finding
it at the next start.

Each running program has a file of its own in the folder of the log, empty until then and gone when it ends as it should.
"""

import faulthandler
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from dispensatory.whole_file import runs

_PREFIX, _SUFFIX = "ended-", ".txt"
_LARGEST = 200_000


@dataclass(frozen=True, slots=True)
class HardEnd:
    """An earlier end of the program by a hard fault: when, and what the interpreter wrote."""

    moment: datetime
    text: str


class CrashFile:
    """The file of this program, below the folder of the log."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{_PREFIX}{os.getpid()}{_SUFFIX}"
        self._stream: TextIO | None = None

    def watch(self) -> bool:
        """Have hard faults written from now on; whether that can be done."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._stream = self._path.open("w", encoding="utf-8")
        except OSError:
            return False
        faulthandler.enable(self._stream)
        return True

    def stop(self) -> None:
        """The program ends as it should."""
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None
            with suppress(OSError):
                self._path.unlink()

    def take_left_over(self) -> tuple[HardEnd, ...]:
        """The earlier ends that were not told yet, oldest first; each is given once. Files of programs that run are left."""
        found = []
        for path in self._path.parent.glob(f"{_PREFIX}*{_SUFFIX}"):
            if path == self._path:
                continue
            try:
                about = path.stat()
                text = path.read_text(encoding="utf-8", errors="replace")[:_LARGEST]
                if text.strip():
                    path.unlink()
                    found.append(HardEnd(datetime.fromtimestamp(about.st_mtime, UTC), text.strip()))
                elif not runs(path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)):
                    path.unlink()
            except OSError:  # another program has it open, or was quicker
                continue
        return tuple(sorted(found, key=lambda end: end.moment))
