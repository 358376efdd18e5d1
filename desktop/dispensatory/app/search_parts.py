"""The one place where the window reaches for the search package and the tables; both are imported after the first paint."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from dispensatory.app.searching import TextSearcher
from dispensatory.errors import SearchIndexError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.paths import index_place, ready
from dispensatory.search.results import NameHit
from dispensatory.terminology.tables import MedicineClass, Tables

if TYPE_CHECKING:
    from dispensatory.search.names import NameIndex


class LibrarySearchParts:
    """Names, index and engine of the library, and the words of the tables. `cache` is where indexes are kept.

    The tables come with the names: before these are read, classes and codes have no names and a reason says little. Windows
    share what is made of the library they have in common: the last catalogue and its names.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._sharing, self._naming = Lock(), Lock()
        self._catalogue: Catalogue | None = None
        self._named: Catalogue | None = None
        self._names: NameIndex | None = None
        self._classes: tuple[MedicineClass, ...] = ()
        self._class_titles: Mapping[str, str] = {}
        self._codes: Mapping[str, str] = {}

    def shared(self, catalogue: Catalogue) -> Catalogue:
        """The same catalogue as another window has it already, or this one; at once, also while names are read."""
        with self._sharing:
            if self._catalogue is None or not self._catalogue.is_same(catalogue):
                self._catalogue = catalogue
            return self._catalogue

    def names(self, catalogue: Catalogue) -> "NameIndex":
        """The names of a catalogue and of the tables; ResourceError if a table is damaged."""
        with self._naming:
            if self._names is None or self._named is not catalogue:
                self._names, self._named = self._read_names(catalogue), catalogue
            return self._names

    def _read_names(self, catalogue: Catalogue) -> "NameIndex":
        from dispensatory.search.names import NameIndex

        tables = self._tables
        self._classes = tuple(tables.classes)
        self._class_titles = {known.key: known.title for known in tables.classes}
        self._codes = tables.atc
        return NameIndex(catalogue.entries, tables)

    @cached_property
    def _tables(self) -> "Tables":
        """Read once, however often the library changes."""
        from dispensatory.terminology.vocabulary import load_tables

        return load_tables()

    def open_index(self, catalogue: Catalogue) -> Any | None:
        """The index of exactly this catalogue; None if it is not built yet, SearchIndexError if it is damaged and has to be built
        anew: where the cache cannot be written, a temporary one takes its place."""
        from dispensatory.search.index import built_index, open_index

        folder = built_index(catalogue, self._cache, ready())
        try:
            if folder is not None:
                return open_index(folder)
        except SearchIndexError:
            place = self._place()
            if place == self._cache or not built_index(catalogue, place):
                raise
        elsewhere = built_index(catalogue, self._place())
        return open_index(elsewhere) if elsewhere is not None else None

    def _place(self) -> Path:
        try:
            return index_place(self._cache)
        except OSError:  # there is no room anywhere, which who builds the index tells
            return self._cache

    def engine(self, catalogue: Catalogue, names: Any, index: Any | None) -> TextSearcher:
        """The search over names and, with an index, texts."""
        from dispensatory.search.engine import SearchEngine

        return SearchEngine(catalogue, names, index)

    def reason(self, hit: NameHit) -> str:
        """Why a medicine was found by a name."""
        return self._names.reason(hit) if self._names else hit.matched

    def classes(self) -> tuple[MedicineClass, ...]:
        """The classes of the class table."""
        return self._classes

    def class_title(self, name: str) -> str | None:
        """The title of a class of the class table."""
        return self._class_titles.get(name)

    def atc_name(self, code: str) -> str | None:
        """The name of an ATC code."""
        return self._codes.get(code)
