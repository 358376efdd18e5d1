"""Making the catalogue of a set of libraries, and keeping it in the user's cache.

The cache file is four lines: a header (format, folders, checksums), the heads with the stamp of each file, the details, the
problems. The first two are all that a start reads. A file that is damaged, of another format or of other folders is made
anew; one that is out of date is corrected file by file, by size and time.

A built program brings a catalogue of the bundled library. It serves until there is one of the user's, and its entries are
taken over for files that still have the bytes from which they were made.
"""

import json
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass, replace
from hashlib import blake2b
from pathlib import Path
from time import time_ns
from typing import Any

from dispensatory import __version__
from dispensatory.errors import MonographError
from dispensatory.monograph.catalogue import Catalogue, Entry, Head, edition_name, entry_of, library_digest
from dispensatory.monograph.hidden import seen
from dispensatory.monograph.library import BUNDLED, FileStamp, Library, walk
from dispensatory.monograph.model import Brand, Problem, Severity, Synonym
from dispensatory.monograph.out_of_reach import in_order, with_those_out_of_reach
from dispensatory.monograph.reading import read_bytes
from dispensatory.monograph.slugs import unique_slugs, without_replaced
from dispensatory.whole_file import write_whole

FORMAT = 6
"""Raised whenever what is kept, or how files are parsed into it, changes."""

_MOST_SETS = 8
"""Sets of libraries whose catalogues are kept beside that of the one in use."""

_SECOND = 1_000_000_000
_COARSEST, _TOO_FRESH = 3 * _SECOND, -1
"""How long a time in whole seconds says nothing, in ns, and what is kept in place of such a time."""

READY = "catalogue.json"
"""The file with the catalogue that a built program brings, in its folder of what is ready."""

Progress = Callable[[int, int], None]
"""Called with the number of files done and the number of all."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One file of the libraries: its stamp, the digest of its bytes, its entry and its errors."""

    stamp: FileStamp
    digest: str
    entry: Entry
    problems: tuple[Problem, ...]


class CatalogueStore:
    """The catalogue of `libraries`, kept below the folder `cache`. `ready` is the folder that a built program brings.

    `found_damaged` says whether `current` found a damaged catalogue in the cache, and made it anew.
    """

    def __init__(self, libraries: tuple[Library, ...], cache: Path, ready: Path | None = None) -> None:
        self._libraries = libraries
        self._ready = ready
        key = blake2b("\0".join(str(library.folder) for library in libraries).encode("utf-8", "surrogateescape"))
        self.file = cache / f"catalogue-{key.hexdigest()[:16]}.json"
        self.found_damaged = False

    def cached(self) -> Catalogue | None:
        """The catalogue as last kept, without a look at the folders; None if there is none or it is damaged."""
        kept = _Kept.read(self.file, self._libraries)
        if kept is None and [library.name for library in self._libraries] == [BUNDLED]:
            kept = self._brought()
        return kept.catalogue() if kept else None

    def current(self, progress: Progress | None = None) -> Catalogue:
        """The catalogue as the folders are now; only files that are new or changed are parsed, and the result is kept."""
        kept = _Kept.read(self.file, self._libraries)
        self.found_damaged = kept is None and self.is_damaged()
        every, problems = walk(self._libraries)
        if kept:
            every, problems = with_those_out_of_reach(kept.stamps(), every, problems, self._libraries)
        stamps, replaced = without_replaced(every, self._libraries)
        as_kept = kept and not problems and kept.has_only_problems_of_files()
        if kept and as_kept and kept.stamps() == stamps and len(kept.replaced) == len(replaced):
            return kept.catalogue()
        kept_rows = kept.rows() if kept else []
        known = {row.stamp: row for row in kept_rows}
        known_bytes = _KnownBytes(kept_rows, self._brought_rows())
        rows = []
        for number, (stamp, slug) in enumerate(zip(stamps, unique_slugs(stamps), strict=True)):
            row = known.get(stamp)
            rows.append(row if row and row.entry.slug == slug else self._read(stamp, slug, known_bytes))
            if progress:
                progress(number + 1, len(stamps))
        rows.sort(key=lambda row: (sort_key(row.entry.title), row.entry.slug))
        hidden = [self._read(stamp, Path(stamp.relative).stem, known_bytes) for stamp in replaced]
        kept = _Kept.of(rows, problems, self._libraries, hidden)
        kept.write(self.file)
        return kept.catalogue()

    def is_damaged(self) -> bool:
        """Whether there is a file in the cache that does not hold what was written; one of another version does."""
        try:
            header, *lines = self.file.read_bytes().split(b"\n")[:4]
            return bool(json.loads(header)["checks"] != _checks(*lines))
        except OSError:
            return False
        except (ValueError, KeyError, TypeError):
            return True

    def write_ready(self, folder: Path) -> None:
        """Write the catalogue as a built program brings it: of the bundled library alone, without times and places."""
        kept = _Kept.of(
            [replace(row, stamp=replace(row.stamp, changed=0, noted=0)) for row in self._rows_now()],
            (),
            self._libraries,
        )
        kept.write(folder / READY, _about_ready())

    def _rows_now(self) -> list[_Row]:
        self.current()
        kept = _Kept.read(self.file, self._libraries)
        return kept.rows() if kept else []

    def _brought(self) -> "_Kept | None":
        bundled = tuple(library for library in self._libraries if library.name == BUNDLED)
        return _Kept.read(self._ready / READY, bundled, _about_ready()) if self._ready and bundled else None

    def _brought_rows(self) -> dict[tuple[str, str], _Row]:
        """The rows that the program brings, by place in the bundled library and digest."""
        kept = self._brought()
        return {(row.stamp.relative, row.digest): row for row in kept.rows()} if kept else {}

    def _read(self, stamp: FileStamp, slug: str, known: "_KnownBytes") -> _Row:
        library = self._libraries[stamp.library]
        path = library.folder / stamp.relative
        try:
            content = read_bytes(path)
            digest = blake2b(content, digest_size=16).hexdigest()
            row = known.find(stamp, digest, is_bundled=library.name == BUNDLED)
            if row and row.entry.slug == slug:
                return replace(row, stamp=stamp)
            from dispensatory.monograph.parser import parse_bytes  # lazy: a file with a known entry needs no YAML

            monograph = parse_bytes(content, path, slug)
        except MonographError as error:
            problem = Problem(str(path), error.line, Severity.ERROR, "unreadable", error.message)
            entry = Entry(slug, seen(path.stem), path, library.name, None, (), (), (), (), (), (), ())
            return _Row(stamp, "", entry, (problem,))
        errors = tuple(problem for problem in monograph.problems if problem.severity is Severity.ERROR)
        return _Row(stamp, digest, entry_of(monograph, library.name), errors)


