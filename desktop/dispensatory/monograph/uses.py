"""What a medicine is for, in the first words that its monograph has for it."""

import re

from dispensatory.monograph.model import Monograph
from dispensatory.monograph.passages import blocks
from dispensatory.monograph.plain_text import without_citations
from dispensatory.monograph.sentences import sentences
from dispensatory.terminology.sections import SectionKey

_TITLE = re.compile(r"\s*\*\*([^*\n]+)\*\*[ \t]*\n")
"""A line in bold alone, such as the brand that the first uses are those of."""


def use_of(monograph: Monograph) -> str:
    """The first sentence on the use of a medicine, else on what it is; empty where the file says neither.

    A line that leads into a list ("US:") is followed by the items of the list; the numbers of sources are left out.
    """
    sections = {section.key: section for section in reversed(monograph.sections)}
    section = sections.get(SectionKey.USAGE) or sections.get(SectionKey.GENERIC_NAME)
    return _first_words(section.markdown) if section else ""


def _first_words(markdown: str) -> str:
    title = _TITLE.match(markdown)
    if title:
        return f"{title[1].rstrip(':')}: {_first_words(markdown[title.end() :])}".rstrip(": ")
    found = [block for block in blocks(markdown) if not block.whole]
    if not found:
        return ""
    lead = found[0].text
    items = [_first(block.text) for block in found[1:] if block.under == (*found[0].under, lead)]
    return f"{without_citations(lead)} {'; '.join(items)}" if items else _first(lead)


def _first(text: str) -> str:
    return without_citations(next(sentences(text), "")).rstrip(".;,")
