"""Every hostile file opens safely, or is listed with its line and a remedy, and the rest of the library works on.

What each comes to stands in `tests/golden/hostile.tsv`; what each costs, `measure.py` says.
"""

from pathlib import Path

import pytest

from dispensatory.errors import MonographError
from dispensatory.monograph.parser import load_monograph
from fuzz.targets import TARGETS, check_pages
from hostile.cases import CASES, Case
from hostile.operations import COMMANDS, SLUG, Bench

GOLDEN = Path(__file__).parents[1] / "golden" / "hostile.tsv"
OUTCOMES = dict(line.split("\t", 1) for line in GOLDEN.read_text("utf-8").splitlines())
MOST_TOLD = 2
SMALL = 20_000
CONTENTS = {case.name: case.make() for case in CASES}
SMALL_CASES = [case for case in CASES if len(CONTENTS[case.name]) <= SMALL]


def outcome(path: Path) -> str:
    """ "opens" or "listed", and what is told: line, code, message."""
    try:
        problems = load_monograph(path, SLUG).problems
    except MonographError as error:
        return f"listed\t{error.line}: {error.message}"
    told = [f"{problem.line} {problem.code}: {problem.message}" for problem in problems]
    rest = [f"and {len(told) - MOST_TOLD} more"] if len(told) > MOST_TOLD else []
    return "\t".join(["opens", *told[:MOST_TOLD], *rest])


def test_that_the_table_has_every_file() -> None:
    assert list(OUTCOMES) == [case.name for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_that_a_file_opens_or_is_listed_with_line_and_remedy(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "hostile.md"
    path.write_bytes(CONTENTS[case.name])
    assert outcome(path) == OUTCOMES[case.name]


@pytest.mark.parametrize("case", SMALL_CASES, ids=str)
def test_that_no_word_is_lost_and_nothing_is_fetched_run_or_hidden(case: Case, tmp_path: Path) -> None:
    TARGETS["parser"](CONTENTS[case.name])
    path = tmp_path / "hostile.md"
    path.write_bytes(CONTENTS[case.name])
    try:
        monograph = load_monograph(path, SLUG)
    except MonographError:
        return
    check_pages(monograph)


def write_all(bench: Bench) -> None:
    """A library of every small file, a plain one, and what is no file at all."""
    bench.write(CONTENTS["img"])
    for case in SMALL_CASES:
        (bench.folder / f"{case.name}.md").write_bytes(CONTENTS[case.name])
    (bench.folder / "folder.md").mkdir()
    (bench.folder / "folder.md" / "inside.md").write_text("---\ntitle: Inside\n---\n### Usage\nText.\n")
    (bench.folder / "loop").symlink_to(bench.folder, target_is_directory=True)
    (bench.folder / "nowhere.md").symlink_to(bench.folder / "nothing.md")
    (bench.folder / "itself.md").symlink_to("itself.md")


@pytest.mark.parametrize("command", COMMANDS)
def test_that_every_command_works_on_among_hostile_files(command: str, tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    write_all(bench)
    COMMANDS[command](bench)


def test_that_what_is_well_is_listed_among_hostile_files_and_what_is_not_is_told(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    write_all(bench)
    catalogue = bench.catalogue()
    assert {"plain", "inside", SLUG} <= {head.slug for head in catalogue.heads}
    assert catalogue.load("plain").sections[0].markdown == "Pain."
    told = {Path(problem.file).name for problem in catalogue.problems}
    assert {"nowhere.md", "itself.md", "broken YAML.md"} <= told
    unread = [case.name for case in SMALL_CASES if OUTCOMES[case.name].startswith("listed")]
    assert {f"{name}.md" for name in unread} <= told
