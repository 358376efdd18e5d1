"""What a pack says of itself: `manifest.json`, in UTF-8.

    {
      "dispensatory-pack": 1,
      "name": "Ward 4",
      "edition": "2026.11",
      "licence": "CC-BY-4.0",
      "files": [
        {"name": "LICENSE", "size": 1067, "sha256": "9f86d081..."},
        {"name": "monographs/warfarin.md", "size": 5120, "sha256": "60303ae2...", "replaces": true}
      ]
    }

`dispensatory-pack` is the version of this form. `name` is what the window calls the library: a pack of the same name is another
edition of the same library. `licence` is an SPDX expression or words. `files` are all files of the pack but the manifest and its
signature; `size` is in bytes, `sha256` in small hexadecimal letters. A monograph with `replaces` takes the place of the bundled
one of the same slug (the name of its file without folder and suffix), if there is one. Nothing else may stand in it.
"""

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from dispensatory.library.member_names import (
    LICENCE,
    MANIFEST,
    SIGNATURE,
    fault_of_name,
    fault_of_names,
    is_plain,
    slug_of,
)
from dispensatory.monograph.library import BUNDLED
from dispensatory.monograph.reading import MAX_BYTES
from dispensatory.wording import tr

VERSION = 1
MOST_FILES = 30_000
MOST_BYTES = 8 * 1024 * 1024
"""A manifest of 30,000 files has 5 MB; what is read from one of 8 MB never takes more than 150 MB."""

MOST_UNPACKED_BYTES = 1024 * 1024 * 1024

_KIND = "dispensatory-pack"
_LONGEST = {"name": 60, "edition": 40, "licence": 200}
_SCRIPTS_ALIKE = ("LATIN", "CYRILLIC", "GREEK")


class ManifestFault(ValueError):  # noqa: N818 - a refusal in words, caught where the file is known
    """A manifest is not what it should be; the message says what, without the name of the file."""


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file of a pack: its name in it, its size in bytes, its SHA-256; whether it takes the place of a bundled monograph."""

    name: str
    size: int
    sha256: str
    replaces: bool = False

    @property
    def is_monograph(self) -> bool:
        """Whether it is a monograph, and not the licence."""
        return self.name != LICENCE

    @property
    def slug(self) -> str:
        """The slug of a monograph."""
        return slug_of(self.name)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself."""

    name: str
    edition: str
    licence: str
    files: tuple[PackFile, ...] = field(default=())

    @property
    def monographs(self) -> tuple[PackFile, ...]:
        """The files that are monographs."""
        return tuple(file for file in self.files if file.is_monograph)

    @property
    def replaces(self) -> tuple[str, ...]:
        """The slugs whose bundled monographs are to give way."""
        return tuple(file.slug for file in self.files if file.replaces)


