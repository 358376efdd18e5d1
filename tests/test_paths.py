"""Everything that is written lies below one of the user's folders, wherever these are."""

import sys
from pathlib import Path

import pytest

from dispensatory.paths import HOME_VARIABLE, user_folders


@pytest.fixture
def portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen program with the mark of a portable one."""
    program = tmp_path / "disk" / "dispensatory"
    program.parent.mkdir()
    program.touch()
    (program.parent / "portable").touch()
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program.parent


def test_that_one_variable_puts_everything_under_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    own = user_folders()
    assert {own.config.parent, own.data.parent, own.cache.parent} == {tmp_path}


def test_that_a_portable_program_keeps_its_data_beside_itself(portable: Path) -> None:
    assert user_folders().data == portable / "data" / "data"


def test_that_without_the_mark_the_user_s_own_folders_are_used(portable: Path) -> None:
    (portable / "portable").unlink()
    assert portable not in user_folders().data.parents
    assert not (portable / "data").exists()


def test_that_a_portable_program_on_a_disk_that_cannot_be_written_uses_the_user_s_own_folders(portable: Path) -> None:
    (portable / "data").write_text("in the way")
    assert portable not in user_folders().data.parents
