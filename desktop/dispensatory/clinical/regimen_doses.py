"""What in a line of a list of medicines is clearly a dose: amounts, forms, routes, times of day, in English and Latin."""

import re

_NUMBER = r"(?:(?:\d{1,3}(?:[,\u2009\u202f ]\d{3})+|\d+)(?:[.,]\d+)?|[\u00bc-\u00be]|\d+ ?/ ?[24](?= ?tab))"
_UNIT = (
    r"(?:mg|mcg|[\u00b5\u03bc]g|ug|ng|g|kg|gm|grams?|milligrams?|micrograms?|"
    r"ml|l|litres?|liters?|iu|i\.u\.|u|units?|mmol|meq|%|mu)"
)
_FORM = (
    r"(?:tab(?:let)?s?|cap(?:sule)?s?|puffs?|drops?|gtts?|sprays?|sachets?|patch(?:es)?|amp(?:oule)?s?|vials?|pills?|"
    r"inj(?:ection)?s?|suppositor(?:y|ies)|spoonfuls?|tsp|doses?|inhalations?|syringes?|pens?|nebules?)"
)
_OFTEN = (
    r"(?:a|per|each|every|/) ?(?:day|night|morning|evening|week|month|hour|h|hr|d|wk|dose)|"
    r"(?:o|b|t|q)\.?d\.?s?\.?|b\.?i\.?d\.?|t\.?i\.?d\.?|q\.?i\.?d\.?|q\d{1,2}h|qhs|hs|om|on|nocte|mane|noon|stat|"
    r"p\.?r\.?n\.?|sos|daily|weekly|monthly|nightly|hourly|(?:once|twice|thrice)|\d ?(?:x|times)(?: ?/ ?d(?:ay)?)?|"
    r"(?:one|two|three|four) times|\d{1,2}[ -]?hourly|every \d{1,2} ?(?:h|hrs?|hours?|days?|weeks?)|every other day|"
    r"alternate days|(?:in|at) the (?:morning|evening|night)|at (?:night|bedtime|noon)|bedtime|"
    r"(?:before|after|with|without) (?:food|meals?|breakfast|lunch|dinner)|ac|pc|(?:if|as|when) (?:needed|required|necessary)|"
    r"for \d+ ?(?:days?|weeks?|months?)|\d+ ?(?:/7|/52|/12)|\d(?:[-+]\d){2,3}|long[- ]term"
)
_ROUTE = (
    r"p\.?o\.?|by mouth|oral(?:ly)?|i\.?v\.?|i\.?m\.?|s\.?c\.?|s/c|sub ?cut(?:aneous(?:ly)?)?|subcutaneously|s\.?l\.?|"
    r"sublingual(?:ly)?|p\.?r\.?|p\.?v\.?|rectal(?:ly)?|vaginal(?:ly)?|topical(?:ly)?|inhaled|inhaler|nebuli[sz]ed|"
    r"nasal(?:ly)?|(?:in )?(?:the|each|both) (?:eyes?|ears?|nostrils?)|(?:eye|ear) drops?|cream|ointment|gel|syrup|"
    r"suspension|solution|oral solution"
)
_RELEASE = (
    r"m/?r|s/?r|x/?r|e/?r|x/?l|c/?r|l/?a|e/?c|modified release|(?:slow|prolonged|extended|sustained)[- ]release|retard"
)
_PER = rf"(?: ?/ ?(?:{_NUMBER} ?)?(?:{_UNIT}|{_FORM}|day|d|h|hr|hour|week))*"
_AMOUNT = rf"{_NUMBER}(?: ?(?:-|\u2013|to) ?{_NUMBER})? ?(?:{_UNIT}|{_FORM}){_PER}"
_COUNTED = (
    rf"(?:\d+|one|two) ?(?:x|\u00d7|\*) ?{_AMOUNT}|{_AMOUNT} ?(?:x|\u00d7|\*) ?\d+|"
    rf"(?:one|two|three|half(?: a)?) {_FORM}"
)
_END = r"(?![\w/%])"
_PIECE = re.compile(
    rf"(?:{_COUNTED}|{_AMOUNT}|{_OFTEN}|{_ROUTE}|{_RELEASE}|{_FORM}|dose|strength|take|and|then|=|@|x){_END}",
    re.IGNORECASE,
)
_STRENGTHS = re.compile(
    rf"{_NUMBER}(?: ?{_UNIT})?(?: ?[/+] ?{_NUMBER}(?: ?{_UNIT})?)+ ?{_UNIT}{_END}|"
    rf"{_NUMBER} ?{_UNIT}(?: ?[/+] ?{_NUMBER} ?{_UNIT})+{_END}",
    re.IGNORECASE,
)
_PER_VOLUME = re.compile(rf" ?/ ?{_NUMBER} ?(?:ml|l|litres?|liters?)$", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;:.()\[\]\u2013\u2014-]*")
_BEFORE = re.compile(
    r"\s*(?:[-*\u2022\u00b7\u2013\u25aa\u25cf]\s*|\(?\d{1,2}\s?[.)]\s+|rx[:.]?\s+|"
    r"(?:tab|cap|inj|syr|t|c)\b\.?\s+(?=\w{3}))*",
    re.IGNORECASE,
)
_UNIT_AFTER = re.compile(rf"\s*(?:{_UNIT}|{_FORM})\b", re.IGNORECASE)
_WORD_END = re.compile(r"(?<=[^\s,;:(\[])(?=[\s,;:(\[\u2013\u2014]|$)|(?<=[^\W\d])(?=\d)")
_BARE_NUMBER = re.compile(r"(?<=[^\s,/]) \d+(?:[.,]\d+)?(?: ?/ ?\d+(?:[.,]\d+)?)*(?= |$)")
_LONGEST = 160
"""Signs of the longest line in which a dose is looked for."""


