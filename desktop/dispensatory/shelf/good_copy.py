"""A copy of the reader's database that is known to be whole, and putting it back where the database is damaged.

The copy is a database of its own beside the first. It is made in one step by SQLite, looked through, and only then put in
the place of the copy before, so that there is a whole one at every moment. A damaged database is never deleted: it is kept
aside under the time at which the damage was found.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkstemp

from dispensatory.whole_file import runs
from dispensatory.wording import mark

GOOD = ".good"
ASIDE = ".damaged-"
NO_COPY = mark("{file}: no copy of it could be made: {reason}. Check the free space and your rights")

_UNFINISHED = ".unfinished"
_BESIDE = ("-wal", "-shm")
"""The files that SQLite keeps beside a database that is in use."""

_SMALLEST = 512
"""Bytes of the smallest database there can be."""

_WAIT_S = 30.0
_DAY_S = 24 * 3600
_CORRUPT, _NO_DATABASE = 11, 26
"""SQLite's codes for a file that is damaged, and for one that is no database."""


class Damage(Exception):  # noqa: N818 - a finding, dealt with where it is found
    """A database is damaged; the words say in what way."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was done about a damaged database.

    `kept` is where it lies now, None if it was missing. `copied` is the time of the copy that was put back; None: there was
    none, or none that is whole, and everything begins anew.
    """

    damage: str
    kept: Path | None
    copied: datetime | None


def good_copy(file: Path) -> Path:
    """Where the copy of the database `file` lies."""
    return file.with_name(file.name + GOOD)


def kept_aside(file: Path) -> tuple[Path, ...]:
    """The damaged databases that were kept, oldest first."""
    found = file.parent.glob(f"{file.name}{ASIDE}*")
    return tuple(sorted(path for path in found if not path.name.endswith(_BESIDE)))


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file itself is damaged, not that it is locked, forbidden or full."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (_CORRUPT, _NO_DATABASE)


def damage_of(connection: sqlite3.Connection) -> str:
    """What is wrong with the database, "" if nothing is; every page is read. sqlite3.Error if that cannot be found out."""
    try:
        rows = connection.execute("PRAGMA integrity_check(3)").fetchall()
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return str(error)
        raise
    return "" if rows == [("ok",)] else "; ".join(" ".join(str(words).split()) for (words,) in rows)


def is_lost(file: Path) -> bool:
    """Whether a database that was there before is missing, empty or next to empty: SQLite itself would begin a new one there
    without a word."""
    size = file.stat().st_size if file.exists() else 0
    if size:
        return size < _SMALLEST
    return good_copy(file).exists() or has_content(file.with_name(file.name + "-wal"))


def is_doubtful(file: Path) -> bool:
    """Whether the database was found to be damaged when it was last copied."""
    return _doubt(file).exists()


def no_longer_doubtful(file: Path) -> None:
    """The database has been looked through."""
    with suppress(OSError):
        _doubt(file).unlink(missing_ok=True)


def copy_is_due(file: Path) -> bool:
    """Whether there is no copy yet, or one that is not of the last 24 hours."""
    try:
        return abs(time.time() - good_copy(file).stat().st_mtime) > _DAY_S
    except OSError:
        return True


def keep_good_copy(file: Path) -> str:
    """Put a copy of the database `file` in place if it is whole; what is wrong with it, "" if nothing is.

    May run while others read and write. One that is damaged is doubtful from then on, so that whoever opens it next looks
    through it. OSError or sqlite3.Error if there is no room or no right: the copy before stays.
    """
    _remove_left_over(file)
    with _unfinished(file) as copy:
        damage = _copied(file, copy)
        if damage:
            _doubt(file).touch()
        else:
            _sync(copy)
            copy.replace(good_copy(file))
    return damage


def restore(file: Path, damage: str, still_damaged: Callable[[], bool]) -> Rescue | None:
    """Keep the damaged database `file` aside and put the good copy in its place, else leave the place empty.

    None if another program was quicker, which `still_damaged` finds out. OSError or sqlite3.Error if it cannot be done;
    then everything is as it was, or the next attempt goes on from there.
    """
    with _alone(file), _unfinished(file) as copy:
        if not still_damaged():
            return None
        copied = _whole_copy(file, copy)
        kept = _set_aside(file)
        if copied is not None:
            copy.replace(file)
        no_longer_doubtful(file)
        return Rescue(damage, kept, copied)


def has_content(file: Path) -> bool:
    """Whether a file is there and holds something."""
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


def uri_of(file: Path, mode: str) -> str:
    """The address by which SQLite opens `file` in a mode: "ro", "rw", or "rwc" to make it."""
    return f"{file.absolute().as_uri()}?mode={mode}"


def _copied(file: Path, copy: Path) -> str:
    """What is wrong with the database `file`, which is now in `copy` too; "" if nothing is."""
    try:
        with closing(sqlite3.connect(uri_of(file, "rw"), uri=True, timeout=_WAIT_S)) as source, _open(copy) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
            return damage_of(target)
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return str(error)
        raise


def _doubt(file: Path) -> Path:
    return file.with_name(f"{file.name}.doubtful")


def _open(file: Path) -> "closing[sqlite3.Connection]":
    return closing(sqlite3.connect(file, timeout=_WAIT_S, isolation_level=None))


def _whole_copy(file: Path, copy: Path) -> datetime | None:
    """Make `copy` the same as the good copy, if that is there and whole: the time of the latter. Else it is kept aside too."""
    good = good_copy(file)
    if not has_content(good):
        return None
    made = datetime.fromtimestamp(good.stat().st_mtime, UTC)
    shutil.copyfile(good, copy)
    try:
        with _open(copy) as connection:
            damage = damage_of(connection)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        damage = str(error)
    if damage:
        good.replace(_free(good.with_name(f"{good.name}{ASIDE}{_stamp()}")))
        return None
    _sync(copy)
    return made


def _set_aside(file: Path) -> Path | None:
    """Give a damaged database and what lies beside it another name. What lies beside goes first: it must never be taken for
    the log of the copy that is put in its place."""
    aside = _free(file.with_name(f"{file.name}{ASIDE}{_stamp()}"))
    kept = None
    for ending in (*_BESIDE, ""):
        with suppress(FileNotFoundError):
            kept = file.with_name(file.name + ending).replace(aside.with_name(aside.name + ending))
    return kept if kept == aside else None


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


@contextmanager
def _unfinished(file: Path) -> Iterator[Path]:
    """A new file beside `file`, gone at the end unless it has got another name."""
    number, name = mkstemp(prefix=f"{file.name}-{os.getpid()}-", suffix=_UNFINISHED, dir=file.parent)
    os.close(number)
    path = Path(name)
    try:
        yield path
    finally:
        for ending in ("", "-journal", *_BESIDE):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _remove_left_over(file: Path) -> None:
    """Remove the unfinished copies that programs left that were ended meanwhile."""
    for path in file.parent.glob(f"{file.name}-*{_UNFINISHED}*"):
        with suppress(OSError):
            is_left = not runs(path.name.removeprefix(f"{file.name}-").split("-")[0])
            if (
                is_left or abs(time.time() - path.stat().st_mtime) > _DAY_S
            ):  # also one of a clock that was set back since
                path.unlink()


@contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Only one program at a time; one that ends, however it ends, lets the next one in.

    SQLite locks a file the same way on every system. The file stays, empty: a lock on one that is removed holds nobody out.
    """
    path = file.with_name(f"{file.name}.lock")
    with closing(sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _sync(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
