"""The words of a regimen: what is taken, what is said about a pair, what is one medicine twice or adds up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dispensatory.clinical.disagreements import FORBIDDING, Disagreement
from dispensatory.clinical.statements import Statement, Statements
from dispensatory.monograph.model import Action
from dispensatory.terminology.tables import MedicineClass

GRAVITY = tuple(Action)
"""The actions, the gravest first."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A medicine of the list: its slug, and the name under which it was given."""

    slug: str
    query: str


@dataclass(frozen=True, slots=True)
class Pair:
    """What is said about two medicines, the gravest first, of equally grave statements the most specific.

    Of a combination its components speak and are spoken of too; `by_one` are those whose statements are on the side of `one`.
    """

    one: str
    other: str
    statements: tuple[Statement, ...]
    by_one: frozenset[str]
    disagreement: Disagreement | None = None

    @property
    def action(self) -> Action:
        """The gravest action that is said; ValueError where nothing is."""
        return min((statement.action for statement in self.statements), key=GRAVITY.index)

    @property
    def one_sided_ban(self) -> tuple[Action, Action] | None:
        """The gravest actions of the two sides (of `one`, of `other`) where one side forbids the pair and the other does not."""
        sides: tuple[list[Action], list[Action]] = ([], [])
        for statement in self.statements:
            sides[statement.said_by not in self.by_one].append(statement.action)
        if not all(sides):
            return None
        one, other = (min(actions, key=GRAVITY.index) for actions in sides)
        return (one, other) if (one in FORBIDDING) != (other in FORBIDDING) else None


@dataclass(frozen=True, slots=True)
class OneSided:
    """What a medicine of the list, or a component of it, says of a name that cannot be checked, the gravest first.

    It is no pair: the name has no monograph that could speak of the medicine.
    """

    slug: str
    name: str
    statements: tuple[Statement, ...]

    @property
    def action(self) -> Action:
        """The gravest action that is said."""
        return self.statements[0].action


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Several medicines of the list that are one, belong together, or add up; `why` says it in words.

    `kind` is "same-substance", "same-class" or "additive"; `key` names the effect that adds up, and the class of the others.
    """

    kind: str
    slugs: tuple[str, ...]
    why: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Regimen:
    """The answer for a list.

    `mentions` are what monographs of the list say of the names of `unknown`, the gravest first. `asides` are statements on
    something else in whose words a pair of `nothing_recorded` is spoken of: not sure to be meant for it.
    """

    medicines: tuple[Taken, ...]
    unknown: tuple[str, ...]
    pairs: tuple[Pair, ...]
    nothing_recorded: tuple[tuple[str, str], ...]
    duplicates: tuple[Duplicate, ...]
    mentions: tuple[OneSided, ...] = ()
    asides: tuple[Pair, ...] = ()

    @property
    def findings(self) -> tuple[Pair | OneSided, ...]:
        """The pairs and, among them, what is said of names that cannot be checked: the gravest first."""
        return tuple(sorted((*self.pairs, *self.mentions), key=lambda found: GRAVITY.index(found.action)))


@dataclass(frozen=True)
class Library:
    """What the monographs give: statements, and by slug titles, components in the library, and the names of all substances."""

    statements: Statements
    titles: Mapping[str, str]
    components: Mapping[str, tuple[str, ...]]
    substances: Mapping[str, tuple[str, ...]]
    classes: Sequence[MedicineClass]

    @cached_property
    def class_by_key(self) -> Mapping[str, MedicineClass]:
        """The classes by their keys."""
        return {group.key: group for group in self.classes}

    def belongs(self, slug: str, key: str) -> bool:
        """Whether a medicine, or a component of it, is a member of a class; False for a class that there is not."""
        group = self.class_by_key.get(key)
        return group is not None and any(part in group.members for part in (slug, *self.components.get(slug, ())))
