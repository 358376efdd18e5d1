"""The program as `dispensatory` runs it, in this process, with everything that it could leave behind or say in anger noted."""

import gc
import logging
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QWidget

from dispensatory.app.building import make_application, windows_over
from dispensatory.app.languages import install, language_of
from dispensatory.app.main_window import MainWindow
from dispensatory.app.preferences import Preferences, PreferenceStore
from dispensatory.app.search_view import TextState
from dispensatory.app.windows import Windows
from dispensatory.paths import user_folders
from monkey.shelves import Shelves

PATIENCE_S = 20
"""How long something may be under way before it counts as never ending."""

_NOT_OURS = "This plugin does not support"


class Faults:
    """What must not happen: exceptions on any thread, warnings of Qt and Python, faults in the log."""

    def __init__(self) -> None:
        self.found: list[str] = []
        sys.excepthook = self._on_exception
        sys.unraisablehook = lambda told: self._on_exception(type(told.exc_value), told.exc_value, told.exc_traceback)
        threading.excepthook = lambda told: self._on_exception(told.exc_type, told.exc_value, told.exc_traceback)
        qInstallMessageHandler(self._on_qt_message)
        warnings.simplefilter("always")
        warnings.showwarning = self._on_warning
        handler = logging.Handler(logging.ERROR)
        handler.emit = self._on_log  # type: ignore[method-assign]
        logging.getLogger("dispensatory").addHandler(handler)

    def take(self) -> list[str]:
        """What happened since the last time."""
        found, self.found = self.found, []
        return found

    def _on_exception(self, kind: Any, fault: Any, trace: Any) -> None:
        self.found.append("".join(traceback.format_exception(kind, fault, trace)))

    def _on_qt_message(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_NOT_OURS):
            self.found.append(f"Qt: {text}\n{''.join(traceback.format_stack(limit=14))}")

    def _on_warning(self, message: Any, category: Any, file: str, line: int, *_more: object) -> None:
        self.found.append(f"{category.__name__}: {message} ({file}:{line})")

    def _on_log(self, record: logging.LogRecord) -> None:
        if "Traceback" in record.getMessage():
            self.found.append(f"log: {record.getMessage()}")


