"""What a zip file holds, looked at before anything of it is unpacked.

Python's reader takes a zip file as widely as it can: with anything before or behind it, with names cut at a NUL, with members
that lie over each other. A pack is one plain archive and nothing else, so that no two programs can see different files in it.
"""

import os
import stat
import struct
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from dispensatory.errors import PackError
from dispensatory.library.manifest import MOST_FILES, MOST_UNPACKED_BYTES
from dispensatory.library.member_names import fault_of_name, fault_of_names
from dispensatory.wording import mark, tr

MOST_PACKED_BYTES = 200 * 1024 * 1024
MOST_MEMBER_BYTES = 50 * 1024 * 1024
MOST_RATIO = 200
"""How many bytes one byte of an archive may become."""

_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = 30
_ENCRYPTED, _UTF8 = 0x1, 0x800
_KNOWN_FLAGS = 0x2 | 0x4 | 0x8 | _UTF8
"""How hard it was packed, sizes behind the content, names in UTF-8."""

_NOT_PLAIN = mark(
    "is no plain zip file: it is in several parts, or something stands before or behind it. Copy it again"
)

_SMALL = 64 * 1024
"""Files up to this size may be packed as tightly as they can."""


def check_ends(stream: BinaryIO, path: Path) -> None:
    """Nothing, if `stream` is one zip file of bearable size from its first byte to its last; PackError otherwise."""
    size = stream.seek(0, os.SEEK_END)
    if size > MOST_PACKED_BYTES:
        most = MOST_PACKED_BYTES // 1024 // 1024
        raise PackError(path, None, tr("is larger than {most} MB: split it into several packs", most=most))
    if size < _END.size:
        raise PackError(path, None, tr("is no monograph pack: it is too short for a zip file. Copy it again"))
    stream.seek(size - _END.size)
    mark, disk, other, here, count, length, start, comment = _END.unpack(stream.read(_END.size))
    if mark != b"PK\x05\x06" or comment:
        raise PackError(path, None, tr("is no monograph pack: it does not end as a plain zip file does. Copy it again"))
    if disk or other or here != count or start + length != size - _END.size or 0xFFFF in (count, here):
        raise PackError(path, None, tr(_NOT_PLAIN))
    if count > MOST_FILES + 2:
        raise PackError(
            path, None, tr("holds more than {most} files: split it into several packs", most=f"{MOST_FILES:,}")
        )
    stream.seek(start)
    if _entries(stream.read(length)) != count:
        raise PackError(
            path, None, tr("is a damaged zip file: its list of files does not end where it says. Copy it again")
        )


def check_members(archive: ZipFile, path: Path) -> dict[str, ZipInfo]:
    """The members of `archive` by name; PackError if one is not a plain file of bearable size below one folder."""
    members = archive.infolist()
    for member in members:
        if fault := _fault(member):
            name = repr(member.orig_filename[:100])
            raise PackError(
                path, None, tr("holds {name}, which {fault}. Nothing of it was used", name=name, fault=fault)
            )
    if clash := fault_of_names(member.filename for member in members):
        raise PackError(path, None, tr("{fault}. Nothing of it was used", fault=clash))
    if sum(member.file_size for member in members) > MOST_UNPACKED_BYTES:
        limit = f"{MOST_UNPACKED_BYTES // 1024 // 1024:,} MB"
        raise PackError(path, None, tr("would unpack to more than {most}. Nothing of it was used", most=limit))
    _check_places(members, path)
    return {member.filename: member for member in members}


def _entries(listing: bytes) -> int:
    """The number of entries in the list at the end of a zip file; -1 if it is damaged."""
    at = number = 0
    while at < len(listing):
        if number > MOST_FILES + 2 or at + _ENTRY.size > len(listing):
            return -1
        entry = _ENTRY.unpack_from(listing, at)
        if entry[0] != b"PK\x01\x02":
            return -1
        at += _ENTRY.size + sum(entry[10:13])
        number += 1
    return number if at == len(listing) else -1


def _fault(member: ZipInfo) -> str:
    if member.is_dir():
        return tr("is a folder of its own: pack the files alone")
    kind = stat.S_IFMT(member.external_attr >> 16)
    faults = {
        tr("has a name that is not what it seems"): member.filename != member.orig_filename,
        tr("has a name that is not in UTF-8"): not member.filename.isascii() and not member.flag_bits & _UTF8,
        tr("is a link or a device, and not a file"): bool(kind) and not stat.S_ISREG(kind),
        tr("is encrypted"): bool(member.flag_bits & _ENCRYPTED),
        tr("is packed in a way that packs do not use (only stored or deflated)"): bool(member.flag_bits & ~_KNOWN_FLAGS)
        or member.compress_type not in (ZIP_STORED, ZIP_DEFLATED),
        tr("is larger than {most} MB", most=MOST_MEMBER_BYTES // 1024 // 1024): member.file_size > MOST_MEMBER_BYTES,
        tr("would become more than {most} times as large", most=MOST_RATIO): member.file_size
        > max(_SMALL, MOST_RATIO * member.compress_size),
    }
    return fault_of_name(member.filename) or next((fault for fault, found in faults.items() if found), "")


def _check_places(members: list[ZipInfo], path: Path) -> None:
    """No two members share bytes: that is how a small archive becomes a huge one."""
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < end:
            words = tr(
                "holds files that lie over each other: {name}. Nothing of it was used", name=repr(member.filename)
            )
            raise PackError(path, None, words)
        end = member.header_offset + _LOCAL + len(member.filename.encode("utf-8")) + member.compress_size
    if members and min(member.header_offset for member in members) != 0:
        raise PackError(path, None, tr(_NOT_PLAIN))
