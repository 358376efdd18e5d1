"""What a reader does with the program, one deed after the other, and what is there afterwards as the program itself reads it."""

import json
import random
from collections.abc import Callable
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QThreadPool

from dispensatory.app.first_screen import FirstScreen, FirstScreenFile
from dispensatory.app.preferences import THEMES, PreferenceStore
from dispensatory.app.settings import WindowSettings, WindowState
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.library.installed import InstalledLibraries, libraries_in_use
from dispensatory.library.labels.importing import import_labels
from dispensatory.library.packs import read_pack
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.paths import UserFolders
from dispensatory.search.engine import SearchEngine
from dispensatory.search.index import build, built_index, index_folder, open_index
from dispensatory.search.names import NameIndex
from dispensatory.shelf.database import Database
from dispensatory.shelf.exchange import write_shelf
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import keep_good_copy
from dispensatory.shelf.notes import Note, Notes
from dispensatory.shelf.recent import Recent
from dispensatory.shelf.regimens import Listed, Regimens, SavedRegimen
from dispensatory.terminology.vocabulary import load_tables

Seen = dict[str, Any]
SLUGS = ("isotretinoin", "doxycycline", "metformin", "zinc")
SCREEN = (QRect(0, 0, 1920, 1080),)


class Place:
    """Where everything of a reader's lies below `root`, with a library, packs and a label to work with."""

    def __init__(self, root: Path) -> None:
        self.own = UserFolders(root / "config", root / "data", root / "cache")
        self.library, self.exported, self.shelf_to_import = root / "library", root / "kept.json", root / "other.json"
        self.packs = tuple(root / f"{edition}.dispensatory" for edition in "12")
        self.label, self.labels = root / "label.xml", root / "labels"

    def catalogue(self) -> Catalogue:
        """The catalogue as the folders are now; it is never found to be damaged."""
        store = CatalogueStore(libraries_in_use((self.library,), self.own.data, with_bundled=False), self.own.cache)
        found = store.current()
        assert not store.found_damaged
        return found


def seen(place: Place) -> Seen:
    """Everything that is kept, read as the program reads it; an AssertionError if anything is damaged."""
    installed = InstalledLibraries(place.own.data)
    state = installed.state()
    assert not state.fault
    for library in state.installed:
        for file in installed.manifest_of(library).files:
            assert sha256((installed.folder_of(library) / file.name).read_bytes()).hexdigest() == file.sha256
    window = WindowSettings(place.own.config)
    labels = sorted(place.labels.glob("*.md"))
    return {
        **_shelf(place),
        "preferences": _plain(asdict(PreferenceStore(place.own.config).current)),
        "window": _plain(asdict(window.load(SCREEN))),
        "installed": [f"{library.name} {library.edition}" for library in state.installed],
        "exported": json.loads(place.exported.read_text()) if place.exported.exists() else None,
        "labels": [sha256(path.read_bytes()).hexdigest() for path in labels],
        "first screen": _plain(screen.titles) if (screen := first_screen(place).read()) else None,
    }


def _shelf(place: Place) -> Seen:
    database = Database(place.own.data, doubtful=True)
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


def _plain(found: object) -> Any:
    return json.loads(json.dumps(found))


def first_screen(place: Place) -> FirstScreenFile:
    return FirstScreenFile(place.own.cache, ("1",))


