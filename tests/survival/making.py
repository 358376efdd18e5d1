"""The place of a reader's things before anything is done: a library, two editions of a pack, and a label."""

from pathlib import Path

from app.library_files import write_library
from dispensatory import paths
from library.packing import make_pack, text
from survival.kept import Place

SOURCE = Path(paths.__file__).parents[1]
TESTS = Path(__file__).parents[1]


def made(root: Path) -> Place:
    root.mkdir(exist_ok=True)
    place = Place(root)
    for folder in (place.library, place.labels):
        folder.mkdir()
    write_library(place.library)
    (place.library / "zinc.md").write_text("# Zinc\n### Usage\nNumber 0.\n")
    place.label.write_bytes((TESTS / "data" / "labels" / "fictolol.xml").read_bytes())
    for edition, file in zip("12", place.packs, strict=True):
        make_pack(
            file, {f"m{number}": text(f"M{number}", usage=f"{edition} " * 50) for number in range(6)}, edition=edition
        )
    return place
