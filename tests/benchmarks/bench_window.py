"""What the window costs, beside a bare PySide6 window in the same run: start, memory, opening a medicine, a key in the filter.

    python tests/benchmarks/bench_window.py [-n RUNS] [--large COUNT] [--cold]

Starts take turns, so that a slow phase of the machine hits all alike; medians are printed, never judged.
With --cold (Linux, root) the file caches are dropped before each start.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
SOURCE = HERE.parents[2] / "desktop"
SMALL = 30


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=15, help="starts of each kind (15)")
    parser.add_argument("--large", type=int, default=6000, help="monographs of the large library (6000)")
    parser.add_argument("--cold", action="store_true", help="drop the file caches before each start")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-window-") as folder:
        root = Path(folder)
        kinds = {"bare window": ["bare"]}
        for count in (SMALL, options.large):
            kinds[f"{count} monographs"] = ["ready", *_prepared(root / str(count), count)]
        starts = _starts(kinds, options.n, cold=options.cold)
        _print_starts(starts, "cold" if options.cold else "warm")
        _print_work(_child(["work", *_prepared(root / str(options.large), options.large)]))


def _prepared(root: Path, count: int) -> list[str]:
    """A library of `count` monographs with its catalogue in the cache and a medicine to open; where they lie."""
    library, home = root / "library", root / "home"
    if not library.is_dir():
        from benchmarks.generated_library import generate

        library.mkdir(parents=True)
        generate(library, count)
        _child(["warm", str(library), str(home)])
    return [str(library), str(home)]


def _starts(kinds: dict[str, list[str]], runs: int, *, cold: bool) -> dict[str, list[dict[str, float]]]:
    found: dict[str, list[dict[str, float]]] = {name: [] for name in kinds}
    for run in range(-1, runs):
        for name, arguments in kinds.items():
            if cold:
                os.sync()
                Path("/proc/sys/vm/drop_caches").write_text("3")
            answer = _child(arguments)
            if run >= 0:
                found[name].append(answer)
    return found


def _child(arguments: list[str]) -> dict[str, float]:
    environment = {
        **os.environ,
        "PYTHONPATH": f"{SOURCE}{os.pathsep}{HERE.parents[1]}",
        "STARTED": repr(time.monotonic()),
    }
    if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, str(HERE), "--child", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"{' '.join(arguments)}: {done.stderr.strip()[-2000:] or 'no answer'}")
    answer: dict[str, float] = json.loads(lines[-1])
    return answer


def _print_starts(starts: dict[str, list[dict[str, float]]], how: str) -> None:
    bare = _medians(starts["bare window"])
    print(f"| exec to ..., {how} | list and text painted, ms | to bare | clicks answered, ms | memory MiB | to bare |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, runs in starts.items():
        here = _medians(runs)
        painted, memory = here["painted"] / bare["painted"], here["memory"] / bare["memory"]
        print(
            f"| {name} | {here['painted']:.0f} | {painted:.2f} | {here['answering']:.0f} "
            f"| {here['memory']:.0f} | {memory:.2f} |"
        )
    small, large = (_medians(runs)["painted"] for name, runs in starts.items() if name != "bare window")
    print(f"\nlarge to small library: {large / small:.2f}\n")


def _print_work(work: dict[str, float]) -> None:
    print("| in the large library | ms |")
    print("|---|---:|")
    for name, value in work.items():
        print(f"| {name} | {value:.2f} |")


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def _child_main(what: str, arguments: list[str]) -> None:
    if what == "bare":
        _bare()
        return
    library, home = arguments
    os.environ["DISPENSATORY_HOME"] = home
    if what == "warm":
        _warm(Path(library))
    elif what == "ready":
        _ready(Path(library))
    else:
        _work(Path(library))


def _since_start() -> float:
    return (time.monotonic() - float(os.environ["STARTED"])) * 1000


def _memory() -> float:
    """The most memory this process has held, in MiB."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _answer(painted: float) -> None:
    print(json.dumps({"painted": painted, "answering": _since_start(), "memory": _memory()}), flush=True)
    os._exit(0)


