"""How soon the installed program shows its window, beside the checkout: the time from starting it to a visible window.

    .venv/bin/python tests/benchmarks/bench_installed.py packaging/dist/dispensatory/dispensatory [-n STARTS]

Needs Xvfb and xdotool. Starts take turns; the first of each (which reads the library) is printed apart. Asserts nothing.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DISPLAY = ":47"
CHECKOUT = Path(__file__).resolve().parents[2]
_LATEST_S = 20


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="the installed program")
    parser.add_argument("-n", type=int, default=11, help="starts of each (11)")
    options = parser.parse_args()
    programs = {
        "checkout": [sys.executable, "-m", "dispensatory"],
        "installed": [str(options.program.resolve())],
    }
    serve = ["Xvfb", DISPLAY, "-screen", "0", "1400x900x24", "-noreset"]
    server = subprocess.Popen(serve, stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        with tempfile.TemporaryDirectory(prefix="bench-installed-") as home:
            times: dict[str, list[float]] = {name: [] for name in programs}
            for _ in range(options.n + 1):
                for name, command in programs.items():
                    times[name].append(_start(command, Path(home) / name))
    finally:
        server.terminate()
    for name, (first, *rest) in times.items():
        print(f"{name:10} first start {first:.0f} ms, then median {statistics.median(rest):.0f} ms (of {len(rest)})")
    here, there = (statistics.median(runs[1:]) for runs in times.values())
    print(f"installed to checkout: {there / here:.2f}")


def _start(command: list[str], home: Path) -> float:
    """Milliseconds from starting a program to a window that can be seen."""
    environment = {**os.environ, "DISPLAY": DISPLAY, "DISPENSATORY_HOME": str(home)}
    environment.pop("QT_QPA_PLATFORM", None)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, cwd=CHECKOUT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
    while not subprocess.run(search, env=environment, capture_output=True, check=False).stdout.strip():
        if time.perf_counter() - started > _LATEST_S:
            sys.exit(f"{command[0]} shows no window")
    took = time.perf_counter() - started
    time.sleep(2)
    process.terminate()
    process.wait()
    return took * 1000


if __name__ == "__main__":
    main()
