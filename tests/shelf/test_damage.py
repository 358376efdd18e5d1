"""A damaged database is kept aside, put back from its last good copy, and said; nothing else is ever taken for damage."""

import os
import random
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
from dispensatory.shelf import good_copy as good_copy_module
from dispensatory.shelf.database import FILE, MIGRATIONS, Database, ShelfDamageError
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import copy_is_due, good_copy, keep_good_copy, kept_aside
from dispensatory.shelf.notes import Notes

SOURCE = Path(database_module.__file__).parents[2]
STARS = tuple(f"medicine-{number:04}" for number in range(400))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shelf of 400 stars and 200 notes, closed, with its good copy."""
    folder = tmp_path / "data"
    opened = Database(folder)
    with opened.changing() as change:
        change.executemany("INSERT INTO favourites VALUES (?, ?)", [(star, star) for star in STARS])
        notes = [(star, "", "", "", "", f"note on {star} " * 20, star, star) for star in STARS[:200]]
        change.executemany("INSERT INTO notes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", notes)
    opened.close()
    assert opened.rescue is None
    return folder


def stars_in(folder: Path, *, doubtful: bool = False) -> tuple[tuple[str, ...], Database]:
    opened = Database(folder, doubtful=doubtful)
    found = Favourites(opened).all()
    opened.close()
    return found, opened


def test_that_closing_keeps_a_good_copy_of_what_changed(folder: Path) -> None:
    with closing(sqlite3.connect(good_copy(folder / FILE))) as copy:
        assert copy.execute("SELECT count(*) FROM favourites").fetchone() == (400,)
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert sorted(path.name for path in folder.iterdir()) == [FILE, f"{FILE}.good"]
    before = good_copy(folder / FILE).stat().st_mtime_ns
    stars_in(folder)
    assert good_copy(folder / FILE).stat().st_mtime_ns == before


def test_that_a_copy_is_due_once_a_day_whatever_the_clock_does(folder: Path) -> None:
    file = folder / FILE
    assert not copy_is_due(file)
    for away in (-2, 2):
        other = time.time() + away * 86400
        os.utime(good_copy(file), (other, other))
        assert copy_is_due(file)
    assert keep_good_copy(file) == ""
    assert not copy_is_due(file)


@pytest.mark.parametrize("size", [1, 15, 100, 4095, 4096, 8192, 20000])
def test_that_a_truncated_database_is_put_back(folder: Path, size: int) -> None:
    os.truncate(folder / FILE, size)
    found, opened = stars_in(folder)
    if opened.rescue is None:
        found, opened = stars_in(folder, doubtful=True)
    assert found == STARS
    assert opened.rescue is not None
    assert opened.rescue.copied is not None
    assert opened.rescue.kept is not None
    assert opened.rescue.kept.stat().st_size == size
    assert kept_aside(folder / FILE) == (opened.rescue.kept,)


def test_that_an_empty_database_is_put_back_and_not_begun_anew_in_silence(folder: Path) -> None:
    os.truncate(folder / FILE, 0)
    found, opened = stars_in(folder)
    assert found == STARS
    assert opened.rescue is not None
    assert opened.rescue.damage == "it is empty"


def test_that_a_missing_database_is_put_back(folder: Path) -> None:
    (folder / FILE).unlink()
    found, opened = stars_in(folder)
    assert found == STARS
    assert opened.rescue is not None
    assert opened.rescue.kept is None
    assert opened.rescue.copied is not None


@pytest.mark.parametrize("content", [b"no database" * 1000, b"\0" * 40960, b"\xff" * 100])
def test_that_what_is_no_database_is_kept_aside(folder: Path, content: bytes) -> None:
    (folder / FILE).write_bytes(content)
    found, opened = stars_in(folder)
    assert found == STARS
    assert opened.rescue is not None
    assert opened.rescue.kept is not None
    assert opened.rescue.kept.read_bytes() == content


def test_that_no_overwritten_page_is_ever_taken_for_whole(folder: Path) -> None:
    """Whatever page is overwritten with whatever: the database says so, and what is read afterwards is what was kept."""
    whole = (folder / FILE).read_bytes()
    copy = good_copy(folder / FILE).read_bytes()
    chance = random.Random(8)  # noqa: S311 - no secret
    for page in range(len(whole) // 4096):
        (folder / FILE).write_bytes(whole[: page * 4096] + chance.randbytes(4096) + whole[(page + 1) * 4096 :])
        good_copy(folder / FILE).write_bytes(copy)
        found, opened = stars_in(folder, doubtful=True)
        assert opened.rescue is not None, page
        assert found == STARS, page
        for path in kept_aside(folder / FILE):
            path.unlink()


def test_that_damage_found_in_use_is_told_apart_from_other_faults(folder: Path) -> None:
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(whole[:8192] + b"\xaa" * (len(whole) - 8192))
    opened = Database(folder)
    with pytest.raises(ShelfDamageError, match="malformed"):
        Notes(opened).all()
    opened.close()
    found, again = stars_in(folder, doubtful=True)
    assert found == STARS
    assert again.rescue is not None
    with pytest.raises(ShelfError) as raised, closing(Database(folder)) as third:
        third.rows("SELECT nothing FROM nowhere")
    assert not isinstance(raised.value, ShelfDamageError)


def test_that_damage_found_by_the_copy_leaves_the_copy_before_and_is_put_right_at_the_next_opening(
    folder: Path,
) -> None:
    whole = (folder / FILE).read_bytes()
    copy = good_copy(folder / FILE).read_bytes()
    (folder / FILE).write_bytes(whole[:-8192] + b"\xaa" * 8192)
    assert keep_good_copy(folder / FILE)
    assert good_copy(folder / FILE).read_bytes() == copy
    found, opened = stars_in(folder)
    assert (found, opened.rescue is not None) == (STARS, True)
    found, opened = stars_in(folder)
    assert (found, opened.rescue) == (STARS, None)


def test_that_without_a_copy_everything_begins_anew_and_the_damaged_file_stays(folder: Path) -> None:
    good_copy(folder / FILE).unlink()
    (folder / FILE).write_bytes(b"no database" * 1000)
    found, opened = stars_in(folder)
    assert found == ()
    assert opened.rescue is not None
    assert opened.rescue.copied is None
    assert opened.rescue.kept is not None
    assert opened.rescue.kept.read_bytes() == b"no database" * 1000


def test_that_a_copy_that_is_damaged_too_is_kept_aside_and_not_used(folder: Path) -> None:
    for file in (folder / FILE, good_copy(folder / FILE)):
        file.write_bytes(b"no database" * 1000)
    found, opened = stars_in(folder)
    assert found == ()
    assert opened.rescue is not None
    assert opened.rescue.copied is None
    assert len(list(folder.glob("*.good.damaged-*"))) == 1


def test_that_a_form_whose_number_was_lost_is_damage(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("PRAGMA user_version = 0")
    found, opened = stars_in(folder)
    assert found == STARS
    assert opened.rescue is not None
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("DROP TABLE recent")
    found, opened = stars_in(folder)
    assert opened.rescue is not None
    assert "recent" in opened.rescue.damage


def ended_by_force(folder: Path, target: Path) -> None:
    """Make `target` what a program that is killed leaves: what is in the log is not in the database yet."""
    opened = Database(folder)
    Favourites(opened).add("last-star")
    target.mkdir()
    for path in folder.iterdir():
        shutil.copyfile(path, target / path.name)
    opened.close()
    assert (target / f"{FILE}-wal").stat().st_size > 0


def test_that_what_lies_in_the_log_of_a_killed_program_is_there_again(folder: Path, tmp_path: Path) -> None:
    ended_by_force(folder, tmp_path / "left")
    found, opened = stars_in(tmp_path / "left")
    assert (found, opened.rescue) == (("last-star", *STARS), None)


def test_that_a_log_left_over_is_never_taken_for_that_of_the_copy(folder: Path, tmp_path: Path) -> None:
    left = tmp_path / "left"
    ended_by_force(folder, left)
    (left / FILE).write_bytes(b"no database" * 4000)
    found, opened = stars_in(left)
    assert found == STARS
    assert opened.rescue is not None
    assert opened.rescue.kept is not None
    assert opened.rescue.kept.with_name(f"{opened.rescue.kept.name}-wal").stat().st_size > 0
    (left / FILE).unlink()
    shutil.copyfile(opened.rescue.kept.with_name(f"{opened.rescue.kept.name}-wal"), left / f"{FILE}-wal")
    found, opened = stars_in(left)
    assert found == STARS
    with closing(sqlite3.connect(left / FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_that_an_empty_database_with_a_log_is_not_opened_over_it(folder: Path, tmp_path: Path) -> None:
    """SQLite would throw the log of an empty database away."""
    left = tmp_path / "left"
    ended_by_force(folder, left)
    good_copy(left / FILE).unlink()
    os.truncate(left / FILE, 0)
    stars_in(left)
    (kept,) = kept_aside(left / FILE)
    assert kept.with_name(f"{kept.name}-wal").stat().st_size > 0


def test_that_a_restoring_that_is_cut_off_is_gone_on_with(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / FILE).write_bytes(b"no database" * 1000)
    before = good_copy_module._set_aside

    def cut_off(file: Path) -> Path | None:
        before(file)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(good_copy_module, "_set_aside", cut_off)
        with pytest.raises(KeyboardInterrupt):
            Database(folder)
    found, opened = stars_in(folder)
    assert found == STARS
    assert opened.rescue is not None
    assert len(kept_aside(folder / FILE)) == 1


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
        if above.owner() == tmp_path.owner() and above.name.startswith(("pytest", "test_")):
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


def test_that_unfinished_copies_of_killed_programs_go_after_a_day(folder: Path) -> None:
    old, fresh = (folder / f"{FILE}-{name}.unfinished" for name in ("a", "b"))
    for path in (old, fresh):
        path.write_bytes(b"x")
    os.utime(old, (0, 0))
    keep_good_copy(folder / FILE)
    assert (old.exists(), fresh.exists()) == (False, True)


def test_that_a_migration_that_fails_for_want_of_room_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(database_module, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE favourites (x TEXT)"))
        with pytest.raises(ShelfError):
            Database(tmp_path)
    opened = Database(tmp_path)
    opened.close()
