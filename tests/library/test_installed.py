"""Installing, updating, removing and undoing: the old state or the new one, whole, whatever happens."""

import json
import os
import random
import signal
import subprocess
import sys
import textwrap
import zlib
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from dispensatory.errors import LibraryError, PackError
from dispensatory.library import installed as module
from dispensatory.library.installed import InstalledLibraries, state_stamp
from dispensatory.library.installed_state import read_state
from dispensatory.library.minisign import parse_key
from dispensatory.library.packs import read_pack
from library.packing import Key, make_pack, text, tree

FIRST = {"alpha": text("Alpha", usage="Pain."), "warfarin": text("Warfarin", usage="Ours.")}
SECOND = {"alpha": text("Alpha", usage="Fever."), "beta": text("Beta", usage="Cough.")}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def installed(data: Path) -> InstalledLibraries:
    return InstalledLibraries(data)


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return make_pack(tmp_path / "first.dispensatory", FIRST, edition="1", replaces=["warfarin"])


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return make_pack(tmp_path / "second.dispensatory", SECOND, edition="2")


def names(installed: InstalledLibraries) -> list[tuple[str, str]]:
    return [(library.name, library.edition) for library in installed.state().installed]


def test_that_nothing_is_installed_at_first(installed: InstalledLibraries, data: Path) -> None:
    assert (installed.state().installed, installed.in_use(), state_stamp(data)) == ((), (), ())
    assert not data.exists()


def test_that_an_edition_takes_the_place_of_the_one_before(
    installed: InstalledLibraries, first: Path, second: Path, tmp_path: Path
) -> None:
    other = make_pack(tmp_path / "o.dispensatory", SECOND, name="Other")
    installed.add(read_pack(first))
    installed.add(read_pack(other))
    installed.add(read_pack(second))
    assert names(installed) == [("Ward 4", "2"), ("Other", "1")]
    last = installed.state().last
    assert last is not None
    assert (last.did, last.name) == ("updated", "Ward 4")


def test_that_the_same_name_in_other_letters_is_the_same_library(
    installed: InstalledLibraries, first: Path, tmp_path: Path
) -> None:
    installed.add(read_pack(first))
    installed.add(read_pack(make_pack(tmp_path / "o.dispensatory", SECOND, name="WARD  4", edition="2")))
    assert names(installed) == [("WARD  4", "2")]
    assert installed.find("ward4") is not None


def test_that_the_same_pack_again_changes_nothing(installed: InstalledLibraries, first: Path, second: Path) -> None:
    installed.add(read_pack(first))
    installed.add(read_pack(second))
    before = tree(installed.folder)
    installed.add(read_pack(second))
    assert tree(installed.folder) == before


@pytest.mark.parametrize("did", ["added", "updated", "removed"])
def test_that_each_change_can_be_undone_once(
    installed: InstalledLibraries, data: Path, first: Path, second: Path, did: str
) -> None:
    installed.add(read_pack(first))
    before = {name: content for name, content in tree(installed.folder / "packs").items() if content is not None}
    shown = names(installed)
    if did == "updated":
        installed.add(read_pack(second))
    elif did == "removed":
        installed.remove("ward 4")
    step = installed.undo()
    assert (step.did, step.name) == (did, "Ward 4")
    assert names(installed) == ([] if did == "added" else shown)
    if did != "added":
        assert {name: content for name, content in tree(installed.folder / "packs").items() if content} == before
    with pytest.raises(LibraryError, match="no change"):
        installed.undo()


def test_that_what_is_not_needed_any_more_is_thrown_away(
    installed: InstalledLibraries, first: Path, second: Path, tmp_path: Path
) -> None:
    for pack in (first, second, make_pack(tmp_path / "o.dispensatory", SECOND, edition="3")):
        installed.add(read_pack(pack))
        assert len(list((installed.folder / "packs").iterdir())) <= 2
    (installed.folder / "new-left").mkdir()
    (installed.folder / "packs" / "left").mkdir()
    installed.remove("Ward 4")
    installed.undo()
    assert sorted(path.name for path in installed.folder.iterdir()) == [
        "lock",
        "packs",
        "state-copy.json",
        "state.json",
    ]
    assert len(list((installed.folder / "packs").iterdir())) == 1


