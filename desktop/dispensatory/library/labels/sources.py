"""Files, folders and zip files, one document after the other, within limits. Nothing is ever unpacked to the disk."""

import os
import stat
import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from dispensatory.errors import ImportRefused
from dispensatory.wording import tr

MEGABYTE = 1024 * 1024
MOST_BYTES = 50 * MEGABYTE
"""Of one document, and of one member of a zip file."""

MOST_PACKED_BYTES = 500 * MEGABYTE
MOST_UNPACKED_BYTES = 1000 * MEGABYTE
MOST_MEMBERS = 20_000
MOST_RATIO = 200
"""How many bytes one byte of a zip file may become; small members may be packed as tightly as they can."""

_SMALL = MEGABYTE
_DOCUMENTS = (".xml", ".json")
_ENCRYPTED = 0x1

_END = struct.Struct("<4s4H2LH")
_LONGEST_COMMENT, _END64_PLACE = 0xFFFF, 20
_LONGEST_ENTRY = 512
"""Bytes that a file takes in the list of a zip file, its name included: more than those of labels do."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read, or the reason why it was not: one of `content` and `refusal` is there."""

    name: str
    content: bytes = b""
    refusal: str = ""


@dataclass(slots=True)
class Sources:
    """What was asked for. `not_read` counts the files in folders and zips that are of another kind, by their endings."""

    paths: Sequence[Path]
    not_read: Counter[str] = field(default_factory=Counter)

    def files(self) -> list[Path]:
        """Every file asked for, each once, in the order of `paths`; those of a folder in the order of their names."""
        found: dict[str, Path] = {}
        for path in self.paths:
            for file in self._inside(path) if path.is_dir() else (path,):
                found.setdefault(os.path.realpath(file), file)
        return list(found.values())

    def _inside(self, folder: Path) -> Iterator[Path]:
        for where, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                ending = PurePosixPath(name).suffix.lower()
                if name.startswith("."):
                    continue
                if ending in (*_DOCUMENTS, ".zip"):
                    yield Path(where) / name
                else:
                    self.not_read[ending or name] += 1

    def documents(self, path: Path) -> Iterator[Document]:
        """The document in a file, or the documents in a zip file."""
        try:
            _check_file(path)
            with path.open("rb") as stream:
                if _is_zip(stream):
                    yield from self._of_zip(path, stream)
                else:
                    yield Document(str(path), _read(stream, MOST_BYTES))
        except ImportRefused as refused:
            yield Document(str(path), refusal=str(refused))
        except OSError as error:
            why = error.strerror or error
            yield Document(str(path), refusal=tr("cannot be read ({reason}): check that you may read it", reason=why))

    def _of_zip(self, path: Path, stream: IO[bytes]) -> Iterator[Document]:
        if path.stat().st_size > MOST_PACKED_BYTES:
            most = MOST_PACKED_BYTES // MEGABYTE
            raise ImportRefused(tr("is larger than {most} MB: unpack it and import its folder", most=most))
        yield from _Zip(str(path), self.not_read).documents(stream)


