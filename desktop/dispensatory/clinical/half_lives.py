"""The half-lives that a monograph's field `half_life` states: free text to hours.

Only what can be read surely is read. Where the words speak of phases, of stores, of a figure that changes with dose, level
or time, no single half-life describes the level, and nothing is read.
"""

import re
from dataclasses import dataclass

_HOURS = {"minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0, "month": 24 * 365.25 / 12}
_SHORT = {"min": "minute", "mins": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "d": "day"}

_NOT_ONE_FIGURE = re.compile(
    r"phase|terminal|\bthen\b|\bat first\b|initial|non-?linear|not constant|not established|known"
    r"|\bdepend|with (?:the )?dose|\blevels?\b|dose-dependent|induction|after some weeks"
    r"|effective (?:accumulation )?half-life|radioactiv|absorption|protein-bound"
    r"|\bstore|in the liver\b|red (?:blood )?cells|in bone\b|all metabolites together"
    r"|depot (?:releases|acts)|implant releases|this depot"
    r"|\d ?(?:mg|g|units)/kg|in one (?:reference|table|product)|high single doses|half are gone|live up|\(\w+ itself\)"
)
"""What makes a field say more than one rate of elimination, or another thing than the level in blood."""

_ONE_DOSE = re.compile(r"\b(?:one|first|single)[ -](?:\w+[ -])?(?:dose|infusion)|\d ?mg\b")
"""What tells two figures apart by dose or by time: then neither holds throughout."""

_UNIT = r"minutes?|hours?|days?|weeks?|months?|mins?|hrs?|h|d"
_NUMBER = r"(?<!\d)\d{1,6}(?:\.\d{1,6})?(?!\d)"
_FIGURE = re.compile(
    rf"(?P<low>{_NUMBER})(?: ?(?P<first>{_UNIT}))?(?:(?: to | ?[-\u2013] ?)(?P<high>{_NUMBER}))? ?(?P<unit>{_UNIT})\b"
)
_PIECE = re.compile(rf"(?P<low>{_NUMBER})(?:(?: to | ?[-\u2013] ?)(?P<high>{_NUMBER}))?(?: ?(?P<unit>{_UNIT}))?")
_LEAD = r"(?:about|approximately|around|usually|mean|average|~) ?"
_BEFORE = re.compile(rf"(?:(?:plasma|elimination|effective):? )?(?:half-life:? (?:of )?)?(?:{_LEAD})?")
_NAME = re.compile(rf"(?:effective: )?(?P<name>[a-z][a-z-]+(?: [a-z]{{4,}}){{0,2}})(?: \(\))? (?:{_LEAD})?")
_USUAL = re.compile(rf"(?:{_LEAD})+")
_NO_NAME = re.compile(
    r"span|life|effect|over|under|than|depot|metabolite|active|studies|after|again|extended|injection"
)
_AFTER = re.compile(r"[^\d]*")
_OTHERWISE = re.compile(r"\bdepot|patch|implant|extended|modified|prolonged|apparent|cypionate")
"""Forms out of which the substance comes slowly: their figure is not that of its elimination."""
_NOT_PLAIN = re.compile(r"\bor (?:more|longer)\b|\bto\b|metabolite|\beffect\b|released?\b")
_BRACKET = re.compile(r"\(((?:[^()]|\([^()]*\))*)\)")
_SPECIAL = re.compile(
    r"newborn|preterm|bab(?:y|ies)|infant|child|impair|failure|without kidney|disease|poison|dialysis"
)


@dataclass(frozen=True, slots=True)
class HalfLife:
    """A half-life in hours: the ends of its range (equal where there is none), and the usual one where the text names it.

    `words` are those of the field that were read.
    """

    low: float
    high: float
    words: str
    usual: float | None = None

    @property
    def middle(self) -> float:
        """The usual half-life, or the geometric mean of the ends: for choosing scales, never drawn as a figure of its own."""
        return self.usual or (self.low * self.high) ** 0.5


def half_lives(field: str | None) -> tuple[HalfLife, ...]:
    """What `field` states surely: several where it names several substances, ways or groups of people, else one or none.

    The first is the one to begin with: that of adults in health where the field tells groups of people apart.
    """
    text = " ".join((field or "").split())
    if not text or _NOT_ONE_FIGURE.search(text.casefold()):
        return ()
    if _ONE_DOSE.search(text) and len(_FIGURE.findall(text)) > 1:
        return ()
    clauses = [clause for part in _split(text, ";") for clause in _split(part, ",")]
    read = [found for clause in clauses if (found := _read(clause)) is not None]
    named = [found for found, has_name in read if has_name]
    plain = [found for found, has_name in read if not has_name]
    first = _read(clauses[0])
    begins_plain = not first[1] if first else _is_aside(clauses[0])
    usable = plain if begins_plain else named if len(named) > 1 else []  # a lone name may be that of something else
    return tuple(sorted(_with_mean(usable), key=_is_special))


def _is_special(found: HalfLife) -> bool:
    """Whether it is that of newborns, of children, or of people whose organs fail."""
    return bool(_SPECIAL.search(_BRACKET.sub("", found.words.casefold())))


def _is_aside(clause: str) -> bool:
    """Whether a first clause that was not taken is a form of its own ("about 50 days (depot)"), so that the next may count."""
    return bool(_FIGURE.search(clause) and _OTHERWISE.search(clause.casefold()))


def _split(text: str, sign: str) -> list[str]:
    """The parts of `text` between `sign`s that a space follows and no bracket holds."""
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == sign and depth <= 0 and text[place + 1 : place + 2] in ("", " "):
            parts.append(text[start:place].strip())
            start = place + 1
    return [*parts, text[start:].strip()]


def _read(clause: str) -> tuple[HalfLife, bool] | None:
    """The half-life of a clause, and whether the clause names whose it is."""
    bare, brackets = _BRACKET.sub("()", clause.casefold()), _BRACKET.findall(clause.casefold())
    if _OTHERWISE.search(" ".join([bare, *(each for each in brackets if not re.search(r"\d", each))])):
        return None
    before = _BEFORE.match(bare)
    place = before.end() if before else 0
    name = None
    if not _FIGURE.match(bare, place):
        name = _NAME.match(bare)
        if name is None or _NO_NAME.search(name["name"]):
            return None
        place = name.end()
    figure = _FIGURE.match(bare, place)
    if figure is None or not _AFTER.fullmatch(bare, figure.end()) or _NOT_PLAIN.search(bare, figure.end()):
        return None
    low, high = _hours(figure)
    if not 0 < low <= high:
        return None
    return _with_bracket(HalfLife(low, high, clause), brackets, _unit(figure["unit"])), name is not None


def _with_mean(read: list[HalfLife]) -> list[HalfLife]:
    """A clause "mean 79 hours" tells the usual figure of the one before it."""
    means = [found for found in read if found.words.casefold().startswith(("mean ", "average "))]
    kept = [found for found in read if found not in means]
    if len(means) == 1 and len(kept) == 1 and kept[0].low <= means[0].low == means[0].high <= kept[0].high:
        whole = kept[0]
        return [HalfLife(whole.low, whole.high, f"{whole.words}, {means[0].words}", means[0].low)]
    return kept


def _with_bracket(found: HalfLife, brackets: list[str], unit: str) -> HalfLife:
    """A bare figure in the first bracket: the range about a single figure, or the usual figure of a range."""
    piece = re.split(r"[;,] ", brackets[0])[0] if brackets else ""
    lead = _USUAL.match(piece)
    figure = _PIECE.fullmatch(piece, lead.end() if lead else 0)
    if figure is None:
        return found
    hours = _HOURS[_unit(figure["unit"]) if figure["unit"] else unit]
    low = float(figure["low"]) * hours
    high = float(figure["high"]) * hours if figure["high"] else low
    single = found.low == found.high
    if single and low < high and low <= found.low <= high:
        return HalfLife(low, high, found.words, found.low)
    if not single and low == high and found.low <= low <= found.high:
        return HalfLife(found.low, found.high, found.words, low)
    return found


def _unit(word: str) -> str:
    return _SHORT.get(word, word.rstrip("s"))


def _hours(figure: re.Match[str]) -> tuple[float, float]:
    unit = _HOURS[_unit(figure["unit"])]
    first = _HOURS[_unit(figure["first"])] if figure["first"] else unit
    low = float(figure["low"]) * first
    return low, float(figure["high"]) * unit if figure["high"] else low
