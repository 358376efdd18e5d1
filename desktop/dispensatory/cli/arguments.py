"""The command line: what may stand on it, and what it asks for."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from dispensatory import __version__
from dispensatory.errors import UsageError

COMMANDS = ("list", "show", "search", "check", "index")

_EPILOG = """\
Without a command the window opens, at NAME if one is given: `dispensatory warfarin#dosage`.
A NAME is any name of a medicine (INN, national name, brand, abbreviation) or the name of its file.
Every file the program writes goes below the folder in DISPENSATORY_HOME, if that is set."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command line, understood. `command` is None where the window is asked for; `place` is then NAME#SECTION."""

    command: str | None
    folders: tuple[Path, ...]
    with_bundled: bool
    place: str | None
    options: dict[str, Any]


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing usage and leaving: errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


def parse_arguments(arguments: list[str]) -> Request:
    """The request in `arguments` (without the program's name); UsageError for wrong usage. --help and --version exit."""
    parser = _global_parser()
    known, rest = parser.parse_known_args(_before_command(arguments))
    command, own = _command(arguments[len(_before_command(arguments)) :])
    folders, with_bundled = tuple(known.library), not known.no_bundled
    if rest:
        parser.error(f"unknown option {rest[0]!r}")
    if command is None:
        if len(own) > 1:
            raise UsageError(f"one NAME is enough, not {len(own)}: put quotes around a name of several words")
        return Request(None, folders, with_bundled, own[0] if own else None, {})
    options = vars(_command_parser(command).parse_args(own))
    return Request(command, folders, with_bundled, None, options)


def _before_command(arguments: list[str]) -> list[str]:
    """The options before the first word that is neither an option nor the folder of --library."""
    count = 0
    while count < len(arguments) and arguments[count].startswith("-") and arguments[count] != "--":
        count += 2 if arguments[count] == "--library" else 1
    return arguments[:count]


def _command(arguments: list[str]) -> tuple[str | None, list[str]]:
    if arguments and arguments[0] == "--":
        return None, arguments[1:]
    if arguments and arguments[0] in COMMANDS:
        return arguments[0], arguments[1:]
    stray = next((word for word in arguments if word.startswith("-")), None)
    if stray:
        raise UsageError(f"{stray!r} must stand before the name (see dispensatory --help)")
    return None, arguments


def _global_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="dispensatory",
        usage="dispensatory [--library DIR]... [--no-bundled] [NAME[#SECTION] | list | show | search | check | index] ...",
        description="An offline drug reference.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--version", action="version", version=f"dispensatory {__version__}")
    add(
        "--library",
        action="append",
        type=Path,
        default=[],
        metavar="DIR",
        help="add a folder of monographs (repeatable)",
    )
    add("--no-bundled", action="store_true", help="leave the bundled monographs out")
    commands = parser.add_argument_group("commands (each has its own --help)")
    for command, meaning in _MEANINGS.items():
        commands.add_argument(f"{command:8}", nargs="?", help=meaning, default=argparse.SUPPRESS)
    return parser


_MEANINGS = {
    "list": "all medicines",
    "show": "a monograph, or one section of it",
    "search": "names and texts",
    "check": "what is wrong in monograph files",
    "index": "build the search index",
}


def _command_parser(command: str) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"dispensatory {command}", description=_MEANINGS[command].capitalize() + ".")
    _OPTIONS[command](parser)
    return parser


def _list_options(parser: argparse.ArgumentParser) -> None:
    _json_option(parser)


def _show_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME[#SECTION]", help="any name of a medicine")
    parser.add_argument("--section", metavar="KEY", help="one section: generic-name, usage, dosage, side-effects ...")
    _json_option(parser)


def _search_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", metavar="QUERY", help="words, names, questions")
    parser.add_argument("--limit", type=_positive, default=20, metavar="N", help="at most N results a block (20)")
    parser.add_argument("--batch", action="store_true", help="read one query a line from standard input")
    _json_option(parser)


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; default: the libraries in use"
    )
    _json_option(parser)


def _index_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="build it anew even if it is up to date")
    parser.add_argument("--progress", action="store_true", help="print a line `done total` after each monograph")


def _json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


_positive.__name__ = "positive number"

_OPTIONS = {
    "list": _list_options,
    "show": _show_options,
    "search": _search_options,
    "check": _check_options,
    "index": _index_options,
}
