"""The catalogue of the libraries that are in use now: installed ones come and go while the window is open."""

from collections.abc import Callable
from pathlib import Path

from dispensatory.library.installed import libraries_in_use
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.paths import UserFolders, ready


class LibrariesInUse:
    """Looks anew at what is installed whenever it is asked. UsageError at first for a folder that is none, unless it
    `may_be_gone`; later it may be.

    `found_damaged` says whether the catalogue last asked for was kept damaged, and was made anew.
    """

    def __init__(
        self, folders: tuple[Path, ...], own: UserFolders, *, with_bundled: bool, may_be_gone: bool = False
    ) -> None:
        self._folders, self._own, self._with_bundled = folders, own, with_bundled
        self.found_damaged = False
        libraries_in_use(folders, own.data, with_bundled=with_bundled, may_be_gone=may_be_gone)

    def cached(self) -> Catalogue | None:
        """The catalogue as last kept, without a look at the folders."""
        return self._store().cached()

    def current(self, progress: Callable[[int, int], None] | None = None) -> Catalogue:
        """The catalogue as the folders are now."""
        store = self._store()
        catalogue = store.current(progress)
        self.found_damaged = store.found_damaged
        return catalogue

    def _store(self) -> CatalogueStore:
        found_in = libraries_in_use(self._folders, self._own.data, with_bundled=self._with_bundled, may_be_gone=True)
        return CatalogueStore(found_in, self._own.cache, ready())
