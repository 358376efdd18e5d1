"""The catalogue: every monograph of the libraries in use, without its text.

What the list shows at the start (`heads`) is apart from the rest of an entry, which is made when first asked for, so that
a window over thousands of monographs opens as fast as one over thirty.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from dispensatory.errors import NotFoundError
from dispensatory.monograph.library import BUNDLED, Library
from dispensatory.monograph.model import Brand, Monograph, Problem, Synonym

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Head:
    """What the list needs of a monograph."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the list, the name search and the header need of a monograph before its text is read."""

    slug: str
    title: str
    path: Path
    library: str
    inn: str | None
    synonyms: tuple[Synonym, ...]
    brand_names: tuple[Brand, ...]
    abbreviations: tuple[str, ...]
    lay_terms: tuple[str, ...]
    atc_codes: tuple[str, ...]
    pharmacological_class: tuple[str, ...]
    sections: tuple[str, ...]
    revised: str | None = None
    pregnancy: str | None = None
    lactation: str | None = None


class Catalogue:
    """All monographs of the libraries in use, sorted for reading: by title, case and accents ignored.

    `digest` changes whenever a text or a slug in use changes; the search index is keyed by it. `problems` are the files
    and folders that could not be read, and the errors inside files. `edition` is that of the bundled library, "" without it.
    `replaced` are the slugs of bundled monographs in whose place stand those of another library. `mark` changes whenever
    anything but the libraries does.
    """

    def __init__(  # noqa: PLR0913 - what a catalogue is of
        self,
        heads: tuple[Head, ...],
        entries: Callable[[], tuple[Entry, ...]],
        libraries: tuple[Library, ...],
        digest: str,
        problems: tuple[Problem, ...] = (),
        edition: str = "",
        replaced: frozenset[str] = frozenset(),
        *,
        mark: bytes = b"",
        files: Callable[[int], Path] | None = None,
    ) -> None:
        """`files` gives the file of a head by its place, so that one is found before the entries are made."""
        self.heads = heads
        self.libraries = libraries
        self.digest = digest
        self.problems = problems
        self.edition = edition
        self.replaced = replaced
        self._make_entries, self._files = entries, files
        self._mark = mark

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """One entry a monograph, in the order of `heads`."""
        return self._make_entries()

    @cached_property
    def _places(self) -> dict[str, int]:
        return {head.slug: place for place, head in enumerate(self.heads)}

    def __len__(self) -> int:
        return len(self.heads)

    def __contains__(self, slug: str) -> bool:
        return slug in self._places

    def entry(self, slug: str) -> Entry:
        """The entry of `slug`; NotFoundError if there is none."""
        return self.entries[self._place(slug)]

    def file(self, slug: str) -> Path:
        """The file of `slug`, at once however many there are; NotFoundError if there is none."""
        place = self._place(slug)
        return self._files(place) if self._files else self.entries[place].path

    def _place(self, slug: str) -> int:
        try:
            return self._places[slug]
        except KeyError:
            raise NotFoundError(f"no monograph {slug!r} in the library") from None

    @property
    def what(self) -> tuple[object, ...]:
        """What is read under which slug, and from where: the same text can come from another library."""
        return self.digest, self.libraries, self.replaced

    def is_same(self, other: "Catalogue") -> bool:
        """Whether the other is in no way different; never where one was not kept."""
        return self is other or (self._mark, self.what) == (other._mark or None, other.what)

    def foreign_library(self, slug: str) -> str:
        """The library of a text that is not bundled, where there are several; "" for any other."""
        if len(self.libraries) < 2 or slug not in self:
            return ""
        library = self.entry(slug).library
        return "" if library == BUNDLED else library

    def told_apart_by(self, slug: str) -> str:
        """What stands behind a title: the library of a text that is not bundled; the slug where a library has two of a title."""
        library = self.foreign_library(slug)
        if slug not in self._alike:
            return library
        return f"{library}: {slug}" if library else slug

    def titled(self, slug: str) -> str:
        """The title of a monograph, with what tells it from others behind it."""
        title, apart = self.entry(slug).title, self.told_apart_by(slug)
        return f"{title} ({apart})" if apart else title

    @cached_property
    def _alike(self) -> frozenset[str]:
        """The slugs of the monographs whose title another one of the same library has."""
        times = Counter(head.title.casefold() for head in self.heads)
        several = [self.entry(head.slug) for head in self.heads if times[head.title.casefold()] > 1]
        together = Counter((entry.title.casefold(), entry.library) for entry in several)
        return frozenset(entry.slug for entry in several if together[entry.title.casefold(), entry.library] > 1)

    def library_of(self, file: Path) -> Library | None:
        """The library that a monograph file is from; None if it is from none."""
        found = [library for library in self.libraries if file.is_relative_to(library.folder)]
        return max(found, key=lambda library: len(library.folder.parts), default=None)

    def replaces_bundled(self, file: Path) -> bool:
        """Whether a monograph file stands in the place of a bundled one."""
        library = self.library_of(file)
        return library is not None and file.stem in library.replaces and file.stem in self.replaced

    def cited(self, file: Path) -> str:
        """The library of a monograph file as it is cited: an edition, or a name and an edition; "" for a folder of one's own."""
        library = self.library_of(file)
        return self._cited(library) if library else ""

    @property
    def all_cited(self) -> str:
        """All libraries in use as they are cited; those that are folders of one's own are not named."""
        return "; ".join(cited for library in self.libraries if (cited := self._cited(library)))

    def _cited(self, library: Library) -> str:
        if library.name == BUNDLED:
            return self.edition
        return f"{library.name}, {library.edition}" if library.edition else ""

    def load(self, slug: str) -> Monograph:
        """The monograph of `slug`, read from its file now; MonographError if that cannot be read any more."""
        from dispensatory.monograph.parser import load_monograph  # lazy: YAML costs 40 ms, and a list needs none

        return load_monograph(self.file(slug), slug)


def entry_of(monograph: Monograph, library: str) -> Entry:
    """The catalogue's entry for a parsed monograph."""
    front = monograph.front
    return Entry(
        slug=monograph.slug,
        title=front.title,
        path=monograph.path,
        library=library,
        inn=front.inn,
        synonyms=front.synonyms,
        brand_names=front.brand_names,
        abbreviations=front.abbreviations,
        lay_terms=front.lay_terms,
        atc_codes=front.atc_codes,
        pharmacological_class=front.pharmacological_class,
        sections=tuple(section.key for section in monograph.sections),
        revised=front.revised,
        pregnancy=front.pregnancy,
        lactation=front.lactation,
    )


def edition_name(revised: Iterable[str | None], digest: str) -> str:
    """The edition of a library: year and month of its last revision, and the beginning of its digest ("2026.11-1a2b3c4d")."""
    latest = max((day for day in revised if day), default="")
    month = latest[:7].replace("-", ".") if _DAY.fullmatch(latest) else "undated"
    return f"{month}-{digest[:8]}"


def library_digest(texts: list[tuple[str, str]]) -> str:
    """A digest over (slug, digest of the file) pairs, in whatever order they come."""
    total = hashlib.blake2b(digest_size=16)
    for slug, digest in sorted(texts):
        total.update(f"{slug}\0{digest}\n".encode("utf-8", "surrogateescape"))
    return total.hexdigest()
