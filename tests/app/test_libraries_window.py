"""Packs in the window: looked at before anything is done, added, updated, removed and undone, and always said where a text is from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from app.librarian import Librarian, drop
from app.stand_in import StandInParts
from dispensatory.app.building import build_window
from dispensatory.app.main_window import MainWindow
from dispensatory.app.theme import DARK
from dispensatory.library import proposals
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.minisign import parse_key
from dispensatory.library.packs import read_pack
from dispensatory.monograph import library as libraries
from dispensatory.paths import user_folders
from library.packing import Key, make_pack, text, tree

WARFARIN = text("Warfarin", usage="Clots.", dosage="5 mg once a day.")
OURS = {
    "warfarin": WARFARIN.replace("5 mg", "2 mg"),
    "zinc": text("Zinc", usage="Ours."),
    "syrup": text("Ward syrup", usage="Cough."),
}


@pytest.fixture(autouse=True)
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bundled"
    folder.mkdir()
    (folder / "warfarin.md").write_text(WARFARIN, encoding="utf-8")
    (folder / "zinc.md").write_text(text("Zinc", usage="Diarrhoea."), encoding="utf-8")
    monkeypatch.setattr(libraries, "bundled", lambda _name: folder)
    monkeypatch.setattr(proposals, "bundled", lambda _name: folder)
    return folder


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return make_pack(tmp_path / "ward.dispensatory", OURS, replaces=["warfarin"])


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    texts = {"warfarin": WARFARIN.replace("5 mg", "3 mg"), "syrup": OURS["syrup"], "iron": text("Iron")}
    return make_pack(tmp_path / "newer.dispensatory", texts, edition="2")


Open = Callable[..., Reader]


@pytest.fixture
def opened(qtbot: QtBot, parts: StandInParts, qapp: QApplication, bundled: Path) -> Iterator[Open]:
    """Open the window over the small bundled library and what is installed."""
    windows: list[MainWindow] = []

    def opened(place: str | None = None, folders: tuple[Path, ...] = ()) -> Reader:
        window = build_window(folders, user_folders(), place=place, parts=parts)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        reader = Reader(window, qtbot, parts)
        reader.until(lambda: bool(reader.titles()))
        reader.until_ready()
        return reader

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    windows.clear()
    qapp.processEvents()


@pytest.fixture
def librarian(opened: Open) -> Librarian:
    reader = opened()
    reader.action("librariesAction").trigger()
    return Librarian(reader, reader.window.desk.tools.open("libraries"))


def install(pack: Path) -> None:
    """Install a pack as another program does."""
    InstalledLibraries(user_folders().data).add(read_pack(pack))


def shown_titles(reader: Reader, *titles: str) -> None:
    reader.until(lambda: reader.titles() == list(titles))


def test_that_the_libraries_in_use_are_listed(librarian: Librarian) -> None:
    assert [library[0] for library in librarian.libraries()] == ["Dispensatory"]
    assert librarian.libraries()[0][2:] == ("2", "CC-BY-4.0", "With the program")
    assert not librarian.button("libraryRemove").isEnabled()
    assert not librarian.button("libraryExport").isEnabled()
    assert not librarian.button("libraryUndo").isEnabled()
    assert "Dispensatory" in librarian.text("libraryDetails")


def test_that_a_pack_is_looked_at_before_anything_is_done(librarian: Librarian, pack: Path, home: Path) -> None:
    librarian.look_at(pack)
    assert not (home / "data" / "libraries").exists()
    assert librarian.label("previewHeading") == "Add Ward 4, edition 1?"
    facts = librarian.label("previewFacts")
    assert "Medicines: 3 new. 1 replaces a bundled text." in facts
    assert "Licence: CC-BY-4.0. Signature: not signed." in facts
    assert librarian.rows() == [
        "Warfarin: new, replaces the bundled text",
        "Ward syrup: new",
        "Zinc: new, beside the bundled text",
    ]
    librarian.reader.until(lambda: "[was: 5] [now: 2] mg once a day." in librarian.text("previewDifference"))
    assert "Cough." in librarian.difference(1)
    assert not librarian.key.isVisibleTo(librarian.window)
    librarian.press("previewCancel")
    assert (librarian.message, librarian.previews()) == ("Nothing was changed.", False)
    assert not (home / "data" / "libraries").exists()


def test_that_a_pack_is_added_and_its_texts_say_where_they_are_from(librarian: Librarian, pack: Path) -> None:
    reader = librarian.reader
    reader.open("Warfarin")
    assert "Library" not in reader.label("monographAbout")
    librarian.look_at(pack)
    librarian.accept("Ward 4, edition 1, was added.")
    shown_titles(reader, "Ward syrup", "Warfarin (Ward 4)", "Zinc", "Zinc (Ward 4)")
    reader.until(lambda: "Library: Ward 4 (replaces the bundled text)" in reader.label("monographAbout"))
    reader.show_section("Dosage")
    assert "2 mg once a day." in reader.page
    reader.open("Ward syrup")
    assert reader.label("monographAbout").endswith("Library: Ward 4")
    reader.until(lambda: len(librarian.libraries()) == 2)
    assert librarian.libraries()[1] == ("Ward 4", "1", "3", "CC-BY-4.0", "Pack, not signed")
    librarian.choose("Ward 4")
    assert "In the place of bundled texts: Warfarin" in librarian.text("libraryDetails")


def test_that_an_update_shows_each_change_and_can_be_undone(opened: Open, pack: Path, newer: Path) -> None:
    install(pack)
    reader = opened("warfarin#dosage")
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    librarian.look_at(newer)
    assert librarian.label("previewHeading") == "Update Ward 4 from edition 1 to 2?"
    assert "1 new, 1 changed, 1 removed. 1 bundled text is shown again." in librarian.label("previewFacts")
    assert librarian.rows() == ["Warfarin: changed, the bundled text is shown again", "Zinc: removed", "Iron: new"]
    assert "[was: 2] [now: 3] mg once a day." in librarian.difference(0)
    librarian.accept("Ward 4 was updated to edition 2.")
    shown_titles(reader, "Iron", "Ward syrup", "Warfarin", "Warfarin (Ward 4)", "Zinc")
    reader.until(lambda: "5 mg once a day." in reader.page)
    assert librarian.button("libraryUndo").text() == "Undo: update of Ward 4"
    librarian.press("libraryUndo")
    reader.until(lambda: librarian.message == "Ward 4 is installed in the edition before.")
    shown_titles(reader, "Ward syrup", "Warfarin (Ward 4)", "Zinc", "Zinc (Ward 4)")
    reader.until(lambda: "2 mg once a day." in reader.page)
    assert not librarian.button("libraryUndo").isEnabled()


def test_that_removing_is_shown_first_and_gives_the_bundled_text_back(opened: Open, pack: Path) -> None:
    install(pack)
    reader = opened("warfarin")
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    librarian.choose("Ward 4")
    reader.bot.keyClick(librarian.tree, Qt.Key.Key_Delete)
    reader.until(librarian.previews)
    assert librarian.label("previewHeading") == "Remove Ward 4, edition 1?"
    assert librarian.rows()[0] == "Warfarin: removed, the bundled text is shown again"
    assert librarian.rows()[1:] == ["Ward syrup: removed", "Zinc: removed"]
    assert "[was: 2] [now: 5] mg" in librarian.difference(0)
    librarian.accept("Ward 4 was removed.")
    shown_titles(reader, "Warfarin", "Zinc")
    reader.until(lambda: "Library" not in reader.label("monographAbout"))


def test_that_a_pack_that_is_not_right_is_refused_in_words(librarian: Librarian, pack: Path, home: Path) -> None:
    librarian.look_at(pack)
    before = tree(home)
    bad = pack.with_name("bad.dispensatory")
    bad.write_bytes(pack.read_bytes()[:-9])
    librarian.window.look_at(bad)
    librarian.reader.until(lambda: "is no monograph pack" in librarian.message)
    assert str(bad) in librarian.message
    assert not librarian.previews()
    assert tree(home) == before


def test_that_a_signature_is_checked_with_the_key_that_is_given(librarian: Librarian, tmp_path: Path) -> None:
    key = Key()
    signed = make_pack(tmp_path / "signed.dispensatory", OURS, key=key)
    librarian.look_at(signed)
    assert f"Signature: by the key {key.number}, not checked." in librarian.label("previewFacts")
    librarian.key.setText("nonsense")
    librarian.press("previewCheck")
    librarian.reader.until(lambda: "is no minisign key" in librarian.message and librarian.previews())
    librarian.key.setText(key.text)
    librarian.reader.bot.keyClick(librarian.key, Qt.Key.Key_Return)
    librarian.reader.until(lambda: f"by the key {key.number}, checked" in librarian.label("previewFacts"))
    librarian.accept("was added")
    librarian.reader.until(lambda: len(librarian.libraries()) == 2)
    assert librarian.libraries()[1][4] == "Pack, signature checked"


def test_that_a_wrong_signature_takes_the_pack_away(librarian: Librarian, tmp_path: Path) -> None:
    signed = make_pack(tmp_path / "signed.dispensatory", OURS, key=Key(1))
    librarian.look_at(signed)
    librarian.key.setText(Key(2).text)
    librarian.press("previewCheck")
    librarian.reader.until(lambda: "is signed with the key" in librarian.message)
    assert not librarian.previews()


def test_that_a_library_with_a_key_refuses_an_edition_without(opened: Open, tmp_path: Path, newer: Path) -> None:
    key = Key()
    signed = make_pack(tmp_path / "signed.dispensatory", OURS, key=key)
    InstalledLibraries(user_folders().data).add(read_pack(signed, parse_key(key.text)))
    reader = opened()
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    librarian.window.look_at(newer)
    reader.until(lambda: "it is not signed" in librarian.message)
    assert not librarian.previews()


def test_that_a_pack_that_is_dropped_is_shown(opened: Open, pack: Path, tmp_path: Path) -> None:
    reader = opened()
    other = tmp_path / "own.md"
    other.write_text(text("Own text"), encoding="utf-8")
    drop(reader, pack, other)
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "librariesWindow")
    librarian = Librarian(reader, window)
    reader.until(librarian.previews)
    assert librarian.label("previewHeading") == "Add Ward 4, edition 1?"
    assert reader.title == "Own text"


@pytest.mark.parametrize("as_address", [False, True])
def test_that_a_pack_on_the_command_line_is_shown_and_one_of_a_second_start(
    opened: Open, pack: Path, as_address: bool
) -> None:
    reader = opened(pack.as_uri() if as_address else str(pack))
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "librariesWindow")
    librarian = Librarian(reader, window)
    reader.until(librarian.previews)
    assert librarian.label("previewHeading") == "Add Ward 4, edition 1?"
    librarian.press("previewCancel")
    reader.window.desk.open_named(str(pack))
    reader.until(librarian.previews)


def test_that_what_another_program_installs_is_seen_when_the_window_is_used_again(opened: Open, pack: Path) -> None:
    reader = opened("warfarin#dosage")
    install(pack)
    reader.window.desk.refresh()
    shown_titles(reader, "Ward syrup", "Warfarin (Ward 4)", "Zinc", "Zinc (Ward 4)")
    reader.until(lambda: "2 mg once a day." in reader.page)


def test_that_a_page_kept_from_the_last_session_is_not_shown_of_a_library_that_is_gone(
    opened: Open, pack: Path
) -> None:
    install(pack)
    reader = opened("warfarin#dosage")
    assert "2 mg once a day." in reader.page
    reader.window.close()
    InstalledLibraries(user_folders().data).remove("Ward 4")
    again = opened()
    again.until(lambda: "5 mg once a day." in again.page)
    assert "Library" not in again.label("monographAbout")


def test_that_a_library_is_exported_as_it_came(
    opened: Open, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(pack)
    reader = opened()
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    written = tmp_path / "written.dispensatory"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))
    librarian.choose("Ward 4")
    librarian.press("libraryExport")
    reader.until(lambda: librarian.message == f"Written: {written}")
    assert written.read_bytes() == pack.read_bytes()


def test_that_a_folder_is_given_a_name_an_edition_and_a_licence(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "warfarin.md").write_text(OURS["warfarin"], encoding="utf-8")
    reader = opened(folders=(folder,))
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    written = tmp_path / "written.dispensatory"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))
    librarian.choose("own")
    assert not librarian.button("libraryRemove").isEnabled()
    librarian.press("libraryExport")
    dialog = librarian.window.findChild(QDialog, "exportDialog")
    fields = {name: dialog.findChild(QLineEdit, f"export{name}") for name in ("Name", "Edition", "Licence")}
    assert fields["Name"].text() == "own"
    save = next(
        button for button in dialog.findChildren(type(librarian.button("libraryAdd"))) if "Write" in button.text()
    )
    assert not save.isEnabled()
    fields["Licence"].setText("MIT")
    fields["Name"].setText("Dispensatory")
    assert not save.isEnabled()
    assert "bundled library" in save.toolTip()
    fields["Name"].setText("Our texts")
    fields["Edition"].setText("7")
    save.click()
    reader.until(lambda: librarian.message == f"Written: {written}")
    manifest = read_pack(written).manifest
    assert (manifest.name, manifest.edition, manifest.licence, manifest.replaces) == ("Our texts", "7", "MIT", ())


def test_that_the_licence_that_came_with_a_library_can_be_read(opened: Open, tmp_path: Path) -> None:
    install(make_pack(tmp_path / "x.dispensatory", OURS, licence_text="Do as\n  you <like>."))
    librarian = Librarian(reader := opened(), reader.window.desk.tools.open("libraries"))
    librarian.choose("Ward 4")
    assert "Do as\n  you <like>." in librarian.text("libraryDetails")


def test_that_adding_asks_for_a_file(librarian: Librarian, pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pack), ""))
    librarian.press("libraryAdd")
    librarian.reader.until(librarian.previews)


def test_that_a_damaged_state_is_said(opened: Open, pack: Path, home: Path) -> None:
    install(pack)
    for name in ("state.json", "state-copy.json"):
        (home / "data" / "libraries" / name).write_bytes(b"x")
    reader = opened()
    librarian = Librarian(reader, reader.window.desk.tools.open("libraries"))
    assert "Add their packs again" in librarian.message
    assert reader.titles() == ["Warfarin", "Zinc"]


def test_that_both_pages_can_be_printed(librarian: Librarian, pack: Path) -> None:
    paper = librarian.window.paper()
    assert paper is not None
    assert "Dispensatory" in paper.html
    librarian.look_at(pack)
    librarian.difference(0)
    paper = librarian.window.paper()
    assert paper is not None
    assert "once a day" in paper.html
    assert "<script" not in paper.html


def test_that_a_hostile_text_is_shown_and_does_nothing(librarian: Librarian, tmp_path: Path) -> None:
    hostile = text("<img src=x>", usage="<script>alert(1)</script> <img src='file:///etc/passwd'> <b>bold</b>")
    librarian.look_at(make_pack(tmp_path / "x.dispensatory", {"x": hostile}))
    librarian.reader.until(lambda: "<script>alert(1)</script>" in librarian.text("previewDifference"))
    assert "<img src='file:///etc/passwd'>" in librarian.text("previewDifference")


def test_that_everything_has_a_name_for_a_screen_reader_and_can_be_reached(librarian: Librarian, pack: Path) -> None:
    item = librarian.tree.topLevelItem(0)
    said = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Dispensatory, ")
    assert "2, CC-BY-4.0, With the program" in said
    assert librarian.stops(librarian.tree) == ["libraryList", "libraryDetails", "libraryAdd", "libraryImport"]
    librarian.look_at(pack)
    assert librarian.stops(librarian.changes) == [
        f"preview{name}" for name in "Changes Difference Accept Cancel".split()
    ]
    for widget in (librarian.tree, librarian.changes, librarian.key):
        assert widget.accessibleName()
    librarian.reader.window.look.use(DARK)
    assert DARK.side in librarian.window.styleSheet()


def test_that_print_and_copy_name_the_library_of_the_text(opened: Open, pack: Path) -> None:
    install(pack)
    reader = opened("warfarin")
    reader.until(lambda: reader.title == "Warfarin")
    reader.action("copyCitedAction").trigger()
    assert "; library Ward 4, 1; " in QApplication.clipboard().text()
    reader.open("Zinc")
    reader.action("copyCitedAction").trigger()
    assert "; library undated-" in QApplication.clipboard().text()
    context = reader.window.desk.tools.context
    assert context.edition.startswith("undated-")
    assert context.edition.endswith("; Ward 4, 1")
    assert reader.label("statusLibrary").endswith("and 1 more \u00b7 4 monographs")


def test_that_what_is_found_names_its_library(opened: Open, pack: Path) -> None:
    install(pack)
    reader = opened()
    reader.find("zinc")
    assert [row for row in reader.rows() if row.startswith("Zinc")][:2] == ["Zinc", "Zinc (Ward 4)"]
