"""Figures in a text that say an amount per body weight or per body surface: where they stand and what exactly they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import lru_cache

from dispensatory.clinical.doses.numbers import NOT_BEFORE, NUMBER, value
from dispensatory.clinical.doses.sentences import quiet, sentence_at
from dispensatory.clinical.doses.units import LITRE, UNIT, Amount, Unit, unit_of
from dispensatory.wording import mark, tr


class Per(Enum):
    """What an amount is multiplied by."""

    WEIGHT = "kg"
    SURFACE = "m\u00b2"


class Span(Enum):
    """The time or occasion that an amount is for, as far as the figure itself or the words right after it say so."""

    MINUTE = mark("a minute")
    HOUR = mark("an hour")
    DAY = mark("a day")
    WEEK = mark("a week")
    MONTH = mark("a month")
    DOSE = mark("a dose")
    TOTAL = mark("in all")
    OTHER = mark("another time")

    @property
    def words(self) -> str:
        """The span as it stands after an amount."""
        return tr(self.value)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a text, from `start` to `end` of it; `text` is that part word for word.

    `low` and `high` are the amounts for `step` kg or m\u00b2 (1 nearly always), equal where there is no range; `alternative` is
    set where the two are joined by "or". `of` is what the amount counts if the figure says so ("base", "PE"). `said` is the
    figure with its unit where the unit does not stand in `text`.
    """

    start: int
    end: int
    text: str
    low: Amount
    high: Amount
    per: Per
    step: Fraction = Fraction(1)
    span: Span | None = None
    alternative: bool = False
    of: str = ""
    said: str = ""

    @property
    def written(self) -> str:
        """The figure with its unit, also where that stands in the head of a column."""
        return self.said or " ".join(self.text.split())

    @property
    def unit(self) -> Unit:
        """The unit of its amounts."""
        return self.high.unit


MARK = re.compile(r"kg\b|kilogram|m\u00b2|m2\b|m<sup>2|square met|square&nbsp;met")
"""What every page holds that has a figure in it: a quick look before a slow one."""

_OCCASION = (
    r"\s?/\s?(?:dose|injection|infusion|bolus)\b"
    r"|\s+(?:a|per|(?:for\s+)?each)\s+(?:single\s+|divided\s+)?(?:dose|injection|infusion|bolus|meal|feed|time)\b"
)
_WHOLE = (
    r"\s+(?:in\s+(?:all|total|(?:one|a|the|each|any)\s+(?:whole\s+)?(?:course|cycle|session))|altogether|total)\b"
    r"|\s+(?:a|per)\s+(?:course|cycle|session)\b|\s?/\s?(?:course|cycle)\b"
)
SPANS = (
    (
        Span.DAY,
        r"\s?/\s?(?:days?|d|24\s?h(?:ours?|rs?)?)\b|\s+(?:a|per|each)\s+day\b|\s+(?:in|per)\s+24\s+hours\b|\s+daily\b",
    ),
    (Span.HOUR, r"\s?/\s?(?:hours?|hr?)\b|\s+(?:an|per|each)\s+hour\b"),
    (Span.MINUTE, r"\s?/\s?min(?:utes?)?\b|\s+(?:a|per|each)\s+min(?:ute)?\b"),
    (Span.WEEK, r"\s?/\s?(?:weeks?|wk)\b|\s+(?:a|per|each)\s+week\b|\s+weekly\b"),
    (Span.MONTH, r"\s?/\s?months?\b|\s+(?:a|per|each)\s+month\b|\s+monthly\b"),
    (Span.DOSE, _OCCASION),
    (Span.TOTAL, _WHOLE),
    (Span.OTHER, r"\s?/\s?(?:second|sec|s|\w+)\b"),
)
"""How a span is written right after an amount."""

_DASH = r"[-\u2010-\u2014]"
_JOIN = rf"\s*(?:\b(?P<join>to|or|and)\b|{_DASH})\s*"
_WORDS_OF = (
    r"PE|base|salt|lipid|protein|(?:elemental\s)?(?:iron|antimony|iodine|fluoride|zinc|calcium|magnesium|potassium|sodium)"
    r"|of\s(?:each\s)?(?:elemental\s)?[a-z]+"
)
_OF = rf"(?:\s(?P<of>{_WORDS_OF}))?"
COUNTED = rf"(?:\s(?:{_WORDS_OF}))?"
"""What may stand between a unit and what it is for each of: "mg base/kg"."""
_KILOGRAM = r"(?:kg|kilogram(?:me)?s?)\b(?:\s+(?:of\s+)?body[\s-]?weight\b|\s+bw\b)?"
_SURFACE = r"(?:m\u00b2|m2|square\s+met(?:er|re)s?)(?![\w\u00b2\u00b3])"
PER = (
    r"\s?(?:/|\bper\b|\bfor\s+(?:each|every)\b|\b(?:a|each|every)(?=\skilogram))\s?"
    rf"(?:(?P<step>{NUMBER})\s)?(?:(?P<weight>{_KILOGRAM})|(?P<surface>{_SURFACE}))"
)
SPAN = "(?:" + "|".join(f"(?P<{span.name.lower()}>{words})" for span, words in SPANS) + ")?"
_TO_TIME = r"(?:/(?:day|d|hour|hr|h|minute|min|dose|week))?"
_UNIT_AND_TO = rf"[\s-]?(?P<first_unit>{UNIT})\s?/\s?(?P<first_per>kg|m\u00b2|m2){_TO_TIME}\s*(?:\bto\b|{_DASH})\s*"
_ONE = rf"(?P<number>{NUMBER})[\s-]?(?P<unit>{UNIT}){_OF}{PER}{SPAN}(?!\s?[\u00d7*])"
_FIGURE = re.compile(rf"{NOT_BEFORE}(?:(?P<first>{NUMBER})(?:{_UNIT_AND_TO}|{_JOIN}))?{_ONE}")
_SINGLE = re.compile(rf"(?P<first>\b\B)?(?P<first_unit>\b\B)?(?P<join>\b\B)?{_ONE}")
_COUNTS = re.compile(r"\b(?:days?|weeks?|months?|cycles?|grades?|stages?|levels?|phases?|hours?)\s+$", re.IGNORECASE)
_COUNTED = re.compile(r"\d\s+(?:days?|weeks?|months?|hours?)\s+$")
_CHAIN = re.compile(r"\d\s*(?:to|[-\u2013])\s*$")
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_THOUSANDS = re.compile(r"\d[ \u00a0\u2009\u202f]$")
_NOT_GIVEN = re.compile(
    r"\b(?:urine|stool|clearance|volume of distribution|output|cardiac index|osmolality)\b[^.;:]{0,45}$", re.IGNORECASE
)
_IN_A_TIME = re.compile(
    r"\s+in\s+(?:\d+(?:\s(?:to|or)\s\d+)?|an?|one|two|three|four|six)\s+(?:days|weeks?|months?|years?)\b"
)
LOST = "\ufffd"
"""Stands for a sign that the file lost, or that could not be seen."""
_NEAR = 90
"""Signs before a figure that tell whether it is one."""
_ANIMALS = re.compile(r"\b(?:rats?|mice|mouse|rabbits?|monkeys?|dogs|pigs|animals)\b(?! bite)", re.IGNORECASE)


