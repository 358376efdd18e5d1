"""Brings the library up to date behind the open window: catalogue, names, search index, in this order."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThreadPool, Signal

from dispensatory.app.activity import Activity
from dispensatory.app.index_process import IndexBuild
from dispensatory.app.searching import NameMatcher, TextSearcher
from dispensatory.app.workers import Lane, Ticket
from dispensatory.errors import SearchIndexError
from dispensatory.log_file import log
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.paths import temporary_index_place
from dispensatory.wording import tr


class CatalogueSource(Protocol):
    """Where the catalogue comes from; `found_damaged` if the one that was kept was found to be damaged and made anew."""

    found_damaged: bool

    def cached(self) -> Catalogue | None:
        """The catalogue as last kept."""
        ...

    def current(self, progress: Callable[[int, int], None] | None = None) -> Catalogue:
        """The catalogue as the folders are now."""
        ...


class SearchParts(Protocol):
    """The search package, reached for only after the window is painted. Every function may be called on a worker."""

    def shared(self, catalogue: Catalogue) -> Catalogue:
        """The same catalogue as another window has it already, or this one."""
        ...

    def names(self, catalogue: Catalogue) -> NameMatcher:
        """The names of a catalogue."""
        ...

    def open_index(self, catalogue: Catalogue) -> Any | None:
        """The index of exactly this catalogue; None if it is not built yet, SearchIndexError if it is damaged."""
        ...

    def engine(self, catalogue: Catalogue, names: Any, index: Any | None) -> TextSearcher:
        """The search over names and, with an index, texts."""
        ...


@dataclass(frozen=True, slots=True)
class _Damaged:
    """An index that is there and cannot be used; why not."""

    why: str


_WITH_INDEX, _NO_INDEX = True, False
_MOST_BUILDS = 3


class LibraryKeeper(QObject):
    """Says when something new can be used, what is being done, and what failed."""

    catalogue_changed = Signal(object)
    names_ready = Signal(object)
    engine_ready = Signal(object, bool)
    index_failed = Signal(str)
    activity_changed = Signal(object)
    failed = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        source: CatalogueSource,
        parts: SearchParts,
        builder: IndexBuild,
        pool: QThreadPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._parts, self.builder, self._pool = source, parts, builder, pool
        self._catalogue: Catalogue | None = None
        self.names: Any = None
        self.name_engine: TextSearcher | None = None
        self.has_changed = False
        self.has_looked = self._looked_again = False
        self._builds = 0
        self._was_damaged = False
        self._stopped = False
        self._reading = Lane(pool, self)
        self._naming = Lane(pool, self)
        self._indexing = Lane(pool, self)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.progressed.connect(self._on_reading_progressed)
        self._reading.failed.connect(self._on_reading_failed)
        self._naming.answered.connect(self._on_naming_answered)
        self._naming.failed.connect(self._on_naming_failed)
        self._indexing.answered.connect(self._on_indexing_answered)
        self._indexing.failed.connect(self._on_index_given_up)
        self.builder.progressed.connect(self._on_builder_progressed)
        self.builder.finished.connect(self._on_builder_finished)

    @property
    def catalogue(self) -> Catalogue | None:
        """The catalogue in use; None until the first one is read."""
        return self._catalogue

    def lane(self) -> Lane:
        """One more lane beside those of the keeper."""
        return Lane(self._pool, self)

    def take_cached(self) -> Catalogue | None:
        """The catalogue as last kept, at once; None on a first start."""
        cached = self._source.cached()
        self._catalogue = self._parts.shared(cached) if cached is not None else None
        return self._catalogue

    def start(self) -> None:
        """Look at the folders, then bring names and index up to date; nothing after `stop`."""
        if self._stopped:
            return
        if self._catalogue is not None:
            self._read_names(self._catalogue)
        self._say(tr("Looking at the library"))
        self._reading.ask(self._read_current)

    def look_again(self) -> None:
        """The libraries in use may be others now: read them, then their names and index; the old ones serve meanwhile."""
        if self._stopped:
            return
        self._indexing.drop()
        self.builder.stop()
        self.has_looked = self._looked_again = False
        self._builds = 0
        self._say(tr("Looking at the library"))
        self._reading.ask(self._read_current)

    def stop(self) -> None:
        """End everything that is under way, before the window goes; nothing begins after it."""
        self._stopped = True
        for lane in (self._reading, self._naming, self._indexing):
            lane.drop()
        self.builder.stop()
        self._pool.clear()
        self._pool.waitForDone(10_000)

    def _read_current(self, ticket: Ticket) -> Catalogue:
        return self._parts.shared(self._source.current(ticket.progress))

    def _read_names(self, catalogue: Catalogue) -> None:
        def job(_ticket: Ticket) -> tuple[Any, TextSearcher]:
            names = self._parts.names(catalogue)
            return names, self._parts.engine(catalogue, names, None)

        self._naming.ask(job)

    def _on_reading_progressed(self, done: int, total: int) -> None:
        self.activity_changed.emit(Activity(tr("Reading monographs"), done, total))

    def _on_reading_answered(self, catalogue: Catalogue) -> None:
        before, self._catalogue = self._catalogue, catalogue
        self.has_changed = before is None or before.what != catalogue.what
        self.has_looked = True
        self._say("")
        if self._source.found_damaged:
            log().warning("The list of medicines that was kept was damaged: made anew")
            self.said.emit(tr("The list of medicines that was kept was damaged. It has been made anew."))
        self.catalogue_changed.emit(catalogue)
        if self.has_changed:
            self.names = None
            self._read_names(catalogue)
        elif self.names is not None:
            self._open_index()

    def _on_reading_failed(self, message: str) -> None:
        self._say("")
        self.failed.emit(tr("The library could not be read: {reason}", reason=message))

    def _on_naming_answered(self, answer: tuple[Any, TextSearcher]) -> None:
        self.names, self.name_engine = answer
        self.names_ready.emit(self.names)
        self.engine_ready.emit(self.name_engine, _NO_INDEX)
        if self.has_looked:
            self._open_index()

    def _on_naming_failed(self, message: str) -> None:
        self.failed.emit(tr("The names could not be read: {reason}", reason=message))

    def _open_index(self) -> None:
        catalogue, names = self._catalogue, self.names
        if catalogue is None or names is None:
            return

        def job(_ticket: Ticket) -> Any:
            started = perf_counter()
            try:
                index = self._parts.open_index(catalogue)
            except SearchIndexError as error:
                return _Damaged(str(error))
            if index is None:
                return None
            engine = self._parts.engine(catalogue, names, index)
            log().info("Search index opened in %.0f ms", (perf_counter() - started) * 1000)
            return engine

        self._indexing.ask(job)

    def _on_indexing_answered(self, engine: TextSearcher | _Damaged | None) -> None:
        if isinstance(engine, _Damaged):
            log().warning("The search index is damaged: %s", engine.why)
            self.said.emit(tr("The search index is damaged and is built anew. Names and browsing work meanwhile."))
            self._was_damaged, engine = True, None
        if engine is not None:
            self._say("")
            if self._was_damaged:
                self._was_damaged = False
                self.said.emit(tr("The search index was damaged. It has been built anew."))
            if self._builds and temporary_index_place() is not None:
                self._builds = 0
                self.said.emit(
                    tr(
                        "The search index cannot be kept and is there until the program ends: its folder cannot be written, "
                        "or the disk is full. Check the free space and your rights."
                    )
                )
            self.engine_ready.emit(engine, _WITH_INDEX)
        elif self._builds == _MOST_BUILDS:
            self._on_index_given_up(tr("it was built, but cannot be opened"))
        elif self._builds and not self._looked_again:
            self._looked_again = True  # a file was changed meanwhile: the index is of another library than this
            self._reading.ask(self._read_current)
        else:
            self._looked_again = False
            self.activity_changed.emit(Activity(tr("Building the search index: names work already")))
            self.builder.start()

    def _on_builder_progressed(self, done: int, total: int) -> None:
        self.activity_changed.emit(Activity(tr("Building the search index: names work already"), done, total))

    def _on_builder_finished(self, worked: bool, message: str) -> None:
        if worked:
            self._builds += 1
            self._open_index()
        else:
            self._on_index_given_up(message)

    def _on_index_given_up(self, message: str) -> None:
        self._say("")
        self.index_failed.emit(tr("The texts cannot be searched: {reason}. Names and browsing work.", reason=message))

    def _say(self, words: str) -> None:
        self.activity_changed.emit(Activity(words))
