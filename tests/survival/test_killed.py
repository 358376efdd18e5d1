"""A program that is killed at any moment while it writes: what it had kept is there, and nothing is there by half."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.library_files import write_library
from dispensatory import paths
from library.packing import make_pack, text
from survival.deeds import Place, Seen, check_search, seen

KILLS = int(os.environ.get("DISPENSATORY_KILLS", "160"))
"""How often the program is killed; more are for a run of their own."""
LOOK_EVERY = 8

SOURCE = Path(paths.__file__).parents[1]
TESTS = Path(__file__).parents[1]

CHANGED_BY = {
    "star": {"stars"},
    "write_note": {"notes"},
    "rewrite_note": {"notes"},
    "remove_and_undo": {"notes"},
    "save_list": {"regimens", "open"},
    "open_medicines": {"recent"},
    "prefer": {"preferences"},
    "leave_window": {"window"},
    "show_first": {"first screen"},
    "export": {"exported"},
    "import_shelf": {"stars", "notes"},
    "change_libraries": {"installed"},
    "import_label": {"labels"},
}
"""What a deed changes; any other deed changes nothing that is kept."""


MEMORY = Path("/dev/shm")  # noqa: S108 - where Linux keeps files in memory: no kill is about a disk, and waiting for one is long


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else tmp_path) as folder:
        yield made(Path(folder))


def made(root: Path) -> Place:
    place = Place(root)
    for folder in (place.library, place.labels):
        folder.mkdir()
    write_library(place.library)
    (place.library / "zinc.md").write_text("# Zinc\n### Usage\nNumber 0.\n")
    place.label.write_bytes((TESTS / "data" / "labels" / "fictolol.xml").read_bytes())
    for edition, file in zip("12", place.packs, strict=True):
        make_pack(
            file, {f"m{number}": text(f"M{number}", usage=f"{edition} " * 50) for number in range(6)}, edition=edition
        )
    return place


@contextmanager
def doer(place: Place) -> Iterator["subprocess.Popen[str]"]:
    own = {**os.environ, "PYTHONPATH": os.pathsep.join((str(SOURCE), str(TESTS)))}
    with subprocess.Popen(
        [sys.executable, "-m", "survival.doer", str(place.library.parent)],
        env=own, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as program:  # fmt: skip
        yield program


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that splits in two")
def test_that_a_kill_at_any_moment_loses_nothing_and_leaves_nothing_by_half(place: Place) -> None:
    doing: Counter[str] = Counter()
    found = seen(place)
    with doer(place) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for seed in range(KILLS):
            program.stdin.write(f"{seed}\n")
            program.stdin.flush()
            told = json.loads(program.stdout.readline() or "null")
            assert told is not None, seed
            before, found = told["last"] or found, seen(place)
            doing[told["doing"]] += 1
            changed = {name for name in found if found[name] != before[name]}
            assert changed <= CHANGED_BY.get(told["doing"], set()), (seed, told["doing"])
            check_whole(before, found, told["doing"])
            if seed % LOOK_EVERY == 0 or told["doing"] in ("index", "edit_text"):
                check_search(place)
    assert len(doing) > 12, doing
    check_left_over(place)


def check_whole(before: Seen, found: Seen, doing: str) -> None:
    """Each of what a deed changes is as before, or as after the deed."""
    preferences, window = found["preferences"], found["window"]
    assert preferences["font"].endswith(preferences["theme"]) or not preferences["font"]
    assert window["tabs"] in ("", f"{window['width']}\n" * 30)
    assert window["width"] == window["height"] or not window["tabs"]
    assert len(set(found["first screen"] or [""])) == 1
    assert found["installed"] in ([], ["Ward 4 1"], ["Ward 4 2"])
    if found["exported"] != before["exported"]:
        assert found["exported"]["favourites"] == found["stars"]
        assert [note["text"] for note in found["exported"]["notes"]] == [text for _, text, _ in found["notes"]]
    stars, notes = (len(found[name]) - len(before[name]) for name in ("stars", "notes"))
    if doing != "import_shelf":
        assert -1 <= stars <= 1
        assert -1 <= notes <= 1
    for name, number in (("stars", 10), ("notes", 5)):
        slugs = [each if name == "stars" else each[0] for each in found[name]]
        imported = Counter(slug.rpartition("-")[0] for slug in slugs if slug.startswith("imported-"))
        assert set(imported.values()) <= {number}, imported
    for _, words, _ in found["notes"]:
        assert len(set(words.split("other words ")[1:])) <= 1


def check_left_over(place: Place) -> None:
    """What was not finished does not pile up."""
    left = [path for path in place.library.parent.rglob("*") if path.name.endswith((".unfinished", ".new", ".lock"))]
    assert len(left) < 12, left
