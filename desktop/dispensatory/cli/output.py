"""Writing to the terminal: JSON, wrapped text, a progress bar."""

import json
import shutil
import sys
import textwrap
from typing import Any

_WIDEST = 100


def print_json(value: Any, *, one_line: bool = False) -> None:
    """`value` as JSON, with its letters as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=None if one_line else 2))


def wrapped(text: str) -> str:
    """`text` with long lines wrapped to the terminal, the indentation of each line and its bullet kept."""
    width = min(shutil.get_terminal_size((80, 24)).columns, _WIDEST)
    lines = []
    for line in text.split("\n"):
        body = line.lstrip()
        hang = " " * (len(line) - len(body) + (2 if body.startswith("- ") else 0))
        lines.append(textwrap.fill(line, width, subsequent_indent=hang, break_long_words=False) if body else "")
    return "\n".join(lines)


class ProgressBar:
    """A bar on standard error, drawn only where that is a terminal."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._shown = sys.stderr.isatty()
        self._percent = -1

    def __call__(self, done: int, total: int) -> None:
        """Draw the bar at `done` of `total`; it goes when all is done."""
        percent = 100 * done // max(total, 1)
        if not self._shown or percent == self._percent:
            return
        self._percent = percent
        filled = "#" * (percent * 30 // 100)
        end = "\r" + " " * (len(self._label) + 48) + "\r" if done >= total else ""
        print(f"\r{self._label} [{filled:30}] {percent:3} %{end}", end="", file=sys.stderr, flush=True)
