"""Which monographs speak of a word, section by section, with the sentence; and which do not.

Nothing is judged: "no QT prolongation" is a mention, and the reader sees the sentence. What to look for is given as a
function, so that this knows nothing of spelling and synonyms.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dispensatory.errors import DispensatoryError
from dispensatory.monograph.model import FrontMatter, Monograph, Section, Severity
from dispensatory.monograph.passages import Passage, passages
from dispensatory.monograph.sentences import sentences, without_sources

Span = tuple[int, int]

ABOVE = " \u203a "
"""Stands between a heading and what is under it, where they are in one line."""

_MARKED_WITHIN = re.compile(r"[<&\\`]|\*(?<=\w\*)\**\w")
"""Markdown in which a word may have marks inside it."""


class Finder(Protocol):
    """Knows what is looked for."""

    def find(self, text: str) -> Sequence[Span]:
        """The places in `text`, as (start, end) in order, that speak of it."""
        ...

    def may_find(self, text: str) -> bool:
        """Whether its words may stand in `text`, whatever stands between them; quick, and wrong only in saying yes."""
        ...


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence, whole and as it stands but for the numbers of its sources, which are `sources`.

    `marks` are the places in it that speak of the word. `under` is what stands above it in the section, outermost first, and
    `below` what comes next where the sentence is a heading, a question, or leads into a list.
    """

    slug: str
    section: str
    sentence: str
    marks: tuple[Span, ...]
    under: tuple[str, ...] = ()
    below: str = ""
    sources: tuple[int, ...] = ()
    source: str = ""
    medicine: str | None = None

    @property
    def matched(self) -> tuple[str, ...]:
        """The words that speak of it, as they stand in the sentence, each once."""
        return tuple(dict.fromkeys(self.sentence[start:end] for start, end in self.marks))


@dataclass(frozen=True, slots=True)
class Mentions:
    """The answer for several medicines, each in the order in which it was asked for.

    `faulty` are those whose file can be read only in part: that they are not among `mentions` says nothing. The other lists
    have no medicine in common.
    """

    mentions: tuple[Mention, ...]
    not_mentioned: tuple[str, ...]
    unreadable: tuple[str, ...]
    faulty: tuple[str, ...]

    @property
    def by_medicine(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of each medicine that has any."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.slug, []).append(mention)
        return {slug: tuple(each) for slug, each in found.items()}


def find_mentions(
    slugs: Iterable[str],
    load: Callable[[str], Monograph],
    finder: Finder,
    partner: Callable[[str], str],
    progress: Callable[[int, int], None] | None = None,
) -> Mentions:
    """Look through the monographs of `slugs`. `load` reads one; `partner` names the partner of an interaction in words.

    `progress` is called with the number done and of all, and may raise to stop.
    """
    asked = tuple(dict.fromkeys(slugs))
    found: list[Mention] = []
    silent, unreadable, faulty = [], [], []
    for number, slug in enumerate(asked):
        try:
            monograph = load(slug)
        except DispensatoryError:
            unreadable.append(slug)
        else:
            mine = tuple(mentions_in(monograph, finder, partner))
            found += mine
            if is_faulty(monograph):
                faulty.append(slug)
            elif not mine:
                silent.append(slug)
        if progress:
            progress(number + 1, len(asked))
    return Mentions(tuple(found), tuple(silent), tuple(unreadable), tuple(faulty))


def mentions_in(monograph: Monograph, finder: Finder, partner: Callable[[str], str]) -> Iterator[Mention]:
    """The sentences of one monograph that speak of it, in the order of its sections."""
    known = frozenset(source.id for source in monograph.front.sources)

    def is_wanted(section: Section) -> bool:
        text = f"{section.heading}\n{section.markdown}"
        return _MARKED_WITHIN.search(text) is not None or finder.may_find(text)

    every = list(passages(monograph, partner, is_wanted))
    for number, passage in enumerate(every):
        if not finder.find(without_sources(passage.text, known)[0]):
            continue
        for text in (passage.text,) if passage.whole else sentences(passage.text):
            sentence, cited = without_sources(text, known)
            if marks := finder.find(sentence):
                below, more = without_sources(_below(every, number), known) if passage.leads else ("", ())
                numbers = tuple(dict.fromkeys((*cited, *passage.sources, *more)))
                yield Mention(
                    slug=monograph.slug,
                    section=passage.section,
                    sentence=sentence,
                    marks=tuple(marks),
                    under=tuple(without_sources(each, known)[0] for each in passage.under),
                    below=below,
                    sources=numbers,
                    source=_source_words(monograph.front, numbers),
                    medicine=passage.medicine,
                )


def _below(every: Sequence[Passage], number: int) -> str:
    """What comes next under a passage that leads: down to the first that says something itself."""
    leader = every[number]
    inside = (*leader.under, leader.text)
    found = []
    for passage in every[number + 1 :]:
        if passage.section != leader.section or passage.under[: len(inside)] != inside:
            break
        found.append(passage.text)
        if not passage.leads:
            break
    return ABOVE.join(found)


def is_faulty(monograph: Monograph) -> bool:
    """Whether errors above the text may have cost a field of it."""
    return any(p.code == "front-matter" and p.severity is Severity.ERROR for p in monograph.problems)


def _source_words(front: FrontMatter, numbers: tuple[int, ...]) -> str:
    """The sources with these numbers; where there are none, the monograph itself and its date."""
    cited = [source for source in front.sources if source.id in numbers]
    if cited:
        return "; ".join(", ".join(part for part in (s.title, s.publisher, s.date) if part) for s in cited)
    revised = f"revised {front.revised}" if front.revised else "not dated"
    return f"{front.title}, {revised}: no source given"


def partner_names(titles: Mapping[str, str], class_titles: Mapping[str, str]) -> Callable[[str], str]:
    """A function that gives the partner of an interaction in words: the title of a medicine or class, else what is written."""

    def name_of(partner: str) -> str:
        kind, colon, name = partner.partition(":")
        if kind == "class" and colon:
            return class_titles.get(name, name.replace("-", " "))
        return name.strip() if colon else titles.get(partner, partner.replace("-", " "))

    return name_of
