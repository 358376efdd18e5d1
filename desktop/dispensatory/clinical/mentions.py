"""Which monographs speak of a word, section by section, with the sentence; and which do not.

Nothing is judged: "no QT prolongation" is a mention, and the reader sees the sentence. What to look for is given as a
function, so that this knows nothing of spelling and synonyms.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dispensatory.clinical.citing import cited_or_dated
from dispensatory.errors import DispensatoryError
from dispensatory.monograph.model import Monograph, Section, Severity
from dispensatory.monograph.passages import Passage, passages
from dispensatory.monograph.sentences import sentences, without_sources
from dispensatory.wording import mark

Span = tuple[int, int]

ABOVE = " \u203a "
"""Stands between a heading and what is under it, where they are in one line."""

SPELLINGS = mark("also in other spellings, in the plural and with other endings")
"""What is said of the forms that are looked for, unless they are looked for exactly."""

NOT_PROOF = mark("Do not mention it, which is not proof of absence")

_MOST_LINES, _MOST_SIGNS = 12, 1000
_LONGEST_ABOVE = 1000

_MARKS = "<&\\`"
_STARS_WITHIN = re.compile(r"\*(?<=\w\*)\**\w")
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
    `below` all that stands under it, line by line, where the sentence is a heading or a question or leads into a list.
    """

    slug: str
    section: str
    sentence: str
    marks: tuple[Span, ...]
    under: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
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
    may_speak: Callable[[str], bool] = lambda _: True,
) -> Mentions:
    """Look through the monographs of `slugs`. `load` reads one; `partner` names the partner of an interaction in words.

    Those that surely do not speak of it, and have no faults, `may_speak` can tell without reading them. `progress` is called
    with the number done and of all, and may raise to stop.
    """
    asked = tuple(dict.fromkeys(slugs))
    found: list[Mention] = []
    silent, unreadable, faulty = [], [], []
    for number, slug in enumerate(asked):
        try:
            monograph = load(slug) if may_speak(slug) else None
        except DispensatoryError:
            unreadable.append(slug)
        else:
            mine = tuple(mentions_in(monograph, finder, partner)) if monograph else ()
            found += mine
            if monograph and is_faulty(monograph):
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
        return may_be_marked_within(text) or finder.may_find(text)

    every = list(passages(monograph, partner, is_wanted))
    for number, passage in enumerate(every):
        if not finder.may_find(without_sources(passage.text, known)[0]):
            continue
        for text in (passage.text,) if passage.whole else sentences(passage.text):
            sentence, cited = without_sources(text, known)
            if marks := finder.find(sentence):
                below = [without_sources(line, known) for line in _below(every, number)]
                also = (source for _, each in below for source in each)
                numbers = tuple(sorted({*cited, *passage.sources, *also}))
                yield Mention(
                    slug=monograph.slug,
                    section=passage.section,
                    sentence=sentence,
                    marks=tuple(marks),
                    under=tuple(_shortened(without_sources(each, known)[0]) for each in passage.under),
                    below=tuple(line for line, _ in below),
                    sources=numbers,
                    source=cited_or_dated(monograph.front, numbers),
                    medicine=passage.medicine,
                )


def may_be_marked_within(text: str) -> bool:
    """Whether Markdown may have a word with marks inside it, so that it is not found as it stands there."""
    return any(sign in text for sign in _MARKS) or _STARS_WITHIN.search(text) is not None


def _below(every: Sequence[Passage], number: int) -> Iterator[str]:
    """What stands under a passage that leads."""
    leader = every[number]
    inside = (*leader.under, leader.text)
    for later in range(number + 1, len(every)) if leader.leads else ():
        passage = every[later]
        if passage.section != leader.section or passage.under[: len(inside)] != inside:
            break
        yield passage.text


def _shortened(above: str) -> str:
    """What stands above a sentence, as long as a place can be that helps to find it."""
    if len(above) <= _LONGEST_ABOVE:
        return above
    return above[:_LONGEST_ABOVE].rsplit(" ", 1)[0] + " \u2026"


def cut(lines: Sequence[str]) -> tuple[Sequence[str], int]:
    """As many of the `lines` below a heading as are shown at once, and how many are left, which has to be said."""
    shown = signs = 0
    for line in lines:
        signs += len(line)
        if shown and (signs > _MOST_SIGNS or shown == _MOST_LINES):
            break
        shown += 1
    return lines[:shown], len(lines) - shown


def is_faulty(monograph: Monograph) -> bool:
    """Whether errors above the text may have cost a field of it."""
    return any(p.code == "front-matter" and p.severity is Severity.ERROR for p in monograph.problems)


def partner_names(titles: Mapping[str, str], class_titles: Mapping[str, str]) -> Callable[[str], str]:
    """A function that gives the partner of an interaction in words: the title of a medicine or class, else what is written."""

    def name_of(partner: str) -> str:
        kind, colon, name = partner.partition(":")
        if kind == "class" and colon:
            return class_titles.get(name, name.replace("-", " "))
        return name.strip() if colon else titles.get(partner, partner.replace("-", " "))

    return name_of
