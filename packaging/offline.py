"""Proves that the program stays offline: all that it does, under a system-call trace, where there is no network.

    python3 packaging/offline.py [--keep]

Needs root on Debian or Ubuntu for the tools (strace, xvfb, openbox, dbus, libcups2), which it installs if they are missing. In a
network namespace without an interface it runs the program from the checkout, in a window on a display of its own, through a
sitting of a person (packaging/offline_steps/story.py), and then every command. Any socket but a local one, any connection but to
the display, the session bus and what glibc asks on this computer, fails the proof with the line of the trace. Before, a program
that does open a connection is traced, which has to be found. Takes a minute or two; --keep leaves the traces in
packaging/dist/offline/, where they also are after a failure.
"""

import ctypes.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from offline_steps.story_files import write_files
from offline_steps.trace import Fault, Findings
from offline_steps.tracing import CHECKOUT, ProofError, alone, check_alone, desktop, needed, traced, variables_of
from setup_steps import qt_libraries
from setup_steps.environment import Environment, Purpose, ready_environment
from setup_steps.faults import SetUpError

NAME_SERVICE = {"/var/run/nscd/socket": "name service of this computer"}
"""glibc asks it, where it runs, for the name and home of the user."""
_CONTROL = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect_ex(('192.0.2.1', 9))"


def main(arguments: list[str]) -> int:
    """Prove it; the exit status."""
    try:
        if arguments[:1] == ["--inside"]:
            return prove(Path(arguments[1]), Path(arguments[2]))
        environment = prepare()
        folder = Path(tempfile.mkdtemp(prefix="offline-"))
        try:
            status = alone(Path(__file__), "--inside", str(folder), str(environment.folder))
            if status or "--keep" in arguments:
                keep(folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    except (ProofError, SetUpError) as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    return status


def prepare() -> Environment:
    """The environment of the program, and the tools."""
    packages = sorted(needed().values())
    if ctypes.util.find_library("cups") is None:
        packages.append("libcups2")  # without it printing would not be tried
    if packages:
        print(f"== installing {' '.join(packages)}", flush=True)
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
            if subprocess.run(
                [shutil.which("apt-get") or "apt-get", *command], stdout=subprocess.DEVNULL, check=False
            ).returncode:
                raise ProofError(f"apt-get {command[0]} failed: install {' '.join(packages)}")
    environment = ready_environment(CHECKOUT, Purpose.RUN)
    qt_libraries.ensure(environment, ("xcb",))
    return environment


def prove(folder: Path, environment: Path) -> int:
    """Without a network: the control, the sitting and the commands; 1 if there is any fault."""
    check_alone()
    python = str(Environment(environment).python)
    write_files(folder, CHECKOUT)
    variables = variables_of(folder)
    control = traced([python, "-c", _CONTROL], folder, "control", variables, NAME_SERVICE)
    if [fault.what for fault in control.faults] != ["opens a socket of AF_INET", "connects over AF_INET"]:
        raise ProofError(f"the trace does not show a connection that was opened on purpose: {control.faults}")
    print("== a connection that is opened on purpose is found", flush=True)
    faults = sitting(python, folder, variables)
    commands = [python, str(CHECKOUT / "packaging" / "offline_steps" / "commands.py"), str(folder)]
    found = traced(commands, folder, "commands", variables, NAME_SERVICE)
    say("every command", found)
    return 1 if faults or found.faults else 0


def sitting(python: str, folder: Path, variables: dict[str, str]) -> tuple[Fault, ...]:
    """The story in the window; the faults."""
    run = folder / "run"
    allowed = NAME_SERVICE | {
        r"/tmp/.X11-unix/X\d+": "display",  # noqa: S108 - where X servers listen
        str(run / "bus"): "session bus",
        rf"{run}/at-spi/bus.*": "bus of screen readers",
        "(/var)?/run/cups/cups\\.sock": "print service of this computer",
    }
    start = f"import sys; sys.path.append({str(CHECKOUT / 'packaging')!r}); from offline_steps.session import begin; begin()"
    with desktop(folder, variables) as own:
        found = traced([python, "-P", "-c", start, str(folder)], folder, "window", own, allowed)
    for wanted in ("display", "session bus"):
        if not found.partners[wanted]:
            raise ProofError(f"the window never came to the {wanted}: nothing is proved")
    say("a sitting in the window", found, (folder / "steps").read_text(encoding="utf-8"))
    return found.faults


def say(what: str, found: Findings, steps: str = "") -> None:
    """Say what a trace has shown: its faults, each with the step it fell into, or what was connected to."""
    for fault in found.faults:
        begun = [line.split("\t") for line in steps.splitlines()]
        during = [words for time, words in begun if float(time) <= fault.time]
        print(f"FAILED: {what}{f', until {during[-1]!r}' if during else ''}: {fault}", file=sys.stderr)
    if not found.faults:
        local = ", ".join(f"{name} {count}" for name, count in sorted(found.partners.items())) or "none"
        done = f"{len(steps.splitlines())} steps, " if steps else ""
        print(f"== {what}: {done}{found.programs} programs, no network; local sockets: {local}", flush=True)


def keep(folder: Path) -> None:
    """Put the traces and pictures where they can be looked at."""
    kept = CHECKOUT / "packaging" / "dist" / "offline"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    for file in folder.iterdir():
        if file.is_file():
            shutil.copy2(file, kept / file.name)
    print(f"the traces are in {kept.relative_to(CHECKOUT)}/")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
