"""Looks for a word in monographs beside the window: one question at a time, and an answer that is no longer wanted is dropped."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from dispensatory.app.workers import Lane, Ticket
from dispensatory.clinical.mentions import Mentions, find_mentions, partner_names
from dispensatory.clinical.unparsed import Unparsed
from dispensatory.monograph.catalogue import Catalogue

if TYPE_CHECKING:
    from dispensatory.search.among import Choice
    from dispensatory.search.mentioning import Understanding
    from dispensatory.search.names import NameIndex
    from dispensatory.terminology.tables import MedicineClass


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which medicines are to be looked through: those that `query` stands for, or `slugs`; `words` say which they are.

    `unknown` are names among them that no medicine has. `missing` says what has to be chosen first.
    """

    words: str = ""
    query: str = ""
    slugs: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A word or phrase, and where it is to be looked for."""

    word: str
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a question. `looked_for` is empty where there was no letter in the word.

    `slugs` are the medicines that were looked through and `titles` theirs; `among` says in words which they are.
    """

    question: Question
    looked_for: tuple[str, ...] = ()
    is_exact: bool = False
    among: str = ""
    slugs: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    found: Mentions = field(default_factory=lambda: Mentions((), (), (), ()))
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LibraryWords:
    """What the words of one library mean; made once for it, in about 0.3 s."""

    catalogue: Catalogue
    names: "NameIndex"
    understanding: "Understanding"
    classes: "tuple[MedicineClass, ...]"

    def choose(self, query: str) -> "Choice":
        """The medicines of the class `query`; only if no class is so called, what else has that name."""
        from dispensatory.search.among import choose

        choice = choose(f"class:{query}", self.names, self.catalogue, self.classes)
        if choice.slugs or choice.missing:
            return choice
        return choose(query, self.names, self.catalogue, self.classes)


class Looker(QObject):
    """Says `answered` with an Answer, or `failed`; `progressed` is how many monographs are done, and of how many."""

    answered = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._lane = Lane(self._pool, self)
        self._lane.answered.connect(self._on_lane_answered)
        self._lane.failed.connect(self.failed)
        self._lane.progressed.connect(self.progressed)
        self._words: LibraryWords | None = None

    def ask(self, question: Question, catalogue: Catalogue) -> None:
        """Look for it; whatever was asked before is dropped."""
        known = self._words if self._words is not None and self._words.catalogue is catalogue else None
        self._lane.ask(lambda ticket: answer_in(known or words_of(catalogue), question, ticket))

    def drop(self) -> None:
        """The answer is not wanted any more."""
        self._lane.drop()

    def stop(self) -> None:
        """Drop it, and wait until nothing runs."""
        self._lane.drop()
        self._pool.waitForDone(10_000)

    def _on_lane_answered(self, told: tuple[LibraryWords, Answer]) -> None:
        self._words, found = told
        self.answered.emit(found)


def words_of(catalogue: Catalogue) -> LibraryWords:
    """What the words of the library mean; ResourceError if a table is damaged."""
    from dispensatory.search.mentioning import Understanding  # lazy: imports Whoosh, and the window is made without it
    from dispensatory.search.names import NameIndex
    from dispensatory.terminology.vocabulary import load_tables

    tables = load_tables()
    names = NameIndex(catalogue.entries, tables)
    return LibraryWords(catalogue, names, Understanding(catalogue.entries, tables, names.names), tables.classes)


def answer_in(words: LibraryWords, question: Question, ticket: Ticket) -> tuple[LibraryWords, Answer]:
    """The answer to `question`, and what it was found with."""
    sought = words.understanding.sought(question.word)
    wanted = question.wanted
    if sought is None:
        return words, Answer(question, unknown=wanted.unknown)
    slugs, among, unknown = wanted.slugs, wanted.words, wanted.unknown
    if wanted.query:
        choice = words.choose(wanted.query)
        slugs = choice.slugs
        among = f"{wanted.query} ({choice.words})" if choice.words else wanted.query
        unknown = choice.missing if slugs or choice.missing else (wanted.query,)
    titles = {head.slug: head.title for head in words.catalogue.heads}
    class_titles = {group.key: group.title for group in words.classes}
    partner = partner_names(titles, class_titles)
    may_speak = Unparsed(words.catalogue, sought, titles, class_titles).may_speak
    found = find_mentions(slugs, words.catalogue.load, sought, partner, ticket.progress, may_speak)
    mine = {slug: words.catalogue.titled(slug) if slug in titles else slug for slug in slugs}
    return words, Answer(question, sought.looked_for, sought.is_exact, among, slugs, mine, found, unknown)
