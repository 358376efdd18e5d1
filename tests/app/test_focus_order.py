"""Walking through the window with Tab: everything is reached once, in reading order, under a name."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser, QWidget

from app.conftest import Reader


def walk(reader: Reader, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The widgets at which Tab stops, from the search field round to it; links inside a text count once."""
    reader.window.activateWindow()
    reader.search.setFocus()
    stops = [reader.search]
    for _ in range(400):
        QTest.keyClick(QApplication.focusWidget(), key)
        here = QApplication.focusWidget()
        if here is reader.search:
            return stops
        if here is not stops[-1]:
            stops.append(here)
    raise AssertionError([widget.objectName() for widget in stops])


def names(stops: list[QWidget]) -> list[str]:
    return [stop.objectName() for stop in stops]


def place(reader: Reader, widget: QWidget) -> QPoint:
    return widget.mapTo(reader.window, QPoint(0, 0))


@pytest.fixture
def full(reader: Reader) -> Reader:
    """A window with everything in it: tabs, a boxed warning, a note, the find bar."""
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    reader.window.resize(1500, 900)
    reader.open("Metformin")
    reader.open("Isotretinoin")
    reader.action("newTabAction").trigger()
    reader.action("addNoteAction").trigger()
    reader.action("findAction").trigger()
    QApplication.processEvents()
    return reader


def test_that_everything_is_reached_once_and_named(full: Reader) -> None:
    stops = walk(full)
    assert len(set(map(id, stops))) == len(stops), names(stops)
    wanted = {
        widget
        for widget in full.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is full.window
        and not widget.objectName().startswith("qt_")
    }
    assert {widget.objectName() for widget in wanted} == set(names(stops))
    for stop in stops:
        assert stop.accessibleName() or (isinstance(stop, QAbstractButton) and stop.text()), stop.objectName()


def test_that_the_order_is_that_of_reading(full: Reader) -> None:
    order = names(walk(full))
    expected = [
        "searchField",
        "menuButton",
        "browseSwitch",
        "filterField",
        "drugList",
        "medicineTabs",
        "starButton",
        "compareButton",
        "warningButton",
        "sectionTabs",
        "findField",
        "monographText",
        "noteText",
    ]
    assert [name for name in order if name in expected] == expected


def test_that_shift_tab_goes_the_same_way_back(full: Reader) -> None:
    forth = names(walk(full))
    back = names(walk(full, Qt.Key.Key_Backtab))
    assert [back[0], *reversed(back[1:])] == forth


def test_that_the_results_take_the_place_of_the_list(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.find("nausea")
    order = names(walk(reader))
    assert "drugList" not in order
    assert order.index("resultsList") < order.index("sectionTabs")


def test_that_tab_leads_into_the_links_of_the_text(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Precautions")
    text = reader.text
    assert isinstance(text, QTextBrowser)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.textCursor().selectedText() == "1"