def test_that_a_library_that_is_not_there_cannot_be_removed(installed: InstalledLibraries, first: Path) -> None:
    installed.add(read_pack(first))
    before = tree(installed.folder)
    with pytest.raises(LibraryError, match=r"Other: no library of this name is installed\. Installed: Ward 4"):
        installed.remove("Other")
    assert tree(installed.folder) == before


def test_that_a_signed_library_takes_only_signed_editions(
    installed: InstalledLibraries, tmp_path: Path, second: Path
) -> None:
    key, other = Key(1), Key(2)
    signed = make_pack(tmp_path / "s.dispensatory", FIRST, key=key)
    added = installed.add(read_pack(signed, parse_key(key.text)))
    assert (added.signing.key, added.signing.number) == (key.text, key.number)
    before = tree(installed.folder)
    for pack in (second, make_pack(tmp_path / "t.dispensatory", SECOND, edition="2", key=key)):
        with pytest.raises(PackError, match="was not checked"):
            installed.add(read_pack(pack))
    assert tree(installed.folder) == before
    chosen_anew = make_pack(tmp_path / "u.dispensatory", SECOND, edition="3", key=other)
    assert installed.add(read_pack(chosen_anew, parse_key(other.text))).signing.key == other.text


def test_that_a_pack_that_changes_while_it_is_installed_leaves_all_as_it_was(
    installed: InstalledLibraries, first: Path, tmp_path: Path
) -> None:
    installed.add(read_pack(first))
    before = tree(installed.folder)
    texts = {f"m{number}": random.Random(number).randbytes(100_000).hex() for number in range(3)}  # noqa: S311
    path = make_pack(tmp_path / "large.dispensatory", texts)
    pack = read_pack(path)

    def change(done: int, total: int) -> None:
        path.write_bytes(bytes(path.stat().st_size))

    with pytest.raises(PackError):
        installed.add(pack, change)
    assert tree(installed.folder) == before


class Stop(Exception):  # noqa: N818 - not an error
    """Somebody wants the work ended."""


