"""The reader's database in use: opened when it is first needed, put back from its last good copy if it is damaged, and copied."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from dispensatory.app.workers import Lane, Ticket
from dispensatory.errors import ShelfError
from dispensatory.log_file import log
from dispensatory.shelf.database import FILE, Database, ShelfDamageError
from dispensatory.shelf.good_copy import NO_COPY, copy_is_due, keep_good_copy
from dispensatory.shelf.rescue_words import rescue_words
from dispensatory.wording import tr

_COPY_AFTER_MS = 10_000
"""When the good copy of the day is made: long after the start, on a thread of its own."""


class ShelfFile(QObject):
    """Says `failed` with a fault, which changes nothing; `put_back` with what was done about a damaged database."""

    failed = Signal(str)
    put_back = Signal(str)

    def __init__(self, folder: Path, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._database: Database | None = None
        self._is_doubtful = False
        self._copying = Lane(pool, self)
        self._copying.answered.connect(self._on_copying_answered)
        self._copying.failed.connect(self._on_copying_failed)

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self._folder / FILE

    def do(self, work: Callable[[Database], object]) -> bool:
        """Do something in the database; whether it could be done."""
        try:
            try:
                work(self._opened())
            except ShelfDamageError as error:
                log().error("Favourites and notes: %s", error)
                self._look_through()
                work(self._opened())
        except ShelfError as error:
            if str(self.path) in str(error):  # no other: the name of a file that is imported may be personal
                log().error("Favourites and notes: %s", error)
            self.failed.emit(str(error))
            return False
        return True

    def copy_soon(self) -> None:
        """Make the good copy of the day, if there is none yet, when the start is over."""
        if self._database is not None and not self._database.is_read_only and copy_is_due(self.path):
            QTimer.singleShot(_COPY_AFTER_MS, self, self.make_copy)

    def make_copy(self) -> None:
        """Look through the database and keep a good copy of it, on a thread of its own."""
        path = self.path

        def job(_ticket: Ticket) -> str:
            try:
                return keep_good_copy(path)
            except (OSError, sqlite3.Error) as error:
                raise ShelfError(tr(NO_COPY, file=path, reason=error)) from error

        if self._database is not None:
            self._copying.ask(job)

    def close(self) -> None:
        """Let go of the file; what has changed is copied."""
        self._copying.drop()
        database, self._database = self._database, None
        if database is not None:
            try:
                database.close()
            except ShelfError as error:
                log().warning("The good copy: %s", error)

    def _opened(self) -> Database:
        """The database that is in place now."""
        if self._database is not None and (self._database.is_replaced() or self._database.has_no_room):
            self.close()  # there may be room now
        if self._database is None:
            self._database = Database(self._folder, doubtful=self._is_doubtful)
            self._is_doubtful = False
            if self._database.rescue is not None:
                words = rescue_words(self._database.rescue)
                log().error("%s", " ".join(words.split()))
                self.put_back.emit(words)
        return self._database

    def _look_through(self) -> None:
        """Look at every page when the database is opened next, which is now needed."""
        self.close()
        self._is_doubtful = True

    def _on_copying_answered(self, damage: str) -> None:
        if damage:
            log().error("Favourites and notes: %s", damage)
            self._look_through()
            self.do(lambda _database: None)

    def _on_copying_failed(self, message: str) -> None:
        log().warning("The good copy: %s", message)
