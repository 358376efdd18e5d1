"""What is kept of what a reader did, as the program itself reads it; nothing of it may be damaged."""

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QSettings

from dispensatory.app.first_screen import FirstScreenFile
from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.settings import WindowSettings
from dispensatory.library.installed import InstalledLibraries, libraries_in_use
from dispensatory.library.labels.fields import signed
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.paths import UserFolders
from dispensatory.search.engine import SearchEngine
from dispensatory.search.index import build, built_index, index_folder, open_index
from dispensatory.search.names import NameIndex
from dispensatory.search.text_index import TextIndex
from dispensatory.shelf.database import FILE, Database
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import damage_of, good_copy, uri_of
from dispensatory.shelf.notes import Notes
from dispensatory.shelf.recent import Recent
from dispensatory.shelf.regimens import Regimens
from dispensatory.terminology.vocabulary import load_tables

Seen = dict[str, Any]
SCREEN = (QRect(0, 0, 1920, 1080),)
IN_EACH = {
    "preferences.ini": {"theme", "font", "opening", "order", "language", "log_searches", "folders/size"},
    "window.ini": {"window/x", "window/width", "window/classes", "text/zoom", "place/slug", "place/tabs"},
}
"""Keys that each of these files holds whenever it is there: a damaged one would be read as if there were none."""


class Place:
    """Where everything of a reader's lies below `root`, with a library, packs and a label to work with."""

    def __init__(self, root: Path) -> None:
        self.own = UserFolders(root / "config", root / "data", root / "cache")
        self.library, self.exported, self.shelf_to_import = root / "library", root / "kept.json", root / "other.json"
        self.packs = tuple(root / f"{edition}.dispensatory" for edition in "12")
        self.label, self.labels = root / "label.xml", root / "labels"

    def catalogue(self) -> Catalogue:
        """The catalogue as the folders are now; it is never found to be damaged."""
        store = self.catalogue_store()
        found = store.current()
        assert not store.found_damaged
        return found

    def catalogue_store(self) -> CatalogueStore:
        libraries = libraries_in_use((self.library,), self.own.data, with_bundled=False)
        return CatalogueStore(libraries, self.own.cache)

    def first_screen(self) -> FirstScreenFile:
        return FirstScreenFile(self.own.cache, ("1",))


def seen(place: Place) -> Seen:
    """Everything that is kept, read as the program reads it; an AssertionError if anything is damaged."""
    _refuse_damaged_files(place)
    installed = InstalledLibraries(place.own.data)
    state = installed.state()
    assert not state.fault
    for library in state.installed:
        for file in installed.manifest_of(library).files:
            assert sha256((installed.folder_of(library) / file.name).read_bytes()).hexdigest() == file.sha256
    return {
        **_shelf(place.own.data),
        "preferences": _plain(asdict(PreferenceStore(place.own.config).current)),
        "window": _plain(asdict(WindowSettings(place.own.config).load(SCREEN))),
        "installed": [f"{library.name} {library.edition}" for library in state.installed],
        "exported": json.loads(place.exported.read_text()) if place.exported.exists() else None,
        "labels": [path.name for path in sorted(place.labels.glob("*.md"))],
        "first screen": _plain(screen.titles) if (screen := place.first_screen().read()) else None,
    }


def _refuse_damaged_files(place: Place) -> None:
    """What the program itself would pass over, as if it were not there."""
    for name, keys in IN_EACH.items():
        file = place.own.config / name
        if file.exists():
            store = QSettings(str(file), QSettings.Format.IniFormat)
            assert keys <= set(store.allKeys()), (name, store.allKeys())
    for file in place.own.cache.glob("first-screen-*.json"):
        assert set(json.loads(file.read_bytes())) == {"of", "slugs", "titles", "tall", "page"}
        assert place.first_screen().read() is not None
    assert not place.catalogue_store().is_damaged()
    if (copy := good_copy(place.own.data / FILE)).exists():
        _refuse_damaged_copy(copy)
    for file in place.labels.glob("*.md"):
        text = file.read_bytes().decode("utf-8", "surrogateescape")
        assert text
        assert signed(text) == text


def _shelf(folder: Path) -> Seen:
    database = Database(folder, doubtful=True)
    assert database.rescue is None
    found = {
        "stars": list(Favourites(database).all()),
        "notes": [[note.slug, note.text, note.created] for note in Notes(database).all()],
        "regimens": [[saved.name, [line.text for line in saved.medicines]] for saved in Regimens(database).all()],
        "open": [line.text for line in Regimens(database).open_one().medicines],
        "recent": list(Recent(database).all()),
    }
    database.close()
    return found


def _refuse_damaged_copy(copy: Path) -> None:
    with closing(sqlite3.connect(uri_of(copy, "ro"), uri=True)) as connection:
        assert not damage_of(connection)
        assert connection.execute("SELECT count(*) FROM favourites").fetchone()


def _plain(found: object) -> Any:
    return json.loads(json.dumps(found))


def engine_over(catalogue: Catalogue, index: TextIndex) -> SearchEngine:
    return SearchEngine(catalogue, NameIndex(catalogue.entries, load_tables()), index)


def check_search(place: Place) -> bool:
    """Find what is in the texts now by the index that is there, or build it; whether it was there."""
    catalogue = place.catalogue()
    folder = built_index(catalogue, place.own.cache)
    was_there = folder is not None
    if folder is None:
        folder = index_folder(place.own.cache, catalogue)
        build(catalogue, folder)
    index = open_index(folder)
    engine = engine_over(catalogue, index)
    word = (place.library / "zinc.md").read_text().split()[-1].strip(".")
    assert [hit.slug for hit in engine.search(f'"number {word}"', 5).text] == ["zinc"]
    assert "isotretinoin" in [hit.slug for hit in engine.search("dry lips", 5).text]
    index.close()
    return was_there
