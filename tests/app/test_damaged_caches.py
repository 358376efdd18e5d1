"""A damaged index or list in the cache is made anew by itself, and the window and the log say so."""

import tempfile
from collections.abc import Callable, Iterator
from errno import EACCES
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from app.stand_in import StandInParts
from dispensatory.app import building
from dispensatory.app.building import build_window
from dispensatory.app.main_window import MainWindow
from dispensatory.log_file import FILE, close_log, open_log
from dispensatory.paths import INDEX_VARIABLE, user_folders

SOURCE = Path(building.__file__).parents[2]


@pytest.fixture
def real(
    qtbot: QtBot, library: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Reader]]:
    """Open the window over the small library with the real search."""
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))
    windows: list[MainWindow] = []

    def opened() -> Reader:
        window = build_window((library,), user_folders(), with_bundled=False)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        reader = Reader(window, qtbot, StandInParts())
        reader.until(lambda: window.desk is not None)
        return reader

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    qapp.processEvents()
    close_log()


def said_by(reader: Reader) -> list[str]:
    said: list[str] = []
    reader.window.desk.keeper.said.connect(said.append)
    return said


def wait_for_index(reader: Reader) -> None:
    reader.bot.waitUntil(lambda: reader.label("statusIndex") == "Index ready", timeout=60_000)


def damaged_index(real: Callable[[], Reader]) -> tuple[Path, Path]:
    """The folder of an index that the window has built, and the file in it that was cut short."""
    first = real()
    wait_for_index(first)
    first.window.close()
    (folder,) = user_folders().cache.glob("index-*")
    largest = max((path for path in folder.iterdir() if path.is_file()), key=lambda path: path.stat().st_size)
    largest.write_bytes(largest.read_bytes()[:-10])
    return folder, largest


def test_that_a_damaged_index_is_built_anew_and_both_are_said(real: Callable[[], Reader], tmp_path: Path) -> None:
    folder, largest = damaged_index(real)
    open_log(tmp_path / "log")
    reader = real()
    said = said_by(reader)
    wait_for_index(reader)
    assert said == [
        "The search index is damaged and is built anew. Names and browsing work meanwhile.",
        "The search index was damaged. It has been built anew.",
    ]
    reader.type("dry lips")
    reader.until(lambda: any(row.startswith("In the text") for row in reader.rows()))
    log = (tmp_path / "log" / FILE).read_text()
    assert f"The search index is damaged: {folder}: the search index is damaged: {largest.name}" in log
    assert "Building the search index ended after" in log
    assert "Search index opened in" in log


def test_that_where_the_home_cannot_be_written_a_damaged_index_is_replaced_for_this_time(
    real: Callable[[], Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = damaged_index(real)
    may_not_write_in(user_folders().cache, monkeypatch)
    reader = real()
    said = said_by(reader)
    wait_for_index(reader)
    assert said == [
        "The search index is damaged and is built anew. Names and browsing work meanwhile.",
        "The search index was damaged. It has been built anew.",
        (
            "The search index cannot be kept and is there until the program ends: its folder cannot be written, "
            "or the disk is full. Check the free space and your rights."
        ),
    ]
    reader.type("dry lips")
    reader.until(lambda: any(row.startswith("In the text") for row in reader.rows()))
    assert list(user_folders().cache.glob("index-*")) == [folder]


def may_not_write_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this program and those that it starts meet a folder that cannot be written, whoever runs the test."""
    make = tempfile.mkdtemp

    def refuse(prefix: str = "", **where: Path) -> str:
        if where.get("dir") == folder:
            raise PermissionError(EACCES, "Permission denied", str(folder))
        return make(prefix=prefix, **where)

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    monkeypatch.setenv(INDEX_VARIABLE, "")


@pytest.mark.parametrize("share", [0, 1, 2])
def test_that_a_truncated_list_is_made_anew_and_said(start: Callable[..., Reader], tmp_path: Path, share: int) -> None:
    start().window.close()
    (file,) = user_folders().cache.glob("catalogue-*.json")
    content = file.read_bytes()
    file.write_bytes(content[: len(content) * share // 3])
    open_log(tmp_path / "log")
    reader = start()
    assert len(reader.titles()) == 7
    assert reader.status == "The list of medicines that was kept was damaged. It has been made anew."
    assert "The list of medicines that was kept was damaged: made anew" in (tmp_path / "log" / FILE).read_text()
    assert file.read_bytes() == content
    close_log()


def test_that_a_list_of_another_version_is_no_damage(
    start: Callable[..., Reader], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start().window.close()
    monkeypatch.setattr("dispensatory.monograph.catalogue_store.FORMAT", 999)
    open_log(tmp_path / "log")
    assert len(start().titles()) == 7
    assert "damaged" not in (tmp_path / "log" / FILE).read_text()
    close_log()
