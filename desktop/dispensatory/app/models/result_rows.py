"""An answer to a search as rows: headings, names, similar names, places in the text, and what to do next."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from dispensatory.app.search_view import SearchView, TextState
from dispensatory.search.results import NameHit, NameKind, SimilarHit, TextHit
from dispensatory.terminology.sections import heading_of

_MARK = re.compile(r"\[\[(.+?)\]\]")
_LEAD = 36
"""Signs of a snippet shown before its first marked word."""


class RowKind(Enum):
    """What a row is, which says how it is painted and what Enter does."""

    HEADING = auto()
    NOTE = auto()
    NAME = auto()
    SIMILAR = auto()
    TEXT = auto()
    SUGGESTION = auto()
    MORE = auto()


_SELECTABLE = frozenset({RowKind.NAME, RowKind.SIMILAR, RowKind.TEXT, RowKind.SUGGESTION, RowKind.MORE})


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One row. `full` is `detail` unshortened, `query` what to search for instead.

    `marks` are the (start, length) pairs in `detail` to be painted as found words.
    """

    kind: RowKind
    text: str
    detail: str = ""
    label: str = ""
    slug: str = ""
    section: str = ""
    exact: bool = False
    marks: tuple[tuple[int, int], ...] = ()
    words: tuple[str, ...] = ()
    full: str = ""
    query: str = ""

    @property
    def selectable(self) -> bool:
        """Whether the row can be chosen."""
        return self.kind in _SELECTABLE

    @property
    def spoken(self) -> str:
        """The row as one readable text."""
        return ", ".join(part for part in (self.text, self.label, self.full or self.detail) if part)

    def same_target(self, other: "ResultRow") -> bool:
        """Whether both rows lead to the same place for the same reason."""
        return (self.kind, self.slug, self.section) == (other.kind, other.slug, other.section)


def rows_of(view: SearchView, reason: Callable[[NameHit], str], about: Callable[[str], str]) -> tuple[ResultRow, ...]:
    """The rows for what a search has found so far. `about` gives class or use of a medicine in a few words."""
    rows: list[ResultRow] = []
    if view.names:
        rows.append(ResultRow(RowKind.HEADING, "Names"))
        once: dict[str, NameHit] = {}
        for hit in view.names:
            once.setdefault(hit.slug, hit)
        rows.extend(_name_row(hit, reason(hit)) for hit in once.values())
    if view.similar:
        rows.append(ResultRow(RowKind.HEADING, "Similar names: check before opening"))
        rows.extend(_similar_row(hit, about(hit.slug)) for hit in view.similar)
    rows.extend(_text_rows(view))
    if view.did_you_mean:
        rows.append(
            ResultRow(RowKind.SUGGESTION, f"Search for \u201c{view.did_you_mean}\u201d", query=view.did_you_mean)
        )
    return tuple(rows)


def _name_row(hit: NameHit, reason: str) -> ResultRow:
    detail = "" if _plain_title(hit) else reason
    return ResultRow(RowKind.NAME, hit.title, detail, slug=hit.slug, section="", exact=hit.exact)


def _plain_title(hit: NameHit) -> bool:
    own = hit.name_kind in (NameKind.INN, NameKind.TITLE)
    return own and hit.matched.casefold() == hit.title.casefold()


def _similar_row(hit: SimilarHit, about: str) -> ResultRow:
    like = "" if hit.matched.casefold() == hit.title.casefold() else f"{hit.matched} is a name of it"
    return ResultRow(RowKind.SIMILAR, hit.title, " \u00b7 ".join(part for part in (like, about) if part), slug=hit.slug)


def _text_rows(view: SearchView) -> list[ResultRow]:
    if view.text_state is TextState.NOT_ASKED:
        return []
    heading = ResultRow(RowKind.HEADING, "In the text" + (f": {heading_of(view.section)}" if view.section else ""))
    notes = {
        TextState.WAITING: "Searching the texts \u2026",
        TextState.BUILDING: "The search index is being built. Names work already; the texts follow by themselves.",
        TextState.FAILED: view.message,
    }
    if view.text_state in notes and not view.text:
        return [heading, ResultRow(RowKind.NOTE, notes[view.text_state])]
    rows = [heading]
    if view.missing and view.text:
        words = ", ".join(f"\u201c{word}\u201d" for word in view.missing)
        rows.append(ResultRow(RowKind.NOTE, f"No text holds all the words. Missing in some or all: {words}"))
    rows.extend(_text_row(hit, view.words) for hit in view.text)
    if len(view.text) < view.total:
        rows.append(ResultRow(RowKind.MORE, f"Show more: {len(view.text)} of {view.total} medicines are listed"))
    if not view.text:
        rows.append(ResultRow(RowKind.NOTE, _nothing(view)))
    return rows


def _nothing(view: SearchView) -> str:
    where = f"the section {heading_of(view.section)}" if view.section else "names and texts"
    said = f"Nothing in {where} holds \u201c{view.query}\u201d."
    if view.missing:
        said += " Not in the library: " + ", ".join(f"\u201c{word}\u201d" for word in view.missing) + "."
    return said


def _text_row(hit: TextHit, words: tuple[str, ...]) -> ResultRow:
    snippet, marks = marked(_from_first_mark(" ".join(hit.snippet.split())))
    found = tuple(dict.fromkeys((*words, *(match.casefold() for match in _MARK.findall(hit.snippet)))))
    full, _ = marked(hit.snippet)
    return ResultRow(
        RowKind.TEXT,
        hit.title,
        snippet,
        heading_of(hit.section),
        hit.slug,
        hit.section,
        marks=marks,
        words=found,
        full=full,
    )


def marked(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet with `[[word]]` marks as plain text, and where the marked words stand in it as (start, length)."""
    parts: list[str] = []
    marks: list[tuple[int, int]] = []
    length = end = 0
    for match in _MARK.finditer(snippet):
        before = snippet[end : match.start()]
        parts += [before, match[1]]
        marks.append((length + len(before), len(match[1])))
        length += len(before) + len(match[1])
        end = match.end()
    parts.append(snippet[end:])
    return "".join(parts), tuple(marks)


def _from_first_mark(snippet: str) -> str:
    """The snippet from shortly before its first marked word, so that a narrow pane shows it."""
    first = snippet.find("[[")
    if first <= _LEAD:
        return snippet
    cut = snippet.find(" ", first - _LEAD)
    return "\u2026 " + snippet[cut + 1 :] if 0 <= cut < first else snippet
