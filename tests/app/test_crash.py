"""A fault in the program: one dialog, what was being written is kept, a report without data, and on it goes."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from app.stand_in import StandInEngine, StandInParts
from dispensatory.app import building, crash
from dispensatory.app.building import build_window
from dispensatory.app.main_window import MainWindow
from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.views.crash_dialog import CrashDialog
from dispensatory.app.windows import Windows
from dispensatory.app.workers import Lane, Ticket
from dispensatory.errors import ShelfError
from dispensatory.log_file import FILE, close_log, log_folder
from dispensatory.paths import user_folders
from dispensatory.shelf.notes import Notes

SECRET = "warfarin 72.5 kg, the patient next door"


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


def log_text() -> str:
    return (log_folder(user_folders().data) / FILE).read_text()


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


def test_that_a_fault_of_the_search_is_told_in_one_dialog_however_much_is_typed(
    faulty: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    def search(self: object, query: str, *_: object, **__: object) -> None:
        raise RuntimeError(f"cannot look for {query}")

    monkeypatch.setattr(StandInEngine, "search", search)
    faulty.reader.type("dry lips")
    faulty.reader.until(lambda: bool(faulty.dialogs))
    report = faulty.report()
    assert "RuntimeError in test_crash.py" in report
    assert "dry" not in report
    assert "lips" not in report
    assert 'raise RuntimeError(f"cannot look for {query}")' in report
    faulty.press("crashGoOn")
    faulty.reader.type("dry skin")
    faulty.reader.until(lambda: faulty.reader.status.startswith("The same fault in the program again."))
    assert faulty.dialogs == []
    assert any("failed" in row for row in faulty.reader.rows())
    faulty.reader.open("Isotretinoin")


def test_that_a_fault_of_work_that_nobody_waits_for_is_told_too(faulty: Faulty) -> None:
    lane, began, may_go = Lane(QThreadPool.globalInstance()), Event(), Event()

    def job(_ticket: Ticket) -> None:
        began.set()
        may_go.wait(10)
        look_up()

    lane.ask(job)
    assert began.wait(10)
    lane.drop()
    may_go.set()
    faulty.reader.until(lambda: bool(faulty.dialogs))
    assert "KeyError: (its message is left out" in log_text()


def test_that_the_dialog_has_names_for_a_screen_reader_and_an_order_of_focus(faulty: Faulty) -> None:
    dialog = faulty.fail_and_wait(made())
    assert dialog.findChild(QPlainTextEdit, "crashReport").accessibleName() == "Report of the fault"
    assert dialog.focusWidget() is dialog.findChild(QPushButton, "crashGoOn")
    seen = []
    for _ in range(4):
        seen.append(dialog.focusWidget().objectName())
        faulty.reader.bot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert set(seen) == {"crashGoOn", "crashQuit", "crashCopy", "crashReport"}
