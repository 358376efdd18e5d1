"""Where each section of a label stands in a monograph."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dispensatory.library.labels.label import Part
from dispensatory.library.labels.loinc import BOXED_WARNING, UNCLASSIFIED, key_of, name_of
from dispensatory.library.labels.markup import name
from dispensatory.monograph.headings import recognise, words_of
from dispensatory.terminology.sections import SEVEN, SectionKey, kebab_case

LONGEST_HEADING = 120
LABEL_DATA = "Label Data"


@dataclass(frozen=True, slots=True)
class OwnSection:
    """A section that is none of the seven, with the parts of the label that stand in it."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(slots=True)
class Arrangement:
    """The parts of a label by the section of the monograph. `headings` are titles of the label that have no text.

    `mapped` counts the sections that went to one of the seven, by code.
    """

    seven: dict[SectionKey, list[Part]] = field(default_factory=lambda: {key: [] for key in SectionKey})
    own: dict[str, OwnSection] = field(default_factory=dict)
    boxed: list[Part] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    mapped: Counter[str] = field(default_factory=Counter)


def arrange(parts: Sequence[Part], title: str) -> Arrangement:
    """Put each part where its code belongs. What is nested stays with its parent, unless its own code says another section.

    `title` is that of the monograph: a heading that names a section together with a word of it would be taken for one.
    """
    made = Arrangement()
    for part in parts:
        _place(part, made, title)
    made.seven[SectionKey.FAQS].sort(key=_asks)
    return made


def _place(part: Part, made: Arrangement, title: str) -> None:
    """Put a part that stands by itself."""
    if part.code == BOXED_WARNING:
        made.mapped[BOXED_WARNING] += 1
        made.boxed.append(part)
        return
    key = key_of(part.code) or _named(part.title, title)
    kept = _kept(part, key, made, title)
    if key is not None:
        made.seven[key].append(kept)
    elif kept.blocks or kept.parts:
        own = part.title or ("" if part.code == UNCLASSIFIED else name_of(part.code))
        heading = name(own)[:LONGEST_HEADING].strip() or "Other text"
        heading = f"{heading}: of the label" if _clashes(heading, title) else heading
        before = made.own.get(kebab_case(heading), OwnSection(heading, ()))
        made.own[kebab_case(heading)] = replace(before, parts=(*before.parts, kept))
    elif part.title:
        made.headings.append(part.title)


def _kept(part: Part, key: SectionKey | None, made: Arrangement, title: str) -> Part:
    """The part without what is placed elsewhere: sections of other kinds nested in it."""
    if key is not None and key_of(part.code) is not None:
        made.mapped[part.code or ""] += 1
    inside = []
    for each in part.parts:
        own = key_of(each.code)
        if each.code == BOXED_WARNING or (own is not None and own != key):
            _place(each, made, title)
        else:
            inside.append(_kept(each, key, made, title))
    return replace(part, parts=tuple(inside))


def _named(heading: str, title: str) -> SectionKey | None:
    """The section whose name the heading is; such a heading can be no section of its own."""
    found = recognise(name(heading), words_of(title)) if heading else None
    return found.key if found else None


def _clashes(heading: str, title: str) -> bool:
    key = kebab_case(heading)
    return (
        key in (*SEVEN, kebab_case(LABEL_DATA), "introduction")
        or "disclaimer" in key.split("-")
        or bool(recognise(heading, words_of(title)))
    )


def _asks(part: Part) -> bool:
    """Whether a part has questions: what is no question would be read as the answer to the last one before it."""
    return any(each.title.endswith("?") for each in _every(part))


def _every(part: Part) -> Iterator[Part]:
    yield part
    for each in part.parts:
        yield from _every(each)
