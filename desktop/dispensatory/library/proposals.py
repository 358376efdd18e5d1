"""A change of the installed libraries before it is made: what it would do to each medicine, with the texts to compare."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from dispensatory.errors import LibraryError, MonographError, PackError
from dispensatory.library.differences import Change, SectionDifference, changes, section_differences, title_of
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.installed_state import InstalledLibrary
from dispensatory.library.minisign import parse_key, read_key
from dispensatory.library.packs import Pack, PackReader, Progress, open_pack, read_pack
from dispensatory.monograph.library import BUNDLED, Library, walk
from dispensatory.monograph.reading import read_bytes
from dispensatory.paths import bundled

_NUMBER = re.compile(r"v?\d{1,9}(?:[.-]\d{1,9})*")
_PARTS = re.compile(r"\d+")


class Step(Enum):
    """How the edition of a pack stands to the one that is installed, as far as can be told."""

    ANOTHER = auto()
    OLDER = auto()
    SAME_WITH_OTHER_CONTENT = auto()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A library as it is (None: not installed) and as it would be (None: removed).

    `folder` is that of the edition that is installed, `replaceable` are the bundled files by slug, `elsewhere` the names of
    the other installed libraries that have a text of a slug.
    """

    name: str
    before: InstalledLibrary | None
    after: Pack | None
    changes: tuple[Change, ...]
    folder: Path | None
    replaceable: Mapping[str, Path] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    @property
    def step(self) -> Step:
        """Whether the edition of the pack is an older one by its number, or the same with another content."""
        if self.before is None or self.after is None:
            return Step.ANOTHER
        old, new = self.before.edition, self.after.manifest.edition
        if old == new and self.before.digest != self.after.digest:
            return Step.SAME_WITH_OTHER_CONTENT
        numbers = [
            [int(part) for part in _PARTS.findall(edition)] for edition in (old, new) if _NUMBER.fullmatch(edition)
        ]
        return Step.OLDER if len(numbers) == 2 and numbers[1] < numbers[0] else Step.ANOTHER

    def also_in(self, change: Change) -> str:
        """Another installed library that has a text of this medicine, beside which the new one would stand; "" for none."""
        return self.elsewhere.get(change.slug, "") if change.after is not None else ""

    def stands_in(self, change: Change) -> bool:
        """Whether the new text would stand in the place of a bundled one."""
        return change.replaces and change.slug in self.replaceable

    def stands_beside(self, change: Change) -> bool:
        """Whether the new text would stand beside a bundled one of the same name."""
        return change.after is not None and not change.replaces and change.slug in self.replaceable

    def gives_back(self, change: Change) -> bool:
        """Whether a bundled text would be shown again."""
        return change.gives_back and change.slug in self.replaceable

    @contextmanager
    def opened(self) -> Iterator["Texts"]:
        """The texts of the medicines, while the pack is open. PackError if it is not what it was any more."""
        if self.after is None:
            yield Texts(self, None)
            return
        with open_pack(self.after.path, self.after) as reader:
            yield Texts(self, reader)

    def texts(self, change: Change) -> tuple[bytes | None, bytes | None]:
        """What is read under a medicine now and after the change; None for nothing. PackError or MonographError."""
        with self.opened() as texts:
            return texts.of(change)

    def differences(self, change: Change) -> tuple[SectionDifference, ...]:
        """How the texts differ, section by section."""
        return section_differences(*self.texts(change))

    def titles(self, most: int) -> dict[str, str]:
        """The titles of the first so many changed medicines by slug, as they would be; the slug where a text cannot be read."""
        with self.opened() as texts:
            return {change.slug: texts.title_of(change) for change in self.changes[:most]}


class Texts:
    """The texts of a proposal, read one by one."""

    def __init__(self, proposal: Proposal, reader: PackReader | None) -> None:
        self._proposal, self._reader = proposal, reader

    def of(self, change: Change) -> tuple[bytes | None, bytes | None]:
        """What is read under a medicine now and after the change; None for nothing. PackError or MonographError."""
        proposal = self._proposal
        before = after = None
        if change.before is not None and proposal.folder is not None:
            before = read_bytes(proposal.folder.joinpath(*change.before.name.split("/")))
        if change.after is not None and self._reader is not None:
            after = self._reader.read(change.after)
        if before is None and proposal.stands_in(change):
            before = read_bytes(proposal.replaceable[change.slug])
        if after is None and proposal.gives_back(change):
            after = read_bytes(proposal.replaceable[change.slug])
        return before, after

    def title_of(self, change: Change) -> str:
        """The title of a medicine as it would be, or was; its slug where that cannot be read."""
        try:
            before, after = self.of(change)
            return title_of(after or before or b"", change.slug)
        except (MonographError, PackError):
            return change.slug


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
    folder = installed.folder_of(old) if old else None
    return Proposal(pack.manifest.name, old, pack, found, folder, replaceable, _elsewhere(installed, old))


def proposal_to_remove(installed: InstalledLibraries, name: str, replaceable: Mapping[str, Path]) -> Proposal:
    """What removing a library would change. LibraryError if there is none of the name."""
    old = installed.known(name)
    found = changes(installed.manifest_of(old), None)
    return Proposal(old.name, old, None, found, installed.folder_of(old), replaceable)


def _elsewhere(installed: InstalledLibraries, but: InstalledLibrary | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for library in installed.state().installed:
        if library != but:
            with suppress(LibraryError):  # a damaged library is said where the libraries are listed
                for file in installed.manifest_of(library).monographs:
                    found.setdefault(file.slug, library.name)
    return found


def bundled_files() -> dict[str, Path]:
    """The bundled monographs by slug."""
    folder = bundled("monographs")
    stamps, _ = walk((Library(BUNDLED, folder),))
    return {Path(stamp.relative).stem: folder / stamp.relative for stamp in stamps}
