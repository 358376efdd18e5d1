"""How often an amount is given, or into how many doses it is divided, by the words that follow the figure."""

import re
from dataclasses import dataclass, replace
from enum import Enum


class Kind(Enum):
    """What the words say."""

    NONE = "nothing"
    DIVIDED = "the amount is divided into doses"
    TIMES = "the amount is one dose, given so often a day"
    SINGLE = "the amount is given once"
    RARER = "the amount is one dose, given at other times"
    UNCOUNTED = "divided, but into how many is not said"
    UNCLEAR = "more than one thing"


@dataclass(frozen=True, slots=True)
class Schedule:
    """What the words after a figure say of doses. `fewest` and `most` are doses (a day, for TIMES); 0 where there are none.

    `words` are those of the text, in its order. `ends_only`: no number between the two is meant ("every 4 to 6 hours").
    """

    kind: Kind
    words: tuple[str, ...] = ()
    fewest: int = 0
    most: int = 0
    ends_only: bool = False

    @property
    def counts(self) -> tuple[int, ...]:
        """The numbers of doses that are meant, the fewest first; at most six."""
        every = tuple(range(self.fewest, self.most + 1))
        return (self.fewest, self.most) if len(every) > 1 and (self.ends_only or len(every) > _MOST_COUNTS) else every


_MOST_COUNTS = 6
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "once": 1, "twice": 2, "halves": 2}
_COUNT = r"(?:[1-9]\d?|one|two|three|four|five|six)"
_TO = r"\s*(?:\bto\b|\bor\b|[-\u2013])\s*"
_COUNTS = rf"(?P<few>{_COUNT})(?:{_TO}(?P<many>{_COUNT}))?"
_DOSES = r"(?:doses?|portions|parts|injections|infusions)\b(?!\s+of\b)"
_EQUAL = r"(?:(?:equal(?:ly)?|single|separate|divided|daily|spaced)\s+)*"
_OFTEN = (
    rf"(?P<limit>up\s+to\s+|at\s+most\s+)?(?P<few>once|twice|{_COUNT}(?=\s+times|\s*(?:to|or|-|\u2013)))"
    rf"(?:{_TO}(?P<many>twice|{_COUNT}))?(?:\s+times)?"
)
_ONCE = (
    r"(?<!at )(?<!repeated )\bonce\b(?!\s+(?:every|more|the|if|after))|\b(?:a|as|in|one|1)\s+(?:single|one|1)\s+doses?\b"
    r"|\bsingle\s+doses?\b"
)

_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (Kind.RARER, rf"\b{_OFTEN}(?:\s+(?:a|per|each|every))?\s+(?:week|month|year|weekly|monthly|yearly)\b"),
    (Kind.RARER, r"\b(?:every|each)\s+(?:other|second|third|few)\s+(?:day|week|hour|month)s?\b|\balternate\s+days\b"),
    (Kind.RARER, rf"\bevery\s+{_COUNT}(?:{_TO}{_COUNT})?\s+(?:days|weeks|months|years|minutes)\b"),
    (Kind.RARER, r"\b(?:every|each|per|a)\s+(?:week|month|year)\b|\b(?:weekly|monthly|yearly|every\s+hour)\b"),
    (Kind.RARER, r"(?<!\d[- ])\bhourly\b"),
    (Kind.TIMES, rf"\b{_OFTEN}\s*(?:a\s+day|daily|per\s+day|each\s+day|every\s+day|/day|in\s+24\s+hours)\b"),
    (Kind.TIMES, r"\bevery\s+(?P<hours>\d{1,3})(?:\s*(?:to|or|-|\u2013)\s*(?P<hours2>\d{1,3}))?\s*(?:hours?|hrs?|h)\b"),
    (
        Kind.TIMES,
        r"\b(?P<hours>\d{1,3})(?:\s*(?:to|or|-|\u2013)\s*(?P<hours2>\d{1,3}))?[- ]hourly\b|\bq(?P<hours3>\d{1,2})h\b",
    ),
    (Kind.TIMES, r"\b(?:(?:every|each)\s+(?:day|morning|evening|night)|nightly|at\s+(?:night|bedtime))\b"),
    (Kind.TIMES, r"(?<!not )\bdaily\b(?!\s+(?:doses?|amounts?|injections?|maximum|total))"),
    (Kind.DIVIDED, rf"\b(?:in|into|as|over)\s+(?P<limit>up\s+to\s+)?{_COUNTS}\s+{_EQUAL}{_DOSES}(?!\s+or\s+more)"),
    (
        Kind.DIVIDED,
        rf"\b(?:split|divided)\s+(?:in|into)\s+{_COUNTS}(?!\s+(?:or\s+more|to|or|days|hours))\b|\bin\s+(?:two\s+)?(?P<few2>halves)\b",
    ),
    (Kind.UNCOUNTED, r"\b(?:divided|split)\b|\bin\s+doses\b"),
    (Kind.SINGLE, _ONCE),
)
_CHANGES = re.compile(
    r"\b(?:rais(?:e|ed|ing)|increas\w+|stepp?\w*|adjust\w*|lower\w*|reduc\w*|doubl(?:ed?|ing)|repeat\w*|not daily"
    r"|never[^,.;]*daily)\b[^,.;()]*",
    re.IGNORECASE,
)
"""Words about changing or repeating a dose: how often they come says nothing about how often it is given."""
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _PATTERNS)


