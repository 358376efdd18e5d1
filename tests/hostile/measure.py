"""What each hostile file costs: seconds and megabytes of every operation, each in a process that may be ended.

Run it as `python tests/hostile/measure.py [--limit SECONDS] [--only WORDS] [--endless SIZE]`. It prints a line for each file,
and in it what took more than 2 seconds, 300 MB, or ended otherwise than it should. It is no test.
"""

import argparse
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from hostile.cases import CASES, Case, endless  # noqa: E402
from hostile.operations import COMMANDS, IN_WINDOW, Bench  # noqa: E402

SECONDS, MEGABYTES = 2.0, 300


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the processor, megabytes at the highest, and what went wrong."""

    operation: str
    seconds: float
    megabytes: int
    fault: str = ""

    @property
    def is_too_much(self) -> bool:
        return bool(self.fault) or self.seconds > SECONDS or self.megabytes > MEGABYTES

    def __str__(self) -> str:
        return f"{self.operation} {self.seconds:.2f} s {self.megabytes} MB {self.fault}".strip()


def _preload() -> None:
    """Import what the operations need, so that they alone are measured."""
    import dispensatory.app.building
    import dispensatory.app.charts.chart_shelf
    import dispensatory.app.equipment
    import dispensatory.app.pages.page
    import dispensatory.app.printing.printing
    import dispensatory.app.tools.compare_window
    import dispensatory.app.tools.regimen_window
    import dispensatory.app.views.dose_dialog
    import dispensatory.cli.checking
    import dispensatory.cli.interacting
    import dispensatory.cli.listing
    import dispensatory.cli.mentioning
    import dispensatory.cli.showing
    import dispensatory.search.engine
    import dispensatory.search.index  # noqa: F401


def _told(error: BaseException) -> str:
    words = "".join(traceback.format_exception_only(error)).strip().replace("\n", " ").replace("\t", " ")[:150]
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{words} ({Path(last.filename).name}:{last.lineno})"


def _in_child(operations: dict[str, Callable[[Bench], None]], bench: Bench, limit: float) -> list[Cost]:
    """Carry out `operations` in one child, each with a line into a pipe; it is ended when one takes too long."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.environ["DISPENSATORY_HOME"] = str(bench.root)
        resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        unseen: list[str] = []
        sys.excepthook = lambda _kind, error, _trace: unseen.append(_told(error))
        for name, operation in operations.items():
            signal.alarm(int(limit))
            begun = time.process_time()
            fault = ""
            try:
                operation(bench)
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is what is measured
                fault = _told(error)
            fault = "; ".join(filter(None, (fault, *dict.fromkeys(unseen))))
            unseen.clear()
            seconds = bench.made.pop("longest", None) or time.process_time() - begun
            megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            os.write(writing, f"{name}\t{seconds}\t{megabytes}\t{fault}\n".encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as lines:
        said = [line.rstrip("\n").split("\t") for line in lines]
    _, status = os.waitpid(child, 0)
    found = [Cost(name, float(seconds), int(megabytes), fault) for name, seconds, megabytes, fault in said]
    if status:
        missing = [name for name in operations if name not in {cost.operation for cost in found}]
        ended = (
            "TOO LONG"
            if os.WTERMSIG(status) == signal.SIGALRM
            else f"ENDED BY {signal.Signals(os.WTERMSIG(status)).name}"
        )
        found.append(Cost(missing[0] if missing else "end", limit, 0, ended))
    return found


def measure(case: Case, limit: float) -> list[Cost]:
    """The cost of every operation on a file."""
    with tempfile.TemporaryDirectory() as root:
        bench = Bench(Path(root))
        bench.write(case.make())
        costs = [cost for name, one in COMMANDS.items() for cost in _in_child({name: one}, bench, limit)]
        return costs + _in_child(IN_WINDOW, bench, limit)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--limit", type=float, default=15, metavar="SECONDS")
    parser.add_argument("--only", default="")
    parser.add_argument("--endless", type=int, default=0, metavar="SIZE")
    parser.add_argument("--all", action="store_true", help="print what is well, too")
    options = parser.parse_args()
    cases = CASES
    if options.endless:
        cases = tuple(
            case for heading in ("Dosage", "Side Effects", "FAQs") for case in endless(options.endless, heading)
        )
    _preload()
    for case in cases:
        if options.only in case.name:
            costs = measure(case, options.limit)
            bad = [str(cost) for cost in costs if cost.is_too_much or options.all]
            worst = max(costs, key=lambda cost: cost.seconds)
            most = max(cost.megabytes for cost in costs)
            print(
                f"{case.name:32} {worst.seconds:5.2f} s ({worst.operation}), {most:4} MB  {'; '.join(bad) or 'ok'}",
                flush=True,
            )


if __name__ == "__main__":
    main()
