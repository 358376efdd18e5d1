"""The real program from its start to its end: its log, a fault in it, and an end that was none of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.conftest import Reader
from dispensatory.app import building
from dispensatory.app.session import Session
from dispensatory.log_file import FILE, log_folder
from dispensatory.paths import user_folders

SOURCE = Path(building.__file__).parents[2]

SESSION = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from dispensatory.app import building, main_window

def then(work):
    before = main_window.MainWindow.present
    def present(window):
        before(window)
        window.equipped.connect(lambda: QTimer.singleShot(0, lambda: work(window)))
    main_window.MainWindow.present = present

def shown():
    from dispensatory.app.views.crash_dialog import CrashDialog
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]
"""


def run(script: str, library: Path) -> subprocess.CompletedProcess[str]:
    ending = f"sys.exit(building.run((Path({str(library)!r}),), with_bundled=False, place=None))\n"
    own = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", SESSION + script + ending],
        env=own, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def log_text() -> str:
    return (log_folder(user_folders().data) / FILE).read_text()


def test_that_a_session_is_logged_from_its_start_to_its_end(library: Path) -> None:
    done = run("then(lambda window: QTimer.singleShot(300, window.close))\n", library)
    assert done.returncode == 0, done.stderr
    lines = [line.split("] ", 1)[1] for line in log_text().splitlines()]
    assert lines[0].startswith("Started: Dispensatory 0.")
    assert "Qt 6." in lines[0]
    assert "platform offscreen" in lines[0]
    assert str(user_folders().data) in lines[1]
    assert lines[-1] == "Ended after 0 min"
    assert sorted(path.name for path in log_folder(user_folders().data).iterdir()) == [FILE]


def test_that_the_real_program_tells_a_fault_and_quits_with_a_status(library: Path) -> None:
    script = (
        "def fail(window):\n"
        "    QTimer.singleShot(0, lambda: window.nothing)\n"
        "    def look():\n"
        "        if shown():\n"
        "            print(shown()[0].report.toPlainText()); timer.stop()\n"
        "            shown()[0].findChild(type(shown()[0]._copy), 'crashQuit').click()\n"
        "    timer = QTimer(window); timer.timeout.connect(look); timer.start(20)\n"
        "then(fail)\n"
    )
    done = run(script, library)
    assert done.returncode == 1
    assert "AttributeError: 'MainWindow' object has no attribute 'nothing'" in done.stdout
    assert "AttributeError" in done.stderr
    assert "Fault in the program, number 1 of its kind" in log_text()
    assert log_text().splitlines()[-1].endswith("Ended after 0 min")


@pytest.mark.skipif(sys.platform == "win32", reason="a wrong memory access opens a window of the system there")
def test_that_a_hard_end_is_told_once_at_the_next_start(library: Path) -> None:
    script = "import ctypes\nthen(lambda window: QTimer.singleShot(0, lambda: ctypes.string_at(0)))\n"
    done = run(script, library)
    assert done.returncode < 0
    (left,) = log_folder(user_folders().data).glob("ended-*.txt")
    assert "Segmentation fault" in left.read_text()
    look = (
        "def look(window):\n"
        "    from dispensatory.app.views.crash_dialog import CrashDialog\n"
        "    def told():\n"
        "        if shown() or time.monotonic() > end:\n"
        "            for dialog in shown(): print(dialog._words.text()); print(dialog.report.toPlainText()); dialog.accept()\n"
        "            timer.stop(); window.close()\n"
        "    timer = QTimer(window); timer.timeout.connect(told); timer.start(20)\n"
        "import time; end = time.monotonic() + {wait}\n"
        "then(look)\n"
    )
    second = run(look.format(wait=30), library)
    assert second.returncode == 0, second.stderr
    assert second.stdout.startswith("The program ended unexpectedly last time, on ")
    assert "Segmentation fault" in second.stdout
    assert "The program ended unexpectedly at" in log_text()
    third = run(look.format(wait=1), library)
    assert (third.returncode, third.stdout) == (0, "")


def test_that_files_of_programs_that_run_are_left(library: Path, start: Callable[..., Reader]) -> None:
    folder = log_folder(user_folders().data)
    folder.mkdir(parents=True)
    running, killed = folder / f"ended-{os.getppid()}.txt", folder / "ended-999999999.txt"
    for path in (running, killed):
        path.touch()
    session = Session(user_folders(), start().window)
    was_on = pytest.importorskip("faulthandler").is_enabled()
    session.begin()
    assert (running.exists(), killed.exists()) == (True, False)
    session.end()
    if was_on:
        import faulthandler

        faulthandler.enable(sys.__stderr__)
    assert not any(path.name.startswith(f"ended-{os.getpid()}") for path in folder.iterdir())
