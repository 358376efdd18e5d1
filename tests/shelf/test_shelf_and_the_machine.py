"""A full disk, a folder that may not be written, a lock, several programs at once: nothing of the reader's is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from dispensatory.errors import ShelfError
from dispensatory.shelf import database as database_module
from dispensatory.shelf.database import FILE, Database
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import good_copy, keep_good_copy, kept_aside
from dispensatory.shelf.notes import Notes
from shelf.shelf_reading import STARS, stars_in

SOURCE = Path(database_module.__file__).parents[2]


def test_that_a_full_disk_leaves_the_damaged_file_and_the_copy_where_they_are(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / FILE).write_bytes(b"no database" * 1000)
    names = sorted(path.name for path in folder.iterdir())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        with pytest.raises(ShelfError, match="No space left"):
            Database(folder)
    assert sorted(path.name for path in folder.iterdir() if path.suffix != ".lock") == names
    assert stars_in(folder)[0] == STARS


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    own = {"PYTHONPATH": str(SOURCE), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        env=own, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files stands in for a full disk")
def test_that_a_disk_that_fills_up_loses_nothing_that_was_kept(folder: Path) -> None:
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from dispensatory.errors import ShelfError\n"
        "from dispensatory.shelf.database import Database; from dispensatory.shelf.notes import Note, Notes\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "opened = Database(Path(sys.argv[1])); kept = 0\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))\n"
        "try:\n"
        "    while True: Notes(opened).add(Note('full', 'words ' * 300)); kept += 1\n"
        "except ShelfError as error: print(error)\n"
        "try: opened.close()\n"
        "except ShelfError as error: print(error)\n"
        "print(kept)\n"
    )
    done = run(script, folder)
    assert done.returncode == 0, done.stderr
    *said, kept = done.stdout.splitlines()
    assert len(said) >= 1
    assert int(kept) > 10
    opened = Database(folder, doubtful=True)
    assert opened.rescue is None
    assert len(Notes(opened).of("full")) == int(kept)
    assert Favourites(opened).all() == STARS
    opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are protected otherwise there")
def test_that_a_folder_that_may_not_be_written_is_read_and_a_change_is_refused(folder: Path, tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path\n"
        "from dispensatory.errors import ShelfError\n"
        "from dispensatory.shelf.database import Database; from dispensatory.shelf.favourites import Favourites\n"
        "if os.getuid() == 0: os.setuid(65534)\n"  # whom the rights of files hold for
        "opened = Database(Path(sys.argv[1]))\n"
        "print(len(Favourites(opened).all()), opened.is_read_only, opened.rescue)\n"
        "try: Favourites(opened).add('x')\n"
        "except ShelfError as error: print(error)\n"
        "opened.close()\n"
    )
    for above in (tmp_path, *tmp_path.parents):
        if above.owner() == tmp_path.owner() and above.name.startswith(("pytest", "popen", "test_")):
            above.chmod(0o755)
    folder.chmod(0o555)
    done = run(script, folder)
    folder.chmod(0o755)
    assert done.returncode == 0, done.stderr
    read, said = done.stdout.splitlines()
    assert read == "400 True None"
    assert "may only be read" in said
    assert kept_aside(folder / FILE) == ()


def test_that_a_locked_database_is_not_taken_for_a_damaged_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "_WAIT_S", 0.05)
    opened = Database(folder)
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ShelfError, match="locked"):
            Favourites(opened).add("x")
    opened.close()
    assert kept_aside(folder / FILE) == ()


def together(script: str, folder: Path, count: int) -> list[str]:
    """What `count` programs print that run the script at the same time."""
    own = {"PYTHONPATH": str(SOURCE), "PATH": os.environ["PATH"]}
    started = time.time() + 1
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(folder), str(number), str(started)],
            env=own, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for number in range(count)
    ]  # fmt: skip
    said = []
    for program in programs:
        out, err = program.communicate(timeout=120)
        assert program.returncode == 0, err
        said.append(out.strip())
    return said


AT_ONCE = (
    "import sys, time; from pathlib import Path\n"
    "from dispensatory.shelf.database import Database; from dispensatory.shelf.favourites import Favourites\n"
    "while time.time() < float(sys.argv[3]): pass\n"
    "opened = Database(Path(sys.argv[1]))\n"
    "for number in range(5):\n"
    "    if opened.is_replaced():\n"
    "        opened.close(); opened = Database(Path(sys.argv[1]))\n"
    "    Favourites(opened).add(f'own-{sys.argv[2]}-{number}')\n"
    "print(opened.rescue is not None); opened.close()\n"
)


def test_that_programs_that_begin_at_once_make_one_database(tmp_path: Path) -> None:
    together(AT_ONCE, tmp_path / "data", 4)
    found, opened = stars_in(tmp_path / "data", doubtful=True)
    assert opened.rescue is None
    assert len(found) == 20


def test_that_programs_that_find_the_damage_at_once_put_it_back_once(folder: Path) -> None:
    (folder / FILE).write_bytes(b"no database" * 1000)
    said = together(AT_ONCE, folder, 4)
    found, opened = stars_in(folder, doubtful=True)
    assert opened.rescue is None
    assert len(found) == 420
    assert said.count("True") >= 1
    assert len(kept_aside(folder / FILE)) == 1


def test_that_a_program_notices_that_another_one_has_put_a_copy_in_place(folder: Path) -> None:
    first = Database(folder)
    assert not first.is_replaced()
    shutil.copyfile(good_copy(folder / FILE), folder / "new")
    (folder / FILE).replace(folder / "old")
    (folder / "new").replace(folder / FILE)
    assert first.is_replaced()
    first.close()


def test_that_unfinished_copies_of_killed_programs_go_and_one_being_made_stays(folder: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    of = {"killed": gone.pid, "made now": os.getpid(), "made yesterday": os.getpid()}
    copies = {why: folder / f"{FILE}-{pid}-{len(why)}.unfinished" for why, pid in of.items()}
    for path in copies.values():
        path.write_bytes(b"x")
    os.utime(copies["made yesterday"], (0, 0))
    keep_good_copy(folder / FILE)
    assert [why for why, path in copies.items() if path.exists()] == ["made now"]
