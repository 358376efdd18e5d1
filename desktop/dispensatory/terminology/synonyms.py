"""Groups of words for one and the same thing: "dyspnea" and "shortness of breath"."""

from pathlib import Path

from dispensatory.errors import ResourceError
from dispensatory.terminology.tables import read_table, table_path, words


def load_synonyms(path: Path | None = None) -> tuple[tuple[str, ...], ...]:
    """The groups, in the order of the table; ResourceError if it is damaged."""
    path = path or table_path("synonyms.yaml")
    content = read_table(path)
    if content is None:
        return ()
    if not isinstance(content, list):
        raise ResourceError(path, None, "must be a list of lists of words")
    return tuple(words(path, f"group {number}", group) for number, group in enumerate(content, start=1))
