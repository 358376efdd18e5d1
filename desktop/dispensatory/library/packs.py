"""Monograph packs, files from anywhere: read with suspicion, and used whole or not at all.

A pack (`.dispensatory`) is a zip file with `manifest.json` (its form: see library.manifest), the monographs below `monographs/`,
if wanted a `LICENSE`, and if it is signed `manifest.json.minisig`, the minisign signature of the manifest. As the manifest has
the SHA-256 of every other file, that signs them all.
"""

import os
import stat
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from dispensatory.errors import MonographError, PackError
from dispensatory.library.manifest import MOST_BYTES, Manifest, ManifestFault, PackFile, parse_manifest
from dispensatory.library.member_names import MANIFEST, SIGNATURE, is_plain
from dispensatory.library.minisign import MOST_BYTES as MOST_SIGNATURE_BYTES
from dispensatory.library.minisign import PublicKey, SignatureFault, check, parse_signature
from dispensatory.library.signing import SignatureState, Signing
from dispensatory.library.zip_listing import check_ends, check_members
from dispensatory.monograph.reading import decode
from dispensatory.wording import mark, tr

Progress = Callable[[int, int], None]
"""Called with the number of files done and the number of all; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose every file was read and found as its manifest says. `content` is the manifest, `signature` its signature."""

    path: Path
    manifest: Manifest
    content: bytes
    signature: bytes
    signing: Signing

    @property
    def digest(self) -> str:
        """Tells editions apart: SHA-256 of the manifest, which has that of every file."""
        return sha256(self.content).hexdigest()


class PackReader:
    """The files of an open pack, each checked whenever it is read."""

    def __init__(self, path: Path, archive: ZipFile, members: dict[str, ZipInfo]) -> None:
        self._path, self._archive, self.members = path, archive, members

    def read(self, file: PackFile) -> bytes:
        """The bytes of a file of the manifest; PackError if they are others than the manifest says."""
        content = self.raw(file.name, file.size)
        if len(content) != file.size or sha256(content).hexdigest() != file.sha256:
            words = tr("is damaged or was changed: {name} is not as its manifest says. {remedy}", **_again(file.name))
            raise PackError(self._path, None, words)
        return content

    def raw(self, name: str, most: int) -> bytes:
        """The first `most` bytes of a member, and one more if there are more."""
        with _refusing(self._path), self._archive.open(self.members[name]) as stream:
            return stream.read(most + 1)


_AGAIN = mark("Copy or download it again")


def _again(name: str) -> dict[str, str]:
    return {"name": repr(name), "remedy": tr(_AGAIN)}


def read_pack(path: Path, key: PublicKey | None = None, progress: Progress | None = None) -> Pack:
    """The pack at `path`, with every file in it checked, and its signature if a `key` is given.

    PackError if anything is amiss.
    """
    with open_pack(path) as reader:
        pack = _about(path, reader)
        if key is not None:
            pack = replace(pack, signing=_check_signature(pack, key))
        files = pack.manifest.files
        _check_listed(path, files, reader.members)
        for number, file in enumerate(files):
            _check_text(path, file, reader.read(file))
            if progress:
                progress(number + 1, len(files))
    return pack


@contextmanager
def open_pack(path: Path, known: Pack | None = None) -> Iterator[PackReader]:
    """Open the pack at `path`; PackError if it is none, or is not `known` any more."""
    with ExitStack() as stack:
        with _refusing(path):
            stream = stack.enter_context(open(path, "rb", opener=_open))
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise PackError(
                    path, None, tr("is no file but a folder, a device or a pipe: choose the file of a pack")
                )
            check_ends(stream, path)
            archive = stack.enter_context(ZipFile(stream))
            reader = PackReader(path, archive, check_members(archive, path))
            if known is not None and _about(path, reader).content != known.content:
                raise PackError(path, None, tr("was changed after it was looked at. Look at it again"))
        yield reader


