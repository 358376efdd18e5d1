"""The libraries for measuring are the same each time and hold as many monographs as asked for."""

from pathlib import Path

from benchmarks.generated_library import generate
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries


def test_that_a_generated_library_is_the_same_each_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        generate(tmp_path / name, 30, seed=3)
    one, other = (
        {path.name: path.read_bytes() for path in (tmp_path / name).rglob("*.md")} for name in ("one", "other")
    )
    assert one == other
    assert len(one) == 30


def test_that_its_monographs_have_all_sections_and_distinct_names(tmp_path: Path) -> None:
    generate(tmp_path / "library", 40)
    catalogue = CatalogueStore(libraries((tmp_path / "library",), with_bundled=False), tmp_path).current()
    assert len({entry.title for entry in catalogue.entries}) == 40
    assert all(len(entry.sections) == 7 for entry in catalogue.entries)
    assert not catalogue.problems
