"""Where things lie: the data that ships with the program, and the folders it may write to.

Every file the program writes is below `user_folders()`; the environment variable DISPENSATORY_HOME puts all of them
under one folder (tests, several people), and a frozen program with a file "portable" beside it keeps them beside itself.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
HOME_VARIABLE = "DISPENSATORY_HOME"
INDEX_VARIABLE = "DISPENSATORY_INDEX_PLACE"
"""Tells a program that builds the index for another one where to put it."""


def bundled(folder: str) -> Path:
    """The bundled `folder` ("monographs" or "resources"): inside an installed package, else in the checkout."""
    inside = PACKAGE / "_bundled" / folder
    return inside if inside.is_dir() else PACKAGE.parent.parent / folder


def licences() -> tuple[Path, ...]:
    """The licence texts of the program (first) and of all that it brings."""
    inside = PACKAGE / "_bundled" / "licenses"
    if inside.is_dir():
        own, folder = inside / "Dispensatory.txt", inside
    else:
        checkout = PACKAGE.parent.parent
        own, folder = checkout / "LICENSE", checkout / "packaging" / "licenses"
    return own, *sorted(path for path in folder.glob("*.txt") if path != own)


def ready() -> Path | None:
    """The folder with the catalogue and the index that were made when the program was built; None in a checkout."""
    inside = PACKAGE / "_bundled" / "ready"
    return inside if inside.is_dir() else None


def _beside_program() -> Path | None:
    """The folder "data" beside a frozen program that has a file "portable" beside it, if it can be written to."""
    program = Path(sys.executable).resolve().parent
    if not getattr(sys, "frozen", False) or not (program / "portable").exists():
        return None
    folder = program / "data"
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None


_LEAST_ROOM = 1 << 20
"""Bytes without which no index is begun."""


def index_place(cache: Path) -> Path:
    """Where an index is built: `cache` or, where that cannot be written or is full, a temporary folder that goes with this
    program.

    OSError where neither can be written.
    """
    if place := temporary_index_place():
        return place
    import atexit  # lazy: few starts build an index
    from shutil import rmtree
    from tempfile import mkdtemp

    try:
        cache.mkdir(parents=True, exist_ok=True)
        probe = Path(mkdtemp(prefix="can-be-written-", dir=cache))
        try:
            (probe / "room").write_bytes(bytes(_LEAST_ROOM))
        finally:
            rmtree(probe, ignore_errors=True)
    except OSError:
        place = Path(mkdtemp(prefix="dispensatory-index-"))
        os.environ[INDEX_VARIABLE] = str(place)
        atexit.register(rmtree, place, ignore_errors=True)
        return place
    return cache


def temporary_index_place() -> Path | None:
    """The temporary folder of the index; None if it is kept where it should be."""
    place = os.environ.get(INDEX_VARIABLE)
    return Path(place) if place else None


@dataclass(frozen=True, slots=True)
class UserFolders:
    """The folders that belong to one user of the program; made when something is first written."""

    config: Path
    data: Path
    cache: Path


def user_folders() -> UserFolders:
    """The user's folders: below DISPENSATORY_HOME if that is set, beside a portable program, else where the system keeps such
    things."""
    home = os.environ.get(HOME_VARIABLE)
    root = Path(home).expanduser().absolute() if home else _beside_program()
    if root:
        return UserFolders(root / "config", root / "data", root / "cache")
    from platformdirs import PlatformDirs  # lazy: 4 ms that a portable start does not need

    system = PlatformDirs("dispensatory", appauthor=False)
    return UserFolders(system.user_config_path, system.user_data_path, system.user_cache_path)
