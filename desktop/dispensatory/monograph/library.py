"""Libraries: folders of monograph files, walked in a fixed order."""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from pathlib import Path

from dispensatory.errors import UsageError
from dispensatory.monograph.model import Problem, Severity
from dispensatory.paths import bundled

BUNDLED = "Dispensatory"
MAX_DEPTH, MAX_ENTRIES = 32, 100_000
"""Folders below the library's and files in all of them that are looked at: a link may lead to the whole disk."""

_SUFFIXES = (".md", ".markdown")
_GUIDES = frozenset({"readme", "contributing", "license", "changelog"})


@dataclass(frozen=True, slots=True)
class Library:
    """A folder of monographs under a name that the window shows.

    `replaces` are the slugs for which its monographs take the place of the bundled ones. `edition` is that of an installed
    library, "" for a folder and for the bundled one, whose edition is found when it is read.
    """

    name: str
    folder: Path
    replaces: frozenset[str] = frozenset()
    edition: str = ""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """A monograph file as it lies on disk: its place below the library's folder, its size in bytes and time in ns.

    `noted` is the time in ns at which the system noted the change: it differs though a program, or the clock, gives a changed
    file the time that it had before.
    """

    library: int
    relative: str
    size: int
    changed: int
    noted: int = 0


def libraries(
    folders: tuple[Path, ...] = (),
    *,
    with_bundled: bool = True,
    installed: tuple[Library, ...] = (),
    may_be_gone: bool = False,
) -> tuple[Library, ...]:
    """The bundled library, unless left out, the `installed` ones, and then `folders`, each in their order.

    A folder has its own name, or its whole path where another library has that name. UsageError for one that is no folder,
    unless it `may_be_gone`.
    """
    for folder in folders:
        if not (may_be_gone or folder.is_dir()):
            raise UsageError(f"{folder}: is not a folder: --library needs a folder of monographs")
    names = [BUNDLED, *(library.name for library in installed), *(folder.name for folder in folders)]
    taken = Counter(name.casefold() for name in names)
    own = tuple(
        Library(folder.name if folder.name and taken[folder.name.casefold()] == 1 else str(folder), folder.absolute())
        for folder in folders
    )
    return (*((Library(BUNDLED, bundled("monographs")),) if with_bundled else ()), *installed, *own)


def walk(found_in: tuple[Library, ...]) -> tuple[tuple[FileStamp, ...], tuple[Problem, ...]]:
    """Every monograph file of the libraries, library by library and by path, and the folders that could not be read."""
    problems: list[Problem] = []
    stamps = []
    for number, library in enumerate(found_in):
        inside = [FileStamp(number, *found) for found in _Walk(problems).files(library.folder)]
        stamps.extend(sorted(inside, key=lambda stamp: (stamp.relative.casefold(), stamp.relative)))
    return tuple(stamps), tuple(problems)


def is_monograph_name(name: str) -> bool:
    """Whether a file of this name is a monograph: Markdown, not hidden, and no README or the like."""
    stem, dot, suffix = name.rpartition(".")
    return dot + suffix.lower() in _SUFFIXES and not name.startswith(".") and stem.lower() not in _GUIDES


class _Walk:
    """One way through a library; what cannot be read, or has no end, becomes a problem."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._seen: set[tuple[int, int]] = set()
        self._entries = 0

    def files(self, folder: Path, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, int, int, int]]:
        """Relative path, size and times of each monograph below `folder`; a folder reached twice by links is read once."""
        if self._entries > MAX_ENTRIES:
            return  # told where it was reached
        try:
            about = folder.stat()
            if (about.st_dev, about.st_ino) in self._seen:
                return
            self._seen.add((about.st_dev, about.st_ino))
            with os.scandir(folder) as entries:
                found = sorted(islice(entries, MAX_ENTRIES + 1), key=attrgetter("name"))
        except OSError as error:
            self._problems.append(_unreadable(folder, error))
            return
        self._entries += len(found)
        if depth > MAX_DEPTH or self._entries > MAX_ENTRIES:
            self._problems.append(_endless(folder, depth))
            return
        for entry in found:
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir():
                    yield from self.files(Path(entry.path), f"{prefix}{entry.name}/", depth + 1)
                elif is_monograph_name(entry.name):
                    stat = entry.stat()
                    yield prefix + entry.name, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns
            except OSError as error:
                self._problems.append(_unreadable(Path(entry.path), error))


def _endless(folder: Path, depth: int) -> Problem:
    if depth > MAX_DEPTH:
        message = f"lies more than {MAX_DEPTH} folders deep, so that it is not read: move its monographs up"
    else:
        message = (
            f"is where the library passes {MAX_ENTRIES:,} files; this and later folders are not read: take others out"
        )
    return Problem(str(folder), None, Severity.ERROR, "unreadable", message)


def _unreadable(path: Path, error: OSError) -> Problem:
    message = f"cannot be read: {error.strerror or error}: check that it exists and that you may read it"
    return Problem(str(path), None, Severity.ERROR, "unreadable", message)
