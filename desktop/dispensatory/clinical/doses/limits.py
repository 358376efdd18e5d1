"""Which of the maxima that a passage states hold for a figure in it, and which are only quoted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dispensatory.clinical.doses.figures import Figure
from dispensatory.clinical.doses.maxima import NO_AMOUNT, Maximum, maxima_in, maxima_of_a_cell
from dispensatory.clinical.doses.numbers import NOT_BEFORE, NUMBER
from dispensatory.clinical.doses.passages import Passage, Row
from dispensatory.clinical.doses.sentences import quiet, sentence_at
from dispensatory.clinical.doses.units import UNIT
from dispensatory.wording import mark

ELSEWHERE = mark("it may be meant for another amount")
SEVERAL = mark("several are stated")

_HEAD = re.compile(
    r"(?:the |usual |absolute )?(?:maximum|max\.?|ceiling|limit|at most|most)(?: dose)?"
    r"(?:,? (?:a|per|each) (?:day|dose|night|week)|,? once daily|,? daily)?",
    re.IGNORECASE,
)
_MIXED_HEAD = re.compile(r"\b(?:maximum|max|ceiling|limit)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:adults?|child(?:ren)?|infants?|newborns?|UK|US|EU|WHO|CDC|label|practice|years?|months?|elderly|older|women|men|if|then)\b"
)
_OPENING = re.compile(
    r"(?:\W|\b(?:never|not|no|must|do|should|above|more|than|exceed|the|an?|adult|daily|absolute|overall|total|single|usual)\b)*",
    re.IGNORECASE,
)
_OTHER_AMOUNT = re.compile(rf"{NOT_BEFORE}{NUMBER}[\s-]?(?!m[Ll]\b|L\b){UNIT}")


@dataclass(frozen=True, slots=True)
class Limits:
    """The maxima of a passage as seen from one figure: those that hold for it, and those that are quoted, each with its doubt."""

    holding: tuple[Maximum, ...] = ()
    quoted: tuple[Maximum, ...] = ()


def limits_in(passage: Passage, figure: Figure, others: Sequence[Figure]) -> Limits:
    """The limits that a passage states for one of its figures; `others` are all of them."""
    text, row = passage.text, passage.row
    if row is not None and _HEAD.fullmatch(_head(row, passage.column)):
        found = list(maxima_of_a_cell(text, _head(row, passage.column)))
        return _sorted([each for each in found if each.amount is not None and not _is_itself(each, figure)])
    found = list(maxima_in(text))
    view = _View(quiet(text), _masked(quiet(text), found), figure, others)
    seen = [
        each if each.doubt or view.holds(each) else replace(each, doubt=ELSEWHERE)
        for each in found
        if not _is_itself(each, figure)
    ]
    return _sorted(seen + (_of_the_row(row, passage.column) if row else []))


def stated_in(passage: Passage) -> tuple[str, ...]:
    """The sentences of a passage that state a maximum with its amount."""
    text = passage.text
    places = {sentence_at(text, each.start) for each in maxima_in(text) if each.amount is not None}
    return tuple(" ".join(text[begin:end].split()) for begin, end in sorted(places))


def _sorted(seen: list[Maximum]) -> Limits:
    """Two plain ones of one kind that differ are both in doubt."""
    holding = [each for each in seen if not each.doubt]
    unsure = [each for each in seen if each.doubt]
    for each in list(holding):
        rivals = [one for one in holding if (one.span, one.per is None) == (each.span, each.per is None)]
        if len({(one.amount.base() if one.amount else None) for one in rivals}) > 1:
            unsure.append(replace(each, doubt=SEVERAL))
    taken = {(each.start, each.words, each.amount) for each in unsure}
    holding = [each for each in holding if (each.start, each.words, each.amount) not in taken]
    return Limits(tuple(dict.fromkeys(holding)), tuple(dict.fromkeys(unsure)))


def _is_itself(maximum: Maximum, figure: Figure) -> bool:
    """Whether the figure is the amount of that maximum ("at most 2 mg/kg")."""
    return maximum.per is figure.per and figure.start <= maximum.place < figure.end


def _masked(text: str, found: list[Maximum]) -> str:
    """The text with its maxima blanked out."""
    for each in found:
        text = text[: each.start] + "\u2026" * (each.end - each.start) + text[each.end :]
    return text


@dataclass(frozen=True, slots=True)
class _View:
    """A passage as seen from one of its figures: without citations, and `masked` without its maxima."""

    text: str
    masked: str
    figure: Figure
    others: Sequence[Figure]

    def holds(self, maximum: Maximum) -> bool:
        """Whether the maximum follows the figure with no other amount or condition between, or closes the passage."""
        figure, begin = self.figure, sentence_at(self.text, maximum.start)[0]
        if maximum.start < figure.start:
            return figure.end <= maximum.end
        if begin > figure.start:
            return bool(_OPENING.fullmatch(self.text, begin, maximum.start))
        return self._follows(maximum)

    def _follows(self, maximum: Maximum) -> bool:
        start, end = self.figure.end, maximum.start
        later = (other.start for other in self.others if start <= other.start < end)
        if any(not _in_brackets(self.masked[start:place]) for place in later):
            return False
        between = _outside_brackets(self.masked[start:end])
        if between is None:
            return False
        before, semicolon, after = between.rpartition(";")
        if semicolon and after.strip(" ("):
            return False
        return not (_CONDITION.search(before if semicolon else between) or _OTHER_AMOUNT.search(between))


def _in_brackets(between: str) -> bool:
    return between.count("(") > between.count(")")


def _outside_brackets(text: str) -> str | None:
    """`text` without what is in brackets; None where a bracket is closed that was not opened."""
    kept = re.sub(r"\([^()]*\)", "", text)
    return None if ")" in kept else kept


def _of_the_row(row: Row, column: int) -> list[Maximum]:
    """What the other cells state: a column of maxima holds for the row, a maximum in the words of another cell is in doubt."""
    found: list[Maximum] = []
    for number, cell in enumerate(row.cells):
        head = _head(row, number)
        if number == column or not cell.strip():
            continue
        if _HEAD.fullmatch(head):
            found += (replace(each, words=f"{head}: {each.words}") for each in maxima_of_a_cell(cell, head))
        elif _MIXED_HEAD.search(head):
            found.append(Maximum(0, len(cell), f"{head}: {' '.join(cell.split())}", doubt=NO_AMOUNT))
        else:
            found += (replace(each, doubt=each.doubt or ELSEWHERE) for each in maxima_in(cell))
    return found


def _head(row: Row, column: int) -> str:
    return quiet(row.heads[column]).strip() if column < len(row.heads) else ""
