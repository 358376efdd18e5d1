"""Everything that is shipped has its licence text in the package."""

import re
from pathlib import Path

from dispensatory.paths import bundled

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LICENCES = PACKAGING / "licenses"
NOT_SHIPPED = {"editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}


def _rows() -> dict[str, list[str]]:
    """What the table of licences names, with the files of its texts."""
    text = (LICENCES / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \|[^|]*\|[^|]*\| ([^|]+) \|$", text, flags=re.MULTILINE)
    return {name.lower(): re.findall(r"[\w.-]+\.txt", files) for name, files in rows}


def test_that_every_package_that_is_shipped_is_named() -> None:
    locked = re.findall(
        r"^([a-z0-9-]+)==", (PACKAGING / "requirements.lock").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    named = " ".join(_rows())
    assert {name for name in locked if name not in NOT_SHIPPED and name not in named} == set()


def test_that_every_text_that_is_named_is_there_and_no_other() -> None:
    named = {file for files in _rows().values() for file in files}
    assert named == {path.name for path in LICENCES.glob("*.txt")}
    assert all((LICENCES / file).stat().st_size > 400 for file in named)


def test_that_the_texts_of_the_lgpl_are_whole() -> None:
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (LICENCES / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "END OF TERMS AND CONDITIONS" in (LICENCES / "GPL-3.0.txt").read_text(encoding="utf-8")


def test_that_the_program_finds_its_monographs() -> None:
    assert (bundled("monographs") / "i" / "isotretinoin.md").is_file()
