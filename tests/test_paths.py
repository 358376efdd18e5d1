"""Everything that is written lies below one of the user's folders, wherever these are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dispensatory.paths import HOME_VARIABLE, PACKAGE, user_folders


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


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files stands in for a full disk")
def test_that_an_index_is_built_elsewhere_where_the_disk_is_full(tmp_path: Path) -> None:
    script = (
        "import os, resource, sys; from pathlib import Path\n"
        "from dispensatory.paths import index_place, temporary_index_place\n"
        "cache = Path(sys.argv[1]); assert index_place(cache) == cache; assert temporary_index_place() is None\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "place = index_place(cache); assert place != cache; assert place.is_dir(); print(place)\n"
        "assert place == index_place(cache) == temporary_index_place(); assert not os.listdir(cache)\n"
    )
    own = {"PYTHONPATH": str(PACKAGE.parent), "TMPDIR": str(tmp_path), "PATH": os.environ["PATH"]}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "cache")], env=own, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not Path(done.stdout.strip()).exists()
