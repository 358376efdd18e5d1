"""The medicines that the reader has marked with a star.

Their order is that in which they were added: the clock may have been set back between two of them.
"""

from datetime import UTC, datetime

from dispensatory.shelf.database import Database


class Favourites:
    """Slugs with the time when they were starred; a slug stays though its medicine is gone from the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[str, ...]:
        """Every starred slug, in the order of starring."""
        return tuple(str(slug) for (slug,) in self._database.rows("SELECT slug FROM favourites ORDER BY rowid"))

    def add(self, slug: str) -> None:
        """Star a medicine; one that is starred stays as it is."""
        with self._database.changing() as change:
            change.execute("INSERT OR IGNORE INTO favourites VALUES (?, ?)", (slug, now()))

    def remove(self, slug: str) -> None:
        """Take the star away."""
        with self._database.changing() as change:
            change.execute("DELETE FROM favourites WHERE slug = ?", (slug,))


def now() -> str:
    """The time as it is kept: UTC, ISO 8601, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
