import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev

CHECKOUT = Path(__file__).resolve().parents[2]


def _stand_in(folder: Path, name: str, script: str) -> list[str]:
    """A command that behaves like an interpreter which answers what `script` prints."""
    path = folder / name
    path.write_text(script, encoding="utf-8")
    return [sys.executable, str(path)]


def test_that_an_old_python_can_read_the_entry_point() -> None:
    source = (CHECKOUT / "packaging" / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert "from __future__ import annotations" not in source  # unknown to 3.6
    imported = [node for node in ast.parse(source).body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert {alias.name for node in imported for alias in node.names} == {"os", "subprocess", "sys"}


@pytest.mark.parametrize(
    ("implementation", "version", "supported"),
    [
        ("cpython", (3, 10), False),
        ("cpython", (3, 11), True),
        ("cpython", (3, 12), True),
        ("cpython", (3, 13), True),
        ("cpython", (3, 14), False),
        ("pypy", (3, 11), False),
    ],
)
def test_that_cpython_3_11_to_3_13_is_supported(implementation: str, version: tuple[int, int], supported: bool) -> None:
    assert dev.is_supported(implementation, version) is supported


def test_that_the_newest_python_is_tried_first_and_in_every_folder_of_the_path(tmp_path: Path) -> None:
    for place in ("first/python3.11", "first/python3.12", "second/python3.12", "second/python3.9"):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).touch(mode=0o755)
    path = f"{tmp_path / 'first'}{os.pathsep}{os.pathsep}{tmp_path / 'second'}"
    found = dev.candidate_commands(path, "linux")
    assert found == [[str(tmp_path / each)] for each in ("first/python3.12", "second/python3.12", "first/python3.11")]


def test_that_windows_is_asked_through_its_launcher() -> None:
    assert dev.candidate_commands("", "win32") == [["py", "-3.13"], ["py", "-3.12"], ["py", "-3.11"]]


def test_that_stand_ins_that_fail_or_answer_otherwise_are_passed_over(tmp_path: Path) -> None:
    failing = _stand_in(tmp_path, "failing.py", "raise SystemExit(127)")
    older = _stand_in(tmp_path, "older.py", "print('cpython 3.10')")
    garbled = _stand_in(tmp_path, "garbled.py", "print('select a version')")
    sound = _stand_in(tmp_path, "sound.py", "print('cpython 3.12')")
    absent = [str(tmp_path / "absent")]
    assert dev.find_supported([failing, older, garbled, absent, sound]) == sound
    assert dev.find_supported([failing, absent]) is None


def test_that_a_supported_interpreter_says_so_itself() -> None:
    assert dev.find_supported([[sys.executable]]) == [sys.executable]


def test_that_an_unsupported_python_without_another_says_what_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "is_supported", lambda *_: False)
    monkeypatch.setattr(dev, "candidate_commands", lambda *_: [])
    assert dev.main(["run", "list"]) == 1
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert "3.11, 3.12 or 3.13" in message


@pytest.mark.parametrize("arguments", [[], ["walk"], ["--run"]])
def test_that_wrong_usage_is_said_with_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == 2
    assert capsys.readouterr().err == dev.USAGE + "\n"


def test_that_help_is_given_by_the_script_itself() -> None:
    command = [sys.executable, str(CHECKOUT / "packaging" / "dev.py"), "--help"]
    assert subprocess.check_output(command, text=True) == dev.USAGE + "\n"


@pytest.mark.parametrize("command", ["run", "test"])
def test_that_the_read_me_and_the_usage_name_the_command(command: str) -> None:
    read_me = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    lines = [line.strip() for line in read_me.splitlines()]
    assert f"python3 packaging/dev.py {command}" in lines
    assert f"{command} [arguments for" in dev.USAGE


def test_that_ci_runs_the_test_command_before_it_proves_the_packages() -> None:
    lines = (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines
    commands = [line for line in lines if line.startswith("python3 ")]
    assert commands[0] == "python3 packaging/dev.py test"
    assert commands[1] == "python3 packaging/offline.py"
    assert all(command.startswith("python3 packaging/prove.py") for command in commands[2:])
