"""What is written into a pack: a folder under a name, or an installed library as it came."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from dispensatory.errors import LibraryError
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.manifest import Manifest, written
from dispensatory.library.member_names import LICENCE, MANIFEST, SIGNATURE, slug_of
from dispensatory.library.pack_writing import files_of, manifest_of, write_pack
from dispensatory.library.packs import Pack


@dataclass(frozen=True, slots=True)
class Publication:
    """The bytes of a manifest, its signature (b"" for none), and where its files lie by their names in the pack."""

    content: bytes
    files: Mapping[str, Path]
    signature: bytes = b""


def of_folder(
    folder: Path,
    about: Manifest,
    replaces: Collection[str] = (),
    *,
    all_of: Collection[str] = (),
    signature: bytes = b"",
) -> Publication:
    """A folder with the name, edition and licence of `about`.

    Its monographs with the slugs of `replaces`, all of which must be there, and those of `all_of` that are, are for the place of
    the bundled ones. LibraryError if it cannot become a pack.
    """
    files = files_of(folder)
    there = {slug_of(name) for name in files if name != LICENCE}
    return Publication(written(manifest_of(files, about, {*replaces, *there.intersection(all_of)})), files, signature)


def of_installed(installed: InstalledLibraries, name: str) -> Publication:
    """An installed library, with the signature that it came with. LibraryError if there is none of the name."""
    library = installed.known(name)
    folder = installed.folder_of(library)
    manifest = installed.manifest_of(library)
    files = {file.name: folder.joinpath(*file.name.split("/")) for file in manifest.files}
    signature = folder / SIGNATURE
    try:
        content = (folder / MANIFEST).read_bytes()
        return Publication(content, files, signature.read_bytes() if signature.exists() else b"")
    except OSError as error:
        raise LibraryError(f"{folder}: cannot be read: {error.strerror or error}") from error


def publish(publication: Publication, file: Path, *, over: bool = False) -> Pack:
    """Write the pack, if `over` whatever is there; LibraryError, with nothing written, if that cannot be done."""
    return write_pack(file, publication.content, publication.files, publication.signature, over=over)
