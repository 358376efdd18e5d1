"""The doctor finds what is wrong, says what can be done, repairs what is derived, and never touches what is the reader's."""

import os
import sqlite3
from collections import namedtuple
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dispensatory.doctor import examination, system
from dispensatory.doctor.examination import Installation, examine
from dispensatory.doctor.findings import Finding, State, as_text, fault, ok, size_words, summary, warning
from dispensatory.doctor.repair import repair
from dispensatory.library.installed import libraries_in_use
from dispensatory.paths import user_folders
from dispensatory.search.index import open_index
from dispensatory.shelf.database import FILE, MIGRATIONS, Database
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.good_copy import good_copy, kept_aside
from dispensatory.wording import use_translator

MONOGRAPH = "---\ntitle: {title}\n---\n\n# {title}\n\n### Usage\nPain, and a dry cough.\n"


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    """Two monographs and an empty home."""
    library = tmp_path / "ward"
    library.mkdir()
    for title in ("Alphacin", "Betamab"):
        (library / f"{title.lower()}.md").write_text(MONOGRAPH.format(title=title), encoding="utf-8")
    own = user_folders()
    return Installation(own, libraries_in_use((library,), own.data, with_bundled=False))


def of(found: tuple[Finding, ...], name: str) -> Finding:
    (finding,) = [finding for finding in found if finding.name == name]
    return finding


def states(found: tuple[Finding, ...]) -> set[str]:
    """The names of what is not well, but for what depends on the machine."""
    machine = {"Display", "Language", "Room for data", "Room for the cache", "Python"}
    return {finding.name for finding in found if finding.state is not State.OK and finding.name not in machine}


@pytest.fixture
def shelf(installation: Installation) -> Path:
    """The database with a star, closed."""
    database = Database(installation.own.data)
    Favourites(database).add("alphacin")
    database.close()
    return installation.own.data / FILE


def stars(data: Path) -> tuple[str, ...]:
    with closing(Database(data)) as database:
        return Favourites(database).all()


def test_that_a_fresh_installation_is_in_order_and_nothing_is_made_but_the_list(installation: Installation) -> None:
    found = examine(installation)
    assert states(found) == set()
    assert of(found, "In use").words == "2 monographs, without the bundled library"
    assert "is made when it is needed" in of(found, "Data").words
    assert of(found, "Search index").words.startswith("not built yet")
    assert of(found, "Database").words == "nothing kept yet"
    assert [path.name.partition("-")[0] for path in installation.own.cache.iterdir()] == ["catalogue"]
    assert not installation.own.data.exists()


def test_that_versions_are_named_and_qt_is_not_started(installation: Installation) -> None:
    found = examine(installation)
    for name in ("Dispensatory", "Python", "Qt (PySide6)", "Whoosh", "Markdown", "PyYAML", "platformdirs", "SQLite"):
        assert of(found, name).words[0].isdigit(), name


