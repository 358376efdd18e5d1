"""The libraries, and what is derived from them: the list of medicines and the search index."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dispensatory.doctor.findings import Finding, fault, ok, size_words, warning
from dispensatory.doctor.folders import size_of
from dispensatory.errors import SearchIndexError
from dispensatory.library.installed import InstalledLibraries
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import FORMAT as LIST_FORMAT
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library, walk
from dispensatory.paths import UserFolders, ready
from dispensatory.search.index import FORMAT, built_index, open_index

_LIBRARY, _DERIVED = "Library", "List and index"
_REPAIR = "dispensatory doctor --repair makes it anew; so does the next start by itself"


def installed(own: UserFolders) -> Iterator[Finding]:
    """The packs that were added."""
    state = InstalledLibraries(own.data).state()
    if state.fault:
        remedy = "add the packs again: their texts are still in the folder of data"
        yield fault(_LIBRARY, "Added libraries", " ".join(state.fault.split()), remedy)
    elif state.installed:
        yield ok(_LIBRARY, "Added libraries", ", ".join(f"{known.name} {known.edition}" for known in state.installed))


def libraries(found_in: tuple[Library, ...], catalogue: Catalogue) -> Iterator[Finding]:
    """What is in use: folders, monographs, edition, problems."""
    stamps, _ = walk(found_in)
    for number, library in enumerate(found_in):
        held = sum(stamp.library == number for stamp in stamps)
        words = f"{held:,} monographs in {library.folder}"
        if held:
            yield ok(_LIBRARY, library.name, words)
        else:
            yield warning(_LIBRARY, library.name, words, "check that the folder is there and holds Markdown files")
    edition = f"edition {catalogue.edition}" if catalogue.edition else "without the bundled library"
    yield ok(_LIBRARY, "In use", f"{len(catalogue):,} monographs, {edition}")
    counts = Counter(problem.code for problem in catalogue.problems)
    if counts:
        words = ", ".join(f"{code} {number}" for code, number in sorted(counts.items()))
        yield warning(_LIBRARY, "Problems", words, "`dispensatory check` names each file, its line and the remedy")
    else:
        yield ok(_LIBRARY, "Problems", "none")


def kept_list(store: CatalogueStore) -> Iterator[Finding]:
    """The list of medicines as it is kept in the cache. To be asked before it is read, which puts it right."""
    name = "List of medicines"
    if store.is_damaged():
        yield warning(_DERIVED, name, f"{store.file} is damaged", _REPAIR)
    elif not store.file.exists():
        yield ok(_DERIVED, name, "not kept yet: the first start makes it")
    elif store.cached() is None:
        yield ok(_DERIVED, name, f"{store.file.name} is of another version: the next start makes it anew")
    else:
        size = size_words(size_of(store.file))
        yield ok(_DERIVED, name, f"whole, format {LIST_FORMAT}, {size}: {store.file}")


def index(own: UserFolders, catalogue: Catalogue) -> Iterator[Finding]:
    """The search index of exactly this library; every file of it is read."""
    name = "Search index"
    folder = built_index(catalogue, own.cache, ready())
    if folder is None:
        others = len(list(own.cache.glob("index-*")))
        beside = f" ({others} of other editions or versions)" if others else ""
        yield ok(_DERIVED, name, f"not built yet{beside}: it is built when texts are first searched")
        return
    try:
        open_index(folder).close()
    except SearchIndexError as error:
        yield fault(_DERIVED, name, str(error), _REPAIR)
        return
    yield ok(_DERIVED, name, f"whole, of this library, format {FORMAT}, {_size(folder)}: {folder}")


def _size(folder: Path) -> str:
    return size_words(size_of(folder))