def _bare() -> None:
    """An empty main window with a list, tabs and a text browser."""
    from PySide6 import QtCore, QtGui, QtWidgets

    class Text(QtWidgets.QTextBrowser):
        """Answers after its first paint."""

        def paintEvent(self, event: QtGui.QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QtCore.QTimer.singleShot(0, lambda: _answer(_since_start()))

    application = QtWidgets.QApplication(sys.argv[:1])
    window = QtWidgets.QMainWindow()
    text = Text()
    right = QtWidgets.QTabWidget()
    right.addTab(text, "Text")
    split = QtWidgets.QSplitter()
    split.addWidget(QtWidgets.QListView())
    split.addWidget(right)
    window.setCentralWidget(split)
    window.resize(1180, 760)
    window.show()
    application.exec()


def _warm(library: Path) -> None:
    """A first start: reads the library, opens a medicine, is closed."""
    from dispensatory.app.navigation import Place

    application, window, desk = _running(library)
    heads = desk.reading.heads()
    desk.reading.open(Place(heads[len(heads) // 2].slug, "side-effects"))
    window.close()
    application.processEvents()
    print("{}")


def _running(library: Path):  # type: ignore[no-untyped-def]  # its classes are imported only here
    """The application, the window and its desk, with the library read."""
    from dispensatory.app.building import build_window, make_application
    from dispensatory.paths import user_folders

    application = make_application(sys.argv[:1])
    window = build_window((library,), user_folders(), with_bundled=False)
    window.present()
    latest = time.monotonic() + 60
    while window.desk is None or window.desk.keeper.catalogue is None or not window.desk.keeper.has_looked:
        application.processEvents()
        time.sleep(0.01)
        if time.monotonic() > latest:
            sys.exit("the window did not become ready within a minute")
    return application, window, window.desk


def _ready(library: Path) -> None:
    """The program's own way in, watched until the last medicine is painted and then until clicks are answered."""
    from dispensatory.app import startup

    sys.argv = ["dispensatory", "--library", str(library), "--no-bundled"]
    painted: list[float] = []
    watched: list[Any] = []

    def note_paint() -> None:
        """Runs first in the event loop after the first paint."""
        if watched[0].monograph.text.toPlainText():
            painted.append(_since_start())

    def answering() -> None:
        if not painted:
            sys.exit("no page was kept for the first paint")
        _answer(painted[0])

    import PySide6.QtWidgets  # noqa: F401 - as the program does

    startup.take_import_hook_off()
    from dispensatory.app import building

    made = building.build_window

    def build(*arguments: Any, **named: Any):  # type: ignore[no-untyped-def]
        window = made(*arguments, **named)
        watched.append(window)
        window.equipped.connect(answering)
        window.about_to_begin.connect(note_paint)
        return window

    building.build_window = build
    from dispensatory.__main__ import main as program

    program()


def _work(library: Path) -> None:
    """Opening medicines and typing into the filter, each to the painted pixels."""
    from dispensatory.app.navigation import Place

    application, window, desk = _running(library)
    searches = _searches(application, window, desk)
    desk.stop()
    heads = desk.reading.heads()
    _ = desk.keeper.catalogue.entries

    def opened(number: int) -> None:
        desk.reading.open(Place(heads[number].slug, "side-effects"))
        window.monograph.repaint()
        application.processEvents()

    opens = [_timed(opened, (7 * number) % len(heads)) for number in range(60)]
    keys = []
    for word in ("a", "am", "amo", "amox", "amo", "am", "a", "", "e", "er", "", "zzz", "") * 4:
        keys.append(_timed(lambda word=word: (window.browse.filter.setText(word), window.browse.repaint())))
    answer = {
        "a key in the search field to painted names, median": statistics.median(named for named, _ in searches),
        "a key in the search field to painted names, slowest": max(named for named, _ in searches),
        "a key in the search field to painted sentences, median": statistics.median(full for _, full in searches),
        "a key in the search field to painted sentences, 95 %": sorted(full for _, full in searches)[
            -len(searches) // 20
        ],
        "open a medicine to painted text, median": statistics.median(opens[5:]),
        "open a medicine, slowest of 55": max(opens[5:]),
        "a key in the filter, median": statistics.median(keys),
        "a key in the filter, slowest": max(keys),
    }
    print(json.dumps(answer), flush=True)
    os._exit(0)


def _searches(application, window, desk):  # type: ignore[no-untyped-def]  # as above
    """For each key typed: milliseconds until names are painted, and until the sentences are."""
    from dispensatory.app.search_view import TextState

    searching, pane, field = desk.searching, desk.results, window.top.search
    latest = time.monotonic() + 120
    field.setText("pain")
    while searching.view.text_state is not TextState.ANSWERED:
        application.processEvents()
        if time.monotonic() > latest:
            sys.exit("the index was not ready within two minutes")
    times = []
    for query in ("nausea", "liver failure", "amoxicillin", "which drugs cause cough", "grapefruit juice", "kidny"):
        field.clear()
        for end in range(1, len(query) + 1):
            start = time.perf_counter()
            field.setText(query[:end])
            pane.repaint()
            named = time.perf_counter()
            while searching.view.text_state is not TextState.ANSWERED:
                application.processEvents()
            pane.repaint()
            times.append((1000 * (named - start), 1000 * (time.perf_counter() - start)))
    return times


def _timed(function: Callable[..., object], *arguments: object) -> float:
    start = time.perf_counter()
    function(*arguments)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child_main(sys.argv[2], sys.argv[3:])
    else:
        sys.path.insert(0, str(HERE.parents[1]))
        main()
