"""What a tool window is given: the library, its names and texts, and ways to speak to the main window."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from dispensatory.app.describing import Describing
from dispensatory.app.look import Look
from dispensatory.app.navigation import Place
from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.settings import WindowSettings
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.model import Monograph
from dispensatory.search.results import NameHit, SimilarHit
from dispensatory.terminology.tables import MedicineClass


class Names(Protocol):
    """The names of the library."""

    def match(self, query: str, limit: int) -> tuple[NameHit, ...]:
        """The medicines whose names `query` is or begins."""
        ...

    def exact(self, name: str) -> tuple[NameHit, ...]:
        """The medicines that `name` is a whole name of."""
        ...

    def only(self, name: str) -> str | None:
        """The slug of the one medicine that `name` is a whole name of."""
        ...

    def group_members(self, query: str) -> tuple[str, ...]:
        """The slugs of a class, a condition or an everyday word."""
        ...


class ToolContext(QObject):
    """Monographs that were read are kept until the library changes; nothing else is."""

    library_changed = Signal()
    installed_changed = Signal()
    starred_changed = Signal()
    open_requested = Signal(object, tuple)
    said = Signal(str)

    def __init__(
        self,
        window_settings: WindowSettings,
        preferences: PreferenceStore,
        look: Look,
        describing: Describing,
        shelf: ShelfKeeper,
        current: Callable[[], str | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.settings, self.preferences = window_settings, preferences
        self.look, self.describing, self.shelf = look, describing, shelf
        self._current = current
        self.catalogue: Catalogue | None = None
        self.names: Names | None = None
        self._similar: Callable[[str], tuple[SimilarHit, ...]] | None = None
        self._read: dict[str, Monograph] = {}
        shelf.starred_changed.connect(self._on_shelf_starred_changed)

    def use(self, catalogue: Catalogue, names: Names, similar: Callable[[str], tuple[SimilarHit, ...]]) -> None:
        """Take over a library with its names, and a way to find similar ones."""
        known = self.catalogue
        changed = known is None or (known.digest, known.libraries) != (catalogue.digest, catalogue.libraries)
        self.catalogue, self.names, self._similar = catalogue, names, similar
        if changed:
            self._read.clear()
            self.library_changed.emit()

    def load(self, slug: str) -> Monograph:
        """The monograph of `slug`; NotFoundError if the library has none, MonographError if it cannot be read."""
        if slug not in self._read:
            self._read[slug] = self._known().load(slug)
        return self._read[slug]

    def similar(self, name: str) -> tuple[SimilarHit, ...]:
        """Medicines with names like `name`, to be looked at before they are chosen."""
        return self._similar(name) if self._similar else ()

    @property
    def classes(self) -> tuple[MedicineClass, ...]:
        """The classes of the class table."""
        return self.describing.classes()

    @property
    def current(self) -> str | None:
        """The medicine that is open in the main window."""
        return self._current()

    @property
    def starred(self) -> tuple[str, ...]:
        """The starred medicines that the library has, as the list orders them."""
        catalogue = self.catalogue
        return tuple(head.slug for head in catalogue.heads if head.slug in self.shelf.starred) if catalogue else ()

    @property
    def edition(self) -> str:
        """The libraries in use as they are cited; empty where they are only folders of one's own."""
        return self.catalogue.all_cited if self.catalogue else ""

    def title_of(self, slug: str) -> str:
        """The title of a medicine, or the slug where the library has it no more."""
        return self.catalogue.entry(slug).title if self.catalogue and slug in self.catalogue else slug

    def about(self, slug: str) -> str:
        """The class of a medicine, else the first words on its use."""
        return self.describing.about(slug)

    def reason(self, hit: NameHit) -> str:
        """Why a medicine was found by a name."""
        return self.describing.reason(hit)

    def open(self, place: Place, words: tuple[str, ...] = ()) -> None:
        """Show a place in the main window, with `words` marked."""
        self.open_requested.emit(place, words)

    def say(self, text: str) -> None:
        """Tell the reader something in the main window's status line."""
        self.said.emit(text)

    def _known(self) -> Catalogue:
        if self.catalogue is None:
            raise RuntimeError("a tool is opened only once the library is known")
        return self.catalogue

    def _on_shelf_starred_changed(self, _slugs: object) -> None:
        self.starred_changed.emit()
