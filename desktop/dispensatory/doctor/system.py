"""The program, what it is made of, and the system it runs on."""

import locale
import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

from dispensatory import __version__
from dispensatory.doctor.findings import Finding, fault, ok, size_words, warning
from dispensatory.paths import PACKAGE, UserFolders, ready
from dispensatory.wording import mark, tr

_PROGRAM, _SYSTEM = mark("Program"), mark("System")
_PYTHONS = ((3, 11), (3, 13))
_LITTLE, _TOO_LITTLE = 200_000_000, 20_000_000
"""Bytes of room below which there is a warning, and a fault."""

_INSTALL = mark("install the program again")


def program() -> Iterator[Finding]:
    """Versions of the program and of all that it needs."""
    kind = tr("built") if ready() or getattr(sys, "frozen", False) else tr("run from its source")
    yield ok(_PROGRAM, "Dispensatory", f"{__version__}, {kind}: {PACKAGE}")
    found = platform.python_version()
    if _PYTHONS[0] <= sys.version_info[:2] <= _PYTHONS[1]:
        yield ok(_PROGRAM, "Python", found)
    else:
        yield warning(
            _PROGRAM,
            "Python",
            tr("{version} is not one that was tried", version=found),
            tr("use Python 3.11, 3.12 or 3.13"),
        )
    yield _qt()
    for name, module in (
        ("Whoosh", "whoosh"),
        ("Markdown", "markdown"),
        ("PyYAML", "yaml"),
        ("platformdirs", "platformdirs"),
    ):
        yield _part(name, module)
    yield ok(_PROGRAM, "SQLite", sqlite3.sqlite_version)


def system(own: UserFolders) -> Iterator[Finding]:
    """The machine, its language, its display, and the room on its disks."""
    yield ok(_SYSTEM, tr("System"), f"{platform.system()} {platform.release()} {platform.machine()}")
    yield _language()
    yield _display()
    for name, folder in ((tr("Room for data"), own.data), (tr("Room for the cache"), own.cache)):
        yield _room(name, folder)


def _qt() -> Finding:
    """Whether the window's library can be loaded; nothing of it is started."""
    try:
        version = import_module("PySide6").__version__
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        remedy = tr("install the program again, or add the library that is named; the commands work without a window")
        return fault(_PROGRAM, "Qt (PySide6)", tr("the window cannot open: {reason}", reason=error), remedy)
    return ok(_PROGRAM, "Qt (PySide6)", str(version))


def _part(name: str, module: str) -> Finding:
    try:
        found = import_module(module)
    except ImportError as error:
        return fault(_PROGRAM, name, tr("cannot be loaded: {reason}", reason=error), tr(_INSTALL))
    return ok(_PROGRAM, name, _version_of(found))


def _version_of(module: ModuleType) -> str:
    version = getattr(module, "__version__", "")
    return ".".join(map(str, version)) if isinstance(version, tuple) else str(version) or tr("version unknown")


def _language() -> Finding:
    language = locale.getlocale()[0] or os.environ.get("LANG") or tr("not set")
    coding = sys.getfilesystemencoding()
    words = tr("{language}; names of files in {coding}", language=language, coding=coding)
    if coding.lower().replace("-", "") != "utf8":
        return warning(_SYSTEM, tr("Language"), words, tr("choose a language of the system that uses UTF-8"))
    return ok(_SYSTEM, tr("Language"), words)


def _display() -> Finding:
    if sys.platform in ("win32", "darwin"):
        return ok(_SYSTEM, tr("Display"), tr("that of the system"))
    names = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
    found = ", ".join(f"{name}={os.environ[name]}" for name in names if os.environ.get(name))
    if not found:
        return warning(
            _SYSTEM,
            tr("Display"),
            tr("there is none here"),
            tr("open the window from a desktop; the commands work here"),
        )
    return ok(_SYSTEM, tr("Display"), found)


def _room(name: str, folder: Path) -> Finding:
    there = existing(folder)
    try:
        free = shutil.disk_usage(there).free
    except OSError as error:
        return warning(
            _SYSTEM,
            name,
            tr("cannot be found out: {reason}", reason=error.strerror or error),
            tr("look at the disk of {folder}", folder=there),
        )
    words = tr("{size} free at {folder}", size=size_words(free), folder=there)
    remedy = tr("free some room: what is written can be lost when the disk is full")
    if free < _TOO_LITTLE:
        return fault(_SYSTEM, name, words, remedy)
    return warning(_SYSTEM, name, words, remedy) if free < _LITTLE else ok(_SYSTEM, name, words)


def existing(folder: Path) -> Path:
    """`folder`, or the nearest one above it that is there."""
    return next((path for path in (folder, *folder.parents) if path.exists()), folder)
