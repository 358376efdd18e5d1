"""The rows of the chart of side effects: what each shows, what is read out, and where in the text it stands."""

from dataclasses import dataclass
from enum import Enum

from dispensatory.clinical.frequencies import Effect, Frequencies, Interval, Part
from dispensatory.clinical.percentages import Figure
from dispensatory.wording import mark, tr, tr_n

HEADER = (mark("heading"), mark("of whom or what"), mark("side effect"), mark("figure"))
"""Above the columns of the table."""

_SCALES = (5.0, 10.0, 20.0, 25.0, 50.0, 100.0)
_SHORT = 14
"""Signs of a name of a series that can stand beside every figure; longer ones become letters."""
_NOTES = mark(
    "Words without a figure of their own are drawn as they usually mean: very common 10 or more in 100 people, common 1 to "
    "10 in 100, uncommon 1 to 10 in 1,000, rare 1 to 10 in 10,000, very rare fewer (CIOMS Working Groups III and V, 1999; "
    "EU guideline on the summary of product characteristics, 2009)."
)


class Kind(Enum):
    """What a row is."""

    NOTE = "note"
    HEADING = "heading"
    LEAD = "lead"
    SCALE = "scale"
    BAR = "bar"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class FrequencyRow:
    """A row. `series` are the labels beside the figures of a bar; `passages` are words to look for in the text, below
    `heading`, the most telling first.
    """

    kind: Kind
    text: str
    figures: tuple[Figure | None, ...] = ()
    series: tuple[str, ...] = ()
    interval: Interval | None = None
    heading: str = ""
    passages: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """The row as it is read out."""
        if self.kind is Kind.BAR:
            told = (
                f"{label} {figure_words(figure)}".strip()
                for label, figure in zip(self.series, self.figures, strict=True)
            )
            return f"{self.text}: {', '.join(told)}"
        if self.kind is Kind.HEADING and self.interval:
            return f"{self.text}: {interval_words(self.interval)}"
        return self.text


def figure_words(figure: Figure | None) -> str:
    """A figure as the text has it, or that there is none."""
    return figure.words if figure else tr("no figure")


def interval_words(interval: Interval) -> str:
    """What a heading means, and who says so."""
    if interval.stated:
        return tr("{share} of people", share=interval.words)
    return tr("usually {share} of people", share=interval.words)


def scale_of(found: Frequencies) -> float:
    """The share, in percent, at which the bars end: a round one that holds every figure."""
    shares = [figure.high for part in found.parts for each in part.effects for figure in each.figures if figure]
    highest = max(shares, default=0.0)
    return next((scale for scale in _SCALES if highest <= scale), 100.0)


def frequency_rows(found: Frequencies, source: str) -> tuple[FrequencyRow, ...]:
    """The rows in the order of the text; notes on what is not drawn, on the words, and `source` at the end."""
    rows = [FrequencyRow(Kind.NOTE, _in_all(found))]
    rows += [FrequencyRow(Kind.LEAD, words, passages=_beginning(words)) for words in found.preamble]
    heading = ""
    for part in found.parts:
        if part.heading != heading:
            heading = part.heading
            rows.append(
                FrequencyRow(Kind.HEADING, heading, interval=part.interval, heading=heading, passages=(heading,))
            )
        rows += _part(part)
    rows += [FrequencyRow(Kind.NOTE, tr(_NOTES)), FrequencyRow(Kind.NOTE, source)]
    return tuple(rows)


def table_rows(found: Frequencies) -> tuple[tuple[str, ...], ...]:
    """The same as a table, under `HEADER`: a row for each figure, and for each sentence without."""
    rows: list[tuple[str, ...]] = []
    heading = ""
    for part in found.parts:
        if part.heading != heading and part.interval:
            rows.append((part.heading, "", "", interval_words(part.interval)))
        heading = part.heading
        rows += [
            (heading, name or each.lead or part.lead, each.name, figure_words(figure))
            for each in part.effects
            for name, figure in zip(part.series, each.figures, strict=True)
        ]
        rows += [(heading, part.lead, words, "") for words in part.words]
    return tuple(rows)


def _in_all(found: Frequencies) -> str:
    drawn = sum(len(part.effects) for part in found.parts)
    told = [
        tr_n("One side effect is drawn.", "{n} side effects with a figure of their own are drawn.", drawn)
        if drawn
        else tr("The text gives no figure that stands for one side effect alone; its headings are drawn.")
    ]
    if found.left_out:
        told.append(
            tr_n(
                "{n} sentence or cell of a table with figures is left in words: there figures are compared, shared, or "
                "those of some people only.",
                "{n} sentences or cells of tables with figures are left in words: there figures are compared, shared, or "
                "those of some people only.",
                found.left_out,
            )
        )
    for heading in found.serious:
        told.append(tr("Not in this chart: what stands under \u201c{heading}\u201d.", heading=heading))
    return " ".join(told)


def _part(part: Part) -> list[FrequencyRow]:
    rows: list[FrequencyRow] = []
    labels, legend = _labels(part.series)
    lead = " ".join(words for words in (part.lead, legend) if words)
    if lead:
        rows.append(FrequencyRow(Kind.LEAD, lead, heading=part.heading, passages=_beginning(part.lead)))
    about = ""
    for number, effect in enumerate(part.effects):
        if number == 0:
            rows.append(FrequencyRow(Kind.SCALE, tr("Scale of the bars: share of people")))
        if effect.lead != about:
            about = effect.lead
            words = f"{about}:" if about else tr("In general:")
            rows.append(FrequencyRow(Kind.LEAD, words, heading=part.heading, passages=_beginning(about)))
        rows.append(_bar(part, effect, labels))
    rows += [
        FrequencyRow(Kind.WORDS, words, heading=part.heading, passages=_beginning(words.partition(": ")[0], words))
        for words in part.words
    ]
    return rows


def _bar(part: Part, effect: Effect, labels: tuple[str, ...]) -> FrequencyRow:
    first = effect.figures[0]
    words = first.words if first else ""
    passages = (
        f"{effect.name} {words}",
        f"{effect.name} ({words}",
        f"{effect.name} in {words}",
        effect.passage,
        effect.name,
    )
    return FrequencyRow(Kind.BAR, effect.name, effect.figures, labels, heading=part.heading, passages=passages)


def _labels(series: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """What stands beside each figure of a row, and the line that says what letters mean."""
    if len(series) == 1:
        return ("",), series[0]
    if all(len(name) <= _SHORT for name in series):
        return series, ""
    letters = tuple("ABCD"[number] for number in range(len(series)))
    return letters, "; ".join(
        f"{letter}: {name or tr('not named')}" for letter, name in zip(letters, series, strict=True)
    )


def _beginning(*words: str) -> tuple[str, ...]:
    """The first words of a passage, by which it is found where a citation may stand inside."""
    return tuple(each for whole in words if whole for each in (whole, " ".join(whole.split()[:4])))
