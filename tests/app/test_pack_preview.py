"""What is said above the changes of a pack: an older edition, another content, and another library with the same medicine."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dispensatory.app.tools.libraries_report import facts_of, row_of
from dispensatory.errors import PackError
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.packs import read_pack
from dispensatory.library.proposals import Proposal, proposal_to_add
from dispensatory.wording import use_translator
from library.packing import about, make_pack, raw_pack, text


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


@pytest.fixture
def marked() -> Iterator[None]:
    """A language that marks every text of the program."""
    use_translator(lambda said, _number: f"\u00a7{said}\u00a7")
    yield
    use_translator(None)


ZINC = {"monographs/zinc.md": text("Zinc", usage="a").encode()}


@pytest.mark.parametrize(
    ("members", "manifest", "said"),
    [
        (
            ZINC,
            about(ZINC, edition=7),
            "\u00a7is refused: its manifest.json \u00a7has a field 'edition' that is no text\u00a7.",
        ),
        ({"monographs/con.md": b"x"}, about(ZINC), "which \u00a7is the name of a device on Windows\u00a7. Nothing"),
        ({}, about(ZINC), "\u00a7is refused: 'monographs/zinc.md' is in its manifest, but not in it. \u00a7Copy"),
        (ZINC, about({"monographs/zinc.md": b"b"}), "\u00a7is refused: 'monographs/zinc.md' has another size"),
    ],
)
@pytest.mark.usefixtures("marked")
def test_that_a_refusal_is_in_the_language_of_the_window(
    tmp_path: Path, members: dict[str, bytes], manifest: dict[str, Any], said: str
) -> None:
    with pytest.raises(PackError) as refused:
        read_pack(raw_pack(tmp_path / "x.dispensatory", list(members.items()), manifest))
    assert said in str(refused.value)
    assert str(refused.value).startswith(f"{tmp_path / 'x.dispensatory'}: \u00a7")
