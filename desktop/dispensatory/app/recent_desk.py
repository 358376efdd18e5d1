"""The medicines opened last: gathered as they are opened, and written some seconds later, so that no opening waits for a disk."""

from PySide6.QtCore import QObject, QTimer, Signal

from dispensatory.app.navigation import file_of
from dispensatory.app.open_page import OpenPage
from dispensatory.app.reading import Reading
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.shelf.recent import MOST, Recent
from dispensatory.wording import tr

_WRITE_AFTER_MS = 3000


class RecentDesk(QObject):
    """Says `changed` with the slugs, the one opened last first."""

    changed = Signal(tuple)

    def __init__(self, reading: Reading, keeper: ShelfKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._unwritten: dict[str, None] = {}
        self._slugs: tuple[str, ...] = ()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WRITE_AFTER_MS)
        self._wait.timeout.connect(self.write)
        reading.page_opened.connect(self._on_reading_page_opened)

    def read(self) -> None:
        """Tell what was opened in earlier sessions, and in other windows meanwhile."""
        kept = self._keeper.ask(lambda database: Recent(database).all()) or ()
        self._tell((*reversed(self._unwritten), *kept))

    def write(self) -> None:
        """Keep what was opened since."""
        self._wait.stop()
        slugs = tuple(self._unwritten)
        if slugs:
            self._unwritten.clear()
            self._keeper.ask(lambda database: Recent(database).open(slugs))

    def clear(self) -> None:
        """Forget them all, until that is undone."""
        self.write()
        slugs = self._slugs
        if not slugs:
            self._keeper.said.emit(tr("No medicine was opened yet."))
            return
        self._keeper.ask(lambda database: Recent(database).clear())
        self._tell(())
        self._keeper.may_undo(tr("Undo: recent medicines"), lambda: self._put_back(slugs))
        self._keeper.said.emit(tr("The recent medicines are forgotten. Ctrl+Z puts them back."))

    def _put_back(self, slugs: tuple[str, ...]) -> None:
        self._keeper.ask(lambda database: Recent(database).open(reversed(slugs)))
        self._tell(slugs)

    def _tell(self, slugs: tuple[str, ...]) -> None:
        found = tuple(dict.fromkeys(slugs))[:MOST]
        if found != self._slugs:
            self._slugs = found
            self.changed.emit(found)

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        if page.error or file_of(page.slug) is not None or self._slugs[:1] == (page.slug,):
            return
        self._unwritten.pop(page.slug, None)
        self._unwritten[page.slug] = None
        self._tell((page.slug, *self._slugs))
        self._wait.start()
