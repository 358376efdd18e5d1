"""The search over a catalogue, its index built first where that is needed."""

import sys

from dispensatory.cli.output import ProgressBar
from dispensatory.errors import SearchIndexError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.paths import index_place, ready, user_folders
from dispensatory.search.engine import SearchEngine
from dispensatory.search.index import build, built_index, index_folder, open_index
from dispensatory.search.names import NameIndex
from dispensatory.terminology.vocabulary import load_tables


def open_engine(catalogue: Catalogue) -> SearchEngine:
    """The search over names and texts; an index that is missing or damaged is built now, with a progress bar."""
    names = NameIndex(catalogue.entries, load_tables())
    cache = user_folders().cache
    built = built_index(catalogue, cache, ready())
    if built is not None:
        try:
            return SearchEngine(catalogue, names, open_index(built))
        except SearchIndexError:
            pass  # damaged: made anew below
    place = index_place(cache)
    if place != cache:
        print(
            f"{cache}: cannot be written, or is full: the index is built for this time only, elsewhere", file=sys.stderr
        )
    folder = index_folder(place, catalogue)
    build(catalogue, folder, ProgressBar("Building the index"))
    return SearchEngine(catalogue, names, open_index(folder))