def _open(name: str, flags: int) -> int:
    """Open a file without waiting for the other end of a pipe."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _about(path: Path, reader: PackReader) -> Pack:
    """The pack as its manifest has it, before its files are read."""
    if MANIFEST not in reader.members:
        words = tr("is no monograph pack: it has no {file}. Choose a file that the program wrote", file=MANIFEST)
        raise PackError(path, None, words)
    content = reader.raw(MANIFEST, MOST_BYTES)
    try:
        manifest = parse_manifest(content)
    except ManifestFault as fault:
        words = tr("is refused: its {file} {fault}. Ask whoever made it for a correct one", file=MANIFEST, fault=fault)
        raise PackError(path, None, words) from fault
    signature = reader.raw(SIGNATURE, MOST_SIGNATURE_BYTES) if SIGNATURE in reader.members else b""
    if not signature:
        return Pack(path, manifest, content, signature, Signing())
    try:
        number = parse_signature(signature.decode("utf-8")).number
    except ValueError as fault:
        words = tr("is refused: its {file} {fault}. Ask whoever made it for a correct one", file=SIGNATURE, fault=fault)
        raise PackError(path, None, words) from fault
    return Pack(path, manifest, content, signature, Signing(SignatureState.UNCHECKED, number))


def _check_signature(pack: Pack, key: PublicKey) -> Signing:
    if not pack.signature:
        message = tr(
            "is refused: it is not signed, and a signature with the key {number} is asked for. Ask whoever made it",
            number=key.number,
        )
        raise PackError(pack.path, None, message)
    try:
        signature = parse_signature(pack.signature.decode("utf-8"))
        check(key, signature, pack.content)
    except SignatureFault as fault:
        raise PackError(pack.path, None, tr("is refused: it {fault}. Ask whoever made it", fault=fault)) from fault
    comment = "".join(sign if is_plain(sign) else " " for sign in signature.comment)
    return Signing(SignatureState.CHECKED, key.number, key.text, comment)


def _check_listed(path: Path, files: tuple[PackFile, ...], members: dict[str, ZipInfo]) -> None:
    """Every file of the manifest is there, and no other."""
    listed = {file.name: file.size for file in files}
    for name in members.keys() - listed.keys() - {MANIFEST, SIGNATURE}:
        raise PackError(
            path, None, tr("is refused: {name} is in it, but not in its manifest. {remedy}", **_again(name))
        )
    for name in listed.keys() - members.keys():
        raise PackError(
            path, None, tr("is refused: {name} is in its manifest, but not in it. {remedy}", **_again(name))
        )
    for name, size in listed.items():
        if members[name].file_size != size:
            raise PackError(
                path, None, tr("is refused: {name} has another size than its manifest says. {remedy}", **_again(name))
            )


def _check_text(path: Path, file: PackFile, content: bytes) -> None:
    """A monograph that cannot be read would stand, or stand in for a bundled one, as an empty page."""
    try:
        if file.is_monograph and not any(sign.isalnum() for sign in decode(content, file.name)[0]):
            raise PackError(
                path, None, tr("is refused: {name} in it has no text. Ask whoever made it", name=repr(file.name))
            )
    except MonographError as error:
        words = tr("is refused: {name} in it {fault}", name=repr(file.name), fault=error.message)
        raise PackError(path, None, words) from error


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """Say in words what Python's reader of zip files finds wrong."""
    try:
        yield
    except PackError:
        raise
    except OSError as error:
        why = error.strerror or error
        words = tr("cannot be read ({reason}): check the name, and that you may read it", reason=why)
        raise PackError(path, None, words) from error
    except (
        BadZipFile,
        zlib.error,
        struct.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        KeyError,
    ) as error:
        words = tr("is a damaged zip file ({reason}). {remedy}", reason=error, remedy=tr(_AGAIN))
        raise PackError(path, None, words) from error
