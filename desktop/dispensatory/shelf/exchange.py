"""Favourites, notes and saved lists as one JSON file, to be kept elsewhere or taken to another computer."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from pathlib import Path
from typing import Any

from dispensatory.errors import ShelfError
from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.notes import Note, Notes
from dispensatory.shelf.regimens import Regimens, SavedRegimen, lines_of, medicines_of
from dispensatory.whole_file import write_whole
from dispensatory.wording import tr

_KIND = "dispensatory-shelf"
_FORMAT = 1
_MOST_BYTES = 200_000_000
_NOTE = tuple(field.name for field in fields(Note) if field.name != "id")


@dataclass(frozen=True, slots=True)
class Imported:
    """How many of each were added."""

    favourites: int = 0
    notes: int = 0
    regimens: int = 0


def export_shelf(database: Database) -> str:
    """Everything of the reader's as JSON text."""
    notes = [{key: getattr(note, key) for key in _NOTE} for note in Notes(database).all()]
    lists = [{"name": saved.name, "medicines": lines_of(saved.medicines)} for saved in Regimens(database).all()]
    favourites = list(Favourites(database).all())
    shelf = {"kind": _KIND, "format": _FORMAT, "favourites": favourites, "notes": notes, "regimens": lists}
    return json.dumps(shelf, ensure_ascii=False, separators=(",\n", ": ")) + "\n"  # with `indent` ten times as slow


def write_shelf(file: Path, database: Database) -> None:
    """Write everything of the reader's as JSON to `file`; OSError, with what was there in place, if it cannot be written."""
    write_whole(file, export_shelf(database).encode("utf-8"), settled=True)


def import_shelf(file: Path, database: Database) -> Imported:
    """Add what `file` holds and is not there yet, all or nothing; how much was added. ShelfError if it is no such file.

    A list whose name is taken by another one is kept under the name with a number behind it.
    """
    favourites, notes, regimens = Favourites(database), Notes(database), Regimens(database)
    found = _read(file)
    starred = set(favourites.all())
    stars = [slug for slug in dict.fromkeys(found["favourites"]) if slug not in starred]
    known = {_content(note) for note in notes.all()}
    fresh = [note for item in found["notes"] if _content(note := _note(file, item)) not in known]
    lists = list(_named_anew([_regimen(file, item) for item in found.get("regimens", [])], regimens.all()))
    with database.changing():
        for slug in stars:
            favourites.add(slug)
        for note in fresh:
            notes.add(note)
        for saved in lists:
            regimens.save(saved)
    return Imported(len(stars), len(fresh), len(lists))


def _read(file: Path) -> dict[str, Any]:
    try:
        is_too_large = file.stat().st_size > _MOST_BYTES
        found: Any = None if is_too_large else json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        why = error.strerror or error
        words = tr("{file}: cannot be read ({reason}): check the name, and that you may read it", file=file, reason=why)
        raise ShelfError(words) from error
    except (ValueError, RecursionError):
        found = None
    is_shelf = isinstance(found, dict) and found.get("kind") == _KIND
    parts = ("favourites", "notes") + (("regimens",) if is_shelf and "regimens" in found else ())
    if not is_shelf or not all(isinstance(found.get(key), list) for key in parts):
        words = tr(
            "{file}: is not a file of favourites and notes: choose one that this program has written with Export",
            file=file,
        )
        raise ShelfError(words)
    if found.get("format") != _FORMAT or not all(isinstance(slug, str) for slug in found["favourites"]):
        words = tr("{file}: is of another version of the program: update both, and export it again", file=file)
        raise ShelfError(words)
    return dict(found)


def _named_anew(found: Sequence[SavedRegimen], there: Sequence[SavedRegimen]) -> Iterator[SavedRegimen]:
    """The lists that are not there yet, each under a name that no other has."""
    taken = {saved.name.casefold(): saved.medicines for saved in there}
    for saved in found:
        name, number = saved.name, 1
        while taken.get(name.casefold(), saved.medicines) != saved.medicines:
            number += 1
            name = f"{saved.name} ({number})"
        if name.casefold() not in taken:
            taken[name.casefold()] = saved.medicines
            yield replace(saved, name=name)


def _regimen(file: Path, item: Any) -> SavedRegimen:
    name = item.get("name") if isinstance(item, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise ShelfError(_damaged(file, tr("a list of medicines without a name")))
    try:
        return SavedRegimen(name, medicines_of(item.get("medicines")))
    except ValueError as error:
        raise ShelfError(_damaged(file, tr("the list {name}, which cannot be read", name=repr(name)))) from error


def _note(file: Path, item: Any) -> Note:
    try:
        note = Note(**{**item, "id": 0})
    except TypeError as error:
        raise ShelfError(_damaged(file, tr("a note that cannot be read"))) from error
    if not all(isinstance(value, str) for value in _content(note)):
        raise ShelfError(_damaged(file, tr("a note whose fields are not texts")))
    return note


def _damaged(file: Path, what: str) -> str:
    return tr("{file}: holds {what}: nothing of it was taken over. Export it again", file=file, what=what)


_content: Callable[[Note], tuple[str, ...]] = attrgetter(*_NOTE)
"""Everything of a note but its number here."""
