"""Which of the maxima that a passage states hold for a figure in it, and which are only quoted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from dispensatory.clinical.doses.conditions import REGION
from dispensatory.clinical.doses.derived import bracketed, in_other_words, most_weighed
from dispensatory.clinical.doses.figures import Figure
from dispensatory.clinical.doses.maxima import (
    ANOTHERS,
    CONDITION,
    OTHER_WEIGHT,
    Maximum,
    maxima_in,
    maxima_of_a_cell,
    most_of_a_cell,
)
from dispensatory.clinical.doses.passages import Passage, Row
from dispensatory.clinical.doses.sentences import quiet, sentence_at
from dispensatory.clinical.doses.siblings import written_again
from dispensatory.clinical.doses.units import Amount
from dispensatory.clinical.doses.viewing import ELSEWHERE, View
from dispensatory.clinical.doses.weights import is_among, most_weights
from dispensatory.wording import mark

SEVERAL = mark("several are stated")
OTHER_ROW = mark("it stands in another row of the table")

_HEAD = re.compile(
    r"(?:the |usual |absolute |daily )?(?:maximum|max\.?|ceiling|limit|at most|most)(?: dose| amount)?"
    r"(?:,? (?:a|an|per|each|for (?:an?|one|each)|in (?:an?|one|each))(?: single)? "
    r"(?:day|dose|night|week|month|hour|minute|visit|course|cycle|injection|infusion|session)"
    r"|,? in 24 hours|,? in all|,? once daily|,? daily)?",
    re.IGNORECASE,
)
_MIXED_HEAD = re.compile(r"\b(?:maximum|max|ceiling|limit)\b", re.IGNORECASE)


_REGION = re.compile(rf"\b{REGION}\b")
_FEW = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """The maxima of a passage as seen from one figure: those that hold for it, and those that are quoted, each with its doubt."""

    holding: tuple[Maximum, ...] = ()
    quoted: tuple[Maximum, ...] = ()


def for_weight(limits: Limits, weight: Fraction) -> Limits:
    """The limits for a weight in kg: those in doubt that are for weights which it is not among are for another weight."""
    return replace(limits, quoted=tuple(_for_weight(each, weight) for each in limits.quoted))


def _for_weight(maximum: Maximum, weight: Fraction) -> Maximum:
    if maximum.weights is None or not maximum.may_hold or is_among(maximum.weights, weight):
        return maximum
    return replace(maximum, doubt=OTHER_WEIGHT)


def limits_in(passage: Passage, figure: Figure, others: Sequence[Figure]) -> Limits:
    """The limits that a passage states for one of its figures; `others` are all of them."""
    text, row = passage.text, passage.row
    head = _head_of_maxima(row, passage.column) if row is not None else ""
    if head:
        found = list(maxima_of_a_cell(text, head))
        return _sorted([each for each in found if each.amount is not None and not _is_itself(each, figure)])
    plain = quiet(text)
    outer = written_again(figure, others, plain)
    if outer is not None:
        return _sorted(_in_its_unit(_seen(passage, outer, others), outer, figure))
    seen = _seen(passage, figure, others)
    for other in others:
        if other.unit.kind != figure.unit.kind and written_again(other, others, plain) == figure:
            seen = _in_its_unit(seen, other, figure)
    return _sorted(seen)


def _in_its_unit(seen: Sequence[Maximum], other: Figure, figure: Figure) -> list[Maximum]:
    """The maxima in the unit of a figure that says the same as another; none twice where a text gives it in both units."""
    kinds = [(each.start, each.amount.unit.kind) for each in seen if each.amount is not None]
    kept = (each for each in seen if each.amount is None or not _is_twice(each.start, each.amount, kinds, figure))
    return [in_other_words(each, other, figure) for each in kept]


def _is_twice(start: int, amount: Amount, kinds: Sequence[tuple[int, str]], figure: Figure) -> bool:
    return amount.unit.kind != figure.unit.kind and (start, figure.unit.kind) in kinds


def _seen(passage: Passage, figure: Figure, others: Sequence[Figure]) -> list[Maximum]:
    """The maxima of a passage and its row, each with its doubt, as seen from a figure."""
    text = passage.text
    plain, found = quiet(text), list(maxima_in(text))
    is_itself_one = any(_is_itself(each, figure) for each in found)
    masked = _masked(plain, found)
    places = {each.place for each in found}
    beside = bracketed(plain, text, figure, of_maximum=is_itself_one)
    found += (each for each in beside if each.place not in places)
    view = View(plain, masked, figure, others, is_maximum=is_itself_one)
    seen = view.all_seen([each for each in found if not _is_itself(each, figure)])
    has_own = any(view.is_own(each) and each.per is None for each in seen)
    seen += most_weighed(plain, text, figure)
    row = passage.row
    return seen + (_of_the_row(row, passage.column, figure, others, has_own=has_own) if row else [])


def stated_in(passage: Passage) -> tuple[str, ...]:
    """The sentences of a passage that state a maximum with its amount."""
    text = passage.text
    starts = [each.start for each in maxima_in(text) if each.amount is not None]
    starts += [begin for begin, _, _ in most_weights(quiet(text))]
    places = {sentence_at(text, start) for start in starts}
    return tuple(" ".join(text[begin:end].split()) for begin, end in sorted(places))


def _sorted(seen: list[Maximum]) -> Limits:
    """Two plain ones of one kind that differ are both in doubt."""
    holding = [each for each in seen if not each.doubt]
    unsure = [each for each in seen if each.doubt]
    for each in list(holding):
        rivals = [one for one in holding if _kind(one) == _kind(each)]
        if len({(one.amount.base() if one.amount else None) for one in rivals}) > 1:
            unsure.append(replace(each, doubt=SEVERAL))
    taken = {(each.start, each.words, each.amount) for each in unsure}
    holding = [each for each in holding if (each.start, each.words, each.amount) not in taken]
    return Limits(tuple(dict.fromkeys(holding)), tuple(dict.fromkeys(unsure)))


def _kind(maximum: Maximum) -> tuple[object, ...]:
    """What two maxima share that cannot both hold with different amounts."""
    return (maximum.span, maximum.per is None, maximum.amount.unit.kind if maximum.amount else "")


def _is_itself(maximum: Maximum, figure: Figure) -> bool:
    """Whether the figure is the amount of that maximum ("at most 2 mg/kg")."""
    return maximum.per is figure.per and figure.start <= maximum.place < figure.end


def _masked(text: str, found: list[Maximum]) -> str:
    """The text with its maxima blanked out."""
    for each in found:
        text = text[: each.start] + "\u2026" * (each.end - each.start) + text[each.end :]
    return text


def _of_the_row(row: Row, column: int, figure: Figure, others: Sequence[Figure], *, has_own: bool) -> list[Maximum]:
    """What the other cells state: a column of maxima holds for the row, a maximum in the words of another cell is in doubt.

    It is the other cell's for a figure that has one of its own.
    """
    found: list[Maximum] = []
    for number, cell in enumerate(row.cells):
        head = _head(row, number)
        if number == column or not cell.strip():
            continue
        if _HEAD.fullmatch(head):
            stated = _one_each(maxima_of_a_cell(cell, head), figure, others)
            found += (replace(each, words=f"{head}: {each.words}") for each in stated)
        elif _MIXED_HEAD.search(head):
            found += (replace(each, words=f"{head}: {each.words}") for each in most_of_a_cell(cell, head))
        else:
            doubt = ANOTHERS if has_own else ELSEWHERE
            found += (replace(each, doubt=doubt if has_own else each.doubt or doubt) for each in maxima_in(cell))
    return found


def _one_each(stated: Sequence[Maximum], figure: Figure, others: Sequence[Figure]) -> list[Maximum]:
    """As many maxima in doubt as the cell of the dose has figures are one for each, in their order."""
    places = sorted(other.start for other in others)
    doubts = {each.doubt for each in stated}
    if len({each.per for each in stated}) > 1 or any(_REGION.search(each.words) for each in stated):
        return list(stated)
    if len(stated) != len(places) or len(stated) < _FEW or CONDITION not in doubts or not doubts <= {"", CONDITION}:
        return list(stated)
    own = places.index(figure.start)
    return [each if number == own else replace(each, doubt=ANOTHERS) for number, each in enumerate(stated)]


def limits_of_rows(found: Limits, passage: Passage, around: Iterable[Passage]) -> Limits:
    """The limits, with those of a row of maxima in the same table that stand in the column of the passage."""
    row = passage.row
    if row is None or _head_of_maxima(row, passage.column):
        return found
    more = [
        replace(each, words=f"{_named(other.row)}: {each.words}", doubt=OTHER_ROW)
        for other in around
        if other.row is not None
        and other.column == passage.column
        and other.row.heads == row.heads
        and _is_of_maxima(other.row)
        for each in maxima_of_a_cell(other.text, _named(other.row))
    ]
    return replace(found, quoted=tuple(dict.fromkeys((*found.quoted, *more))))


def _head_of_maxima(row: Row, column: int) -> str:
    """What says that a cell holds maxima: the head of its column, or the first cell of its row; empty where nothing does."""
    head = _head(row, column)
    if _HEAD.fullmatch(head):
        return head
    return _named(row) if column and _is_of_maxima(row) else ""


def _is_of_maxima(row: Row) -> bool:
    return bool(_HEAD.fullmatch(_named(row)))


def _named(row: Row) -> str:
    return quiet(row.cells[0]).strip()


def _head(row: Row, column: int) -> str:
    return quiet(row.heads[column]).strip() if column < len(row.heads) else ""
