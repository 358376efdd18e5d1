"""A fault in the program as text that can be handed on: where it happened, and nothing of what was read, written or typed.

The message of a fault often holds the value that led to it: a name, a search, a file. It is kept only where Python makes it
from the code itself or the system from its own words, and never where a `raise` gave it: that line of code is in the text.
The reader's home folder is written as `~`.
"""

import re
import traceback
from collections.abc import Iterator
from opcode import opmap
from pathlib import Path
from types import TracebackType

_ABOUT_CODE = (
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    ModuleNotFoundError,
    NameError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    RuntimeError,
    TypeError,
    UnboundLocalError,
    ZeroDivisionError,
)
"""Kinds whose messages name parts of the code, never the data, where the interpreter makes them."""

_MOST_FRAMES = 60
_LEFT_OUT = "(its message is left out: it can name what was read or typed)"


def fault_text(fault: BaseException) -> str:
    """The traceback of `fault` and of those it came from, without data."""
    parts = []
    for number, (each, joint) in enumerate(reversed(list(_chain(fault)))):
        if number:
            parts.append(f"\n{joint}\n\n")
        frames = traceback.format_tb(each.__traceback__, limit=-_MOST_FRAMES)
        parts.extend(("Traceback (most recent call last):\n", *frames, f"{kind_of(each)}: {_words_of(each)}\n"))
    return without_home("".join(parts)).rstrip("\n")


def place_of(fault: BaseException) -> str:
    """The kind of a fault with the file and line in which it happened: the same fault has the same place."""
    frame = _last_frame(fault)
    where = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else "an unknown place"
    return f"{kind_of(fault)} in {where}"


def _last_frame(fault: BaseException) -> TracebackType | None:
    frame = fault.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return frame


def _is_raised_by_code(fault: BaseException) -> bool:
    """Whether a statement `raise` in Python code made it, and so could put anything into its message."""
    frame = _last_frame(fault)
    return frame is not None and frame.tb_frame.f_code.co_code[frame.tb_lasti] == opmap["RAISE_VARARGS"]


def kind_of(fault: BaseException) -> str:
    """The name of the class of a fault."""
    return type(fault).__name__


def without_home(text: str) -> str:
    """`text` with the reader's home folder written as `~`, and so the reader's name where it is a folder of a path."""
    try:
        home = Path.home()
        homes = {str(home), str(home.resolve())}
    except (OSError, RuntimeError):
        return text
    for folder in sorted(homes, key=len, reverse=True):
        if len(Path(folder).parts) > 1:
            written = f"(?:{re.escape(folder)}|{re.escape(repr(folder)[1:-1])})"
            text = re.sub(rf"(?<![\w.-]){written}(?![\w-])", "~", text)
    if home.name in ("", "dispensatory"):
        return text
    return re.sub(rf"(?<=[/\\]){re.escape(home.name)}(?=[/\\])", "~", text)


def _chain(fault: BaseException) -> Iterator[tuple[BaseException, str]]:
    """`fault` and those it came from, the latest first, each with the words that join it to the one before it."""
    seen: set[int] = set()
    current: BaseException | None = fault
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        if current.__cause__ is not None:
            yield current, "The above exception was the direct cause of the following exception:"
            current = current.__cause__
        else:
            yield current, "During handling of the above exception, another exception occurred:"
            current = None if current.__suppress_context__ else current.__context__


def _words_of(fault: BaseException) -> str:
    if isinstance(fault, UnicodeError):
        return str(getattr(fault, "reason", "")) or _LEFT_OUT
    if isinstance(fault, OSError):
        return f"[Errno {fault.errno}] {fault.strerror}" if fault.errno else _LEFT_OUT
    if (type(fault) in _ABOUT_CODE and not _is_raised_by_code(fault)) or type(fault).__module__ == "sqlite3":
        return str(fault)
    return _LEFT_OUT if str(fault) else ""
