"""Bytes of a monograph file to text: the one place where such a file is opened."""

from pathlib import Path

from dispensatory.errors import MonographError
from dispensatory.monograph.model import Problem, Severity

MAX_BYTES = 8 * 1024 * 1024
"""Larger files are refused: the longest monograph known has 30 KB, and a page of 8 MB could not be shown in time."""

_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_bytes(path: Path) -> bytes:
    """The content of `path`; MonographError if it cannot be read or is larger than MAX_BYTES."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise MonographError(path, None, f"cannot be read: {error.strerror or error}") from error
    if len(content) > MAX_BYTES:
        message = f"is larger than {MAX_BYTES // 1024 // 1024} MB: split it, one medicine a file"
        raise MonographError(path, None, message)
    return content


def decode(content: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """`content` as text with plain line ends, and what was wrong with its encoding. No byte is silently dropped."""
    problems = []
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        text = content.decode(encoding, errors="replace")
        problems.append(_problem(file, line, "encoding", "is not valid UTF-8: save the file as UTF-8"))
    if encoding == "utf-16":
        problems.append(_problem(file, 1, "encoding", "is UTF-16: save the file as UTF-8"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
        problems.append(_problem(file, line, "nul-byte", "holds NUL bytes, shown as \ufffd: remove them"))
    return text, tuple(problems)


def _problem(file: str, line: int, code: str, message: str) -> Problem:
    return Problem(file, line, Severity.ERROR, code, message)
