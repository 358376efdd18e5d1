"""What the log tells of the library and the search, and, only if the reader wishes it, of what is looked for and opened."""

from collections import Counter

from PySide6.QtCore import QObject, QTimer

from dispensatory.app.library_keeper import LibraryKeeper
from dispensatory.app.open_page import OpenPage
from dispensatory.app.preferences import Preferences, PreferenceStore
from dispensatory.app.reading import Reading
from dispensatory.app.search_view import SearchView
from dispensatory.app.searching import Searching
from dispensatory.log_file import PRIVATE, log
from dispensatory.monograph.catalogue import Catalogue

_REST_MS = 1500
"""How long the keys rest before a search is one."""


class Journal(QObject):
    """Listens to the parts of one window."""

    def __init__(
        self,
        keeper: LibraryKeeper,
        searching: Searching,
        reading: Reading,
        preferences: PreferenceStore,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._searching, self._preferences = searching, preferences
        self._last = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_REST_MS)
        self._wait.timeout.connect(self._on_wait_timeout)
        keeper.catalogue_changed.connect(self._on_keeper_catalogue_changed)
        keeper.failed.connect(self._on_keeper_failed)
        keeper.index_failed.connect(self._on_keeper_index_failed)
        searching.view_changed.connect(self._on_searching_view_changed)
        reading.page_opened.connect(self._on_reading_page_opened)
        preferences.changed.connect(self._on_preferences_changed)

    def _on_keeper_catalogue_changed(self, catalogue: Catalogue) -> None:
        if catalogue.digest == self._last:
            return
        self._last = catalogue.digest
        counts = Counter(problem.code for problem in catalogue.problems)
        problems = ", ".join(f"{code} {count}" for code, count in sorted(counts.items())) or "none"
        edition = f", edition {catalogue.edition}" if catalogue.edition else ""
        log().info("Library: %d monographs%s; problems: %s", len(catalogue), edition, problems)
        for library in catalogue.libraries:
            log().info("Library folder: %s", library.folder)

    def _on_keeper_failed(self, message: str) -> None:
        log().error("%s", message.partition(": ")[0])  # the rest can be the words of a fault, which can hold data

    def _on_keeper_index_failed(self, message: str) -> None:
        log().error("%s", message)

    def _on_searching_view_changed(self, view: SearchView, _fresh: bool) -> None:
        if self._preferences.current.log_searches and view.query.strip():
            self._wait.start()

    def _on_wait_timeout(self) -> None:
        view = self._searching.view
        if view.query.strip():
            log().log(PRIVATE, "Searched: %s (%d names, %d texts)", view.query.strip(), len(view.names), view.total)

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        if self._preferences.current.log_searches:
            section = page.tabs[page.tab].key if page.tabs else ""
            log().log(PRIVATE, "Opened: %s", f"{page.slug}#{section}" if section else page.slug)

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if before.log_searches != after.log_searches:
            log().info("What is looked for and opened is logged: %s", "yes" if after.log_searches else "no")
