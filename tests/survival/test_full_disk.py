"""A full disk: what was kept stays whole, what cannot be written is said with its file and what to do, and on it goes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from survival.kept import seen
from survival.making import SOURCE, TESTS, made

SHELF = ("star", "write_note", "rewrite_note", "save_list", "open_medicines", "import_shelf")
PACKS = ("add_pack", "undo_pack", "remove_library")


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files stands in for a full disk")
def test_that_on_a_full_disk_everything_stays_and_each_thing_is_said(tmp_path: Path) -> None:
    place = made(tmp_path / "root")
    done = subprocess.run(
        [sys.executable, "-m", "survival.full_disk", str(tmp_path / "root")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(SOURCE), str(TESTS)))},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    told = {name: " ".join(words) for name, words in found["told"].items()}
    before = found["before"]
    assert seen(place) == {**before, "stars": [*before["stars"], "room"]}
    for name in SHELF:
        assert f"{place.own.data / 'shelf.sqlite'}: " in told[name], (name, told[name])
        assert "make room on it" in told[name], (name, told[name])
    for name in (*PACKS, "export", "import_label", "pdf", "pack", "index"):
        assert str(tmp_path / "root") in told[name], (name, told[name])
        assert "check the free space" in told[name].lower(), (name, told[name])
    assert (told["prefer"], told["leave_window"]) == ("False", "False")
    assert told["catalogue"] == "Changed while there was room."
    assert told["open"].startswith(" ".join(sorted(before["stars"])))
    assert "make room on it" in told["open"]
    left = [path.name for path in tmp_path.rglob("*") if "unfinished" in path.name or path.suffix in (".new", ".pdf")]
    assert left == []
