"""A folder of three monographs, and its catalogue."""

from pathlib import Path

import pytest

from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library
from monograph.library_files import write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    write(folder, "b/beta.md", "beta")
    write(folder, "a/alpha.md", "Alpha")
    write(folder, "e/eclair.md", "\u00c9clair")
    write(folder, "README.md", "Guide")
    write(folder, ".hidden/x.md", "Hidden")
    (folder / "notes.txt").write_text("no monograph")
    return folder


@pytest.fixture
def store(folder: Path, tmp_path: Path) -> CatalogueStore:
    return CatalogueStore((Library("own", folder),), tmp_path / "cache")
