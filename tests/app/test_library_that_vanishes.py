"""The folder of the library is taken away while it is open, and comes back: what is open stays, and the window says so."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from app.library_files import write_library
from dispensatory.app.building import windows_over
from dispensatory.app.preferences import PreferenceStore
from dispensatory.paths import user_folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "drive").mkdir()
    return write_library(tmp_path / "drive")


@pytest.fixture
def reader(start: Callable[..., Reader], folder: Path) -> Reader:
    reader = start(folder=folder)
    reader.open("Isotretinoin")
    reader.until(lambda: watch(reader)._gone is not None)
    return reader


def watch(reader: Reader):  # type: ignore[no-untyped-def]
    assert reader.window.desk is not None
    return reader.window.desk._watch


def problems(reader: Reader) -> list[tuple[str, str]]:
    """Those that are told of folders and unreadable files."""
    found = reader.window.desk.keeper.catalogue.problems
    return [(problem.file, problem.message) for problem in found if problem.code == "unreadable"]


def take_away(reader: Reader, folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))
    watch(reader).look()
    reader.until(lambda: "cannot be reached" in reader.status)


def bring_back(reader: Reader, folder: Path) -> None:
    folder.with_name("elsewhere").rename(folder)
    watch(reader).look()
    reader.until(lambda: "is there again" in reader.status)


def test_that_what_is_open_stays_and_the_window_says_what_is_gone(reader: Reader, folder: Path) -> None:
    titles, page = reader.titles(), reader.page
    take_away(reader, folder)
    assert reader.status == (
        f"This library cannot be reached: {folder}. What is open stays; the rest opens when it is there again."
    )
    reader.until(lambda: any(str(folder) == file for file, _ in problems(reader)))
    assert (reader.titles(), reader.page) == (titles, page)
    reader.show_section("Dosage")
    assert "0.5 mg/kg/day" in reader.page


def test_that_a_medicine_that_is_not_open_yet_says_why_it_cannot_be_read(reader: Reader, folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))
    reader.open("Doxycycline")
    assert str(folder) in reader.page
    assert "No such file" in reader.page
    reader.until(lambda: "cannot be reached" in reader.status)


def test_that_it_goes_on_when_the_folder_is_there_again(reader: Reader, folder: Path) -> None:
    take_away(reader, folder)
    reader.open("Doxycycline")
    bring_back(reader, folder)
    reader.until(lambda: "Doxycycline is a tetracycline." in reader.page)
    reader.until(lambda: problems(reader) == [])
    reader.open("Metformin")
    assert "Metformin is a biguanide." in reader.page
    reader.until_ready()


def test_that_the_empty_place_of_a_drive_counts_as_gone(reader: Reader, folder: Path) -> None:
    titles = reader.titles()
    folder.rename(folder.with_name("elsewhere"))
    folder.mkdir()
    watch(reader).look()
    reader.until(lambda: "cannot be reached" in reader.status)
    reader.until(lambda: any("connect its drive" in message for _, message in problems(reader)))
    assert reader.titles() == titles
    folder.rmdir()
    bring_back(reader, folder)
    reader.until(lambda: problems(reader) == [])


def test_that_nothing_is_said_while_nothing_happens(reader: Reader) -> None:
    watch(reader).look()
    reader.open("Doxycycline")
    reader.until(lambda: reader.label("statusIndex") == "Index ready")
    assert reader.status == ""


def test_that_further_windows_open_while_the_library_is_gone(folder: Path, qtbot: QtBot) -> None:
    own = user_folders()
    session = windows_over((folder,), own, PreferenceStore(own.config), with_bundled=False)
    first = session.start(None)
    first.present()
    qtbot.waitUntil(lambda: first.desk is not None and first.desk.keeper.has_looked, timeout=5000)
    folder.rename(folder.with_name("elsewhere"))
    other = session.open("")
    assert other is not None
    qtbot.waitUntil(lambda: other.browse.model.rowCount() == 7, timeout=5000)
    session.open_anew()
    qtbot.waitUntil(lambda: all(window.browse.model.rowCount() == 7 for window in session.all()), timeout=5000)
    assert len(session.all()) == 2
    session.quit()
    qtbot.wait(10)
