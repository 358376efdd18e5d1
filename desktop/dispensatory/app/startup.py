"""The way into the window: what must be there before Qt is, and what is said when it is not."""

import builtins
import gc
import os
import sys
from pathlib import Path

from dispensatory.errors import DispensatoryError

NO_DISPLAY = (
    "there is no display to open a window on: these commands work without one: list, show, search, interactions, "
    "mention, import, library, check, index, doctor (see dispensatory --help)"
)


def run_window(folders: tuple[Path, ...], *, with_bundled: bool, place: str | None) -> int:
    """Open the window over the libraries and stay until it is closed; the exit status. Faults are one line on stderr."""
    if not display_is_there():
        return _fail(NO_DISPLAY)
    gc.disable()  # until the window is painted: nothing is thrown away before, and looking for it costs 15 ms
    try:
        import PySide6.QtWidgets  # noqa: F401 - first and here alone, so that its absence can be told in words
    except ImportError as error:
        return _fail(f"the window needs PySide6, which cannot be loaded: {error}")
    take_import_hook_off()
    from dispensatory.app.building import run

    try:
        return run(folders, with_bundled=with_bundled, place=place)
    except DispensatoryError as error:
        return _fail(str(error), error.exit_status)


def take_import_hook_off() -> None:
    """PySide6 puts itself into every later import to look for a feature switch that is not used here: 20 ms at a start."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


def display_is_there() -> bool:
    """Whether Qt will find a display. It would end the program without a word of its own if it found none."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    if not display:
        return False
    host, _, number = display.rpartition(":")
    socket = Path(f"/tmp/.X11-unix/X{number.partition('.')[0]}")  # noqa: S108 - where X servers listen
    return bool(host) or socket.exists() or _answers(display)


def _answers(display: str) -> bool:
    """Ask the X server itself: it may listen where no file shows it."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    there = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return there


def _fail(message: str, status: int = 1) -> int:
    print(f"dispensatory: {' '.join(message.split())}", file=sys.stderr)
    return status
