"""The reader's notes: on a medicine, a section of it, or a passage that is quoted.

Their order is that in which they were made: the clock may have been set back between two of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import now

_FIELDS = "id, slug, section, quote, before, after, text, created, changed"


@dataclass(frozen=True, slots=True)
class Note:
    """A note. `section` and `quote` are "" where it is on the whole medicine or section; `before` and `after` are the words
    around the quote, by which it is found again when the text has changed. `id` is 0 until it is kept; times are UTC.
    """

    slug: str
    text: str
    section: str = ""
    quote: str = ""
    before: str = ""
    after: str = ""
    id: int = 0
    created: str = ""
    changed: str = ""


class Notes:
    """The notes in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, slug: str) -> tuple[Note, ...]:
        """The notes on a medicine, oldest first."""
        return tuple(self._read("WHERE slug = ? ORDER BY id", (slug,)))

    def all(self) -> tuple[Note, ...]:
        """Every note, by medicine."""
        return tuple(self._read("ORDER BY slug, id", ()))

    def add(self, note: Note) -> Note:
        """Keep a new note; the same with its id and times. One that was removed has its place again, unless that is taken."""
        with self._database.changing() as change:
            made = note
            if not (note.created and note.changed):
                made = replace(note, created=note.created or self._moment(note.slug), changed=note.changed or now())
            taken = note.id and change.execute("SELECT 1 FROM notes WHERE id = ?", (note.id,)).fetchone()
            values = (
                note.id if note.id and not taken else None,
                made.slug,
                made.section,
                made.quote,
                made.before,
                made.after,
                made.text,
                made.created,
                made.changed,
            )
            cursor = change.execute(
                "INSERT INTO notes (id, slug, section, quote, before, after, text, created, changed) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            return replace(made, id=cursor.lastrowid or 0)

    def rewrite(self, note: Note, text: str) -> Note:
        """Give a note another text; one that is gone meanwhile, with a copy put back or by another window, comes back."""
        made = replace(note, text=text, changed=now())
        with self._database.changing() as change:
            own = change.execute(
                "SELECT id FROM notes WHERE id = ? AND created = ?", (note.id, note.created)
            ).fetchone()
            known = (
                own
                or change.execute(
                    "SELECT id FROM notes WHERE slug = ? AND created = ? ORDER BY id", (note.slug, note.created)
                ).fetchone()
            )
            if known:
                change.execute("UPDATE notes SET text = ?, changed = ? WHERE id = ?", (text, made.changed, *known))
        return replace(made, id=known[0]) if known else self.add(made)

    def remove(self, note: Note) -> None:
        """Take a note away; `add` puts it back as it was."""
        with self._database.changing() as change:
            change.execute("DELETE FROM notes WHERE id = ? AND created = ?", (note.id, note.created))

    def _moment(self, slug: str) -> str:
        """Now; a little later where another note on the medicine is of that very moment, as the clock may stand still."""
        taken = {note.created for note in self.of(slug)}
        moment = datetime.now(UTC)
        while moment.isoformat(timespec="microseconds") in taken:
            moment += timedelta(microseconds=1)
        return moment.isoformat(timespec="microseconds")

    def _read(self, where: str, values: tuple[object, ...]) -> Iterator[Note]:
        for row in self._database.rows(f"SELECT {_FIELDS} FROM notes {where}", values):  # noqa: S608 - both are of this file
            number, *words = row
            slug, section, quote, before, after, text, created, changed = map(str, words)
            yield Note(slug, text, section, quote, before, after, int(str(number)), created, changed)
