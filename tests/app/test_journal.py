"""The log tells of the library; of searches and medicines only if the reader has chosen so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QPushButton

from app.conftest import Reader
from dispensatory.app.journal import Journal
from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.views.preferences_dialog import PreferencesDialog
from dispensatory.log_file import FILE, close_log, last_lines, open_log
from dispensatory.paths import user_folders


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[Callable[[], list[str]]]:
    """What is logged, without times."""
    open_log(tmp_path / "log")

    def read() -> list[str]:
        text = (tmp_path / "log" / FILE).read_text(encoding="utf-8")
        return [
            line.partition("Z ")[2].replace(line.partition("[")[2].partition("]")[0], "") for line in text.splitlines()
        ]

    yield read
    close_log()


@pytest.fixture
def reader(lines: Callable[[], list[str]], start: Callable[..., Reader]) -> Reader:
    return start()


def choose(reader: Reader) -> QCheckBox:
    reader.action("preferencesAction").trigger()
    box = reader.window.findChild(PreferencesDialog).findChild(QCheckBox, "logSearches")
    box.click()
    return box


def test_that_the_library_is_logged_once(reader: Reader, lines: Callable[[], list[str]], library: Path) -> None:
    found = [line for line in lines() if "Library" in line]
    assert found[0].startswith("INFO [] Library: 7 monographs; problems: ")
    assert found[1:] == [f"INFO [] Library folder: {library}"]


def test_that_neither_searches_nor_medicines_are_logged(reader: Reader, lines: Callable[[], list[str]]) -> None:
    reader.open("Isotretinoin")
    reader.action("addNoteAction").trigger()
    reader.find("dry lips")
    assert not reader.window.desk.findChild(Journal).findChild(QTimer).isActive()
    text = "\n".join(lines()).casefold()
    assert "isotretinoin" not in text
    assert "dry lips" not in text


def test_that_they_are_logged_if_the_reader_wishes_it_and_no_report_takes_them_over(
    reader: Reader, lines: Callable[[], list[str]], tmp_path: Path
) -> None:
    box = choose(reader)
    assert box.isChecked()
    reader.open("Isotretinoin")
    reader.find("dry lips")
    reader.until(lambda: any(line.startswith("PRIVATE [] Searched: dry lips (") for line in lines()))
    assert "INFO [] What is looked for and opened is logged: yes" in lines()
    assert any(line.startswith("PRIVATE [] Opened: isotretinoin#") for line in lines())
    assert not any("sotretinoin" in line or "dry lips" in line for line in last_lines(tmp_path / "log"))
    box.click()
    assert lines()[-1] == "INFO [] What is looked for and opened is logged: no"
    reader.open("Zinc")
    assert not any("zinc" in line for line in lines())


def test_that_the_choice_is_kept_and_goes_with_the_defaults(start: Callable[..., Reader]) -> None:
    reader = start()
    assert not PreferenceStore(user_folders().config).current.log_searches
    choose(reader)
    assert PreferenceStore(user_folders().config).current.log_searches
    reader.window.findChild(PreferencesDialog).findChild(QPushButton, "restoreDefaults").click()
    assert not PreferenceStore(user_folders().config).current.log_searches
    assert not reader.window.findChild(PreferencesDialog).findChild(QCheckBox, "logSearches").isChecked()


def test_that_a_damaged_choice_is_no(start: Callable[..., Reader]) -> None:
    user_folders().config.mkdir(parents=True)
    (user_folders().config / "preferences.ini").write_text("[General]\nlog_searches=@Invalid(\n")
    assert not PreferenceStore(user_folders().config).current.log_searches


def test_that_what_cannot_be_read_is_logged_without_its_words(reader: Reader, lines: Callable[[], list[str]]) -> None:
    reader.window.desk.keeper.failed.emit("The library could not be read: KeyError: 'warfarin'")
    reader.window.desk.keeper.index_failed.emit("The texts cannot be searched: no room. Names and browsing work.")
    assert lines()[-2:] == [
        "ERROR [] The library could not be read",
        "ERROR [] The texts cannot be searched: no room. Names and browsing work.",
    ]
