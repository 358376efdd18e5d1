"""Installing, updating and removing libraries, and undoing the last of it.

Below the user's data folder lies `libraries`: an edition of a library is a folder in `packs` that never changes once it is
there, and `state.json` says which are in use. A change prepares a folder under another name, settles it on the disk, gives it its
name, and then replaces the state; folders that neither the state nor its last step needs are thrown away at the end. Whenever
the program or the machine stops, the old state or the new one is there whole.
"""

import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from dispensatory.errors import LibraryError, PackError
from dispensatory.library.installed_state import STATE, InstalledLibrary, State, Step, read_state, settle, write_state
from dispensatory.library.locking import alone
from dispensatory.library.manifest import Manifest, ManifestFault, library_key, parse_manifest
from dispensatory.library.member_names import LICENCE, MANIFEST, SIGNATURE, TEXTS
from dispensatory.library.signing import SignatureState
from dispensatory.monograph.library import Library, libraries
from dispensatory.wording import tr

if TYPE_CHECKING:
    from dispensatory.library.packs import Pack, Progress

ADDED, UPDATED, REMOVED = "added", "updated", "removed"
FOLDER = "libraries"
IMPORTED = "imported"
"""The folder beside them to which labels are imported unless another one is named."""
_PACKS, _STAGING, _LOCK = "packs", "new-", "lock"
_SYNCS_ALL = sys.platform == "linux"
"""Linux alone waits in `sync` until everything is on the disk."""


class InstalledLibraries:
    """The libraries installed below the folder `data` of the user."""

    def __init__(self, data: Path) -> None:
        self.folder = data / FOLDER

    def state(self) -> State:
        """What is installed now."""
        return read_state(self.folder)

    def in_use(self) -> tuple[Library, ...]:
        """The folders of monographs to be read, in the order in which the libraries came."""
        return tuple(
            Library(library.name, self.folder_of(library) / TEXTS, frozenset(library.replaces), library.edition)
            for library in self.state().installed
        )

    def find(self, name: str) -> InstalledLibrary | None:
        """The installed library of a name; case and spaces do not matter."""
        return next((known for known in self.state().installed if library_key(known.name) == library_key(name)), None)

    def known(self, name: str) -> InstalledLibrary:
        """The installed library of a name; LibraryError if there is none."""
        found = self.find(name)
        if found is None:
            names = ", ".join(library.name for library in self.state().installed)
            raise LibraryError(
                tr(
                    "{name}: no library of this name is installed. Installed: {names}",
                    name=name,
                    names=names or tr("none"),
                )
            )
        return found

    def folder_of(self, library: InstalledLibrary) -> Path:
        """The folder with the files of an edition, as they were in its pack."""
        return self.folder / _PACKS / library.folder

    def licence_text(self, library: InstalledLibrary) -> str:
        """The text of the licence that came with an edition; "" if none did or it cannot be read."""
        try:
            return (self.folder_of(library) / LICENCE).read_text("utf-8", "replace")
        except OSError:
            return ""

    def manifest_of(self, library: InstalledLibrary) -> Manifest:
        """The manifest of an edition; LibraryError if it is not there any more."""
        try:
            return parse_manifest((self.folder_of(library) / MANIFEST).read_bytes())
        except (OSError, ManifestFault) as error:
            folder = self.folder_of(library)
            words = tr("{folder}: {name} is damaged: add its pack again", folder=folder, name=library.name)
            raise LibraryError(words) from error

    def add(self, pack: "Pack", progress: "Progress | None" = None) -> InstalledLibrary:
        """Install `pack`, or update the library of its name to it; the library as it is now.

        PackError or LibraryError, with everything as it was, if that cannot be done. A library whose signature was checked
        takes only an edition whose signature was checked.
        """
        with self._changing() as state:
            old = self.find(pack.manifest.name)
            if old and old.signing.key and pack.signing.state is not SignatureState.CHECKED:
                words = tr(
                    "is refused: {name} was installed with a checked signature, and this one was not checked. Check it "
                    "with a key, or remove {name} first",
                    name=old.name,
                )
                raise PackError(pack.path, None, words)
            if old and (old.digest, old.signing) == (pack.digest, pack.signing):
                return old
            new = InstalledLibrary(
                name=pack.manifest.name,
                edition=pack.manifest.edition,
                licence=pack.manifest.licence,
                folder=self._stage(pack, progress),
                digest=pack.digest,
                monographs=len(pack.manifest.monographs),
                since=date.today().isoformat(),
                replaces=pack.manifest.replaces,
                signing=pack.signing,
            )
            kept = [new if library == old else library for library in state.installed]
            installed = tuple(kept if old else [*kept, new])
            self._switch(state, State(installed, Step(UPDATED if old else ADDED, new.name, state.installed)))
        return new

    def remove(self, name: str) -> InstalledLibrary:
        """Remove a library; it as it was. LibraryError if none has the name."""
        with self._changing() as state:
            old = self.known(name)
            rest = tuple(library for library in state.installed if library != old)
            self._switch(state, State(rest, Step(REMOVED, old.name, state.installed)))
        return old

    def undo(self) -> Step:
        """Put back what was installed before the last change; that change. LibraryError if there is none to undo."""
        with self._changing() as state:
            step = state.last
            if step is None:
                raise LibraryError(tr("there is no change of the libraries to undo"))
            for library in step.before:
                self.manifest_of(library)
            self._switch(state, State(step.before))
        return step

    @contextmanager
    def _changing(self) -> Iterator[State]:
        """The state, while no other program changes it."""
        try:
            (self.folder / _PACKS).mkdir(parents=True, exist_ok=True)
            with alone(self.folder / _LOCK):
                yield self.state()
        except OSError as error:
            why = error.strerror or error
            words = tr(
                "{folder}: cannot be written ({reason}): nothing was changed. Check the free space and your rights",
                folder=self.folder,
                reason=why,
            )
            raise LibraryError(words) from error

    def _stage(self, pack: "Pack", progress: "Progress | None") -> str:
        """Unpack the files of `pack` into a folder of their own; its name."""
        from dispensatory.library.packs import open_pack  # lazy: a list of libraries needs no zip files

        staging = Path(mkdtemp(prefix=_STAGING, dir=self.folder))
        try:
            _write(staging / MANIFEST, pack.content)
            if pack.signature:
                _write(staging / SIGNATURE, pack.signature)
            files = pack.manifest.files
            with open_pack(pack.path, pack) as reader:
                for number, file in enumerate(files):
                    place = staging.joinpath(*file.name.split("/"))
                    place.parent.mkdir(parents=True, exist_ok=True)
                    _write(place, reader.read(file))
                    if progress:
                        progress(number + 1, len(files))
            _settle_all(staging)
            name = _free_name(self.folder / _PACKS, f"{_plain(pack.manifest.name)}-{pack.digest[:12]}")
            staging.rename(self.folder / _PACKS / name)
            settle(self.folder / _PACKS)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        return name

    def _switch(self, old: State, new: State) -> None:
        write_state(self.folder, new, was_damaged=bool(old.fault))
        if old.fault:
            return  # what is not known to be needless stays
        needed = {library.folder for library in (*new.installed, *(new.last.before if new.last else ()))}
        with suppress(OSError):
            for folder in (self.folder / _PACKS).iterdir():
                if folder.name not in needed:
                    shutil.rmtree(folder, ignore_errors=True)
            for folder in self.folder.glob(f"{_STAGING}*"):
                shutil.rmtree(folder, ignore_errors=True)


