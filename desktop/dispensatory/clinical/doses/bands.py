"""Weights that the text names for a figure ("under 45 kg", "10 to 20 kg"), and whether a weight is among them."""

import re
from fractions import Fraction

from dispensatory.clinical.doses.finding import Found
from dispensatory.clinical.doses.numbers import MORE_DIGITS, NUMBER, shown
from dispensatory.clinical.doses.sentences import quiet, sentence_at
from dispensatory.clinical.doses.units import UNIT
from dispensatory.clinical.doses.weights import BAND, bounds, is_among
from dispensatory.wording import tr

_BAND = re.compile(BAND, re.IGNORECASE)
_BRACKET = re.compile(r"\([^()]*\)")
_AMOUNT = re.compile(rf"[\s,:]*{NUMBER}[\s-]?(?:to\s{NUMBER}\s)?{UNIT}")


def outside_band(found: Found, weight: Fraction) -> str:
    """A sentence where the words beside the figure, or its row, name weights that this one is not among; else empty."""
    band = _after(found)
    if band is None:
        band = next((bands[-1] for text in _before(found) if (bands := list(_BAND.finditer(text)))), None)
    if band is None or is_among(bounds(band), weight):
        return ""
    words = band[0].strip()
    return tr(
        "The text says \u201c{words}\u201d here: {weight} kg is not among that.",
        words=words,
        weight=shown(weight, MORE_DIGITS),
    )


def _before(found: Found) -> tuple[str, ...]:
    """The words that may name weights, nearest first: since the last figure or semicolon, then the row, then what leads in."""
    passage, figure = found.passage, found.figure
    text = quiet(passage.text)
    begins = [sentence_at(text, figure.start)[0], text.rfind(";", 0, figure.start) + 1]
    begins += (other.end for other in found.siblings if other.end <= figure.start)
    row = (quiet(passage.row.cells[0]),) if passage.row and passage.column else ()
    near = _BRACKET.sub("", text[max(begins) : figure.start])
    return (near, *row, *map(quiet, (*passage.leads[::-1], *passage.headings[::-1])))


def _after(found: Found) -> re.Match[str] | None:
    """The weights right after the figure, unless they are those of the next amount."""
    text = quiet(found.passage.text)
    band = re.compile(r"\s*\(?" + BAND, re.IGNORECASE).match(text, found.figure.end)
    return band if band and not _AMOUNT.match(text, band.end()) else None
