"""The folder in which imported labels are kept: one file a label, known again by its identity over all versions."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from dispensatory.errors import ImportRefused, LibraryError
from dispensatory.library.labels.fields import signed
from dispensatory.library.labels.label import Label, LabelFormat
from dispensatory.library.labels.naming import name_of_label
from dispensatory.terminology.sections import kebab_case
from dispensatory.whole_file import write_whole
from dispensatory.wording import tr

_HEAD_BYTES = 64 * 1024
_LONGEST_NAME = 60
_SOURCE = re.compile(
    r'^  - \{id: 1, .*set_id: "[^"\n]*", identity: "(?P<identity>[^"\n]+)", (?P<rest>.*)\}$', re.MULTILINE
)
_FIELD = re.compile(r'(version|format): "([^"\n]*)"')
_DATE = re.compile(r'^  - \{id: 1, .*?, date: "(?P<date>[^"\n]*)", set_id: ', re.MULTILINE)
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


class Status(StrEnum):
    """What became of a label."""

    IMPORTED = "imported"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the folder that is an imported label."""

    path: Path
    version: str
    date: str
    format: str


class LabelFolder:
    """The folder; it is made when the first label is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = dict(_kept_in(folder))

    def keep(self, label: Label, text: str) -> tuple[Path, Status]:
        """Write the monograph of a label, or leave the one that is there: the file and what became of it.

        ImportRefused where what is there is newer, tells more, or was changed by hand; LibraryError where the folder cannot
        be written to.
        """
        known = self._kept.get(label.identity)
        if known is None:
            path, status = self._free_path(label), Status.IMPORTED
        else:
            path, status = known.path, Status.UPDATED
            there = _read(path)
            if there == text:
                return path, Status.UNCHANGED
            _check_may_replace(known, label, there)
        self._write(path, text)
        self._kept[label.identity] = Kept(path, label.version, label.date, label.format.value)
        return path, status

    def _free_path(self, label: Label) -> Path:
        """The name of the medicine and the beginning of the identity of its label: the same wherever and whenever."""
        name = kebab_case(name_of_label(label))[:_LONGEST_NAME].strip("-") or "label"
        identity = _NOT_IN_NAMES.sub("-", label.identity).strip("-")[:80] or "label"
        for slug in (f"{name}-{identity[:8].strip('-')}", f"{name}-{identity}"):
            path = self.folder / f"{slug}.md"
            if not os.path.lexists(path):
                return path
        raise ImportRefused(tr("would be {file}, and another file has that name: move that one away", file=path.name))

    def _write(self, path: Path, text: str) -> None:
        """Put the file in place as a whole."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, text.encode("utf-8"), settled=True)
        except OSError as error:
            why = error.strerror or error
            words = tr(
                "{folder}: cannot be written to ({reason}): check the free space and your rights, or choose another folder "
                "with --to",
                folder=self.folder,
                reason=why,
            )
            raise LibraryError(words) from error


def _check_may_replace(known: Kept, label: Label, there: str) -> None:
    if signed(there) != there:
        words = tr(
            "is not taken over {file}, which was changed by hand since it was imported: move that file away to import the "
            "label anew",
            file=known.path.name,
        )
        raise ImportRefused(words)
    if _age(known.version, known.date) > _age(label.version, label.date):
        theirs = _named(label.version, label.date)
        ours = _named(known.version, known.date)
        words = tr("is older ({older}) than the one that is there ({newer}): nothing to do", older=theirs, newer=ours)
        raise ImportRefused(words)
    same = _age(known.version, known.date) == _age(label.version, label.date)
    if same and known.format == LabelFormat.SPL and label.format is LabelFormat.OPENFDA:
        words = tr(
            "is the same version as {file}, which was made from SPL and holds more: nothing to do", file=known.path.name
        )
        raise ImportRefused(words)


def _age(version: str, date: str) -> tuple[int, str]:
    """For comparing: the number of the version, then the date."""
    return (int(version) if version.isdecimal() and len(version) < 10 else -1), date


def _named(version: str, date: str) -> str:
    return ", ".join(filter(None, (tr("version {version}", version=version) if version else "", date))) or tr(
        "without version and date"
    )


def _kept_in(folder: Path) -> Iterator[tuple[str, Kept]]:
    """The imported labels in `folder`, by their identities; the first file by name where two are of one label."""
    try:
        files = sorted((path for path in folder.iterdir() if path.suffix == ".md"), reverse=True)
    except OSError:
        return
    for path in files:
        try:
            with path.open("rb") as stream:
                head = stream.read(_HEAD_BYTES).decode("utf-8", "replace")
        except OSError:
            continue
        if match := _SOURCE.search(head):
            fields = dict(_FIELD.findall(match["rest"]))
            date = found["date"] if (found := _DATE.search(head)) else ""
            yield match["identity"], Kept(path, fields.get("version", ""), date, fields.get("format", ""))


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except OSError as error:
        why = error.strerror or error
        words = tr("cannot be compared with {file} ({reason}): check that file", file=path.name, reason=why)
        raise ImportRefused(words) from None
