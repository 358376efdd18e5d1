"""A program that is killed at any moment while it writes: what it had kept is there, and nothing is there by half."""

import json
import math
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from survival.deeds import CHANGED_BY, DEEDS
from survival.kept import Place, Seen, check_search, seen
from survival.making import SOURCE, TESTS, made

KILLS = int(os.environ.get("DISPENSATORY_KILLS", str(15 * len(DEEDS))))
"""How often the program is killed; more are for a run of their own."""
BY_TIME_EVERY, LONGEST_S = 4, 0.06
LOOK_EVERY = 16
GOLDEN = (math.sqrt(5) - 1) / 2
"""Multiples of it, without whole numbers, lie all over from 0 to 1, however many they are."""

MEMORY = Path("/dev/shm")  # noqa: S108 - where Linux keeps files in memory: no kill is about a disk, and waiting for one is long


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else tmp_path) as folder:
        yield made(Path(folder))


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
    with doer(place) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        moments = json.loads(program.stdout.readline())
        assert set(moments) == set(DEEDS)
        found = seen(place)
        for number in range(KILLS):
            order = order_of(number, moments)
            program.stdin.write(f"{json.dumps(order)}\n")
            program.stdin.flush()
            told = json.loads(program.stdout.readline() or "null")
            assert told is not None, order
            before, found = told["last"] or found, seen(place)
            doing[told["doing"]] += 1
            changed = {name for name in found if found[name] != before[name]}
            assert changed <= CHANGED_BY.get(told["doing"], set()), (order, told["doing"])
            check_whole(before, found, told["doing"])
            if number % LOOK_EVERY == 0 or told["doing"] == "index":
                check_search(place)
    assert set(doing) >= set(DEEDS), doing
    check_left_over(place)


def order_of(number: int, moments: Mapping[str, Sequence[str]]) -> dict[str, object]:
    """The deeds one after the other, and over the rounds each at moments all over it, at its last ones, in which things are put
    in place, and at those of a function that is seldom called; and at times between moments."""
    turn, which = divmod(number, len(DEEDS))
    deed = DEEDS[which]
    order: dict[str, object] = {"seed": number, "deed": deed}
    if (turn + which) % BY_TIME_EVERY == BY_TIME_EVERY - 1:
        return {**order, "after": LONGEST_S * (number * GOLDEN % 1)}
    own, (round_, kind) = moments[deed], divmod(turn, 3)
    often = Counter(moment.rpartition(" ")[0] for moment in own)
    seldom = sorted(own, key=lambda moment: often[moment.rpartition(" ")[0]])
    spread = int(len(own) * (number * GOLDEN % 1))
    return {**order, "moment": (own[spread], own[-1 - round_ % len(own)], seldom[round_ % len(own)])[kind]}


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
    for name in ("exported", "first screen"):
        assert before[name] is None or found[name] is not None
    stars, notes = (len(found[name]) - len(before[name]) for name in ("stars", "notes"))
    if doing != "import_shelf":
        assert -1 <= stars <= 1
        assert -1 <= notes <= 1
    imported = Counter(slug.rpartition("-")[0] for slug in found["stars"] if slug.startswith("imported-"))
    noted = Counter(slug.rpartition("-")[0] for slug, _, _ in found["notes"] if slug.startswith("imported-"))
    assert imported == dict.fromkeys(imported, 10)
    assert noted == dict.fromkeys(imported, 5)
    for _, words, _ in found["notes"]:
        assert len(set(words.split("other words ")[1:])) <= 1


def check_left_over(place: Place) -> None:
    """What was not finished does not pile up."""
    every = [*place.library.parent.rglob("*")]
    left = [path for path in every if path.name.endswith((".unfinished", ".lock")) or path.name.startswith("building-")]
    assert len(left) < 6, left
