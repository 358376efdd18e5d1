"""An answer to a search as rows: headings, names, similar names, places in the text, and what to do next."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from dispensatory.app.search_view import SearchView, TextState
from dispensatory.search.results import NameHit, NameKind, SimilarHit, TextHit
from dispensatory.terminology.sections import shown_heading
from dispensatory.wording import tr

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

    `shown` is `text` with tall letters, for the eye. `matched` is the name that is like what was typed. `marks` are the
    (start, length) pairs in `detail` to be painted as found words. A heading that `warns` stands over names to be checked.
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
    shown: str = ""
    matched: str = ""
    warns: bool = False

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


class RowWords(Protocol):
    """The words about medicines that the rows need."""

    def reason(self, hit: NameHit) -> str:
        """Why a medicine was found by a name."""
        ...

    def about(self, slug: str) -> str:
        """Class or use of a medicine in a few words."""
        ...

    def shown(self, text: str) -> str:
        """A text with tall letters in the names that are confused with others."""
        ...

    def told_apart(self, slug: str) -> str:
        """Class and use of a medicine whose name is confused with another; empty for any other medicine."""
        ...

    def library(self, slug: str) -> str:
        """The library of a text that is not bundled, where there are several."""
        ...


def rows_of(view: SearchView, words: RowWords) -> tuple[ResultRow, ...]:
    """The rows for what a search has found so far."""
    rows: list[ResultRow] = []
    if view.names:
        rows.append(ResultRow(RowKind.HEADING, tr("Names")))
        once: dict[str, NameHit] = {}
        for hit in view.names:
            once.setdefault(hit.slug, hit)
        rows.extend(_name_row(hit, words) for hit in once.values())
    if view.similar:
        rows.append(ResultRow(RowKind.HEADING, tr("Similar names: check before opening"), warns=True))
        rows.extend(_similar_row(hit, words) for hit in view.similar)
    rows.extend(_text_rows(view, words))
    if view.did_you_mean:
        rows.append(
            ResultRow(
                RowKind.SUGGESTION,
                tr("Search for \u201c{words}\u201d", words=view.did_you_mean),
                query=view.did_you_mean,
            )
        )
    return tuple(rows)


def _name_row(hit: NameHit, words: RowWords) -> ResultRow:
    why, about = "" if _plain_title(hit) else words.reason(hit), words.told_apart(hit.slug)
    title, shown = _titled(hit, words)
    return ResultRow(
        RowKind.NAME,
        title,
        _joined(words.shown(why), about),
        slug=hit.slug,
        section="",
        exact=hit.exact,
        full=_joined(why, about),
        shown=shown,
    )


def _titled(hit: NameHit | SimilarHit | TextHit, words: RowWords) -> tuple[str, str]:
    """The title, said and shown, with the library where it is not the bundled one."""
    library = words.library(hit.slug)
    behind = f" ({library})" if library else ""
    return hit.title + behind, words.shown(hit.title) + behind


def _plain_title(hit: NameHit) -> bool:
    own = hit.name_kind in (NameKind.INN, NameKind.TITLE)
    return own and hit.matched.casefold() == hit.title.casefold()


def _similar_row(hit: SimilarHit, words: RowWords) -> ResultRow:
    like, about = other_name(hit.title, hit.matched), words.told_apart(hit.slug) or words.about(hit.slug)
    title, shown = _titled(hit, words)
    return ResultRow(
        RowKind.SIMILAR,
        title,
        _joined(words.shown(like), about),
        slug=hit.slug,
        full=_joined(like, about),
        shown=shown,
        matched=hit.matched,
    )


def other_name(title: str, matched: str) -> str:
    """That a name other than the title is like what was typed; empty if it is the title."""
    return "" if matched.casefold() == title.casefold() else tr("{name} is a name of it", name=matched)


def _joined(*parts: str) -> str:
    return " \u00b7 ".join(part for part in parts if part)


def _text_rows(view: SearchView, words: RowWords) -> list[ResultRow]:
    if view.text_state is TextState.NOT_ASKED:
        return []
    section = shown_heading(view.section) if view.section else ""
    heading = tr("In the text: {section}", section=section) if section else tr("In the text")
    rows = [ResultRow(RowKind.HEADING, heading)]
    notes = {
        TextState.WAITING: tr("Searching the texts \u2026"),
        TextState.BUILDING: tr("The search index is being built. Names work already; the texts follow by themselves."),
        TextState.FAILED: view.message,
    }
    if view.text_state in notes and not view.text:
        return [*rows, ResultRow(RowKind.NOTE, notes[view.text_state])]
    if view.missing and view.text:
        said = tr("No text holds all the words. Missing in some or all: {words}", words=_missing(view))
        rows.append(ResultRow(RowKind.NOTE, said))
    rows.extend(_text_row(hit, view.words, _titled(hit, words)) for hit in view.text)
    if len(view.text) < view.total:
        rows.append(
            ResultRow(
                RowKind.MORE,
                tr("Show more: {number} of {total} medicines are listed", number=len(view.text), total=view.total),
            )
        )
    if not view.text:
        rows.append(ResultRow(RowKind.NOTE, _nothing(view)))
    return rows


def _nothing(view: SearchView) -> str:
    if view.section:
        section = shown_heading(view.section)
        said = tr("Nothing in the section {section} holds \u201c{words}\u201d.", section=section, words=view.query)
    else:
        said = tr("Nothing in names and texts holds \u201c{words}\u201d.", words=view.query)
    return f"{said} {tr('Not in the library: {words}.', words=_missing(view))}" if view.missing else said


def _missing(view: SearchView) -> str:
    return ", ".join(f"\u201c{word}\u201d" for word in view.missing)


def _text_row(hit: TextHit, words: tuple[str, ...], titled: tuple[str, str]) -> ResultRow:
    snippet, marks = marked(_from_first_mark(" ".join(hit.snippet.split())))
    found = tuple(dict.fromkeys((*words, *(match.casefold() for match in _MARK.findall(hit.snippet)))))
    full, _ = marked(hit.snippet)
    return ResultRow(
        RowKind.TEXT,
        titled[0],
        snippet,
        shown_heading(hit.section),
        hit.slug,
        hit.section,
        marks=marks,
        words=found,
        full=full,
        shown=titled[1],
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
