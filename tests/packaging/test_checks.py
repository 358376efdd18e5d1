import os
import sys
from pathlib import Path

import pytest

from setup_steps import checks
from setup_steps.checks import Step

PYTHON = Path("venv") / "bin" / "python"


def _ending(name: str, status: int) -> Step:
    return Step(name, (sys.executable, "-c", f"print('ran {name}'); raise SystemExit({status})"))


def test_that_pytest_is_the_last_of_all_checks() -> None:
    names = [step.name for step in checks.steps(PYTHON, [])]
    assert names == ["ruff check", "ruff format", "mypy", "mypy packaging", "lint-imports", "pytest"]
    assert checks.steps(PYTHON, [])[-1].command[-4:] == ("-n", "auto", "--dist", "worksteal")


def test_that_arguments_are_for_pytest_alone() -> None:
    (only,) = checks.steps(PYTHON, ["tests/packaging", "-k", "lock"])
    assert only.command == (str(PYTHON), "-P", "-m", "pytest", "tests/packaging", "-k", "lock")


def test_that_every_check_runs_even_after_a_failure(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    steps = [_ending("first", 1), _ending("second", 0), _ending("third", 5)]
    assert checks.carry_out(steps, tmp_path, os.environ) == 1
    lines = [line for line in capfd.readouterr().out.splitlines() if line]
    assert lines == [
        "== first",
        "ran first",
        "== second",
        "ran second",
        "== checks: first FAILED, second passed",
        "== third",
        "ran third",
        "== FAILED: first, third",
    ]


def test_that_nothing_follows_the_last_check_when_all_passed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert checks.carry_out([_ending("first", 0), _ending("last", 0)], tmp_path, os.environ) == 0
    assert capfd.readouterr().out.endswith("== last\nran last\n")
