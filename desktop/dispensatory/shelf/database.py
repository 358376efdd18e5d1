"""The reader's database: opened with its rules, brought to the newest form, and put back from its last good copy if damaged.

Write-ahead logging keeps what was committed through a crash, and lets two programs read and write at once. A database that
cannot be read for another reason (no right, locked, a full disk, a newer program) is left untouched.
"""

import errno
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from dispensatory.errors import ShelfError
from dispensatory.shelf.good_copy import (
    NO_COPY,
    Damage,
    Rescue,
    damage_of,
    has_content,
    is_damage,
    is_doubtful,
    is_lost,
    keep_good_copy,
    no_longer_doubtful,
    restore,
    uri_of,
)
from dispensatory.wording import tr

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

TABLES = ("favourites", "notes", "regimens", "open_regimen", "recent")
"""The tables of the newest form."""

_WAIT_S = 5.0
_LOOK_AGAIN_S = 0.02
_NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


class ShelfDamageError(ShelfError):
    """The database was found to be damaged while it was in use: opened anew as doubtful it is put back from its copy."""


class Database:
    """One connection to the reader's database. To be used on one thread.

    `rescue` says what was done if the database was found to be damaged. Where the folder cannot be written, or there is no room
    on the disk, what is there can be read, and `is_read_only` is true; in the latter case `has_no_room` is, too.
    """

    def __init__(self, folder: Path, *, doubtful: bool = False) -> None:
        """Open the database below `folder`, which is made; ShelfError if that cannot be done.

        With `doubtful` every page is looked through first.
        """
        self.file = folder / FILE
        self.rescue: Rescue | None = None
        self.is_read_only = self.has_no_room = False
        self._has_changed = False
        try:
            self._connection = self._opened(doubtful=doubtful)
            about = self.file.stat()
            self._identity = about.st_dev, about.st_ino
        except (OSError, sqlite3.Error, Damage) as error:
            words = tr(
                "{file}: your favourites and notes cannot be read: {reason}: check that you may write there, that the disk is "
                "not full and that no other program holds it",
                file=self.file,
                reason=error,
            )
            raise ShelfError(words) from error

    def rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """The rows that a statement finds; ShelfError if it fails."""
        with self._told():
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """One change, whole or not at all; ShelfError, with nothing changed, if it fails. One inside another is part of it."""
        if self._connection.in_transaction:
            yield self._connection
            return
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # SQLite has rolled back by itself where the disk is full or damaged
                    self._connection.execute("ROLLBACK")
                raise
            self._has_changed = True

    def is_replaced(self) -> bool:
        """Whether another file lies in the place of this one: what is written here would be lost."""
        try:
            about = self.file.stat()
        except OSError:
            return False
        return (about.st_dev, about.st_ino) != self._identity

    def close(self) -> None:
        """Let go of the file, and keep a good copy of it if it has changed; ShelfError if there is no room for that."""
        self._connection.close()
        if self._has_changed and not self.is_replaced():
            self._has_changed = False
            try:
                keep_good_copy(self.file)
            except (OSError, sqlite3.Error) as error:
                raise ShelfError(tr(NO_COPY, file=self.file, reason=error)) from error

    def _opened(self, *, doubtful: bool) -> sqlite3.Connection:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            doubtful = doubtful or is_doubtful(self.file)
            connection = _connect(self.file, doubtful=doubtful)
        except Damage as damage:
            self.rescue = restore(self.file, str(damage), lambda: _is_damaged(self.file, doubtful=doubtful))
            return _connect(self.file, doubtful=True)
        except (OSError, sqlite3.OperationalError) as error:
            self.has_no_room = _is_about_room(error)
            if (_may_write(self.file) and not self.has_no_room) or not os.access(self.file, os.R_OK):
                raise
            self.is_read_only = True
            return _connect_without_room(self.file) if self.has_no_room else _connect_to_read(self.file)
        else:
            if doubtful:
                no_longer_doubtful(self.file)
            return connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            kind = ShelfDamageError if is_damage(error) else ShelfError
            raise kind(f"{self.file}: {self._why(error)}") from error

    def _why(self, error: sqlite3.Error) -> str:
        if self.has_no_room or _is_about_room(error):
            return tr("nothing can be written on the disk now, and nothing was changed: make room on it and try again")
        return tr("cannot be changed: it may only be read. Check your rights") if self.is_read_only else str(error)


def _connect(file: Path, *, doubtful: bool) -> sqlite3.Connection:
    """A connection to `file`, which is made where there was none before; Damage if it is damaged."""
    if is_lost(file):
        raise Damage("it is empty" if file.exists() else "it is missing")
    mode = "rw" if file.exists() else "rwc"
    connection = sqlite3.connect(uri_of(file, mode), uri=True, timeout=_WAIT_S, isolation_level=None)
    try:
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
        _migrate(connection, file)
        _look_through(connection, every_page=doubtful)
    except sqlite3.DatabaseError as error:
        connection.close()
        if is_damage(error):
            raise Damage(str(error)) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Use a write-ahead log. SQLite does not wait by itself where another program is just beginning to use one."""
    end = time.monotonic() + _WAIT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(_LOOK_AGAIN_S)
        else:
            return


def _look_through(connection: sqlite3.Connection, *, every_page: bool) -> None:
    """Damage if a table is missing or, where every page is read, one makes no sense."""
    damage = damage_of(connection) if every_page else ""
    found = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    missing = [table for table in TABLES if table not in found]
    if damage or missing:
        raise Damage(damage or f"its table {missing[0]!r} is missing")


def _is_about_room(error: OSError | sqlite3.Error) -> bool:
    """Whether an error says that nothing can be written though it may be."""
    if isinstance(error, OSError):
        return error.errno in _NO_ROOM
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)


def _may_write(file: Path) -> bool:
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def _connect_to_read(file: Path) -> sqlite3.Connection:
    """A connection to a database that cannot be written; what is in a log beside it cannot be read then."""
    if has_content(file.with_name(f"{file.name}-wal")):
        raise OSError("it cannot be written, and its last changes are not yet in the file itself")
    return sqlite3.connect(uri_of(file, "ro") + "&immutable=1", uri=True, isolation_level=None)


def _connect_without_room(file: Path) -> sqlite3.Connection:
    """A connection to a database beside which nothing can be written; what is in a log there is read. No other program can
    have it open: one that has made room for what both need."""
    connection = sqlite3.connect(uri_of(file, "rw"), uri=True, timeout=_WAIT_S, isolation_level=None)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # what is shared elsewhere is kept in memory
    return connection


def _is_damaged(file: Path, *, doubtful: bool) -> bool:
    try:
        with closing(_connect(file, doubtful=doubtful)):
            return False
    except Damage:
        return True


def _migrate(connection: sqlite3.Connection, file: Path) -> None:
    """Bring the database to the newest form. Another program may be doing the same: the first one does it."""
    if _version(connection) > len(MIGRATIONS):
        raise ShelfError(tr("{file}: is of a newer version of the program: update the program to read it", file=file))
    if _version(connection) == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for script in MIGRATIONS[_version(connection) :]:
            for statement in script.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException as error:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:  # a table is there already, or missing
            raise Damage(str(error)) from error
        raise


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
