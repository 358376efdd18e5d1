"""`dispensatory doctor`, and what a command says of a fault in the program."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dispensatory.__main__ import main
from dispensatory.cli import listing
from dispensatory.log_file import FILE, log_folder
from dispensatory.paths import user_folders
from dispensatory.shelf import database
from dispensatory.shelf.database import Database
from dispensatory.shelf.favourites import Favourites

Run = Callable[..., tuple[int, str, str]]

SECRET = "warfarin 72.5 kg"
MONOGRAPH = "---\ntitle: Alphacin\n---\n\n# Alphacin\n\n### Usage\nPain.\n"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    (tmp_path / "alphacin.md").write_text(MONOGRAPH, encoding="utf-8")
    monkeypatch.setenv("DISPLAY", ":0")

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dispensatory", "--no-bundled", "--library", str(tmp_path), *arguments])
        status = main()
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_that_an_installation_in_order_has_status_0(run: Run) -> None:
    status, out, err = run("doctor")
    assert (status, err) == (0, "")
    assert out.startswith("Program\n  ok       Dispensatory")
    assert "1 monographs, without the bundled library" in out


def test_that_a_fault_has_status_1_and_its_remedy_and_a_repair_puts_it_right(run: Run) -> None:
    folder = user_folders().data
    opened = Database(folder)
    Favourites(opened).add("alphacin")
    opened.close()
    (folder / database.FILE).write_bytes(b"no database" * 1000)
    status, out, _ = run("doctor")
    assert status == 1
    assert "Remedy: dispensatory doctor --repair" in out
    assert "1 fault" in out.splitlines()[-1]
    status, out, _ = run("doctor", "--repair")
    assert status == 0
    assert out.startswith("Repaired\n")
    assert "They were put back from the copy of" in out
    assert "built anew in" in out
    assert "whole, of this library" in out


def test_that_json_holds_the_same(run: Run) -> None:
    status, out, _ = run("doctor", "--repair", "--json")
    found = json.loads(out)
    assert status == found["faults"] == 0
    assert set(found) == {"faults", "warnings", "repaired", "findings"}
    assert set(found["findings"][0]) == {"part", "name", "state", "words", "remedy"}
    assert {finding["state"] for finding in found["findings"]} <= {"ok", "warning", "fault"}
    assert next(finding["name"] for finding in found["repaired"]) == "Cache"


def test_that_a_part_that_cannot_be_looked_at_is_logged(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_own: object) -> object:
        raise KeyError(SECRET)

    monkeypatch.setattr("dispensatory.doctor.examination.own_data", fails)
    status, out, _ = run("doctor")
    assert status == 1
    assert "cannot be looked at: KeyError" in out
    text = (log_folder(user_folders().data) / FILE).read_text()
    assert "Fault while looking over the installation" in text
    assert SECRET not in text


def fails(*_: object) -> int:
    raise ValueError(SECRET)


def test_that_a_fault_in_a_command_is_one_line_and_logged_without_data(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "run_list", fails)
    status, out, err = run("list")
    file = log_folder(user_folders().data) / FILE
    assert (status, out) == (1, "")
    assert err == f"dispensatory: a fault in the program (ValueError): see {file}\n"
    assert "Fault in the command list" in file.read_text()
    assert SECRET not in file.read_text()


def test_that_a_fault_that_cannot_be_logged_is_printed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    user_folders().data.parent.mkdir(exist_ok=True)
    user_folders().data.write_text("a file in its place")
    monkeypatch.setattr(listing, "run_list", fails)
    status, _, err = run("list")
    assert status == 1
    assert "the log cannot be written\nTraceback (most recent call last):" in err


def test_that_a_command_that_works_writes_no_log(run: Run) -> None:
    assert run("list")[0] == 0
    assert not log_folder(user_folders().data).exists()
