"""Help > Check this installation: the report, copied, and a repair that asks first and is read anew by the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTextBrowser

from app.conftest import Reader
from dispensatory.app.actions import ACTIONS, Part
from dispensatory.app.theme import DARK, LIGHT
from dispensatory.app.views.installation_dialog import InstallationDialog
from dispensatory.doctor import examination
from dispensatory.log_file import log_folder
from dispensatory.paths import user_folders
from dispensatory.shelf.database import FILE
from dispensatory.shelf.good_copy import kept_aside


class Doctor:
    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        reader.action("doctorAction").trigger()

    @property
    def dialog(self) -> InstallationDialog:
        return self.reader.window.findChild(InstallationDialog, "installationDialog")

    def label(self, name: str) -> str:
        return self.dialog.findChild(QLabel, name).text()

    def report(self) -> str:
        return self.dialog.findChild(QTextBrowser, "installationReport").toPlainText()

    def button(self, name: str) -> QPushButton:
        return self.dialog.findChild(QPushButton, name)

    def wait(self) -> None:
        self.reader.until(lambda: "things looked at" in self.label("installationSummary"))

    def repair(self) -> None:
        self.button("installationRepair").click()
        self.dialog.findChild(QMessageBox, "repairQuestion").findChild(QPushButton, "repairYes").click()
        self.wait()


@pytest.fixture
def doctor(reader: Reader) -> Doctor:
    opened = Doctor(reader)
    opened.wait()
    return opened


def test_that_it_stands_under_help() -> None:
    assert next(spec for spec in ACTIONS if spec.name == "doctorAction").part is Part.HELP


def test_that_the_report_of_the_command_is_shown(doctor: Doctor, library: Path) -> None:
    report = doctor.report()
    for words in ("Qt (PySide6)", "7 monographs", "Search index", "Database", str(library), "Room for data"):
        assert words in report
    assert doctor.label("installationLog") == f"The log lies in this folder: {log_folder(user_folders().data)}"


def test_that_it_looks_beside_the_window(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Doctor(reader)
    assert opened.label("installationSummary") == "Looking \u2026"
    assert not opened.button("installationRepair").isEnabled()
    assert not opened.button("installationCopy").isEnabled()
    opened.wait()
    assert opened.button("installationRepair").isEnabled()


def test_that_the_report_is_copied_without_the_home_folder(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: user_folders().data.parent)
    doctor.button("installationAgain").click()
    doctor.reader.until(lambda: doctor.button("installationCopy").isEnabled())
    doctor.button("installationCopy").click()
    copied = QGuiApplication.clipboard().text()
    assert "~/data" in copied
    assert str(user_folders().data.parent) not in copied
    assert doctor.button("installationCopy").text() == "Copied"


def test_that_a_repair_asks_first_and_may_be_declined(doctor: Doctor) -> None:
    doctor.button("installationRepair").click()
    box = doctor.dialog.findChild(QMessageBox, "repairQuestion")
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert "Nothing of your own is deleted" in box.informativeText()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert "Repaired" not in doctor.report()


def test_that_a_repair_makes_the_list_anew_and_the_window_reads_it(doctor: Doctor) -> None:
    (file,) = user_folders().cache.glob("catalogue-*.json")
    before = file.stat().st_mtime_ns
    looked: list[object] = []
    doctor.reader.window.desk.keeper.catalogue_changed.connect(looked.append)
    doctor.repair()
    assert "made anew: 7 monographs" in doctor.report()
    assert file.stat().st_mtime_ns != before
    doctor.reader.until(lambda: bool(looked))
    doctor.reader.until_ready()
    doctor.dialog.reject()
    doctor.reader.open("Isotretinoin")


def test_that_a_database_damaged_meanwhile_is_put_back_and_its_stars_are_shown(start: Callable[..., Reader]) -> None:
    first = start()
    first.open("Isotretinoin")
    first.action("starAction").trigger()
    first.window.close()
    reader = start()
    opened = Doctor(reader)
    opened.wait()
    file = user_folders().data / FILE
    reader.window.desk.shelf.keeper.close()
    file.write_bytes(b"no database" * 1000)
    opened.button("installationAgain").click()
    reader.until(lambda: "is not a database" in opened.report())
    assert "1 fault" in opened.label("installationSummary")
    assert opened.report().startswith("Not in order\nfault\nFavourites and notes: Database\n")
    opened.repair()
    assert "They were put back from the copy of" in opened.report()
    assert len(kept_aside(file)) == 1
    opened.dialog.reject()
    reader.action("starredAction").trigger()
    assert reader.titles() == ["Isotretinoin"]


def test_that_a_dialog_closed_during_a_look_and_opened_again_waits_for_it(reader: Reader) -> None:
    first = Doctor(reader)
    first.dialog.reject()
    again = Doctor(reader)
    again.wait()
    assert "Search index" in again.report()


def test_that_a_look_that_fails_is_said(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(examination, "examine", fails)
    opened = Doctor(reader)
    reader.until(lambda: "This could not be done: [Errno 5] Input/output error" in opened.label("installationSummary"))
    assert opened.button("installationAgain").isEnabled()
    assert not opened.button("installationCopy").isEnabled()


def test_that_it_is_read_by_keyboard_and_screen_reader_in_every_colour(doctor: Doctor) -> None:
    assert doctor.dialog.findChild(QTextBrowser).accessibleName() == "Report on the installation"
    doctor.reader.window.look.use(DARK)
    assert DARK.muted in doctor.dialog.findChild(QTextBrowser).toHtml()
    doctor.reader.window.look.use(LIGHT)
    seen = set()
    doctor.dialog.findChild(QTextBrowser).setFocus()
    for _ in range(6):
        seen.add(doctor.dialog.focusWidget().objectName())
        doctor.reader.bot.keyClick(doctor.dialog.focusWidget(), Qt.Key.Key_Tab)
    assert {
        "installationReport",
        "installationLog",
        "installationCopy",
        "installationAgain",
        "installationRepair",
    } <= seen
    doctor.reader.bot.keyClick(doctor.dialog, Qt.Key.Key_Escape)
    assert doctor.dialog is None or not doctor.dialog.isVisible()