def test_that_work_that_is_given_up_leaves_all_as_it_was(
    installed: InstalledLibraries, first: Path, second: Path
) -> None:
    installed.add(read_pack(first))
    before = tree(installed.folder)

    def stop(done: int, total: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        installed.add(read_pack(second), stop)
    assert tree(installed.folder) == before


@pytest.mark.parametrize("step", ["_write", "_settle_all", "write_state"])
def test_that_a_full_disk_leaves_all_as_it_was(
    installed: InstalledLibraries, first: Path, second: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed.add(read_pack(first))
    before, shown = tree(installed.folder), names(installed)

    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, step, full)
    with pytest.raises(LibraryError, match=r"No space left on device.*nothing was changed"):
        installed.add(read_pack(second))
    assert names(installed) == shown
    if step != "write_state":
        assert tree(installed.folder) == before


def test_that_a_disk_that_gets_full_is_not_taken_for_a_damaged_pack(
    installed: InstalledLibraries, first: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed.add(read_pack(first))
    before, write = tree(installed.folder), module._write
    written: list[Path] = []

    def full(file: Path, content: bytes) -> None:
        written.append(file)
        if len(written) > 2:
            raise OSError(28, "No space left on device")
        write(file, content)

    monkeypatch.setattr(module, "_write", full)
    with pytest.raises(LibraryError, match=r"cannot be written .No space left"):
        installed.add(read_pack(second))
    assert tree(installed.folder) == before


def test_that_a_home_that_cannot_be_written_is_told(tmp_path: Path, first: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(LibraryError, match="cannot be written"):
        InstalledLibraries(tmp_path / "file").add(read_pack(first))


def test_that_only_one_program_at_a_time_changes_them(installed: InstalledLibraries, first: Path, second: Path) -> None:
    installed.add(read_pack(first))
    refused = []

    def meanwhile(done: int, total: int) -> None:
        try:
            InstalledLibraries(installed.folder.parent).remove("Ward 4")
        except LibraryError as error:
            refused.append(str(error))

    installed.add(read_pack(second), meanwhile)
    assert refused
    assert all("another program is changing the libraries" in words for words in refused)
    assert names(installed) == [("Ward 4", "2")]


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b"[]\n[]\n", b"null\nnull\n"])
def test_that_a_damaged_state_is_read_from_its_copy(
    installed: InstalledLibraries, first: Path, second: Path, content: bytes
) -> None:
    installed.add(read_pack(first))
    shown = names(installed)
    file = installed.folder / "state.json"
    file.write_bytes(content)
    assert (names(installed), "its copy was read" in installed.state().fault) == (shown, True)
    installed.add(read_pack(second))
    assert (names(installed), installed.state().fault) == ([("Ward 4", "2")], "")
    assert (installed.folder / "state-damaged.json").read_bytes() == content


def test_that_a_state_with_another_word_in_it_is_not_believed(installed: InstalledLibraries, first: Path) -> None:
    installed.add(read_pack(first))
    file = installed.folder / "state.json"
    file.write_bytes(file.read_bytes().replace(b'"edition":"1"', b'"edition":"9"'))
    assert (names(installed), "damaged" in installed.state().fault) == ([("Ward 4", "1")], True)


def test_that_a_state_damaged_beyond_its_copy_is_told_and_nothing_thrown_away(
    installed: InstalledLibraries, first: Path, second: Path
) -> None:
    installed.add(read_pack(first))
    packs = set((installed.folder / "packs").iterdir())
    for name in ("state.json", "state-copy.json"):
        (installed.folder / name).write_bytes(b"x")
    state = installed.state()
    assert state.installed == ()
    assert "Add their packs again" in state.fault
    installed.add(read_pack(second))
    assert set((installed.folder / "packs").iterdir()) > packs


def test_that_a_state_that_names_a_folder_elsewhere_is_not_believed(
    installed: InstalledLibraries, first: Path, tmp_path: Path
) -> None:
    installed.add(read_pack(first))
    for name in ("state.json", "state-copy.json"):
        file = installed.folder / name
        header, line = file.read_bytes().split(b"\n")[:2]
        state = json.loads(line)
        state["installed"][0]["folder"] = "../../elsewhere"
        changed = json.dumps(state).encode()
        about = {**json.loads(header), "check": zlib.crc32(changed)}
        file.write_bytes(json.dumps(about).encode() + b"\n" + changed + b"\n")
    assert installed.state().installed == ()


KILLED = """
import sys
from pathlib import Path
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.packs import read_pack
installed = InstalledLibraries(Path(sys.argv[1]))
packs = [read_pack(Path(name)) for name in sys.argv[2:]]
while True:
    for pack in packs:
        installed.add(pack)
        print("done", flush=True)
    installed.remove("Ward 4")
    print("done", flush=True)
    installed.undo()
    print("done", flush=True)
"""


def whole(installed: InstalledLibraries) -> None:
    """Every installed edition, and every one to go back to, has all its files as its manifest says."""
    state = read_state(installed.folder)
    assert state.fault == ""
    for library in (*state.installed, *(state.last.before if state.last else ())):
        manifest = installed.manifest_of(library)
        folder = installed.folder_of(library)
        assert (manifest.name, manifest.edition) == (library.name, library.edition)
        for file in manifest.files:
            assert sha256((folder / file.name).read_bytes()).hexdigest() == file.sha256
        assert len([path for path in folder.rglob("*") if path.is_file()]) == len(manifest.files) + 1


def test_that_a_kill_at_any_moment_leaves_the_old_state_or_the_new_one(tmp_path: Path, data: Path) -> None:
    texts = [{f"m{number}": text(f"M{number}", usage=f"{edition} " * 50) for number in range(30)} for edition in "ABC"]
    packs = [
        make_pack(tmp_path / f"{number}.dispensatory", each, edition=str(number)) for number, each in enumerate(texts)
    ]
    installed = InstalledLibraries(data)
    chance = random.Random(4)  # noqa: S311 - moments, not secrets
    seen = set()
    for _ in range(50):
        program = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILLED), str(data), *map(str, packs)], stdout=subprocess.PIPE
        )
        assert program.stdout is not None
        for _ in range(chance.randrange(4)):
            assert program.stdout.readline() == b"done\n"
        with suppress(subprocess.TimeoutExpired):
            program.wait(chance.uniform(0, 0.03))
        os.kill(program.pid, signal.SIGKILL)
        program.communicate()
        whole(installed)
        seen.add(tuple(names(installed)))
    assert len(seen) > 2
    installed.add(read_pack(make_pack(tmp_path / "last.dispensatory", FIRST, edition="last")))
    whole(installed)
    assert not list(installed.folder.glob("new-*"))
