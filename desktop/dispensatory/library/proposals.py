"""A change of the installed libraries before it is made: what it would do to each medicine, with the texts to compare."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dispensatory.errors import MonographError, PackError
from dispensatory.library.differences import Change, SectionDifference, changes, section_differences, title_of
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.installed_state import InstalledLibrary
from dispensatory.library.minisign import parse_key, read_key
from dispensatory.library.packs import Pack, Progress, open_pack, read_pack
from dispensatory.monograph.library import BUNDLED, Library, walk
from dispensatory.monograph.reading import read_bytes
from dispensatory.paths import bundled


@dataclass(frozen=True, slots=True)
class Proposal:
    """A library as it is (None: not installed) and as it would be (None: removed).

    `folder` is that of the edition that is installed, `replaceable` are the bundled files by slug.
    """

    name: str
    before: InstalledLibrary | None
    after: Pack | None
    changes: tuple[Change, ...]
    folder: Path | None
    replaceable: Mapping[str, Path] = field(default_factory=dict)

    def stands_in(self, change: Change) -> bool:
        """Whether the new text would stand in the place of a bundled one."""
        return change.replaces and change.slug in self.replaceable

    def stands_beside(self, change: Change) -> bool:
        """Whether the new text would stand beside a bundled one of the same name."""
        return change.after is not None and not change.replaces and change.slug in self.replaceable

    def gives_back(self, change: Change) -> bool:
        """Whether a bundled text would be shown again."""
        return change.gives_back and change.slug in self.replaceable

    def texts(self, change: Change) -> tuple[bytes | None, bytes | None]:
        """What is read under a medicine now and after the change; None for nothing. PackError or MonographError."""
        hidden = read_bytes(self.replaceable[change.slug]) if change.slug in self.replaceable else None
        before, after = self._before(change), self._after(change)
        if before is None and self.stands_in(change):
            before = hidden
        if after is None and self.gives_back(change):
            after = hidden
        return before, after

    def differences(self, change: Change) -> tuple[SectionDifference, ...]:
        """How the texts differ, section by section."""
        return section_differences(*self.texts(change))

    def titles(self, most: int) -> dict[str, str]:
        """The titles of the first so many changed medicines by slug, as they would be; the slug where a text cannot be read."""
        wanted = self.changes[:most]
        titles = {}
        for change in wanted:
            try:
                before, after = self.texts(change)
                titles[change.slug] = title_of(after or before or b"", change.slug)
            except (MonographError, PackError):
                titles[change.slug] = change.slug
        return titles

    def _before(self, change: Change) -> bytes | None:
        if change.before is None or self.folder is None:
            return None
        return read_bytes(self.folder.joinpath(*change.before.name.split("/")))

    def _after(self, change: Change) -> bytes | None:
        if change.after is None or self.after is None:
            return None
        with open_pack(self.after.path, self.after) as reader:
            return reader.read(change.after)


def read_for(installed: InstalledLibraries, file: Path, key: str, progress: Progress | None = None) -> Pack:
    """The pack in `file`, checked with `key` (as given by a person), or without one with the key of the installed edition.

    PackError if it is not right, UsageError if `key` is none.
    """
    if key.strip():
        return read_pack(file, read_key(key), progress)
    pack = read_pack(file, None, progress)
    old = installed.find(pack.manifest.name)
    return read_pack(file, parse_key(old.signing.key), progress) if old and old.signing.key else pack


def proposal_to_add(installed: InstalledLibraries, pack: Pack, replaceable: Mapping[str, Path]) -> Proposal:
    """What installing `pack` would change. LibraryError if the edition that is there is damaged."""
    old = installed.find(pack.manifest.name)
    found = changes(installed.manifest_of(old) if old else None, pack.manifest)
    return Proposal(pack.manifest.name, old, pack, found, installed.folder_of(old) if old else None, replaceable)


def proposal_to_remove(installed: InstalledLibraries, name: str, replaceable: Mapping[str, Path]) -> Proposal:
    """What removing a library would change. LibraryError if there is none of the name."""
    old = installed.known(name)
    found = changes(installed.manifest_of(old), None)
    return Proposal(old.name, old, None, found, installed.folder_of(old), replaceable)


def bundled_files() -> dict[str, Path]:
    """The bundled monographs by slug."""
    folder = bundled("monographs")
    stamps, _ = walk((Library(BUNDLED, folder),))
    return {Path(stamp.relative).stem: folder / stamp.relative for stamp in stamps}
