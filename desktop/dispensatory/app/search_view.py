"""What the window shows of a search at one moment, as plain frozen data."""

from dataclasses import dataclass, field
from enum import Enum, auto

from dispensatory.search.results import NameHit, SimilarHit, TextHit


class TextState(Enum):
    """How far the search in the texts is."""

    NOT_ASKED = auto()
    WAITING = auto()
    BUILDING = auto()
    FAILED = auto()
    ANSWERED = auto()


@dataclass(frozen=True, slots=True)
class SearchView:
    """The query as typed, what is found so far, and the section that the reader narrowed to (None: all).

    `total` counts the medicines whose text matches, `sections` those by section before narrowing.
    """

    query: str = ""
    names: tuple[NameHit, ...] = ()
    similar: tuple[SimilarHit, ...] = ()
    text: tuple[TextHit, ...] = ()
    text_state: TextState = TextState.NOT_ASKED
    total: int = 0
    sections: dict[str, int] = field(default_factory=dict)
    section: str | None = None
    did_you_mean: str | None = None
    missing: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    message: str = ""
