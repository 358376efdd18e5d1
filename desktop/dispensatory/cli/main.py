"""Carrying a command out. No Qt, no display."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.output import ProgressBar
from dispensatory.errors import DispensatoryError
from dispensatory.library.installed import InstalledLibraries, libraries_in_use
from dispensatory.monograph.catalogue import Catalogue, Entry
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.model import FrontMatter
from dispensatory.paths import ready, user_folders

_HERE = Path(__file__).parent


def run(request: Request) -> int:
    """Carry `request` out; the exit status. Errors are one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = _command(request.command or "")(request)
        sys.stdout.flush()
    except DispensatoryError as error:
        print(f"dispensatory: {' '.join(str(error).split())}", file=sys.stderr)
        return error.exit_status
    except BrokenPipeError:
        _write_nowhere()
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as fault:  # noqa: BLE001 - a fault in the program is one line too; the log holds the rest
        status = _tell_stream(fault) if _is_of_a_stream(fault) else _tell_fault(request, fault)
    return status


def _is_of_a_stream(fault: Exception) -> bool:
    """Whether it comes of printing, or of reading what is piped in: it names no file, and nobody but a command met it."""
    if not isinstance(fault, OSError) or fault.filename is not None:
        return False
    frame = fault.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return frame is not None and Path(frame.tb_frame.f_code.co_filename).parent == _HERE


def _tell_stream(fault: Exception) -> int:
    """Say that not everything could be printed, or read from what is piped in."""
    _write_nowhere()
    where = "check where the output goes, its free space, and where the input comes from"
    print(f"dispensatory: could not be ended ({getattr(fault, 'strerror', '') or fault}): {where}", file=sys.stderr)
    return 1


def _write_nowhere() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def open_catalogue(request: Request) -> Catalogue:
    """The catalogue of the libraries that `request` names and of those that are installed, as the folders are now."""
    own = user_folders()
    if fault := InstalledLibraries(own.data).state().fault:
        print(f"dispensatory: {' '.join(fault.split())}", file=sys.stderr)
    found_in = libraries_in_use(request.folders, own.data, with_bundled=request.with_bundled)
    return CatalogueStore(found_in, own.cache, ready()).current(ProgressBar("Reading monographs"))


def _command(name: str) -> Callable[[Request], int]:
    """The function for a command; each is imported only when it is called for."""
    if name == "list":
        from dispensatory.cli.listing import run_list

        return run_list
    if name == "show":
        from dispensatory.cli.showing import run_show

        return run_show
    if name == "search":
        from dispensatory.cli.searching import run_search

        return run_search
    if name == "interactions":
        from dispensatory.cli.interacting import run_interactions

        return run_interactions
    if name == "mention":
        from dispensatory.cli.mentioning import run_mention

        return run_mention
    return _upkeep(name)


def _upkeep(name: str) -> Callable[[Request], int]:
    """The function for a command that looks after the library."""
    if name == "check":
        from dispensatory.cli.checking import run_check

        return run_check
    if name == "import":
        from dispensatory.cli.importing import run_import

        return run_import
    if name == "library":
        from dispensatory.cli.libraries import run_library

        return run_library
    if name == "doctor":
        from dispensatory.cli.doctor import run_doctor

        return run_doctor
    from dispensatory.cli.indexing import run_index

    return run_index


def _tell_fault(request: Request, fault: Exception) -> int:
    """Log a fault in the program and say where; its traceback, without data, where it cannot be logged."""
    from dispensatory.fault_text import fault_text, kind_of
    from dispensatory.log_file import FAULTS, FILE, close_log, log_fault, log_folder, open_log

    folder = log_folder(user_folders().data)
    log_fault(f"in the command {request.command}", fault)
    where = f"see {folder / FILE}" if open_log(folder, FAULTS) else f"the log cannot be written\n{fault_text(fault)}"
    close_log()
    print(f"dispensatory: a fault in the program ({kind_of(fault)}): {where}", file=sys.stderr)
    return 1


def names_json(names: Entry | FrontMatter) -> dict[str, Any]:
    """The names of an entry or front matter: synonyms and brands as plain strings."""
    return {
        "inn": names.inn,
        "synonyms": [synonym.name for synonym in names.synonyms],
        "brand_names": list(dict.fromkeys(brand.name for brand in names.brand_names)),
    }
