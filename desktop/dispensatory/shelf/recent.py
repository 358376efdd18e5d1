"""The medicines that were opened last.

Their order is that in which they were written: the clock may have been set back between two of them.
"""

from collections.abc import Iterable

from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import now

MOST = 60
"""Medicines that are remembered."""


class Recent:
    """Slugs with the time when they were last opened; a slug stays though its medicine is gone from the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[str, ...]:
        """The slugs, the one opened last first."""
        return tuple(str(slug) for (slug,) in self._database.rows("SELECT slug FROM recent ORDER BY rowid DESC"))

    def open(self, slugs: Iterable[str]) -> None:
        """Remember that these were opened, in this order; the oldest ones beyond MOST are forgotten."""
        with self._database.changing() as change:
            for slug in slugs:
                change.execute("INSERT OR REPLACE INTO recent VALUES (?, ?)", (slug, now()))
            change.execute(
                "DELETE FROM recent WHERE slug NOT IN (SELECT slug FROM recent ORDER BY rowid DESC LIMIT ?)",
                (MOST,),
            )

    def clear(self) -> None:
        """Forget them all."""
        with self._database.changing() as change:
            change.execute("DELETE FROM recent")
