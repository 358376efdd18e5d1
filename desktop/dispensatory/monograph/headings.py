"""Telling whether a heading or a bold label names one of the seven sections, in any of the ways seen in the wild."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dispensatory.terminology.sections import SectionKey

_NAMES: dict[str, SectionKey] = {
    "generic name": SectionKey.GENERIC_NAME,
    "generic names": SectionKey.GENERIC_NAME,
    "usage": SectionKey.USAGE,
    "usages": SectionKey.USAGE,
    "dosage": SectionKey.DOSAGE,
    "dosages": SectionKey.DOSAGE,
    "side effect": SectionKey.SIDE_EFFECTS,
    "side effects": SectionKey.SIDE_EFFECTS,
    "side-effects": SectionKey.SIDE_EFFECTS,
    "how it works": SectionKey.HOW_IT_WORKS,
    "precaution": SectionKey.PRECAUTIONS,
    "precautions": SectionKey.PRECAUTIONS,
    "faq": SectionKey.FAQS,
    "faqs": SectionKey.FAQS,
    "frequently asked questions": SectionKey.FAQS,
}
_ANY = "|".join(sorted((re.escape(name) for name in _NAMES), key=len, reverse=True))
_NAME_FIRST = re.compile(rf"(?P<name>{_ANY})\b\s*(?P<tail>.*)", re.IGNORECASE | re.DOTALL)
_NAME_LAST = re.compile(
    rf"(?P<before>.*?)[\s:\u2013\u2014-]+(?P<name>{_ANY})\s*(?P<tail>\([^()]*\))?\s*:?", re.IGNORECASE | re.DOTALL
)
_AFTER_COLON = re.compile(r"(?P<aside>\([^()]*\))?\s*(?::|[\u2013\u2014-]\s)\s*(?P<rest>\S.*)", re.DOTALL)
_ASIDE_ONLY = re.compile(r"\([^()]*\)")
_OF_MEDICINE = re.compile(r"(?:of|for|with)\s+(?P<medicine>\S.*)", re.IGNORECASE | re.DOTALL)
_EMPHASIS = re.compile(r"\*+|__+|(?<!\w)_|_(?!\w)")
_WORD = re.compile(r"[^\W\d_]{3,}")

# Words before a section's name that describe it rather than name a medicine: such a heading is one of its own.
_DESCRIBING = frozenset(
    """
    additional adult adults alternative and brand calculating children common correct drug elderly general
    geriatric important infant initial less long maintenance maximum mild missed more most other paediatric
    patient pediatric possible potential proper rare recommended renal safe safety serious severe short special
    specific standard starting storage suggested term the typical usual very warning warnings
    """.split()
)


@dataclass(frozen=True, slots=True)
class SectionName:
    """A heading that names a section: what to show, the medicine named in it, and text that stood beside the name."""

    key: SectionKey
    heading: str
    medicine: str | None = None
    rest: str = ""


def without_emphasis(text: str) -> str:
    """`text` without the marks of bold and italic, closing hashes and outer space."""
    return " ".join(_EMPHASIS.sub("", text).strip().rstrip("#").split())


def words_of(text: str) -> frozenset[str]:
    """The words of three letters or more in `text`, case folded."""
    return frozenset(word.casefold() for word in _WORD.findall(text))


def recognise(text: str, medicine_words: Iterable[str] = ()) -> SectionName | None:
    """The section that `text` names, or None where it is a heading of the file's own.

    `medicine_words` are words of the monograph's title; a medicine before the section's name is believed at once when
    it shares one, and otherwise unless it is made of describing words ("Recommended Dosage").
    """
    plain = without_emphasis(text)
    if match := _NAME_FIRST.fullmatch(plain):
        return _name_first(match["name"], match["tail"].strip(), frozenset(medicine_words))
    if match := _NAME_LAST.fullmatch(plain):
        return _name_last(match, plain, frozenset(medicine_words))
    return None


def _name_first(name: str, tail: str, medicine_words: frozenset[str]) -> SectionName | None:
    key = _NAMES[name.casefold()]
    if not tail or tail == ":":
        return SectionName(key, name)
    if _ASIDE_ONLY.fullmatch(tail.rstrip(" :")):
        return SectionName(key, f"{name} {tail.rstrip(' :')}")
    if match := _AFTER_COLON.fullmatch(tail):
        heading = f"{name} {match['aside']}" if match["aside"] else name
        return SectionName(key, heading, rest=match["rest"])
    if (match := _OF_MEDICINE.fullmatch(tail.rstrip(" :"))) and words_of(match["medicine"]) & medicine_words:
        return SectionName(key, f"{name} {tail.rstrip(' :')}", medicine=match["medicine"])
    return None


def _name_last(match: re.Match[str], plain: str, medicine_words: frozenset[str]) -> SectionName | None:
    key, before = _NAMES[match["name"].casefold()], match["before"].strip(" :-\u2013\u2014")
    words = words_of(before)
    if not words:  # a number or an ornament
        return SectionName(key, plain.rstrip(" :")) if len(before) <= 4 else None
    if not words & medicine_words and (words & _DESCRIBING or len(before.split()) > 6):
        return None
    return SectionName(key, plain.rstrip(" :"), medicine=before)
