"""A program that does what a reader does until it is killed, many times: each time anew in a process of its own.

A line on standard input has what `kill_at` has; it is answered with what was done, as JSON, when that process is gone.
"""

import itertools
import json
import math
import os
import random
import select
import signal
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication

from dispensatory.library import installed
from survival.deeds import Person, Place, seen

MOST_STEPS = 40_000
LONGEST_S = 0.12


def main() -> None:
    place = Place(Path(sys.argv[1]))
    installed._SYNCS_ALL = False  # which waits for all that every other program writes
    for line in sys.stdin:
        print(json.dumps(kill_at(place, int(line))), flush=True)


def kill_at(place: Place, seed: int) -> dict[str, Any]:
    """Have deeds done, and kill their process with SIGKILL: after a number of steps of the interpreter that the seed says, or after
    a time. What was there after the last deed that was done (None if none was), and what it was doing ("" if nothing)."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    reading, writing = os.pipe()
    deeds, by_time = chance.randrange(4), chance.random() < 0.5
    steps = 0 if by_time else int(math.exp(chance.uniform(0, math.log(MOST_STEPS))))
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            _do(place, writing, _Plan(seed, deeds, steps))
        except Exception:  # noqa: BLE001 - any fault of a deed fails the test, with its trace
            traceback.print_exc()
        os._exit(1)
    os.close(writing)
    lines = _said(child, reading, chance.uniform(0, LONGEST_S) if by_time else None, deeds)
    last = next((json.loads(line[1:]) for line in reversed(lines) if line.startswith("=")), None)
    return {"last": last, "doing": lines[-1] if lines and not lines[-1].startswith("=") else ""}


@dataclass(frozen=True, slots=True)
class _Plan:
    """The deeds that are done whole, and the steps after which the next one is cut off; 0 if it is not."""

    seed: int
    deeds: int
    steps: int


def _do(place: Place, writing: int, plan: _Plan) -> None:
    QCoreApplication([])
    person = Person(place, plan.seed)
    left = plan.steps

    def count(_frame: FrameType, _event: str, _about: object) -> None:
        nonlocal left
        left -= 1
        if left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    for number in itertools.count():
        deed = person.choose()
        os.write(writing, f"{deed.__name__}\n".encode())
        if plan.steps and number >= plan.deeds:
            sys.setprofile(count)
        deed()
        sys.setprofile(None)
        os.write(writing, f"={json.dumps(seen(place))}\n".encode())


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
