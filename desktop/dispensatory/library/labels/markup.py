"""Plain text as Markdown that shows exactly that text, and never becomes a mark, a tag, a citation or a section.

Emphasis is written with the tags that a monograph may hold (`<b>`, `<i>`, `<u>`): stars need blanks around them to work.
"""

import json
import re
from collections.abc import Sequence

LONGEST_LINE = 12_000
LONGEST_WORD = 600
"""Longer lines are parted between words, longer words (the sequence of a protein) anywhere: with a line of 20,000 signs or a word
of 1,000 a page is shown without any formatting."""

DEEPEST_HEADING = 6

_SPACES = re.compile(r"\s+")
_NO_ROOM = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U000e0000-\U000e0fff"
)
_NO_LETTER = (
    "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef"
    "\ufff9-\uffff\U000f0000-\U0010ffff"
)
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_ENDLESS = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")
_TOLD = re.compile(rf"[{_NO_LETTER}]|(?<=\d)[{_MARKS}]|(?<=[\d.,])[{_NO_ROOM}](?=[\d.,])")
_LEFT_OUT = re.compile(rf"[{_NO_ROOM}]+")
_TAG_START = re.compile(r"<(?=[/!?A-Za-z])")
_ENTITY = re.compile(r"&(?=#?\w{1,31};)")
_CITATION = re.compile(r"\[(?=(?:<\w{1,3}>)*\d)")
_LINK = re.compile(r"\](?=[(\[:])")
_SIGNS = str.maketrans({"\\": "\\\\", "*": "\\*", "_": "\\_", "`": "&#96;", "|": "&#124;"})
_LINE_START = re.compile(r"(?P<number>\d+)(?P<dot>[.)])(?=\s|$)|(?P<sign>[#>]|[-+](?=\s|-|$))|(?P<rule>==|~~~)")
_SEVERAL_BREAKS = re.compile(r"(?:\s*<br>\s*){2,}")
_BREAKS = re.compile(r"(?:\s*<br>\s*)+\Z|\A(?:\s*<br>\s*)+")
_UNSAFE_IN_HEADING = re.compile(r"[*_#`<>|\\\[\]]+")
_NUMBERED = re.compile(r"^(?P<number>\d{1,3})\. ", re.MULTILINE)
_BULLET = "\u2022 "
_LIST = re.compile(r"- |\u2022 |\d{1,3}\. ")
_ANSWER_MARK = re.compile(
    r"^(?P<words>[ \t]*(?:(?:[-\u2022]|\d{1,3}\.)[ \t]+)*(?:Q|Question|A|Answer)[ \t]*\d{0,3}[ \t]*)(?P<sign>[:.)])",
    re.IGNORECASE | re.MULTILINE,
)


def collapsed(text: str) -> str:
    """`text` with single spaces and without outer ones."""
    return " ".join(text.split())


def readable(text: str) -> str:
    """`text` with single spaces, and with every sign in it to be seen.

    What takes no room is left out, unless it parts a number. What has no form of its own (private signs of a font, controls,
    marks on a digit) is named: "[sign U+F0B7]"; what it stood for in the font of the label is not known here.
    """
    text = _LEFT_OUT.sub("", _TOLD.sub(_named_sign, _SPACES.sub(" ", text)))
    return _ENDLESS.sub(r"\g<0> ", text) if len(text) > LONGEST_WORD else text


def _named_sign(match: re.Match[str]) -> str:
    return f"[sign U+{ord(match[0]):04X}]"


def escaped(text: str) -> str:
    """`text`, which stands somewhere inside a line, as Markdown. Outer spaces are kept as single spaces."""
    return _TAG_START.sub("&lt;", readable(text).replace("&", "&amp;")).translate(_SIGNS)


def _apart(text: str) -> str:
    """A space between two signs that together would be a citation or a link."""
    return _LINK.sub("] ", _CITATION.sub("[ ", text))


def block(inline: str) -> str:
    """A paragraph out of escaped text: guarded at its start, without breaks at its ends, in lines of bearable length."""
    return wrapped(guarded(trimmed(inline)))


def item(text: str) -> str:
    """Plain text as an item of a list."""
    return wrapped(f"- {guarded(trimmed(escaped(text)))}", "    ")


def lists_apart(blocks: Sequence[str]) -> list[str]:
    """The blocks, with a numbered list that follows another list, or goes on after something, as bullets with its numbers.

    Markdown would join the two and count on.
    """
    made: list[str] = []
    for each in blocks:
        first = _NUMBERED.match(each)
        if first and (first["number"] != "1" or (made and _LIST.match(made[-1]))):
            made.append(_NUMBERED.sub(r"- \g<number>\\. ", each))
        else:
            made.append(each)
    return made


def trimmed(inline: str) -> str:
    """`inline` without white space and `<br>` at its ends, and with one `<br>` for several."""
    return _apart(_SPACES.sub(" ", _BREAKS.sub("", _SEVERAL_BREAKS.sub("<br>", inline))).strip())


def guarded(line: str) -> str:
    """`line` so that its first signs do not make it a list, heading, quotation or rule; a bullet stays one."""
    if line.startswith(_BULLET):
        return _BULLET + guarded(line.removeprefix(_BULLET).lstrip())
    match = _LINE_START.match(line)
    if match is None:
        return line
    if match["number"]:
        return f"{match['number']}\\{line[match.end('number') :]}"
    if match["sign"]:
        return f"\\{line}"
    return f"&#{ord(line[0])};{line[1:]}"


def wrapped(line: str, indent: str = "") -> str:
    """`line`, parted between sentences or words where it is longer than LONGEST_LINE; the further parts begin with `indent`."""
    lines = []
    while len(line) > LONGEST_LINE:
        at = max(line.rfind(". ", 0, LONGEST_LINE) + 1, 0) or line.rfind(" ", 0, LONGEST_LINE)
        if at <= 0:
            break
        lines.append(line[:at])
        line = indent + guarded(line[at:].lstrip())
    return "\n\n".join([*lines, line])


def heading(level: int, title: str) -> str:
    """A heading inside a section; one that is too deep for a heading is bold text."""
    text = guarded(_trailing_hashes(_apart(escaped(collapsed(title)))))
    return f"<b>{text}</b>" if level > DEEPEST_HEADING else f"{'#' * level} {text}"


def _trailing_hashes(text: str) -> str:
    bare = text.rstrip("#")
    return bare + "&#35;" * (len(text) - len(bare))


def name(text: str) -> str:
    """`text` as it can stand in a title or the heading of a section, where no escapes are read."""
    return collapsed(_UNSAFE_IN_HEADING.sub(" ", readable(text)))


def without_answer_marks(text: str) -> str:
    """A block of a section of questions, no line of which begins as a question or answer does ("A.", "- Q:") and is none."""
    return _ANSWER_MARK.sub(lambda match: f"{match['words']}&#{ord(match['sign'])};", text)


def scalar(text: str) -> str:
    """`text` as a YAML scalar in double quotes."""
    return json.dumps(collapsed(readable(text)), ensure_ascii=False)


def for_reading_and_showing(text: str) -> str:
    """Plain text for a field that is shown once as it is and once as Markdown: no pair of its signs may make a mark."""
    return _apart(_TAG_START.sub("< ", _ENTITY.sub("& ", collapsed(readable(text)))))
