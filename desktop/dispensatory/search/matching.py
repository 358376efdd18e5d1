"""Which documents a plan matches, how well, and in which of their fields: whole lists of postings combined at once."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress, repeat
from operator import and_, or_
from typing import Protocol

from dispensatory.search.places import each_side_by_side
from dispensatory.search.plan import Adjacent, All, Any, First, In, Own, Plan, Prefix, Term
from dispensatory.search.postings import Postings, PostingsSource
from dispensatory.search.schema import FIELDS

EVERY_FIELD = (1 << len(FIELDS)) - 1
_HEAVY = 40_000
"""Postings of a prefix from which on the score of a document is that of any of its words, not of the best."""

Scores = dict[int, int]


class Places(Protocol):
    """Where terms stand: a TextIndex."""

    @property
    def postings(self) -> PostingsSource:
        """Scored postings."""
        ...

    def places(self, term: str, field: int) -> Mapping[int, bytes]:
        """The encoded places of a term in a field, by document."""
        ...


class Matcher:
    """Evaluates the plans of one query; what it has found once it remembers."""

    def __init__(self, index: Places) -> None:
        self._index = index
        self._scores: dict[tuple[Plan, int | None], Scores] = {}
        self._postings: dict[tuple[str, int | None], Postings] = {}
        self._phrases: dict[tuple[str, ...], dict[int, int]] = {}

    def scores(self, plan: Plan, field: int | None = None) -> Scores:
        """The documents that match `plan`, each with its score; in one field, or in all of them together."""
        known = self._scores.get((plan, field))
        if known is None:
            known = self._scores[plan, field] = self._evaluated(plan, field)
        return known

    def masks(self, plan: Plan, documents: Sequence[int]) -> Sequence[int]:
        """For each of `documents`, which match, the fields that match `plan` by themselves, as a mask."""
        masks: Sequence[int]
        match plan:
            case Term():
                found = self._term(plan.term, None)
                if documents == found.documents:
                    return found.masks
                masks = _picked(dict(zip(found.documents, found.masks, strict=True)), documents)
            case Prefix():
                masks = _picked(self._prefix_masks(plan), documents)
            case Adjacent():
                masks = _picked(self._adjacent(plan.terms), documents)
            case Own():
                masks = [EVERY_FIELD if document in plan.documents else 0 for document in documents]
            case First():
                masks = self.masks(self._first(plan), documents)
            case In():
                masks = [mask & (1 << plan.field) for mask in self.masks(plan.part, documents)]
            case All() | Any():
                join = and_ if isinstance(plan, All) else or_
                masks = self.masks(plan.parts[0], documents)
                for part in plan.parts[1:]:
                    masks = list(map(join, masks, self.masks(part, documents)))
        return masks

    def score_in(self, term: str, field: int, document: int) -> int:
        """The score of a term in one field of one document."""
        return self._index.postings.score_in(term, field, document)

    def settled(self, plan: Plan) -> Plan:
        """`plan` with each choice made: what of it was really looked for, and may be marked."""
        match plan:
            case First():
                return self.settled(self._first(plan))
            case In():
                return In(plan.field, self.settled(plan.part), plan.section)
            case All():
                return All(tuple(map(self.settled, plan.parts)))
            case Any():
                return Any(tuple(map(self.settled, plan.parts)), plan.lesser)
            case _:
                return plan

    def _evaluated(self, plan: Plan, field: int | None) -> Scores:
        match plan:
            case Term():
                postings = self._term(plan.term, field)
                found = dict(zip(postings.documents, postings.scores, strict=True))
            case Prefix():
                found = self._begun(plan, field)
            case Adjacent():
                found = self._phrase(plan.terms, field)
            case Own():
                found = dict.fromkeys(sorted(plan.documents), 1)
            case First():
                found = self.scores(self._first(plan), field)
            case In():
                found = self.scores(plan.part, plan.field)
            case All():
                found = self._all(plan, field)
            case Any():
                found = self._any(plan, field)
        return found

    def _term(self, term: str, field: int | None) -> Postings:
        """The postings of a term, unpacked once."""
        known = self._postings.get((term, field))
        if known is None:
            known = self._postings[term, field] = self._index.postings.term(term, field)
        return known

    def _first(self, plan: First) -> Plan:
        return next((part for part in plan.parts if self.scores(part)), plan.parts[0])

    def _begun(self, plan: Prefix, field: int | None) -> Scores:
        """The documents with a word that begins so; of very many words the score of any, not of the best."""
        pieces = list(self._index.postings.prefix(plan.prefix, field, plan.without))
        if len(pieces) == 1 and (pieces[0].terms == 1 or len(pieces[0].documents) > _HEAVY):
            return dict(zip(pieces[0].documents, pieces[0].scores, strict=True))
        return _best(pieces)

    def _all(self, plan: All, field: int | None) -> Scores:
        return intersected([self.scores(part, field) for part in plan.parts])

    def _any(self, plan: Any, field: int | None) -> Scores:
        """Documents of any part, in loops that run in C as far as may be: unions of thousands are common."""
        found = self.scores(plan.parts[0], field)
        for part in plan.parts[1:]:
            other = self.scores(part, field)
            if plan.lesser:
                found = {**{document: score >> 1 for document, score in other.items()}, **found} if other else found
            else:
                both = found.keys() & other.keys()
                found = {**found, **other, **{document: found[document] + other[document] for document in both}}
        return found

    def _prefix_masks(self, plan: Prefix) -> dict[int, int]:
        masks: dict[int, int] = {}
        for piece in self._index.postings.prefix(plan.prefix, None, plan.without):
            if piece.terms == 1 and not masks:
                masks = dict(zip(piece.documents, piece.masks, strict=True))
                continue
            for document, mask in zip(piece.documents, piece.masks, strict=True):
                masks[document] = masks.get(document, 0) | mask
        return masks

    def _phrase(self, terms: tuple[str, ...], field: int | None) -> Scores:
        """The documents with `terms` side by side, scored as documents that have them all."""
        bits = EVERY_FIELD if field is None else 1 << field
        found = [document for document, mask in self._adjacent(terms).items() if mask & bits]
        every = [self.scores(term, field) for term in dict.fromkeys(map(Term, terms))]
        each = (map(scores.__getitem__, found) for scores in every)
        return dict(zip(found, map(sum, zip(*each, strict=True)), strict=True))

    def _adjacent(self, terms: tuple[str, ...]) -> dict[int, int]:
        """The documents with `terms` side by side in one field, and the masks of those fields."""
        known = self._phrases.get(terms)
        if known is None:
            known = self._phrases[terms] = {}
            for field in range(len(FIELDS)):
                for document in self._side_by_side(terms, field):
                    known[document] = known.get(document, 0) | 1 << field
        return known

    def _side_by_side(self, terms: tuple[str, ...], field: int) -> list[int]:
        places = [self._index.places(term, field) for term in terms]
        first, *others = sorted(places, key=len)
        documents: Iterable[int] = first
        for other in others:
            documents = filter(other.__contains__, documents)
        holding = list(documents)
        columns = [list(map(known.__getitem__, holding)) for known in places]
        return list(compress(holding, each_side_by_side(columns)))


def intersected(parts: Sequence[Scores]) -> Scores:
    """The documents that are in every part, with the sum of their scores."""
    ordered = sorted(parts, key=len)
    found = ordered[0]
    for other in ordered[1:]:
        found = {document: score + other[document] for document, score in found.items() if document in other}
    return found


def _best(pieces: Iterable[Postings]) -> Scores:
    """The best score of each document over the postings of several terms."""
    found: Scores = {}
    for piece in pieces:
        known = found.get
        for document, score in zip(piece.documents, piece.scores, strict=True):
            if score > known(document, 0):
                found[document] = score
    return found


def _picked(masks: Mapping[int, int], documents: Sequence[int]) -> list[int]:
    return list(map(masks.get, documents, repeat(0)))
