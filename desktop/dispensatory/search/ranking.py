"""Best first: the medicine itself before those that mention it, the section asked for before the others."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from heapq import nlargest
from itertools import islice
from math import log2
from operator import itemgetter

from dispensatory.search.matching import Matcher, Scores, intersected
from dispensatory.search.plan import All, In, Part, Plan, Term
from dispensatory.search.schema import FIELDS, NAMES, OTHER

SECTIONS = ((1 << len(FIELDS)) - 1) & ~(1 << FIELDS.index(NAMES))
"""The bits of a mask that stand for sections."""

_APART = 0.55
_SECTION_WEIGHT = 2.0
_ELSEWHERE = 0.25
"""What is left of the score of a medicine that holds the words, but not in the section that the question is about."""
_NEARLY_MOST = 0.7
_SOME = 1000
_OWN = 1 << 17
_FAVOURED = 1 << 18


@dataclass(frozen=True, slots=True)
class Found:
    """The documents that match, with their scores and masks, and the words that not all of them hold."""

    scores: Scores
    masks: Mapping[int, int]
    missing: tuple[str, ...] = ()


def find(matcher: Matcher, parts: Sequence[Part], without: Sequence[Plan]) -> Found:
    """The documents with all of `parts`; if there are none, those with most of them."""
    if not parts:
        return Found({}, {})
    each = [matcher.scores(part.plan) for part in parts]
    scores = intersected(each)
    missing: tuple[str, ...] = ()
    plans = [part.plan for part in parts]
    if not scores and len(parts) > 1:
        scores, missing = _most(parts, each)
        plans = [part.plan for part in parts if part.words not in missing] or plans
    elif not scores:
        missing = (parts[0].words,)
    for plan in without:
        unwanted = matcher.scores(plan)
        scores = {document: score for document, score in scores.items() if document not in unwanted}
    documents = list(scores)
    whole = plans[0] if len(plans) == 1 else All(tuple(plans))
    masks = dict(zip(documents, matcher.masks(whole, documents), strict=True)) if documents else {}
    return Found(scores, masks, missing)


def _most(parts: Sequence[Part], each: Sequence[Scores]) -> tuple[Scores, tuple[str, ...]]:
    """The documents that hold most of what the parts say, and the words of the parts that some of them lack.

    A rare word says more than a common one: of "painful swollen achilles" a text that has only the last holds more.
    """
    anywhere = len(set().union(*each))
    held: dict[int, float] = {}
    total: dict[int, int] = {}
    for scores in each:
        says = 1 + log2(1 + anywhere / len(scores)) if scores else 0.0
        for document, score in scores.items():
            held[document] = held.get(document, 0.0) + says
            total[document] = total.get(document, 0) + score
    most = max(held.values(), default=0.0) * _NEARLY_MOST
    found = {document: score for document, score in total.items() if held[document] >= most}
    lacking = (part.words for part, scores in zip(parts, each, strict=True) if any(d not in scores for d in found))
    return found, tuple(dict.fromkeys(lacking)) or tuple(part.words for part in parts)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What else counts: the field to look in first, the documents of medicines named in the query, and for documents of
    classes and conditions named in it how much they are asked for."""

    field: int | None = None
    own: frozenset[int] = frozenset()
    favoured: Mapping[int, int] = made(default_factory=dict)


def ranked(
    found: Found, matcher: Matcher, parts: Sequence[Part], wishes: Wishes, limit: int
) -> list[tuple[float, int]]:
    """The best `limit` documents as (score, document), best first; equal ones in the order of the catalogue."""
    scores: dict[int, float] = dict(found.scores)
    if len(parts) > 1:
        masks = found.masks
        scores = {d: score if masks[d] & SECTIONS else score * _APART for d, score in scores.items()}
    if wishes.field is not None and parts:  # without words there is nothing that could stand there
        there = _in_field(matcher, [part.plan for part in parts], wishes.field)
        for document in scores:
            if document in there:
                scores[document] += _SECTION_WEIGHT * there[document]
            else:
                scores[document] *= _ELSEWHERE
    for document in wishes.own:
        if document in scores:
            scores[document] += _OWN
    for document, weight in wishes.favoured.items():
        if document in scores:
            scores[document] += _FAVOURED * weight
    return [(score, document) for document, score in _largest(limit, scores)]


def _largest(limit: int, scores: Mapping[int, float]) -> list[tuple[int, float]]:
    """The `limit` best, the first of equal ones first. What is worse than as many of the first ones is left out at once."""
    items: Iterable[tuple[int, float]] = scores.items()
    if len(scores) > 2 * _SOME:
        worst = min(nlargest(limit, islice(scores.values(), _SOME)), default=0.0)
        items = [item for item in scores.items() if item[1] >= worst]
    return nlargest(limit, items, key=itemgetter(1))


def _in_field(matcher: Matcher, plans: Sequence[Plan], field: int) -> Scores:
    return intersected([matcher.scores(plan, field) for plan in plans])


def best_fields(matcher: Matcher, parts: Sequence[Part], document: int, mask: int, first: int | None) -> list[int]:
    """The fields in `mask` in the order in which to show them: the one asked for, then by score."""
    fields = [field for field in range(len(FIELDS)) if mask & SECTIONS & (1 << field)]
    if len(fields) < 2:
        return fields
    terms = [leaf for part in parts for leaf in _terms(part.plan)]
    scores = {field: sum(matcher.score_in(term, field, document) for term in terms) for field in fields}
    return sorted(fields, key=lambda field: (field != first, -scores[field], field))


def _terms(plan: Plan) -> list[str]:
    if isinstance(plan, Term):
        return [plan.term]
    if isinstance(plan, In):
        return _terms(plan.part)
    parts = getattr(plan, "parts", None)
    if parts is not None:
        return [term for part in parts for term in _terms(part)]
    return list(getattr(plan, "terms", ()))


def counted(found: Found, own_keys: Mapping[int, Sequence[str]]) -> dict[str, int]:
    """How many documents match in each section, by its key; in sections of their own, by `own_keys` of a document."""
    by_mask = Counter(found.masks.values())
    counts: dict[str, int] = {}
    for field, name in enumerate(FIELDS):
        number = sum(n for mask, n in by_mask.items() if mask & (1 << field))
        if number and name not in (NAMES, OTHER):
            counts[name.replace("_", "-")] = number
    other = 1 << FIELDS.index(OTHER)
    for document, mask in found.masks.items() if any(mask & other for mask in by_mask) else ():
        for key in own_keys.get(document, ()) if mask & other else ():
            counts[key] = counts.get(key, 0) + 1
    return counts