def figures(text: str) -> Iterator[Figure]:
    """The figures of a passage in their order.

    Left out on purpose: a number that can be read in two ways ("month 1 200 units/kg"), amounts that nobody gives (urine, stool,
    clearance, liters for each kg of a volume of distribution), what was given to animals, and sentences that lost a sign.
    """
    text = quiet(text)
    at = 0
    while match := _FIGURE.search(text, at):
        start = _start(text, match)
        if start is not None and start != match.start() and match["first_unit"]:
            match, start = _SINGLE.match(text, match.start()) or match, match.start()
        at = match.end()
        if start is not None and not _is_not_given(text, match, start):
            yield _made(text, match, start)


def span_of(match: re.Match[str]) -> Span | None:
    """What `SPAN` found in a match that it is part of."""
    return next((span for span in Span if match[span.name.lower()]), None)


def _start(text: str, match: re.Match[str]) -> int | None:
    """Where the figure begins: at its first number, or at its second where the two are no range; None where that is not sure."""
    if match["first"] is None:
        return None if _may_be_thousands(text, match, "number") else match.start("number")
    before = text[max(match.start() - _NEAR, 0) : match.start()]
    if _may_be_thousands(text, match, "first") or (_COUNTS.search(before) and not _COUNTED.search(before)):
        return None
    join = match["join"]
    low, high = _amounts(match)
    joined = join in (None, "to", "or") or bool(_BETWEEN.search(before))
    same = match["first_unit"] is None or (match["first_per"] == "kg") == bool(match["weight"])
    if joined and same and low.base() <= high.base() and not _CHAIN.search(before):
        return match.start()
    return match.start("number") if join is not None or match["first_unit"] else None


def _amounts(match: re.Match[str]) -> tuple[Amount, Amount]:
    """The two amounts in the unit of the second; a first one that does not convert counts as the larger: it is no range."""
    unit = unit_of(match["unit"])
    high = Amount(value(match["number"]), unit)
    if match["first"] is None:
        return high, high
    first = unit_of(match["first_unit"]) if match["first_unit"] else unit
    low = Amount(value(match["first"]), first)
    return (low.to(unit) if first.kind == unit.kind else high.times(2)), high


def _may_be_thousands(text: str, match: re.Match[str], group: str) -> bool:
    """Whether the number is three digits after a digit and a space: "month 1 200 units" or "1 200 units"."""
    place = match.start(group)
    return len(match[group].partition(".")[0]) == 3 and bool(_THOUSANDS.search(text[max(place - 2, 0) : place]))


def _is_not_given(text: str, match: re.Match[str], start: int) -> bool:
    if unit_of(match["unit"]) == LITRE or not value(match["number"]):
        return True
    begin, end = sentence_at(text, start)
    return bool(_NOT_GIVEN.search(text[max(begin, start - _NEAR) : start])) or _is_unsure(text, begin, end)


@lru_cache(maxsize=64)
def _is_unsure(text: str, begin: int, end: int) -> bool:
    """Whether a sentence speaks of animals, or lost signs that may have been part of its figures."""
    sentence = text[begin:end]
    return LOST in sentence or bool(_ANIMALS.search(sentence))


def _made(text: str, match: re.Match[str], start: int) -> Figure:
    is_range = match["first"] is not None and start == match.start()
    low, high = _amounts(match)
    return Figure(
        start,
        match.end(),
        text[start : match.end()],
        low if is_range else high,
        high,
        Per.WEIGHT if match["weight"] else Per.SURFACE,
        value(match["step"]) if match["step"] else Fraction(1),
        span_of(match) or (Span.OTHER if _IN_A_TIME.match(text, match.end()) else None),
        alternative=is_range and match["join"] == "or",
        of=(match["of"] or "").removeprefix("of ").strip(),
    )
