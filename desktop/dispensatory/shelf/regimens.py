"""The lists of medicines that the reader has saved under a name, and the list that is open now."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dispensatory.errors import ShelfError
from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import now
from dispensatory.wording import tr


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of a list as it was given, and the slug of its medicine; None where it is not known which that is."""

    text: str
    slug: str | None = None


@dataclass(frozen=True, slots=True)
class SavedRegimen:
    """A list under its name; the name is "" for one that was never saved."""

    name: str
    medicines: tuple[Listed, ...] = ()


class Regimens:
    """The lists in a database. Names that differ only in the case of English letters are one name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[SavedRegimen, ...]:
        """Every saved list, by name."""
        rows = self._database.rows("SELECT name, medicines FROM regimens ORDER BY name")
        return tuple(SavedRegimen(str(name), _read(str(medicines))) for name, medicines in rows)

    def get(self, name: str) -> SavedRegimen | None:
        """The list saved under a name; None if there is none."""
        rows = self._database.rows("SELECT name, medicines FROM regimens WHERE name = ?", (name,))
        return next((SavedRegimen(str(found), _read(str(medicines))) for found, medicines in rows), None)

    def save(self, regimen: SavedRegimen) -> None:
        """Keep a list under its name, in place of what had that name."""
        with self._database.changing() as change:
            values = (regimen.name, _written(regimen.medicines), now())
            change.execute("INSERT OR REPLACE INTO regimens VALUES (?, ?, ?)", values)

    def rename(self, name: str, other: str) -> None:
        """Give a list another name; ShelfError if another list has it."""
        taken = self.get(other)
        if taken is not None and taken.name.casefold() != name.casefold():
            raise ShelfError(tr("There is a list \u201c{name}\u201d already: choose another name.", name=taken.name))
        with self._database.changing() as change:
            change.execute("UPDATE regimens SET name = ?, changed = ? WHERE name = ?", (other, now(), name))

    def remove(self, name: str) -> None:
        """Take a list away."""
        with self._database.changing() as change:
            change.execute("DELETE FROM regimens WHERE name = ?", (name,))

    def open_one(self) -> SavedRegimen:
        """The list that was open last, with the name under which it had been saved; empty where there was none."""
        rows = self._database.rows("SELECT name, medicines FROM open_regimen")
        return next((SavedRegimen(str(name), _read(str(medicines))) for name, medicines in rows), SavedRegimen(""))

    def keep_open(self, regimen: SavedRegimen) -> None:
        """Keep the list that is open, saved or not."""
        with self._database.changing() as change:
            values = (regimen.name, _written(regimen.medicines))
            change.execute("INSERT OR REPLACE INTO open_regimen VALUES (1, ?, ?)", values)


def medicines_of(found: Any) -> tuple[Listed, ...]:
    """Lines out of JSON; ValueError if it is something else."""
    lines = [_line(item) for item in found] if isinstance(found, list) else [None]
    made = tuple(line for line in lines if line is not None)
    if len(made) < len(lines):
        raise ValueError("holds no lines of medicines, or one that cannot be read")
    return made


def _line(item: Any) -> Listed | None:
    text, slug = (item.get("text"), item.get("slug")) if isinstance(item, dict) else (None, None)
    return Listed(text, slug) if isinstance(text, str) and isinstance(slug, str | None) else None


def lines_of(medicines: Iterable[Listed]) -> list[dict[str, str | None]]:
    """Lines as they stand in JSON."""
    return [{"text": line.text, "slug": line.slug} for line in medicines]


def _written(medicines: Iterable[Listed]) -> str:
    return json.dumps(lines_of(medicines), ensure_ascii=False)


def _read(text: str) -> tuple[Listed, ...]:
    try:
        return medicines_of(json.loads(text))
    except ValueError as error:
        words = tr("A saved list of medicines is damaged and cannot be read: {reason}", reason=error)
        raise ShelfError(words) from error
