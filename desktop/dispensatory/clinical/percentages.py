"""Percentages that a text attaches to a side effect, read only where nothing else can be meant.

A figure counts if it stands directly after the words of the effect ("nausea 12%", "rash 3% to 4% (2%)", "dizziness (11 to
19%)"), or alone in a cell of a table. Where figures are compared, bound to a group of people, or several are listed for one
effect, the words are left as they are.
"""

import re
from dataclasses import dataclass, replace

_N = r"\d+(?:\.\d+)?"
_FIGURE = (
    r"(?:(?:about|around|nearly|roughly) )?(?:(?P<less>up to|under|below|less than|at most) |"
    rf"(?P<more>over|above|more than|at least) )?(?<!\d)(?P<low>{_N})(?: ?%)?"
    rf"(?:(?: to | ?[-\u2013] ?)(?P<high>{_N}))? ?%(?P<tail> or more| or less)?"
)
_INSIDE = re.compile(_FIGURE)
_ALONE = re.compile(_FIGURE.replace(" ?%(?P<tail>", " ?%?(?P<tail>"))
_ITEM = re.compile(rf"(?P<name>[^%\d]*?[^%\d\s(])(?P<joint> \(| in | )(?P<figure>{_FIGURE})(?P<after>.*)", re.DOTALL)
_AFTER = re.compile(r"(?: each)?(?: \([^()]*\))?")
_INSIDE_BRACKET = re.compile(r"(?:[;,] [^()]*)?\)")
_SEVERAL = re.compile(rf"%, {_N}%")
"""A bracket with as many figures as there are effects before it."""
_CONTEXT = re.compile(
    r"(?:in|with|without|on|at|after|before|from|for|of|over|under|above|among|during|by|against|as|most|half|some|several|"
    r"any|all|both|each|about|one|two|stop|stopped|stopping|people|patients|women|men|boys|girls|children|babies|infants|"
    r"adults|adolescents|newborns|those|users|placebo|it|they|controls?|that|this)\b",
    re.IGNORECASE,
)
_NO_EFFECT = re.compile(
    r"\b(?:was|were|is|are|be|had|has|have|got|rose|rises|fell|stopped|left|gains?|lose|against|versus|vs|than|placebo|"
    r"controls?|comparators?|people|patients|trials?|study|studies|took|reported|occurs?|see)\b|:",
    re.IGNORECASE,
)
_DEGREE = re.compile(r"(?:severe|mild|moderate|serious|fatal|worse|these|others?)", re.IGNORECASE)
_ALSO = re.compile(r"^(?:also|and|or) ", re.IGNORECASE)
_LONGEST_NAME = 70
_LONGEST_LEAD = 90


