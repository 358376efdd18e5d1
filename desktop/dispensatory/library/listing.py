"""The libraries in use, with what is known of each."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from dispensatory.library.installed_state import InstalledLibrary
from dispensatory.library.signing import SignatureState, Signing
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.library import BUNDLED, Library
from dispensatory.wording import tr

BUNDLED_LICENCE = "CC-BY-4.0"


class Origin(StrEnum):
    """How a library came into use."""

    BUNDLED = "bundled"
    INSTALLED = "installed"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class ListedLibrary:
    """A library in use: `monographs` is the number of those that are shown, `replaces` the slugs of bundled ones it replaces.

    `edition`, `licence` and `since` (the day it was installed) are "" where they are not known.
    """

    name: str
    origin: Origin
    monographs: int
    folder: Path
    edition: str = ""
    licence: str = ""
    since: str = ""
    replaces: tuple[str, ...] = ()
    signing: Signing = field(default_factory=Signing)


def listed(catalogue: Catalogue, installed: tuple[InstalledLibrary, ...]) -> tuple[ListedLibrary, ...]:
    """The libraries of `catalogue` in their order."""
    counts = Counter(entry.library for entry in catalogue.entries)
    packs = {library.name: library for library in installed}
    return tuple(_listed(library, counts[library.name], packs, catalogue) for library in catalogue.libraries)


def signature_words(signing: Signing) -> str:
    """What is known of a signature, in words."""
    if signing.state is SignatureState.UNSIGNED:
        return tr("not signed")
    if signing.state is SignatureState.UNCHECKED:
        return tr("by the key {number}, not checked", number=signing.number)
    comment = f" ({signing.comment})" if signing.comment else ""
    return tr("by the key {number}, checked", number=signing.number) + comment


def _listed(library: Library, count: int, packs: dict[str, InstalledLibrary], catalogue: Catalogue) -> ListedLibrary:
    if library.name == BUNDLED:
        return ListedLibrary(library.name, Origin.BUNDLED, count, library.folder, catalogue.edition, BUNDLED_LICENCE)
    pack = packs.get(library.name)
    if pack is None:
        return ListedLibrary(library.name, Origin.FOLDER, count, library.folder)
    return ListedLibrary(
        library.name,
        Origin.INSTALLED,
        count,
        library.folder,
        pack.edition,
        pack.licence,
        pack.since,
        tuple(sorted(catalogue.replaced.intersection(library.replaces))),
        pack.signing,
    )