def is_dose(text: str, start: int = 0) -> bool:
    """Whether the whole of `text` from `start` on is doses, routes and times of day; a number may stand before it."""
    unit = _UNIT_AFTER.match(text, start) if text[:start][-1:].isdigit() else None
    at = unit.end() if unit else start
    seen = unit is not None
    while (at := _gap_end(text, at)) < len(text):
        piece = _STRENGTHS.match(text, at) or _PIECE.match(text, at)
        if piece is None:
            return False
        at, seen = piece.end(), True
    return seen


def is_of_several(dose: str) -> bool:
    """Whether a dose gives the strengths of several substances, as 875/125 mg or 250 mg/62.5 mg/5 ml do; 5 mg/5 ml is of one."""
    strengths = _STRENGTHS.search(dose)
    return strengths is not None and re.search("[/+]", _PER_VOLUME.sub("", strengths[0])) is not None


def readings(line: str) -> list[tuple[str, str]]:
    """All ways to read a line as a name and a dose behind it ("" for none), the longest name first.

    In a line that is too long for a name and a dose none is looked for.
    """
    if len(line) > _LONGEST:
        return [(line, "")]
    begin = _BEFORE.match(line)
    found = []
    for start in sorted({0, begin.end() if begin else 0}):
        found.append((line[start:], ""))
        ends = [match.start() for match in _WORD_END.finditer(line, start)]
        found += [
            (line[start:end], line[end:]) for end in reversed(ends) if start < end < len(line) and is_dose(line, end)
        ]
    trimmed = [(name.strip().rstrip(" :,-\u2013"), rest) for name, rest in dict.fromkeys(found)]
    return sorted(((name, rest) for name, rest in trimmed if name), key=lambda reading: -len(reading[0]))


def readings_without_unit(line: str) -> list[tuple[str, str]]:
    """All ways to read a line as a name and a number that has no unit, with or without a dose behind it: "Augmentin 625 bd".

    What such a number is of is not sure: it may as well belong to the name.
    """
    if len(line) > _LONGEST:
        return []
    begin = _BEFORE.match(line)
    return [
        (line[start : number.start()].rstrip(" :,-\u2013"), line[number.start() :].strip())
        for start in sorted({0, begin.end() if begin else 0})
        for number in _BARE_NUMBER.finditer(line, start)
        if number.start() > start and (number.end() == len(line) or is_dose(line, number.end()))
    ]


def _gap_end(text: str, at: int) -> int:
    match = _BETWEEN.match(text, at)
    return match.end() if match else at
