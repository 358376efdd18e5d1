"""Notices when the folder of a library is gone, and when it is there again: a drive, a share, a folder that was moved."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from dispensatory.app.library_keeper import LibraryKeeper
from dispensatory.app.open_page import OpenPage
from dispensatory.app.reading import Reading
from dispensatory.app.workers import Ticket
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.out_of_reach import is_empty
from dispensatory.wording import tr

_EVERY = 5_000
"""Milliseconds between two looks, which cost nothing: a folder is asked for, its files are not."""


class LibraryWatch(QObject):
    """Looks from time to time, beside the window, and at once when a file could not be read.

    What is open stays as it is. The list stays too, and the folder is among the problems of the library while it is gone.
    """

    said = Signal(str)

    def __init__(self, keeper: LibraryKeeper, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper, self._reading = keeper, reading
        self._folders: tuple[Path, ...] = ()
        self._gone: frozenset[Path] | None = None
        self._words = ""
        self._lane = keeper.lane()
        self._lane.answered.connect(self._on_lane_answered)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        keeper.catalogue_changed.connect(self._on_keeper_catalogue_changed)
        reading.page_opened.connect(self._on_reading_page_opened)

    def look(self) -> None:
        """See which folders are there."""
        folders = self._folders

        def job(_ticket: Ticket) -> frozenset[Path]:
            return frozenset(folder for folder in folders if not folder.is_dir() or is_empty(folder))

        self._lane.ask(job)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._lane.drop()

    def _on_keeper_catalogue_changed(self, catalogue: Catalogue) -> None:
        folders = tuple(library.folder for library in catalogue.libraries)
        if folders != self._folders:
            self._folders, self._gone = folders, None
            self.look()
            self._timer.start()
        elif self._words:
            self.said.emit(self._words)  # once more, after the page may have been shown anew
            self._words = ""

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        if page.error:
            self.look()

    def _on_lane_answered(self, gone: frozenset[Path]) -> None:
        before, self._gone = self._gone, gone
        if before is None or before == gone:
            return
        lost, back = gone - before, before - gone
        if lost:
            folders = ", ".join(sorted(map(str, lost)))
            self._words = tr(
                "This library cannot be reached: {folders}. What is open stays; the rest opens when it is there again.",
                folders=folders,
            )
        else:
            self._words = tr("This library is there again: {folders}", folders=", ".join(sorted(map(str, back))))
        self.said.emit(self._words)
        self._keeper.look_again()
