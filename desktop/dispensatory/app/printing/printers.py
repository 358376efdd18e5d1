"""The printers of this computer, asked for without a network.

Linux and its kin print through CUPS, whose library, left to itself, opens connections: to the server that its settings name, and
where no socket of the print service lies, to port 631. Told of the socket it uses that and nothing else: a printer elsewhere is
reached by the print service of this computer, never by this program.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtPrintSupport import QPrinterInfo

_SERVER = "CUPS_SERVER"
_SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock")


def has_printer() -> bool:
    """Whether the print service of this computer knows a printer."""
    with local_service():
        return bool(QPrinterInfo.availablePrinters())


@contextmanager
def local_service() -> Iterator[None]:
    """Within this nothing but the socket of this computer's print service is asked; programs started later know nothing of it."""
    if sys.platform in ("win32", "darwin"):
        yield
        return
    before = os.environ.get(_SERVER)
    os.environ[_SERVER] = next((place for place in _SOCKETS if Path(place).exists()), _SOCKETS[0])
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SERVER]
        else:
            os.environ[_SERVER] = before
