"""Builds the application and the window: what the first paint needs, and no more."""

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from dispensatory import __version__
from dispensatory.app.first_screen import FirstScreenFile
from dispensatory.app.languages import install, language_of
from dispensatory.app.main_window import MainWindow
from dispensatory.app.one_instance import OneInstance
from dispensatory.app.preferences import OPENINGS, PreferenceStore
from dispensatory.app.settings import WindowSettings
from dispensatory.app.windows import Windows
from dispensatory.paths import UserFolders, bundled, user_folders

if TYPE_CHECKING:
    from dispensatory.app.crash import CrashDesk
    from dispensatory.app.desk import Desk
    from dispensatory.app.equipment import Parts
    from dispensatory.app.session import Session

_SMALLEST_FONT = 10.0


def run(folders: tuple[Path, ...], *, with_bundled: bool, place: str | None) -> int:
    """Open the window and stay until it is closed; the exit status."""
    own = user_folders()
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(own.config)
    )  # what Qt's dialogs keep
    instance = OneInstance(own.cache, library_key(folders, with_bundled=with_bundled))
    if not instance.is_first() and instance.hand_over(_for_another(place)):
        return 0
    application = make_application(sys.argv[:1])
    preferences = PreferenceStore(own.config)
    install(language_of(preferences.current.language))

    windows = windows_over(folders, own, preferences, with_bundled=with_bundled)
    window = windows.start(place)
    watch = _Watch(windows, window, own)
    sys.excepthook = watch.take_fault
    window.equipped.connect(watch.begin_soon)
    window.equipped.connect(_let_interrupt)
    window.equipped.connect(instance.listen)
    instance.requested.connect(windows.show)
    window.present()
    status = application.exec()
    watch.end()
    instance.stop()
    return status


def windows_over(
    folders: tuple[Path, ...], own: UserFolders, preferences: PreferenceStore, *, with_bundled: bool
) -> Windows:
    """The windows of a session over the libraries; none is open yet.

    The first one is refused with a UsageError for a folder that is none. Later a folder may be gone: a drive was pulled out.
    """

    def make(number: int, place: str | None) -> MainWindow:
        window = build_window(
            folders,
            own,
            with_bundled=with_bundled,
            place=place,
            number=number,
            preferences=preferences,
            may_be_gone=bool(made),
        )
        made.append(number)
        return window

    made: list[int] = []
    return Windows(own.config, preferences, make)


def make_application(arguments: list[str]) -> QApplication:
    """The application in one style everywhere, with a font that can be read."""
    application = QApplication([*arguments, "-style", "fusion"])  # setStyle() would make the class QStyle: 5 ms
    application.setApplicationName("dispensatory")
    application.setApplicationDisplayName("Dispensatory")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("dispensatory")
    font = QFont(application.font())
    if font.pointSizeF() < _SMALLEST_FONT:
        font.setPointSizeF(_SMALLEST_FONT)
        application.setFont(font)
    return application


def build_window(  # noqa: PLR0913 - each is a choice of its own
    folders: tuple[Path, ...],
    own: UserFolders,
    *,
    with_bundled: bool = True,
    place: str | None = None,
    parts: "Parts | None" = None,
    number: int = 1,
    preferences: PreferenceStore | None = None,
    may_be_gone: bool = False,
) -> MainWindow:
    """The window over the libraries, not shown yet; UsageError for a folder that is none, unless it `may_be_gone`. `parts`
    replaces the search.

    `number` counts the windows of a session from 1, which share their `preferences`.
    """
    preferences = preferences or PreferenceStore(own.config)
    chosen = tuple(Path(folder) for folder in preferences.current.folders)
    folders = (*folders, *(folder for folder in chosen if folder.is_dir() and folder not in folders))
    if not may_be_gone and not all(folder.is_dir() for folder in folders):
        from dispensatory.monograph.library import libraries

        libraries(folders, with_bundled=with_bundled)

    def equip(window: MainWindow) -> "Desk":
        from dispensatory.app.equipment import Request, make_desk  # lazy: what no first paint needs

        return make_desk(window, Request(folders, own, with_bundled, place, parts, may_be_gone=may_be_gone))

    first = FirstScreenFile(
        own.cache,
        (
            __version__,
            language_of(preferences.current.language),
            str(number),
            *library_key(folders, with_bundled=with_bundled),
        ),
    )
    fresh = place is not None or preferences.current.opening != OPENINGS[0]
    return MainWindow(WindowSettings(own.config, number), preferences, first, equip, fresh=fresh)


def _for_another(place: str | None) -> str:
    """`place` as a program in another folder understands it."""
    file = Path(place or "")
    return str(file.absolute()) if place and file.is_file() else place or ""


def library_key(folders: tuple[Path, ...], *, with_bundled: bool) -> tuple[str, ...]:
    """What tells one set of libraries from another."""
    own = (str(folder.absolute()) for folder in folders)
    return (str(bundled("monographs")) if with_bundled else "", *own)


def _let_interrupt() -> None:
    """Let Ctrl+C in the terminal end the program at once; Python would wait for the next event."""
    import signal  # lazy: after the first paint

    signal.signal(signal.SIGINT, signal.SIG_DFL)


class _Watch:
    """The log, and faults that nobody caught: they must not pass in silence. What deals with both is imported after the first
    paint, or when there is a fault."""

    def __init__(self, windows: Windows, window: MainWindow, own: UserFolders) -> None:
        self._windows, self._window, self._own = windows, window, own
        self._session: Session | None = None
        self._crashes: CrashDesk | None = None

    def begin_soon(self) -> None:
        """The first window is painted and can be used; what is waited for there comes first."""
        QTimer.singleShot(0, self.begin)

    def begin(self) -> None:
        """Open the log."""
        from dispensatory.app.session import Session  # lazy: after the first paint

        self._session = Session(self._own, self._window)
        self._session.begin()

    def end(self) -> None:
        """All windows are closed."""
        if self._session is not None:
            self._session.end()

    def take_fault(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Print a fault and tell the reader of it; on any thread."""
        import traceback  # lazy: 3 ms

        traceback.print_exception(kind, fault, trace)
        if issubclass(kind, KeyboardInterrupt):
            self._windows.quit()
            return
        from dispensatory.app.crash import CrashDesk  # lazy: needed only now

        if self._crashes is None:
            self._crashes = CrashDesk(self._windows, self._own.data)
        self._crashes.take(fault)
