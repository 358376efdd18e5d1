"""What a passage states as a maximum: the amount where one can be read, and always the words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dispensatory.clinical.doses.conditions import AGE_OR_WEIGHT, HOW_OFTEN, IN_A_TIME, REGION, SO_OFTEN, is_conditional
from dispensatory.clinical.doses.figures import COUNTED, PER, SPAN, Per, Span, span_of
from dispensatory.clinical.doses.numbers import NOT_BEFORE, NUMBER, value
from dispensatory.clinical.doses.schedules import schedule_in
from dispensatory.clinical.doses.sentences import quiet
from dispensatory.clinical.doses.units import UNIT, Amount, unit_of
from dispensatory.clinical.doses.weights import Weights, weights_behind, weights_in
from dispensatory.wording import mark

NO_AMOUNT = mark("it gives no amount that can be compared")
CONDITION = mark("it may hold for some only")
A_RANGE = mark("it is a range")
EITHER = mark("it names one amount or another")
ANOTHERS = mark("it is stated for another amount")
A_STEP = mark("it limits a step, not the amount")
TWO_WAYS = mark("it can be read in two ways")
ANOTHER_TIME = mark("it is for another length of time")
OTHER_WEIGHT = mark("it is for another weight")
OF_ITS_OWN = mark("the figure has a maximum of its own")


@dataclass(frozen=True, slots=True)
class Maximum:
    """A maximum that stands in a text from `start` to `end`; `words` are the words of the text.

    `amount` is None where none can be read; it stands from `place` on, or else the words that make it a maximum. `per` is set
    where it is for each kg or m\u00b2. `span` is what it is for, None where the text does not say; with `of_figure` it is for
    what its figure is. `times` is how often a day it may be given (0: not said), `weights` the weights in kg that it is for,
    `remark` what else is to be said of it. `doubt` says in English why it is not applied by itself ("": it is plain).
    """

    start: int
    end: int
    words: str
    amount: Amount | None = None
    place: int = -1
    per: Per | None = None
    span: Span | None = None
    doubt: str = ""
    of_figure: bool = False
    times: int = 0
    weights: Weights | None = None
    remark: str = ""

    @property
    def may_hold(self) -> bool:
        """Whether it may hold for the figure that it was looked at from."""
        return self.doubt not in (ANOTHERS, A_STEP, OTHER_WEIGHT, OF_ITS_OWN)


_CUE = re.compile(
    r"\b(?:max(?:imum)?\b\.?|at most\b|ceiling\b|cap(?:s|ped)?\s(?:\w+\s){0,3}at\b|cap of\b|limit(?:s|ed to)?\b|top(?=\s\d)"
    r"|(?:not|never|without) (?:to )?exceed(?:ing|ed)?\b|(?:not|never|no) (?:above|over|more than)\b|up to\b)",
    re.IGNORECASE,
)
_STRONG = re.compile(r"max|ceiling|capped|exceed|above|over|more than", re.IGNORECASE)
_FILLER = (
    r"(?P<filler>(?:[\s:,]|\b(?:is|of|at|about|usually|usual|doses?|daily|single|total|adult|recommended|licensed|the|an?|per|day"
    r"|each|in|all|by|mouth|one|absolute|lifetime|cumulative|bolus|rate|initial|start(?:ing)?|maintenance|first)\b){0,12})"
)
_AMOUNT = (
    rf"(?:(?P<low>{NUMBER})\s*(?:to|or|-|\u2013)\s*)?(?P<number>{NUMBER})[\s-]?(?P<unit>{UNIT})"
    rf"(?:{COUNTED}{PER}|\sPE(?=\s?/))?{SPAN}"
)
_FIRST = re.compile(_FILLER + _AMOUNT)
_LOOSE = re.compile(
    r"(?P<filler>\s*\d+\s(?:tablets?|capsules?|vials?|sachets?|ampoules?|puffs?)\s*\(|(?:[\s:,]+(?!(?:effects?|responses?|benefits?|levels?"
    r"|concentrations?|plasma|absor\w+|rise|fall|risk|is)\b)[A-Za-z'-]+){1,7}?[\s:,]+)" + _AMOUNT
)
_NEXT = re.compile(
    rf"(?:\s*,?\s*\b(?P<or>or)\b\s*|\s*,?\s*\band\b\s*|\s*,\s*)"
    rf"(?:(?P<cue>never above\s|at most\s)|(?P<soft>in general\s|usually\s|generally\s|in practice\s)|about\s)?{_AMOUNT}"
)
_ADJACENT = re.compile(r"\s*(?:[),.;]|$)")
_RATES = (Span.HOUR, Span.MINUTE)
_THE_SAME = re.compile(rf"\s*\((?:about\s)?(?P<or>\b\B)?{_AMOUNT}\)")
_NAMED_NEXT = re.compile(rf"\s(?:[a-z]+\s)?[a-z]+,\s(?P<or>\b\B)?{_AMOUNT}")
_BEHIND_BRACKET = re.compile(rf"\){SPAN}")
_LISTED = re.compile(
    rf"[^.;]{{0,40}}?(?:\(\s*(?P<case>(?:{REGION}:?\s+)?{AGE_OR_WEIGHT}\s+)|[,;(]\s*(?:(?:and|or|then)\s+)?"
    rf"(?P<region>(?:in\s+)?(?:the\s+)?{REGION}\s+)?)(?P<or>\b\B)?{_AMOUNT}"
)
_POSTPOSED = re.compile(r"\b(?:is|are|as|was)\s+(?:the|an?|its|their)?\s*(?:[a-z-]+\s+){0,2}$", re.IGNORECASE)
_BEHIND = re.compile(rf"{NOT_BEFORE}{_AMOUNT}(?=[^.;\d]{{0,25}}$)")
_STEP = re.compile(r"\b(?:by|steps\s+of)\s+(?:about\s+)?$", re.IGNORECASE)
_NOUN = re.compile(r"max|ceiling|limit", re.IGNORECASE)
_LATER = re.compile(rf"[^.;()\d]{{0,40}},?\s\band\b\s(?P<or>\b\B)?{_AMOUNT}")
_WHICHEVER = re.compile(r"[\s,(]*whichever is (?:the )?(?:less|lower|lowest|smaller|least|smallest)\b", re.IGNORECASE)
_SOFT = re.compile(r"\b(?:usual|usually|initial|start|starting|maintenance|first)\b", re.IGNORECASE)
_NOT_A_DOSE = re.compile(
    rf"[\s:]*(?:of\s|about\s|is\s|a\s|the\s)?(?:{NUMBER})(?:\s*(?:to|or|-|\u2013)\s*{NUMBER})?\s*"
    r"(?:days?|weeks?|months?|hours?|minutes?|years?|cycles?|courses?|kg\b|%|times\snormal|m[gLl]/|g/|micro\w+/[mdL]|mm|mmol/L)"
)
_ADULT_DOSE = re.compile(r"\s+(?:the\s+|that\s+of\s+)?(?:usual\s+|full\s+)?adult(?:\s+(?:dose|amount|maximum)|s\b)")
_BARE = re.compile(rf"\s+{NUMBER}\s*(?=[.;|)]|$)")
_AN_AMOUNT = re.compile(rf"{NOT_BEFORE}{NUMBER}[\s-]?{UNIT}(?!\s?/\s?d?L\b)")
_CUE_FOLLOWS = re.compile(rf"\s*[,(]?\s*{_CUE.pattern}", re.IGNORECASE)
_FEW = 2
_DAYS = frozenset({("24", "h"), ("1", "d"), ("one", "d"), ("a", "d")})
_HINTS = (
    (Span.DAY, re.compile(r"(?<!once )(?<!twice )(?<!times )\b(?:daily|(?:a|per|each) day)\b")),
    (Span.DOSE, re.compile(r"\b(?:single|(?:a|per|each|one) dose|bolus|each(?! day))\b")),
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
        found = _before(plain, cue) or list(_after(plain, cue, last))
        if found:
            yield from (_worded(each, text) for each in found)
            at = max(found[-1].end, cue.end())
            continue
        at = cue.end()
        begin, end = _clause(plain, cue.start(), first, last)
        begin = _behind_the_bracket(plain, begin, cue.start())
        if _is_strong(plain, cue, end) and not _NOT_A_DOSE.match(plain, at) and not _CUE.search(plain, at, end):
            yield _worded(Maximum(begin, end, "", place=cue.start(), doubt=NO_AMOUNT), text)


def _is_strong(text: str, cue: re.Match[str], end: int) -> bool:
    """Whether a cue with no amount that can be read speaks of a maximum all the same, up to the end of its clause."""
    place = cue.end()
    if _ADULT_DOSE.match(text, place):
        return True
    if _STRONG.search(cue[0]):
        return not cue[0].casefold().endswith("exceeded")
    if cue[0].casefold() == "limit":
        return _AN_AMOUNT.search(text, place, end) is not None
    return cue[0].casefold() == "at most" and _BARE.match(text, place) is not None


def maxima_of_a_cell(text: str, head: str) -> tuple[Maximum, ...]:
    """The maxima of a cell below the head "maximum": each amount is one, none is plain unless it is all that the cell says."""
    plain, whole = quiet(text), Maximum(0, len(text), " ".join(text.split()), doubt=NO_AMOUNT)
    matches = list(re.finditer(_AMOUNT, plain))
    found = [_made(plain, match, head) for match in matches if not _is_concentration(match)]
    if not found:
        return (whole,) if plain.strip() else ()
    rest = HOW_OFTEN.sub("", _WHICHEVER.sub("", re.sub(_AMOUNT, "", plain)))
    spans = {each.span for each in found if each.span}
    shared = spans.pop() if len(spans) == 1 else None
    found = [replace(each, span=each.span or shared) for each in found]
    differ = len({(each.span, each.per) for each in found}) == len(found)
    doubt = "" if differ and _NOTHING_MORE.fullmatch(rest) else CONDITION
    found = [replace(each, start=0, end=whole.end, words=whole.words, doubt=each.doubt or doubt) for each in found]
    return tuple(replace(each, doubt="") if _is_the_most(each, found) else each for each in found)


def most_of_a_cell(text: str, head: str) -> tuple[Maximum, ...]:
    """The largest amounts of a cell whose head speaks of other things too: each may be the maximum."""
    found = maxima_of_a_cell(text, head)
    return tuple(replace(each, doubt=each.doubt or CONDITION) for each in found if not _is_below_another(each, found))


def _is_the_most(maximum: Maximum, others: Sequence[Maximum]) -> bool:
    """Whether it is the largest of several of one kind, each for some case: whichever holds, no more is allowed."""
    if maximum.amount is None or maximum.doubt != CONDITION or len(others) < _FEW:
        return False
    alike = len({(each.span, each.per) for each in others}) == 1
    kinds = {each.amount.unit.kind for each in others if each.amount is not None}
    return alike and len(kinds) == 1 and not _is_below_another(maximum, others)


def _is_below_another(maximum: Maximum, others: Sequence[Maximum]) -> bool:
    amount = maximum.amount
    return amount is not None and any(
        other.amount is not None
        and (other.span, other.per, other.amount.unit.kind) == (maximum.span, maximum.per, amount.unit.kind)
        and other.amount.base() > amount.base()
        for other in others
    )


def _worded(maximum: Maximum, text: str) -> Maximum:
    """The maximum with its words: to the end of its clause where it is in doubt, and no bracket torn apart."""
    begin, end, plain = maximum.start, maximum.end, quiet(text)
    if maximum.doubt:
        end = max(end, _clause(plain, end, begin, len(text))[1])
    elif often := SO_OFTEN.match(plain, end):
        end = often.end()
    begin, end = _whole_brackets(text, begin, end)
    return replace(maximum, words=" ".join(text[begin:end].split()).strip(" ,;."))


def _whole_brackets(text: str, begin: int, end: int) -> tuple[int, int]:
    """The stretch without what lies outside a bracket that it stands in, and with the end of one that it begins."""
    opened: list[int] = []
    for place in range(begin, end):
        if text[place] == "(":
            opened.append(place)
        elif text[place] == ")":
            if not opened:
                return begin, place
            opened.pop()
    closing = text.find(")", end) if opened else -1
    return (begin, closing + 1) if closing >= 0 else (begin, end)


def _behind_the_bracket(text: str, begin: int, end: int) -> int:
    """`begin`, or what stands behind the last bracket that is closed before `end` and was opened before `begin`."""
    depth = 0
    for place in range(begin, end):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth < 0:
            begin, depth = place + 1, 0
    return begin


def _after(text: str, cue: re.Match[str], last: int) -> Iterator[Maximum]:
    """The amounts that follow a cue: one, or several joined by commas, "and" or "or"."""
    match = _FIRST.match(text, cue.end(), last)
    loose = _LOOSE.match(text, cue.end(), last) if match is None and _NOUN.match(cue[0]) else None
    match = match or loose
    if match is None or _is_concentration(match):
        return
    before = _right_before(text, cue.start())
    first = _made(text, match, match["filler"] + before)
    found, either = _joined(text, _behind_bracket(text, first, match.end()) if loose else first, last)
    ends = [each.end for each in found]
    least = _WHICHEVER.match(text, ends[-1])
    end = least.end() if least else ends[-1]
    doubt = CONDITION if loose or _SOFT.search(match["filler"] + before) else ""
    if either and not least:
        doubt = EITHER
    elif any(is_conditional(text, place) for place in (*ends[:-1], end)):
        doubt = doubt or CONDITION
    if found[0].span and span_of(match) is None and all(each.span is None for each in found[1:]):
        found = [replace(each, span=found[0].span) for each in found]
    if found[-1].span is None and any(each.span for each in found):
        doubt = doubt or CONDITION
    shared = None if found[-1].span in _RATES else found[-1].span
    found = [replace(each, span=each.span or shared, doubt=each.doubt or doubt) for each in found]
    if _STEP.search(text, max(cue.start() - 20, 0), cue.start()):
        found = [replace(each, doubt=A_STEP) for each in found]
    elif doubt:
        found += _listed(text, end, last, found[0])
        end = max(end, found[-1].end)
    for each in found:
        yield replace(each, start=cue.start(), end=end)


def _joined(text: str, first: Maximum, last: int) -> tuple[list[Maximum], bool]:
    """The first amount and those joined to it, the same in another unit too; and whether an "or" is among what joins them."""
    found, either, end = [first], False, first.end
    while (more := _next(text, end, last)) is not None:
        added, said = _made(text, more, ""), more.groupdict()
        is_bare = added.span is None and added.per is None
        if (is_bare and (first.per is None or said.get("cue"))) or _has_a_cue_behind(text, more.end()):
            break
        either = either or bool(more["or"])
        found.append(replace(added, doubt=added.doubt or (CONDITION if said.get("soft") else "")))
        end = added.end
    if (named := _NAMED_NEXT.match(text, end, last)) is not None and span_of(named) not in (None, Span.OTHER):
        added = _made(text, named, "")
        if added.per is None and first.per is None and not HOW_OFTEN.match(text, end):
            found = [replace(each, doubt=CONDITION) for each in (*found, added)]
    if (same := _THE_SAME.match(text, end, last)) is not None and not _is_concentration(same):
        added = _behind_bracket(text, _made(text, same, ""), same.end() - 1)
        alike = [each for each in found if each.span in (None, added.span) and (each.per is None or len(found) == 1)]
        kinds = [each.amount.unit.kind for each in alike if each.amount is not None]
        if added.per is None and added.amount and added.amount.unit.kind not in kinds:
            found.append(replace(added, end=max(added.end, same.end()), span=added.span or found[-1].span))
    return found, either


def _next(text: str, place: int, last: int) -> re.Match[str] | None:
    """The amount joined to one that ends at a place, how often that is given between the two or not."""
    if more := _NEXT.match(text, place, last) or _LATER.match(text, place, last):
        return more
    often = HOW_OFTEN.match(text, place, last)
    more = _NEXT.match(text, often.end(), last) if often else None
    return more if more and not more["cue"] else None


def _has_a_cue_behind(text: str, place: int) -> bool:
    """Whether what follows a place makes the amount before it a maximum of its own ("300 mg at most"), or is another one."""
    cue = _CUE_FOLLOWS.match(text, place)
    return cue is not None and (_FIRST.match(text, cue.end()) is not None or not _NOT_A_DOSE.match(text, cue.end()))


def _behind_bracket(text: str, maximum: Maximum, place: int) -> Maximum:
    """The maximum with what it is for where that stands behind the bracket that ends at `place`: "2 tablets (20 mg) a day"."""
    behind = _BEHIND_BRACKET.match(text, place)
    span = span_of(behind) if behind else None
    if behind is None or maximum.span is not None or span in (None, Span.OTHER):
        return maximum
    return replace(maximum, span=span, end=behind.end())


def _before(text: str, cue: re.Match[str]) -> list[Maximum]:
    """The amount before "is the ceiling", "is never exceeded" or "maximum)", and those listed after it: each for some case."""
    if not _NOUN.match(cue[0]) and not cue[0].casefold().endswith(("at most", "exceeded")):
        return []
    begin = _clause(text, cue.start(), 0, len(text))[0]
    match = next(_BEHIND.finditer(text, begin, cue.start()), None)
    if match is None or _is_concentration(match):
        return []
    if not text[match.end() : cue.start()].strip() and _ADJACENT.match(text, cue.end()):
        return [replace(_made(text, match, cue[0]), start=match.start(), end=cue.end())]
    if not _POSTPOSED.search(text, max(cue.start() - 40, 0), cue.start()):
        return []
    first = replace(_made(text, match, cue[0]), doubt=CONDITION)
    found = [first, *_listed(text, cue.end(), len(text), first)]
    end = max(cue.end(), found[-1].end)
    return [replace(each, start=match.start(), end=end) for each in found]


def _listed(text: str, place: int, last: int, first: Maximum) -> list[Maximum]:
    """The amounts that a maximum in doubt goes on with, each with its own case ("60 mg under 6 years, 90 mg from 6 years")."""
    found: list[Maximum] = []
    while (more := _LISTED.match(text, place, last)) is not None:
        cased = more["case"] or more["region"] or is_conditional(text, more.end())
        between = text[place : more.start("low") if more["low"] else more.start("number")]
        if ";" in between and (more["weight"] or more["surface"]):
            break
        if not cased or _is_concentration(more) or _CUE.search(between) or _CUE_FOLLOWS.match(text, more.end()):
            break
        made = _made(text, more, "")
        weights = weights_in(more["case"]) if more["case"] else made.weights
        found.append(replace(made, span=made.span or first.span, doubt=made.doubt or CONDITION, weights=weights))
        place = made.end
    return found


def _made(text: str, match: re.Match[str], hint: str) -> Maximum:
    """The maximum of a match of an amount; of a range its lower end, above which one cannot be sure."""
    number = value(match["low"] or match["number"]) / (value(match["step"]) if match["step"] else 1)
    hinted = next((span for span, pattern in _HINTS if pattern.search(hint)), None)
    often = Span.DOSE if HOW_OFTEN.match(text, match.end()) else None
    span = span_of(match) or often or hinted
    doubt = A_RANGE if match["low"] else ""
    end = match.end()
    if often and span is often and hinted not in (None, often):
        doubt = TWO_WAYS
    elif span in (None, Span.OTHER) and (time := IN_A_TIME.match(text, match.end())) is not None:
        end = match.end() if time["closed"] or time["bracket"] else time.end()
        is_day = (time["number"], time["unit"][0]) in _DAYS
        span, doubt = (Span.DAY, doubt) if is_day else (Span.OTHER, ANOTHER_TIME)
    return Maximum(
        match.start("number"),
        end,
        "",
        Amount(number, unit_of(match["unit"])),
        match.start("low") if match["low"] else match.start("number"),
        Per.WEIGHT if match["weight"] else Per.SURFACE if match["surface"] else None,
        span,
        doubt,
        times=_times_a_day(text, match.end()) if span is often else 0,
        weights=weights_behind(text, end),
    )


def _times_a_day(text: str, place: int) -> int:
    """How often a day the words at a place say, at most; 0 where they do not."""
    often = HOW_OFTEN.match(text, place)
    return schedule_in(often[0], of_a_day=False).most if often else 0


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