def sort_key(title: str) -> tuple[str, str]:
    """For sorting titles as a reader looks for them: letters and digits only, case and accents ignored."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    return "".join(sign for sign in plain if sign.isalnum() or sign == " ").strip(), title


class _KnownBytes:
    """Rows by the bytes from which they were made: of files whose time alone has changed, and those that the program brings."""

    def __init__(self, kept: Iterable[_Row], brought: Mapping[tuple[str, str], _Row]) -> None:
        self._kept = {(row.stamp.library, row.stamp.relative, row.digest): row for row in kept if row.digest}
        self._brought = brought

    def find(self, stamp: FileStamp, digest: str, *, is_bundled: bool) -> _Row | None:
        """The row of a file with these bytes, if there is one."""
        row = self._kept.get((stamp.library, stamp.relative, digest))
        return row or (self._brought.get((stamp.relative, digest)) if is_bundled else None)


class _Kept:
    """The cache file, taken apart only as far as it is needed."""

    def __init__(
        self,
        heads: bytes,
        details: bytes,
        problems: bytes,
        libraries: tuple[Library, ...],
        digest: str,
        edition: tuple[str, frozenset[str]],
    ) -> None:
        """`edition` is that of the bundled library, and which of its slugs are replaced."""
        self._mark = blake2b(b"\n".join((heads, details, problems)), digest_size=16).digest()
        self._heads: list[list[Any]] = json.loads(heads)
        self._details = details
        self._problems = problems
        self._libraries = libraries
        self._digest = digest
        self._edition, self.replaced = edition

    @classmethod
    def of(
        cls,
        rows: Sequence[_Row],
        problems: Sequence[Problem],
        libraries: tuple[Library, ...],
        hidden: Sequence[_Row] = (),
    ) -> "_Kept":
        """From rows in reading order, and those of the bundled library in whose place others stand."""
        heads = [[row.entry.slug, row.entry.title, *_lasting(row.stamp), row.digest] for row in rows]
        details = [_details(row.entry) for row in rows]
        every = [*map(astuple, problems), *(astuple(problem) for row in rows for problem in row.problems)]
        digest = library_digest([(row.entry.slug, row.digest) for row in rows])
        edition = _edition([*rows, *hidden]), frozenset(row.entry.slug for row in hidden)
        return cls(_json(heads), _json(details), _json(every), libraries, digest, edition)

    @classmethod
    def read(cls, file: Path, libraries: tuple[Library, ...], of: list[Any] | None = None) -> "_Kept | None":
        """From the cache file; None where it is missing, damaged, or not of this format and these folders (or of `of`)."""
        try:
            header, heads, details, problems = file.read_bytes().split(b"\n")[:4]
            about = json.loads(header)
            if about["of"] != (of or _about(libraries)) or about["checks"] != _checks(heads, details, problems):
                return None
            edition = about["edition"], frozenset(about["replaced"])
            return cls(heads, details, problems, libraries, about["digest"], edition)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, file: Path, of: list[Any] | None = None) -> None:
        """Put the cache file in place at once; a cache that cannot be written is done without."""
        heads = _json(self._heads)
        checks = _checks(heads, self._details, self._problems)
        about = {"of": of or _about(self._libraries), "digest": self._digest, "edition": self._edition}
        header = _json({**about, "replaced": sorted(self.replaced), "checks": checks})
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(file, b"\n".join((header, heads, self._details, self._problems, b"")))
            _remove_old(file)
        except OSError as error:
            from dispensatory.log_file import log  # lazy: few starts need it

            log().warning("The list of medicines cannot be kept: %s: %s", file.parent, error.strerror)

    def stamps(self) -> tuple[FileStamp, ...]:
        """The stamps in the order in which folders are walked."""
        return tuple(sorted((FileStamp(*head[2:7]) for head in self._heads), key=in_order))

    def has_only_problems_of_files(self) -> bool:
        """Whether no folder was out of reach when it was kept."""
        problems = self._all_problems()
        files = {str(self._libraries[head[2]].folder / head[3]) for head in self._heads} if problems else set()
        return all(problem.file in files for problem in problems)

    def catalogue(self) -> Catalogue:
        """The catalogue; its entries are made when they are first asked for."""
        heads = tuple(Head(head[0], head[1]) for head in self._heads)
        problems = self._all_problems()
        about = self._digest, problems, self._edition, self.replaced
        return Catalogue(heads, self._entries, self._libraries, *about, mark=self._mark, files=self._file)

    def rows(self) -> list[_Row]:
        """Everything kept, to be corrected."""
        found: dict[str, list[Problem]] = {}
        for problem in self._all_problems():
            found.setdefault(problem.file, []).append(problem)
        return [
            _Row(FileStamp(*head[2:7]), head[7], entry, tuple(found.get(str(entry.path), ())))
            for head, entry in zip(self._heads, self._entries(), strict=True)
        ]

    def _entries(self) -> tuple[Entry, ...]:
        details = json.loads(self._details)
        return tuple(self._entry(head, rest) for head, rest in zip(self._heads, details, strict=True))

    def _file(self, place: int) -> Path:
        head = self._heads[place]
        file: Path = self._libraries[head[2]].folder / head[3]
        return file

    def _entry(self, head: list[Any], rest: list[Any]) -> Entry:
        library = self._libraries[head[2]]
        (
            inn,
            synonyms,
            brands,
            abbreviations,
            lay_terms,
            atc_codes,
            classes,
            sections,
            (revised, pregnancy, lactation),
        ) = rest
        return Entry(
            slug=head[0],
            title=head[1],
            path=library.folder / head[3],
            library=library.name,
            inn=inn,
            synonyms=tuple(Synonym(*pair) for pair in synonyms),
            brand_names=tuple(Brand(*pair) for pair in brands),
            abbreviations=tuple(abbreviations),
            lay_terms=tuple(lay_terms),
            atc_codes=tuple(atc_codes),
            pharmacological_class=tuple(classes),
            sections=tuple(sections),
            revised=revised,
            pregnancy=pregnancy,
            lactation=lactation,
        )

    def _all_problems(self) -> tuple[Problem, ...]:
        return tuple(
            Problem(file, line, Severity(severity), code, message)
            for file, line, severity, code, message in json.loads(self._problems)
        )


def _remove_old(file: Path) -> None:
    """Remove the catalogues of sets of libraries that were not in use for long: each edition of a pack leaves one."""
    others = [other for other in file.parent.glob("catalogue-*.json") if other != file]
    with suppress(FileNotFoundError):  # another program was quicker
        others.sort(key=lambda other: other.stat().st_mtime, reverse=True)
        for other in others[_MOST_SETS:]:
            other.unlink()


def _lasting(stamp: FileStamp) -> tuple[int | str, ...]:
    """What is kept of a stamp: where times are whole seconds, a file that is changed again at once can have the time it had."""
    is_coarse = stamp.changed % _SECOND == 0
    is_fresh = is_coarse and abs(time_ns() - stamp.changed) < _COARSEST
    return astuple(replace(stamp, changed=_TOO_FRESH) if is_fresh else stamp)


def _details(entry: Entry) -> list[Any]:
    synonyms = [[synonym.name, synonym.kind] for synonym in entry.synonyms]
    brands = [[brand.name, brand.country] for brand in entry.brand_names]
    lists = (entry.abbreviations, entry.lay_terms, entry.atc_codes, entry.pharmacological_class, entry.sections)
    return [entry.inn, synonyms, brands, *lists, [entry.revised, entry.pregnancy, entry.lactation]]


def _edition(rows: Sequence[_Row]) -> str:
    """The edition of the bundled library; empty where it is not in use."""
    bundled = [row for row in rows if row.entry.library == BUNDLED]
    digest = library_digest([(row.entry.slug, row.digest) for row in bundled])
    return edition_name((row.entry.revised for row in bundled), digest) if bundled else ""


def _about_ready() -> list[Any]:
    return [FORMAT, __version__, "ready"]


def _about(libraries: tuple[Library, ...]) -> list[Any]:
    return [FORMAT, __version__, *map(_line, libraries)]


def _line(library: Library) -> str:
    """What tells one library from another; the slugs that it replaces are checksummed, as they can be thousands."""
    replaces = zlib.crc32("\0".join(sorted(library.replaces)).encode("utf-8", "surrogateescape"))
    return f"{library.name}={library.folder}" + (f"={replaces}" if library.replaces else "")


def _checks(*lines: bytes) -> list[int]:
    return [zlib.crc32(line) for line in lines]


def _json(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("ascii")
