"""Putting right what can be put right without asking: what is derived is thrown away and made anew, a damaged database of the
reader's is kept aside and put back from its good copy. Nothing of the reader's is ever deleted."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from dispensatory.doctor.examination import Installation, Progress
from dispensatory.doctor.findings import Finding, fault, ok, size_words
from dispensatory.doctor.folders import size_of
from dispensatory.errors import DispensatoryError, SearchIndexError, ShelfError
from dispensatory.log_file import log
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.paths import ready
from dispensatory.search.index import build, built_index, index_folder, open_index
from dispensatory.shelf.database import FILE, Database
from dispensatory.shelf.good_copy import is_lost
from dispensatory.shelf.rescue_words import rescue_words
from dispensatory.wording import mark, tr

_PART = mark("Repaired")
_DERIVED = ("catalogue-*.json*", "first-screen-*", "index-*")
"""What lies in the cache and can be made anew. Other names there belong to programs that run."""


def repair(
    installation: Installation, progress: Progress | None = None, *, builds_index: bool = True
) -> tuple[Finding, ...]:
    """What was done, and what could not be done. Without `builds_index` that is left to whoever asks."""
    done = list(_repaired(installation, progress, builds_index=builds_index))
    for finding in done:
        log().info("Repair: %s: %s", finding.name, finding.words)
    return tuple(done)


def _repaired(installation: Installation, progress: Progress | None, *, builds_index: bool) -> Iterator[Finding]:
    yield from _cleared(installation.own.cache)
    try:
        catalogue = installation.store().current(progress)
    except (DispensatoryError, OSError) as error:
        yield fault(
            _PART,
            tr("List of medicines"),
            tr("could not be made: {reason}", reason=error),
            tr("see what the message names"),
        )
    else:
        yield ok(_PART, tr("List of medicines"), tr("made anew: {n} monographs", n=f"{len(catalogue):,}"))
        if builds_index:
            yield _built(installation, catalogue, progress)
    yield from _put_back(installation.own.data)


def _cleared(cache: Path) -> Iterator[Finding]:
    removed, size = 0, 0
    for pattern in _DERIVED:
        for path in sorted(cache.glob(pattern)):
            bytes_of_it = size_of(path)
            try:
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink()
            except OSError as error:
                words = tr("{path} could not be removed: {reason}", path=path, reason=error.strerror or error)
                yield fault(_PART, tr("Cache"), words, tr("close all windows of the program and try again"))
            else:
                removed, size = removed + 1, size + bytes_of_it
    words = tr("{n} lists and indexes removed, {size}: {folder}", n=removed, size=size_words(size), folder=cache)
    yield ok(_PART, tr("Cache"), words)


def _built(installation: Installation, catalogue: Catalogue, progress: Progress | None) -> Finding:
    own = installation.own
    brought = built_index(catalogue, ready())
    if brought is not None:
        try:
            open_index(brought).close()
        except SearchIndexError as error:
            log().warning("%s", error)
        else:
            words = tr("that which came with the program is whole: {folder}", folder=brought)
            return ok(_PART, tr("Search index"), words)
    folder, began = index_folder(own.cache, catalogue), monotonic()
    try:
        build(catalogue, folder, progress)
        open_index(folder).close()
    except SearchIndexError as error:
        remedy = tr("free some room, and check that the cache can be written")
        return fault(_PART, tr("Search index"), str(error), remedy)
    took, size = f"{monotonic() - began:.1f}", size_words(size_of(folder))
    words = tr("built anew in {seconds} s, {size}: {folder}", seconds=took, size=size, folder=folder)
    return ok(_PART, tr("Search index"), words)


def _put_back(data: Path) -> Iterator[Finding]:
    name = tr("Favourites and notes")
    if not (data / FILE).exists() and not is_lost(data / FILE):
        yield ok(_PART, name, tr("there is nothing yet"))
        return
    try:
        database = Database(data, doubtful=True)
        rescue = database.rescue
        database.close()
    except (OSError, ShelfError) as error:
        yield fault(_PART, name, str(error), tr("nothing was changed: see what the message names"))
        return
    words = " ".join(rescue_words(rescue).split()) if rescue else tr("whole: nothing to be done")
    yield ok(_PART, name, words)
