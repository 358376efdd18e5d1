"""What the Whoosh index holds of a monograph: a document each, a field for each section, and the texts as they are.

The schema is pickled into the index, and with it the classes of this module: their names and places are part of the format.
"""

from array import array
from collections.abc import Iterator
from typing import Any

from dispensatory.search.analysis import Analyzer, Names
from dispensatory.search.places import decode_places, encode_places
from dispensatory.search.whoosh_library import STORED, TEXT, Positions, Schema, Token, Tokenizer
from dispensatory.terminology.sections import SEVEN

NAMES = "names"
OTHER = "other"
FIELDS: tuple[str, ...] = (NAMES, *(key.replace("-", "_") for key in SEVEN), OTHER)
"""The fields that are searched; their order gives the bits of a section mask."""

WEIGHTS: tuple[float, ...] = (12.0, 4.0, 2.5, 1.0, 1.5, 1.0, 1.5, 0.5, 1.0)
"""How much a word counts in each of FIELDS."""


def field_of(section: str) -> int:
    """The place in FIELDS of the section with this key."""
    name = section.replace("-", "_")
    return FIELDS.index(name) if section in SEVEN else FIELDS.index(OTHER)


class DrugTokenizer(Tokenizer):  # type: ignore[misc]
    """The analyzer as Whoosh wants it: a tokenizer that survives pickling, without its memory of words."""

    def __init__(self, protected: frozenset[str] = frozenset(), concepts: Names = ()) -> None:
        self.analyzer = Analyzer(protected, concepts)

    def __getstate__(self) -> tuple[list[str], Names]:
        return sorted(self.analyzer.protected), self.analyzer.concepts

    def __setstate__(self, state: tuple[list[str], Names]) -> None:
        self.analyzer = Analyzer(frozenset(state[0]), state[1])

    def __call__(self, value: str, positions: bool = False, start_pos: int = 0, **options: Any) -> Iterator[Any]:
        """Whoosh's tokens: each term at each of its places."""
        token = Token(positions, **{key: options[key] for key in ("mode",) if key in options})
        token.stopped, token.boost = False, 1.0
        for term, places in sorted(self.analyzer.positions(value).items(), key=lambda item: item[1][0]):
            for place in places:
                token.text = term
                if positions:
                    token.pos = start_pos + place
                yield token


class CompactPositions(Positions):  # type: ignore[misc]
    """The places of a term as an array of bytes, or of 16-bit or 32-bit numbers where the text is long: quick to decode."""

    def encode(self, poslist: list[int]) -> bytes:
        """Places in rising order as bytes."""
        return encode_places(poslist)

    def decode_positions(self, value: bytes) -> "array[int]":
        """The places again."""
        return decode_places(value)

    def decode_frequency(self, value: bytes) -> int:
        """How many places."""
        return (len(value) - 1) // array(chr(value[0])).itemsize

    def decode_weight(self, value: bytes) -> float:
        """The weight of a posting: its frequency."""
        return float(self.decode_frequency(value))


class SectionText(TEXT):  # type: ignore[misc]
    """A field of text with places in the compact form."""

    def __init__(self, tokenizer: DrugTokenizer) -> None:
        super().__init__(analyzer=tokenizer, stored=False)
        self.format = CompactPositions()


def schema(tokenizer: DrugTokenizer) -> Any:
    """The schema: the slug, the searched FIELDS, and `texts`, the (section key, plain text) pairs of the monograph."""
    fields = {name: SectionText(tokenizer) for name in FIELDS}
    return Schema(slug=STORED, texts=STORED, **fields)
