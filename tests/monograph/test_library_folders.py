"""A library whose folders vanish, cannot be read or have no end."""

import os
from pathlib import Path

import pytest

from dispensatory.errors import MonographError
from dispensatory.monograph import library
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library
from monograph.library_files import write


def titles(store: CatalogueStore) -> list[str]:
    return [head.title for head in store.current().heads]


def test_that_a_folder_that_vanishes_keeps_its_medicines_in_the_list(folder: Path, tmp_path: Path) -> None:
    second = tmp_path / "second"
    write(second, "gamma.md", "Gamma")
    store = CatalogueStore((Library("own", folder), Library("ward", second)), tmp_path / "cache")
    before = store.current()
    folder.rename(tmp_path / "elsewhere")
    for _ in range(2):
        catalogue = store.current()
        assert catalogue.entries == before.entries
        assert catalogue.digest == before.digest
        assert [(problem.file, problem.code) for problem in catalogue.problems] == [(str(folder), "unreadable")]
    with pytest.raises(MonographError, match="No such file"):
        catalogue.load("alpha")
    assert catalogue.load("gamma").title == "Gamma"
    write(second, "delta.md", "Delta")
    assert [head.title for head in store.current().heads] == ["Alpha", "beta", "Delta", "\u00c9clair", "Gamma"]
    (tmp_path / "elsewhere").rename(folder)
    (folder / "a/alpha.md").unlink()
    catalogue = store.current()
    assert [head.title for head in catalogue.heads] == ["beta", "Delta", "\u00c9clair", "Gamma"]
    assert catalogue.problems == ()


def test_that_the_empty_place_of_a_drive_is_told_and_its_medicines_stay(store: CatalogueStore, folder: Path) -> None:
    before = store.current()
    folder.rename(folder.with_name("elsewhere"))
    folder.mkdir()
    catalogue = store.current()
    assert catalogue.entries == before.entries
    assert [(problem.file, "connect its drive" in problem.message) for problem in catalogue.problems] == [
        (str(folder), True)
    ]
    write(folder, "only.md", "Only")
    assert titles(store) == ["Only"]


def test_that_an_empty_library_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    catalogue = CatalogueStore((Library("new", tmp_path / "new"),), tmp_path / "cache").current()
    assert (len(catalogue), catalogue.problems) == (0, ())


def test_that_a_folder_below_that_cannot_be_read_keeps_its_medicines(
    store: CatalogueStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = store.current()
    original = os.scandir

    def failing(path: Path) -> object:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied")
        return original(path)

    monkeypatch.setattr(os, "scandir", failing)
    catalogue = store.current()
    assert catalogue.entries == before.entries
    assert [Path(problem.file).name for problem in catalogue.problems] == ["b"]


def test_that_folders_without_end_are_not_followed(
    store: CatalogueStore, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, "/".join(["x"] * 33) + "/deep.md", "Deep")
    catalogue = store.current()
    assert len(catalogue) == 3
    assert ["folders deep" in problem.message for problem in catalogue.problems] == [True]
    monkeypatch.setattr(library, "MAX_ENTRIES", 40)
    for number in range(50):
        write(tmp_path / "disk", f"{number}.md", f"Disk {number}")
    (folder / "link").symlink_to(tmp_path / "disk", target_is_directory=True)
    catalogue = store.current()
    assert len(catalogue) == 3
    assert [Path(problem.file).name for problem in catalogue.problems] == ["link"]
    assert "passes 40 files" in catalogue.problems[0].message


def test_that_links_that_lead_to_themselves_or_nowhere_are_told(store: CatalogueStore, folder: Path) -> None:
    (folder / "self.md").symlink_to("self.md")
    (folder / "one").symlink_to("two")
    (folder / "two").symlink_to("one")
    (folder / "nowhere.md").symlink_to("/nonexistent/file.md")
    (folder / "up").symlink_to("..", target_is_directory=True)
    catalogue = store.current()
    assert len(catalogue) == 3
    assert {"self.md", "nowhere.md"} <= {Path(problem.file).name for problem in catalogue.problems}
