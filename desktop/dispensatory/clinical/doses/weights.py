"""Weights that a text names: those an amount is for ("under 45 kg"), and the most that counts for a dose ("as for 100 kg")."""

import re
from collections.abc import Iterator
from fractions import Fraction

from dispensatory.clinical.doses.numbers import NUMBER, value
from dispensatory.clinical.doses.units import UNIT

_KG = r"\s?kg\b(?!\s?/)"
_BELOW = r"\b(?P<below>under|below|less than|up to|lighter than)\s+|(?P<less><)\s*"
_ABOVE = r"\b(?P<above>over|above|more than|from|at least)\s+|(?P<greater>[>\u2265])\s*"
_HIGH = rf"(?:\s*(?:to|-|\u2013)\s*(?:(?:under|below)\s*)?(?P<high>{NUMBER}))?"
_MORE = r"(?P<more>\s(?:and|or)\s(?:more|over|above)\b)?"
BAND = rf"(?:{_BELOW}|{_ABOVE})?(?P<low>{NUMBER}){_HIGH}{_KG}{_MORE}"
"""Weights in a text, in any case of letters: one, or from one to another, or all above or below one."""
_RIGHT_BEHIND = re.compile(rf"\s*[,(]?\s*(?:(?:for|in|at)\s+)?(?:those\s+)?{BAND}", re.IGNORECASE)
_OF_THE_NEXT = re.compile(rf"\s*:?\s*{NUMBER}[\s-]?{UNIT}")
_MOST = re.compile(
    rf"\b(?:cap(?:s|ped)?(?:\s+(?:is|of|at|the\s+weight\s+at))*|as\s+(?:for|if|at)|counts?\s+(?:only\s+)?up\s+to"
    rf"|(?:max(?:imum)?\.?|at\s+most)(?:\s+(?:a|body))*\s+weight(?:\s+of)?|weight(?:\s+(?:is|of))*\s+(?:capped\s+at|at\s+most))"
    rf"\s+(?P<one>{NUMBER}){_KG}|\bat\s+most\s+(?P<other>{NUMBER}){_KG}\s+counts?\b",
    re.IGNORECASE,
)

Weights = tuple[Fraction | None, Fraction | None]
"""From the least to the most in kg; None where there is no bound."""


def bounds(band: re.Match[str]) -> Weights:
    """The weights of a match of `BAND`; one weight alone bounds nothing."""
    low = value(band["low"])
    if band["high"]:
        return low, value(band["high"])
    if band["below"] or band["less"]:
        return None, low
    return (low if band["above"] or band["greater"] or band["more"] else None), None


def is_among(weights: Weights, weight: Fraction) -> bool:
    """Whether a weight is among them; the bounds are."""
    low, high = weights
    return (low is None or low <= weight) and (high is None or weight <= high)


def weights_behind(text: str, place: int) -> Weights | None:
    """The weights that the words right behind a place name; None where they name none, or one that bounds nothing."""
    band = _RIGHT_BEHIND.match(text, place)
    if band is None or _OF_THE_NEXT.match(text, band.end()):
        return None
    found = bounds(band)
    return found if found != (None, None) else None


def weights_in(words: str) -> Weights | None:
    """The weights that some words name; None where they name none that bound anything."""
    found = (bounds(band) for band in re.finditer(BAND, words, re.IGNORECASE))
    return next((each for each in found if each != (None, None)), None)


def most_weights(text: str) -> Iterator[tuple[int, int, Fraction]]:
    """Where a text says which weight is the most that counts, and that weight in kg."""
    for match in _MOST.finditer(text):
        yield match.start(), match.end(), value(match["one"] or match["other"])
