"""What a passage states as a maximum: the amount where one can be read, and always the words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dispensatory.clinical.doses.figures import PER, SPAN, Per, Span, span_of
from dispensatory.clinical.doses.numbers import NUMBER, value
from dispensatory.clinical.doses.sentences import quiet
from dispensatory.clinical.doses.units import UNIT, Amount, unit_of
from dispensatory.wording import mark

NO_AMOUNT = mark("it gives no amount that can be compared")
CONDITION = mark("it may hold for some only")
A_RANGE = mark("it is a range")
EITHER = mark("it names one amount or another")
TWO_WAYS = mark("it can be read in two ways")
ANOTHER_TIME = mark("it is for another length of time")


@dataclass(frozen=True, slots=True)
class Maximum:
    """A maximum that stands in a text from `start` to `end`; `words` are the words of the text.

    `amount` is None where none can be read; it stands from `place` on. `per` is set where it is for each kg or m\u00b2. `span` is
    what it is for, None where the text does not say. `doubt` says in English why it is not applied by itself ("": it is plain).
    """

    start: int
    end: int
    words: str
    amount: Amount | None = None
    place: int = -1
    per: Per | None = None
    span: Span | None = None
    doubt: str = ""


_CUE = re.compile(
    r"\b(?:max(?:imum)?\b\.?|at most\b|ceiling\b|capped at\b|cap of\b|limit(?:ed to)?\b|(?:not|never|without) (?:to )?"
    r"exceed(?:ing)?\b|(?:not|never|no) (?:above|over|more than)\b|up to\b)",
    re.IGNORECASE,
)
_STRONG = re.compile(r"max|ceiling|capped|exceed|above|over|more than", re.IGNORECASE)
_FILLER = (
    r"(?P<filler>(?:[\s:,]|\b(?:is|of|at|about|usually|usual|doses?|daily|single|total|adult|recommended|licensed|the|an?|per|day"
    r"|each|in|all|by|mouth|one|absolute|lifetime|cumulative|bolus|rate|initial|start(?:ing)?|maintenance|first)\b){0,8})"
)
_AMOUNT = rf"(?:(?P<low>{NUMBER})\s*(?:to|-|\u2013)\s*)?(?P<number>{NUMBER})[\s-]?(?P<unit>{UNIT})(?:{PER})?{SPAN}"
_FIRST = re.compile(_FILLER + _AMOUNT)
_NEXT = re.compile(rf"(?:\s*,?\s*\b(?P<or>or)\b\s*|\s*,?\s*\band\b\s*|\s*,\s*)(?:never above\s|at most\s)?{_AMOUNT}")
_LATER = re.compile(rf"[^.;()\d]{{0,40}},?\s\band\b\s(?P<or>\b\B)?{_AMOUNT}")
_WHICHEVER = re.compile(r"[\s,(]*whichever is (?:the )?(?:less|lower|lowest|smaller|least|smallest)\b", re.IGNORECASE)
_AGE_OR_WEIGHT = (
    r"(?:under|over|above|below|from|up to)\s+(?:the age of\s+)?\d[\d.,]*(?:\s*(?:to|-|\u2013)\s*\d+)?"
    r"\s*(?:years?|months?|weeks?|kg|days?)"
)
_CONDITION = re.compile(
    rf"\s*[,(]?\s*\b(?:{_AGE_OR_WEIGHT}|until|if|unless|when|while|at first|to start|to begin|as a start|on day"
    r"|(?:in|for)\s(?:the\s)?(?:UK|US|EU|adults?|child|infants?|newborns?|most|women|men|older|exceptional)|UK|US|EU|WHO|CDC|adults?|child|children|older"
    r"|more if|in practice)\b"
)
_SOFT = re.compile(r"\b(?:usual|usually|initial|start|starting|maintenance|first)\b", re.IGNORECASE)
_NOT_A_DOSE = re.compile(
    rf"[\s:]*(?:of\s|about\s|is\s|a\s|the\s)?(?:{NUMBER})(?:\s*(?:to|or|-|\u2013)\s*{NUMBER})?\s*"
    r"(?:days?|weeks?|months?|hours?|minutes?|years?|cycles?|courses?|kg\b|%|times\snormal|m[gLl]/|g/|micro\w+/[mdL]|mm|mmol/L)"
)
_TIMES = r"(?:once|twice|(?:\d|one|two|three|four|five|six)(?:\s*(?:to|or|-|\u2013)\s*(?:\d|two|three|four|five|six))?\s+times)"
_HOW_OFTEN = re.compile(
    r"(?:\s*\([^()]*\))?,?\s+(?:up\s+to\s+|at\s+most\s+|given\s+)?"
    r"(?:every\s+\d+(?:\s*(?:to|or|-|\u2013)\s*\d+)?\s*(?:hours|h\b)|\d+(?:\s*(?:to|or|-|\u2013)\s*\d+)?[- ]hourly\b"
    rf"|{_TIMES}\s+(?:a\s+day|daily|per\s+day|each\s+day)|each\b|once\b)",
    re.IGNORECASE,
)
_ANOTHER_TIME = re.compile(
    r"(?:\s*\([^()]*\))?\s+(?:over|in|within|during)\s+(?:the\s+first\s+|any\s+)?\d+\s+(?:days|weeks|months|hours|years)\b"
)
_HINTS = (
    (Span.DAY, re.compile(r"(?<!once )(?<!twice )(?<!times )\b(?:daily|(?:a|per|each) day)\b")),
    (Span.DOSE, re.compile(r"\b(?:single|(?:a|per|each|one) dose|bolus)\b")),
    (Span.TOTAL, re.compile(r"\b(?:total|lifetime|cumulative|in all)\b")),
)
_CLAUSE = re.compile(r"(?:;|[.!?])(?:\s|$)")
_NOTHING_MORE = re.compile(
    r"(?:\W|\b(?:or|and|(?:not|never) above|(?:a|per) (?:day|dose)|in all|however heavy|once|daily)\b)*"
)


def maxima_in(text: str, first: int = 0, last: int | None = None) -> Iterator[Maximum]:
    """The maxima between two places of a text, in their order."""
    last = len(text) if last is None else last
    plain = quiet(text)
    at = first
    while (cue := _CUE.search(plain, at, last)) is not None:
        found = list(_after(plain, cue, last))
        if found:
            yield from (_worded(each, text) for each in found)
            at = max(found[-1].end, cue.end())
            continue
        at = cue.end()
        begin, end = _clause(plain, cue.start(), first, last)
        if _STRONG.search(cue[0]) and not _NOT_A_DOSE.match(plain, at) and not _CUE.search(plain, at, end):
            yield _worded(Maximum(begin, end, "", doubt=NO_AMOUNT), text)


def maxima_of_a_cell(text: str, head: str) -> tuple[Maximum, ...]:
    """The maxima of a cell below the head "maximum": each amount is one, none is plain unless it is all that the cell says."""
    plain, whole = quiet(text), Maximum(0, len(text), " ".join(text.split()), doubt=NO_AMOUNT)
    matches = list(re.finditer(_AMOUNT, plain))
    found = [_made(plain, match, head) for match in matches if not _is_concentration(match)]
    if not found:
        return (whole,) if whole.words else ()
    rest = _HOW_OFTEN.sub("", _WHICHEVER.sub("", re.sub(_AMOUNT, "", plain)))
    spans = {each.span for each in found if each.span}
    shared = spans.pop() if len(spans) == 1 else None
    found = [replace(each, span=each.span or shared) for each in found]
    differ = len({(each.span, each.per) for each in found}) == len(found)
    doubt = "" if differ and _NOTHING_MORE.fullmatch(rest) else CONDITION
    return tuple(replace(each, start=0, end=whole.end, words=whole.words, doubt=each.doubt or doubt) for each in found)


def _worded(maximum: Maximum, text: str) -> Maximum:
    begin, end = maximum.start, maximum.end
    if maximum.doubt:
        end = _clause(quiet(text), end, begin, len(text))[1]
    return replace(maximum, words=" ".join(text[begin:end].split()).strip(" ,;(."))


def _after(text: str, cue: re.Match[str], last: int) -> Iterator[Maximum]:
    """The amounts that follow a cue: one, or several joined by commas, "and" or "or"."""
    match = _FIRST.match(text, cue.end(), last)
    if match is None or _is_concentration(match):
        return
    before = _right_before(text, cue.start())
    doubt = CONDITION if _SOFT.search(match["filler"] + before) else ""
    found, ends = [_made(text, match, match["filler"] + before)], [match.end()]
    either = False
    while (more := _NEXT.match(text, ends[-1], last) or _LATER.match(text, ends[-1], last)) is not None:
        added = _made(text, more, "")
        if added.span is None and added.per is None:
            break
        either = either or bool(more["or"])
        found.append(added)
        ends.append(more.end())
    least = _WHICHEVER.match(text, ends[-1])
    end = least.end() if least else ends[-1]
    if either and not least:
        doubt = EITHER
    elif any(_CONDITION.match(text, place) for place in (*ends[:-1], end)):
        doubt = doubt or CONDITION
    if found[-1].span is None and any(each.span for each in found):
        doubt = doubt or CONDITION
    for each in found:
        yield replace(each, start=cue.start(), end=end, span=each.span or found[-1].span, doubt=each.doubt or doubt)


def _made(text: str, match: re.Match[str], hint: str) -> Maximum:
    number = value(match["number"]) / (value(match["step"]) if match["step"] else 1)
    hinted = next((span for span, pattern in _HINTS if pattern.search(hint)), None)
    often = Span.DOSE if _HOW_OFTEN.match(text, match.end()) else None
    span = span_of(match) or often or hinted
    doubt = A_RANGE if match["low"] else ""
    if often and span is often and hinted not in (None, often):
        doubt = TWO_WAYS
    elif span in (None, Span.OTHER) and _ANOTHER_TIME.match(text, match.end()):
        span, doubt = Span.OTHER, ANOTHER_TIME
    return Maximum(
        match.start("number"),
        match.end(),
        "",
        Amount(number, unit_of(match["unit"])),
        match.start("low") if match["low"] else match.start("number"),
        Per.WEIGHT if match["weight"] else Per.SURFACE if match["surface"] else None,
        span,
        doubt,
    )


def _right_before(text: str, place: int) -> str:
    """The one or two words that belong to a cue at `place` ("daily maximum"): no comma or bracket parts them from it."""
    return re.split(r"[,;:().]", text[max(place - 13, 0) : place])[-1]


def _is_concentration(match: re.Match[str]) -> bool:
    return not (match["weight"] or match["surface"]) and span_of(match) is Span.OTHER


def _clause(text: str, at: int, first: int, last: int) -> tuple[int, int]:
    """Where the clause around `at` begins and ends: from one semicolon or full stop to the next."""
    begin = max((end.end() for end in _CLAUSE.finditer(text, first, at)), default=first)
    end = _CLAUSE.search(text, at, last)
    return begin, end.start() if end else last
