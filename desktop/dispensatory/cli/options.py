"""The options of each command, and what --help and --version say."""

import argparse
from pathlib import Path
from typing import Any, NoReturn

from dispensatory import __version__
from dispensatory.cli.arguments import COMMANDS
from dispensatory.cli.library_options import library_options
from dispensatory.errors import UsageError

_EPILOG = """\
Without a command the window opens, at NAME if one is given: `dispensatory warfarin#dosage`.
A NAME is any name of a medicine (INN, national name, brand, abbreviation) or the name of its file.
Libraries installed with `dispensatory library add` are always in use, with and without the options above.
Every file the program writes goes below the folder in DISPENSATORY_HOME, if that is set."""


def command_options(command: str, arguments: list[str]) -> dict[str, Any]:
    """The options of `command` by name; UsageError for wrong usage. --help exits."""
    parser = _Parser(prog=f"dispensatory {command}", description=_MEANINGS[command].capitalize() + ".")
    _OPTIONS[command](parser)
    return vars(parser.parse_args(arguments))


def answer(option: str) -> NoReturn:
    """Print the help, or the version of the program and the edition of its library, and exit."""
    if option == "--version":
        print(f"dispensatory {__version__}, library {_edition()}")
    else:
        _global_parser().print_help()
    raise SystemExit(0)


def _edition() -> str:
    from dispensatory.monograph.catalogue_store import CatalogueStore
    from dispensatory.monograph.library import libraries
    from dispensatory.paths import ready, user_folders

    store = CatalogueStore(libraries(), user_folders().cache, ready())
    return (store.cached() or store.current()).edition


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing usage and leaving: errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


def _global_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="dispensatory",
        usage=f"dispensatory [--library DIR]... [--no-bundled] [NAME[#SECTION] | {' | '.join(COMMANDS)}] ...",
        description="An offline drug reference.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--version", action="store_true", help="the version of the program and the edition of its library")
    add(
        "--library",
        action="append",
        type=Path,
        default=[],
        metavar="DIR",
        help="add a folder of monographs to those in use (repeatable)",
    )
    add("--no-bundled", action="store_true", help="leave the bundled monographs out; installed libraries stay")
    commands = parser.add_argument_group("commands (each has its own --help)")
    for command, meaning in _MEANINGS.items():
        commands.add_argument(f"{command:12}", nargs="?", help=meaning, default=argparse.SUPPRESS)
    return parser


_MEANINGS = {
    "list": "all medicines",
    "show": "a monograph, or one section of it",
    "search": "names and texts",
    "interactions": "what several monographs say about each other",
    "mention": "which monographs speak of a word, and which do not",
    "import": "turn drug labels into monographs",
    "library": "install, list, remove, write and check packs of monographs",
    "check": "what is wrong in monograph files",
    "index": "build the search index",
    "doctor": "look over this installation; --repair makes list and index anew",
}


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


def _interactions_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="+", metavar="NAME", help="any names of medicines")
    _json_option(parser)


def _mention_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "word", nargs="+", metavar="WORD", help='a word or phrase; with quotation marks in it ("...") exactly that'
    )
    parser.add_argument(
        "--in",
        nargs="+",
        action="extend",
        default=[],
        dest="among",
        metavar="CLASS|NAME",
        help="classes, ATC codes, everyday words or names of medicines (class:NAME for the class alone); default: all",
    )
    _json_option(parser)


def _import_options(parser: argparse.ArgumentParser) -> None:
    labels = "labels of DailyMed (SPL, that is XML) or openFDA (JSON): files, folders or zip files"
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=labels)
    parser.add_argument(
        "--to", type=Path, metavar="FOLDER", help="the folder to write to; default: imported, below the user's data"
    )
    _json_option(parser)


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; default: the libraries in use"
    )
    _json_option(parser)


def _index_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="build it anew even if it is up to date")
    parser.add_argument("--progress", action="store_true", help="print a line `done total` after each monograph")


def _doctor_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--repair",
        action="store_true",
        help="make list and index anew, and put a damaged file of favourites and notes back from its last good copy",
    )
    _json_option(parser)


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
    "interactions": _interactions_options,
    "mention": _mention_options,
    "import": _import_options,
    "library": library_options,
    "check": _check_options,
    "index": _index_options,
    "doctor": _doctor_options,
}
