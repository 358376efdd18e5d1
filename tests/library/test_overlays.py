"""Installed libraries are read beside the bundled one, and in its place where they say so."""

from pathlib import Path

import pytest

from dispensatory.app.models.list_titles import list_titles
from dispensatory.library.installed import InstalledLibraries, imported_folder, libraries_in_use, state_stamp
from dispensatory.library.packs import read_pack
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from library.packing import make_pack, text

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


def catalogue(data: Path, bundled: Path | None, *folders: Path) -> Catalogue:
    """The catalogue of everything in use, with `bundled` in place of the monographs of the program."""
    found = libraries_in_use(folders, data, with_bundled=bundled is not None)
    if bundled is not None:
        found = (type(found[0])(found[0].name, bundled), *found[1:])
    return CatalogueStore(found, data.parent / "cache").current()


def usage(catalogue: Catalogue, slug: str) -> str:
    return catalogue.load(slug).sections[0].markdown


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    folder = tmp_path / "bundled"
    folder.mkdir()
    (folder / "warfarin.md").write_text(text("Warfarin", usage="Clots."), encoding="utf-8")
    (folder / "zinc.md").write_text(text("Zinc", usage="Diarrhoea."), encoding="utf-8")
    return folder


def test_that_an_installed_library_is_read_beside_the_bundled_one(
    installed: InstalledLibraries, data: Path, tmp_path: Path, bundled: Path, second: Path
) -> None:
    before = catalogue(data, bundled).digest
    added = installed.add(read_pack(second))
    assert (added.name, added.edition, added.monographs) == ("Ward 4", "2", 2)
    found = catalogue(data, bundled)
    assert [entry.slug for entry in found.entries] == ["alpha", "beta", "warfarin", "zinc"]
    assert found.digest != before
    assert {entry.library for entry in found.entries} == {"Ward 4", "Dispensatory"}


def test_that_an_overlay_takes_the_place_of_a_bundled_monograph_and_gives_it_back(
    installed: InstalledLibraries, data: Path, bundled: Path, first: Path
) -> None:
    edition = catalogue(data, bundled).edition
    installed.add(read_pack(first))
    found = catalogue(data, bundled)
    assert [entry.slug for entry in found.entries] == ["alpha", "warfarin", "zinc"]
    assert usage(found, "warfarin") == "Ours."
    assert (found.replaced, found.edition) == ({"warfarin"}, edition)
    assert found.replaces_bundled(found.entry("warfarin").path)
    assert not found.replaces_bundled(found.entry("alpha").path)
    kept = CatalogueStore(found.libraries, data.parent / "cache").cached()
    assert kept is not None
    assert kept.replaced == {"warfarin"}
    installed.remove("Ward 4")
    assert usage(catalogue(data, bundled), "warfarin") == "Clots."


def test_that_without_the_word_both_are_there(
    installed: InstalledLibraries, data: Path, tmp_path: Path, bundled: Path
) -> None:
    installed.add(read_pack(make_pack(tmp_path / "x.dispensatory", FIRST)))
    found = catalogue(data, bundled)
    assert (usage(found, "warfarin"), usage(found, "warfarin-2")) == ("Clots.", "Ours.")
    assert found.replaced == frozenset()


def test_that_an_overlay_whose_folder_is_gone_hides_nothing(
    installed: InstalledLibraries, data: Path, bundled: Path, first: Path
) -> None:
    added = installed.add(read_pack(first))
    (installed.folder_of(added) / "monographs" / "warfarin.md").unlink()
    assert usage(catalogue(data, bundled), "warfarin") == "Clots."


def test_that_two_overlays_of_one_monograph_are_both_there(
    installed: InstalledLibraries, data: Path, tmp_path: Path, bundled: Path, first: Path
) -> None:
    installed.add(read_pack(first))
    other = make_pack(
        tmp_path / "o.dispensatory", {"warfarin": text("Warfarin", usage="Theirs.")}, name="B", replaces=["warfarin"]
    )
    installed.add(read_pack(other))
    found = catalogue(data, bundled)
    assert (usage(found, "warfarin"), usage(found, "warfarin-2")) == ("Ours.", "Theirs.")
    assert found.replaces_bundled(found.entry("warfarin-2").path)


