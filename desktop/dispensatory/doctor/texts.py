"""The libraries, and what is derived from them: the list of medicines and the search index."""

from collections import Counter
from collections.abc import Iterator

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
from dispensatory.wording import mark, tr

_LIBRARY, _DERIVED = mark("Library"), mark("List and index")
_REPAIR = mark("dispensatory doctor --repair makes it anew; so does the next start by itself")


def installed(own: UserFolders) -> Iterator[Finding]:
    """The packs that were added."""
    state = InstalledLibraries(own.data).state()
    if state.fault:
        remedy = tr("add the packs again: their texts are still in the folder of data")
        yield fault(_LIBRARY, tr("Added libraries"), " ".join(state.fault.split()), remedy)
    elif state.installed:
        yield ok(
            _LIBRARY, tr("Added libraries"), ", ".join(f"{known.name} {known.edition}" for known in state.installed)
        )


def libraries(found_in: tuple[Library, ...], catalogue: Catalogue) -> Iterator[Finding]:
    """What is in use: folders, monographs, edition, problems."""
    stamps, _ = walk(found_in)
    for number, library in enumerate(found_in):
        held = sum(stamp.library == number for stamp in stamps)
        words = tr("{n} monographs in {folder}", n=f"{held:,}", folder=library.folder)
        if held:
            yield ok(_LIBRARY, library.name, words)
        else:
            yield warning(_LIBRARY, library.name, words, tr("check that the folder is there and holds Markdown files"))
    total, edition = f"{len(catalogue):,}", catalogue.edition
    words = tr("{n} monographs, edition {edition}", n=total, edition=edition)
    if not edition:
        words = tr("{n} monographs, without the bundled library", n=total)
    yield ok(_LIBRARY, tr("In use"), words)
    counts = Counter(problem.code for problem in catalogue.problems)
    if counts:
        words = ", ".join(f"{code} {count}" for code, count in sorted(counts.items()))
        remedy = tr(
            "\u201cProblems in the library\u201d names each file, its line and the remedy; so does `dispensatory check`"
        )
        yield warning(_LIBRARY, tr("Problems"), words, remedy)
    else:
        yield ok(_LIBRARY, tr("Problems"), tr("none"))


def kept_list(store: CatalogueStore) -> Iterator[Finding]:
    """The list of medicines as it is kept in the cache. To be asked before it is read, which puts it right."""
    name = tr("List of medicines")
    if store.is_damaged():
        yield warning(_DERIVED, name, tr("{file} is damaged", file=store.file), tr(_REPAIR))
    elif not store.file.exists():
        yield ok(_DERIVED, name, tr("not kept yet: the first start makes it"))
    elif store.cached() is None:
        yield ok(_DERIVED, name, tr("{file} is of another version: the next start makes it anew", file=store.file.name))
    else:
        size = size_words(size_of(store.file))
        words = tr("whole, format {format}, {size}: {file}", format=LIST_FORMAT, size=size, file=store.file)
        yield ok(_DERIVED, name, words)


def index(own: UserFolders, catalogue: Catalogue) -> Iterator[Finding]:
    """The search index of exactly this library; every file of it is read."""
    name = tr("Search index")
    folder = built_index(catalogue, own.cache, ready())
    if folder is None:
        others = len(list(own.cache.glob("index-*")))
        words = tr("not built yet: it is built when texts are first searched")
        if others:
            words += tr(" ({n} of other editions or versions lie there)", n=others)
        yield ok(_DERIVED, name, words)
        return
    try:
        open_index(folder).close()
    except SearchIndexError as error:
        yield fault(_DERIVED, name, str(error), tr(_REPAIR))
        return
    size = size_words(size_of(folder))
    words = tr("whole, of this library, format {format}, {size}: {file}", format=FORMAT, size=size, file=folder)
    yield ok(_DERIVED, name, words)
