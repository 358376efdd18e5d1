"""What the tool windows cost over the bundled library, each from the call to the painted text; medians are printed, never judged.

python tests/benchmarks/bench_tools.py [-n RUNS]
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
SOURCE = HERE.parents[2] / "desktop"

Times = Iterator[tuple[str, float]]
"""What was done, and the milliseconds that it took."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=25, help="runs (25)")
    options = parser.parse_args()
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(SOURCE))
    with tempfile.TemporaryDirectory(prefix="bench-tools-") as home:
        os.environ["DISPENSATORY_HOME"] = home
        application, desk = _running()
        found: dict[str, list[float]] = {}
        for measure in (_comparison,):
            for name, taken in measure(application, desk, options.n):
                found.setdefault(name, []).append(taken)
    print("| to painted text | runs | median, ms | slowest, ms |")
    print("|---|---:|---:|---:|")
    for name, times in found.items():
        print(f"| {name} | {len(times)} | {statistics.median(times):.1f} | {max(times):.1f} |")
    os._exit(0)


def _comparison(application: Any, desk: Any, runs: int) -> Times:
    """Four medicines from all over the list, in a window with none before; then each of their sections."""
    slugs = [head.slug for head in desk.tools.context.catalogue.heads]
    for run in range(runs):
        four = tuple(slugs[(31 * run + 179 * place) % len(slugs)] for place in range(4))
        started = time.perf_counter()
        window = desk.tools.open("compare", four)
        _paint(application, window)
        yield "compare four, at a glance" if run else "compare four, the window made first", _since(started)
        for number in range(1, window.view.tabs.count()):
            started = time.perf_counter()
            window.view.tabs.setCurrentIndex(number)
            _paint(application, window)
            yield f"{window.view.tabs.tabText(number)} of four", _since(started)
        window.view.tabs.setCurrentIndex(0)
        window.remove_all()
        _paint(application, window)


def _running() -> tuple[Any, Any]:
    """The application and the desk, with the library and its names read, a medicine open, and nothing going on behind."""
    from dispensatory.app.building import build_window, make_application
    from dispensatory.app.navigation import Place
    from dispensatory.paths import user_folders

    application = make_application(sys.argv[:1])
    window = build_window((), user_folders())
    window.present()
    latest = time.monotonic() + 120
    while window.desk is None or window.desk.tools.context.catalogue is None or not window.desk.keeper.has_looked:
        application.processEvents()
        time.sleep(0.01)
        if time.monotonic() > latest:
            sys.exit("the window did not become ready within two minutes")
    window.desk.keeper.stop()
    window.desk.reading.open(Place("warfarin"))
    _ = window.desk.tools.context.catalogue.entries
    return application, window.desk


def _paint(application: Any, window: Any) -> None:
    window.repaint()
    application.processEvents()


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