@dataclass(slots=True)
class _Zip:
    """A zip file and the zip files in it, as DailyMed packs labels: one for each label, with its pictures, in a large one.

    `room` is how many bytes more may be unpacked, all of them together.
    """

    name: str
    not_read: Counter[str]
    room: int = field(default_factory=lambda: MOST_UNPACKED_BYTES)

    def documents(self, stream: IO[bytes], *, inside: bool = False) -> Iterator[Document]:
        """What is in the zip file `stream`; ImportRefused where it is damaged or over a limit."""
        try:
            check_listing(stream, MOST_MEMBERS)
            with ZipFile(stream) as archive:
                members = sorted(archive.infolist(), key=lambda member: member.filename)
                if len(members) > MOST_MEMBERS:
                    raise ImportRefused(_too_many(MOST_MEMBERS))
                wanted = [member for member in members if _ending(member) in (*_DOCUMENTS, ".zip")]
                self._check_room(sum(member.file_size for member in wanted))
                for member in members:
                    yield from self._of_member(archive, member, inside=inside)
        except (BadZipFile, NotImplementedError, ValueError, EOFError, struct.error) as error:
            raise ImportRefused(tr("is a damaged zip file ({reason}): get it anew", reason=error)) from None

    def _of_member(self, archive: ZipFile, member: ZipInfo, *, inside: bool) -> Iterator[Document]:
        if member.is_dir():
            return
        name = f"{self.name}: {member.filename}"
        try:
            _check_member(member)
            if _ending(member) not in (*_DOCUMENTS, ".zip"):
                self.not_read[_ending(member) or member.filename] += 1
                return
            self._check_room(member.file_size)
            self.room -= member.file_size
            with archive.open(member) as stream:
                content = _read(stream, MOST_BYTES)
            if not _is_zip_start(content) and _ending(member) != ".zip":
                yield Document(name, content)
                return
            yield from self._of_inner(name, content, inside=inside)
        except ImportRefused as refused:
            yield Document(name, refusal=str(refused))
        except (BadZipFile, NotImplementedError, EOFError, ValueError, RuntimeError, OSError, zlib.error) as error:
            yield Document(name, refusal=tr("is damaged in the zip file ({reason}): get it anew", reason=error))

    def _check_room(self, wanted: int) -> None:
        if wanted > self.room:
            most = f"{MOST_UNPACKED_BYTES // MEGABYTE:,} MB"
            raise ImportRefused(tr("would unpack to more than {most}: take out what is needed", most=most))

    def _of_inner(self, name: str, content: bytes, *, inside: bool) -> Iterator[Document]:
        if inside:
            raise ImportRefused(tr("is a zip file in a zip file in another one: unpack it and import its folder"))
        inner = _Zip(name, self.not_read, self.room)
        try:
            yield from inner.documents(BytesIO(content), inside=True)
        finally:
            self.room = inner.room


def check_listing(stream: IO[bytes], most: int) -> None:
    """Nothing, if the list of files at the end of a zip file is of a bearable length; ImportRefused otherwise.

    Python's reader takes in all of it at once, whatever number of files it says.
    """
    size = stream.seek(0, os.SEEK_END)
    start = max(0, size - _END.size - _LONGEST_COMMENT - _END64_PLACE)
    stream.seek(start)
    tail = stream.read()
    stream.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise BadZipFile("its end is missing")
    listed = _END.unpack_from(tail, at)[5]
    if tail[max(0, at - _END64_PLACE) : at].startswith(b"PK\x06\x07"):
        stream.seek(struct.unpack_from("<Q", tail, at - _END64_PLACE + 8)[0])
        (listed,) = struct.unpack_from("<Q", stream.read(48), 40)
        stream.seek(0)
    if listed > most * _LONGEST_ENTRY:
        raise ImportRefused(_too_many(most))


def _ending(member: ZipInfo) -> str:
    return PurePosixPath(member.filename).suffix.lower()


def _is_zip(stream: IO[bytes]) -> bool:
    start = stream.read(4)
    stream.seek(0)
    return _is_zip_start(start)


def _is_zip_start(content: bytes) -> bool:
    return content[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def _read(stream: IO[bytes], most: int) -> bytes:
    content = stream.read(most + 1)
    if len(content) > most:
        raise ImportRefused(_too_large(most))
    return content


def _too_large(most: int) -> str:
    return tr("is larger than {most} MB: split it, or ask for fewer labels at once", most=most // MEGABYTE)


def _too_many(most: int) -> str:
    return tr("holds more than {most} files: unpack it and import its folder in parts", most=f"{most:,}")


def _check_file(path: Path) -> None:
    if not path.exists():
        raise ImportRefused(tr("is not there: check the name"))
    if not stat.S_ISREG(path.stat().st_mode):
        raise ImportRefused(tr("is not a file: give a file, a folder or a zip file"))


def _check_member(member: ZipInfo) -> None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    parts = member.filename.replace("\\", "/").split("/")
    if ".." in parts or parts[0] == "" or ":" in parts[0] or member.filename != member.orig_filename:
        raise ImportRefused(tr("has a name that leads out of the zip file: pack it anew with plain names"))
    if kind and not stat.S_ISREG(kind):
        raise ImportRefused(tr("is a link or a device in the zip file: pack the file itself"))
    if member.flag_bits & _ENCRYPTED:
        raise ImportRefused(tr("is encrypted: unpack it with its password first"))
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise ImportRefused(tr("is packed in a way that is not read (only stored and deflated are): pack it anew"))
    if member.file_size > MOST_BYTES:
        raise ImportRefused(_too_large(MOST_BYTES))
    if member.file_size > max(_SMALL, MOST_RATIO * member.compress_size):
        raise ImportRefused(
            tr("would become more than {most} times as large, as no label does: get it anew", most=MOST_RATIO)
        )
