"""Did you mean: the words of the texts, and the one that an unknown word most likely stands for."""

from functools import cached_property
from typing import Protocol

from dispensatory.edit_distance import edits
from dispensatory.search.analysis import Analyzer
from dispensatory.search.folding import american_parts, fold
from dispensatory.search.postings import PostingsSource
from dispensatory.search.similar import edit_limit
from dispensatory.search.sound import sound

_SHORTEST = 4
_PREFIX_FROM = 3
_LENGTHS_APART = 2
_SHORT_WORD = 7


class Spelt(Protocol):
    """What is needed of a TextIndex."""

    @property
    def analyzer(self) -> Analyzer:
        """Turns words into terms."""
        ...

    @property
    def postings(self) -> PostingsSource:
        """Scored postings."""
        ...

    def spellings(self) -> list[tuple[str, int]]:
        """Words with the number of documents that hold them."""
        ...


class Spelling:
    """The words of one index as they are spelt."""

    def __init__(self, index: Spelt) -> None:
        self._index = index

    def holding(self, word: str) -> int:
        """In how many documents `word` stands, or, if it is in none, the longer words that begin with it."""
        forms = [found.form for found in self._index.analyzer.words(word)]
        counts = [self._index.postings.holding(term) for form in forms for term in form.primary]
        if all(counts) or len(forms) != 1:
            return min(counts, default=0)
        begun = american_parts(fold(word))
        if len(begun) < _PREFIX_FROM:
            return 0
        return max((len(piece.documents) for piece in self._index.postings.prefix(begun)), default=0)

    def correction(self, word: str) -> str | None:
        """The commonest of the words nearest to `word` that begin with the same letter; None if none is near."""
        typed = fold(word)
        if len(typed) < _SHORTEST or not typed.isalpha():
            return None
        limit = min(edit_limit(len(typed)), 2)
        best: tuple[int, int, str] | None = None
        letters = set(typed)
        for length in range(len(typed) - _LENGTHS_APART, len(typed) + _LENGTHS_APART + 1):
            for known, holding in self._by_start.get((typed[0], length), ()):
                if len(letters.symmetric_difference(known)) > limit * 2:
                    continue
                found = (edits(typed, known, limit), -holding, known)
                if found[0] <= limit and (best is None or found < best) and _likely(typed, known, found[0]):
                    best = found
        return best[2] if best else None

    @cached_property
    def _by_start(self) -> dict[tuple[str, int], list[tuple[str, int]]]:
        groups: dict[tuple[str, int], list[tuple[str, int]]] = {}
        for word, holding in self._index.spellings():
            groups.setdefault((word[0], len(word)), []).append((word, holding))
        return groups


def _likely(typed: str, known: str, slips: int) -> bool:
    """Two slips in a short word make another word more often than not, unless both sound the same."""
    return slips < 2 or len(typed) > _SHORT_WORD or sound(typed) == sound(known)