class World:
    """The program over a library of its own, and the dialogs of the system answered in the monkey's place."""

    def __init__(self, root: Path) -> None:
        self.root, self.shelves = root, Shelves(root)
        self.application = make_application(["monkey"])
        self.faults = Faults()
        self.chosen_files: Callable[[], str] = lambda: ""
        self.opened_outside: list[str] = []
        self._stand_in_for_the_system()
        self._windows: Windows | None = None
        self._language = ""

    def begin(self) -> None:
        """Start the program."""
        if not self.shelves.is_there:
            self.shelves.take_away()
        own = user_folders()
        preferences = PreferenceStore(own.config)
        self._language = preferences.current.language
        install(language_of(self._language))

        self._windows = windows_over((self.shelves.folder,), own, preferences, with_bundled=False)
        self._windows.start(None).present()
        self.until(lambda: self.main.desk is not None, "the desk of the first window")

    def end(self) -> None:
        """Quit."""
        if self._windows is not None:
            self._windows.quit()
            self._windows = None
        self.settle()

    @property
    def windows(self) -> Windows:
        assert self._windows is not None
        return self._windows

    @property
    def main(self) -> MainWindow:
        """The window that is in use; another program is started if the last one was closed."""
        window = self._windows.in_use() if self._windows else None
        if window is None:
            self._windows = None
            self.begin()
            window = self.windows.in_use()
        assert window is not None
        return window

    def is_busy(self) -> bool:
        """Whether an answer is under way in a window."""
        for window in self._windows.all() if self._windows else ():
            desk = window.desk
            if desk is None or desk.keeper.catalogue is None or not desk.keeper.has_looked or desk.keeper.names is None:
                return True
            if desk.keeper._pool.activeThreadCount():
                return True
            if desk.searching.view.query.strip() and desk.searching.view.text_state is TextState.WAITING:
                return True
        return False

    def step(self) -> None:
        """Let the program do what it has to do now."""
        self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self, at_least: float = 0.0) -> None:
        """Until nothing is under way, and for some time in seconds."""
        latest, earliest = time.monotonic() + PATIENCE_S, time.monotonic() + at_least
        self.step()
        while self.is_busy() or time.monotonic() < earliest:
            self.step()
            time.sleep(0.001)
            if time.monotonic() > latest:
                self.faults.found.append("Something is under way and never ends")
                return
        self.step()

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Until something is so."""
        latest = time.monotonic() + PATIENCE_S
        while not condition():
            self.step()
            time.sleep(0.001)
            if time.monotonic() > latest:
                self.faults.found.append(f"Waited in vain for {what}")
                return

    def scope(self) -> list[QWidget]:
        """The windows that a person can use now: the dialog that blocks the others, or all."""
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return [modal]
        every = (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType().name != "ToolTip")
        return sorted(every, key=lambda w: (w.objectName(), w.x(), w.y()))

    def widgets(self, *kinds: type[QWidget]) -> list[QWidget]:
        """The widgets of some kinds that can be used now."""
        found = []
        for window in self.scope():
            for widget in (window, *window.findChildren(QWidget)):
                usable = isinstance(widget, kinds or (QWidget,)) and widget.isVisible() and widget.isEnabled()
                if usable and widget.window() is window:
                    found.append(widget)
        return found

    def dialogs(self) -> list[QDialog]:
        """The dialogs that are open."""
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def rest(self) -> None:
        """One window, nothing open beside it, the first medicine in it: as at every other rest. The window is a new one: of a closed
        one nothing is to be left, while one that is open keeps its tools."""
        if not self.shelves.is_there:
            self.shelves.take_away()
        while QApplication.activePopupWidget():
            QApplication.activePopupWidget().close()
        for dialog in self.dialogs():
            dialog.reject()
        window = self.main
        kept = replace(Preferences(), language=self._language)
        window.preferences.change(**{field.name: getattr(kept, field.name) for field in fields(kept)})
        self.settle(0.05)
        for other in self.windows.all()[1:]:
            other.close()
        self.settle(0.05)
        window = self.main
        assert window.desk is not None
        window.desk.tools.close_all()
        window.top.search.clear()
        window.browse.filter.clear()
        window.browse.switch.setCurrentIndex(0)
        window.look.normal()
        while window.named_actions["closeTabAction"].isEnabled():
            window.named_actions["closeTabAction"].trigger()
        window.showNormal()
        window.resize(1180, 760)
        self.windows.open_anew()
        self.settle(0.3)
        window = self.main
        self.until(lambda: window.desk is not None, "the desk of the window that is opened anew")
        assert window.desk is not None
        window.desk.keeper.look_again()
        self.until(lambda: not self.is_busy() and window.status.findChild(QWidget, "statusIndex") is not None, "rest")
        self.settle(0.3)
        for note in window.desk.shelf.keeper.notes_on("isotretinoin"):
            window.desk.shelf.keeper.remove_note(note)
        window.desk.open_named("isotretinoin#usage")
        self.settle(0.7)
        gc.collect()
        self.step()

    def _stand_in_for_the_system(self) -> None:
        def chosen(*_arguments: object, **_named: object) -> tuple[str, str]:
            return self.chosen_files(), ""

        QFileDialog.getSaveFileName = staticmethod(chosen)  # type: ignore[method-assign]
        QFileDialog.getOpenFileName = staticmethod(chosen)  # type: ignore[method-assign]
        QFileDialog.getOpenFileNames = staticmethod(lambda *_a, **_n: ([*filter(None, [self.chosen_files()])], ""))  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = staticmethod(lambda *_a, **_n: self.chosen_files())  # type: ignore[method-assign]
        QInputDialog.getText = staticmethod(lambda *_a, **_n: (Path(self.chosen_files()).name, True))  # type: ignore[method-assign]
        QDesktopServices.openUrl = staticmethod(lambda url: self.opened_outside.append(url.toString()) is None)  # type: ignore[method-assign]
        QPrinterInfo.availablePrinters = staticmethod(list)  # type: ignore[method-assign]


def middle(widget: QWidget) -> QPoint:
    """Where to click on a widget."""
    return widget.rect().center()
