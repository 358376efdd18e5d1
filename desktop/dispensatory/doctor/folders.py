"""The folders of the program and of its user."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile

from dispensatory.doctor.findings import Finding, State, fault, ok, size_words
from dispensatory.doctor.system import existing
from dispensatory.log_file import log_folder
from dispensatory.paths import UserFolders, bundled, ready

_PART = "Folders"
_REMEDY = "give yourself the right to write there, or name another folder in the variable DISPENSATORY_HOME"


def folders(own: UserFolders) -> Iterator[Finding]:
    """Where things lie, how large they are, and whether they can be written."""
    yield _written("Settings", own.config, "what you choose is forgotten at the end", State.WARNING)
    yield _written("Data", own.data, "favourites and notes cannot be kept", State.FAULT)
    yield _written("Cache", own.cache, "the index cannot be kept, and every start reads all files", State.WARNING)
    yield _written("Log", log_folder(own.data), "nothing is logged", State.WARNING)
    for name in ("monographs", "resources"):
        yield _bundled(name)
    made = ready()
    yield ok(_PART, "Ready made", _size_at(made) if made else "nothing: the index is made here")


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files below a folder; what cannot be read counts as nothing."""
    if not path.is_dir():
        return _bytes(path)
    return sum(_bytes(Path(folder, name)) for folder, _, names in os.walk(path) for name in names)


def _written(name: str, folder: Path, harm: str, state: State) -> Finding:
    if not folder.exists():
        there = existing(folder)
        if os.access(there, os.W_OK) and there.is_dir():
            return ok(_PART, name, f"{folder} is made when it is needed")
        return Finding(_PART, name, state, f"{folder} cannot be made in {there}: {harm}", _REMEDY)
    try:
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        words = f"{folder} cannot be written ({error.strerror or error}): {harm}"
        return Finding(_PART, name, state, words, _REMEDY)
    return ok(_PART, name, f"{_size_at(folder)}, can be written")


def _bundled(name: str) -> Finding:
    folder = bundled(name)
    if not folder.is_dir() or not any(folder.iterdir()):
        return fault(_PART, f"Bundled {name}", f"{folder} is missing or empty", "install the program again")
    return ok(_PART, f"Bundled {name}", _size_at(folder))


def _size_at(folder: Path) -> str:
    return f"{folder}, {size_words(size_of(folder))}"


def _bytes(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
