"""Pairs of medicines of which the two monographs tell different stories."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dispensatory.clinical.statements import Statement, Statements
from dispensatory.monograph.model import Action

FORBIDDING = frozenset({Action.CONTRAINDICATED, Action.AVOID})
"""Actions that speak against giving two medicines together; the others allow it, with or without care."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two statements on one pair, each the most specific of its monograph, of which one forbids what the other allows."""

    one: Statement
    other: Statement


def disagreement(one: Iterable[Statement], other: Iterable[Statement]) -> Disagreement | None:
    """The disagreement between what two monographs say of each other, if there is one.

    Only statements that name the partner are held against each other: one about a class may well have its exceptions.
    """
    first = next((statement for statement in one if statement.breadth == 0), None)
    second = next((statement for statement in other if statement.breadth == 0), None)
    if first is None or second is None or (first.action in FORBIDDING) == (second.action in FORBIDDING):
        return None
    return Disagreement(first, second)


def disagreements(statements: Statements, slugs: Iterable[str]) -> Iterator[Disagreement]:
    """The disagreements of the monographs `slugs` with those that they name, each pair once."""
    seen = set()
    for slug in slugs:
        for partner in sorted(statements.named_by(slug)):
            pair = frozenset({slug, partner})
            if pair in seen:
                continue
            seen.add(pair)
            found = disagreement(statements.about(slug, partner), statements.about(partner, slug))
            if found:
                yield found
