"""What may stand behind `dispensatory library`."""

import argparse
from pathlib import Path

WHATS = ("add", "list", "remove", "undo", "export", "verify")


def library_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of each part of the command."""
    parts = parser.add_subparsers(dest="what", required=True, metavar="|".join(WHATS))
    _add(parts.add_parser("add", help="install a pack, or update the library of its name", description=_ADD))
    shown = parts.add_parser("list", help="the libraries in use", description="The libraries in use.")
    shown.add_argument("--json", action="store_true", help="print JSON")
    removed = parts.add_parser("remove", help="remove an installed library", description="Remove an installed library.")
    removed.add_argument("name", metavar="NAME", help="its name, as the list has it")
    removed.add_argument("--preview", action="store_true", help="say what would change, and change nothing")
    parts.add_parser("undo", help="undo the last add, update or remove", description="Undo the last change.")
    _export(parts.add_parser("export", help="write a pack", description=_EXPORT))
    verified = parts.add_parser("verify", help="check a pack and leave it at that", description=_VERIFY)
    verified.add_argument("file", type=Path, metavar="FILE", help="a pack (.dispensatory)")
    verified.add_argument("--key", metavar="KEY", help=_KEY)
    verified.add_argument("--json", action="store_true", help="print JSON")


_ADD = """Install a pack, or update the library of its name. A pack that is not right in every point is refused whole. Installed
libraries are read by the window and by every command, beside the bundled one and the folders of --library, and whether or
not the bundled one is left out."""
_EXPORT = (
    "Write a folder of monographs as a pack, or an installed library as it came. The same content gives the same bytes."
)
_VERIFY = "Check a pack, file by file, and its signature if a key is given. Exit status 0 if all is right, else 1."
_KEY = "a minisign key, or the file of one: the pack must be signed with it"


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a pack (.dispensatory)")
    parser.add_argument("--key", metavar="KEY", help=f"{_KEY}; later editions must be too")
    parser.add_argument(
        "--preview", action="store_true", help="say what would change in which text, and change nothing"
    )


def _export(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("source", metavar="FOLDER|NAME", help="a folder of monographs, or the name of an installed library")
    add("file", type=Path, metavar="FILE", help="the pack to write (.dispensatory)")
    add("--name", metavar="NAME", help="what the library is called; default: the name of the folder")
    add("--edition", metavar="EDITION", help="which edition it is, such as 2026.11")
    add("--licence", metavar="LICENCE", help="the licence of the texts, such as CC-BY-4.0")
    replaced = "monographs that take the place of the bundled ones of the same slug"
    add("--replaces", nargs="+", action="extend", default=[], metavar="SLUG", help=replaced)
    add("--replaces-bundled", action="store_true", help="the same for every monograph that the bundled library has too")
    add("--manifest", type=Path, metavar="FILE", help="also write manifest.json there, to be signed with minisign -Sm")
    add("--signature", type=Path, metavar="FILE", help="put this signature of the manifest into the pack")
    add("--key", metavar="KEY", help="check that signature with this key")
    add("--force", action="store_true", help="write over a file that is there")
