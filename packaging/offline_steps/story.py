"""What a person does in one sitting: search, read, follow a link, print, every tool, a pack, a fault, a second start."""

import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from dispensatory.app.tools.toolbox import TOOLS
from offline_steps.driver import Step, Story, click, press, seen, shown_windows, soon, the, write
from offline_steps.story_files import ADDRESS


def story(folder: Path) -> Story:
    """All of it; `folder` takes what is written and holds the pack `ward.dispensatory`."""
    yield Step("the window opens and the index is made", lambda: _label("statusIndex") == "Index ready")
    yield from _search_and_read()
    yield from _follow_a_link(folder)
    yield from _print(folder / "paper.pdf")
    for action, tool in TOOLS.items():
        yield from _tool(action, tool)
    yield from _add_a_pack(folder / "ward.dispensatory")
    yield from _dialogs()
    yield from _start_again(folder)
    (folder / "finished").touch()
    press("Ctrl+Q", _window())
    yield Step("the program ends", lambda: not shown_windows())


def _search_and_read() -> Story:
    press("Ctrl+K")
    yield Step("the search field has the focus", lambda: the(QLineEdit, "searchField").hasFocus())
    write("dry lips", the(QLineEdit, "searchField"))
    yield Step("words are found in the texts", lambda: any(row.startswith("In the text") for row in _rows()))
    yield from _open("roaccutane", "Isotretinoin")
    sections = the(QTabBar, "sectionTabs")
    for number in range(1, sections.count() + 1):
        press(f"Ctrl+{number}")
        yield Step(f"section {number} is shown", lambda number=number: sections.currentIndex() == number - 1)  # type: ignore[misc]
    press("Ctrl+D")
    press("Ctrl+Shift+N")
    yield Step("a note is begun", lambda: seen(QPlainTextEdit, "noteText"))
    write("lip balm", the(QPlainTextEdit, "noteText"))
    yield Step("the note is written", lambda: the(QPlainTextEdit, "noteText").toPlainText() == "lip balm")
    press("Ctrl+T")
    yield Step("a new tab is open", lambda: the(QTabBar, "medicineTabs").count() == 2)
    yield from _open("warfarin", "Warfarin")
    press("Ctrl+W")
    yield Step("the tab is closed", lambda: _label("monographTitle") == "Isotretinoin")


def _follow_a_link(folder: Path) -> Story:
    yield from _open("netless", "Offlinum")
    press("Ctrl+2")
    text = the(QTextBrowser, "monographText")
    yield Step("a text with remote things is read", lambda: ADDRESS in text.toPlainText())
    for button, then in (("", ""), ("copyAddress", ADDRESS)):
        QGuiApplication.clipboard().clear()
        _click_link(text)
        yield Step("a link out is asked about", lambda: seen(QMessageBox, "linkDialog"))
        the(QMessageBox, "linkDialog").grab().save(str(folder / "question.png"))
        if button:
            click(the(QAbstractButton, button))
        else:
            press("Escape", the(QMessageBox, "linkDialog"))
        done = partial(_copied, then)
        yield Step("the address is copied" if then else "no is taken for an answer", done)


def _copied(text: str) -> bool:
    return not seen(QMessageBox, "linkDialog") and QGuiApplication.clipboard().text() == text


def _click_link(text: QTextBrowser) -> None:
    """Click on the words of the link as they are seen."""
    found = text.document().find("the label")
    place = QTextCursor(text.document())
    place.setPosition(found.selectionStart() + 2)
    click(text.viewport(), text.cursorRect(place).center())


def _print(file: Path) -> Story:
    press("Ctrl+P")
    yield Step("the print dialog asks", lambda: seen(QDialog, "printDialog"))
    click(the(QAbstractButton, "printToPdf"))
    yield Step("a file is asked for", lambda: _file_dialog() is not None)
    yield from _choose_file(file)
    yield Step("a PDF is saved", lambda: file.exists() and file.read_bytes().startswith(b"%PDF"))


def _file_dialog() -> QFileDialog | None:
    return next((window for window in shown_windows() if isinstance(window, QFileDialog)), None)


def _choose_file(file: Path) -> Story:
    dialog = _file_dialog()
    assert dialog is not None  # noqa: S101 - a step before has seen it
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    write(str(file), field)
    yield Step("the name of a file is written", lambda: field.text() == str(file))
    press("Return", field)
    yield Step("the file dialog goes", lambda: _file_dialog() is None)


def _tool(action: str, tool: str) -> Story:
    named = _window().findChild(QAction, action)
    keys = named.shortcut().toString()
    if keys:
        press(keys, _window())
    else:
        soon(named.trigger)
    name = f"{tool}Window"
    yield Step(f"the tool {tool} opens", partial(_is_active, QWidget, name))
    for field, words, report in _USES.get(tool, ()):
        yield from _ask(the(QLineEdit, field), words, report)
    press("Escape", the(QWidget, name))
    yield Step(f"the tool {tool} closes", lambda: not seen(QWidget, name) and _window().isActiveWindow())


