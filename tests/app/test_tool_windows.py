"""What every tool window does alike: it comes to the front, keeps its place, follows zoom and colours, prints and closes by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from app.conftest import Reader
from dispensatory.app.printing.print_dialog import PrintDialog
from dispensatory.app.theme import DARK, LIGHT
from dispensatory.app.tools.tool_window import ToolWindow
from dispensatory.app.tools.toolbox import TOOLS
from dispensatory.app.views.monograph_text import MonographText

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ready(reader: Reader) -> Reader:
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    return reader


def press(
    reader: Reader, tool: ToolWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in a tool once that is the active window."""
    tool.activateWindow()
    reader.until(tool.isActiveWindow)
    reader.bot.keyClick(tool, key, held)


@pytest.mark.parametrize("action", TOOLS)
def test_that_each_tool_opens_once_keeps_its_place_and_closes_by_escape(ready: Reader, action: str) -> None:
    ready.open("Isotretinoin")
    ready.action(action).trigger()
    tools = [window for window in ready.window.findChildren(ToolWindow) if window.isVisible()]
    assert len(tools) == 1
    tool = tools[0]
    assert tool.findChild(QLabel, "toolDisclaimer").text().startswith("Information, not medical advice")
    ready.action(action).trigger()
    assert [window for window in ready.window.findChildren(ToolWindow) if window.isVisible()] == [tool]
    tool.setGeometry(QRect(40, 50, 640, 480))
    press(ready, tool, Qt.Key.Key_Escape)
    assert not tool.isVisible()
    kept = ready.window.settings.place_of(TOOLS[action])
    assert (kept.width(), kept.height()) == (tool.width(), tool.height())


@pytest.mark.parametrize("action", TOOLS)
def test_that_each_tool_follows_the_zoom_and_the_colours(ready: Reader, action: str) -> None:
    ready.action(action).trigger()
    tool = next(window for window in ready.window.findChildren(ToolWindow) if window.isVisible())
    press(ready, tool, Qt.Key.Key_Plus, CTRL)
    assert ready.window.look.zoom == 110
    for report in tool.findChildren(MonographText):
        assert report.document().defaultFont().pointSizeF() == pytest.approx(ready.window.look.text_size, rel=0.3)
    press(ready, tool, Qt.Key.Key_0, CTRL)
    assert ready.window.look.zoom == 100
    ready.window.look.use(DARK)
    assert tool.palette().window().color().name() == DARK.page
    ready.window.look.use(LIGHT)


def test_that_what_a_tool_shows_is_printed_with_its_name(
    ready: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", list)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "page.pdf"), ""))
    tool = ready.window.desk.tools.open("handbook")
    press(ready, tool, Qt.Key.Key_P, CTRL)
    tool.findChild(PrintDialog, "printDialog").findChild(QPushButton, "printToPdf").click()
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert tool.findChild(QLabel, "toolMessage").text().startswith("Saved")


def test_that_nothing_to_print_is_said(ready: Reader) -> None:
    tool = ready.window.desk.tools.open("compare")
    press(ready, tool, Qt.Key.Key_P, CTRL)
    assert "nothing to print" in tool.findChild(QLabel, "toolMessage").text()


def test_that_the_tools_close_with_the_window(ready: Reader) -> None:
    tool = ready.window.desk.tools.open("regimen")
    ready.window.close()
    assert not tool.isVisible()
