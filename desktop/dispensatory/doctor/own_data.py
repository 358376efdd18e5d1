"""What is the reader's own: favourites, notes, saved lists. Only looked at, never written here."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from dispensatory.doctor.findings import Finding, fault, ok, size_words, warning
from dispensatory.doctor.folders import size_of
from dispensatory.paths import UserFolders
from dispensatory.shelf.database import FILE, MIGRATIONS
from dispensatory.shelf.good_copy import damage_of, good_copy, has_content, is_lost, kept_aside, uri_of
from dispensatory.wording import mark, tr

_PART = mark("Favourites and notes")
_PUT_BACK = mark(
    "dispensatory doctor --repair keeps it aside and puts the last good copy in its place; so does the next start"
)
_COUNTED = {
    "favourites": mark("favourites: {n}"),
    "notes": mark("notes: {n}"),
    "regimens": mark("saved lists: {n}"),
    "recent": mark("recent medicines: {n}"),
}


def own_data(own: UserFolders) -> Iterator[Finding]:
    """The database, its good copy, and damaged ones that were kept."""
    file = own.data / FILE
    if is_lost(file):
        lost = (
            tr("{file} is empty", file=file)
            if file.exists()
            else tr("{file} is missing, though there was one", file=file)
        )
        yield fault(_PART, tr("Database"), lost, tr(_PUT_BACK))
    elif not file.exists():
        yield ok(_PART, tr("Database"), tr("nothing kept yet"))
    else:
        yield _database(file)
    yield from _copy(file)
    for kept in kept_aside(file):
        words = f"{kept}, {size_words(size_of(kept))}"
        yield warning(_PART, tr("Kept aside"), words, tr("a damaged database: delete it when you miss nothing"))


def _database(file: Path) -> Finding:
    name = tr("Database")
    try:
        with closing(_read_only(file)) as connection:
            damage = damage_of(connection)
            if damage:
                return fault(_PART, name, tr("{file} is damaged: {damage}", file=file, damage=damage), tr(_PUT_BACK))
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version > len(MIGRATIONS):
                newer = tr("{file} is of a newer version of the program", file=file)
                return fault(_PART, name, newer, tr("update the program"))
            counts = _counts(connection)
    except sqlite3.DatabaseError as error:
        remedy = tr("close other programs that use it, and check that you may read it")
        if "not a database" in str(error) or "malformed" in str(error):
            remedy = tr(_PUT_BACK)
        return fault(_PART, name, tr("{file} cannot be read: {reason}", file=file, reason=error), remedy)
    log = file.with_name(f"{file.name}-wal")
    size = size_words(size_of(file))
    if has_content(log):
        size = tr("{size}, {more} not merged yet", size=size, more=size_words(size_of(log)))
    words = tr("whole, form {form}, {counts}, {size}: {file}", form=version, counts=counts, size=size, file=file)
    return ok(_PART, name, words)


def _read_only(file: Path) -> sqlite3.Connection:
    """A connection that changes nothing, not even beside the file unless that is in use; in a folder that cannot be written
    what is in a log beside cannot be seen."""
    if not file.with_name(f"{file.name}-wal").exists():
        return sqlite3.connect(uri_of(file, "ro") + "&immutable=1", uri=True)
    connection = sqlite3.connect(uri_of(file, "ro"), uri=True, timeout=5)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.OperationalError:
        connection.close()
        return sqlite3.connect(uri_of(file, "ro") + "&immutable=1", uri=True)
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _counts(connection: sqlite3.Connection) -> str:
    there = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts = []
    for table, words in _COUNTED.items():
        if table in there:
            (number,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - a name of this file
            counts.append(tr(words, n=f"{number:,}"))
    return ", ".join(counts) or tr("empty")


def _copy(file: Path) -> Iterator[Finding]:
    copy = good_copy(file)
    if copy.exists():
        made = datetime.fromtimestamp(copy.stat().st_mtime).astimezone()
        size = size_words(size_of(copy))
        words = tr("of {moment}, {size}: {file}", moment=f"{made:%Y-%m-%d %H:%M}", size=size, file=copy)
        yield ok(_PART, tr("Good copy"), words)
    elif file.exists():
        yield ok(_PART, tr("Good copy"), tr("none yet: it is made ten seconds after a start, and at the end"))
