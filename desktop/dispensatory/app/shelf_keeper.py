"""The reader's favourites, notes and lists while the window is open: changes are kept at once, the last removal can be undone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from dispensatory.app.shelf_file import ShelfFile
from dispensatory.errors import ShelfError
from dispensatory.shelf.database import Database
from dispensatory.shelf.exchange import import_shelf, write_shelf
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.notes import Note, Notes
from dispensatory.wording import CANNOT_WRITE, mark, tr

Found = TypeVar("Found")

_MOST_UNDOS = 50
"""Removals that can be undone, one after the other."""


_UNKEPT = mark(
    "A note that you are writing cannot be kept: {reason}\n\nIt stays in the window, and is tried again whenever notes are "
    "read or written. It is lost if the program ends before that."
)


class ShelfKeeper(QObject):
    """A fault is said in words and changes nothing. What the reader must not miss is said by `warned`."""

    starred_changed = Signal(object)
    notes_changed = Signal(str)
    regimens_changed = Signal()
    undo_changed = Signal(str)
    said = Signal(str)
    warned = Signal(str)

    def __init__(self, folder: Path, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = ShelfFile(folder, pool, self)
        self._shelf.failed.connect(self._on_shelf_failed)
        self._shelf.put_back.connect(self._on_shelf_put_back)
        self._unkept: dict[tuple[str, str], tuple[Note, str]] = {}
        self.last_fault, self._has_warned = "", False
        self._undos: list[tuple[str, Callable[[], None]]] = []
        self.starred: frozenset[str] = frozenset()

    @property
    def file(self) -> Path:
        """The file that everything of the reader's lies in."""
        return self._shelf.path

    def open(self) -> None:
        """Open the database and tell what is starred."""
        self._shelf.do(self._read_starred)
        self._shelf.copy_soon()

    def reread(self) -> None:
        """Tell what is starred now: another window or program may have changed it."""
        before = self.starred
        self._shelf.do(lambda database: setattr(self, "starred", frozenset(Favourites(database).all())))
        if self.starred != before:
            self.starred_changed.emit(self.starred)

    def close(self) -> None:
        """Let go of the file; what has changed is copied."""
        self._keep_notes()
        self._shelf.close()

    @property
    def has_kept_all(self) -> bool:
        """Whether every note is in the database as it was written last."""
        return not self._unkept

    def keep_all(self) -> bool:
        """Try again what could not be kept; whether everything is kept."""
        self._keep_notes()
        return self.has_kept_all

    def ask(self, work: Callable[[Database], Found]) -> Found | None:
        """What `work` finds or does in the database; None, and the fault said, if it fails."""
        found: list[Found] = []
        self._shelf.do(lambda database: found.append(work(database)))
        return found[0] if found else None

    def toggle_star(self, slug: str, title: str) -> None:
        """Star a medicine, or take its star away."""
        if slug not in self.starred:
            self._shelf.do(lambda database: self._star(database, slug))
            return

        def take_away(database: Database) -> None:
            Favourites(database).remove(slug)
            self._read_starred(database)
            self.may_undo(tr("Undo: star of {name}", name=title), lambda: self._star_again(slug))
            self.said.emit(tr("{name} has no star any more. Ctrl+Z puts it back.", name=title))

        self._shelf.do(take_away)

    def notes_on(self, slug: str) -> tuple[Note, ...]:
        """The notes on a medicine, as they were written last."""
        found: list[Note] = []
        self._keep_notes()
        self._shelf.do(lambda database: found.extend(Notes(database).of(slug)))
        return tuple(replace(note, text=self._unkept.get(_key(note), (note, note.text))[1]) for note in found)

    def add_note(self, note: Note) -> Note | None:
        """Keep a new note; None if that failed."""
        made: list[Note] = []
        self._shelf.do(lambda database: made.append(Notes(database).add(note)))
        if made:
            self.notes_changed.emit(note.slug)
        return made[0] if made else None

    def rewrite_note(self, note: Note, text: str) -> None:
        """Give a note another text. One that cannot be kept now is tried again whenever notes are read or written."""
        self._unkept[_key(note)] = note, text
        self._keep_notes()
        if note.text.strip() and not text.strip():
            self.may_undo(tr("Undo: note"), lambda: self._write_again(note))

    def remove_note(self, note: Note) -> None:
        """Take a note away."""

        def take_away(database: Database) -> None:
            Notes(database).remove(note)
            self._unkept.pop(_key(note), None)
            self.may_undo(tr("Undo: note"), lambda: self._put_back(note))
            self.said.emit(tr("The note is gone. Ctrl+Z puts it back."))
            self.notes_changed.emit(note.slug)

        self._shelf.do(take_away)

    def undo(self) -> None:
        """Put back what was removed last; asked again, what was removed before that."""
        if self._undos:
            _, undo = self._undos.pop()
            self.said.emit("")
            undo()
            self.undo_changed.emit(self._undos[-1][0] if self._undos else "")

    def export_to(self, file: Path) -> None:
        """Write everything of the reader's into one file."""

        def write(database: Database) -> None:
            try:
                write_shelf(file, database)
            except OSError as error:
                raise ShelfError(tr(CANNOT_WRITE, file=file, reason=error.strerror or error)) from error
            self.said.emit(tr("Exported favourites, notes and lists of medicines: {file}", file=file))

        self._shelf.do(write)

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

        self._shelf.do(read)

    def _star(self, database: Database, slug: str) -> None:
        Favourites(database).add(slug)
        self._read_starred(database)

    def _star_again(self, slug: str) -> None:
        self._shelf.do(lambda database: self._star(database, slug))

    def _write_again(self, note: Note) -> None:
        self.rewrite_note(note, note.text)
        self.notes_changed.emit(note.slug)

    def _put_back(self, note: Note) -> None:
        self._shelf.do(lambda database: Notes(database).add(note))
        self.notes_changed.emit(note.slug)

    def may_undo(self, words: str, undo: Callable[[], None]) -> None:
        """What was done last can be undone by `undo`; `words` say so."""
        self._undos.append((words, undo))
        del self._undos[:-_MOST_UNDOS]
        self.undo_changed.emit(words)

    def _read_starred(self, database: Database) -> None:
        self.starred = frozenset(Favourites(database).all())
        self.starred_changed.emit(self.starred)

    def _keep_notes(self) -> None:
        for key, (note, text) in tuple(self._unkept.items()):
            if self._rewrite(note, text) and self._unkept.get(key) == (note, text):  # a copy put back keeps them too
                del self._unkept[key]
        if self._unkept and not self._has_warned:
            self.warned.emit(tr(_UNKEPT, reason=self.last_fault))
        self._has_warned = bool(self._unkept)

    def _rewrite(self, note: Note, text: str) -> bool:
        return self._shelf.do(lambda database: Notes(database).rewrite(note, text))

    def _on_shelf_failed(self, message: str) -> None:
        self.last_fault = message
        self.said.emit(message)

    def _on_shelf_put_back(self, words: str) -> None:
        self.warned.emit(words)
        self.reread()
        self.notes_changed.emit("")
        self.regimens_changed.emit()


def _key(note: Note) -> tuple[str, str]:
    """What a note is known by, whatever number it has got since."""
    return note.slug, note.created
