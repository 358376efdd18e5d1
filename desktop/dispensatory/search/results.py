"""What a search answers, as plain frozen data."""

from dataclasses import dataclass, field
from enum import StrEnum


class NameKind(StrEnum):
    """Why a name matched."""

    INN = "inn"
    TITLE = "title"
    SYNONYM = "synonym"
    BRAND = "brand"
    ABBREVIATION = "abbreviation"
    LAY = "lay"
    CLASS = "class"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class NameHit:
    """A medicine found by a name. `matched` is the name as written in the library; `exact` may open on Enter.

    `kind` is what sort of name matched; it is PREFIX where the query is only the beginning of `matched` (or of a word in
    it), and `name_kind` then still says what sort of name that is.
    """

    slug: str
    title: str
    matched: str
    kind: NameKind
    name_kind: NameKind
    exact: bool = False


@dataclass(frozen=True, slots=True)
class SimilarHit:
    """A medicine whose name is only like the query: to be checked before opening, never opened by itself."""

    slug: str
    title: str
    matched: str


@dataclass(frozen=True, slots=True)
class TextHit:
    """A medicine whose text matches, with its best section and one or two sentences of it.

    `snippet` marks every matched form as `[[word]]`; `others` are further sections of the medicine that match, best first.
    """

    slug: str
    title: str
    section: str
    snippet: str
    score: float
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The three blocks of an answer. `total` counts the medicines whose text matches, `sections` those by section.

    `missing` names the words of the query that the text hits do not all hold (the fallback to "most of the words");
    `did_you_mean` is a corrected query or None; `words` are the matched forms, for marking them in the opened text.
    """

    query: str
    names: tuple[NameHit, ...] = ()
    similar: tuple[SimilarHit, ...] = ()
    text: tuple[TextHit, ...] = ()
    total: int = 0
    sections: dict[str, int] = field(default_factory=dict)
    did_you_mean: str | None = None
    missing: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    elapsed_ms: float = 0.0
