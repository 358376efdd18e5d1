"""The reader's database: opened with its rules, brought to the newest form, and left untouched where it cannot be read.

Write-ahead logging keeps what was committed through a crash, and lets two programs read and write at once.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dispensatory.errors import ShelfError

FILE = "shelf.sqlite"

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE favourites (slug TEXT PRIMARY KEY, added TEXT NOT NULL);
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY,
        slug TEXT NOT NULL,
        section TEXT NOT NULL,
        quote TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        text TEXT NOT NULL,
        created TEXT NOT NULL,
        changed TEXT NOT NULL
    );
    CREATE INDEX notes_of_a_medicine ON notes (slug, section);
    """,
    """
    CREATE TABLE regimens (name TEXT PRIMARY KEY COLLATE NOCASE, medicines TEXT NOT NULL, changed TEXT NOT NULL);
    CREATE TABLE open_regimen (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, medicines TEXT NOT NULL);
    """,
    """
    CREATE TABLE recent (slug TEXT PRIMARY KEY, opened TEXT NOT NULL);
    """,
)
"""One script a version of the form; the number of those carried out is kept in the database."""

_WAIT_S = 5.0


class Database:
    """One connection to the reader's database. To be used on one thread."""

    def __init__(self, folder: Path) -> None:
        """Open the database below `folder`, which is made; ShelfError if that cannot be done."""
        self.file = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self.file, timeout=_WAIT_S, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._migrate()
        except (OSError, sqlite3.Error) as error:
            remedy = "put back a copy, or move the file away to begin anew"
            raise ShelfError(f"{self.file}: your favourites and notes cannot be read: {error}: {remedy}") from error

    def rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """The rows that a statement finds; ShelfError if it fails."""
        with self._told():
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """One change, whole or not at all; ShelfError, with nothing changed, if it fails."""
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _migrate(self) -> None:
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            message = f"{self.file}: is of a newer version of the program: update the program to read it"
            raise ShelfError(message)
        for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
            self._connection.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {number}; COMMIT;")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise ShelfError(f"{self.file}: {error}") from error
