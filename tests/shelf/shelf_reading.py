"""What lies on the shelf of these tests, and reading it."""

from pathlib import Path

from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import Favourites

STARS = tuple(f"medicine-{number:04}" for number in range(400))


def stars_in(folder: Path, *, doubtful: bool = False) -> tuple[tuple[str, ...], Database]:
    opened = Database(folder, doubtful=doubtful)
    found = Favourites(opened).all()
    opened.close()
    return found, opened
