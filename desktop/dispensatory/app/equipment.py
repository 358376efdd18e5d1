"""Builds what is behind the window: the library, the search, the desk. Imported after the first paint."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from weakref import WeakValueDictionary

from PySide6.QtCore import QThreadPool

from dispensatory.app.describing import Describing, Wording
from dispensatory.app.desk import Desk
from dispensatory.app.index_process import IndexBuild, IndexProcess
from dispensatory.app.installation_desk import InstallationDesk
from dispensatory.app.journal import Journal
from dispensatory.app.library_keeper import LibraryKeeper, SearchParts
from dispensatory.app.library_source import LibrariesInUse
from dispensatory.app.look_alikes import LookAlikes
from dispensatory.app.main_window import MainWindow
from dispensatory.app.reading import Reading
from dispensatory.app.rendering import Renderer
from dispensatory.app.search_parts import LibrarySearchParts
from dispensatory.app.searching import Searching
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.library.installed import libraries_in_use
from dispensatory.paths import UserFolders

if TYPE_CHECKING:
    from dispensatory.doctor.examination import Installation

_THREADS = 3

_IN_USE: WeakValueDictionary[Path, LibrarySearchParts] = WeakValueDictionary()
"""The search parts that open windows have, by their cache folder: a further window shares them."""
_BUILDING: WeakValueDictionary[tuple[Path, tuple[str, ...]], IndexProcess] = WeakValueDictionary()
"""What builds their index, by cache folder and libraries."""


class Parts(SearchParts, Wording, Protocol):
    """What the window needs of the search package and the tables."""


@dataclass(frozen=True, slots=True)
class Request:
    """The libraries, whose folders may be gone if they were there before; the place (NAME or NAME#SECTION) that was asked for,
    and a search in place of the real one."""

    folders: tuple[Path, ...]
    own: UserFolders
    with_bundled: bool
    place: str | None
    parts: Parts | None
    may_be_gone: bool = False


def make_desk(window: MainWindow, request: Request) -> Desk:
    """The desk of `window` over the libraries; UsageError for a folder that is none any more."""
    source = LibrariesInUse(
        request.folders, request.own, with_bundled=request.with_bundled, may_be_gone=request.may_be_gone
    )
    pool = QThreadPool()
    pool.setMaxThreadCount(_THREADS)
    parts = request.parts or _IN_USE.setdefault(request.own.cache, LibrarySearchParts(request.own.cache))
    options = _options(request)
    process = _BUILDING.setdefault((request.own.cache, options), IndexProcess(options))
    builder = IndexBuild(process)
    keeper = LibraryKeeper(source, parts, builder, pool)
    builder.setParent(keeper)
    pool.setParent(keeper)
    renderer = Renderer(parts.class_title)
    look_alikes = LookAlikes(lambda: keeper.catalogue)
    describing = Describing(parts, renderer, lambda: keeper.catalogue, look_alikes)
    reading, searching = Reading(renderer, look_alikes), Searching(pool)
    shelf = ShelfKeeper(request.own.data, pool)
    desk = Desk(window, keeper, reading, searching, describing, shelf, request.place)
    ahead = keeper.lane()
    keeper.names_ready.connect(lambda _names: ahead.ask(lambda _ticket: renderer.prepare()))
    Journal(keeper, searching, reading, window.preferences, desk)
    InstallationDesk(window, keeper, desk.shelf, request.own.data, lambda: _installation(request), pool)
    return desk


def _installation(request: Request) -> "Installation":
    from dispensatory.doctor.examination import Installation  # lazy: hardly any start needs it

    found_in = libraries_in_use(request.folders, request.own.data, with_bundled=request.with_bundled)
    return Installation(request.own, found_in)


def _options(request: Request) -> tuple[str, ...]:
    named = (word for folder in request.folders for word in ("--library", str(folder)))
    return (*named, *(() if request.with_bundled else ("--no-bundled",)))
