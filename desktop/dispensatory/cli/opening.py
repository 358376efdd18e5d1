"""The search over a catalogue, its index built first where that is needed."""

from dispensatory.cli.output import ProgressBar
from dispensatory.errors import SearchIndexError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.paths import user_folders
from dispensatory.search.engine import SearchEngine
from dispensatory.search.index import build, index_folder, is_built, open_index
from dispensatory.search.names import NameIndex
from dispensatory.terminology.vocabulary import load_tables


def open_engine(catalogue: Catalogue) -> SearchEngine:
    """The search over names and texts; an index that is missing or damaged is built now, with a progress bar."""
    names = NameIndex(catalogue.entries, load_tables())
    folder = index_folder(user_folders().cache, catalogue)
    if is_built(folder):
        try:
            return SearchEngine(catalogue, names, open_index(folder))
        except SearchIndexError:
            pass  # damaged: made anew below
    build(catalogue, folder, ProgressBar("Building the index"))
    return SearchEngine(catalogue, names, open_index(folder))
