"""The folders of the program and of its user."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile

from dispensatory.doctor.findings import Finding, State, fault, ok, size_words
from dispensatory.doctor.system import existing
from dispensatory.log_file import log_folder
from dispensatory.paths import UserFolders, bundled, ready
from dispensatory.wording import mark, tr

_PART = mark("Folders")
_REMEDY = mark("give yourself the right to write there, or name another folder in the variable DISPENSATORY_HOME")


def folders(own: UserFolders) -> Iterator[Finding]:
    """Where things lie, how large they are, and whether they can be written."""
    yield _written(tr("Settings"), own.config, tr("what you choose is forgotten at the end"), State.WARNING)
    yield _written(tr("Data"), own.data, tr("favourites and notes cannot be kept"), State.FAULT)
    yield _written(
        tr("Cache"), own.cache, tr("the index cannot be kept, and every start reads all files"), State.WARNING
    )
    yield _written(tr("Log"), log_folder(own.data), tr("nothing is logged"), State.WARNING)
    yield _bundled(tr("Bundled monographs"), bundled("monographs"))
    yield _bundled(tr("Bundled resources"), bundled("resources"))
    made = ready()
    yield ok(_PART, tr("Ready made"), _size_at(made) if made else tr("nothing: the index is made here"))


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files below a folder; what cannot be read counts as nothing."""
    if not path.is_dir():
        return _bytes(path)
    return sum(_bytes(Path(folder, name)) for folder, _, names in os.walk(path) for name in names)


def _written(name: str, folder: Path, harm: str, state: State) -> Finding:
    if not folder.exists():
        there = existing(folder)
        if os.access(there, os.W_OK) and there.is_dir():
            return ok(_PART, name, tr("{folder} is made when it is needed", folder=folder))
        words = tr("{folder} cannot be made in {there}: {harm}", folder=folder, there=there, harm=harm)
        return Finding(tr(_PART), name, state, words, tr(_REMEDY))
    try:
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        why = error.strerror or error
        words = tr("{folder} cannot be written ({reason}): {harm}", folder=folder, reason=why, harm=harm)
        return Finding(tr(_PART), name, state, words, tr(_REMEDY))
    return ok(_PART, name, tr("{folder}, can be written", folder=_size_at(folder)))


def _bundled(name: str, folder: Path) -> Finding:
    if not folder.is_dir() or not any(folder.iterdir()):
        return fault(_PART, name, tr("{folder} is missing or empty", folder=folder), tr("install the program again"))
    return ok(_PART, name, _size_at(folder))


def _size_at(folder: Path) -> str:
    return f"{folder}, {size_words(size_of(folder))}"


def _bytes(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
