"""`run` and `test`, from the steps."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from setup_steps import checks, display, qt_libraries
from setup_steps.environment import Purpose, ready_environment
from setup_steps.faults import SetUpError

CHECKOUT = Path(__file__).resolve().parents[2]


def carry_out(command: str, arguments: list[str]) -> int:
    """Carry `run` or `test` out; the exit status. What stops the set-up is said on standard error."""
    try:
        return _run(arguments) if command == "run" else _test(arguments)
    except SetUpError as fault:
        print(f"dispensatory: {fault}", file=sys.stderr)
        return 1


def _run(arguments: list[str]) -> int:
    with_window = display.opens_a_window(arguments)
    if with_window and not display.has_display(os.environ, sys.platform):
        raise SetUpError(display.NO_DISPLAY)
    environment = ready_environment(CHECKOUT, Purpose.RUN)
    if with_window:
        qt_libraries.ensure(environment, qt_libraries.platform_plugins(os.environ))
    # -P: a file in the folder that this is started from must not stand in for a module of the program
    _become([str(environment.python), "-P", "-m", "dispensatory", *arguments], _child_variables())


def _test(arguments: list[str]) -> int:
    environment = ready_environment(CHECKOUT, Purpose.TEST)
    qt_libraries.ensure(environment, ("offscreen",))
    steps = checks.steps(environment.python, arguments)
    return checks.carry_out(steps, CHECKOUT, _child_variables() | {"QT_QPA_PLATFORM": "offscreen"})


def _child_variables() -> dict[str, str]:
    """The variables for what is started: without those that would bring in another Python's modules."""
    return {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}


def _become(command: list[str], variables: dict[str, str]) -> NoReturn:
    """Run `command` in the place of this process, so that signals and the exit status are its own."""
    if sys.platform == "win32":  # exec there returns to the shell before the program has ended
        sys.exit(subprocess.call(command, env=variables))
    os.execve(command[0], command, variables)  # noqa: S606 - no shell is wanted
