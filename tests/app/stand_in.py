"""A small search for the tests of the window: what it finds is plain to see, and it can be made slow, broken or unready."""

import re
from collections.abc import Callable
from threading import Event
from typing import Any

from dispensatory.errors import SearchCancelled, SearchIndexError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.plain_text import plain_text
from dispensatory.search.results import NameHit, NameKind, SearchResults, SimilarHit, TextHit
from dispensatory.terminology.classes import load_classes
from dispensatory.terminology.tables import MedicineClass


class StandInNames:
    """Titles, synonyms and brands; a full name is exact, a beginning is a prefix."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._known: list[tuple[str, str, str, NameKind]] = []
        for entry in catalogue.entries:
            self._known.append((entry.slug, entry.title, entry.title, NameKind.TITLE))
            self._known += [(entry.slug, entry.title, name.name, NameKind.SYNONYM) for name in entry.synonyms]
            self._known += [(entry.slug, entry.title, name.name, NameKind.BRAND) for name in entry.brand_names]

    def match(self, query: str, limit: int) -> tuple[NameHit, ...]:
        wanted = query.strip().casefold()
        hits = [
            NameHit(
                slug,
                title,
                name,
                kind if name.casefold() == wanted else NameKind.PREFIX,
                kind,
                name.casefold() == wanted,
            )
            for slug, title, name, kind in self._known
            if wanted and name.casefold().startswith(wanted)
        ]
        return tuple(sorted(hits, key=lambda hit: not hit.exact)[:limit])

    def exact(self, name: str) -> tuple[NameHit, ...]:
        return tuple(hit for hit in self.match(name, 20) if hit.exact)

    def only(self, name: str) -> str | None:
        slugs = {hit.slug for hit in self.exact(name)}
        return slugs.pop() if len(slugs) == 1 else None

    def group_members(self, query: str) -> tuple[str, ...]:
        return next(
            (known.members for known in load_classes() if query.casefold() in (known.key, known.title.casefold())), ()
        )

    def similar(self, query: str) -> tuple[SimilarHit, ...]:
        wanted = query.strip().casefold()
        if self.match(query, 1) or len(wanted) < 5:
            return ()
        return tuple(
            SimilarHit(slug, title, name)
            for slug, title, name, _ in self._known
            if len(set(wanted) ^ set(name.casefold())) <= 2 and abs(len(wanted) - len(name)) <= 2
        )


class StandInEngine:
    """Finds texts that hold every word, as a substring of the plain text of a section."""

    def __init__(self, parts: "StandInParts", catalogue: Catalogue, names: StandInNames, *, has_index: bool) -> None:
        self._parts, self._catalogue, self._names, self._has_index = parts, catalogue, names, has_index

    def search(self, query: str, limit: int, *, cancelled: Callable[[], bool] | None = None) -> SearchResults:
        self._parts.asked.append(query)
        if cancelled and cancelled():
            raise SearchCancelled
        if self._has_index:
            self._parts.may_answer.wait(10)
            if self._parts.broken:
                raise SearchIndexError("the index is damaged: run `dispensatory index --force`")
        only, words = None, query
        if query.startswith("in:"):
            only, _, words = query[3:].partition(" ")
        names, similar = self._names.match(words, limit), self._names.similar(words)
        if not self._has_index:
            return SearchResults(query, names, similar)
        every = [hit for head in self._catalogue.heads for hit in self._hits(head.slug, words.casefold().split())]
        counts: dict[str, int] = {}
        for hit in every:
            counts[hit.section] = counts.get(hit.section, 0) + 1
        found = [hit for hit in every if only in (None, hit.section)]
        meant = "interactions" if words.startswith("interacton") else None
        missing = () if found else tuple(words.split())
        return SearchResults(
            query,
            names,
            similar,
            tuple(found[:limit]),
            len(found),
            counts,
            meant,
            missing,
            tuple(words.casefold().split()),
        )

    def _hits(self, slug: str, words: list[str]) -> list[TextHit]:
        monograph = self._catalogue.load(slug)
        hits = []
        for section in monograph.sections:
            text = " ".join(plain_text(section.markdown).split())
            if all(word in text.casefold() for word in words):
                at = text.casefold().find(words[0])
                start = max(text.rfind(". ", 0, at) + 2, 0) if text.rfind(". ", 0, at) >= 0 else 0
                snippet = text[start : at + 160]
                for word in words:
                    snippet = re.sub(rf"(?i)({re.escape(word)})", r"[[\1]]", snippet)
                hits.append(TextHit(slug, monograph.title, section.key, snippet, 1.0))
        return hits


class StandInParts:
    """`index_is_there` says whether an index can be opened; `may_answer` holds answers back while it is not set."""

    def __init__(self, *, index_is_there: bool = True) -> None:
        self.index_is_there = index_is_there
        self.broken = False
        self.asked: list[str] = []
        self.may_answer = Event()
        self.may_answer.set()

    def shared(self, catalogue: Catalogue) -> Catalogue:
        return catalogue

    def names(self, catalogue: Catalogue) -> StandInNames:
        return StandInNames(catalogue)

    def open_index(self, catalogue: Catalogue) -> Any | None:
        return object() if self.index_is_there and catalogue.heads else None

    def engine(self, catalogue: Catalogue, names: Any, index: Any | None) -> StandInEngine:
        return StandInEngine(self, catalogue, names, has_index=index is not None)

    def reason(self, hit: NameHit) -> str:
        return f"{hit.matched}: {hit.name_kind} of {hit.title}"

    def classes(self) -> tuple[MedicineClass, ...]:
        return load_classes()

    def class_title(self, name: str) -> str | None:
        return {"tetracyclines": "Tetracyclines"}.get(name)

    def atc_name(self, code: str) -> str | None:
        return {
            "D": "Dermatologicals",
            "D10": "Anti-acne preparations",
            "J": "Antiinfectives",
            "J01": "Antibacterials",
        }.get(code)
