"""Copying a passage, or the whole section, together with where it is from."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QTextCursor

from dispensatory.app.copying import selected, with_citation
from dispensatory.app.main_window import MainWindow
from dispensatory.app.reading import Reading
from dispensatory.wording import tr


class CopyDesk(QObject):
    """`edition` gives the edition of the library in use, "" for an own one."""

    def __init__(self, window: MainWindow, reading: Reading, edition: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._reading, self._edition = window, reading, edition
        action = window.named_actions["copyCitedAction"]
        action.triggered.connect(self._on_action_triggered)
        window.monograph.text.more_actions = (action, window.named_actions["addNoteAction"])

    def _on_action_triggered(self) -> None:
        monograph, page = self._reading.open_monograph(), self._reading.page
        if monograph is None or page is None:
            self._window.status.say(tr("Open a medicine first: there is nothing to copy."))
            return
        cursor = self._window.monograph.text.textCursor()
        whole = not cursor.hasSelection()
        if whole:
            cursor.select(QTextCursor.SelectionType.Document)
        section = page.tabs[page.tab].name if page.tabs else ""
        QGuiApplication.clipboard().setText(with_citation(selected(cursor), monograph.front, section, self._edition()))
        if whole:
            copied = tr("Copied all of {section} with its citation.", section=section or monograph.title)
        else:
            copied = tr("Copied the passage with its citation.")
        self._window.status.say(copied)
