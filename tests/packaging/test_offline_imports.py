"""Nothing that the program imports, at once or later, holds network code, and no module of its own asks for any."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from offline_steps.network_code import network_code, network_libraries

CHECKOUT = Path(__file__).resolve().parents[2]
SOURCE = CHECKOUT / "desktop"

_IMPORT_ALL = """
import importlib, pkgutil, sys
import dispensatory
seen = []
sys.addaudithook(lambda event, arguments: seen.append(event) if event.startswith(EVENTS) else None)
for module in pkgutil.walk_packages(dispensatory.__path__, "dispensatory."):
    importlib.import_module(module.name)
    if found := network_code(set(sys.modules)):
        sys.exit(f"{module.name} brings in {found}")
print(len(sys.modules), *seen, *network_libraries(open("/proc/self/maps").read() if sys.platform == "linux" else ""))
"""


def imports(file: Path) -> Iterator[str]:
    """The modules that a file imports anywhere, also inside functions."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_that_no_module_of_the_program_imports_network_code() -> None:
    files = sorted(SOURCE.rglob("*.py"))
    found = {file.relative_to(SOURCE).as_posix(): network_code(set(imports(file))) for file in files}
    assert len(found) > 300
    assert {file: modules for file, modules in found.items() if modules} == {}


def test_that_nothing_of_the_program_brings_network_code_in() -> None:
    start = "from offline_steps.network_code import EVENTS, network_code, network_libraries"
    own = {**os.environ, "PYTHONPATH": os.pathsep.join((str(SOURCE), str(CHECKOUT / "packaging")))}
    command = [sys.executable, "-c", f"{start}\n{_IMPORT_ALL}"]
    done = subprocess.run(command, env=own, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip().isdecimal()


@pytest.mark.parametrize(
    ("loaded", "found"),
    [
        ({"socket", "json", "PySide6.QtCore"}, ["socket"]),
        ({"http.client", "urllib.request", "urllib.parse"}, ["http.client", "urllib.request"]),
        ({"PySide6.QtNetwork", "socketpairs", "dispensatory.socket"}, ["PySide6.QtNetwork"]),
    ],
)
def test_that_network_code_is_known_by_its_name(loaded: set[str], found: list[str]) -> None:
    assert network_code(loaded) == found


def test_that_libraries_with_network_code_are_found_among_what_is_loaded() -> None:
    maps = (
        "7f r-xp 0 08:01 1 /usr/lib/libQt6Network.so.6\n7f r-xp 0 08:01 2 /usr/lib/libQt6Core.so.6\n7f rw-p 0 00:00 0\n"
    )
    assert network_libraries(maps) == ["libQt6Network.so.6"]
