"""The reader's favourites, notes and lists while the window is open: changes are kept at once, the last removal can be undone."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from dispensatory.app.workers import Lane, Ticket
from dispensatory.errors import ShelfError
from dispensatory.log_file import log
from dispensatory.shelf.database import FILE, Database, ShelfDamageError
from dispensatory.shelf.exchange import export_shelf, import_shelf
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import copy_is_due, keep_good_copy
from dispensatory.shelf.notes import Note, Notes
from dispensatory.shelf.rescue_words import rescue_words
from dispensatory.wording import tr

Found = TypeVar("Found")


_COPY_AFTER_MS = 10_000
"""When the good copy of the day is made: long after the start, on a thread of its own."""


class ShelfKeeper(QObject):
    """Opens the database when it is first needed. A fault is said in words and changes nothing.

    A database that is damaged, or turns out to be so in use, is put back from its last good copy; `rescued` tells it.
    """

    starred_changed = Signal(object)
    notes_changed = Signal(str)
    regimens_changed = Signal()
    undo_changed = Signal(str)
    said = Signal(str)
    rescued = Signal(str)

    def __init__(self, folder: Path, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._is_doubtful = False
        self._copying = Lane(pool, self)
        self._copying.answered.connect(self._on_copying_answered)
        self._database: Database | None = None
        self._undo: Callable[[], None] | None = None
        self.starred: frozenset[str] = frozenset()

    @property
    def file(self) -> Path:
        """The file that everything of the reader's lies in."""
        return self._folder / FILE

    def open(self) -> None:
        """Open the database and tell what is starred."""
        self._doing(self._read_starred)
        if self._database is not None and not self._database.is_read_only and copy_is_due(self.file):
            QTimer.singleShot(_COPY_AFTER_MS, self, self.make_copy)

    def make_copy(self) -> None:
        """Look through the database and keep a good copy of it, on a thread of its own."""
        file = self.file

        def job(_ticket: Ticket) -> str:
            return keep_good_copy(file)

        if self._database is not None:
            self._copying.ask(job)

    def reread(self) -> None:
        """Tell what is starred now: another window or program may have changed it."""
        before = self.starred
        self._doing(lambda database: setattr(self, "starred", frozenset(Favourites(database).all())))
        if self.starred != before:
            self.starred_changed.emit(self.starred)

    def close(self) -> None:
        """Let go of the file; what has changed is copied."""
        self._copying.drop()
        database, self._database = self._database, None
        if database is not None:
            try:
                database.close()
            except ShelfError as error:
                log().warning("The good copy: %s", error)

    def ask(self, work: Callable[[Database], Found]) -> Found | None:
        """What `work` finds or does in the database; None, and the fault said, if it fails."""
        found: list[Found] = []
        self._doing(lambda database: found.append(work(database)))
        return found[0] if found else None

    def toggle_star(self, slug: str, title: str) -> None:
        """Star a medicine, or take its star away."""
        if slug not in self.starred:
            self._doing(lambda database: self._star(database, slug))
            return

        def take_away(database: Database) -> None:
            Favourites(database).remove(slug)
            self._read_starred(database)
            self.may_undo(
                tr("Undo: star of {name}", name=title), lambda: self._doing(lambda again: self._star(again, slug))
            )
            self.said.emit(tr("{name} has no star any more. Ctrl+Z puts it back.", name=title))

        self._doing(take_away)

    def notes_on(self, slug: str) -> tuple[Note, ...]:
        """The notes on a medicine."""
        found: list[Note] = []
        self._doing(lambda database: found.extend(Notes(database).of(slug)))
        return tuple(found)

    def add_note(self, note: Note) -> Note | None:
        """Keep a new note; None if that failed."""
        made: list[Note] = []
        self._doing(lambda database: made.append(Notes(database).add(note)))
        if made:
            self.notes_changed.emit(note.slug)
        return made[0] if made else None

    def rewrite_note(self, note: Note, text: str) -> None:
        """Give a note another text."""
        self._doing(lambda database: Notes(database).rewrite(note, text))

    def remove_note(self, note: Note) -> None:
        """Take a note away."""

        def take_away(database: Database) -> None:
            Notes(database).remove(note)
            self.may_undo(tr("Undo: note"), lambda: self._put_back(note))
            self.said.emit(tr("The note is gone. Ctrl+Z puts it back."))
            self.notes_changed.emit(note.slug)

        self._doing(take_away)

    def undo(self) -> None:
        """Put back what was removed last."""
        undo, self._undo = self._undo, None
        self.undo_changed.emit("")
        if undo is not None:
            undo()

    def export_to(self, file: Path) -> None:
        """Write everything of the reader's into one file."""

        def write(database: Database) -> None:
            try:
                file.write_text(export_shelf(database), encoding="utf-8")
            except OSError as error:
                raise ShelfError(
                    tr("{file}: cannot be written: {reason}", file=file, reason=error.strerror or error)
                ) from error
            self.said.emit(tr("Exported favourites, notes and lists of medicines: {file}", file=file))

        self._doing(write)

    def import_from(self, file: Path) -> None:
        """Add what a file holds."""

        def read(database: Database) -> None:
            added = import_shelf(file, database)
            self._read_starred(database)
            self.notes_changed.emit("")
            self.regimens_changed.emit()
            if added.regimens:
                told = tr(
                    "Imported {favourites} favourites and {notes} notes and {lists} lists of medicines; "
                    "what was there already is left as it was.",
                    favourites=added.favourites,
                    notes=added.notes,
                    lists=added.regimens,
                )
            else:
                told = tr(
                    "Imported {favourites} favourites and {notes} notes; what was there already is left as it was.",
                    favourites=added.favourites,
                    notes=added.notes,
                )
            self.said.emit(told)

        self._doing(read)

    def _star(self, database: Database, slug: str) -> None:
        Favourites(database).add(slug)
        self._read_starred(database)

    def _put_back(self, note: Note) -> None:
        self._doing(lambda database: Notes(database).add(note))
        self.notes_changed.emit(note.slug)

    def may_undo(self, words: str, undo: Callable[[], None]) -> None:
        """What was done last can be undone by `undo`; `words` say so."""
        self._undo = undo
        self.undo_changed.emit(words)

    def _read_starred(self, database: Database) -> None:
        self.starred = frozenset(Favourites(database).all())
        self.starred_changed.emit(self.starred)

    def _doing(self, work: Callable[[Database], object]) -> None:
        try:
            try:
                work(self._opened())
            except ShelfDamageError as error:
                log().error("Favourites and notes: %s", error)
                self._look_through()
                work(self._opened())
        except ShelfError as error:
            if str(self.file) in str(error):  # no other: the name of a file that is imported may be personal
                log().error("Favourites and notes: %s", error)
            self.said.emit(str(error))

    def _opened(self) -> Database:
        """The database that is in place now."""
        if self._database is not None and self._database.is_replaced():
            self.close()
        if self._database is None:
            self._database = Database(self._folder, doubtful=self._is_doubtful)
            self._is_doubtful = False
            rescue = self._database.rescue
            if rescue is not None:
                words = rescue_words(rescue)
                log().error("%s", words)
                self.rescued.emit(words)
                self._read_starred(self._database)
        return self._database

    def _look_through(self) -> None:
        """Look at every page when the database is opened next, which is now needed."""
        self.close()
        self._is_doubtful = True

    def _on_copying_answered(self, damage: str) -> None:
        if damage:
            log().error("Favourites and notes: %s", damage)
            self._look_through()
            self.open()
            self.notes_changed.emit("")
            self.regimens_changed.emit()
