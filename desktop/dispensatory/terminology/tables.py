"""The tables under resources/ that give meaning to words: read once, checked, and kept as plain frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dispensatory.errors import ResourceError
from dispensatory.paths import bundled


def table_path(name: str) -> Path:
    """Where the bundled table `name` lies."""
    return bundled("resources") / name


def read_table(path: Path) -> Any:
    """The content of the YAML table at `path`; None for one that is not there, which stands for an empty one.

    ResourceError, with the line, if it is damaged.
    """
    import yaml  # lazy: 20 ms that a window does not need before its first paint

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        text = path.read_text(encoding="utf-8")
        return yaml.load(text, Loader=loader)  # noqa: S506 - either loader is a safe one
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ResourceError(path, None, f"cannot be read: {error}") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = getattr(error, "problem", None) or "is not valid YAML"
        raise ResourceError(path, mark.line + 1 if mark else None, str(said)) from error


def mapping(path: Path, content: Any) -> Mapping[str, Any]:
    """`content` as the mapping that the whole table has to be."""
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ResourceError(path, None, "must be a mapping: one key a line")
    return {str(key): value for key, value in content.items()}


def words(path: Path, key: str, value: Any) -> tuple[str, ...]:
    """A list of words under `key`; one word alone is a list of one."""
    if value is None:
        return ()
    if isinstance(value, (str, int, float)):
        return (str(value),)
    if isinstance(value, list) and all(isinstance(item, (str, int, float)) for item in value):
        return tuple(str(item) for item in value)
    raise ResourceError(path, None, f"{key}: must be a list of words")


@dataclass(frozen=True, slots=True)
class MedicineClass:
    """A class or interaction group: its key, what it is called, and the slugs of its members."""

    key: str
    title: str
    lay_names: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LayTerm:
    """An everyday word or a condition, with the slugs of medicines and the keys of classes that it stands for."""

    term: str
    medicines: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    condition: bool = False


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables that the search reads. `synonyms` are groups of terms for one thing, `atc` names by code."""

    classes: tuple[MedicineClass, ...] = ()
    lay_terms: tuple[LayTerm, ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()
    atc: Mapping[str, str] = field(default_factory=dict)
