"""`dispensatory index`."""

import sys

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import ProgressBar
from dispensatory.errors import SearchIndexError
from dispensatory.paths import ready, temporary_index_place, user_folders
from dispensatory.search.index import build, built_index, index_folder, open_index


def run_index(request: Request) -> int:
    """Build the search index of the libraries in use, unless it is up to date; one that is damaged is built anew.

    With --progress, a line "done total" goes to standard output after each monograph, for a program that waits.
    """
    catalogue = open_catalogue(request)
    cache = user_folders().cache
    folder = index_folder(temporary_index_place() or cache, catalogue)
    quiet = bool(request.options["progress"])
    built = built_index(catalogue, cache, ready())
    if built and not request.options["force"]:
        try:
            open_index(built)
        except SearchIndexError as error:
            print(f"{error}: it is built anew", file=sys.stderr)
        else:
            if not quiet:
                print(f"The index of {len(catalogue)} monographs is up to date.")
            return 0
    build(catalogue, folder, _print_progress if quiet else ProgressBar("Building the index"))
    if not quiet:
        print(f"Built the index of {len(catalogue)} monographs in {folder}.")
    return 0


def _print_progress(done: int, total: int) -> None:
    print(done, total, flush=True)
