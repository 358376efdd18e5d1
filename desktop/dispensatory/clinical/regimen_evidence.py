"""Where the monograph of a medicine itself says that it has an effect that adds up: the sentence, word for word."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from dispensatory.clinical.citing import cited_words, dated
from dispensatory.clinical.regimen_duplicates import ADDING_UP, AddingUp
from dispensatory.clinical.regimen_model import Duplicate, Library
from dispensatory.monograph.model import Interaction, Monograph
from dispensatory.monograph.plain_text import plain_text
from dispensatory.terminology.sections import SectionKey
from dispensatory.wording import tr

_EFFECTS = {effect.key: effect for effect in ADDING_UP}
_SECTIONS = (SectionKey.SIDE_EFFECTS, SectionKey.HOW_IT_WORKS)
"""Sections that say what a medicine does; what Precautions name may be a reason not to give it rather than an effect."""

_DENIAL = re.compile(
    r"\b(?:no|not|never|without|hardly|cannot|unlikely|less|little|fewer|free of|instead|treats?|prevents?)\b", re.I
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[)\"\u201d]*\s+(?=[A-Z0-9\"\u201c(])")
_NUMBERS = re.compile(r"\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence on an effect of the medicine `slug`, from the monograph `said_by`: its place in words, its section and
    the source.

    `sentence` is "" where the monograph has none: that the medicine has the effect is then said by the table of classes alone.
    """

    slug: str
    said_by: str
    sentence: str = ""
    place: str = ""
    section: str = ""
    source: str = ""


def evidence(found: Duplicate, library: Library, monographs: Mapping[str, Monograph]) -> tuple[Evidence, ...]:
    """For each medicine of an additive effect what its own monograph, or that of its component, says; () for what is none."""
    effect = _EFFECTS.get(found.key) if found.kind == "additive" else None
    if effect is None:
        return ()
    return tuple(_of_medicine(slug, effect, library, monographs) for slug in found.slugs)


def _of_medicine(slug: str, effect: AddingUp, library: Library, monographs: Mapping[str, Monograph]) -> Evidence:
    for part in (slug, *library.components.get(slug, ())):
        own = any(part in library.class_by_key[key].members for key in effect.classes if key in library.class_by_key)
        if own and part in monographs:
            for told in _told(monographs[part], slug, effect, library):
                return told
    return Evidence(slug, slug)


def _told(monograph: Monograph, slug: str, effect: AddingUp, library: Library) -> Iterator[Evidence]:
    """The sentences of a monograph that say so: those on the medicine alone before those on it and a class with the effect.

    What is said of it and any other partner may be the work of that partner, so it is no evidence.
    """
    front, pattern = monograph.front, _pattern(effect.words)
    for sentence in _saying(front.boxed_warning or "", pattern):
        place, source = tr("boxed warning"), _source(monograph, sentence)
        yield Evidence(slug, monograph.slug, sentence, place, SectionKey.PRECAUTIONS, source)
    for key in _SECTIONS:
        for section in monograph.sections:
            if section.key == key:
                for sentence in _saying(section.markdown, pattern):
                    place, source = tr(section.heading), _source(monograph, sentence)
                    yield Evidence(slug, monograph.slug, sentence, place, key, source)
    for stated in front.interactions:
        alike = [key for key in effect.classes if f"class:{key}" in stated.partners]
        if alike and pattern.search(stated.effect):
            yield _of_interaction(monograph, slug, stated, _titles(alike, library))


def _of_interaction(monograph: Monograph, slug: str, stated: Interaction, partners: str) -> Evidence:
    source = cited_words(monograph.front, stated.sources) or dated(monograph.front)
    place = tr("of it together with: {partners}", partners=partners)
    return Evidence(slug, monograph.slug, stated.effect, place, SectionKey.PRECAUTIONS, source)


def _titles(keys: Iterable[str], library: Library) -> str:
    known = library.class_by_key
    return ", ".join(known[key].title if key in known else key.replace("-", " ") for key in keys)


def _saying(markdown: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """The sentences and list items that speak of it and do not deny it; rows of tables, which say less by themselves, last."""
    for line in sorted(markdown.split("\n"), key=lambda line: line.lstrip().startswith("|")):
        if not line.lstrip().startswith("#") and pattern.search(line):
            for sentence in _SENTENCE_END.split(plain_text(line)):
                words = sentence.strip().removeprefix("- ")
                if pattern.search(words) and not _DENIAL.search(words):
                    yield words


def _source(monograph: Monograph, sentence: str) -> str:
    return cited_words(monograph.front, _cited(_NUMBERS.findall(sentence))) or dated(monograph.front)


def _cited(found: Iterable[str]) -> Iterator[int]:
    return (int(number) for numbers in found for number in numbers.split(","))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
