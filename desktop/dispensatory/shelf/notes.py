"""The reader's notes: on a medicine, a section of it, or a passage that is quoted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

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
        return tuple(self._read("WHERE slug = ? ORDER BY created, id", (slug,)))

    def all(self) -> tuple[Note, ...]:
        """Every note, by medicine."""
        return tuple(self._read("ORDER BY slug, created, id", ()))

    def add(self, note: Note) -> Note:
        """Keep a new note; the same with its id and times."""
        made = replace(note, created=note.created or now(), changed=note.changed or now())
        with self._database.changing() as change:
            values = (
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
                "INSERT INTO notes (slug, section, quote, before, after, text, created, changed) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
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
            change.execute("DELETE FROM notes WHERE id = ?", (note.id,))

    def _read(self, where: str, values: tuple[object, ...]) -> Iterator[Note]:
        for row in self._database.rows(f"SELECT {_FIELDS} FROM notes {where}", values):  # noqa: S608 - both are of this file
            number, *words = row
            slug, section, quote, before, after, text, created, changed = map(str, words)
            yield Note(slug, text, section, quote, before, after, int(str(number)), created, changed)
