"""What the files of a pack may be called: each name means one file, the same on every system, below one folder."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from dispensatory.monograph.library import is_monograph_name
from dispensatory.wording import tr

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"
LICENCE = "LICENSE"
TEXTS = "monographs"
"""The folder in a pack below which its monographs lie."""

_LONGEST = 200
_LONGEST_PART_BYTES = 120
_DEEPEST = 8
_FORBIDDEN = frozenset('<>:"|?*\\#%')
"""What Windows forbids, and what a link to a section or a medicine is made with."""

_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])", re.IGNORECASE)
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing."""


def fault_of_name(name: str) -> str:
    """Why no file of a pack may be called `name`, in words; "" if one may."""
    parts = name.split("/")
    if not name or name.startswith("/") or "\\" in name or ".." in parts or re.match(r"[A-Za-z]:", name):
        return tr("leads out of the pack")
    if unicodedata.normalize("NFC", name) != name:
        return tr("is not written in the composed form of Unicode (NFC)")
    if len(name) > _LONGEST or len(parts) > _DEEPEST:
        return tr("is longer than {signs} signs or deeper than {folders} folders", signs=_LONGEST, folders=_DEEPEST)
    return next((fault for part in parts if (fault := _fault_of_part(part))), "") or _fault_of_place(name, parts)


def fault_of_names(names: Iterable[str]) -> str:
    """Why files of these names cannot lie beside each other on every system, in words; "" if they can."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    slugs: dict[str, str] = {}
    for name in names:
        if _folded(name) in files:
            same = files[_folded(name)]
            return (
                tr("holds {name} twice", name=repr(name))
                if same == name
                else tr("holds {one} and {other}, the same name on some systems", one=repr(same), other=repr(name))
            )
        files[_folded(name)] = name
        for folder in _folders_of(name):
            if (same := folders.setdefault(_folded(folder), folder)) != folder:
                one, other = repr(same), repr(folder)
                return tr("holds the folders {one} and {other}, the same name on some systems", one=one, other=other)
        if name.startswith(f"{TEXTS}/"):
            slug = _folded(slug_of(name))
            if slugs.setdefault(slug, name) != name:
                return tr("holds two monographs of one name: {one} and {other}", one=slugs[slug], other=name)
    clash = next((name for key, name in files.items() if key in folders), "")
    return tr("holds {name} both as a file and as a folder", name=repr(clash)) if clash else ""


def slug_of(name: str) -> str:
    """The slug of the monograph in the file `name`."""
    return PurePosixPath(name).stem


def is_plain(text: str) -> bool:
    """Whether every sign of a text can be seen, or is a space."""
    return not any(unicodedata.category(sign) in _UNSEEN or sign in _BLANK for sign in text)


def _fault_of_part(part: str) -> str:
    if part in ("", "."):
        return tr("has an empty part")
    if not is_plain(part) or _FORBIDDEN.intersection(part):
        return tr("has signs that some systems do not allow in a name")
    if part.startswith((".", " ")) or part.endswith((".", " ")):
        return tr("begins or ends with a full stop or a space")
    if _RESERVED.fullmatch(part.split(".", maxsplit=1)[0].rstrip(" ")):
        return tr("is the name of a device on Windows")
    if len(part.encode("utf-8")) > _LONGEST_PART_BYTES:
        return tr("has a part longer than {most} bytes", most=_LONGEST_PART_BYTES)
    return ""


def _fault_of_place(name: str, parts: list[str]) -> str:
    if name in (MANIFEST, SIGNATURE, LICENCE):
        return ""
    if parts[0] == TEXTS and len(parts) > 1 and is_monograph_name(parts[-1]):
        return ""
    return tr(
        "is not what a pack holds: monographs (.md) below {folder}, {licence} and {manifest}",
        folder=f"{TEXTS}/",
        licence=LICENCE,
        manifest=MANIFEST,
    )


def _folders_of(name: str) -> Iterator[str]:
    parts = name.split("/")[:-1]
    return ("/".join(parts[: number + 1]) for number in range(len(parts)))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())
