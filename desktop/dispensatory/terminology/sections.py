"""The seven sections of a monograph, in the order in which they are read."""

import re
from enum import StrEnum

from dispensatory.wording import mark, tr


class SectionKey(StrEnum):
    """The key of a section of the layout, as used in commands, links and the index."""

    GENERIC_NAME = "generic-name"
    USAGE = "usage"
    DOSAGE = "dosage"
    SIDE_EFFECTS = "side-effects"
    HOW_IT_WORKS = "how-it-works"
    PRECAUTIONS = "precautions"
    FAQS = "faqs"


HEADINGS: dict[SectionKey, str] = {
    SectionKey.GENERIC_NAME: mark("Generic Name"),
    SectionKey.USAGE: mark("Usage"),
    SectionKey.DOSAGE: mark("Dosage"),
    SectionKey.SIDE_EFFECTS: mark("Side Effects"),
    SectionKey.HOW_IT_WORKS: mark("How it Works"),
    SectionKey.PRECAUTIONS: mark("Precautions"),
    SectionKey.FAQS: mark("FAQs"),
}

SEVEN: tuple[str, ...] = tuple(key.value for key in SectionKey)

_NOT_WORD = re.compile(r"[^\w]+", re.UNICODE)


def kebab_case(text: str) -> str:
    """`text` as a key: lower case, every run of other signs one hyphen; "section" if nothing is left."""
    return _NOT_WORD.sub("-", text.casefold()).strip("-_") or "section"


def heading_of(key: str) -> str:
    """The heading a reader sees for a section key; a key of a monograph's own is turned back into words."""
    try:
        return HEADINGS[SectionKey(key)]
    except ValueError:
        return key.replace("-", " ").capitalize()


def shown_heading(key: str) -> str:
    """`heading_of` in the language of the window; a heading of a monograph's own stays as it is."""
    return tr(heading_of(key)) if key in SEVEN else heading_of(key)
