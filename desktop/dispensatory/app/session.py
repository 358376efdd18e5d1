"""One run of the program with its log: how it began, how it ended, and how the one before it ended."""

from time import monotonic

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QGuiApplication

from dispensatory import __version__
from dispensatory.app.crash_file import CrashFile, HardEnd
from dispensatory.app.crash_report import crash_report, system_line
from dispensatory.app.main_window import MainWindow
from dispensatory.log_file import close_log, log, log_folder, open_log
from dispensatory.paths import UserFolders, bundled, ready
from dispensatory.wording import tr


class Session:
    """Begun once, when the first window can be used."""

    def __init__(self, own: UserFolders, window: MainWindow) -> None:
        self._own, self._window = own, window
        self._began = monotonic()
        self._crash_file = CrashFile(log_folder(own.data))
        self._ends: tuple[HardEnd, ...] = ()

    def begin(self) -> None:
        """Open the log, and have hard faults written."""
        open_log(log_folder(self._own.data))
        self._crash_file.watch()
        platform = QGuiApplication.platformName()
        log().info("Started: Dispensatory %s, %s, platform %s", __version__, system_line(), platform)
        own = self._own
        log().info("Folders: settings %s, data %s, cache %s", own.config, own.data, own.cache)
        log().info("The program's own: %s%s", bundled("monographs").parent, "" if ready() else ", no index ready made")
        self._ends = self._crash_file.take_left_over()
        for end in self._ends:
            log().error("The program ended unexpectedly at %s\n%s", f"{end.moment:%Y-%m-%dT%H:%M:%SZ}", end.text)
        if self._ends:
            self._tell_ends()

    def end(self) -> None:
        """Say that the program ends as it should."""
        log().info("Ended after %.0f min", (monotonic() - self._began) / 60)
        self._crash_file.stop()
        close_log()

    def _tell_ends(self) -> None:
        from dispensatory.app.views.crash_dialog import CrashDialog  # lazy: hardly any start needs it

        last = self._ends[-1].moment.astimezone()
        said = tr(
            "The program ended unexpectedly last time, on {day} at {time}. "
            "Favourites and notes are kept as they are written, so that they are there.",
            day=QLocale().toString(QDate(last.year, last.month, last.day), QLocale.FormatType.LongFormat),
            time=f"{last:%H:%M}",
        )
        texts = "\n\n".join(f"{end.moment:%Y-%m-%d %H:%M:%S} UTC\n{end.text}" for end in self._ends)
        report = crash_report(texts, None, log_folder(self._own.data))
        dialog = CrashDialog(self._window, tr("The program ended unexpectedly"), said, report)
        dialog.offer_to_close()
        dialog.show()
