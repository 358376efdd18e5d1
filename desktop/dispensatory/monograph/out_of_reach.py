"""What of a library cannot be looked at just now: a folder that is gone, a drive that was taken away.

Its medicines stay in the list, and the folder is told; they can be read when it is there again.
"""

from collections.abc import Container
from pathlib import Path

from dispensatory.monograph.library import FileStamp, Library
from dispensatory.monograph.model import Problem, Severity

_EMPTIED = "is empty now: connect its drive again, or take the library out of the preferences"


def with_those_out_of_reach(
    known: tuple[FileStamp, ...],
    stamps: tuple[FileStamp, ...],
    problems: tuple[Problem, ...],
    libraries: tuple[Library, ...],
) -> tuple[tuple[FileStamp, ...], tuple[Problem, ...]]:
    """The files and problems found on the way through the libraries, with the `known` files in folders that cannot be read now,
    or are empty as that of a drive is which was taken away.
    """
    gone = {stamp.library for stamp in known} - {stamp.library for stamp in stamps}
    empty = tuple(
        Problem(str(library.folder), None, Severity.ERROR, "unreadable", _EMPTIED)
        for number, library in enumerate(libraries)
        if number in gone and is_empty(library.folder)
    )
    places = {problem.file for problem in (*problems, *empty)}
    if not places:
        return stamps, problems
    found = set(stamps)
    folders = [library.folder for library in libraries]
    lost = [
        stamp for stamp in known if stamp not in found and _lies_in(folders[stamp.library] / stamp.relative, places)
    ]
    return tuple(sorted((*stamps, *lost), key=in_order)), (*problems, *empty)


def in_order(stamp: FileStamp) -> tuple[int, str, str]:
    """For sorting files in the order in which folders are walked."""
    return stamp.library, stamp.relative.casefold(), stamp.relative


def is_empty(folder: Path) -> bool:
    """Whether there is a folder with nothing in it."""
    try:
        return not any(folder.iterdir())
    except OSError:
        return False


def _lies_in(path: Path, places: Container[str]) -> bool:
    return str(path) in places or any(str(folder) in places for folder in path.parents)
