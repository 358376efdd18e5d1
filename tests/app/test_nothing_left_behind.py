"""What is opened and closed again and again leaves nothing in memory: dialogs, menus, tabs, tools, windows."""

import gc
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.comparer import opened
from app.conftest import Reader
from app.regimen_table import DOXY, ISO, table_of
from dispensatory.app.building import windows_over
from dispensatory.app.index_process import IndexProcess
from dispensatory.app.preferences import PreferenceStore
from dispensatory.paths import user_folders


def objects() -> Counter[str]:
    """Every object in a window, by its kind, once what is to be deleted is."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    every = [child for window in QApplication.topLevelWidgets() for child in window.findChildren(QObject)]
    return Counter(child.metaObject().className() for child in every)


def grown(doing: Callable[[], object]) -> Counter[str]:
    """What there is more of after doing something five times than after doing it twice."""
    doing()
    doing()
    before = objects()
    for _ in range(3):
        doing()
    return objects() - before


def close_dialogs() -> None:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()


@pytest.fixture
def isotretinoin(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Reader:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    reader.open("Isotretinoin")
    return reader


@pytest.mark.parametrize(
    "action",
    [
        "paletteAction",
        "keysAction",
        "problemsAction",
        "aboutAction",
        "preferencesAction",
        "doctorAction",
        "printAction",
    ],
)
def test_that_a_closed_dialog_is_gone(isotretinoin: Reader, action: str) -> None:
    def doing() -> None:
        isotretinoin.action(action).trigger()
        assert any(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets())
        close_dialogs()

    assert not grown(doing)


def test_that_the_questions_about_links_and_doses_are_gone(isotretinoin: Reader) -> None:
    def doing() -> None:
        isotretinoin.window.desk.links.follow("https://example.org/label")
        close_dialogs()
        isotretinoin.show_section("Dosage")
        for link in isotretinoin.text.html.split('href="')[1:]:
            isotretinoin.window.desk.links.follow(link.partition('"')[0])
        close_dialogs()

    assert not grown(doing)


def test_that_menus_are_gone(isotretinoin: Reader) -> None:
    def doing() -> None:
        isotretinoin.bot.keyClick(isotretinoin.drugs, Qt.Key.Key_Menu)
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                menu.close()

    assert not grown(doing)


def test_that_reading_searching_and_tabs_leave_nothing(isotretinoin: Reader) -> None:
    def doing() -> None:
        for title in ("Metformin", "Zinc", "Isotretinoin"):
            isotretinoin.open(title)
            isotretinoin.action("newTabAction").trigger()
            isotretinoin.action("closeTabAction").trigger()
        isotretinoin.find("lips")
        isotretinoin.press(Qt.Key.Key_Escape)

    assert not grown(doing)


def test_that_notes_that_are_removed_are_gone(isotretinoin: Reader) -> None:
    def doing() -> None:
        isotretinoin.action("addNoteAction").trigger()
        shelf = isotretinoin.window.desk.shelf
        shelf.keeper.remove_note(shelf.notes.cards[-1].note)

    assert not grown(doing)


def test_that_what_is_taken_out_of_the_tools_is_gone(isotretinoin: Reader) -> None:
    def doing() -> None:
        opened(isotretinoin, "metformin", ISO)
        isotretinoin.window.desk.tools.open("compare", (DOXY,))
        isotretinoin.window.desk.tools.open("compare").findChild(QObject, "compareClear").click()
        table = table_of(isotretinoin, ISO, DOXY)
        table.select(0)
        table.press(Qt.Key.Key_Delete)
        isotretinoin.window.desk.tools.close_all()

    assert not grown(doing)


def test_that_a_build_of_the_index_that_is_ended_is_gone(qapp: QApplication, library: Path) -> None:
    builder = IndexProcess(("--library", str(library), "--no-bundled"))
    for _ in range(2):
        builder.start()
        builder.stop()
    objects()
    assert builder.children() == []


def test_that_closed_windows_are_gone(library: Path, qtbot: QtBot) -> None:
    own = user_folders()
    session = windows_over((library,), own, PreferenceStore(own.config), with_bundled=False)
    session.start(None).present()

    def is_ready() -> bool:
        return all(window.desk is not None and window.desk.keeper.has_looked for window in session.all())

    def doing() -> None:
        qtbot.waitUntil(is_ready, timeout=5000)
        session.open("Isotretinoin")
        qtbot.waitUntil(is_ready, timeout=5000)
        session.all()[-1].close()

    assert not grown(doing)
    gc.collect()
    kept = [
        each for each in gc.get_objects() if type(each).__name__ in ("MainWindow", "Desk", "LibraryKeeper", "Toolbox")
    ]
    assert len(kept) <= 4
    session.quit()
    qtbot.wait(10)
