"""What is the same, removed and added between two texts: by lines, and by words where a line was changed.

Nothing is left out: the pieces that are not removed are the new text, letter by letter, and those that are not added the old one.
The search is that of Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica, 1986; texts that differ in very many
places are shown as removed and added whole, so that no text takes long.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

_MOST_EDITS = 400
"""Lines, or words within lines, that may differ; the time grows with its square."""

_MOST_WORDS = 8_000
"""Words that are looked at within changed lines, in one text."""

_LEAST_ALIKE = 0.35
"""The part of its words that a changed line keeps; below it is another line."""

_WORD = re.compile(r"\s*\S+|\s+")


class Part(StrEnum):
    """What happened to a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text, and what happened to it."""

    part: Part
    text: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of both texts in order, what was removed before what came in its place."""
    words = _MOST_WORDS
    pieces: list[Piece] = []
    for part, old, new in _blocks(before.splitlines(keepends=True), after.splitlines(keepends=True)):
        one, other = "".join(old), "".join(new)
        if part is Part.SAME:
            pieces.append(Piece(Part.SAME, one))
            continue
        count = len(one.split()) + len(other.split())
        inside = _within(one, other) if old and new and count <= words else None
        words -= count if old and new and count <= words else 0
        pieces.extend(inside or _whole(one, other))
    return _joined(pieces)


def _within(before: str, after: str) -> list[Piece] | None:
    """The pieces of changed lines by words; None if they have too little in common."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    pieces: list[Piece] = []
    kept = 0
    for part, one, other in _blocks(old, new):
        if part is Part.SAME:
            kept += len(one)
            pieces.append(Piece(Part.SAME, "".join(one)))
        else:
            pieces.extend(_whole("".join(one), "".join(other)))
    return pieces if 2 * kept >= _LEAST_ALIKE * (len(old) + len(new)) else None


def _whole(before: str, after: str) -> list[Piece]:
    found = Piece(Part.REMOVED, before), Piece(Part.ADDED, after)
    return [piece for piece in found if piece.text]


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    return tuple(
        Piece(part, "".join(piece.text for piece in group)) for part, group in groupby(pieces, lambda piece: piece.part)
    )


_Block = tuple[Part, Sequence[str], Sequence[str]]


def _blocks(before: Sequence[str], after: Sequence[str]) -> Iterator[_Block]:
    """Runs of tokens: the same (twice), or what was removed and what was added in one place."""
    old_at = new_at = 0
    for old, new, length in _runs(before, after):
        if old > old_at or new > new_at:
            yield Part.REMOVED, before[old_at:old], after[new_at:new]
        if length:
            yield Part.SAME, before[old : old + length], after[new : new + length]
        old_at, new_at = old + length, new + length


def _runs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Where runs of the same tokens begin in both, and their lengths; the last is an empty one at the ends."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    if start:
        yield 0, 0, start
    pairs = _pairs(before[start : len(before) - end], after[start : len(after) - end])
    for _, group in groupby(
        enumerate(pairs), lambda numbered: (numbered[1][0] - numbered[0], numbered[1][1] - numbered[0])
    ):
        run = [pair for _, pair in group]
        yield run[0][0] + start, run[0][1] + start, len(run)
    if end:
        yield len(before) - end, len(after) - end, end
    yield len(before), len(after), 0


def _pairs(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """The tokens that both have, in order, along a shortest way from one to the other; none if it is too long."""
    farthest = {1: 0}
    trace: list[dict[int, int]] = []
    for edits in range(min(_MOST_EDITS, len(before) + len(after)) + 1):
        trace.append(farthest.copy())
        for diagonal in range(-edits, edits + 1, 2):
            old = farthest[_from(farthest, diagonal, edits)] + (_from(farthest, diagonal, edits) < diagonal)
            new = old - diagonal
            while old < len(before) and new < len(after) and before[old] == after[new]:
                old, new = old + 1, new + 1
            farthest[diagonal] = old
            if old >= len(before) and new >= len(after):
                return _way_back(trace, len(before), len(after))
    return []


def _from(farthest: dict[int, int], diagonal: int, edits: int) -> int:
    """The diagonal from which a way of so many edits reaches `diagonal` farthest."""
    if diagonal == -edits or (diagonal != edits and farthest[diagonal - 1] < farthest[diagonal + 1]):
        return diagonal + 1
    return diagonal - 1


def _way_back(trace: list[dict[int, int]], old: int, new: int) -> list[tuple[int, int]]:
    pairs = []
    for edits in range(len(trace) - 1, -1, -1):
        farthest = trace[edits]
        before = _from(farthest, old - new, edits)
        old_before = farthest[before]
        new_before = old_before - before
        while old > old_before and new > new_before:
            old, new = old - 1, new - 1
            pairs.append((old, new))
        old, new = old_before, new_before
    return pairs[::-1]