def test_that_a_later_library_does_not_rename_the_medicines_of_an_earlier_one(
    installed: InstalledLibraries, data: Path, tmp_path: Path, second: Path
) -> None:
    installed.add(read_pack(second))
    before = {entry.slug: entry.library for entry in catalogue(data, None).entries}
    installed.add(read_pack(make_pack(tmp_path / "a.dispensatory", SECOND, name="A ward")))
    after = {entry.slug: entry.library for entry in catalogue(data, None).entries}
    assert before.items() <= after.items()
    assert after["alpha-2"] == "A ward"


def test_that_a_folder_with_the_name_of_a_library_is_told_apart(
    installed: InstalledLibraries, data: Path, tmp_path: Path, second: Path
) -> None:
    installed.add(read_pack(second))
    folders = [tmp_path / place / name for place, name in (("x", "ward 4"), ("x", "Dispensatory"), ("x", "own"))]
    for folder in folders:
        folder.mkdir(parents=True)
    found = libraries_in_use(tuple(folders), data)
    assert [library.name for library in found] == ["Dispensatory", "Ward 4", str(folders[0]), str(folders[1]), "own"]


def test_that_imported_labels_are_in_use_once_they_are_there(data: Path, tmp_path: Path) -> None:
    stamp = state_stamp(data)
    imported = imported_folder(data)
    imported.mkdir(parents=True)
    (imported / "zink.md").write_text(text("Zink", usage="As imported."), encoding="utf-8")
    assert [library.name for library in libraries_in_use((), data)] == ["Dispensatory", "imported"]
    assert state_stamp(data) != stamp
    other = tmp_path / "elsewhere" / "imported"
    other.mkdir(parents=True)
    found = libraries_in_use((other, imported), data)
    assert [library.folder for library in found[1:]] == [other, imported]
    assert len({library.name for library in found}) == 3


def test_that_a_bundled_text_that_comes_later_is_replaced_too(
    installed: InstalledLibraries, data: Path, bundled: Path, tmp_path: Path
) -> None:
    pack = make_pack(tmp_path / "o.dispensatory", {"iron": text("Iron", usage="Ours.")}, replaces=["iron"])
    installed.add(read_pack(pack))
    assert catalogue(data, bundled).replaced == frozenset()
    (bundled / "iron.md").write_text(text("Iron", usage="Theirs."), encoding="utf-8")
    found = catalogue(data, bundled)
    assert (found.replaced, usage(found, "iron"), len(found)) == ({"iron"}, "Ours.", 3)


def test_that_the_library_of_a_text_is_cited_with_its_edition(
    installed: InstalledLibraries, data: Path, bundled: Path, first: Path, tmp_path: Path
) -> None:
    installed.add(read_pack(first))
    own = tmp_path / "own"
    own.mkdir()
    (own / "iron.md").write_text(text("Iron"), encoding="utf-8")
    found = catalogue(data, bundled, own)
    cited = {entry.slug: found.cited(entry.path) for entry in found.entries}
    assert cited == {"alpha": "Ward 4, 1", "warfarin": "Ward 4, 1", "zinc": found.edition, "iron": ""}
    assert found.all_cited == f"{found.edition}; Ward 4, 1"
    assert found.cited(tmp_path / "elsewhere.md") == ""


def test_that_two_texts_of_one_title_in_one_library_are_told_apart(data: Path, tmp_path: Path, bundled: Path) -> None:
    folder = imported_folder(data)
    folder.mkdir(parents=True)
    for slug in ("zinc-a1", "zinc-b2", "iron"):
        (folder / f"{slug}.md").write_text(text(slug.partition("-")[0].title(), usage="x"), encoding="utf-8")
    found = catalogue(data, bundled)
    assert list_titles(found) == (
        "Iron",
        "Warfarin",
        "Zinc",
        "Zinc (imported: zinc-a1)",
        "Zinc (imported: zinc-b2)",
    )
    assert found.titled("iron") == "Iron (imported)"
    alone = catalogue(data, None)
    assert list_titles(alone) == ("Iron", "Zinc (zinc-a1)", "Zinc (zinc-b2)")