def test_that_a_missing_part_is_a_fault_with_a_remedy(
    installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(name: str) -> object:
        raise ImportError(f"libEGL.so.1: cannot open shared object file ({name})")

    monkeypatch.setattr(system, "import_module", absent)
    found = examine(installation)
    assert of(found, "Qt (PySide6)").state is State.FAULT
    assert "libEGL.so.1" in of(found, "Qt (PySide6)").words
    assert "install the program again" in of(found, "Whoosh").remedy


@pytest.mark.parametrize(("free", "state"), [(10**6, State.FAULT), (10**8, State.WARNING), (10**9, State.OK)])
def test_that_little_room_is_said(
    installation: Installation, monkeypatch: pytest.MonkeyPatch, free: int, state: State
) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(system.shutil, "disk_usage", lambda _path: usage(free))
    assert of(examine(installation), "Room for data").state is state


def test_that_folders_that_cannot_be_written_are_said(installation: Installation) -> None:
    home = installation.own.data.parent
    installation.own.data.write_text("a file in its place")
    (home / "cache").write_text("a file in its place")
    found = examine(installation)
    assert of(found, "Data").state is State.FAULT
    assert "favourites and notes cannot be kept" in of(found, "Data").words
    assert of(found, "Cache").state is State.WARNING
    assert "DISPENSATORY_HOME" in of(found, "Cache").remedy


def test_that_the_problems_of_the_library_are_counted_by_code(installation: Installation, tmp_path: Path) -> None:
    (tmp_path / "ward" / "gamma.md").write_bytes(b"\xff\xfe\x00broken")
    (tmp_path / "ward" / "nowhere.md").symlink_to(tmp_path / "gone.md")
    problems = of(examine(installation), "Problems")
    assert problems.state is State.WARNING
    assert "unreadable" in problems.words
    assert "dispensatory check" in problems.remedy


def test_that_an_empty_library_is_said(installation: Installation, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    own = installation.own
    found = examine(Installation(own, libraries_in_use((empty,), own.data, with_bundled=False)))
    assert of(found, "empty").state is State.WARNING


def test_that_a_damaged_list_is_said_and_put_right(installation: Installation) -> None:
    examine(installation)
    (file,) = installation.own.cache.glob("catalogue-*.json")
    assert "whole, format" in of(examine(installation), "List of medicines").words
    os.truncate(file, 100)
    assert of(examine(installation), "List of medicines").state is State.WARNING
    assert of(examine(installation), "List of medicines").state is State.OK


def test_that_a_damaged_index_is_a_fault_until_it_is_repaired(installation: Installation) -> None:
    done = repair(installation)
    assert [finding.state for finding in done] == [State.OK] * len(done)
    whole = of(examine(installation), "Search index")
    assert "whole, of this library" in whole.words
    (folder,) = installation.own.cache.glob("index-*")
    largest = max(folder.iterdir(), key=lambda path: path.stat().st_size)
    largest.write_bytes(largest.read_bytes()[:-1] + b"?")
    damaged = of(examine(installation), "Search index")
    assert damaged.state is State.FAULT
    assert largest.name in damaged.words
    assert "--repair" in damaged.remedy
    assert "built anew" in of(repair(installation), "Search index").words
    assert of(examine(installation), "Search index").state is State.OK


def test_that_repairing_removes_what_is_derived_and_nothing_else(installation: Installation, shelf: Path) -> None:
    own = installation.own
    own.config.mkdir(parents=True)
    own.cache.mkdir(parents=True)
    kept = [own.config / "preferences.ini", own.data / "imported.md", own.cache / "running-1234" / "lock"]
    derived = [own.cache / "catalogue-0.json", own.cache / "first-screen-1.json", own.cache / "index-old" / "x"]
    for path in (*kept, *derived):
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    before = shelf.read_bytes()
    done = repair(installation)
    assert all(path.exists() for path in kept)
    assert not any(path.exists() for path in derived)
    assert shelf.read_bytes() == before
    assert of(done, "Cache").words.startswith("3 lists and indexes removed")
    assert of(done, "Favourites and notes").words == "whole: nothing to be done"


def test_that_the_index_may_be_left_to_another(installation: Installation) -> None:
    done = repair(installation, builds_index=False)
    assert "Search index" not in {finding.name for finding in done}
    assert not list(installation.own.cache.glob("index-*"))


def test_that_what_cannot_be_removed_is_said(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    repair(installation)

    def held(path: Path, *, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            raise PermissionError(13, "in use", str(path))

    monkeypatch.setattr("dispensatory.doctor.repair.shutil.rmtree", held)
    (cache, *_) = [finding for finding in repair(installation) if finding.name == "Cache"]
    assert cache.state is State.FAULT
    assert "close all windows" in cache.remedy


def test_that_a_whole_database_is_described(installation: Installation, shelf: Path) -> None:
    found = examine(installation)
    assert f"whole, form {len(MIGRATIONS)}, favourites: 1, notes: 0" in of(found, "Database").words
    assert of(found, "Good copy").state is State.OK
    with closing(Database(installation.own.data)) as database:
        Favourites(database).add("betamab")
        assert "favourites: 2" in of(examine(installation), "Database").words
        assert "not merged yet" in of(examine(installation), "Database").words


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file.write_bytes(b"no database" * 1000),
        lambda file: os.truncate(file, 0),
        lambda file: os.truncate(file, 8192),
        lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xaa" * (file.stat().st_size - 4096)),
        lambda file: file.unlink(),
    ],
    ids=["no database", "empty", "truncated", "overwritten", "missing"],
)
def test_that_a_damaged_database_is_a_fault_and_only_a_repair_changes_it(
    installation: Installation, shelf: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(shelf)
    before = {path.name: path.read_bytes() for path in shelf.parent.iterdir() if path.is_file()}
    database = of(examine(installation), "Database")
    assert database.state is State.FAULT
    assert "--repair" in database.remedy
    assert {path.name: path.read_bytes() for path in shelf.parent.iterdir() if path.is_file()} == before
    done = of(repair(installation), "Favourites and notes")
    assert "They were put back from the copy of" in done.words
    assert stars(installation.own.data) == ("alphacin",)
    assert of(examine(installation), "Database").state is State.OK
    if FILE in before:
        (kept,) = kept_aside(shelf)
        assert kept.read_bytes() == before[FILE]
        assert of(examine(installation), "Kept aside").state is State.WARNING


def test_that_a_database_of_a_newer_program_is_left_alone(installation: Installation, shelf: Path) -> None:
    with closing(sqlite3.connect(shelf)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    assert of(examine(installation), "Database").remedy == "update the program"
    done = of(repair(installation), "Favourites and notes")
    assert done.state is State.FAULT
    assert "newer version" in done.words
    assert kept_aside(shelf) == ()
    assert good_copy(shelf).exists()


def test_that_one_part_that_fails_does_not_keep_the_others_from_being_looked_at(
    installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_own: object) -> object:
        raise KeyError("warfarin")

    monkeypatch.setattr(examination, "own_data", fails)
    found = examine(installation)
    failed = of(found, "Favourites and notes")
    assert (failed.state, failed.words) == (State.FAULT, "cannot be looked at: KeyError")
    assert of(found, "Log file").state is State.OK


def test_that_the_report_is_readable() -> None:
    found = (
        ok("Program", "Python", "3.12"),
        warning("Room", "Disk", "5 MB free", "free some"),
        fault("Room", "X", "y", "z"),
    )
    assert as_text(found).split("\n") == [
        "Program",
        "  ok       Python  3.12",
        "",
        "Room",
        "  warning  Disk    5 MB free",
        "                   Remedy: free some",
        "  fault    X       y",
        "                   Remedy: z",
        "",
        "3 things looked at: 1 fault, 1 warning.",
    ]
    assert summary(found[:1]) == "1 thing looked at: all in order."


@pytest.mark.parametrize(
    ("size", "words"), [(999, "999 B"), (1500, "2 kB"), (12_345_678, "12.3 MB"), (2_500_000_000, "2.5 GB")]
)
def test_that_sizes_are_written_as_people_do(size: int, words: str) -> None:
    assert size_words(size) == words


def test_that_the_index_can_be_opened_after_a_repair(installation: Installation) -> None:
    repair(installation)
    (folder,) = installation.own.cache.glob("index-*")
    index = open_index(folder)
    assert len(index) == 2
    index.close()


def test_that_the_report_is_in_the_language_of_the_window(installation: Installation, shelf: Path) -> None:
    shelf.write_bytes(b"no database")
    use_translator(lambda text, _number: f"\u00a7{text}\u00a7")
    try:
        found = (*repair(installation), *examine(installation))
        text = as_text(found)
    finally:
        use_translator(None)
    plain = {
        "Dispensatory",
        "Python",
        "SQLite",
        "System",
        "Qt (PySide6)",
        "Whoosh",
        "Markdown",
        "PyYAML",
        "platformdirs",
    }
    named = [each for each in found if each.name.strip("\u00a7") not in plain and each.name != "ward"]
    assert len(named) > 20
    assert [each.name for each in named if not each.name.startswith("\u00a7")] == []
    assert [each for each in found if not each.part.startswith("\u00a7")] == []
    assert [each for each in found if each.remedy and not each.remedy.startswith("\u00a7")] == []
    data = {"Display", "Kept aside", "Bundled monographs", "Bundled resources", "Ready made", "Favourites and notes"}
    assert [each for each in named if "\u00a7" not in each.words and each.name.strip("\u00a7") not in data] == []
    assert "\u00a7Remedy: " in text
    assert "  \u00a7ok\u00a7" in text
