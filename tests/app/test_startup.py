"""The way into the window."""

import builtins
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess, QThreadPool
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from app.library_files import write_library
from app.stand_in import StandInParts
from dispensatory.app import startup
from dispensatory.app.building import build_window
from dispensatory.app.index_process import IndexBuild, IndexProcess, command
from dispensatory.app.navigation import History, Place
from dispensatory.app.settings import WindowSettings
from dispensatory.app.workers import Lane, Ticket
from dispensatory.errors import NotFoundError, UsageError
from dispensatory.paths import user_folders

SOURCE = Path(startup.__file__).parents[2]


def _run(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    own = {**os.environ, "PYTHONPATH": str(SOURCE), **environment}
    command_line = [sys.executable, "-m", "dispensatory", *arguments]
    return subprocess.run(command_line, env=own, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("display", ["", ":9876"])
def test_that_without_a_display_one_line_names_the_commands_that_work(display: str) -> None:
    done = _run([], DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "search" in done.stderr


def test_that_a_folder_that_is_none_is_one_line_and_wrong_usage() -> None:
    done = _run(["--library", "/nowhere"], QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "/nowhere" in done.stderr


def test_that_a_missing_pyside_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    assert startup.run_window((), with_bundled=True, place=None) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "PySide6" in said


def test_that_the_import_hook_goes_and_may_be_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    original = getattr(builtins, "__orig_import__", builtins.__import__)

    def hooked(*arguments: Any, **named: Any) -> object:
        return original(*arguments, **named)

    monkeypatch.setattr(builtins, "__orig_import__", original, raising=False)
    monkeypatch.setattr(builtins, "__import__", hooked)
    startup.take_import_hook_off()
    assert builtins.__import__ is original
    monkeypatch.delattr(builtins, "__orig_import__")
    startup.take_import_hook_off()
    assert builtins.__import__ is original


def test_that_the_first_paint_needs_neither_markdown_nor_yaml_nor_whoosh() -> None:
    look = (
        "import sys, dispensatory.app.building\n"
        "from PySide6 import QtCore\n"
        "names = {'markdown', 'yaml', 'whoosh', 'PySide6.QtNetwork', 'PySide6.QtSvg', 'dispensatory.monograph.parser'}\n"
        "found = sorted(names & set(sys.modules))\n"
        "app = dispensatory.app.building.make_application(['x'])\n"
        "from dispensatory.paths import user_folders\n"
        "window = dispensatory.app.building.build_window((), user_folders())\n"
        "print(found + sorted(names & set(sys.modules)) + [name for name in ('Qt',) if name in vars(QtCore)])\n"
    )
    own = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run(
        [sys.executable, "-c", look], env=own, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


_FIRST_PAINT = """
import os, sys
from pathlib import Path
from PySide6 import QtCore
from dispensatory.app.building import build_window, make_application
from dispensatory.paths import user_folders
app = make_application(["x"])
window = build_window((Path(sys.argv[1]),), user_folders(), with_bundled=False)
painted = []
window.status.painted.connect(lambda: painted.append("Qt" in vars(QtCore)))
window.show()
while not painted:
    app.processEvents()
print(window.monograph.header.summary.title, painted[0], flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("brands", ["Absorica", ", ".join(f"Brand {number}" for number in range(30))])
def test_that_a_page_that_was_kept_is_painted_without_the_namespace_qt(
    start: Callable[..., Reader], tmp_path: Path, brands: str
) -> None:
    file = write_library(tmp_path) / "isotretinoin.md"
    file.write_text(file.read_text("utf-8").replace("Absorica, Claravis", brands), "utf-8")
    reader = start(folder=tmp_path)
    reader.open("Isotretinoin")
    reader.window.close()
    own = {**os.environ, "PYTHONPATH": str(SOURCE)}
    command_line = [sys.executable, "-c", _FIRST_PAINT, str(tmp_path)]
    done = subprocess.run(command_line, env=own, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split() == ["Isotretinoin", "False"], done.stderr


def test_that_a_folder_that_is_none_is_refused_before_there_is_a_window(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not a folder"):
        build_window((tmp_path / "nowhere",), user_folders())


def test_that_a_first_start_fills_the_list_and_says_what_to_do(start: Callable[..., Reader]) -> None:
    reader = start()
    assert len(reader.titles()) == 7
    assert reader.title == "Dispensatory"
    assert "Choose a medicine" in reader.page
    assert reader.label("statusLibrary").endswith("7 monographs")
    assert reader.label("statusOffline") == "Offline"


def test_that_the_window_closes_in_the_middle_of_its_start(start: Callable[..., Reader], library: Path) -> None:
    reader = start(ready=False)
    reader.window.close()
    assert not reader.window.desk.keeper.builder.running


def test_that_the_index_is_built_by_the_program_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    program, arguments = command(("--library", "a b"))
    assert program == sys.executable
    assert arguments == ["-m", "dispensatory", "--library", "a b", "index", "--force", "--progress"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(()) == (sys.executable, ["index", "--force", "--progress"])


def test_that_the_index_process_tells_its_progress_and_its_end(
    qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))
    process = IndexProcess(("--library", str(library), "--no-bundled"))
    steps: list[tuple[int, int]] = []
    process.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(process.finished, timeout=60_000) as ended:
        process.start()
    assert ended.args == [True, ""]
    assert steps[-1] == (7, 7)


def test_that_an_index_that_several_windows_want_is_built_once(
    qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))
    process = IndexProcess(("--library", str(library), "--no-bundled"))
    first, second, closed = IndexBuild(process), IndexBuild(process), IndexBuild(process)
    ends: list[IndexBuild] = []
    for build in (first, second, closed):
        build.finished.connect(lambda *_, build=build: ends.append(build))
        build.start()
    assert len(process.findChildren(QProcess)) == 1
    closed.stop()
    assert process.running
    with qtbot.waitSignal(process.finished, timeout=60_000) as ended:
        pass
    assert ended.args == [True, ""]
    assert ends == [first, second]
    first.start()
    first.stop()
    assert not process.running


def test_that_the_index_process_says_why_it_failed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))
    process = IndexProcess(("--library", "/nowhere"))
    with qtbot.waitSignal(process.finished, timeout=60_000) as ended:
        process.start()
    assert ended.args is not None
    assert ended.args[0] is False
    assert "/nowhere" in ended.args[1]


def test_that_a_program_that_cannot_be_started_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    process = IndexProcess(())
    with qtbot.waitSignal(process.finished, timeout=10_000) as ended:
        process.start()
    assert ended.args is not None
    assert "cannot be started" in ended.args[1]


def test_that_a_lane_hands_over_only_the_last_answer(qtbot: QtBot) -> None:
    pool, may_end = QThreadPool(), threading.Event()
    lane = Lane(pool)
    answers: list[object] = []
    lane.answered.connect(answers.append)

    def slow(ticket: Ticket) -> str:
        may_end.wait(10)
        return f"slow, cancelled: {ticket.cancelled()}"

    lane.ask(slow)
    with qtbot.waitSignal(lane.answered, timeout=5000):
        lane.ask(lambda _: "quick")
        may_end.set()
        lane.arrived.emit(1, "answered", "slow, and on its way when the other was asked for")
    pool.waitForDone()
    assert answers == ["quick"]


def test_that_a_fault_on_a_lane_is_told_in_words(qtbot: QtBot) -> None:
    lane = Lane(QThreadPool.globalInstance())

    def known(_ticket: Ticket) -> None:
        raise NotFoundError("no monograph 'x'")

    def unknown(_ticket: Ticket) -> None:
        raise ZeroDivisionError("by zero")

    with qtbot.captureExceptions() as faults:
        for job, said in ((known, "no monograph 'x'"), (unknown, "ZeroDivisionError: by zero")):
            with qtbot.waitSignal(lane.failed, timeout=5000) as failed:
                lane.ask(job)
            assert failed.args == [said]
        qtbot.waitUntil(lambda: bool(faults), timeout=5000)
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def test_that_progress_ends_a_job_that_nobody_waits_for(qtbot: QtBot) -> None:
    pool, began, may_go = QThreadPool(), threading.Event(), threading.Event()
    lane = Lane(pool)
    reached: list[int] = []

    def long(ticket: Ticket) -> None:
        for number in range(100):
            reached.append(number)
            began.set()
            may_go.wait(10)
            ticket.progress(number, 100)

    lane.ask(long)
    assert began.wait(10)
    lane.drop()
    may_go.set()
    pool.waitForDone()
    assert reached == [0]


def test_that_the_history_forgets_what_lay_ahead() -> None:
    history = History(limit=3)
    for slug in ("a", "b", "c"):
        history.visit(Place(slug))
    history.back()
    history.visit(Place("d", "usage"))
    assert history.forward() is None
    assert history.back() == Place("b")
    history.visit(Place("b", scroll=7))
    assert history.current == Place("b", scroll=7)
    for slug in ("e", "f", "g", "h"):
        history.visit(Place(slug))
    assert [history.back(), history.back(), history.back()] == [Place("g"), Place("f"), None]


def test_that_a_window_that_opens_on_the_classes_is_ready_at_once_too(qtbot: QtBot, tmp_path: Path) -> None:
    settings = WindowSettings(user_folders().config)
    settings.save(replace(settings.load(), classes=True))
    write_library(tmp_path)
    window = build_window((tmp_path,), user_folders(), with_bundled=False, parts=StandInParts())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.equipped, timeout=5000):
        window.show()  # not present(), which would begin without a paint after a while
    assert window.browse.shows_classes
    window.close()
