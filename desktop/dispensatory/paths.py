"""Where things lie: the data that ships with the program, and the folders it may write to.

Every file the program writes is below `user_folders()`; the environment variable DISPENSATORY_HOME puts all of them
under one folder (portable use, tests).
"""

import os
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
HOME_VARIABLE = "DISPENSATORY_HOME"


def bundled(folder: str) -> Path:
    """The bundled `folder` ("monographs" or "resources"): inside an installed package, else in the checkout."""
    inside = PACKAGE / "_bundled" / folder
    return inside if inside.is_dir() else PACKAGE.parent.parent / folder


def ready() -> Path | None:
    """The folder with the catalogue and the index that were made when the program was built; None in a checkout."""
    inside = PACKAGE / "_bundled" / "ready"
    return inside if inside.is_dir() else None


@dataclass(frozen=True, slots=True)
class UserFolders:
    """The folders that belong to one user of the program; made when something is first written."""

    config: Path
    data: Path
    cache: Path


def user_folders() -> UserFolders:
    """The user's folders: below DISPENSATORY_HOME if that is set, else where the system keeps such things."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return UserFolders(root / "config", root / "data", root / "cache")
    from platformdirs import PlatformDirs  # lazy: 4 ms that a portable start does not need

    system = PlatformDirs("dispensatory", appauthor=False)
    return UserFolders(system.user_config_path, system.user_data_path, system.user_cache_path)
