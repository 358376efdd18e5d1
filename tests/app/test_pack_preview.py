"""What is said above the changes of a pack: an older edition, another content, and another library with the same medicine."""

from pathlib import Path

import pytest

from dispensatory.app.tools.libraries_report import facts_of, row_of
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.packs import read_pack
from dispensatory.library.proposals import Proposal, proposal_to_add
from library.packing import make_pack, text


@pytest.fixture
def installed(tmp_path: Path) -> InstalledLibraries:
    """Ward 4 in edition 2.10."""
    libraries = InstalledLibraries(tmp_path / "data")
    libraries.add(read_pack(make_pack(tmp_path / "x.dispensatory", {"zinc": text("Zinc", usage="a")}, edition="2.10")))
    return libraries


def proposed(installed: InstalledLibraries, name: str, edition: str, usage: str) -> Proposal:
    path = installed.folder.with_name(f"{name} {edition}.dispensatory")
    pack = read_pack(make_pack(path, {"zinc": text("Zinc", usage=usage)}, name=name, edition=edition))
    return proposal_to_add(installed, pack, {})


def test_that_an_older_edition_and_the_same_with_other_content_are_said(installed: InstalledLibraries) -> None:
    assert facts_of(proposed(installed, "Ward 4", "2.9", "b")).startswith("By its number this edition is older")
    same = facts_of(proposed(installed, "Ward 4", "2.10", "b"))
    assert same.startswith("This is the edition that is installed, with other content.\n")
    assert facts_of(proposed(installed, "Ward 4", "2.11", "b")).startswith("Medicines: 1 changed.")


def test_that_another_library_with_the_medicine_is_named(installed: InstalledLibraries) -> None:
    other = proposed(installed, "B", "1", "b")
    assert [row_of(change, other, "Zinc") for change in other.changes] == ["Zinc: new, beside the text of Ward 4"]