def schedule_in(text: str, *, of_a_day: bool) -> Schedule:
    """What `text` (the words after a figure, up to the next amount) says of doses.

    `of_a_day`: the figure is an amount a day, so that "every 8 hours" divides it. Two things that agree are one.
    """
    found: list[tuple[int, Schedule]] = []
    text = _CHANGES.sub(lambda match: "\u2026" * len(match[0]), text)
    for kind, pattern in _COMPILED:
        found += ((match.start(), _made(kind, match)) for match in pattern.finditer(text))
        text = pattern.sub(lambda match: "\u2026" * len(match[0]), text)
    found.sort(key=lambda each: each[0])
    if of_a_day:
        found = [(place, schedule) for place, schedule in found if schedule.words != ("daily",)]
    words = tuple(schedule.words[0] for _, schedule in found)
    said = [schedule for _, schedule in found if schedule.kind is not Kind.UNCOUNTED]
    if not said:
        return Schedule(Kind.UNCOUNTED, words) if found else Schedule(Kind.NONE)
    if of_a_day:
        said = [_divides(each) for each in said]
    first = said[0]
    agree = all((each.kind, each.fewest, each.most) == (first.kind, first.fewest, first.most) for each in said)
    if not agree or (len(said) < len(found) and first.kind is not Kind.DIVIDED):
        return Schedule(Kind.UNCLEAR, words)
    return replace(first, words=words)


def _divides(schedule: Schedule) -> Schedule:
    if schedule.kind is Kind.TIMES:
        return replace(schedule, kind=Kind.DIVIDED)
    if schedule.kind is Kind.SINGLE:
        return Schedule(Kind.DIVIDED, schedule.words, 1, 1)
    return schedule


def _made(kind: Kind, match: re.Match[str]) -> Schedule:
    groups = match.groupdict()
    hours = groups.get("hours") or groups.get("hours3")
    if hours:
        short, long = int(hours), int(groups.get("hours2") or hours)
        if not 3 <= short <= long <= 24 or 24 % short or 24 % long:
            return Schedule(Kind.RARER, (match[0],))
        return Schedule(kind, (match[0],), 24 // long, 24 // short, ends_only=True)
    if kind not in (Kind.DIVIDED, Kind.TIMES):
        return Schedule(kind, (match[0],))
    few = groups.get("few") or groups.get("few2") or "1"
    fewest, most = 1 if groups.get("limit") else _number(few), _number(groups.get("many") or few)
    return Schedule(kind, (match[0],), fewest, most) if 0 < fewest <= most else Schedule(Kind.UNCLEAR, (match[0],))


def _number(word: str) -> int:
    return _NUMBERS.get(word.casefold()) or int(word)
