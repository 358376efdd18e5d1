"""The report of a fault: text that a reader can hand on. It names no medicine, note, search or person."""

import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from dispensatory import __version__
from dispensatory.fault_text import without_home
from dispensatory.log_file import last_lines

if TYPE_CHECKING:
    from dispensatory.monograph.catalogue import Catalogue


def system_line() -> str:
    """The versions that a fault can hang on."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Python {platform.python_version()}, Qt {qVersion()}, {system}"


def library_line(catalogue: "Catalogue | None") -> str:
    """The library in use."""
    if catalogue is None:
        return "library not read yet"
    own = len(catalogue.libraries) - bool(catalogue.edition)
    beside = f", {own} of the reader's own" if own else ""
    return f"library {catalogue.edition or 'without the bundled one'}, {len(catalogue):,} monographs{beside}"


def crash_report(faults: str, catalogue: "Catalogue | None", log_folder: Path) -> str:
    """The report on `faults`, the texts of what went wrong."""
    lines = last_lines(log_folder)
    parts = (
        f"Dispensatory {__version__}, {library_line(catalogue)}",
        system_line(),
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        "",
        faults,
        "",
        "Last lines of the log:" if lines else "There is no log.",
        *lines,
    )
    return without_home("\n".join(parts)) + "\n"
