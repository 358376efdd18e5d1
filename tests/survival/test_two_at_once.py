"""Two programs that do the same at the same time: nothing of what either has done is lost, and each finds what is right."""

import os
import subprocess
import sys
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path

import pytest

from dispensatory.app.preferences import PreferenceStore
from dispensatory.library.installed import InstalledLibraries
from library.packing import make_pack, text
from survival.kept import Place, check_search
from survival.making import SOURCE, TESTS, made

BEGIN = "import sys; from pathlib import Path; root, own = Path(sys.argv[1]), sys.argv[2]\n"
WAIT = "print('ready', flush=True); sys.stdin.readline()\n"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return made(tmp_path / "root")


def at_once(script: str, place: Place) -> None:
    """Run a script twice, once as "a" and once as "b", both from the same moment on."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(SOURCE), str(TESTS)))}
    with ExitStack() as running:
        programs = [
            running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", BEGIN + script, str(place.library.parent), own],
                    env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                )
            )
            for own in "ab"
        ]  # fmt: skip
        for program in programs:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n" or program.communicate()[1] == ""
        for program in programs:
            assert program.stdin is not None
            program.stdin.write("go\n")
            program.stdin.flush()
        for program in programs:
            _, errors = program.communicate(timeout=120)
            assert program.returncode == 0, errors


def test_that_folders_chosen_in_two_programs_are_all_kept(place: Place) -> None:
    at_once(
        "from dispensatory.app.preferences import PreferenceStore\n"
        "store = PreferenceStore(root / 'config')\n" + WAIT + "for number in range(20):\n"
        "    assert store.add_folder(f'/ward/{own}{number}')\n",
        place,
    )
    kept = PreferenceStore(place.own.config).current.folders
    assert sorted(kept) == sorted(f"/ward/{own}{number}" for own in "ab" for number in range(20))


def test_that_libraries_added_by_two_programs_are_all_installed(place: Place) -> None:
    for own in "ab":
        for number in range(6):
            name = f"Ward {own}{number}"
            make_pack(
                place.library.parent / f"{own}{number}.pack", {f"{own}{number}": text(name, usage="x")}, name=name
            )
    at_once(
        "from dispensatory.library.installed import InstalledLibraries\n"
        "from dispensatory.library.packs import read_pack\n"
        "from dispensatory.library import installed; installed._SYNCS_ALL = False\n"
        "from dispensatory.errors import LibraryError\n"
        "place = InstalledLibraries(root / 'data')\n"
        "def until_done(work):\n"
        "    while True:\n"
        "        try: return work()\n"
        "        except LibraryError as error: assert 'another program' in str(error), error\n"
        + WAIT
        + "for number in range(6):\n"
        "    until_done(lambda: place.add(read_pack(root / f'{own}{number}.pack')))\n"
        "    until_done(lambda: place.add(read_pack(root / f'{(number + ord(own)) % 2 + 1}.dispensatory')))\n"
        "    if number == 3: until_done(lambda: place.remove(f'Ward {own}1'))\n",
        place,
    )
    installed = InstalledLibraries(place.own.data)
    state = installed.state()
    assert not state.fault
    wanted = {f"Ward {own}{number}" for own in "ab" for number in (0, 2, 3, 4, 5)} | {"Ward 4"}
    assert {library.name for library in state.installed} == wanted
    for library in state.installed:
        for file in installed.manifest_of(library).files:
            assert sha256((installed.folder_of(library) / file.name).read_bytes()).hexdigest() == file.sha256


def test_that_two_programs_build_one_index_and_each_finds_by_it(place: Place) -> None:
    at_once(
        "from contextlib import suppress\n"
        "from dispensatory.errors import SearchIndexError\n"
        "from dispensatory.search.index import build, index_folder, open_index\n"
        "from survival.kept import Place, engine_over\n"
        "place = Place(root); catalogue = place.catalogue(); found = 0\n"
        "folder = index_folder(place.own.cache, catalogue)\n" + WAIT + "for number in range(8):\n"
        "    with suppress(OSError):\n"
        "        for file in folder.glob('*.trm' if number % 2 else 'manifest.json'): file.unlink()\n"
        "    build(catalogue, folder)\n"
        "    try: index = open_index(folder)\n"
        "    except SearchIndexError: continue\n"  # the other program has taken a file away
        "    slugs = [hit.slug for hit in engine_over(catalogue, index).search('dry lips', 5).text]\n"
        "    assert 'isotretinoin' in slugs; found += 1; index.close()\n"
        "assert found\n",
        place,
    )
    check_search(place)
    names = [path.name.split("-")[0] for path in place.own.cache.iterdir() if path.is_dir()]
    assert names == ["index"]