def libraries_in_use(
    folders: tuple[Path, ...], data: Path, *, with_bundled: bool = True, may_be_gone: bool = False
) -> tuple[Library, ...]:
    """The bundled library, unless left out, the installed ones, the imported labels, and `folders`; UsageError for one that is
    no folder, unless it `may_be_gone`.
    """
    installed = InstalledLibraries(data).in_use()
    imported = imported_folder(data)
    if imported.is_dir() and imported.absolute() not in (folder.absolute() for folder in folders):
        folders = (imported, *folders)
    return libraries(folders, with_bundled=with_bundled, installed=installed, may_be_gone=may_be_gone)


def imported_folder(data: Path) -> Path:
    """Where labels are imported to unless another folder is named; it is in use once it is there."""
    return data / FOLDER / IMPORTED


def state_stamp(data: Path) -> tuple[int, ...]:
    """Changes whenever the installed libraries do or a label is imported; costs one look at a file and one at a folder."""
    stamp: tuple[int, ...] = ()
    for place in (data / FOLDER / STATE, imported_folder(data)):
        with suppress(OSError):
            about = place.stat()
            stamp += (about.st_mtime_ns, about.st_size, about.st_ino)
    return stamp


def _write(file: Path, content: bytes) -> None:
    with file.open("xb") as stream:
        stream.write(content)


def _settle_all(folder: Path) -> None:
    """See to it that all files below `folder` are on the disk: thousands at once where the system can."""
    if _SYNCS_ALL:
        os.sync()
        return
    for place in [folder, *folder.rglob("*")]:
        if place.is_dir():
            settle(place)
        else:
            with place.open("rb+") as stream:
                os.fsync(stream.fileno())


def _plain(name: str) -> str:
    """Letters and digits of a name that any system takes."""
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode("ascii")
    return re.sub("[^a-z0-9]+", "-", letters).strip("-")[:40] or "library"


def _free_name(folder: Path, wanted: str) -> str:
    name, number = wanted, 1
    while (folder / name).exists():
        number += 1
        name = f"{wanted}-{number}"
    return name
