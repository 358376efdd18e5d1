"""A shelf with something on it."""

from pathlib import Path

import pytest

from dispensatory.shelf.database import Database
from shelf.shelf_reading import STARS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shelf of 400 stars and 200 notes, closed, with its good copy."""
    folder = tmp_path / "data"
    opened = Database(folder)
    with opened.changing() as change:
        change.executemany("INSERT INTO favourites VALUES (?, ?)", [(star, star) for star in STARS])
        notes = [(star, "", "", "", "", f"note on {star} " * 20, star, star) for star in STARS[:200]]
        change.executemany("INSERT INTO notes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", notes)
    opened.close()
    assert opened.rescue is None
    return folder
