"""Side effects by frequency, as the section of a monograph states them: its headings, its tables, its figures.

A heading such as "Common" is shown with the interval that the word has where the heading names none: CIOMS Working Groups
III and V, Guidelines for Preparing Core Clinical-Safety Information on Drugs, 2nd edition, Geneva 1999; European Commission,
A Guideline on Summary of Product Characteristics, revision 2, September 2009, section 4.8.
"""

import re
from dataclasses import dataclass, field
from math import inf

from dispensatory.clinical.frequency_tables import TableReading, read_table
from dispensatory.clinical.percentages import Figure, Reading, first_figure, read_sentence
from dispensatory.monograph.lines import atx_heading
from dispensatory.monograph.plain_text import plain_text, without_citations
from dispensatory.wording import tr

CLASSES = (
    ("very common", 10.0, 100.0),
    ("common", 1.0, 10.0),
    ("uncommon", 0.1, 1.0),
    ("rare", 0.01, 0.1),
    ("very rare", 0.0, 0.01),
)
"""The words and what they mean: from so many percent of people to fewer than so many."""

_WORD = re.compile(r"(?<!less )(?<!more )\b(very common|very rare|uncommon|common|rare)\b")
_SERIOUS = re.compile(r"serious", re.IGNORECASE)
_IN_PEOPLE = re.compile(r"(?<!\d)(\d+) to (\d+) in (\d[\d,]*)")
_BRACKETS = re.compile(r"\([^()]*\)")
_ITEM = re.compile(r"\s*(?:[-*+\u2022]|\d{1,2}[.)])\s+")
_ONLY_SOURCES = "Source."
"""What is left of "Source [1]." without its number."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9(\u201c])")


@dataclass(frozen=True, slots=True)
class Interval:
    """What a heading says of frequency, in percent; `stated` if it gives the figures itself."""

    low: float
    high: float
    words: str
    stated: bool


@dataclass(frozen=True, slots=True)
class Effect:
    """A side effect and a figure for each series of its part (None: the text has none), with the sentence or row of both.

    `lead` says whom or what the sentence is about, "" if it does not.
    """

    name: str
    figures: tuple[Figure | None, ...]
    passage: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading, or in one table: effects with figures, and the sentences and rows that say more than
    these. `series` names the columns of a table, ("",) for running text; `lead` is the line that introduces a table.
    """

    heading: str
    interval: Interval | None
    lead: str = ""
    series: tuple[str, ...] = ("",)
    effects: tuple[Effect, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frequencies:
    """A section by frequency. `preamble` are the words before its first heading, `serious` the headings that tell what to act
    on, which are not sorted by frequency; `left_out` counts sentences and cells whose figures are not drawn.
    """

    preamble: tuple[str, ...]
    parts: tuple[Part, ...]
    serious: tuple[str, ...]
    left_out: int

    @property
    def drawable(self) -> bool:
        """Whether there is a figure or a frequency to draw."""
        return any(part.effects or part.interval for part in self.parts)


def read_frequencies(markdown: str) -> Frequencies:
    """The side effects of a section by frequency."""
    found = _Section()
    for block in _blocks(markdown):
        found.add(block)
    return found.end()


def interval_of(heading: str) -> Interval | None:
    """What a heading says of frequency; None if it says nothing of it."""
    text = without_citations(heading).casefold()
    words = _WORD.findall(_BRACKETS.sub("", text))
    if not words:
        return None
    spans = [(low, high) for word, low, high in CLASSES if word in words]
    low, high = min(low for low, _ in spans), max(high for _, high in spans)
    return _stated(text) or Interval(low, high, _in_words(low, high), stated=False)


def _stated(text: str) -> Interval | None:
    people = _IN_PEOPLE.search(text)
    if people:
        low, high, whole = (float(number.replace(",", "")) for number in people.groups())
        fits = low <= high <= whole and 0 < whole < inf
        return Interval(100 * low / whole, 100 * high / whole, people[0], stated=True) if fits else None
    figure = first_figure(text)
    if figure is None:
        return None
    low = 0.0 if figure.open_low else figure.low
    return Interval(low, 100.0 if figure.open_high else figure.high, figure.words, stated=True)


def _in_words(low: float, high: float) -> str:
    if high == 100.0:
        return tr("{share}% or more", share=f"{low:g}")
    if low == 0:
        return tr("under {share}%", share=f"{high:g}")
    return tr("{low}% to under {high}%", low=f"{low:g}", high=f"{high:g}")


def _without_mark(text: str) -> str:
    """A line without the mark of a list item."""
    item = _ITEM.match(text)
    return text[item.end() :] if item else text


def _blocks(markdown: str) -> list[list[str]]:
    """The lines of the section by heading, table, paragraph and item of a list."""
    blocks: list[list[str]] = []
    going_on = False
    for line in markdown.split("\n"):
        table = line.lstrip().startswith("|")
        if not line.strip():
            going_on = False
            continue
        starts = line.startswith("#") or _ITEM.match(line) or not going_on
        if starts or table != blocks[-1][-1].lstrip().startswith("|"):
            blocks.append([])
        blocks[-1].append(line)
        going_on = not line.startswith("#")
    return blocks


@dataclass
class _Section:
    """What is read so far."""

    parts: list[Part] = field(default_factory=list)
    preamble: list[str] = field(default_factory=list)
    serious: list[str] = field(default_factory=list)
    left_out: int = 0
    heading: str = ""
    interval: Interval | None = None
    lead: str = ""
    _effects: list[Effect] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _under_heading: int = 0

    def add(self, block: list[str]) -> None:
        """Read on: a heading, a table, a paragraph or an item."""
        heading = atx_heading(block[0]) if block[0].startswith("#") else None
        if heading and heading[1]:
            self._close()
            self.heading = without_citations(plain_text(block[0]))
            self.interval = interval_of(self.heading)
            self._under_heading = 0
            if _SERIOUS.match(self.heading):
                self.serious.append(self.heading)
        elif self.serious and self.serious[-1] == self.heading:
            return
        elif block[0].lstrip().startswith("|"):
            self._add_table(block)
        else:
            self._add_text(_without_mark(without_citations(plain_text(" ".join(block)))))

    def end(self) -> Frequencies:
        """All that was read."""
        self._close()
        return Frequencies(tuple(self.preamble), tuple(self.parts), tuple(self.serious), self.left_out)

    def _add_table(self, lines: list[str]) -> None:
        before = self._words or ([] if self.heading or self.parts else self.preamble)
        lead = before.pop() if before and before[-1].endswith(":") else ""
        self._close(always=False)
        rows = [line for number, line in enumerate(lines) if number != 1]
        read = read_table([without_citations(plain_text(line)) for line in rows])
        self.left_out += read.left_out
        self.parts.append(self._table_part(read, lead))
        self._under_heading += 1

    def _table_part(self, read: TableReading, lead: str) -> Part:
        effects = tuple(Effect(row.name, row.figures, row.passage) for row in read.rows)
        return Part(self.heading, self.interval, lead, read.series, effects, read.words)

    def _add_text(self, text: str) -> None:
        for sentence in _SENTENCE.split(text.strip()):
            read = read_sentence(sentence)
            if not read.stated and not self.heading and not self.parts and not read.left_out:
                self.preamble.append(sentence)
            else:
                self._add_reading(read, sentence)

    def _add_reading(self, read: Reading, sentence: str) -> None:
        self._effects += [Effect(each.name, (each.figure,), sentence, read.lead) for each in read.stated]
        if read.rest and sentence != _ONLY_SOURCES:
            self._words.append(sentence)
        self.left_out += read.left_out

    def _close(self, *, always: bool = True) -> None:
        """End the running text under a heading; without `always` only if there is any."""
        empty = not self._effects and not self._words
        if empty and (not always or self._under_heading or not self.interval):
            return
        effects, words = tuple(self._effects), tuple(self._words)
        self.parts.append(Part(self.heading, self.interval, effects=effects, words=words))
        self._effects, self._words = [], []
        self._under_heading += 1
