"""A fault in the program: one dialog, what was being written is kept, a report without data, and on it goes."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.conftest import SOON, Reader
from app.stand_in import StandInParts
from dispensatory.app import building, crash
from dispensatory.app.building import build_window
from dispensatory.app.main_window import MainWindow
from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.session import Session
from dispensatory.app.views.crash_dialog import CrashDialog
from dispensatory.app.windows import Windows
from dispensatory.app.workers import Lane, Ticket
from dispensatory.errors import ShelfError
from dispensatory.log_file import FILE, close_log, log_folder, open_log
from dispensatory.paths import user_folders
from dispensatory.shelf.notes import Notes

SECRET = "warfarin 72.5 kg, the patient next door"
SOURCE = Path(building.__file__).parents[2]


class Faulty:
    """The program with its windows, and slots that fail."""

    def __init__(self, windows: Windows, reader: Reader) -> None:
        self.windows, self.reader = windows, reader

    @property
    def dialogs(self) -> list[CrashDialog]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, CrashDialog) and widget.isVisible()
        ]

    @property
    def dialog(self) -> CrashDialog:
        (dialog,) = self.dialogs
        return dialog

    def fail(self, fault: BaseException) -> None:
        """Have a slot of the window raise."""

        def slot() -> None:
            raise fault

        QTimer.singleShot(0, slot)

    def fail_and_wait(self, fault: BaseException) -> CrashDialog:
        self.fail(fault)
        self.reader.until(lambda: bool(self.dialogs))
        return self.dialog

    def says(self, name: str) -> str:
        label = self.dialog.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""

    def report(self) -> str:
        return self.dialog.findChild(QPlainTextEdit, "crashReport").toPlainText()

    def press(self, name: str) -> None:
        self.dialog.findChild(QPushButton, name).click()


def look_up() -> None:
    _ = {"5 mg": 1}[SECRET]


def made(work: Callable[[], None] = look_up) -> BaseException:
    try:
        work()
    except Exception as fault:  # noqa: BLE001 - whatever it is
        return fault
    raise AssertionError


@pytest.fixture
def faulty(qtbot: QtBot, library: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faulty]:
    own = user_folders()
    preferences = PreferenceStore(own.config)

    def make(number: int, place: str | None) -> MainWindow:
        return build_window(
            (library,),
            own,
            with_bundled=False,
            place=place,
            parts=StandInParts(),
            number=number,
            preferences=preferences,
        )

    windows = Windows(own.config, preferences, make)
    window = windows.start(None)
    watch = building._Watch(windows, window, own)
    monkeypatch.setattr(sys, "excepthook", watch.take_fault)
    window.present()
    reader = Reader(window, qtbot, StandInParts())
    reader.until_ready()
    yield Faulty(windows, reader)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, CrashDialog):
            widget.accept()
    windows.quit()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    close_log()


def test_that_a_fault_in_a_slot_is_told_in_a_dialog_and_the_program_goes_on(faulty: Faulty) -> None:
    faulty.fail_and_wait(made())
    assert faulty.says("crashWords") == (
        "Something went wrong in the program that it did not expect. What you were writing is kept. "
        "You can go on; what is shown may be incomplete until the program is started again."
    )
    assert faulty.says("crashCount") == ""
    assert faulty.dialog.findChild(QPushButton, "crashGoOn").isDefault()
    faulty.press("crashGoOn")
    assert faulty.dialogs == []
    faulty.reader.open("Isotretinoin")


def test_that_the_report_says_where_and_names_no_data(faulty: Faulty, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parents[1])
    faulty.reader.open("Isotretinoin")
    faulty.reader.find("dry lips")
    faulty.fail_and_wait(made())
    report = faulty.report()
    assert "Dispensatory 0." in report.splitlines()[0]
    assert "7 monographs" in report.splitlines()[0]
    assert "Python 3." in report
    assert "Qt 6." in report
    assert 'File "~/app/test_crash.py"' in report
    assert "KeyError: (its message is left out" in report
    assert "Last lines of the log:" in report
    for word in ("Isotretinoin", "dry lips", "isotretinoin", "warfarin", "72.5", str(Path(__file__).parents[1])):
        assert word not in report


def test_that_the_report_is_copied(faulty: Faulty) -> None:
    faulty.fail_and_wait(made())
    faulty.press("crashCopy")
    assert QGuiApplication.clipboard().text() == faulty.report()
    assert faulty.dialog.findChild(QPushButton, "crashCopy").text() == "Copied"


def test_that_many_faults_are_counted_in_one_dialog(faulty: Faulty, capfd: pytest.CaptureFixture[str]) -> None:
    for _ in range(500):
        faulty.fail(made())
    faulty.reader.until(lambda: bool(faulty.dialogs) and faulty.says("crashCount") == "500 faults so far.")
    faulty.fail(made(lambda: None.x))  # type: ignore[attr-defined]
    faulty.reader.until(lambda: faulty.says("crashCount") == "501 faults so far. 2 different kinds.")
    assert "AttributeError: 'NoneType' object has no attribute 'x'" in faulty.report()
    text = (log_folder(user_folders().data) / FILE).read_text()
    assert text.count("Fault in the program") == 4
    assert len(faulty.dialogs) == 1


def test_that_the_same_fault_after_going_on_opens_no_other_dialog_and_another_one_does(faulty: Faulty) -> None:
    faulty.fail_and_wait(made())
    faulty.press("crashGoOn")
    faulty.fail(made())
    faulty.reader.until(lambda: faulty.reader.status.startswith("The same fault in the program again."))
    assert faulty.dialogs == []
    faulty.fail_and_wait(made(lambda: None.x))  # type: ignore[attr-defined]
    assert "KeyError" not in faulty.report().split("Last lines")[0]


def test_that_esc_goes_on(faulty: Faulty) -> None:
    dialog = faulty.fail_and_wait(made())
    faulty.reader.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert faulty.dialogs == []
    assert faulty.reader.window.isVisible()


def write_note(reader: Reader, text: str) -> None:
    reader.open("Isotretinoin")
    reader.action("addNoteAction").trigger()
    field = reader.window.findChild(QScrollArea, "notesPane").widget().findChild(QPlainTextEdit, "noteText")
    reader.bot.keyClicks(field, text)


def kept_notes(reader: Reader) -> list[str]:
    return [note.text for note in reader.window.desk.shelf.keeper.ask(lambda database: Notes(database).all()) or ()]


def test_that_what_is_being_written_is_kept_before_anything_is_said(
    faulty: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_note(faulty.reader, "half a sen")
    assert kept_notes(faulty.reader) == [""]
    with monkeypatch.context() as patch:
        patch.setattr(faulty.reader.window, "keep_state", look_up)  # saving is at fault too
        faulty.fail_and_wait(made())
    assert kept_notes(faulty.reader) == ["half a sen"]
    assert "is kept" in faulty.says("crashWords")
    assert "Fault while saving" in (log_folder(user_folders().data) / FILE).read_text()


def test_that_what_cannot_be_kept_is_said(faulty: Faulty, monkeypatch: pytest.MonkeyPatch) -> None:
    write_note(faulty.reader, "half a sen")

    def full(*_: object) -> None:
        raise ShelfError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(Notes, "rewrite", full)
        faulty.fail_and_wait(made())
        assert "could not be kept: copy it elsewhere before you quit" in faulty.says("crashWords")
        faulty.press("crashGoOn")


def test_that_quit_closes_every_window(faulty: Faulty, monkeypatch: pytest.MonkeyPatch) -> None:
    window = faulty.reader.window
    status: list[int] = []
    monkeypatch.setattr(crash, "QCoreApplication", SimpleNamespace(exit=status.append, instance=QApplication.instance))
    faulty.fail_and_wait(made())
    faulty.press("crashQuit")
    assert not window.isVisible()
    assert status == [1]


def test_that_without_memory_it_does_not_offer_to_go_on(faulty: Faulty) -> None:
    dialog = faulty.fail_and_wait(MemoryError())
    assert "It cannot go on safely: quit, and start it again." in faulty.says("crashWords")
    assert dialog.findChild(QPushButton, "crashGoOn") is None


def test_that_a_fault_on_another_thread_is_told_on_the_thread_of_the_window(faulty: Faulty) -> None:
    pool = QThreadPool()
    pool.start(look_up)
    pool.waitForDone()
    faulty.reader.until(lambda: bool(faulty.dialogs))
    assert faulty.dialog.thread() is faulty.reader.window.thread()


def test_that_a_fault_in_work_beside_the_window_is_logged(qtbot: QtBot, tmp_path: Path) -> None:
    open_log(tmp_path)
    lane = Lane(QThreadPool.globalInstance())

    def job(_ticket: Ticket) -> None:
        look_up()

    with qtbot.waitSignal(lane.failed, timeout=SOON):
        lane.ask(job)
    text = (tmp_path / FILE).read_text()
    close_log()
    assert "Fault in work beside the window" in text
    assert "KeyError: (its message is left out" in text


def test_that_the_dialog_has_names_for_a_screen_reader_and_an_order_of_focus(faulty: Faulty) -> None:
    dialog = faulty.fail_and_wait(made())
    assert dialog.findChild(QPlainTextEdit, "crashReport").accessibleName() == "Report of the fault"
    assert dialog.focusWidget() is dialog.findChild(QPushButton, "crashGoOn")
    seen = []
    for _ in range(4):
        seen.append(dialog.focusWidget().objectName())
        faulty.reader.bot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert set(seen) == {"crashGoOn", "crashQuit", "crashCopy", "crashReport"}


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