class Person:
    """Does what chance says."""

    def __init__(self, place: Place, seed: int) -> None:
        self._place = place
        self._chance = random.Random(seed)  # noqa: S311 - deeds, no secrets
        self._keeper = ShelfKeeper(place.own.data, QThreadPool.globalInstance())
        self._keeper.open()
        self._preferences = PreferenceStore(place.own.config)
        self._installed = InstalledLibraries(place.own.data)

    def choose(self) -> Callable[[], None]:
        """What to do next."""
        return self._chance.choice(
            (
                self.star, self.star, self.write_note, self.rewrite_note, self.remove_and_undo, self.save_list,
                self.open_medicines, self.prefer, self.leave_window, self.leave_window, self.show_first, self.export,
                self.import_shelf, self.copy, self.change_libraries, self.import_label, self.index, self.edit_text,
            )
        )  # fmt: skip

    def star(self) -> None:
        self._keeper.toggle_star(self._slug(), "a medicine")

    def write_note(self) -> None:
        self._keeper.add_note(Note(self._slug(), f"words {self._chance.random()}", section="dosage"))

    def rewrite_note(self) -> None:
        for note in self._keeper.notes_on(self._slug())[:1]:
            self._keeper.rewrite_note(note, f"other words {self._chance.random()} " * self._chance.randrange(1, 400))

    def remove_and_undo(self) -> None:
        for note in self._keeper.notes_on(self._slug())[-1:]:
            self._keeper.remove_note(note)
            if self._chance.random() < 0.5:
                self._keeper.undo()

    def save_list(self) -> None:
        lines = tuple(Listed(self._slug()) for _ in range(self._chance.randrange(20)))
        saved = SavedRegimen(f"list {self._chance.randrange(5)}", lines)
        self._keeper.ask(lambda database: Regimens(database).save(saved))
        self._keeper.ask(lambda database: Regimens(database).keep_open(saved))

    def open_medicines(self) -> None:
        slugs = [self._slug() for _ in range(3)]
        self._keeper.ask(lambda database: Recent(database).open(slugs))

    def prefer(self) -> None:
        theme = self._chance.choice(THEMES)
        assert self._preferences.change(theme=theme, font=f"Font {self._chance.randrange(99)} {theme}")

    def leave_window(self) -> None:
        width = self._chance.randrange(700, 900)
        state = WindowState(x=5, y=5, width=width, height=width, slug=self._slug(), tabs=f"{width}\n" * 30)
        assert WindowSettings(self._place.own.config).save(state, SCREEN)

    def show_first(self) -> None:
        titles = (f"Medicine {self._chance.random()}",) * 300
        first_screen(self._place).write(FirstScreen(titles, titles))

    def export(self) -> None:
        self._keeper.ask(lambda database: write_shelf(self._place.exported, database))

    def import_shelf(self) -> None:
        about = f"imported-{self._chance.random()}"
        stars = [f"{about}-{number}" for number in range(10)]
        notes = [{"slug": star, "text": "imported", "created": star, "changed": star} for star in stars[:5]]
        shelf = {"kind": "dispensatory-shelf", "format": 1, "favourites": stars, "notes": notes}
        self._place.shelf_to_import.write_text(json.dumps(shelf))
        self._keeper.import_from(self._place.shelf_to_import)

    def copy(self) -> None:
        assert keep_good_copy(self._keeper.file) == ""

    def change_libraries(self) -> None:
        packs = self._place.packs
        if not self._installed.state().installed or self._chance.random() < 0.5:
            self._installed.add(read_pack(self._chance.choice(packs)))
        elif self._installed.state().last and self._chance.random() < 0.5:
            self._installed.undo()
        else:
            self._installed.remove("Ward 4")

    def import_label(self) -> None:
        for path in self._place.labels.glob("*.md"):
            path.unlink()
        assert import_labels((self._place.label,), self._place.labels).imported

    def index(self) -> None:
        catalogue = self._place.catalogue()
        build(catalogue, index_folder(self._place.own.cache, catalogue))

    def edit_text(self) -> None:
        edited = self._place.library / "zinc.txt"
        edited.write_text(f"# Zinc\n### Usage\nNumber {self._chance.randrange(4)}.\n")
        edited.replace(self._place.library / "zinc.md")
        self._place.catalogue()

    def _slug(self) -> str:
        return self._chance.choice(SLUGS)


def check_search(place: Place) -> bool:
    """Find what is in the texts now by the index that is there, or build it; whether it was there."""
    catalogue = place.catalogue()
    folder = built_index(catalogue, place.own.cache)
    was_there = folder is not None
    if folder is None:
        folder = index_folder(place.own.cache, catalogue)
        build(catalogue, folder)
    index = open_index(folder)
    engine = SearchEngine(catalogue, NameIndex(catalogue.entries, load_tables()), index)
    word = (place.library / "zinc.md").read_text().split()[-1].strip(".")
    assert [hit.slug for hit in engine.search(f'"number {word}"', 5).text] == ["zinc"]
    assert "isotretinoin" in [hit.slug for hit in engine.search("dry lips", 5).text]
    index.close()
    return was_there
