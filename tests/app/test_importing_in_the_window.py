"""Labels that are imported in the window: chosen or dropped, what became of each is told, and they are in the list at once."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog

from app.conftest import Reader
from app.librarian import Librarian, drop
from dispensatory.library.installed import InstalledLibraries, imported_folder
from dispensatory.library.labels.importing import import_labels
from dispensatory.library.packs import read_pack
from dispensatory.paths import user_folders
from dispensatory.wording import use_translator
from library.packing import make_pack, text

LABELS = Path(__file__).parents[1] / "data" / "labels"
FICTOLOL = LABELS / "fictolol.xml"
TITLE = "Fictozal (fictolol succinate), label of Made-Up Pharma, Inc."


@pytest.fixture
def librarian(start: Callable[..., Reader]) -> Librarian:
    reader = start()
    return Librarian(reader, reader.window.desk.tools.open("libraries"))


def told(librarian: Librarian) -> str:
    """The report, once it is there."""
    librarian.reader.until(lambda: librarian.button("importBack").isVisibleTo(librarian.window))
    return librarian.text("importReport")


def test_that_chosen_labels_are_imported_and_told_and_are_in_the_list(
    librarian: Librarian, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.xml"
    damaged.write_bytes(FICTOLOL.read_bytes()[:5000])
    with ZipFile(tmp_path / "labels.zip", "w") as archive:
        archive.write(FICTOLOL, "rx/fictolol.xml")
        archive.writestr("rx/picture.jpg", b"x")
    chosen = [str(tmp_path / "labels.zip"), str(damaged)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    librarian.press("libraryImport")
    report = told(librarian)
    assert report.startswith("Labels: 1 imported, 1 refused.")
    assert f"{damaged} is not well-formed XML" in report
    assert f"{TITLE}, 2024-02-15: imported" in report
    assert "CLINICAL STUDIES" in report.upper()
    assert "Not read, neither XML nor JSON nor zip: 1 .jpg" in report
    assert [file.suffix for file in imported_folder(user_folders().data).iterdir()] == [".md"]
    librarian.reader.until(lambda: TITLE in librarian.reader.titles())
    librarian.press("importBack")
    librarian.reader.until(lambda: "imported" in [row[0] for row in librarian.libraries()])


def test_that_dropped_labels_are_imported(start: Callable[..., Reader]) -> None:
    reader = start()
    drop(reader, FICTOLOL, LABELS / "openfda.json")
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    assert "Labels: 3 imported." in told(librarian)
    reader.until(lambda: TITLE in reader.titles())
    drop(reader, FICTOLOL)
    reader.until(lambda: "Labels: 1 unchanged." in librarian.text("importReport"))


def test_that_a_file_without_labels_is_refused_with_what_to_do(start: Callable[..., Reader], tmp_path: Path) -> None:
    reader = start()
    (tmp_path / "favourites.json").write_text('{"favourites": []}', encoding="utf-8")
    drop(reader, tmp_path / "favourites.json")
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    report = told(librarian)
    assert report.startswith("Labels: 1 refused.")
    assert "favourites.json is JSON but no drug labels of openFDA: give what api.fda.gov" in report
    assert not imported_folder(user_folders().data).exists()


def test_that_the_report_is_in_the_language_of_the_window_and_the_text_is_not(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    english = import_labels([FICTOLOL], tmp_path / "english").imported[0]
    reader = start()
    (tmp_path / "bad.xml").write_bytes(b"<a/>")
    use_translator(lambda text, _number: f"\u00a7{text}\u00a7")
    try:
        drop(reader, FICTOLOL, tmp_path / "bad.xml")
        report = told(Librarian(reader, reader.window.desk.tools.open("libraries")))
    finally:
        use_translator(None)
    assert "bad.xml \u00a7is XML but no SPL label (it is a <a>)" in report
    assert f"{TITLE}, 2024-02-15: \u00a7imported\u00a7" in report
    (made,) = imported_folder(user_folders().data).iterdir()
    assert made.read_bytes() == (tmp_path / "english" / f"{english.slug}.md").read_bytes()


def test_that_a_folder_that_cannot_be_written_is_said(librarian: Librarian, tmp_path: Path) -> None:
    imported_folder(user_folders().data).parent.mkdir(parents=True)
    imported_folder(user_folders().data).write_text("in the way", encoding="utf-8")
    drop(librarian.reader, FICTOLOL)
    librarian.reader.until(lambda: "cannot be written to" in librarian.message)
    assert librarian.button("libraryImport").isEnabled()


def test_that_the_page_of_a_medicine_whose_library_is_taken_away_says_so_under_its_name(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    installed = InstalledLibraries(user_folders().data)
    installed.add(read_pack(make_pack(tmp_path / "x.dispensatory", {"syrup": text("Ward syrup", usage="Cough.")})))
    reader = start()
    reader.open("Ward syrup")
    installed.remove("Ward 4")
    reader.window.desk.refresh()
    reader.until(lambda: "is not in the libraries in use now" in reader.page)
    assert reader.title == "Ward syrup"
    installed.undo()
    reader.window.desk.refresh()
    reader.until(lambda: "Cough." in reader.page)
