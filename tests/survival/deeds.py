"""What a reader does with the program, one deed after the other."""

import json
import random
from collections.abc import Callable

from PySide6.QtCore import QThreadPool

from dispensatory.app.first_screen import FirstScreen
from dispensatory.app.preferences import THEMES, PreferenceStore
from dispensatory.app.settings import WindowSettings, WindowState
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.labels.importing import import_labels
from dispensatory.library.packs import read_pack
from dispensatory.search.index import build, index_folder
from dispensatory.shelf.exchange import write_shelf
from dispensatory.shelf.good_copy import keep_good_copy
from dispensatory.shelf.notes import Note
from dispensatory.shelf.recent import Recent
from dispensatory.shelf.regimens import Listed, Regimens, SavedRegimen
from survival.kept import SCREEN, Place

SLUGS = ("isotretinoin", "doxycycline", "metformin", "zinc")

CHANGED_BY: dict[str, set[str]] = {
    "star": {"stars"},
    "write_note": {"notes"},
    "rewrite_note": {"notes"},
    "remove_and_undo": {"notes"},
    "save_list": {"regimens", "open"},
    "open_medicines": {"recent"},
    "prefer": {"preferences"},
    "leave_window": {"window"},
    "show_first": {"first screen"},
    "export": {"exported"},
    "import_shelf": {"stars", "notes"},
    "copy": set(),
    "add_pack": {"installed"},
    "undo_pack": {"installed"},
    "remove_library": {"installed"},
    "import_label": {"labels"},
    "index": set(),
    "edit_text": set(),
}
"""What each kind of deed changes of what is kept."""

DEEDS = tuple(CHANGED_BY)


class Person:
    """Does what chance says."""

    def __init__(self, place: Place, seed: int) -> None:
        self._place = place
        self._chance = random.Random(seed)  # noqa: S311 - deeds, no secrets
        self.keeper = ShelfKeeper(place.own.data, QThreadPool.globalInstance())
        self.keeper.open()
        self._preferences = PreferenceStore(place.own.config)
        self._installed = InstalledLibraries(place.own.data)

    def deed(self, name: str) -> Callable[[], None]:
        """A kind of deed; what is still to choose in it, chance says."""
        deed: Callable[[], None] = getattr(self, name)
        return deed

    def any_deed(self) -> str:
        return self._chance.choice(DEEDS)

    def star(self) -> None:
        self.keeper.toggle_star(self._slug(), "a medicine")

    def write_note(self) -> None:
        self.keeper.add_note(Note(self._slug(), f"words {self._chance.random()}", section="dosage"))

    def rewrite_note(self) -> None:
        words = f"other words {self._chance.random()} " * self._chance.randrange(1, 400)
        self.keeper.rewrite_note(self._a_note(), words)

    def remove_and_undo(self) -> None:
        self.keeper.remove_note(self._a_note())
        if self._chance.random() < 0.5:
            self.keeper.undo()

    def save_list(self) -> None:
        lines = tuple(Listed(self._slug()) for _ in range(self._chance.randrange(20)))
        saved = SavedRegimen(f"list {self._chance.randrange(5)}", lines)
        self.keeper.ask(lambda database: Regimens(database).save(saved))
        self.keeper.ask(lambda database: Regimens(database).keep_open(saved))

    def open_medicines(self) -> None:
        slugs = [self._slug() for _ in range(3)]
        self.keeper.ask(lambda database: Recent(database).open(slugs))

    def prefer(self) -> None:
        theme = self._chance.choice(THEMES)
        assert self._preferences.change(theme=theme, font=f"Font {self._chance.randrange(99)} {theme}")

    def leave_window(self) -> None:
        width = self._chance.randrange(700, 900)
        state = WindowState(x=5, y=5, width=width, height=width, slug=self._slug(), tabs=f"{width}\n" * 30)
        assert WindowSettings(self._place.own.config).save(state, SCREEN)

    def show_first(self) -> None:
        titles = (f"Medicine {self._chance.random()}",) * 300
        self._place.first_screen().write(FirstScreen(titles, titles))

    def export(self) -> None:
        self.keeper.ask(lambda database: write_shelf(self._place.exported, database))

    def import_shelf(self) -> None:
        about = f"imported-{self._chance.random()}"
        stars = [f"{about}-{number}" for number in range(10)]
        notes = [{"slug": star, "text": "imported", "created": star, "changed": star} for star in stars[:5]]
        shelf = {"kind": "dispensatory-shelf", "format": 1, "favourites": stars, "notes": notes}
        self._place.shelf_to_import.write_text(json.dumps(shelf))
        self.keeper.import_from(self._place.shelf_to_import)

    def copy(self) -> None:
        assert keep_good_copy(self.keeper.file) == ""

    def add_pack(self) -> None:
        """Install the edition that is not there."""
        there = [library.edition for library in self._installed.state().installed]
        self._installed.add(read_pack(self._place.packs[there == ["1"]]))

    def undo_pack(self) -> None:
        if not self._installed.state().last:
            self.add_pack()
        self._installed.undo()

    def remove_library(self) -> None:
        if not self._installed.state().installed:
            self.add_pack()
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

    def _a_note(self) -> Note:
        """A note that is there, the last on its medicine; one is written if there is none."""
        slug = self._slug()
        notes = self.keeper.notes_on(slug)
        if notes:
            return notes[-1]
        made = self.keeper.add_note(Note(slug, "words"))
        assert made
        return made

    def _slug(self) -> str:
        return self._chance.choice(SLUGS)
