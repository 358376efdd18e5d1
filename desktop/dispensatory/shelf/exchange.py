"""Favourites and notes as one JSON file, to be kept elsewhere or taken to another computer."""

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from dispensatory.errors import ShelfError
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.notes import Note, Notes

_KIND = "dispensatory-shelf"
_FORMAT = 1


def export_shelf(favourites: Favourites, notes: Notes) -> str:
    """Everything of the reader's as JSON text."""
    kept = [{key: value for key, value in asdict(note).items() if key != "id"} for note in notes.all()]
    shelf = {"kind": _KIND, "format": _FORMAT, "favourites": list(favourites.all()), "notes": kept}
    return json.dumps(shelf, ensure_ascii=False, indent=1) + "\n"


def import_shelf(file: Path, favourites: Favourites, notes: Notes) -> tuple[int, int]:
    """Add what `file` holds and is not there yet; how many favourites and notes were added. ShelfError if it is no such file."""
    found = _read(file)
    stars = [slug for slug in found["favourites"] if slug not in favourites.all()]
    known = {replace(note, id=0) for note in notes.all()}
    fresh = [note for note in (_note(file, item) for item in found["notes"]) if note not in known]
    for slug in stars:
        favourites.add(slug)
    for note in fresh:
        notes.add(note)
    return len(stars), len(fresh)


def _read(file: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ShelfError(f"{file}: cannot be read: {error}") from error
    is_shelf = isinstance(found, dict) and found.get("kind") == _KIND
    if not is_shelf or not all(isinstance(found.get(key), list) for key in ("favourites", "notes")):
        raise ShelfError(f"{file}: is not a file of favourites and notes that this program has written")
    if found.get("format") != _FORMAT or not all(isinstance(slug, str) for slug in found["favourites"]):
        raise ShelfError(f"{file}: is of another version of the program")
    return dict(found)


def _note(file: Path, item: Any) -> Note:
    try:
        note = Note(**item)
    except TypeError as error:
        raise ShelfError(f"{file}: holds a note that cannot be read: {error}") from error
    if not all(isinstance(value, str) for key, value in asdict(note).items() if key != "id"):
        raise ShelfError(f"{file}: holds a note whose fields are not texts")
    return note
