"""Signs that the eye does not see and that change what it reads: an order turned round, a figure parted, a mark on a digit.

What only takes no room is left out, so that every tool reads what the eye reads. What turns an order round, controls a
terminal or has no meaning of its own is shown as U+FFFD, and so is whatever stands inside a number, for then nobody knows which
number is meant. An HTML entity for such a sign counts as the sign.
"""

import html
import re
import unicodedata
from dataclasses import dataclass

SHOWN = "\ufffd"
"""What stands for a sign that is not left out."""

_NO_ROOM = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U000e0000-\U000e0fff"
)
_ORDER = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffc"
_NO_MEANING = "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff"
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"

_NO_SIGN = "\uffff"

_LEFT_OUT = re.compile(rf"[{_NO_ROOM}]+")
_IN_NUMBER = re.compile(rf"(?<=[\d.,])[{_NO_ROOM}]+(?=[\d.,])")
_REPLACED = re.compile(rf"[{_ORDER}{_CONTROL}{_NO_MEANING}]|(?<=\d)[{_MARKS}]+")
_ANY = re.compile(rf"[{_NO_ROOM}{_ORDER}{_CONTROL}{_NO_MEANING}]|(?<=\d)[{_MARKS}]")
_MAYBE = re.compile(f"[{_NO_ROOM}{_ORDER}{_CONTROL}{_NO_MEANING}{_MARKS}]")
_ENTITY = re.compile(r"&(?:#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});")


@dataclass(frozen=True, slots=True)
class Hidden:
    """A line that held such signs: its number, counted from 1, and the signs in words."""

    line: int
    words: str


def visible(text: str) -> tuple[str, tuple[Hidden, ...]]:
    """`text` with such signs left out or shown, and the lines that held any; the lines stay the same lines."""
    text = with_signs_for_entities(text)
    if not _MAYBE.search(text):
        return text, ()
    lines = text.split("\n")
    found = [
        Hidden(number, _in_words(line)) for number, line in enumerate(lines, start=1) if line and _ANY.search(line)
    ]
    return _REPLACED.sub(SHOWN, _LEFT_OUT.sub("", _IN_NUMBER.sub(SHOWN, text))), tuple(found)


def with_signs_for_entities(text: str) -> str:
    """`text` with the sign in place of each HTML entity for such a sign; other entities stay as they are."""
    return _ENTITY.sub(_sign, text) if "&" in text else text


def seen(text: str) -> str:
    """`text` with hidden signs left out or shown, where it is not told."""
    return visible(text)[0]


def _sign(entity: re.Match[str]) -> str:
    sign = html.unescape(entity[0]).replace(SHOWN, "") or _NO_SIGN
    return sign if _ANY.search(f"0{sign}") else entity[0]


def _in_words(line: str) -> str:
    """The first few different signs of a line, by number and name."""
    signs = dict.fromkeys(_ANY.findall(line))
    named = [f"U+{ord(sign):04X} {unicodedata.name(sign, '').lower()}".strip() for sign in signs]
    more = f" and {len(named) - 3} others" if len(named) > 3 else ""
    return ", ".join(named[:3]) + more
