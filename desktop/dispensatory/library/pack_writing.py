"""Writing a monograph pack: the same content gives the same bytes, whenever and wherever it is written."""

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from unicodedata import normalize
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dispensatory.errors import LibraryError, MonographError, PackError
from dispensatory.library.manifest import Manifest, ManifestFault, PackFile, checked
from dispensatory.library.member_names import LICENCE, MANIFEST, SIGNATURE, TEXTS, slug_of
from dispensatory.library.minisign import SignatureFault, parse_signature
from dispensatory.library.packs import Pack, read_pack
from dispensatory.monograph.library import Library, walk
from dispensatory.monograph.reading import read_bytes

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3


def files_of(folder: Path) -> dict[str, Path]:
    """What a pack of `folder` holds, by name in the pack: its monographs, and its LICENSE if it has one.

    LibraryError if a part of the folder cannot be read.
    """
    stamps, problems = walk((Library(folder.name, folder),))
    if problems:
        raise LibraryError(f"{problems[0].file}: {problems[0].message}")
    files: dict[str, Path] = {}
    for stamp in stamps:
        name = f"{TEXTS}/{normalize('NFC', stamp.relative)}"
        if name in files:
            raise LibraryError(f"{folder / stamp.relative}: has the same name as {files[name]}: rename one of them")
        files[name] = folder / stamp.relative
    if (folder / LICENCE).is_file():
        files[LICENCE] = folder / LICENCE
    return files


def manifest_of(found: Mapping[str, Path], about: Manifest, replaces: Collection[str] = ()) -> Manifest:
    """The manifest of files by name, with the name, edition and licence of `about`; `replaces` are slugs.

    LibraryError if a file cannot be read, a pack may not be so, or a slug of `replaces` is not among the files.
    """
    slugs = {slug_of(name) for name in found if name != LICENCE}
    if strange := sorted(set(replaces) - slugs):
        raise LibraryError(f"{strange[0]}: there is no such monograph that could replace a bundled one")
    files = []
    for name, path in sorted(found.items()):
        content = _read(path)
        given_way_to = name != LICENCE and slug_of(name) in replaces
        files.append(PackFile(name, len(content), sha256(content).hexdigest(), given_way_to))
    try:
        return checked(Manifest(about.name, about.edition, about.licence, tuple(files)))
    except ManifestFault as fault:
        raise LibraryError(f"{about.name}: cannot become a pack, because it {fault}") from fault


def write_pack(
    path: Path, content: bytes, found: Mapping[str, Path], signature: bytes = b"", *, over: bool = False
) -> Pack:
    """Write the pack with the manifest in `content`, read it again as anyone would, and only then put it at `path`; the pack.

    `over` whatever is there. LibraryError, with nothing written, if it cannot be written or would be refused.
    """
    if signature:
        _check_form(signature)
    if path.exists() and not over:
        raise LibraryError(f"{path}: is there already: choose another name, or --force to write over it")
    with _beside(path) as stream:
        with ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=9) as archive:
            archive.writestr(_entry(MANIFEST), content)
            if signature:
                archive.writestr(_entry(SIGNATURE), signature)
            for name, file in sorted(found.items()):
                archive.writestr(_entry(name), _read(file))
        stream.flush()
        os.fsync(stream.fileno())
        try:
            pack = read_pack(Path(stream.name))
        except PackError as error:
            raise LibraryError(f"{path}: was not written, because such a pack {error.message}") from error
    return Pack(path, pack.manifest, pack.content, pack.signature, pack.signing)


def _read(path: Path) -> bytes:
    try:
        return read_bytes(path)
    except MonographError as error:
        raise LibraryError(f"{error}. No pack was written") from error


def _check_form(signature: bytes) -> None:
    try:
        parse_signature(signature.decode("utf-8"))
    except (SignatureFault, UnicodeDecodeError) as fault:
        raise LibraryError(f"the file of the signature {fault}") from fault


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _LONG_AGO)
    entry.create_system, entry.external_attr, entry.compress_type = _UNIX, _PLAIN_FILE, ZIP_DEFLATED
    return entry


@contextmanager
def _beside(path: Path) -> Iterator[BinaryIO]:
    """An open file beside `path` that takes its place at the end, or goes if anything is raised."""
    unfinished = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        with unfinished.open("wb+") as stream:
            yield stream
        unfinished.replace(path)
    except OSError as error:
        why = error.strerror or error
        message = f"{path}: cannot be written ({why}): check the free space and your rights"
        raise LibraryError(f"{message}, or choose another place") from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
