"""Which names look alike: an edit-distance rule over names, and tall-man letters for what tells two of them apart."""

from collections.abc import Iterable
from itertools import combinations

from dispensatory.edit_distance import edits
from dispensatory.terminology.look_alikes import COMPUTED, LookAlike

_ALIKE = 0.75
_ALIKE_FROM_THE_START = 0.6
_START = 4
"""Names are alike if at least three quarters of the longer one agree, or six tenths where the first four letters do."""

_SHORTEST = 5


def computed_look_alikes(names: Iterable[str]) -> tuple[LookAlike, ...]:
    """The pairs of `names` that look alike, sorted; names of several words, and very short ones, are left out.

    Likeness is 1 - d / n, d being the optimal string alignment distance and n the length of the longer name.
    """
    single = sorted({name.lower() for name in names if name.isalpha() and len(name) >= _SHORTEST})
    return tuple(
        LookAlike(tall_man(one, other), tall_man(other, one), COMPUTED)
        for one, other in combinations(single, 2)
        if are_alike(one, other)
    )


def likeness(one: str, other: str) -> float:
    """How much of two names in lower case agrees, from 0 to 1: 1 - d / n as above."""
    longer = max(len(one), len(other))
    return 1 - edits(one, other, longer) / longer if longer else 1.0


def are_alike(one: str, other: str) -> bool:
    """Whether two names in lower case are near enough to be taken for each other."""
    longer = max(len(one), len(other))
    needed = _ALIKE_FROM_THE_START if one[:_START] == other[:_START] else _ALIKE
    limit = int((1 - needed) * longer + 1e-9)
    return edits(one, other, limit) <= limit


def tall_man(name: str, other: str) -> str:
    """`name` with capitals where it differs from `other`: what both begin and end with stays small.

    Capitals from the first letter that differs to the last, in the manner of the CD3 rule (D. Gerrett and others, The use of
    Tall Man lettering to minimise selection errors of medicine names, NHS Connecting for Health, 2009).
    """
    start = 0
    while start < min(len(name), len(other)) and name[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(name), len(other)) - start and name[-1 - end] == other[-1 - end]:
        end += 1
    return name[:start] + name[start : len(name) - end].upper() + name[len(name) - end :]
