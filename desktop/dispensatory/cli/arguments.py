"""The command line: what may stand on it, and what it asks for.

What stands before a command is read by hand: the window starts without argparse, which takes 8 ms to import.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dispensatory.errors import UsageError

COMMANDS = ("list", "show", "search", "interactions", "mention", "import", "library", "check", "index", "doctor")


@dataclass(frozen=True, slots=True)
class Request:
    """A command line, understood. `command` is None where the window is asked for; `place` is then NAME#SECTION."""

    command: str | None
    folders: tuple[Path, ...]
    with_bundled: bool
    place: str | None
    options: dict[str, Any]


def parse_arguments(arguments: list[str]) -> Request:
    """The request in `arguments` (without the program's name); UsageError for wrong usage. --help and --version exit."""
    words = list(arguments)
    folders: list[Path] = []
    with_bundled = True
    while words and words[0].startswith("-") and words[0] != "--":
        option, equals, value = words.pop(0).partition("=")
        if option == "--no-bundled" and not equals:
            with_bundled = False
        elif option == "--library":
            folders.append(Path(value if equals else _folder(words)))
        else:
            _say_and_leave(option)
            raise UsageError(f"unknown option {option!r} (see dispensatory --help)")
    if words and words[0] in COMMANDS:
        from dispensatory.cli.options import command_options

        return Request(words[0], tuple(folders), with_bundled, None, command_options(words[0], words[1:]))
    return Request(None, tuple(folders), with_bundled, _place(words), {})


def _folder(words: list[str]) -> str:
    if not words:
        raise UsageError("--library needs a folder of monographs (see dispensatory --help)")
    return words.pop(0)


def _say_and_leave(option: str) -> None:
    """Print what --help and --version ask for, and exit; return for any other option."""
    if option in ("-h", "--help", "--version"):
        from dispensatory.cli.options import answer

        answer(option)


def _place(words: list[str]) -> str | None:
    if words and words[0] == "--":
        words = words[1:]
    elif stray := next((word for word in words if word.startswith("-")), None):
        raise UsageError(f"{stray!r} must stand before the name (see dispensatory --help)")
    if len(words) > 1:
        raise UsageError(f"one NAME is enough, not {len(words)}: put quotes around a name of several words")
    return words[0] if words else None
