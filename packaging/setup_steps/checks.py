"""The checks that `test` runs: each with a heading, all of them even after a failure, pytest last."""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ON_EVERY_CORE = ("-n", "auto", "--dist", "worksteal")
"""The whole suite uses every core; single tests asked for by hand run in one process, where they can be debugged."""


@dataclass(frozen=True, slots=True)
class Step:
    """A check: its name for people and its command."""

    name: str
    command: tuple[str, ...]


def steps(python: Path, pytest_arguments: Sequence[str]) -> tuple[Step, ...]:
    """Every check, or with arguments for pytest that one alone."""
    module = (str(python), "-P", "-m")  # -P: the checkout's own folders (packaging/) are no modules for these
    if pytest_arguments:
        return (Step("pytest", (*module, "pytest", *pytest_arguments)),)
    return (
        Step("ruff check", (*module, "ruff", "check")),
        Step("ruff format", (*module, "ruff", "format", "--check")),
        Step("mypy", (*module, "mypy")),
        Step("mypy packaging", (*module, "mypy", "packaging/dev.py", "packaging/setup_steps")),
        Step("lint-imports", (str(python.with_name("lint-imports")),)),
        Step("pytest", (*module, "pytest", *ON_EVERY_CORE)),
    )


def carry_out(checks: Sequence[Step], folder: Path, variables: Mapping[str, str]) -> int:
    """Run `checks` in `folder`; 0 if all passed, else 1.

    The summary stands before the last check and only a failure is said after it, so that pytest's own closing line
    is the last one of a run that passed.
    """
    failed: list[str] = []
    for check in checks:
        if check is checks[-1] and len(checks) > 1:
            print(f"\n== checks: {summary(checks[:-1], failed)}", flush=True)
        print(f"\n== {check.name}", flush=True)
        if subprocess.run(check.command, cwd=folder, env=variables, check=False).returncode != 0:
            failed.append(check.name)
    if failed:
        print(f"\n== FAILED: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def summary(checks: Sequence[Step], failed: Sequence[str]) -> str:
    """Each check with how it ended."""
    return ", ".join(f"{check.name} {'FAILED' if check.name in failed else 'passed'}" for check in checks)
