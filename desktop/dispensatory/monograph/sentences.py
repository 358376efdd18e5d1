"""Plain text in sentences, and the numbers of the sources that a sentence cites.

A text is parted only where a sentence surely ends: two that stay together are read together, one cut in two loses its half.
"""

import re
from collections.abc import Collection, Iterator

_CITATION = re.compile(r"\s?\[(\d{1,3}(?:\s*[,;\u2013-]\s*\d{1,3})*)\](?!\()")
_END = re.compile(r"[.!?][)\"'\u201d\u2019]*(?:\s?\[\d{1,3}(?:\s*[,;\u2013-]\s*\d{1,3})*\])*\s+")
_OPENING = "\"'(\u201c\u2018["
_BEFORE_WORD = re.compile(r"[\s(\u201c\"']")
_LONGEST_SHORT = 24
"""Signs before a full stop in which an abbreviation is looked for."""
_ABBREVIATIONS = frozenset(
    """approx ca cf conc dr e.g eg esp etc fig i.e ie incl max min mr mrs ms prof ref refs resp sect sp spp st subsp
    vol vs""".split()
)
_BEFORE_NUMBERS = frozenset({"no", "nos", "nr"})
_MOST_IN_A_RANGE = 50


def sentences(text: str) -> Iterator[str]:
    """The sentences of one line of plain text, whole, in order; the citations after a sentence belong to it."""
    start = 0
    for match in _END.finditer(text):
        if _ends(text, match):
            yield text[start : match.end()].strip()
            start = match.end()
    if rest := text[start:].strip():
        yield rest


def without_sources(text: str, known: Collection[int]) -> tuple[str, tuple[int, ...]]:
    """`text` without its citations, and the numbers cited, in order.

    What stands in brackets is a citation only if every number in it is `known`, one of the sources of the monograph.
    """
    cited: dict[int, None] = {}

    def taken_out(match: re.Match[str]) -> str:
        numbers = _numbers(match[1])
        if not numbers or not all(number in known for number in numbers):
            return match[0]
        cited.update(dict.fromkeys(numbers))
        return ""

    return _CITATION.sub(taken_out, text), tuple(cited)


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence ends there: not after an abbreviation or a single letter, nor before a small letter."""
    following = text[match.end() : match.end() + 3].lstrip(_OPENING)
    if following and not (following[0].isupper() or following[0].isdigit()):
        return False
    if text[match.start()] != ".":
        return True
    before = text[max(match.start() - _LONGEST_SHORT, 0) : match.start()]
    word = _BEFORE_WORD.split(before)[-1].casefold()
    if word in _BEFORE_NUMBERS and following[:1].isdigit():
        return False
    return word not in _ABBREVIATIONS and not (len(word) == 1 and word.isalpha()) and not _is_initials(word)


def _is_initials(word: str) -> bool:
    """Letters with full stops between them: "i.v", "E.E.S"."""
    parts = word.split(".")
    return len(parts) > 1 and all(len(part) == 1 and part.isalpha() for part in parts)


def _numbers(inside: str) -> list[int]:
    """The numbers of a citation: "1, 4" and, with a range, "2-5"."""
    found: list[int] = []
    for part in re.split(r"[,;]", inside):
        ends = [int(number) for number in re.split(r"[\u2013-]", part)]
        if ends[-1] - ends[0] > _MOST_IN_A_RANGE:
            return []
        found.extend(range(ends[0], ends[-1] + 1))
    return found
