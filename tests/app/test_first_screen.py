"""What is kept for the first paint of the next start."""

import os
from pathlib import Path

import pytest

from dispensatory.app.first_screen import FirstScreen, FirstScreenFile, stamp_of
from dispensatory.app.open_page import OpenPage, Summary, Tab

SUMMARY = Summary("Zinc", "Mineral", "zinc sulfate", ("more",), "", "A warning")
TABS = (Tab("usage", None, "Usage", "Usage"), Tab("dosage", "Zinc", "Dosage (Zinc)", "Dosage (Zinc)"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "zinc.md"
    path.write_text("text")
    return path


def _screen(file: Path) -> FirstScreen:
    page = OpenPage("zinc", SUMMARY, TABS, 1, "<p>caf\u00e9 \U0001f48a</p>", scroll=40, notice="a notice")
    return FirstScreen(("zinc", "iron"), ("Zinc", "Iron"), page, file, stamp=stamp_of(file))


def test_that_a_screen_comes_back_as_it_was_kept(tmp_path: Path, file: Path) -> None:
    kept = FirstScreenFile(tmp_path / "cache", ("1.0", "/library"))
    kept.write(_screen(file))
    assert kept.read() == _screen(file)


def test_that_a_page_whose_file_has_changed_is_left_out(tmp_path: Path, file: Path) -> None:
    kept = FirstScreenFile(tmp_path, ("1.0",))
    kept.write(_screen(file))
    about = file.stat()
    file.write_text("t\u00e9x")  # as long as before, and with the time that it had
    os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))
    read = kept.read()
    assert read is not None
    assert (read.page, read.file, read.titles) == (None, None, ("Zinc", "Iron"))
    kept.write(_screen(file))
    file.unlink()
    read = kept.read()
    assert read is not None
    assert read.page is None


def test_that_another_library_has_another_screen(tmp_path: Path, file: Path) -> None:
    FirstScreenFile(tmp_path, ("1.0", "/one")).write(_screen(file))
    assert FirstScreenFile(tmp_path, ("1.0", "/two")).read() is None
    assert FirstScreenFile(tmp_path, ("2.0", "/one")).read() is None


def test_that_a_page_that_only_tells_of_an_error_is_not_kept(tmp_path: Path, file: Path) -> None:
    page = OpenPage("zinc", SUMMARY, (), -1, "<p>cannot be read</p>", error="cannot be read")
    kept = FirstScreenFile(tmp_path, ("1.0",))
    kept.write(FirstScreen(("zinc",), ("Zinc",), page, file))
    read = kept.read()
    assert read is not None
    assert read.page is None


def test_that_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path, file: Path) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    kept = FirstScreenFile(tmp_path / "cache", ("1.0",))
    kept.write(_screen(file))
    assert kept.read() is None
