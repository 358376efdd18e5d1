"""The windows of a session: how another one is opened, and which come back at the next start."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from dispensatory.app.languages import install, language_of
from dispensatory.app.main_window import MainWindow
from dispensatory.app.preferences import Preferences, PreferenceStore
from dispensatory.app.settings import MOST_WINDOWS, WindowSettings
from dispensatory.wording import tr

_ASIDE = 32
"""Pixels by which a new window stands beside the one it came from."""


class Windows(QObject):
    """`make` builds the window of a number (from 1) that opens a place, or what that window showed last if it is None.

    Windows that are open when the reader quits come back; one that is closed while others stay does not.
    """

    def __init__(
        self, config: Path, preferences: PreferenceStore, make: Callable[[int, str | None], MainWindow]
    ) -> None:
        super().__init__()
        self._config, self._make = config, make
        preferences.changed.connect(self._on_preferences_changed)
        self._open: dict[int, MainWindow] = {}
        self._quitting = False
        self._coming_back: list[int] = []

    def start(self, place: str | None) -> MainWindow:
        """Open the first window, and those beside it that were open last time once the first one works."""
        first = self._add(1, place)
        first.equipped.connect(self._on_first_equipped)
        return first

    def open(self, place: str) -> MainWindow | None:
        """Open a further window at a place; None if there are enough of them."""
        number = next((number for number in range(1, MOST_WINDOWS + 1) if number not in self._open), None)
        if number is None:
            return None
        beside = max(self._open.values(), key=lambda window: window.isActiveWindow(), default=None)
        window = self._add(number, place or None)
        if beside is not None:
            window.setGeometry(beside.geometry().translated(_ASIDE, _ASIDE))
        window.present()
        return window

    def show(self, place: str) -> None:
        """Bring the window that was used last to the front, and open a place in it if one is given."""
        window = self.in_use()
        if window is None:
            return
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        if place and window.desk is not None:
            window.desk.open_named(place)

    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open."""
        return tuple(self._open.values())

    def in_use(self) -> MainWindow | None:
        """The window that is active, else the first one; None if all are closed."""
        active = (window for window in self._open.values() if window.isActiveWindow())
        return next(active, next(iter(self._open.values()), None))

    def say(self, words: str) -> None:
        """Say something in every window."""
        for window in self._open.values():
            window.status.say(words)

    def quit(self) -> None:
        """Close all windows; they come back at the next start. One in which something would be lost asks first."""
        self._quitting = True
        for window in tuple(self._open.values()):
            window.close()
        self._quitting = not self._open

    def open_anew(self) -> None:
        """Close all windows and open them again where they were: what changed is built into them. Where something would be lost
        in one, it asks, and they stay."""
        if not all(window.may_close() for window in self.all()):
            return
        count = len(self._open)
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self.quit()
        self._quitting = False
        for number in range(1, count + 1):
            self._add(number, None).present()
        QGuiApplication.setQuitOnLastWindowClosed(True)

    def _add(self, number: int, place: str | None) -> MainWindow:
        window = self._open[number] = self._make(number, place)
        window.window_requested.connect(self._on_window_requested)
        window.quit_requested.connect(self.quit)
        window.closed.connect(lambda: self._on_window_closed(number))
        return window

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if before.language != after.language:
            install(language_of(after.language))
        if (before.folders, before.language) != (after.folders, after.language):
            QTimer.singleShot(0, self.open_anew)

    def _on_first_equipped(self) -> None:
        for number in range(2, MOST_WINDOWS + 1):
            if WindowSettings(self._config, number).exists() and number not in self._open:
                self._add(number, None).present()

    def _on_window_requested(self, place: str) -> None:
        if self.open(place) is None:
            window = next(iter(self._open.values()))
            window.status.say(tr("{number} windows are open, which is the most: close one first.", number=MOST_WINDOWS))

    def _on_window_closed(self, number: int) -> None:
        window = self._open.pop(number, None)
        if window is None:
            return
        if self._quitting or not self._open:
            self._coming_back.append(number)
        else:
            WindowSettings(self._config, number).forget()
        if not self._open:
            self._number_anew()
        QTimer.singleShot(0, window.deleteLater)

    def _number_anew(self) -> None:
        """The windows that come back count from 1 again, without those that were closed before the end."""
        for number, before in enumerate(sorted(set(self._coming_back)), start=1):
            if number != before:
                WindowSettings(self._config, before).become(number)
        self._coming_back.clear()
