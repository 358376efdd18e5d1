"""Several medicines at once: tabs with their own histories, windows beside each other, and what comes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from app.stand_in import StandInParts
from dispensatory.app.building import build_window
from dispensatory.app.main_window import MainWindow
from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.windows import Windows
from dispensatory.paths import user_folders


def bar_of(reader: Reader) -> QTabBar:
    return reader.window.findChild(QTabBar, "medicineTabs")


def tabs_of(reader: Reader) -> list[str]:
    return [bar_of(reader).tabText(number) for number in range(bar_of(reader).count())]


def middle_click(reader: Reader, title: str) -> None:
    index = reader.drugs.model().index(reader.titles().index(title), 0)
    reader.drugs.scrollTo(index)
    reader.bot.mouseClick(
        reader.drugs.viewport(), Qt.MouseButton.MiddleButton, pos=reader.drugs.visualRect(index).center()
    )


def test_that_one_medicine_has_no_bar_of_tabs(reader: Reader) -> None:
    reader.open("Metformin")
    assert not bar_of(reader).isVisible()
    reader.action("closeTabAction").trigger()
    assert reader.title == "Metformin"


def test_that_the_middle_button_opens_a_tab_that_keeps_its_own_history(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    reader.text.verticalScrollBar().setValue(400)
    middle_click(reader, "Isotretinoin")
    assert reader.title == "Isotretinoin"
    assert tabs_of(reader) == ["Metformin", "Isotretinoin"]
    assert bar_of(reader).isVisible()
    assert not reader.action("backAction").isEnabled()
    bar_of(reader).setCurrentIndex(0)
    assert (reader.title, reader.section) == ("Metformin", "Dosage")
    assert reader.text.verticalScrollBar().value() == 400
    reader.open("Zinc")
    assert tabs_of(reader) == ["Zinc", "Isotretinoin"]
    reader.action("backAction").trigger()
    assert reader.title == "Metformin"


def test_that_a_click_with_ctrl_opens_a_tab(reader: Reader) -> None:
    reader.open("Metformin")
    index = reader.drugs.model().index(reader.titles().index("Isotretinoin"), 0)
    reader.drugs.scrollTo(index)
    reader.bot.mouseClick(
        reader.drugs.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        reader.drugs.visualRect(index).center(),
    )
    assert tabs_of(reader) == ["Metformin", "Isotretinoin"]


def test_that_tabs_are_gone_through_closed_and_reopened_by_keys(reader: Reader) -> None:
    reader.open("Metformin")
    reader.bot.keyClick(reader.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    reader.open("Isotretinoin")
    assert tabs_of(reader) == ["Metformin", "Isotretinoin"]
    reader.bot.keyClick(reader.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert reader.title == "Metformin"
    reader.bot.keyClick(reader.window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert reader.title == "Isotretinoin"
    reader.show_section("Dosage")
    reader.bot.keyClick(reader.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert reader.title == "Metformin"
    assert not bar_of(reader).isVisible()
    reader.bot.keyClick(
        reader.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert (reader.title, reader.section) == ("Isotretinoin", "Dosage")
    assert tabs_of(reader) == ["Metformin", "Isotretinoin"]


def test_that_closing_a_tab_before_the_open_one_leaves_the_open_one(reader: Reader) -> None:
    reader.open("Metformin")
    middle_click(reader, "Isotretinoin")
    bar_of(reader).tabCloseRequested.emit(0)
    assert reader.title == "Isotretinoin"
    reader.action("reopenTabAction").trigger()
    assert tabs_of(reader) == ["Metformin", "Isotretinoin"]
    assert reader.title == "Metformin"


def test_that_a_moved_tab_stays_what_it_is(reader: Reader) -> None:
    reader.open("Metformin")
    middle_click(reader, "Isotretinoin")
    bar_of(reader).moveTab(1, 0)
    assert tabs_of(reader) == ["Isotretinoin", "Metformin"]
    bar_of(reader).setCurrentIndex(1)
    assert reader.title == "Metformin"
    bar_of(reader).setCurrentIndex(0)
    assert reader.title == "Isotretinoin"


def test_that_the_tabs_come_back_at_the_next_start(start: Callable[..., Reader]) -> None:
    first = start()
    first.open("Metformin")
    first.show_section("Dosage")
    middle_click(first, "Isotretinoin")
    middle_click(first, "Zinc")
    bar_of(first).setCurrentIndex(1)
    first.window.close()
    second = start()
    assert second.title == "Isotretinoin"
    assert tabs_of(second) == ["Metformin", "Isotretinoin", "Zinc"]
    bar_of(second).setCurrentIndex(0)
    assert (second.title, second.section) == ("Metformin", "Dosage")


def test_that_a_tab_in_which_nothing_was_opened_is_gone_once_it_is_left(start: Callable[..., Reader]) -> None:
    first = start()
    first.open("Metformin")
    middle_click(first, "Zinc")
    first.window.close()
    second = start("no-such-medicine")
    assert tabs_of(second) == ["Metformin", "Zinc", "New tab"]
    bar_of(second).setCurrentIndex(0)
    assert second.title == "Metformin"
    assert tabs_of(second) == ["Metformin", "Zinc"]


def test_that_a_first_tab_without_a_medicine_is_filled_by_what_is_opened_in_a_tab(start: Callable[..., Reader]) -> None:
    reader = start("no-such-medicine")
    reader.window.top.search.clear()
    reader.until(reader.drugs.isVisible)
    middle_click(reader, "Zinc")
    assert tabs_of(reader) == ["Zinc"]
    middle_click(reader, "Metformin")
    assert tabs_of(reader) == ["Zinc", "Metformin"]


@pytest.mark.parametrize("damaged", ["{", "[]", '{"at": 7, "tabs": [["gone", null, null, 0]]}', '{"tabs": [[1]]}'])
def test_that_damaged_tabs_of_the_last_session_are_done_without(start: Callable[..., Reader], damaged: str) -> None:
    reader = start()
    reader.open("Metformin")
    reader.window.desk.tabs.restore(damaged)
    assert tabs_of(reader) == ["Metformin"]


def test_that_a_row_has_a_menu_of_what_else_can_be_done_with_it(reader: Reader) -> None:
    reader.open("Metformin")
    reader.drugs.setCurrentIndex(reader.drugs.model().index(reader.titles().index("Isotretinoin"), 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(reader.drugs, event)
    menu = reader.drugs.findChild(QMenu, "rowMenu")
    named = {action.objectName(): action for action in menu.actions()}
    named["openRowInTab"].trigger()
    assert tabs_of(reader) == ["Metformin", "Isotretinoin"]
    named["starRow"].trigger()
    assert "isotretinoin" in reader.window.desk.shelf.keeper.starred
    menu.close()


def test_that_a_similar_name_has_no_short_way_into_a_tab(reader: Reader) -> None:
    reader.open("Metformin")
    reader.type("isotretinoinn")
    reader.until(lambda: any(row.startswith("Similar names") for row in reader.rows()))
    row = next(number for number, text in enumerate(reader.rows()) if text.startswith("Isotretinoin"))
    place = reader.results.visualRect(reader.results.model().index(row, 0)).center()
    reader.bot.mouseClick(reader.results.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    assert reader.title == "Metformin"
    assert bar_of(reader).count() == 1


@pytest.fixture
def windows(
    qtbot: QtBot, library: Path, parts: StandInParts, qapp: QApplication
) -> Iterator[Callable[[], tuple[Windows, list[MainWindow]]]]:
    """A session of windows, as the program begins one."""
    sessions: list[Windows] = []

    def begin() -> tuple[Windows, list[MainWindow]]:
        opened: list[MainWindow] = []
        preferences = PreferenceStore(user_folders().config)

        def make(number: int, place: str | None) -> MainWindow:
            window = build_window(
                (library,),
                user_folders(),
                with_bundled=False,
                place=place,
                parts=parts,
                number=number,
                preferences=preferences,
            )
            opened.append(window)
            return window

        session = Windows(user_folders().config, preferences, make)
        sessions.append(session)
        session.start(None).present()
        qtbot.waitUntil(lambda: opened[0].desk is not None and opened[0].desk.keeper.names is not None, timeout=5000)
        return session, opened

    yield begin
    for session in sessions:
        session.quit()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_that_the_windows_open_at_the_end_come_back_and_a_closed_one_does_not(
    windows: Callable[[], tuple[Windows, list[MainWindow]]], qtbot: QtBot
) -> None:
    session, opened = windows()
    session.open("Isotretinoin")
    session.open("Metformin")
    qtbot.waitUntil(lambda: opened[2].windowTitle().startswith("Metformin"), timeout=5000)
    opened[2].close()
    session.quit()
    _, again = windows()
    qtbot.waitUntil(lambda: len(again) == 2 and again[1].windowTitle().startswith("Isotretinoin"), timeout=5000)


def test_that_the_last_window_left_is_the_first_one_of_the_next_session(
    windows: Callable[[], tuple[Windows, list[MainWindow]]], qtbot: QtBot
) -> None:
    session, opened = windows()
    session.open("Isotretinoin")
    qtbot.waitUntil(lambda: opened[1].windowTitle().startswith("Isotretinoin"), timeout=5000)
    opened[0].close()
    opened[1].close()
    _, again = windows()
    qtbot.waitUntil(lambda: again[0].windowTitle().startswith("Isotretinoin"), timeout=5000)
    assert len(again) == 1


def test_that_a_star_given_in_one_window_is_seen_in_the_other(
    windows: Callable[[], tuple[Windows, list[MainWindow]]], qtbot: QtBot
) -> None:
    session, opened = windows()
    session.open("Isotretinoin")
    qtbot.waitUntil(lambda: opened[1].desk is not None, timeout=5000)
    opened[1].desk.shelf.keeper.toggle_star("isotretinoin", "Isotretinoin")
    opened[0].desk.shelf.refresh()
    assert opened[0].desk.shelf.keeper.starred == {"isotretinoin"}


def test_that_a_new_language_opens_the_windows_anew_where_they_were(
    windows: Callable[[], tuple[Windows, list[MainWindow]]], qtbot: QtBot
) -> None:
    session, opened = windows()
    session.open("Isotretinoin")
    qtbot.waitUntil(lambda: opened[1].windowTitle().startswith("Isotretinoin"), timeout=5000)
    opened[0].desk.open_named("Metformin")
    opened[0].preferences.change(language="fr")
    qtbot.waitUntil(lambda: len(opened) == 4 and all(window.desk for window in opened[2:]), timeout=5000)
    assert [window.windowTitle().split(" ")[0] for window in opened[2:]] == ["Metformin", "Isotretinoin"]
    opened[2].preferences.change(language="")
    qtbot.waitUntil(lambda: len(opened) == 6 and all(window.desk for window in opened[4:]), timeout=5000)


def titles_of(opened: list[MainWindow]) -> list[str]:
    return [window.windowTitle().split(" ")[0] for window in opened]


def test_that_each_window_comes_back_with_its_own_medicine(
    windows: Callable[[], tuple[Windows, list[MainWindow]]], qtbot: QtBot
) -> None:
    session, opened = windows()
    opened[0].desk.open_named("Isotretinoin")
    session.open("Metformin")
    qtbot.waitUntil(lambda: titles_of(opened) == ["Isotretinoin", "Metformin"], timeout=5000)
    session.quit()
    _, again = windows()
    qtbot.waitUntil(lambda: titles_of(again) == ["Isotretinoin", "Metformin"], timeout=5000)


def test_that_a_first_window_that_was_closed_does_not_come_back(
    windows: Callable[[], tuple[Windows, list[MainWindow]]], qtbot: QtBot
) -> None:
    session, opened = windows()
    opened[0].desk.open_named("Isotretinoin")
    session.open("Metformin")
    session.open("Zinc")
    qtbot.waitUntil(lambda: titles_of(opened) == ["Isotretinoin", "Metformin", "Zinc"], timeout=5000)
    opened[0].close()
    session.quit()
    _, again = windows()
    qtbot.waitUntil(lambda: titles_of(again) == ["Metformin", "Zinc"], timeout=5000)
    assert len(again) == 2


def test_that_a_window_in_which_something_would_be_lost_stays_and_all_come_back_later(
    windows: Callable[[], tuple[Windows, list[MainWindow]]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, opened = windows()
    opened[0].desk.open_named("Isotretinoin")
    session.open("Metformin")
    qtbot.waitUntil(lambda: titles_of(opened) == ["Isotretinoin", "Metformin"], timeout=5000)
    with monkeypatch.context() as patch:
        patch.setattr(opened[1], "may_close", lambda: False)
        session.open_anew()
        assert session.all() == tuple(opened)
        session.quit()
        assert session.all() == (opened[1],)
    session.quit()
    _, again = windows()
    qtbot.waitUntil(lambda: titles_of(again) == ["Isotretinoin", "Metformin"], timeout=5000)
