"""Classes of medicines and groups of them that matter for interactions."""

from pathlib import Path
from typing import Any

from dispensatory.errors import ResourceError
from dispensatory.terminology.tables import MedicineClass, mapping, read_table, table_path, words


def load_classes(path: Path | None = None) -> tuple[MedicineClass, ...]:
    """The classes, in the order of the table; ResourceError if it is damaged."""
    path = path or table_path("classes.yaml")
    return tuple(_class(path, key, value) for key, value in mapping(path, read_table(path)).items())


def _class(path: Path, key: str, value: Any) -> MedicineClass:
    if not isinstance(value, dict):
        raise ResourceError(path, None, f"{key}: must have a title and members")
    return MedicineClass(
        key=key,
        title=str(value.get("title") or key.replace("-", " ")),
        lay_names=words(path, key, value.get("lay_names")),
        other_names=words(path, key, value.get("other_names")),
        members=words(path, key, value.get("members")),
    )
