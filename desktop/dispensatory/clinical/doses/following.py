"""The words after a figure that are about it: up to the next figure, the next fixed amount or the end of the clause."""

import re
from collections.abc import Sequence

from dispensatory.clinical.doses.figures import Figure
from dispensatory.clinical.doses.maxima import maxima_in
from dispensatory.clinical.doses.numbers import NOT_BEFORE, NUMBER
from dispensatory.clinical.doses.sentences import quiet, sentence_at
from dispensatory.clinical.doses.units import UNIT

_AMOUNT = re.compile(rf"{NOT_BEFORE}(?<!\bin )(?<!\bof ){NUMBER}[\s-]?{UNIT}(?!\s?/)")
_BRACKET = re.compile(r"\([^()]*\)")


def following(figure: Figure, siblings: Sequence[Figure], text: str) -> str:
    """The words of `text` after `figure`; its other figures are `siblings`.

    Maxima in them are blanked out, and brackets that hold another amount: what they say of doses is about that.
    """
    text = quiet(text)
    _, end = sentence_at(text, figure.start)
    for maximum in maxima_in(text, figure.end, end):
        text = _blanked(text, maximum.start if maximum.amount else maximum.place, maximum.end)
    for bracket in _BRACKET.finditer(text, figure.end, end):
        inside = any(bracket.start() < other.start < bracket.end() for other in siblings)
        if inside or _AMOUNT.search(bracket[0]):
            text = _blanked(text, *bracket.span())
    rest = text[figure.end : end]
    rest = rest[: _closing(rest)]
    flat = _BRACKET.sub(lambda match: "\u2026" * len(match[0]), rest)
    stops = [other.start - figure.end for other in siblings if other.start >= figure.end]
    stops = [stop for stop in stops if stop < len(flat) and flat[stop] != "\u2026"]
    stops += [match.start() for match in (re.search(";", flat), _AMOUNT.search(flat)) if match]
    return rest[: min(stops, default=len(rest))]


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + "\u2026" * (end - start) + text[end:]


def _closing(rest: str) -> int:
    """Where the bracket is closed that the figure stands in; the end where it stands in none."""
    depth = 0
    for place, sign in enumerate(rest):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth < 0:
            return place
    return len(rest)
