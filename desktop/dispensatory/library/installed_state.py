"""Which libraries are installed: one small file that is replaced as a whole, so that there is the old state or the new one.

Two lines of JSON: the version of the form with a checksum, and the state. A copy of the file lies beside it; it is read where
the file itself is damaged.
"""

import json
import os
import zlib
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from shutil import copyfile
from typing import Any

from dispensatory.library.signing import SignatureState, Signing
from dispensatory.whole_file import write_whole
from dispensatory.wording import tr

VERSION = 1
STATE = "state.json"
_COPY, _DAMAGED = "state-copy.json", "state-damaged.json"
_KIND = "dispensatory-libraries"


@dataclass(frozen=True, slots=True)
class InstalledLibrary:
    """An edition of a library: what its manifest says, the name of its folder, the day it came, and its signature.

    `digest` is that of its manifest; `replaces` are the slugs whose bundled monographs give way to its own.
    """

    name: str
    edition: str
    licence: str
    folder: str
    digest: str
    monographs: int
    since: str
    replaces: tuple[str, ...] = ()
    signing: Signing = field(default_factory=Signing)


@dataclass(frozen=True, slots=True)
class Step:
    """The last change (added, updated or removed), of which library, and what was installed before it."""

    did: str
    name: str
    before: tuple[InstalledLibrary, ...]


@dataclass(frozen=True, slots=True)
class State:
    """What is installed, in the order in which it came; the step that can be undone; what is wrong with the file."""

    installed: tuple[InstalledLibrary, ...] = ()
    last: Step | None = None
    fault: str = ""


def read_state(folder: Path) -> State:
    """The state in `folder`: an empty one where there is none yet. It never fails: what is wrong is told in the state."""
    file = folder / STATE
    try:
        return _parsed(file.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        if not (folder / _COPY).exists():
            return State()
        fault = tr("is not there any more")
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        fault = tr("cannot be read ({reason})", reason=error)
    try:
        kept = _parsed((folder / _COPY).read_bytes())
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        words = tr("{file}: {fault}: installed libraries are left out. Add their packs again", file=file, fault=fault)
        return State(fault=words)
    words = tr("{file}: {fault}: its copy was read. Check the list of libraries", file=file, fault=fault)
    return State(kept.installed, kept.last, words)


def write_state(folder: Path, state: State, *, was_damaged: bool = False) -> None:
    """Put `state` in place of the one in `folder`; OSError, with the old one in place, if that cannot be done."""
    content = _written(state)
    if was_damaged:
        with suppress(OSError):
            copyfile(folder / STATE, folder / _DAMAGED)
    _put(folder / STATE, content)
    with suppress(OSError):  # the state is in place; without the copy it is as good
        _put(folder / _COPY, content)


def settle(folder: Path) -> None:
    """See to it that the names in `folder` outlast a power cut, where the system can."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _put(file: Path, content: bytes) -> None:
    write_whole(file, content, settled=True)
    settle(file.parent)


def _written(state: State) -> bytes:
    last = state.last
    content = {
        "installed": [asdict(library) for library in state.installed],
        "last": asdict(last) if last else None,
    }
    line = json.dumps(content, separators=(",", ":")).encode("ascii")
    return json.dumps({_KIND: VERSION, "check": zlib.crc32(line)}).encode("ascii") + b"\n" + line + b"\n"


def _parsed(content: bytes) -> State:
    header, line = content.split(b"\n")[:2]
    about = json.loads(header)
    if about[_KIND] != VERSION or about["check"] != zlib.crc32(line):
        raise ValueError("it is damaged, or of another version of the program")
    found = json.loads(line)
    last = found["last"]
    step = Step(str(last["did"]), str(last["name"]), tuple(map(_library, last["before"]))) if last else None
    return State(tuple(map(_library, found["installed"])), step)


def _library(found: dict[str, Any]) -> InstalledLibrary:
    signing = found["signing"]
    if Path(found["folder"]).name != found["folder"]:
        raise ValueError("it names a folder elsewhere")
    return InstalledLibrary(
        **{key: str(found[key]) for key in ("name", "edition", "licence", "folder", "digest", "since")},
        monographs=int(found["monographs"]),
        replaces=tuple(map(str, found["replaces"])),
        signing=Signing(SignatureState(signing["state"]), *(str(signing[key]) for key in ("number", "key", "comment"))),
    )
