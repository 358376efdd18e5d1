"""A damaged database is kept aside, put back from its last good copy, and said; nothing else is ever taken for damage."""

import os
import random
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from dispensatory.errors import ShelfError
from dispensatory.shelf import good_copy as good_copy_module
from dispensatory.shelf.database import FILE, Database, ShelfDamageError
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import copy_is_due, good_copy, keep_good_copy, kept_aside
from dispensatory.shelf.notes import Notes
from shelf.shelf_reading import STARS, stars_in


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
    assert (found, opened.rescue) == ((*STARS, "last-star"), None)


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
