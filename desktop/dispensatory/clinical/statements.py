"""What monographs say about each other: the statements of one about another, by name or by class, most specific first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dispensatory.monograph.model import Action, Interaction
from dispensatory.terminology.tables import MedicineClass

_CLASS = "class:"


@dataclass(frozen=True, slots=True)
class Statement:
    """What the monograph `said_by` says of the medicine `about`.

    `via` is the partner as the monograph names it: the slug, or the class that has it as a member. `breadth` is 0 for the slug
    and otherwise the number of members of the class: the smaller, the more surely it is meant for this pair.
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

    def __init__(self, interactions: Mapping[str, Sequence[Interaction]], classes: Iterable[MedicineClass]) -> None:
        self._interactions = interactions
        self._members = {group.key: frozenset(group.members) for group in classes}

    def about(self, said_by: str, about: str) -> tuple[Statement, ...]:
        """All that `said_by` says of `about`, most specific first; of equally specific ones in the order of the file."""
        found = [
            Statement(said_by, about, partner, breadth, interaction)
            for interaction in self._interactions.get(said_by, ())
            for partner in interaction.partners
            if (breadth := self._breadth(partner, about)) is not None
        ]
        return tuple(sorted(found, key=lambda statement: statement.breadth))

    def named_by(self, said_by: str) -> frozenset[str]:
        """The slugs that `said_by` names, without those of classes."""
        partners = (partner for each in self._interactions.get(said_by, ()) for partner in each.partners)
        return frozenset(partner for partner in partners if ":" not in partner)

    def _breadth(self, partner: str, about: str) -> int | None:
        if partner == about:
            return 0
        members = self._members.get(partner.removeprefix(_CLASS), frozenset()) if partner.startswith(_CLASS) else ()
        return len(members) if about in members else None
