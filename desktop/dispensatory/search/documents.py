"""What of a monograph is searched: its names, and the plain text of its sections."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dispensatory.monograph.model import Interaction, Monograph
from dispensatory.monograph.plain_text import plain_text, without_citations
from dispensatory.terminology.sections import SectionKey

_QUESTION_MARK = re.compile(
    r"^(\s*(?:[-\u2022]\s+|\d{1,3}[.)]\s+)?)(?:Q(?:uestion)?|A(?:nswer)?)\s?\d{0,3}\s*[:.]\s+", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Document:
    """A monograph as it is indexed: all its names in one text, and (section key, plain text) in the order of the file."""

    slug: str
    names: str
    texts: tuple[tuple[str, str], ...]


def document(monograph: Monograph) -> Document:
    """`monograph` as it is indexed; sections of one key, as in a file on several medicines, are put together."""
    texts: dict[str, list[str]] = {}
    for section in monograph.sections:
        texts.setdefault(str(section.key), []).append(section_text(section.key, section.markdown))
    if monograph.front.interactions:
        texts.setdefault(SectionKey.PRECAUTIONS.value, []).extend(map(_interaction, monograph.front.interactions))
    joined = tuple((key, "\n".join(part for part in parts if part)) for key, parts in texts.items())
    return Document(monograph.slug, "\n".join(dict.fromkeys(_names(monograph))), joined)


def section_text(key: str, markdown: str) -> str:
    """The text of a section without the marks of Markdown, citations, and the Q: and A: of questions and answers."""
    text = without_citations(plain_text(markdown))
    return _QUESTION_MARK.sub(r"\1", text) if key == SectionKey.FAQS else text


def _names(monograph: Monograph) -> Iterable[str]:
    front = monograph.front
    yield front.title
    if front.inn:
        yield front.inn
    yield from (synonym.name for synonym in front.synonyms)
    yield from (brand.name for brand in front.brand_names)
    yield from front.abbreviations
    yield from front.lay_terms
    yield from front.pharmacological_class


def _interaction(interaction: Interaction) -> str:
    partners = ", ".join(partner.partition(":")[2] or partner for partner in interaction.partners).replace("-", " ")
    return f"With {partners}: {interaction.effect} {interaction.management}".strip()
