"""What monographs say about each other: the statements of one about another, by name or by class, most specific first."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from dispensatory.monograph.model import Action, Interaction
from dispensatory.terminology.tables import MedicineClass

_CLASS = "class:"
_OTHER = "other:"
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_PARTING = re.compile(r"[,;/]|\b(?:and|or)\b")
_SHORTEST_NAME = 3
_SHORTEST_WORDS = 4
"""Signs from which on a name is looked for in what monographs say of others: as a whole, and as a part of it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What the monograph `said_by` says of the medicine `about`.

    `via` is the partner as the monograph names it: the slug, the class that has it as a member, or words that hold its name.
    `breadth` is 0 for the slug, 1 for words, and for a class the number of its members: the smaller, the more surely it is meant
    for this pair.
    """

    said_by: str
    about: str
    via: str
    breadth: int
    interaction: Interaction

    @property
    def action(self) -> Action:
        """What the statement asks for."""
        return self.interaction.action


class Statements:
    """The statements of a set of monographs, by the slug of who says them."""

    def __init__(
        self,
        interactions: Mapping[str, Sequence[Interaction]],
        classes: Iterable[MedicineClass],
        names: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        """`names` are those of medicines by slug: words that stand for a medicine (`other:alcohol`) are understood by them."""
        self._interactions = interactions
        self._by_class: dict[str, dict[str, int]] = {}
        for group in classes:
            for slug in group.members:
                self._by_class.setdefault(slug, {})[f"{_CLASS}{group.key}"] = len(group.members)
        self._names = {slug: frozenset(filter(_is_word, map(_plain, every))) for slug, every in (names or {}).items()}
        self._words = {
            slug: [(partner, each) for each in stated for partner in each.partners if partner.startswith(_OTHER)]
            for slug, stated in interactions.items()
        }

    def about(self, said_by: str, about: str) -> tuple[Statement, ...]:
        """All that `said_by` says of `about`, most specific first; of equally specific ones in the order of the file."""
        breadths = {**self._by_class.get(about, {}), about: 0}
        found = [
            Statement(said_by, about, partner, breadths[partner], interaction)
            for interaction in self._interactions.get(said_by, ())
            for partner in interaction.partners
            if partner in breadths
        ]
        names = self._names.get(about)
        if names:
            found += [
                Statement(said_by, about, partner, 1, interaction)
                for partner, interaction in self._words.get(said_by, ())
                if not names.isdisjoint(_listed(partner))
            ]
        return tuple(sorted(found, key=lambda statement: statement.breadth))

    def naming(self, said_by: str, name: str) -> tuple[Statement, ...]:
        """All that `said_by` says of something that cannot be checked: its words hold `name` as a whole, or it is a partner."""
        words = _plain(name)
        found = (*self.about(said_by, words.replace(" ", "-")), *self._holding(said_by, name, (words,)))
        closest: dict[int, Statement] = {}
        for statement in found:
            closest.setdefault(id(statement.interaction), statement)
        return tuple(closest.values())

    def around(self, said_by: str, about: str) -> tuple[Statement, ...]:
        """What `said_by` says in words that hold a name of `about` among others, so that it is not sure to be meant."""
        return self._holding(said_by, about, self._names.get(about, ()))

    def _holding(self, said_by: str, about: str, names: Iterable[str]) -> tuple[Statement, ...]:
        wanted = [f" {name} " for name in names if len(name) >= _SHORTEST_WORDS]
        return tuple(
            Statement(said_by, about, partner, 1, interaction)
            for partner, interaction in self._words.get(said_by, ())
            if any(name in _padded(partner) for name in wanted)
        )

    def named_by(self, said_by: str) -> frozenset[str]:
        """The slugs that `said_by` names, without those of classes."""
        partners = (partner for each in self._interactions.get(said_by, ()) for partner in each.partners)
        return frozenset(partner for partner in partners if ":" not in partner)


@cache
def _padded(partner: str) -> str:
    return f" {_plain(partner.removeprefix(_OTHER))} "


@cache
def _listed(partner: str) -> frozenset[str]:
    """What words list one by one: "other:alcohol, milk or tea (hot)" is of three things."""
    bare = _IN_BRACKETS.sub(" ", partner.removeprefix(_OTHER))
    return frozenset(filter(None, map(_plain, _PARTING.split(bare))))


def _is_word(name: str) -> bool:
    return sum(sign.isalpha() for sign in name) >= _SHORTEST_NAME


def _plain(words: str) -> str:
    """Words in lower case, parted by single blanks, without other signs; an apostrophe parts nothing."""
    joined = re.sub(r"['\u2018\u2019\u02bc]", "", words.casefold())
    return " ".join(re.findall(r"[^\W_]+", joined))
