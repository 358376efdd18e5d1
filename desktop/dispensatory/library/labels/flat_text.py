"""The running text of an openFDA label, in which headings, lists and paragraphs have become one line.

Only white space is changed: a new paragraph begins where a numbered subsection or a bullet surely does. What stands in a
field of its own as well is found again in the text of the section around it, and gets its heading back.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from dispensatory.library.labels.label import Part
from dispensatory.library.labels.markup import block, escaped

SHORTEST_FOUND = 20
"""Signs that a text must have to be looked for inside another."""

_OWN_NUMBER = re.compile(r"\s*(?P<number>\d{1,2}(?:\.\d{1,2})?)\s")
_BULLET = re.compile(r"\s(?=[\u2022\u25cf\u25a0\u25aa]\s*\S)")
_NOT_BEFORE = re.compile(r"(?:\b(?:table|figure|section|sections|see|and|or|to|in)|[(,])\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Inner:
    """A text with a code of its own that may stand inside another: `title` is what to call it."""

    code: str
    title: str
    text: str


def flat_part(code: str, title: str, text: str, inner: Mapping[str, Inner]) -> tuple[Part, set[str]]:
    """A section out of its running `text`, and which of `inner` (by the names of their fields) stand in it once, word for word.

    What follows such an inner text belongs to the section again, and is headed by the title of the section.
    """
    found = sorted(_places(text, inner), key=lambda place: (place[0], -place[1]))
    used: set[str] = set()
    pieces: list[tuple[str | None, str]] = []
    end = 0
    for start, stop, name in found:
        if start < end:
            continue  # inside, or over, one that was taken: found again when that is cut up itself, or left alone
        pieces.append((None, text[end:start]))
        pieces.append((name, text[start:stop]))
        used.add(name)
        end = stop
    pieces.append((None, text[end:]))
    first, *rest = pieces
    parts = []
    for field, piece in rest:
        if field is None:
            if piece.strip():
                parts.append(Part(None, f"{title} (continued)", paragraphs(piece)))
        else:
            others = {other: each for other, each in inner.items() if other not in used}
            part, deeper = flat_part(inner[field].code, inner[field].title, piece, others)
            used |= deeper
            parts.append(part)
    return Part(code, title, paragraphs(first[1]), tuple(parts)), used


def _places(text: str, inner: Mapping[str, Inner]) -> list[tuple[int, int, str]]:
    places = []
    for field, each in inner.items():
        length = len(each.text)
        if SHORTEST_FOUND <= length < len(text) and text.count(each.text) == 1:
            start = text.index(each.text)
            places.append((start, start + length, field))
    return places


def paragraphs(text: str) -> tuple[str, ...]:
    """`text` as blocks: parted before its subsections ("2.1 ...", "2.2 ...") in their order, and before bullets."""
    cuts = sorted({0, *_numbered(text), *(match.start() for match in _BULLET.finditer(text)), len(text)})
    pieces = [text[start:stop] for start, stop in pairwise(cuts)]
    return tuple(block(escaped(piece)) for piece in pieces if piece.strip())


def _numbered(text: str) -> list[int]:
    """Where the subsections of a numbered section begin: N.1, N.2 and so on, each after the one before."""
    own = _OWN_NUMBER.match(text)
    if own is None:
        return []
    cuts: list[int] = []
    at = own.end()
    number = 1
    while True:
        pattern = re.compile(rf"(?<=\s){re.escape(own['number'])}\.{number}\s+(?=[A-Z])")
        match = next(
            (
                each
                for each in pattern.finditer(text, at)
                if not _NOT_BEFORE.search(text[max(0, each.start() - 12) : each.start()])
            ),
            None,
        )
        if match is None:
            return cuts
        cuts.append(match.start())
        at, number = match.end(), number + 1
