"""What a regimen of twenty medicines costs: read and checked in memory, and shown in its window.

    python tests/benchmarks/bench_regimen.py [-n RUNS]

Cold is the first time that the monographs of the list are read in a process; medians are printed, never judged.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve()
TWENTY = (
    "warfarin amiodarone digoxin simvastatin amlodipine-lisinopril furosemide spironolactone metformin insulin-glargine "
    "levothyroxine omeprazole acetylsalicylic-acid sertraline tramadol colchicine gabapentin clarithromycin prednisolone "
    "allopurinol budesonide-formoterol"
).split()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=15, help="processes (15)")
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        print(*regimen_times())
        return
    with tempfile.TemporaryDirectory(prefix="bench-regimen-") as home:
        environment = {
            **os.environ,
            "DISPENSATORY_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join((str(HERE.parents[2] / "desktop"), str(HERE.parents[1]))),
        }
        runs = [_once(environment) for _ in range(options.n + 1)][1:]
    for name, times in zip(
        ("checked, cold", "checked, warm", "report made", "report laid out"), zip(*runs, strict=True), strict=True
    ):
        print(f"regimen of {len(TWENTY)}, {name:16} {statistics.median(times):6.1f} ms")


def _once(environment: dict[str, str]) -> list[float]:
    command = [sys.executable, str(HERE), "--once"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def regimen_times() -> list[float]:
    """Milliseconds: read and checked for the first time, checked again, the report as HTML, that laid out in its column."""
    from PySide6.QtWidgets import QApplication

    from dispensatory.app.theme import LIGHT
    from dispensatory.app.tools.regimen_report import Checked, report_html
    from dispensatory.app.views.monograph_text import MonographText
    from dispensatory.clinical.regimen import check_regimen
    from dispensatory.clinical.regimen_library import library_of
    from dispensatory.clinical.regimen_lines import Line
    from dispensatory.monograph import parser  # noqa: F401 - read before the clock starts, as a window that shows a text has
    from dispensatory.monograph.catalogue_store import CatalogueStore
    from dispensatory.monograph.library import libraries
    from dispensatory.monograph.model import Monograph
    from dispensatory.paths import user_folders
    from dispensatory.terminology.classes import load_classes

    catalogue, classes = CatalogueStore(libraries(), user_folders().cache).current(), load_classes()
    read: dict[str, Monograph] = {}

    def load(slug: str) -> Monograph:
        if slug not in read:
            read[slug] = catalogue.load(slug)
        return read[slug]

    def checked() -> Checked:
        library, monographs = library_of(catalogue, TWENTY, classes, load)
        regimen = check_regimen(((slug, slug) for slug in TWENTY), library)
        return Checked(tuple(Line(slug, slug) for slug in TWENTY), regimen, library, monographs)

    catalogue.load("paracetamol")
    times = []
    for _ in range(2):
        begin = time.perf_counter()
        made = checked()
        times.append(time.perf_counter() - begin)
    begin = time.perf_counter()
    page = report_html(made)
    times.append(time.perf_counter() - begin)
    application = QApplication([])
    text = MonographText()
    text.set_look(LIGHT, 11.0)
    text.resize(700, 700)
    begin = time.perf_counter()
    text.replace_html(page)
    times.append(time.perf_counter() - begin)
    del application
    return [moment * 1000 for moment in times]


if __name__ == "__main__":
    main()
