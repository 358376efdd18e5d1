"""Bytes of a monograph file to text: the one place where such a file is opened."""

import os
import stat
from pathlib import Path

from dispensatory.errors import MonographError
from dispensatory.monograph.hidden import SHOWN, Hidden, visible
from dispensatory.monograph.model import Problem, Severity

MAX_BYTES = 1024 * 1024
"""Larger files are refused: the longest monograph known has 30 KB, and one of 1 MB is read, searched and printed in time."""

MAX_LINES = 20_000
"""Files of more lines are refused: the longest monograph known has 300."""

_MOST_LOST = 1000
"""Signs that may be unreadable in a file of any length; of more, one in ten may be."""

_MOST_TOLD = 20
"""Lines with hidden signs that are told one by one."""

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read_bytes(path: Path) -> bytes:
    """The content of `path`; MonographError if it cannot be read, is no file, or is larger than MAX_BYTES."""
    try:
        with open(path, "rb", opener=_open) as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise MonographError(path, None, "is no file but a device or a pipe: take it out of the library")
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        why = error.strerror or error
        raise MonographError(
            path, None, f"cannot be read ({why}): check that it is there and that you may read it"
        ) from error
    if len(content) > MAX_BYTES:
        message = f"is larger than {MAX_BYTES // 1024 // 1024} MB: split it, one medicine a file"
        raise MonographError(path, None, message)
    return content


def _open(name: str, flags: int) -> int:
    """Open a file without waiting for the other end of a pipe."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def decode(content: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """`content` as text with plain line ends and no hidden signs, and what was wrong with it. No byte is silently dropped.

    MonographError for what is no text, or has more than MAX_LINES lines.
    """
    problems = []
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        text = content.decode(encoding, errors="replace")
        problems.append(_problem(file, line, "encoding", "is not valid UTF-8: save the file as UTF-8"))
    else:
        if SHOWN in text:
            message = f"holds {SHOWN}, where a sign was lost: write the sign that belongs there"
            problems.append(_problem(file, _line_of(SHOWN, text), "encoding", message))
    if encoding in ("utf-16", "utf-32"):
        problems.append(_problem(file, 1, "encoding", f"is {encoding.upper()}: save the file as UTF-8"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        message = f"holds NUL bytes, shown as {SHOWN}: remove them"
        problems.append(_problem(file, _line_of("\0", text), "nul-byte", message))
        text = text.replace("\0", SHOWN)
    _refuse_if_endless(text, file)
    text, hidden = visible(text)
    return text, (*problems, *_told(hidden, file))


def _refuse_if_endless(text: str, file: str) -> None:
    lost = text.count(SHOWN)
    if lost > max(_MOST_LOST, len(text) // 10):
        raise MonographError(file, _line_of(SHOWN, text), "is no text: save it as a text file in UTF-8")
    if text.count("\n") > MAX_LINES:
        raise MonographError(file, MAX_LINES + 1, f"has more than {MAX_LINES:,} lines: split it, one medicine a file")


def _told(hidden: tuple[Hidden, ...], file: str) -> list[Problem]:
    message = "holds signs that cannot be seen ({words}), left out or shown as {shown}: remove them"
    found = [
        _problem(file, one.line, "hidden-sign", message.format(words=one.words, shown=SHOWN))
        for one in hidden[:_MOST_TOLD]
    ]
    rest = hidden[_MOST_TOLD:]
    if rest:
        more = f"holds such signs in {len(rest):,} more lines: remove them"
        found.append(_problem(file, rest[0].line, "hidden-sign", more))
    return found


def _line_of(sign: str, text: str) -> int:
    return text.count("\n", 0, text.index(sign)) + 1


def _problem(file: str, line: int, code: str, message: str) -> Problem:
    return Problem(file, line, Severity.ERROR, code, message)
