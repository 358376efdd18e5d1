"""A second start raises the first program and opens there what was asked for; links, files and drops lead to a medicine."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from dispensatory.app.one_instance import OneInstance
from dispensatory.paths import user_folders

HAND_OVER = """
import sys
from pathlib import Path
from dispensatory.app.one_instance import OneInstance
instance = OneInstance(Path(sys.argv[1]), ("library",))
sys.exit(10 if instance.is_first() else 0 if instance.hand_over(sys.argv[2]) else 20)
"""


@pytest.fixture
def first(qapp: QApplication) -> Iterator[OneInstance]:
    instance = OneInstance(user_folders().cache, ("library",))
    assert instance.is_first()
    instance.listen()
    yield instance
    instance.stop()


def second_start(place: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", HAND_OVER, str(user_folders().cache), place], env={**os.environ, "PYTHONPATH": ""}
    )


def test_that_a_second_start_hands_over_what_was_asked_for_and_ends(first: OneInstance, qtbot: QtBot) -> None:
    asked: list[str] = []
    first.requested.connect(asked.append)
    process = second_start("warfarin#dosage")
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode == 0
    assert asked == ["warfarin#dosage"]


def test_that_a_program_over_other_libraries_is_one_of_its_own(first: OneInstance) -> None:
    other = OneInstance(user_folders().cache, ("another library",))
    assert other.is_first()
    other.stop()


def test_that_a_start_after_the_end_is_the_first_again(first: OneInstance) -> None:
    assert not OneInstance(user_folders().cache, ("library",)).is_first()
    first.stop()
    again = OneInstance(user_folders().cache, ("library",))
    assert again.is_first()
    again.stop()


def test_that_a_first_program_that_hangs_keeps_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dispensatory.app.one_instance._PATIENCE_S", 0.1)
    hanging = OneInstance(user_folders().cache, ("library",))
    assert hanging.is_first()
    assert not OneInstance(user_folders().cache, ("library",)).hand_over("warfarin")
    assert list(user_folders().cache.rglob("*.request")) == []
    hanging.stop()


def test_that_a_damaged_request_is_passed_over(first: OneInstance, qtbot: QtBot) -> None:
    asked: list[str] = []
    first.requested.connect(asked.append)
    folder = next(user_folders().cache.glob("running-*"))
    (folder / "1.request").write_bytes(b"\xff{")
    (folder / "2.unfinished").write_text('"metformin"')
    (folder / "2.unfinished").replace(folder / "2.request")
    qtbot.waitUntil(lambda: asked == ["metformin"], timeout=5000)


@pytest.mark.parametrize(
    "place",
    ["metformin#dosage", "dispensatory:metformin#dosage", "dispensatory://metformin/#dosage", "Metformin#Dosage"],
)
def test_that_a_link_opens_the_medicine_at_its_section(reader: Reader, place: str) -> None:
    reader.open("Isotretinoin")
    reader.window.desk.open_named(place)
    assert (reader.title, reader.section) == ("Metformin", "Dosage")


def test_that_a_link_by_brand_opens_what_it_stands_for(reader: Reader) -> None:
    reader.window.desk.open_named("dispensatory:Roaccutane")
    assert reader.title == "Isotretinoin"


def test_that_a_link_to_nothing_is_searched_for_and_opens_nothing(reader: Reader) -> None:
    reader.open("Metformin")
    reader.window.desk.open_named("dispensatory:isotretinoinn")
    assert reader.title == "Metformin"
    assert reader.search.text() == "isotretinoinn"


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    file = tmp_path / "Ward note.md"
    file.write_text(
        "---\ntitle: Ward mixture\n---\n### Usage\nFor the ward.\n### Dosage\nOne spoon.\n", encoding="utf-8"
    )
    return file


def drop(reader: Reader, *files: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(reader.window, entering)
    if not entering.isAccepted():
        return False
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(reader.window, event)
    return True


def test_that_a_dropped_monograph_is_read_and_said_to_be_outside_the_library(reader: Reader, own_file: Path) -> None:
    assert drop(reader, own_file)
    assert reader.title == "Ward mixture"
    assert "not of the library" in reader.label("monographAbout")
    reader.show_section("Dosage")
    assert "One spoon." in reader.page
    assert not reader.action("starAction").isEnabled()
    reader.open("Metformin")
    reader.action("backAction").trigger()
    assert reader.title == "Ward mixture"


def test_that_several_dropped_files_get_tabs(reader: Reader, own_file: Path) -> None:
    other = own_file.with_name("other.md")
    other.write_text("---\ntitle: Other\n---\n### Usage\nElse.\n", encoding="utf-8")
    assert drop(reader, own_file, other)
    assert reader.title == "Other"
    assert reader.window.desk.tabs.remembered().count("file:") == 2


def test_that_other_files_are_not_taken(reader: Reader, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"")
    assert not drop(reader, picture)


def test_that_a_file_named_on_the_command_line_is_read(start: Callable[..., Reader], own_file: Path) -> None:
    reader = start(str(own_file))
    assert reader.title == "Ward mixture"


def test_that_a_file_that_is_gone_meanwhile_is_said(reader: Reader, own_file: Path) -> None:
    drop(reader, own_file)
    reader.open("Metformin")
    own_file.unlink()
    reader.action("backAction").trigger()
    assert "Ward note.md" in reader.page
