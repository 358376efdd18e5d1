"""The search as the window runs it: names at each key, texts from a worker, stale answers dropped.

The texts are asked at every key too: an answer takes some milliseconds, and one that is no longer wanted stops by itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool, Signal

from dispensatory.app.search_view import SearchView, TextState
from dispensatory.app.workers import Lane, Ticket
from dispensatory.search.results import NameHit, NameKind, SearchResults
from dispensatory.wording import tr

_NAMES = 12
_TEXTS = 20
_MORE_TEXTS = 200


class NameMatcher(Protocol):
    """Finds medicines by their names, in memory, in about a millisecond."""

    def match(self, query: str, limit: int) -> tuple[NameHit, ...]:
        """The medicines whose names `query` is or begins."""
        ...


class TextSearcher(Protocol):
    """Answers a whole query; runs on a worker."""

    def search(self, query: str, limit: int, *, cancelled: Callable[[], bool] | None) -> SearchResults:
        """The answer, with at most `limit` hits a block."""
        ...


@dataclass(frozen=True, slots=True)
class _Answer:
    results: SearchResults
    section: str | None


class Searching(QObject):
    """Holds the query and what is found so far; says `view_changed` whenever that changes. True: the query is new."""

    view_changed = Signal(object, bool)

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: NameMatcher | None = None
        self._texts: TextSearcher | None = None
        self._has_index = False
        self._waiting = TextState.BUILDING
        self._failure = ""
        self._limit = _TEXTS
        self._view = SearchView()
        self._lane = Lane(pool, self)
        self._lane.answered.connect(self._on_lane_answered)
        self._lane.failed.connect(self._on_lane_failed)

    @property
    def view(self) -> SearchView:
        """What is found so far."""
        return self._view

    def set_names(self, names: NameMatcher) -> None:
        """The names to search in; a query that is open is matched anew."""
        self._names = names
        if self._view.query.strip():
            self._change(replace(self._view, names=self._matched(self._view.query)), fresh=False)

    def set_texts(self, texts: TextSearcher, *, has_index: bool) -> None:
        """The engine to ask; a query that waited for it is run now."""
        self._texts, self._has_index = texts, has_index
        if self._view.query.strip():
            self._ask()

    def index_failed(self, message: str) -> None:
        """There will be no index: texts cannot be searched, and the reader is told why."""
        self._failure = message
        if self._view.query.strip():
            self._change(replace(self._view, text_state=TextState.FAILED, message=message), fresh=False)

    def set_query(self, query: str) -> None:
        """Search for what is typed now."""
        if query == self._view.query:
            return
        self._limit = _TEXTS
        self._lane.drop()
        if not query.strip():
            self._change(SearchView(), fresh=True)
            return
        kept = self._view if self._view.text_state is TextState.ANSWERED else SearchView()
        view = replace(
            kept,
            query=query,
            names=self._matched(query),
            similar=(),
            section=None,
            did_you_mean=None,
            text_state=self._state(),
            message=self._failure,
        )
        self._change(view, fresh=True)
        self._ask()

    def stop(self) -> None:
        """Search no more: the window goes."""
        self._lane.drop()
        self._texts = None

    def narrow(self, section: str) -> None:
        """Search the texts of one section only; all, if empty."""
        self._limit = _TEXTS
        self._change(replace(self._view, section=section or None), fresh=False)
        self._ask()

    def show_more(self) -> None:
        """List more hits in the texts."""
        self._limit = _MORE_TEXTS
        self._ask()

    def _matched(self, query: str) -> tuple[NameHit, ...]:
        return self._names.match(query, _NAMES) if self._names else ()

    def _state(self) -> TextState:
        if self._failure:
            return TextState.FAILED
        return TextState.WAITING if self._has_index else TextState.BUILDING

    def _ask(self) -> None:
        texts, view, limit = self._texts, self._view, self._limit
        if texts is None or not view.query.strip():
            return
        query = f"in:{view.section} {view.query}" if view.section else view.query

        def job(ticket: Ticket) -> _Answer:
            return _Answer(texts.search(query, limit, cancelled=ticket.cancelled), view.section)

        self._lane.ask(job)

    def _on_lane_answered(self, answer: _Answer) -> None:
        found = answer.results
        state = TextState.ANSWERED if self._has_index else self._state()
        narrowed = answer.section is not None
        view = replace(
            self._view,
            names=self._view.names if narrowed else found.names or self._view.names,
            similar=self._view.similar if narrowed else found.similar,
            text=found.text,
            text_state=state,
            total=found.total,
            sections=self._view.sections if narrowed else dict(found.sections),
            did_you_mean=found.did_you_mean,
            missing=found.missing,
            words=found.words,
            message=self._failure,
        )
        self._change(view, fresh=False)

    def _on_lane_failed(self, message: str) -> None:
        said = tr("The search in the texts failed: {reason}", reason=message)
        self._change(replace(self._view, text=(), text_state=TextState.FAILED, message=said), fresh=False)

    def _change(self, view: SearchView, *, fresh: bool) -> None:
        self._view = view
        self.view_changed.emit(view, fresh)


class TitleMatcher:
    """Matches titles only: stands in for the names in the moment after the start in which they are being read."""

    def __init__(self, titles: tuple[tuple[str, str], ...]) -> None:
        self._titles = [(slug, title, title.casefold()) for slug, title in titles]

    def match(self, query: str, limit: int) -> tuple[NameHit, ...]:
        """The medicines whose title begins with `query`, an equal one first."""
        wanted = query.strip().casefold()
        found = [known for known in self._titles if known[2].startswith(wanted)]
        found.sort(key=lambda known: known[2] != wanted)
        return tuple(
            NameHit(
                slug,
                title,
                title,
                NameKind.TITLE if folded == wanted else NameKind.PREFIX,
                NameKind.TITLE,
                folded == wanted,
            )
            for slug, title, folded in found[:limit]
        )
