"""What people call a medicine, a group of medicines, or the condition that they are for."""

from pathlib import Path
from typing import Any

from dispensatory.errors import ResourceError
from dispensatory.terminology.tables import LayTerm, mapping, read_table, table_path, words


def load_lay_terms(path: Path | None = None) -> tuple[LayTerm, ...]:
    """The everyday words, in the order of the table; ResourceError if it is damaged."""
    path = path or table_path("lay-terms.yaml")
    return tuple(_term(path, term, value) for term, value in mapping(path, read_table(path)).items())


def _term(path: Path, term: str, value: Any) -> LayTerm:
    if not isinstance(value, dict):
        raise ResourceError(path, None, f"{term}: must name medicines or classes")
    return LayTerm(
        term=term,
        medicines=words(path, term, value.get("medicines")),
        classes=words(path, term, value.get("classes")),
        condition=value.get("condition") is True,
    )
