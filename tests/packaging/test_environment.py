import shutil
from pathlib import Path

import pytest

from setup_steps import environment
from setup_steps.environment import RECORD, Environment, Purpose, digest, ready_environment
from setup_steps.faults import SetUpError

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with what the set-up reads."""
    place = tmp_path / "checkout"
    (place / "packaging").mkdir(parents=True)
    for name in ("pyproject.toml", "packaging/requirements.lock", "packaging/requirements-dev.lock"):
        shutil.copy(CHECKOUT / name, place / name)
    return place


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands of the set-up, recorded and not carried out; the interpreter in .venv is taken to work."""
    recorded: list[list[str]] = []
    monkeypatch.setattr(environment, "_call", lambda command, _failure: recorded.append(command))
    monkeypatch.setattr(environment, "ensure_venv_module", lambda _python: None)
    monkeypatch.setattr(Environment, "works", lambda _self: True)
    return recorded


def _add(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_that_a_set_up_makes_the_environment_installs_with_hashes_and_then_the_package(
    checkout: Path, calls: list[list[str]]
) -> None:
    made = ready_environment(checkout, Purpose.RUN)
    venv, locked, editable = calls
    assert venv[-3:] == ["-m", "venv", str(made.folder)]
    assert locked[0] == editable[0] == str(made.python)
    assert "--require-hashes" in locked
    assert locked[-2:] == ["--requirement", str(checkout / "packaging" / "requirements.lock")]
    assert {"--no-deps", "--no-build-isolation"} <= set(editable)
    assert editable[-2:] == ["--editable", str(checkout)]


def test_that_nothing_is_done_when_nothing_has_changed(checkout: Path, calls: list[list[str]]) -> None:
    ready_environment(checkout, Purpose.TEST)
    done = len(calls)
    ready_environment(checkout, Purpose.TEST)
    ready_environment(checkout, Purpose.RUN)
    assert len(calls) == done == 3


def test_that_the_tests_add_to_the_environment_for_running(checkout: Path, calls: list[list[str]]) -> None:
    ready_environment(checkout, Purpose.RUN)
    ready_environment(checkout, Purpose.TEST)
    assert ["venv" in call for call in calls] == [True, False, False, False, False]
    assert calls[3][-1].endswith("requirements-dev.lock")


@pytest.mark.parametrize("name", ["packaging/requirements.lock", "pyproject.toml"])
def test_that_a_change_makes_it_anew(name: str, checkout: Path, calls: list[list[str]]) -> None:
    folder = ready_environment(checkout, Purpose.RUN).folder
    (folder / "left-over").touch()
    _add(checkout / name, "\n[tool.hatch.metadata]\nallow-direct-references = false\n")
    ready_environment(checkout, Purpose.RUN)
    assert len(calls) == 6
    assert not (folder / "left-over").exists()


def test_that_the_settings_of_other_tools_do_not_count(checkout: Path) -> None:
    before = digest(checkout, Purpose.RUN)
    _add(checkout / "pyproject.toml", "\n[tool.other]\nlevel = 3\n")
    assert digest(checkout, Purpose.RUN) == before


def test_that_place_interpreter_and_purpose_count(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digests = {digest(checkout, Purpose.RUN), digest(checkout, Purpose.TEST)}
    moved = checkout.rename(checkout.with_name("moved"))
    digests.add(digest(moved, Purpose.RUN))
    monkeypatch.setattr(environment.sys, "version", "3.11.99")
    digests.add(digest(moved, Purpose.RUN))
    assert len(digests) == 4


def test_that_a_broken_off_set_up_is_done_again(
    checkout: Path, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(command: list[str], _failure: str) -> None:
        if "--require-hashes" in command:
            raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(environment, "_call", break_off)
        with pytest.raises(KeyboardInterrupt):
            ready_environment(checkout, Purpose.RUN)
    assert Environment(checkout / ".venv").ready_for() == frozenset()
    ready_environment(checkout, Purpose.RUN)
    assert len(calls) == 3


def test_that_an_environment_whose_interpreter_does_not_start_is_made_anew(
    checkout: Path, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    ready_environment(checkout, Purpose.RUN)
    monkeypatch.setattr(Environment, "works", lambda _self: False)
    ready_environment(checkout, Purpose.RUN)
    assert len(calls) == 6


@pytest.mark.parametrize("record", ["", "{", "7", '{"a": 1}'])
def test_that_a_damaged_record_counts_as_nothing_done(record: str, tmp_path: Path) -> None:
    (tmp_path / RECORD).write_text(record, encoding="utf-8")
    assert Environment(tmp_path).ready_for() == frozenset()


def test_that_an_environment_of_someone_else_is_left_alone(checkout: Path, calls: list[list[str]]) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "pyvenv.cfg").touch()
    with pytest.raises(SetUpError, match="was not made by this set-up"):
        ready_environment(checkout, Purpose.RUN)
    assert (checkout / ".venv" / "pyvenv.cfg").exists()
    assert calls == []


def test_that_a_deletion_that_is_broken_off_leaves_it_known_as_its_own(
    checkout: Path, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = ready_environment(checkout, Purpose.RUN).folder
    (folder / "lib").mkdir()
    _add(checkout / "packaging" / "requirements.lock", "# changed\n")
    with monkeypatch.context() as broken:
        broken.setattr(environment.shutil, "rmtree", _refuse)
        with pytest.raises(SetUpError, match="cannot be made anew: busy"):
            ready_environment(checkout, Purpose.RUN)
    ready_environment(checkout, Purpose.RUN)
    assert not (folder / "lib").exists()
    assert len(calls) == 6


def _refuse(_path: Path) -> None:
    raise OSError("busy")


def test_that_an_empty_folder_is_free_and_a_file_in_its_place_is_said(checkout: Path, calls: list[list[str]]) -> None:
    (checkout / ".venv").mkdir()
    ready_environment(checkout, Purpose.RUN)
    shutil.rmtree(checkout / ".venv")
    (checkout / ".venv").touch()
    with pytest.raises(SetUpError, match="cannot be made anew"):
        ready_environment(checkout, Purpose.RUN)
    assert len(calls) == 3


def test_that_an_interpreter_that_is_not_there_does_not_work(tmp_path: Path) -> None:
    assert not Environment(tmp_path).works()


def test_that_a_failed_command_is_shown_with_what_it_printed() -> None:
    command = [environment.base_interpreter(), "-c", "print('no space left'); raise SystemExit(3)"]
    with pytest.raises(SetUpError, match="could not be made:\nno space left"):
        environment._call(command, "the environment could not be made")
