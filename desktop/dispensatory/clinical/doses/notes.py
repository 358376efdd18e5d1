"""What must be read in the words around a figure, because no arithmetic can know it."""

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import reduce

from dispensatory.clinical.doses.about import schedule_of
from dispensatory.clinical.doses.bands import outside_band
from dispensatory.clinical.doses.figures import Span
from dispensatory.clinical.doses.finding import Found
from dispensatory.clinical.doses.numbers import NUMBER
from dispensatory.clinical.doses.schedules import Kind, Schedule
from dispensatory.clinical.doses.sentences import quiet
from dispensatory.clinical.doses.siblings import whole_of
from dispensatory.clinical.doses.units import UNIT
from dispensatory.wording import tr

_OTHER_WEIGHT = re.compile(
    r"\b(?:ideal|lean|adjusted|dry|birth|predicted|pre-pregnancy|fat-free|actual|real|total)\s+(?:body\s+)?(?:weight|mass)\b",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"\b(?:toxic\w*|overdos\w*|poison(?:\w+|s?\b(?!\s+(?:cent|control|information|unit)))|fatal\w*|lethal\w*|deadly|died|deaths?"
    r"|kills?|killed|survived|harm(?:s|ful)?|danger\w*)\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:minimum|at least|not (?:less|below|under)(?: than)?|no less than)\s(?:dose\s)?(?:of\s)?"
    rf"{NUMBER}[\s-]?{UNIT}(?!\s?/\s?(?:d?L|m[Ll])\b)"
)
_CHANGE = re.compile(
    r"(?:\bsteps?\s+of|\b(?:up|down|rais\w+|increas\w+|lower\w*|reduc\w+|cut)\s+by|\badd|\bless|\bby|\bup)\s+(?:about\s+|up\s+to\s+)?$",
    re.IGNORECASE,
)


def notes_of(found: Found, weight: Fraction | None = None) -> tuple[str, ...]:
    """The notes on a figure for a weight in kg (None: not known), each a sentence; those on its frequency first."""
    notes = (
        _frequency(found),
        _least(found),
        _change(found),
        _weight(found),
        _counted(found),
        _part(found),
        _harm(found),
    )
    band = outside_band(found, weight) if weight is not None else ""
    return tuple(filter(None, (band, *notes)))


def _frequency(found: Found) -> str:
    schedule, span = schedule_of(found), found.figure.span
    if schedule.kind is Kind.UNCLEAR:
        return tr(
            "How often it is given must be read in the sentence: the text says {words}. Only the product is worked out.",
            words=_all_of(schedule),
        )
    if schedule.kind is Kind.UNCOUNTED:
        return tr("The text says {words}, but not into how many doses: read the sentence.", words=_all_of(schedule))
    if schedule.kind is Kind.NONE and span in (None, Span.DOSE):
        return tr("How often it is given is not said right after the figure: read the sentence.")
    if schedule.kind is Kind.RARER and span is Span.DAY:
        return tr("The text also says {words}: read the sentence.", words=_all_of(schedule))
    if span is Span.OTHER:
        return tr("What length of time the figure is for must be read in the sentence.")
    return ""


def _all_of(schedule: Schedule) -> str:
    """The words of the text, of which there is one at least."""
    quoted = (f"\u201c{word}\u201d" for word in dict.fromkeys(schedule.words))
    return reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), quoted)


def _least(found: Found) -> str:
    least = _LEAST.search(quiet(found.sentence))
    return tr("The text states \u201c{words}\u201d: no minimum is applied.", words=least[0]) if least else ""


def _change(found: Found) -> str:
    before = _CHANGE.search(quiet(found.passage.text)[: found.figure.start])
    if before is None:
        return ""
    return tr("The text says \u201c{words}\u201d: the figure may be a step, not a dose.", words=before[0].strip())


def _weight(found: Found) -> str:
    near = (found.passage.text, *found.passage.leads, *found.passage.headings)
    named = _weights_in(near) or _weights_in(other.text for other in found.elsewhere)
    words = ", ".join(f"\u201c{word}\u201d" for word in named)
    return tr("The text speaks of {words}: which weight is meant must be read there.", words=words) if named else ""


def _weights_in(texts: Iterable[str]) -> list[str]:
    """The kinds of weight that texts name, each once."""
    return list(dict.fromkeys(match[0] for text in texts for match in _OTHER_WEIGHT.finditer(text)))


def _counted(found: Found) -> str:
    of = found.figure.of
    return tr("The figure counts \u201c{words}\u201d.", words=of) if of else ""


def _part(found: Found) -> str:
    figure = found.figure
    whole = whole_of(figure, found.siblings, quiet(found.passage.text))
    return tr("The figure is a part of {whole}: a maximum may be for the whole.", whole=whole.written) if whole else ""


def _harm(found: Found) -> str:
    word = _HARM.search(found.sentence)
    if word is None:
        return ""
    return tr(
        "The sentence says \u201c{words}\u201d: the figure may be an amount that does harm, not a dose.", words=word[0]
    )
