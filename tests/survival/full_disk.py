"""A program that does every deed once while nothing can be written any more.

It says as JSON what it told of each, and what was kept before; at the end there is room again, and one star more.
"""

import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.printing.output import save_pdf
from dispensatory.app.printing.sheets import Sheets
from dispensatory.app.settings import WindowSettings, WindowState
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.errors import DispensatoryError
from dispensatory.library.labels.importing import import_labels
from dispensatory.library.manifest import Manifest, written
from dispensatory.library.pack_writing import files_of, manifest_of, write_pack
from dispensatory.log_file import log, open_log
from survival.deeds import DEEDS, Person
from survival.kept import SCREEN, Place, seen

NEED_OTHERS = {"export", "prefer", "leave_window", "import_label", "copy", "edit_text", "import_shelf"}
"""Deeds of which another way is taken here: one that says what the window says, or that changes nothing first."""


def main() -> None:
    place = Place(Path(sys.argv[1]))
    QApplication(["", "-platform", "offscreen"])
    person = Person(place, 0)
    for name in (*DEEDS, *("write_note",) * 16, "add_pack"):
        person.deed(name)()
    QThreadPool.globalInstance().waitForDone()
    before = seen(place)
    brought = {**json.loads(place.exported.read_text()), "favourites": ["brought"]}
    place.shelf_to_import.write_text(json.dumps(brought))
    edited = place.library / "zinc.md"
    edited.write_text("# Zinc\n### Usage\nChanged while there was room.\n")
    other = files_of(place.library)
    assert open_log(place.own.data / "log")
    room = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, room[1]))
    told = {name: _told(place, person.keeper, person.deed(name)) for name in DEEDS if name not in NEED_OTHERS}
    for name, work in {
        "export": lambda: person.keeper.export_to(place.exported),
        "import_shelf": lambda: person.keeper.import_from(place.shelf_to_import),
        "prefer": lambda: PreferenceStore(place.own.config).change(theme="light", font="other"),
        "leave_window": lambda: WindowSettings(place.own.config).save(WindowState(width=999), SCREEN),
        "import_label": lambda: import_labels((place.label,), place.library.parent / "new labels"),
        "pdf": lambda: save_pdf(Sheets("<p>words</p>" * 500, "above", "below"), place.library.parent / "sheet.pdf"),
        "pack": lambda: write_pack(place.packs[0], _content(place), other, over=True),
        "catalogue": lambda: place.catalogue().load("zinc").sections[0].markdown,
        "log": lambda: log().error("lost"),
    }.items():
        told[name] = _told(place, person.keeper, work)
    person.keeper.close()
    late = Person(place, 1)
    told["open"] = [*sorted(late.keeper.starred), *_told(place, late.keeper, late.star)]
    resource.setrlimit(resource.RLIMIT_FSIZE, room)
    told["room again"] = _told(place, late.keeper, lambda: late.keeper.toggle_star("room", "Room"))
    late.keeper.close()
    print(json.dumps({"told": told, "before": before}))


def _content(place: Place) -> bytes:
    return written(manifest_of(files_of(place.library), Manifest("Ward 4", "9", "CC-BY-4.0"), ()))


def _told(place: Place, keeper: ShelfKeeper, work: Callable[[], object]) -> list[str]:
    """What is said while something is tried."""
    said: list[str] = []
    keeper.said.connect(said.append)
    keeper.warned.connect(said.append)
    try:
        said.append(str(work()))
    except DispensatoryError as error:
        said.append(str(error))
    keeper.said.disconnect(said.append)
    keeper.warned.disconnect(said.append)
    return said


if __name__ == "__main__":
    main()
