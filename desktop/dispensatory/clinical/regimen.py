"""A list of medicines that one person takes: what their monographs say about each other, pair by pair.

Nothing is judged here: every statement is a monograph's own, pairs of which nothing is written are named as such, and so are
names that no monograph has.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from dispensatory.clinical.disagreements import Disagreement, disagreement
from dispensatory.clinical.regimen_duplicates import duplicates
from dispensatory.clinical.regimen_lines import name_in
from dispensatory.clinical.regimen_model import GRAVITY, Library, OneSided, Pair, Regimen, Taken
from dispensatory.clinical.statements import Statement

__all__ = ["Library", "check_regimen"]


def check_regimen(given: Iterable[tuple[str, str | None]], library: Library) -> Regimen:
    """The regimen of (name as given, slug or None) pairs, in their order; the pairs of medicines gravest first."""
    asked = list(given)
    taken = tuple(Taken(slug, query) for query, slug in asked if slug is not None)
    slugs = tuple(dict.fromkeys(medicine.slug for medicine in taken))
    unknown = tuple(query for query, slug in asked if slug is None)
    found = [_pair(one, other, library) for one, other in combinations(slugs, 2)]
    said = [pair for pair in found if pair.statements]
    return Regimen(
        medicines=taken,
        unknown=unknown,
        pairs=tuple(sorted(said, key=lambda pair: GRAVITY.index(pair.action))),
        nothing_recorded=tuple((pair.one, pair.other) for pair in found if not pair.statements),
        duplicates=tuple(duplicates(taken, library)),
        mentions=tuple(sorted(_mentions(unknown, slugs, library), key=lambda found: GRAVITY.index(found.action))),
        asides=tuple(_asides(found, library)),
    )


def _pair(one: str, other: str, library: Library) -> Pair:
    forth, back = _said(one, other, library), _said(other, one, library)
    statements = sorted((*forth, *back), key=lambda said: (GRAVITY.index(said.action), said.breadth))
    return Pair(one, other, tuple(statements), frozenset(_parts(one, library)), _disagreement(forth, back))


def _disagreement(forth: Iterable[Statement], back: Iterable[Statement]) -> Disagreement | None:
    """Where two monographs contradict each other: of combinations each component for itself, not one against another."""
    sides: defaultdict[tuple[str, str], tuple[list[Statement], list[Statement]]] = defaultdict(lambda: ([], []))
    for statement in forth:
        sides[statement.said_by, statement.about][0].append(statement)
    for statement in back:
        sides[statement.about, statement.said_by][1].append(statement)
    return next((found for side in sides.values() if (found := disagreement(*side))), None)


def _said(by: str, about: str, library: Library) -> list[Statement]:
    """What a medicine or its components say of another or of its components: each interaction once, by its closest partner."""
    found: dict[int, Statement] = {}
    for speaker in _parts(by, library):
        for subject in _parts(about, library):
            if speaker != subject:
                for statement in library.statements.about(speaker, subject):
                    kept = found.get(id(statement.interaction))
                    if kept is None or statement.breadth < kept.breadth:
                        found[id(statement.interaction)] = statement
    return sorted(found.values(), key=lambda statement: statement.breadth)


def _asides(found: Iterable[Pair], library: Library) -> Iterable[Pair]:
    around = library.statements.around
    for pair in found:
        one, other = pair.one, pair.other
        if not pair.statements and (said := (*around(one, other), *around(other, one))):
            yield Pair(one, other, said, pair.by_one)


def _parts(slug: str, library: Library) -> tuple[str, ...]:
    return (slug, *library.components.get(slug, ()))


def _mentions(unknown: Iterable[str], slugs: Sequence[str], library: Library) -> Iterator[OneSided]:
    """A component that is itself in the list, or is in two combinations, is heard once."""
    heard = set(slugs)
    speakers = {slug: [slug] for slug in slugs}
    for slug in slugs:
        speakers[slug] += [part for part in _parts(slug, library) if part not in heard]
        heard.update(speakers[slug])
    for name in dict.fromkeys(unknown):
        for slug in slugs:
            said = [one for speaker in speakers[slug] for one in library.statements.naming(speaker, name_in(name))]
            if said:
                yield OneSided(slug, name, tuple(sorted(said, key=lambda one: GRAVITY.index(one.action))))
