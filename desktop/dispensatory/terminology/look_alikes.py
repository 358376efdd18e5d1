"""Names that are confused with each other, in tall-man letters.

From `resources/look-alikes.yaml`: the pairs of the FDA Name Differentiation Project, and pairs computed from the names of the
bundled library by edit distance, marked as computed.
"""

from dataclasses import dataclass
from pathlib import Path

from dispensatory.errors import ResourceError
from dispensatory.terminology.tables import mapping, read_table, table_path, words

FDA = "FDA"
COMPUTED = "computed"
TABLE = "look-alikes.yaml"


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Two names in tall-man letters (in lower case they are the names), and where the pair comes from."""

    one: str
    other: str
    source: str

    @property
    def names(self) -> frozenset[str]:
        """Both names in lower case."""
        return frozenset({self.one.lower(), self.other.lower()})


def load_look_alikes(path: Path | None = None) -> tuple[LookAlike, ...]:
    """The pairs, in the order of the table; ResourceError if it is damaged."""
    path = path or table_path(TABLE)
    pairs: list[LookAlike] = []
    for source, listed in mapping(path, read_table(path)).items():
        if source not in (FDA, COMPUTED) or not isinstance(listed, list):
            raise ResourceError(path, None, f"{source}: must be FDA or computed, with a list of pairs")
        for pair in listed:
            names = words(path, source, pair)
            if len(names) != 2:
                raise ResourceError(path, None, f"{source}: {pair!r} must be two names")
            pairs.append(LookAlike(*names, source))
    return tuple(pairs)