def parse_manifest(content: bytes) -> Manifest:
    """The manifest in the bytes of its file; ManifestFault if it is not right in every point."""
    if len(content) > MOST_BYTES:
        raise ManifestFault(tr("is larger than {most} MB", most=MOST_BYTES // 1024 // 1024))
    try:
        found: Any = json.loads(content.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise ManifestFault(tr("is no JSON: {reason}", reason=error)) from error
    if not isinstance(found, dict) or _KIND not in found:
        raise ManifestFault(tr("is not that of a monograph pack"))
    if found[_KIND] != VERSION or isinstance(found[_KIND], bool):
        words = tr(
            "is of version {version}, and this program reads version {known}", version=repr(found[_KIND]), known=VERSION
        )
        raise ManifestFault(words)
    _fields(found, {_KIND, *_LONGEST, "files"}, set())
    if not isinstance(found["files"], list):
        raise ManifestFault(tr("has no list of files"))
    name, edition, licence = (_text(found, key) for key in _LONGEST)
    return checked(Manifest(name, edition, licence, tuple(map(_file, found["files"]))))


def checked(manifest: Manifest) -> Manifest:
    """`manifest` itself; ManifestFault if a name, a number or a size in it is not allowed."""
    check_words(manifest)
    if not manifest.monographs:
        raise ManifestFault(tr("lists no monograph"))
    if len(manifest.files) > MOST_FILES:
        raise ManifestFault(tr("lists more than {most} files", most=f"{MOST_FILES:,}"))
    for file in manifest.files:
        fault = (
            tr("is listed, though it lists the others")
            if file.name in (MANIFEST, SIGNATURE)
            else fault_of_name(file.name)
        )
        if fault:
            raise ManifestFault(tr("lists {name}, which {fault}", name=repr(file.name[:100]), fault=fault))
        if file.size > MAX_BYTES:
            most = MAX_BYTES // 1024 // 1024
            words = tr("lists {name}, which is larger than {most} MB: split it", name=repr(file.name), most=most)
            raise ManifestFault(words)
        if file.replaces and not file.is_monograph:
            raise ManifestFault(tr("lists {name} as one that replaces a monograph", name=repr(file.name)))
    if sum(file.size for file in manifest.files) > MOST_UNPACKED_BYTES:
        raise ManifestFault(tr("lists more than {most} MB", most=f"{MOST_UNPACKED_BYTES // 1024 // 1024:,}"))
    if clash := fault_of_names(file.name for file in manifest.files):
        raise ManifestFault(clash)
    return manifest


def written(manifest: Manifest) -> bytes:
    """The bytes of the file: the same for the same manifest, whatever the order of its files."""
    files = [
        {"name": file.name, "size": file.size, "sha256": file.sha256, **({"replaces": True} if file.replaces else {})}
        for file in sorted(manifest.files, key=lambda file: file.name)
    ]
    about = {_KIND: VERSION, "name": manifest.name, "edition": manifest.edition, "licence": manifest.licence}
    return (json.dumps({**about, "files": files}, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def library_key(name: str) -> str:
    """What names of one and the same library have in common: case, width and spaces do not matter."""
    return "".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).split())


def check_words(manifest: Manifest) -> None:
    """Nothing, if name, edition and licence are such as a pack may have; ManifestFault otherwise."""
    for key, longest in _LONGEST.items():
        _check_words(key, getattr(manifest, key), longest)
    _check_library_name(manifest.name)


def _check_words(key: str, text: str, longest: int) -> None:
    if not text.strip() or text != text.strip() or len(text) > longest or not is_plain(text):
        raise ManifestFault(tr("has no {key} of 1 to {most} signs that can all be seen", key=key, most=longest))
    if unicodedata.normalize("NFC", text) != text:
        raise ManifestFault(
            tr("has a field {key} that is not written in the composed form of Unicode (NFC)", key=repr(key))
        )


def _check_library_name(name: str) -> None:
    """No library may pass for the bundled one, or for another by letters that only look the same."""
    if library_key(name) == library_key(BUNDLED):
        raise ManifestFault(tr("has the name {name}, which is that of the bundled library", name=repr(name)))
    for word in name.split():
        scripts = {unicodedata.name(sign, "").split(" ")[0] for sign in word if sign.isalpha()}
        if len(scripts.intersection(_SCRIPTS_ALIKE)) > 1:
            raise ManifestFault(tr("has a name that mixes letters of several scripts in {word}", word=repr(word)))


def _file(found: Any) -> PackFile:
    if not isinstance(found, dict):
        raise ManifestFault(tr("lists a file that is no object"))
    _fields(found, {"name", "size", "sha256"}, {"replaces"})
    name, size, sha256, replaces = found["name"], found["size"], found["sha256"], found.get("replaces", False)
    if not isinstance(name, str):
        raise ManifestFault(tr("lists a file without a name"))
    if type(size) is not int or size < 0:
        raise ManifestFault(tr("gives {name} no size", name=repr(name[:100])))
    if not isinstance(sha256, str) or len(sha256) != 64 or set(sha256) - set("0123456789abcdef"):
        raise ManifestFault(tr("gives {name} no SHA-256 of 64 small hexadecimal letters", name=repr(name[:100])))
    if not isinstance(replaces, bool):
        raise ManifestFault(tr("gives {name} another `replaces` than true or false", name=repr(name[:100])))
    return PackFile(name, size, sha256, replaces)


def _fields(found: dict[str, Any], needed: set[str], allowed: set[str]) -> None:
    if missing := needed - found.keys():
        raise ManifestFault(tr("lacks the field {key}", key=repr(min(missing))))
    if unknown := found.keys() - needed - allowed:
        key = repr(min(unknown)[:60])
        raise ManifestFault(tr("has the field {key}, which version {version} does not know", key=key, version=VERSION))


def _text(found: dict[str, Any], key: str) -> str:
    value = found[key]
    if not isinstance(value, str):
        raise ManifestFault(tr("has a field {key} that is no text", key=repr(key)))
    return value


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key[:60]!r} is given twice")
        found[key] = value
    return found


def _no_constant(constant: str) -> None:
    raise ValueError(f"{constant} is no number")