def _is_active(kind: type[QWidget], name: str) -> bool:
    """Whether a window is there and takes the keys."""
    window = seen(kind, name)
    return window is not None and (window.isActiveWindow() or QApplication.activePopupWidget() is window)


def _ask(field: QLineEdit, words: str, report: str) -> Story:
    """Write into a field of a tool, and see that `report` answers or, without one, that the field is emptied."""
    write(words, field)
    yield Step(f"{words} is written", lambda: field.text() == words)
    if report == _NOT_YET:
        return
    press("Return", field)
    if report:
        yield Step(f"{words} is answered", lambda: words in the(QTextBrowser, report).toPlainText().lower())
    else:
        yield Step(f"{words} is taken", lambda: not field.text())


_NOT_YET = "not yet"
_USES = {
    "compare": (("compareField", "doxycycline", ""),),
    "regimen": (("regimenField", "warfarin", ""), ("regimenField", "ibuprofen", "regimenReport")),
    "mention": (("mentionWord", "dry mouth", _NOT_YET), ("mentionClass", "retinoids", "mentionReport")),
    "handbook": (("handbookField", "print", "handbookText"),),
}
"""What is written into which field of a tool, and the report that answers with the same words, if Enter is pressed there."""


def _add_a_pack(pack: Path) -> Story:
    soon(_window().findChild(QAction, "librariesAction").trigger)
    yield Step("the libraries are shown", partial(_is_active, QWidget, "librariesWindow"))
    click(the(QAbstractButton, "libraryAdd"))
    yield Step("a pack is asked for", lambda: _file_dialog() is not None)
    yield from _choose_file(pack)
    yield Step("the pack is shown", lambda: seen(QAbstractButton, "previewAccept"))
    accept = the(QAbstractButton, "previewAccept")
    yield Step("the pack can be added", accept.isEnabled)
    click(accept)
    yield Step("the pack is added", lambda: seen(QAbstractButton, "libraryUndo") and _installed(pack))
    yield Step("the libraries take the keys", partial(_is_active, QWidget, "librariesWindow"))
    press("Escape", the(QWidget, "librariesWindow"))
    yield Step("the libraries close", lambda: not seen(QWidget, "librariesWindow") and _window().isActiveWindow())
    yield from _open("wardinum", "Wardinum")


def _installed(pack: Path) -> bool:
    return any(pack.parent.rglob("wardinum.md"))


def _dialogs() -> Story:
    for action, kind, name in (
        ("doctorAction", QDialog, "installationDialog"),
        ("problemsAction", QDialog, "problemsDialog"),
        ("aboutAction", QDialog, "aboutDialog"),
        ("keysAction", QDialog, "keyMap"),
        ("paletteAction", QWidget, "commandPalette"),
        ("preferencesAction", QDialog, "preferencesDialog"),
    ):
        soon(_window().findChild(QAction, action).trigger)
        yield Step(f"{name} opens", partial(_is_active, kind, name))
        if action == "doctorAction":
            yield Step("the doctor reports", lambda: "PySide6" in the(QTextBrowser, "installationReport").toPlainText())
        press("Escape", the(kind, name))
        yield Step(f"{name} closes", lambda name=name, kind=kind: not seen(kind, name))  # type: ignore[misc]
    soon(_go_wrong)
    yield Step("a fault is told", lambda: seen(QDialog, "crashDialog"))
    click(the(QAbstractButton, "crashCopy"))
    yield Step("its report is copied", lambda: "ZeroDivisionError" in QGuiApplication.clipboard().text())
    click(the(QAbstractButton, "crashGoOn"))
    yield Step("the program goes on", lambda: not seen(QDialog, "crashDialog"))


def _go_wrong() -> float:
    return 1 / 0


def _start_again(folder: Path) -> Story:
    """A second start hands what it was asked for to the first one."""
    command = [sys.executable, "-P", "-m", "dispensatory", "--library", str(folder / "own"), "ibuprofen"]
    second = subprocess.Popen(command)
    yield Step("a second start is shown here", lambda: second.poll() == 0 and _shows("Ibuprofen"))


def _shows(title: str) -> bool:
    return any(title.lower() in window.windowTitle().lower() for window in _windows())


def _open(name: str, title: str) -> Story:
    write(name, the(QLineEdit, "searchField"))
    yield Step(f"{name} is found", lambda: any(row.startswith(title) for row in _rows()))
    press("Return", the(QLineEdit, "searchField"))
    yield Step(f"{title} is open", lambda: _label("monographTitle") == title)


def _rows() -> list[str]:
    model = the(QListView, "resultsList").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _label(name: str) -> str:
    label = seen(QLabel, name)
    return label.text() if isinstance(label, QLabel) else ""


def _windows() -> list[QMainWindow]:
    return [
        window for window in shown_windows() if isinstance(window, QMainWindow) and window.objectName() == "mainWindow"
    ]


def _window() -> QMainWindow:
    return _windows()[0]
