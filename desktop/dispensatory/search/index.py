"""The text index as a folder in the user's cache: its key, how it is put in place, and whether it is to be trusted.

An index is derived and disposable. It holds pickles, so it is opened only if its key is ours and every file in it has the
checksum that was noted when it was built. It is built in a folder beside and moved into place as a whole, so that a reader
never sees half of one and two programs may build at once.
"""

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from hashlib import blake2b, sha256
from pathlib import Path
from pickle import UnpicklingError
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, Protocol

from dispensatory import __version__
from dispensatory.errors import SearchIndexError
from dispensatory.terminology.synonyms import load_synonyms
from dispensatory.terminology.tables import table_path
from dispensatory.whole_file import runs

if TYPE_CHECKING:
    from dispensatory.search.building import Texts
    from dispensatory.search.text_index import TextIndex

FORMAT = 3
"""Raised whenever an index is written or read in another way, or the same text is analysed into other terms."""

_MANIFEST = "manifest.json"
_PREFIX = "index-"
_BUILDING = "building-"
_KEPT = 2
_ABANDONED_S = 24 * 3600


class Digested(Protocol):
    """What has a digest over all its texts: a Catalogue."""

    @property
    def digest(self) -> str:
        """Changes whenever a text changes."""
        ...


def index_folder(cache: Path, catalogue: Digested) -> Path:
    """Where the index of `catalogue` lies below `cache`, or would lie: its name is the key of texts, tables and format."""
    key = blake2b(f"{FORMAT} {__version__} {catalogue.digest}".encode(), digest_size=12)
    with suppress(OSError):
        key.update(table_path("synonyms.yaml").read_bytes())
    return cache / f"{_PREFIX}{key.hexdigest()}"


def built_index(catalogue: Digested, *places: Path | None) -> Path | None:
    """Where the index of `catalogue` is in place, in the first of `places` that has it: the user's cache, or what a built
    program brings. Opening it can still find it damaged."""
    folders = (index_folder(place, catalogue) for place in places if place is not None)
    return next((folder for folder in folders if is_built(folder)), None)


def is_built(folder: Path) -> bool:
    """Whether an index is in place at `folder`; opening it can still find it damaged."""
    return (folder / _MANIFEST).is_file()


def build(catalogue: "Texts", folder: Path, progress: Callable[[int, int], None] | None = None) -> None:
    """Build the index of `catalogue` and put it in place at `folder`, whatever is there.

    `progress` is called with the monographs done and all of them, at the end several times with all done; what it raises
    stops the building. SearchIndexError if the index cannot be written.
    """
    from dispensatory.search.building import write_index  # lazy: imports Whoosh

    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _workplace(folder.parent) as workplace:
            write_index(catalogue, load_synonyms(), workplace, progress or _silent)
            _write_manifest(workplace, folder.name)
            _put_in_place(workplace, folder)
    except OSError as error:
        why = error.strerror or error
        message = f"{folder.parent}: cannot write the search index ({why}): check the free space and your rights"
        raise SearchIndexError(message) from error
    _remove_old(folder)
    if progress:
        progress(len(catalogue.entries), len(catalogue.entries))


def open_index(folder: Path) -> "TextIndex":
    """The index at `folder`; SearchIndexError if there is none, or it is not ours, or it is damaged."""
    with ThreadPoolExecutor(1) as pool:
        damage = pool.submit(_damage, folder)
        from dispensatory.search.text_index import TextIndex  # lazy: imports Whoosh, while the checksums are made

        found = damage.result()
    if found:
        raise SearchIndexError(f"{folder}: {found}")
    with suppress(OSError):  # so that the last used one is known; what the program brings is not ours to touch
        os.utime(folder / _MANIFEST)
    try:
        return TextIndex(folder)
    except (OSError, ValueError, LookupError, AttributeError, TypeError, ImportError, UnpicklingError) as error:
        raise SearchIndexError(f"{folder}: cannot read the search index: {error}") from error


def _silent(_done: int, _total: int) -> None:
    """No progress is wanted."""


@contextmanager
def _workplace(cache: Path) -> Iterator[Path]:
    folder = Path(mkdtemp(prefix=f"{_BUILDING}{os.getpid()}-", dir=cache))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write_manifest(folder: Path, key: str) -> None:
    files = {path.name: [path.stat().st_size, _checksum(path)] for path in sorted(folder.iterdir()) if path.is_file()}
    (folder / _MANIFEST).write_text(json.dumps({"key": key, "files": files}, indent=1), encoding="utf-8")


def _damage(folder: Path) -> str:
    """What is wrong with the index at `folder`, in words; empty if nothing is."""
    try:
        manifest: dict[str, Any] = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        files: dict[str, list[Any]] = manifest["files"]
        if manifest["key"] != folder.name:
            return "the search index is of another library or version"
        strangers = {path.name for path in folder.iterdir()} - {*files, _MANIFEST}
        if strangers:
            return f"the search index holds a file that is not its own: {min(strangers)}"
        sizes = {name: (folder / name).stat().st_size for name in files}
        largest = sorted(files, key=lambda name: -sizes[name])
        with ThreadPoolExecutor(1) as pool:
            rest = pool.submit(_differing, folder, files, largest[1::2])
            changed = _differing(folder, files, largest[::2]) or rest.result()
    except FileNotFoundError:
        return "there is no search index"
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"the search index cannot be read: {error}"
    return f"the search index is damaged: {changed}" if changed else ""


def _differing(folder: Path, files: dict[str, list[Any]], names: list[str]) -> str:
    return next(
        (name for name in names if files[name] != [(folder / name).stat().st_size, _checksum(folder / name)]), ""
    )


def _checksum(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _put_in_place(workplace: Path, folder: Path) -> None:
    """Move the finished index to `folder`. What lies there goes; if another program was quicker, its index stays."""
    for _attempt in range(3):
        try:
            workplace.rename(folder)
        except OSError:
            if not _damage(folder):
                return
            aside = Path(mkdtemp(prefix=f"{_BUILDING}{os.getpid()}-", dir=folder.parent))
            with suppress(OSError):
                folder.rename(aside / folder.name)
            shutil.rmtree(aside, ignore_errors=True)
        else:
            return
    raise SearchIndexError(f"{folder}: cannot be replaced: close other windows of the program and try again")


def _remove_old(folder: Path) -> None:
    """Remove indexes of other keys but the last used ones, and abandoned workplaces; one that is in use stays."""
    others = [path for path in folder.parent.glob(f"{_PREFIX}*") if path.name != folder.name and path.is_dir()]
    others.sort(key=_last_used, reverse=True)
    abandoned = [path for path in folder.parent.glob(f"{_BUILDING}*") if _is_abandoned(path)]
    for path in (*others[_KEPT:], *abandoned):
        shutil.rmtree(path, ignore_errors=True)


def _is_abandoned(workplace: Path) -> bool:
    """Whether a workplace is of a program that is gone, or of another day by a clock that may have been set back since."""
    if os.name != "nt" and not runs(workplace.name.removeprefix(_BUILDING).split("-")[0]):
        return True
    try:
        return abs(time.time() - workplace.stat().st_mtime) > _ABANDONED_S
    except OSError:  # another program is done with it
        return False


def _last_used(folder: Path) -> float:
    try:
        return (folder / _MANIFEST).stat().st_mtime
    except OSError:
        return 0.0