@dataclass(frozen=True, slots=True)
class Figure:
    """A share in percent, from `low` to `high` (equal for a single figure), with the words that say it.

    `open_low` means that it may be less ("up to 8%"), `open_high` that it may be more ("over 10%").
    """

    low: float
    high: float
    words: str
    open_low: bool = False
    open_high: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """An effect in the words of the text, and the figure that they carry."""

    name: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence states: whom or what it is about ("Children"; "" if it does not say), effects with figures, and its
    other words. `left_out` says that figures are among these.
    """

    lead: str
    stated: tuple[Stated, ...]
    rest: str
    left_out: bool


def figure_of(text: str, *, percent: bool = False) -> Figure | None:
    """The figure that `text` is, as in a cell of a table; None if it says something else. `percent`: its sign may be missing."""
    words = text.strip()
    outer = re.fullmatch(r"(?P<first>[^()]*?)(?P<bracket> \(.*\))?", words, re.DOTALL)
    first = outer["first"].removesuffix(" each") if outer else ""
    found = _ALONE.fullmatch(first)
    if found is None or not (percent or "%" in first or first == "0"):
        return None
    return _figure(found, words if "%" in first else f"{first}%{words[len(first) :]}")


def own_figure(figure: Figure) -> Figure:
    """A figure that several effects share, as that of one of them: without "each"."""
    return replace(figure, words=figure.words.replace(" each", "", 1))


def holds_figure(text: str) -> bool:
    """Whether a percentage stands in `text`."""
    return _INSIDE.search(text) is not None


def first_figure(text: str) -> Figure | None:
    """The first percentage in `text`, whatever stands about it."""
    found = _INSIDE.search(text)
    return _figure(found, found[0]) if found else None


def read_sentence(sentence: str) -> Reading:
    """What a sentence of plain words states."""
    lead, body = _lead(sentence)
    read = _Read()
    for part in parts(body.rstrip(" ."), ";"):
        items = parts(part, ",")
        if read.elsewhere or not read.take(items):
            read.leave_out(part)
            read.elsewhere = read.elsewhere or any(_CONTEXT.match(item) for item in items)
    if not read.stated or holds_figure(lead) or _INSIDE.match(body):
        return Reading("", (), sentence, holds_figure(sentence))
    return Reading(lead, tuple(read.stated), "; ".join(read.rest), read.left_out)


def parts(text: str, sign: str) -> list[str]:
    """The parts of `text` between `sign`s that no bracket holds and a space follows."""
    found, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == sign and depth <= 0 and text[place + 1 : place + 2] == " ":
            found.append(text[start:place].strip())
            start = place + 1
    return [part for part in (*found, text[start:].strip()) if part]


def _lead(sentence: str) -> tuple[str, str]:
    """The words before the first colon, and those after it."""
    before, *after = parts(sentence, ":") or [""]
    if after and len(before) <= _LONGEST_LEAD:
        return before, sentence.partition(f"{before}:")[2].strip()
    return "", sentence


class _Read:
    """What is read of a sentence so far. `elsewhere`: its words have come to speak of some people or some trial only."""

    def __init__(self) -> None:
        self.stated: list[Stated] = []
        self.rest: list[str] = []
        self.left_out = self.elsewhere = False

    def leave_out(self, words: str) -> None:
        """Keep words as they are."""
        self.rest.append(words)
        self.left_out = self.left_out or holds_figure(words)

    def take(self, items: list[str]) -> bool:
        """Read a list of effects; False, and nothing read, if a figure in it might mean something else."""
        taken = [(item, _read_item(item) if holds_figure(item) else None) for item in items]
        read = [found for _, found in taken if found]
        if len(read) < sum(holds_figure(item) for item in items) or any(_is_no_effect(each.name) for each, _ in read):
            return False
        if read and any(_CONTEXT.match(item) for item in items):
            return False
        waiting: list[str] = []
        for item, found in taken:
            if found is None:
                waiting.append(item)
                continue
            stated, shared = found
            if waiting and not shared:
                self.leave_out(", ".join([*waiting, item]))
            else:
                own = own_figure(stated.figure)
                self.stated += [Stated(_ALSO.sub("", name, count=1), own) for name in waiting]
                self.stated.append(stated if " and " in stated.name else Stated(stated.name, own))
            waiting = []
        self.rest += [", ".join(waiting)] if waiting else []
        return True


def _is_no_effect(name: str) -> bool:
    return bool(_NO_EFFECT.search(name) or _DEGREE.fullmatch(name))


def _read_item(item: str) -> tuple[Stated, bool] | None:
    """An effect with its figure, and whether the items before share it ("each"); None if the words are not of that form."""
    found = _ITEM.fullmatch(_ALSO.sub("", item, count=1))
    if found is None or len(found["name"]) > _LONGEST_NAME:
        return None
    in_bracket, after = found["joint"] == " (", found["after"]
    if not (_INSIDE_BRACKET if in_bracket else _AFTER).fullmatch(after) or _SEVERAL.search(after):
        return None
    figure = _figure(found, found["figure"] + (after.removesuffix(")") if in_bracket else after))
    return (Stated(found["name"], figure), after.startswith(" each")) if figure else None


def _figure(found: re.Match[str], words: str) -> Figure | None:
    low = float(found["low"])
    high = float(found["high"]) if found["high"] else low
    if not 0 <= low <= high <= 100:
        return None
    less = bool(found["less"]) or found["tail"] == " or less"
    more = bool(found["more"]) or found["tail"] == " or more"
    return Figure(low, high, words, less, more)
