"""What is shown of a medicine before a name that is only similar to what was typed opens it."""

from dataclasses import dataclass

from dispensatory.wording import tr


@dataclass(frozen=True, slots=True)
class Card:
    """What tells a medicine from others. `shown` is its name with tall letters, for the eye.

    `facts` are (what it is, what the monograph gives) pairs; without any, `note` says why.
    """

    name: str
    shown: str
    facts: tuple[tuple[str, str], ...] = ()
    note: str = ""

    @property
    def spoken(self) -> str:
        """The card as one readable text."""
        facts = (f"{what}: {fact}" for what, fact in self.facts)
        return ". ".join(part for part in (self.name, *facts, self.note) if part)


@dataclass(frozen=True, slots=True)
class LikeIt:
    """Medicines whose names are confused with the one on the card, under the words that are true of them."""

    heading: str
    why: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class NearMatch:
    """What was typed, the medicine whose name is like it, and by which name, if not its title."""

    typed: str
    by_name: str
    card: Card
    like_it: tuple[LikeIt, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it as one readable text."""
        like_it = (f"{group.heading}: {'; '.join(card.spoken for card in group.cards)}" for group in self.like_it)
        said = (
            tr("You typed {typed}", typed=self.typed),
            tr("The similar name is {name}", name=self.by_name or self.card.name),
            self.card.spoken,
        )
        return ". ".join((*said, *like_it))
