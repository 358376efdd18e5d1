"""Which files of the libraries are shown, and under which slugs."""

from collections.abc import Iterable
from pathlib import Path

from dispensatory.monograph.hidden import seen
from dispensatory.monograph.library import BUNDLED, FileStamp, Library


def without_replaced(
    stamps: Iterable[FileStamp], libraries: tuple[Library, ...]
) -> tuple[tuple[FileStamp, ...], tuple[FileStamp, ...]]:
    """The files that are shown, and the bundled ones in whose place one of another library stands."""
    every = tuple(stamps)
    taken = {stem for stamp in every if (stem := Path(stamp.relative).stem) in libraries[stamp.library].replaces}
    if not taken:
        return every, ()
    hidden = {
        stamp for stamp in every if libraries[stamp.library].name == BUNDLED and Path(stamp.relative).stem in taken
    }
    return tuple(stamp for stamp in every if stamp not in hidden), tuple(stamp for stamp in every if stamp in hidden)


def unique_slugs(stamps: Iterable[FileStamp]) -> tuple[str, ...]:
    """The slug of each file: its stem; where several have one stem, the later ones get -2, -3 ..."""
    stems = [seen(Path(stamp.relative).stem) for stamp in stamps]
    taken: set[str] = set()
    reserved = set(stems)
    numbers: dict[str, int] = {}
    slugs = []
    for stem in stems:
        slug, number = stem, numbers.get(stem, 1)
        while slug in taken or (number > 1 and slug in reserved):
            number += 1
            slug = f"{stem}-{number}"
        numbers[stem] = number
        taken.add(slug)
        slugs.append(slug)
    return tuple(slugs)
