"""Names of the codes of the Anatomical Therapeutic Chemical classification."""

from collections.abc import Mapping
from pathlib import Path

from dispensatory.terminology.tables import mapping, read_table, table_path


def load_atc(path: Path | None = None) -> Mapping[str, str]:
    """The name of each code of the table, at whatever level; ResourceError if the table is damaged."""
    path = path or table_path("atc.yaml")
    return {code.upper(): str(name) for code, name in mapping(path, read_table(path)).items()}
