"""What much of the reader's own costs: 10,000 notes (500 of them on one medicine), 2,000 favourites, 500 openings, 200 lists.

    python tests/benchmarks/bench_shelf.py [-n RUNS]

Everything runs on the thread of the window, as there. Medians are printed, never judged.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve()
SLUGS, NOTES, ON_ONE, STARS, OPENINGS, LISTS = 2000, 10_000, 500, 2000, 500, 200


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=5, help="runs of each (5)")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path[:0] = [str(HERE.parents[2] / "desktop"), str(HERE.parents[1])]
    with tempfile.TemporaryDirectory(prefix="bench-shelf-") as home:
        os.environ["DISPENSATORY_HOME"] = home
        for name, milliseconds in _times(Path(home), options.n).items():
            print(f"{name:48} {milliseconds:8.1f} ms", flush=True)


def _times(home: Path, runs: int) -> dict[str, float]:
    from benchmarks.generated_library import generate
    from dispensatory.app.building import build_window, make_application
    from dispensatory.app.navigation import Place
    from dispensatory.paths import user_folders

    library = home / "library"
    generate(library, SLUGS)
    slugs = sorted(file.stem for file in library.rglob("*.md"))
    application = make_application(["bench"])
    found = _filled(home, slugs)
    window = build_window((library,), user_folders(), with_bundled=False)
    window.present()
    latest = time.monotonic() + 60
    while window.desk is None or window.desk.keeper.catalogue is None or not window.desk.keeper.has_looked:
        application.processEvents()
        if time.monotonic() > latest:
            sys.exit("the window did not become ready within a minute")
    desk = window.desk

    def median(name: str, doing: Callable[[], object]) -> None:
        taken = []
        for _ in range(runs):
            started = time.perf_counter()
            doing()
            application.processEvents()
            taken.append((time.perf_counter() - started) * 1000)
        found[name] = statistics.median(taken)

    def opening(slug: str, section: str) -> None:
        desk.reading.open(Place(slug, section))

    opening(slugs[1], "usage")
    found["open a medicine with 500 notes, first"] = _taken(lambda: opening(slugs[0], "usage"))
    median("open one with 500 notes, one with 5", lambda: (opening(slugs[1], "usage"), opening(slugs[0], "usage")))
    median("two sections of the one with 500 notes", lambda: (opening(slugs[0], "dosage"), opening(slugs[0], "usage")))
    median("come back to the window", desk.refresh)
    median("show the starred medicines", lambda: [window.browse.switch.setCurrentIndex(which) for which in (0, 1)])
    median("give a star and take it away", lambda: [desk.shelf.keeper.toggle_star(slugs[0], "") for _ in range(2)])

    def note() -> None:
        window.named_actions["addNoteAction"].trigger()
        desk.shelf.keeper.remove_note(desk.shelf.notes.cards[-1].note)
        desk.shelf.keeper.undo()
        desk.shelf.keeper.remove_note(desk.shelf.notes.cards[-1].note)

    median("add, remove, undo a note beside 500", note)
    file = home / "shelf.json"
    median("export", lambda: desk.shelf.keeper.export_to(file))
    median("import of what is there", lambda: desk.shelf.keeper.import_from(file))
    _empty(desk.shelf.keeper)
    found["import of everything"] = _taken(lambda: desk.shelf.keeper.import_from(file))
    window.close()
    return found


def _filled(home: Path, slugs: list[str]) -> dict[str, float]:
    from dispensatory.paths import user_folders
    from dispensatory.shelf.database import Database
    from dispensatory.shelf.favourites import Favourites, now
    from dispensatory.shelf.notes import Note, Notes
    from dispensatory.shelf.recent import Recent
    from dispensatory.shelf.regimens import Listed, Regimens, SavedRegimen

    database = Database(user_folders().data)
    on = [slugs[0]] * ON_ONE + [slugs[1 + number % (len(slugs) - 1)] for number in range(NOTES - ON_ONE)]
    sections = ("usage", "dosage", "precautions")
    with database.changing():
        for slug in slugs[:STARS]:
            Favourites(database).add(slug)
        for number, slug in enumerate(on):
            words = "Consult your doctor before use." if number % 2 else ""
            Notes(database).add(Note(slug, f"Note {number} on this.", sections[number % 3], words, created=now()))
        Recent(database).open(slugs[:OPENINGS])
        for number in range(LISTS):
            lines = tuple(Listed(slug, slug) for slug in slugs[number : number + 12])
            Regimens(database).save(SavedRegimen(f"List {number}", lines))
    database.close()
    return {"open the database": _taken(lambda: Database(user_folders().data).close())}


def _empty(keeper) -> None:  # type: ignore[no-untyped-def]  # its class is imported only in a run
    def work(database) -> None:  # type: ignore[no-untyped-def]
        with database.changing() as change:
            for table in ("favourites", "notes", "regimens", "recent"):
                change.execute(f"DELETE FROM {table}")  # noqa: S608 - one of these

    keeper.ask(work)


def _taken(doing: Callable[[], object]) -> float:
    started = time.perf_counter()
    doing()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
