"""Texts folded for finding: what a reader types finds what he means, whatever signs the text writes it with.

Capitals, accents, and the many spaces, apostrophes, quotation marks and hyphens count as one; a space in what is typed
stands for any space or line break inside a paragraph, never for the way from one paragraph, row or item to the next.
"""

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice

BLOCK_ENDS = "\u2029\ufdd0\ufdd1\n"
"""What parts paragraphs and cells in the raw text of a document, and lines in plain text."""

MOST_FOUND = 100_000
"""Places that are looked for in one text; no text that people read holds so many."""

Span = tuple[int, int]

_LIKE = {
    "'": "\u2018\u2019\u201b\u02bc\u2032\u00b4`",
    '"': "\u201c\u201d\u201e\u201f",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
    "\u03bc": "\u00b5",
    "o": "\u00f8",
    "O": "\u00d8",
    "l": "\u0142",
    "L": "\u0141",
    "ae": "\u00e6",
    "AE": "\u00c6",
    "oe": "\u0153",
    "OE": "\u0152",
    "": "\u00ad\u200b\u200c\u200d\u2060\ufeff",
}
_SAME = {sign: plain for plain, signs in _LIKE.items() for sign in signs} | dict.fromkeys(BLOCK_ENDS, "\n")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be found: words as they were typed, and how strictly they are taken."""

    words: str = ""
    match_case: bool = False
    whole_words: bool = False


class _Folds(dict[int, str]):
    """What each sign is folded to, by its number, worked out when it is first met."""

    def __init__(self, *, match_case: bool) -> None:
        super().__init__()
        self._match_case = match_case

    def __missing__(self, number: int) -> str:
        sign = chr(number)
        if sign in _SAME:
            plain = _SAME[sign]
        elif sign.isspace():
            plain = " "
        else:
            plain = "".join(part for part in unicodedata.normalize("NFD", sign) if unicodedata.category(part) != "Mn")
        self[number] = plain if self._match_case else plain.casefold()
        return self[number]


_FOLDS = {match_case: _Folds(match_case=match_case) for match_case in (False, True)}


class FoldedText:
    """A text, folded once for each way of taking capitals, in which many words can be looked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: dict[bool, tuple[str, tuple[list[int], list[int]] | None]] = {}

    def find(self, wanted: Wanted) -> list[Span]:
        """(start, end) of the places where the words stand, in UTF-16 units as Qt counts; none for no words.

        All of them, up to MOST_FOUND.
        """
        pattern = _pattern(wanted)
        if pattern is None:
            return []
        if wanted.match_case not in self._folded:
            self._folded[wanted.match_case] = _fold(self._text, _FOLDS[wanted.match_case])
        folded, places = self._folded[wanted.match_case]
        found = [match.span() for match in islice(pattern.finditer(folded), MOST_FOUND)]
        if places is None:
            return found
        starts, ends = places
        spans = [(starts[start], ends[end - 1]) for start, end in found]
        return [span for number, span in enumerate(spans) if not number or span[0] >= spans[number - 1][1]]


def _fold(text: str, folds: _Folds) -> tuple[str, tuple[list[int], list[int]] | None]:
    """`text` folded, and where each of its signs starts and ends in `text`; None where that is the same place."""
    folded = text.translate(folds)
    if all(len(folds[ord(sign)]) == 1 and ord(sign) <= 0xFFFF for sign in set(text)):
        return folded, None
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for sign in text:
        after = at + (2 if ord(sign) > 0xFFFF else 1)
        plain = folds[ord(sign)]
        starts.extend([at] * len(plain))
        ends.extend([after] * len(plain))
        if not plain and ends:  # an accent of its own belongs to the letter before it
            ends[-1] = after
        at = after
    return folded, (starts, ends)


def _pattern(wanted: Wanted) -> re.Pattern[str] | None:
    words = wanted.words.translate(_FOLDS[wanted.match_case]).split()
    if not words:
        return None
    pattern = " +".join(re.escape(word) for word in words)
    if wanted.whole_words:
        pattern = _before(words[0][0]) + pattern + _after(words[-1][-1])
    return re.compile(pattern)


def _before(first: str) -> str:
    """That a word begins here; 5 does not begin in 2.5, nor in 15."""
    if first.isdecimal():
        return r"(?<!\w)(?<!\d[.,])"
    return r"(?<!\w)" if re.match(r"\w", first) else ""


def _after(last: str) -> str:
    """That a word ends here; 2 does not end in 2.5, nor in 25."""
    if last.isdecimal():
        return r"(?!\w)(?![.,]\d)"
    return r"(?!\w)" if re.match(r"\w", last) else ""
