"""What a change of a library means for its medicines: which are new, changed and removed, and how their texts differ."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from dispensatory.library.manifest import Manifest, PackFile
from dispensatory.library.text_difference import Part, Piece, differences
from dispensatory.monograph.front_matter import split_front_matter
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import parse
from dispensatory.monograph.reading import decode

DETAILS = "Names, warnings, interactions and sources"
"""The heading of what stands above the text of a monograph."""

DISCLAIMER = "Disclaimer"


class Kind(StrEnum):
    """What happens to a medicine of a library."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to one medicine: its file as it is now and as it will be."""

    kind: Kind
    slug: str
    before: PackFile | None
    after: PackFile | None

    @property
    def replaces(self) -> bool:
        """Whether the text will stand in the place of the bundled one, if there is one."""
        return self.after is not None and self.after.replaces

    @property
    def gives_back(self) -> bool:
        """Whether the bundled text, if there is one, will stand again where this one stood."""
        return self.before is not None and self.before.replaces and not self.replaces


@dataclass(frozen=True, slots=True)
class SectionDifference:
    """How the texts of one section differ; `kind` is that of the section as a whole."""

    kind: Kind
    heading: str
    pieces: tuple[Piece, ...]


def changes(before: Manifest | None, after: Manifest | None) -> tuple[Change, ...]:
    """What happens to each medicine on the way from one edition of a library to another, by slug; None is no edition.

    A medicine whose text and place stay as they are is not named.
    """
    old = {file.slug: file for file in before.monographs} if before else {}
    new = {file.slug: file for file in after.monographs} if after else {}
    return tuple(
        Change(_kind(old.get(slug), new.get(slug)), slug, old.get(slug), new.get(slug))
        for slug in sorted(old.keys() | new.keys())
        if _told(old.get(slug)) != _told(new.get(slug))
    )


def section_differences(before: bytes | None, after: bytes | None) -> tuple[SectionDifference, ...]:
    """How two texts of a monograph differ, section by section in the order of the new one; None is no text.

    Empty where only the writing differs: ends of lines, empty lines, other words for the same heading.
    """
    old, new = _sections(before), _sections(after)
    order = [*new, *(key for key in old if key not in new)]
    return tuple(
        SectionDifference(_section_kind(key, old, new), new.get(key, old.get(key, ("", "")))[0], _pieces(key, old, new))
        for key in order
        if old.get(key, ("", ""))[1] != new.get(key, ("", ""))[1] or (key in old) != (key in new)
    )


def title_of(content: bytes, slug: str) -> str:
    """The title of a monograph."""
    return _monograph(content, slug)[1].title


_Key = tuple[str, str, int]
_Sections = dict[_Key, tuple[str, str]]
"""Heading and text by key of the section, medicine, and number among those of one name."""


def _kind(before: PackFile | None, after: PackFile | None) -> Kind:
    if before is None:
        return Kind.NEW
    return Kind.REMOVED if after is None else Kind.CHANGED


def _told(file: PackFile | None) -> tuple[str, bool] | None:
    return (file.sha256, file.replaces) if file else None


def _section_kind(key: _Key, old: _Sections, new: _Sections) -> Kind:
    if key not in old:
        return Kind.NEW
    return Kind.CHANGED if key in new else Kind.REMOVED


def _pieces(key: _Key, old: _Sections, new: _Sections) -> tuple[Piece, ...]:
    if key not in old:
        return (Piece(Part.ADDED, new[key][1]),)
    if key not in new:
        return (Piece(Part.REMOVED, old[key][1]),)
    return differences(old[key][1], new[key][1])


def _sections(content: bytes | None) -> _Sections:
    if content is None:
        return {}
    front, monograph = _monograph(content, "")
    found: _Sections = {("", DETAILS, 0): (DETAILS, front)}
    times: Counter[tuple[str, str]] = Counter()
    for key, medicine, heading, text in _parts(monograph):
        found[key, medicine, times[key, medicine]] = (f"{heading} ({medicine})" if medicine else heading, text)
        times[key, medicine] += 1
    return found


def _parts(monograph: Monograph) -> Iterator[tuple[str, str, str, str]]:
    for section in monograph.sections:
        yield section.key, section.medicine or "", section.heading, section.markdown
    if monograph.disclaimer is not None:
        yield "", "", DISCLAIMER, monograph.disclaimer


def _monograph(content: bytes, slug: str) -> tuple[str, Monograph]:
    """What stands above the text as it is written, and the monograph."""
    text, _ = decode(content, slug)
    return split_front_matter(text).yaml or "", parse(text, Path(slug), slug)
