"""One search: names from memory, similar names, and the texts; never a dead end."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from dispensatory.errors import SearchCancelled
from dispensatory.monograph.catalogue import Entry
from dispensatory.search.interpretation import Interpretation, interpret, lifted_hits
from dispensatory.search.names import NameIndex
from dispensatory.search.results import NameHit, NameKind, SearchResults, SimilarHit
from dispensatory.search.similar import SimilarNames
from dispensatory.terminology.sections import SEVEN, SectionKey

if TYPE_CHECKING:
    from dispensatory.search.text_index import TextIndex
    from dispensatory.search.text_search import TextAnswer, TextSearch

_SIMILAR = 5
_WORD_FROM = 5
_TEXT_FROM = 3


class Listed(Protocol):
    """What the engine needs of a catalogue."""

    @property
    def entries(self) -> Sequence[Entry]:
        """All medicines, in the order of the list."""
        ...


class SearchEngine:
    """Searches a catalogue. Without an index, by names only. Safe to use from several threads."""

    def __init__(self, catalogue: Listed, names: NameIndex, index: "TextIndex | None" = None) -> None:
        self._entries = catalogue.entries
        self._names = names
        self._own_sections = frozenset[str]().union(*{entry.sections for entry in self._entries}).difference(SEVEN)
        self._texts = _text_search(index, self._entries, names) if index is not None else None

    @cached_property
    def _similar(self) -> SimilarNames:
        return SimilarNames(self._names)

    def search(self, query: str, limit: int = 20, *, cancelled: Callable[[], bool] | None = None) -> SearchResults:
        """The answer to `query`, with at most `limit` names and `limit` hits in the texts.

        `cancelled` is asked now and then; SearchCancelled once it says so.
        """
        started = perf_counter()
        stop = _Stop(cancelled)
        meant = interpret(query, self._names, self._own_sections)
        names = self._named(query, meant, limit)
        stop.check()
        text = self._texts.search(meant, limit, stop.check) if self._texts and _long_enough(query) else None
        similar, corrected = self._near(meant, names, text)
        if text and text.missing and corrected:
            text = self._instead(corrected, text, limit, stop) if not similar else text.without_hits()
        return SearchResults(
            query=query,
            names=names,
            similar=similar,
            text=text.hits if text else (),
            total=text.total if text else 0,
            sections=text.sections if text else {},
            did_you_mean=corrected,
            missing=text.missing if text and not meant.whole else (),
            words=text.words if text else (),
            elapsed_ms=round((perf_counter() - started) * 1000, 3),
        )

    def _named(self, query: str, meant: Interpretation, limit: int) -> tuple[NameHit, ...]:
        by_words = meant.query.section or meant.excluded
        asked = query if meant.query.plain else " ".join(meant.query.words) if by_words else ""
        of_class = [hit for name in (*meant.query.classes, *meant.query.codes) for hit in self._names.members(name)]
        found: dict[str, NameHit] = {}
        for hit in (*self._names.match(asked, limit), *lifted_hits(meant), *of_class):
            found.setdefault(hit.slug, hit)
        if not found and meant.query.plain and meant.section in (None, SectionKey.USAGE):
            found.update((hit.slug, hit) for hit in self._names.members(meant.kept_words))
        return tuple(hit for hit in found.values() if hit.slug not in meant.excluded)[:limit]

    def _instead(self, corrected: str, text: "TextAnswer", limit: int, stop: "_Stop") -> "TextAnswer":
        """The texts searched for words that were most likely meant; the words that were typed stay named as missing.

        Not done where the word may be a medicine's name: that is only listed as similar, and the other words of the query
        alone would find the doses and dangers of other medicines.
        """
        if self._texts is None:
            return text
        found = self._texts.search(interpret(corrected, self._names, self._own_sections), limit, stop.check)
        return replace(found, missing=text.missing) if found.hits else text

    def _near(
        self, meant: Interpretation, names: tuple[NameHit, ...], text: "TextAnswer | None"
    ) -> tuple[tuple[SimilarHit, ...], str | None]:
        """Similar names, and the query with its unknown words corrected."""
        if meant.whole or any(hit.kind is not NameKind.PREFIX for hit in names if hit.exact):
            return (), None
        query = meant.query
        found: dict[str, SimilarHit] = {}
        begun = any(hit.kind is NameKind.PREFIX for hit in names)
        if query.plain and not begun and not self._is_common(query.text, text):
            found.update((hit.slug, hit) for hit in self._similar.match(query.text, _SIMILAR))
        corrections: dict[str, str] = {}
        for word in self._unknown_words(meant, text) if not begun else ():
            near = self._similar.match(word, 2) if len(word) >= _WORD_FROM else ()
            for hit in near:
                found.setdefault(hit.slug, hit)
            better = self._correction(word, named=bool(near))
            if better:
                corrections[word] = better
        known = {hit.slug for hit in names}
        similar = tuple(hit for hit in found.values() if hit.slug not in known)[:_SIMILAR]
        return similar, _corrected(query.text, corrections)

    def _is_common(self, word: str, text: "TextAnswer | None") -> bool:
        """Whether the query is one word that texts use: not a name that was misspelt."""
        return text is not None and self._texts is not None and self._texts.is_word(word.strip())

    def _unknown_words(self, meant: Interpretation, text: "TextAnswer | None") -> list[str]:
        lifted = {at for name in meant.lifted for at in range(name.start, name.end)}
        kept = meant.kept if len(meant.kept) == len(meant.query.words) else (True,) * len(meant.query.words)
        words = [word for at, word in enumerate(meant.query.words) if at not in lifted and kept[at]]
        if text is None or self._texts is None:
            return words if len(meant.query.words) > 1 else []
        return [word for word in words if not self._texts.holding(word)]

    def _correction(self, word: str, *, named: bool) -> str | None:
        spelt = self._texts.spelling(word) if self._texts else None
        return (self._similar.correction(word) if named else None) or spelt


def _corrected(text: str, corrections: dict[str, str]) -> str | None:
    """`text` with the words replaced; None if nothing is to be replaced."""
    changed = text
    for word, better in corrections.items():
        changed = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _match, better=better: better, changed)  # type: ignore[misc]
    return changed if changed != text else None


def _long_enough(query: str) -> bool:
    letters = sum(sign.isalnum() for sign in query)
    return letters >= _TEXT_FROM or (letters > 1 and query.strip().isupper())


def _text_search(index: "TextIndex", entries: Sequence[Entry], names: NameIndex) -> "TextSearch":
    from dispensatory.search.text_search import TextSearch  # lazy: imports Whoosh, as an open index has done

    return TextSearch(index, entries, names)


class _Stop:
    """Raises when the caller no longer wants the answer."""

    def __init__(self, cancelled: Callable[[], bool] | None) -> None:
        self._cancelled = cancelled

    def check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise SearchCancelled("the search was stopped")
