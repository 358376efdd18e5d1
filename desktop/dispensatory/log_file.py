"""The log: what the program did and what went wrong, in a file on this computer that can be read and handed on.

It holds times (UTC), versions, counts, folders and faults. It holds no search, no medicine that was opened, no note and no
weight, but for lines of the level PRIVATE, which are written only if the reader wishes it, and which no report takes over.

Import this module where something is logged, not before a window is painted. Python's own rotating file is not used: it
lies in a module that brings the network in.
"""

import logging
import os
import time
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

FILE = "dispensatory.log"
FOLDER = "log"

LARGEST = 1_000_000
"""Bytes at which a file is put aside and a new one begun."""
KEPT = 3
"""Files, the one in use included."""

PRIVATE = 15
"""The level of lines that say what the reader looked for or opened."""

FAULTS = logging.ERROR
"""The level of faults, for a log that takes nothing else."""

_INDENT = "    "
_WAITING = 200


def log_folder(data: Path) -> Path:
    """Where the log lies below the user's folder of data."""
    return data / FOLDER


def log() -> logging.Logger:
    """The program's log. What is logged before `open_log` waits for it; without it nothing is written anywhere."""
    logger = logging.getLogger("dispensatory")
    if not any(isinstance(handler, (_Waiting, _LogFile)) for handler in logger.handlers):
        logger.propagate = False
        logger.setLevel(PRIVATE)
        logger.addHandler(_Waiting())
    return logger


def open_log(folder: Path, level: int = PRIVATE) -> bool:
    """Write the log below `folder` from now on, lines of `level` and above; whether that can be done."""
    close_log()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / FILE).open("a"):
            pass
    except OSError:
        return False
    logger = log()
    handler = _LogFile(folder / FILE)
    handler.setLevel(level)
    for waiting in tuple(logger.handlers):
        if isinstance(waiting, _Waiting):
            logger.removeHandler(waiting)
            for record in waiting.records:
                if record.levelno >= level:
                    handler.handle(record)
    logger.addHandler(handler)
    return True


def is_open() -> bool:
    """Whether the log is being written to a file."""
    return any(isinstance(handler, _LogFile) for handler in logging.getLogger("dispensatory").handlers)


def close_log() -> None:
    """Write to no file any more."""
    logger = logging.getLogger("dispensatory")
    for handler in tuple(logger.handlers):
        if isinstance(handler, _LogFile):
            logger.removeHandler(handler)
            with suppress(OSError, ValueError):
                handler.close()


def write_faults(folder: Path) -> None:
    """Write the faults that wait for a file, if there are any, and nothing else: for a command, which keeps no log."""
    waiting = [handler for handler in log().handlers if isinstance(handler, _Waiting)]
    if any(record.levelno >= FAULTS for handler in waiting for record in handler.records):
        open_log(folder, FAULTS)
        close_log()


def log_fault(where: str, fault: BaseException) -> None:
    """Log a fault in the program with its traceback, without data. `where` says in words what was being done."""
    from dispensatory.fault_text import fault_text  # lazy: few runs need it

    log().error("Fault %s\n%s", where, fault_text(fault))


def last_lines(folder: Path, most: int = 40) -> tuple[str, ...]:
    """The last lines of the log, without those that say what was looked for or opened; none if it cannot be read."""
    lines: deque[str] = deque(maxlen=most)
    is_private = False
    for line in _lines(folder / FILE):
        if not line.startswith(_INDENT):
            is_private = line.split(" ", 3)[1:2] == [_level_name(PRIVATE)]
        if not is_private:
            lines.append(line)
    return tuple(lines)


def _lines(file: Path) -> Iterator[str]:
    try:
        with file.open(encoding="utf-8", errors="replace") as stream:
            for line in stream:
                yield line.rstrip("\n")
    except OSError:
        return


def _level_name(level: int) -> str:
    return "PRIVATE" if level == PRIVATE else logging.getLevelName(level)


class _Waiting(logging.Handler):
    """Keeps the first records until there is a file for them."""

    def __init__(self) -> None:
        super().__init__()
        self.records: deque[logging.LogRecord] = deque(maxlen=_WAITING)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)


class _Lines(logging.Formatter):
    """A line begins with the time and the level; further lines of one record are indented."""

    def format(self, record: logging.LogRecord) -> str:
        """The text of a record."""
        from dispensatory.fault_text import without_home  # lazy: what waits for a file needs no text

        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        text = without_home(record.getMessage()).replace("\r", "").replace("\n", f"\n{_INDENT}")
        return f"{moment}.{int(record.msecs):03}Z {_level_name(record.levelno)} [{record.process}] {text}"


class _LogFile(logging.FileHandler):
    """Appends to a file that other programs may append to too. What cannot be written is left unwritten."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, "a", encoding="utf-8", delay=True, errors="backslashreplace")
        self._file = file
        self.setFormatter(_Lines())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        try:
            self._turn()
            super().emit(record)
        except OSError:
            return

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A log that cannot be written stops nothing."""

    def _turn(self) -> None:
        """Begin a new file where this one is full; go over to the one in place where another program has done so."""
        try:
            about = self._file.stat()
        except FileNotFoundError:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._let_go()
            return
        if self.stream is not None and not os.path.samestat(about, os.fstat(self.stream.fileno())):
            self._let_go()
        if about.st_size >= LARGEST:
            self._let_go()
            with suppress(OSError):  # another program has it open, on a system that then forbids it
                for number in range(KEPT - 1, 0, -1):
                    before = self._numbered(number - 1)
                    if before.exists():
                        before.replace(self._numbered(number))

    def _numbered(self, number: int) -> Path:
        return self._file.with_name(f"{self._file.name}.{number}") if number else self._file

    def _let_go(self) -> None:
        stream, self.stream = self.stream, None
        if stream is not None:
            with suppress(OSError):
                stream.close()
