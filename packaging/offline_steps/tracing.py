"""Runs what is to be proved: under a system-call trace, without any network, on a display of its own."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from offline_steps.trace import CALLS, Findings, read_traces

CHECKOUT = Path(__file__).resolve().parents[2]
_START_S = 15
_LONGEST_S = 240


class ProofError(Exception):
    """What keeps the proof from being made, or what it has found, in words."""


def traced(
    command: list[str], folder: Path, name: str, variables: Mapping[str, str], allowed: Mapping[str, str]
) -> Findings:
    """Run a command under the trace, and what that says; ProofError if the command fails. Its files are `name`.* in `folder`."""
    calls = ",".join((*CALLS, "io_uring_setup", "execve"))
    strace = [
        "strace",
        "-f",
        "-ff",
        "--seccomp-bpf",
        "-ttt",
        "-s",
        "256",
        "-e",
        f"trace={calls}",
        "-o",
        str(folder / name),
    ]
    try:
        done = subprocess.run(
            [*strace, *command],
            cwd=folder,
            env=dict(variables),
            check=False,
            timeout=_LONGEST_S,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        raise ProofError(f"{name} did not end within {_LONGEST_S} s") from None
    found = read_traces(sorted(folder.glob(f"{name}.*")), allowed)
    if done.returncode and not found.faults:
        raise ProofError(f"{name} ended with status {done.returncode}: see above")
    if not found.programs:
        raise ProofError(f"the trace of {name} is empty")
    return found


def variables_of(folder: Path) -> dict[str, str]:
    """The environment of someone who has just got an account: nothing of whoever proves is in it."""
    home, run = folder / "home", folder / "run"
    for made in (home, run):
        made.mkdir(mode=0o700, exist_ok=True)
    return {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(run), "LANG": "C.UTF-8"}


@contextmanager
def desktop(folder: Path, variables: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """A display with a window manager and a session bus; the variables that lead to them."""
    read, written = os.pipe()
    running: list[subprocess.Popen[bytes]] = []
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    try:
        screen = ["-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset", "-displayfd", str(written)]
        running.append(subprocess.Popen([_path("Xvfb"), *screen], pass_fds=[written], env=dict(variables), **silent))
        os.close(written)
        number = os.read(read, 16).strip().decode()
        if not number:
            raise ProofError("Xvfb does not start")
        bus = folder / "run" / "bus"
        found = {**variables, "DISPLAY": f":{number}", "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}"}
        daemon = [_path("dbus-daemon"), "--session", "--nofork", f"--address=unix:path={bus}"]
        running.append(subprocess.Popen(daemon, env=found, **silent))
        running.append(subprocess.Popen([_path("openbox")], env=found, **silent))
        _wait_for(bus)
        yield {**found, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    finally:
        os.close(read)
        for process in reversed(running):
            process.terminate()
            process.wait(_START_S)


def _wait_for(file: Path) -> None:
    end = time.monotonic() + _START_S
    while not file.exists():
        if time.monotonic() > end:
            raise ProofError(f"{file.name} does not come")
        time.sleep(0.05)


def alone(script: Path, *arguments: str) -> int:
    """Run a Python script without any network; its exit status."""
    unshare = [_path("unshare"), "--net", *(() if os.geteuid() == 0 else ("--user", "--map-root-user"))]
    return subprocess.call([*unshare, "--", sys.executable, str(script), *arguments])


def check_alone() -> None:
    """ProofError unless this runs without any network: the one interface that is always there is down."""
    listed = [
        line.partition(":")[0].strip() for line in Path("/proc/net/dev").read_text(encoding="ascii").splitlines()[2:]
    ]
    routes = Path("/proc/net/route").read_text(encoding="ascii").splitlines()[1:]
    if listed not in ([], ["lo"]) or routes:
        raise ProofError(f"there is a network: {', '.join(listed)}")


def _path(tool: str) -> str:
    found = shutil.which(tool)
    if found is None:
        raise ProofError(f"{tool} is not installed")
    return found


def needed() -> dict[str, str]:
    """What the proof needs of the system, as commands with their Debian packages; those that are missing."""
    tools = {"strace": "strace", "unshare": "util-linux", "Xvfb": "xvfb", "openbox": "openbox", "dbus-daemon": "dbus"}
    return {tool: package for tool, package in tools.items() if shutil.which(tool) is None}
