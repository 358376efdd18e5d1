"""A program that does what a reader does until it is killed, many times: each time anew in a process of its own.

It begins by saying in which moments of writing each kind of deed is done, as JSON. Then a line on standard input is an
`Order`; it is answered with what was done, as JSON, when that process is gone.
"""

import io
import json
import math
import os
import random
import select
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication

from dispensatory.library import installed
from survival.deeds import DEEDS, Person
from survival.kept import Place, seen

MOST_BEFORE = 1
CHANGES = frozenset(
    "open write close __exit__ flush fsync replace rename unlink rmdir mkdir connect execute backup setValue sync".split()
)
"""Functions of the system, of files, of SQLite and of Qt that change what is on the disk."""
OF = frozenset(("posix", "io", "_io", "_sqlite3", "sqlite3", "PySide6.QtCore"))


@dataclass(frozen=True, slots=True)
class Order:
    """Have deeds done, and kill their process with SIGKILL: at a `moment` of `deed`, at its end if that does not come, or where
    none is named so many seconds `after` the first deeds, whatever is being done then. Chance has a `seed`."""

    seed: int
    deed: str
    moment: str = ""
    after: float = 0


def main() -> None:
    place = Place(Path(sys.argv[1]))
    installed._SYNCS_ALL = False  # which waits for all that every other program writes
    print(json.dumps(_measured(place)), flush=True)
    for line in sys.stdin:
        print(json.dumps(_carried_out(place, Order(**json.loads(line)))), flush=True)


def _measured(place: Place) -> dict[str, list[str]]:
    """The moments of each deed; everything that it imports is imported here from now on, and none of them any more."""

    def measure(writing: int) -> None:
        person = Person(place, 0)
        moments: dict[str, list[str]] = {}
        for name in (*DEEDS, *DEEDS):
            deed = person.deed(name)
            moments[name] = []
            with _each_moment(moments[name].append):
                deed()
        os.write(writing, f"{json.dumps([moments, [*sys.modules]])}\n".encode())
        os._exit(0)

    child, reading = _split(measure)
    with os.fdopen(reading) as said:
        moments, modules = json.loads(said.readline())
    os.waitpid(child, 0)
    for name in modules:
        if name.startswith(("dispensatory.", "whoosh", "markdown", "yaml")):
            import_module(name)
    return dict(moments)


def _carried_out(place: Place, order: Order) -> dict[str, Any]:
    """What was there after the last deed that was done (None if none was), and what it was doing ("" if nothing)."""
    before = random.Random(order.seed).randint(0, MOST_BEFORE)  # noqa: S311 - moments, no secrets
    child, reading = _split(lambda writing: _do(place, writing, order, before))
    lines = _said(child, reading, None if order.moment else order.after, before)
    last = next((json.loads(line[1:]) for line in reversed(lines) if line.startswith("=")), None)
    return {"last": last, "doing": lines[-1] if lines and not lines[-1].startswith("=") else ""}


def _split(work: Callable[[int], None]) -> tuple[int, int]:
    """Do `work` in another process, which is given where to write: its number, and where that can be read."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    os.close(reading)
    try:
        QCoreApplication([])
        work(writing)
    except Exception:  # noqa: BLE001 - any fault of a deed fails the test, with its trace
        traceback.print_exc()
    os._exit(1)


def _do(place: Place, writing: int, order: Order, before: int) -> None:
    person = Person(place, order.seed)

    def look(moment: str) -> None:
        if moment == order.moment:
            _end()

    while True:
        is_last = bool(order.moment) and before == 0
        name = order.deed if before == 0 else person.any_deed()
        deed = person.deed(name)
        before -= 1
        os.write(writing, f"{name}\n".encode())
        if is_last:
            with _each_moment(look):
                deed()
            _end()
        deed()
        os.write(writing, f"={json.dumps(seen(place))}\n".encode())


def _end() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def _each_moment(tell: Callable[[str], None]) -> Iterator[None]:
    """Call `tell` before and after whatever may change the disk, on this thread: with the function and the how manieth it is."""
    number: Counter[str] = Counter()

    def profile(_frame: FrameType, event: str, function: Any) -> None:
        if event in ("c_call", "c_return") and function.__name__ in CHANGES:
            of = function.__module__ or type(function.__self__).__module__
            if of in OF and not isinstance(function.__self__, io.BufferedReader):
                kind = f"{event} {function.__name__}"
                number[kind] += 1
                tell(f"{kind} {number[kind]}")

    sys.setprofile(profile)
    try:
        yield
    finally:
        sys.setprofile(None)


def _said(child: int, reading: int, after: float | None, deeds: int) -> list[str]:
    """What the process said, whole lines, until it was gone; it is killed a time `after` so many deeds."""
    said, end = b"", None
    while True:
        if after is not None and end is None and said.count(b"\n=") >= deeds:
            end = time.monotonic() + after
        wait = None if end is None or end == math.inf else max(0.0, end - time.monotonic())
        select.select([reading], [], [], wait)
        if end is not None and time.monotonic() >= end:  # also while there is always something to read
            os.kill(child, signal.SIGKILL)
            end = math.inf
        part = os.read(reading, 65536)
        if not part:
            break
        said += part
    os.close(reading)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status == -signal.SIGKILL, (status, said)
    return said.decode().split("\n")[:-1]


if __name__ == "__main__":
    main()
