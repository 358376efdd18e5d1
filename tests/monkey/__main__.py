"""A monkey before the real window: random acts, the same ones for the same seed.

    python tests/monkey [--seed N] [--seeds N] [--acts 1000] [--steps 3,17,20] [--quick] [--shrink] [--trace]

Without --seed it runs seeds 1 to N, each in a process of its own. With --steps it does only those acts of a seed; with --shrink it
looks for a shorter list of acts that still fails. The exit status is 1 if anything failed. Everything happens in a folder of
its own.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Run; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--acts", type=int, default=1000)
    parser.add_argument("--steps", help="the numbers of the acts, with commas")
    parser.add_argument("--quick", action="store_true", help="no warm-up, and no look at the memory")
    parser.add_argument("--shrink", action="store_true")
    parser.add_argument("--trace", action="store_true", help="say each act before it is done")
    parser.add_argument("--once", help=argparse.SUPPRESS)
    options = parser.parse_args()
    steps = [int(number) for number in options.steps.split(",")] if options.steps else list(range(options.acts))
    if options.once:
        from monkey.run import run

        return run(Path(options.once), options.seed, steps, trace=options.trace, measures=not options.quick)
    failed = False
    for seed in [options.seed] if options.seed is not None else range(1, options.seeds + 1):
        status, told = apart(seed, steps, trace=options.trace, quick=options.quick)
        print(told, flush=True)
        failed = failed or status != 0
        if status and options.shrink:
            from monkey.shrinking import shrunk

            print(f"Repeat it by: {repeat(seed, shrunk(seed, steps, told))}", flush=True)
    return int(failed)


def repeat(seed: int, steps: list[int]) -> str:
    """The command that does these acts again."""
    return f"python tests/monkey --seed {seed} --steps {','.join(map(str, steps))} --trace"


def apart(seed: int, steps: list[int], *, trace: bool = False, quick: bool = True) -> tuple[int, str]:
    """Run a seed in a process of its own; its exit status and what it said."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as folder:
        command = [sys.executable, str(HERE), "--once", folder, "--seed", str(seed)]
        command += ["--steps", ",".join(map(str, steps)), *(["--trace"] if trace else [])]
        command += ["--quick"] if quick else []
        environment = {
            **os.environ,
            "DISPENSATORY_HOME": str(Path(folder) / "home"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": f"{HERE.parents[1] / 'desktop'}{os.pathsep}{HERE.parent}",
        }
        done = subprocess.run(
            command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
    told = done.stdout
    if done.returncode not in (0, 1):
        told += f"\nseed {seed}: the program ended with {done.returncode}\n"
    return done.returncode, told


if __name__ == "__main__":
    if str(HERE.parent) not in sys.path:
        sys.path.insert(0, str(HERE.parent))
    sys.exit(main())
