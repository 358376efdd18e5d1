"""Joins the search field, the results and the search: what a key or a click on them does."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from dispensatory.app.models.result_rows import ResultRow, RowKind, RowWords, other_name, rows_of
from dispensatory.app.navigation import Place
from dispensatory.app.near_match import Card, LikeIt, NearMatch
from dispensatory.app.search_view import SearchView
from dispensatory.app.searching import Searching
from dispensatory.app.views.results_pane import ResultsPane
from dispensatory.app.views.search_field import SearchField
from dispensatory.wording import tr


class Describer(RowWords, Protocol):
    """Says why a name matched, what a medicine is, and what its name is confused with."""

    def card(self, slug: str) -> Card:
        """What tells a medicine from others."""
        ...

    def like_it(self, slug: str) -> tuple[LikeIt, ...]:
        """The medicines whose names are confused with those of one."""
        ...


class SearchDesk(QObject):
    """Enter opens an exact name or the row that is chosen, and never anything else.

    A similar name that is chosen is not opened either: what it stands for is shown first.
    """

    open_requested = Signal(object, tuple)
    visible_changed = Signal(bool)
    said = Signal(str)
    left = Signal()

    def __init__(
        self, field: SearchField, pane: ResultsPane, searching: Searching, describer: Describer, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._field, self._pane, self._searching, self._describer = field, pane, searching, describer
        self._on_enter: dict[RowKind, Callable[[ResultRow], None]] = {
            RowKind.SUGGESTION: self._search_suggestion,
            RowKind.MORE: self._show_more,
            RowKind.SIMILAR: self._show_match,
        }
        field.textChanged.connect(self._on_field_text_changed)
        field.step_requested.connect(pane.step)
        field.open_requested.connect(self._on_field_open_requested)
        field.leave_requested.connect(self.leave)
        pane.row_opened.connect(self._open_row)
        pane.match_confirmed.connect(self._open)
        pane.narrowed.connect(searching.narrow)
        pane.leave_requested.connect(self.leave)
        searching.view_changed.connect(self._on_searching_view_changed)

    def search(self, text: str) -> None:
        """Put `text` into the field and show what it finds."""
        self._field.setText(text)
        self._field.setFocus()

    def leave(self) -> None:
        """Empty the field; the list comes back."""
        self._field.clear()
        self.left.emit()

    def _on_field_text_changed(self, text: str) -> None:
        self.said.emit("")
        self._searching.set_query(text)
        self.visible_changed.emit(bool(text.strip()))

    def _on_searching_view_changed(self, view: SearchView, fresh: bool) -> None:
        rows = rows_of(view, self._describer) if view.query.strip() else ()
        self._pane.show_rows(rows, view.sections, view.section, fresh=fresh)

    def _on_field_open_requested(self) -> None:
        chosen = self._pane.chosen()
        exact = {row.slug: row for row in self._pane.model.exact_rows()}
        if chosen is not None:
            self._open_row(chosen)
        elif len(exact) == 1:
            self._open_row(next(iter(exact.values())))
        elif self._field.text().strip():
            self._pane.step(1)
            self.said.emit(self._why_not(len(exact)))

    def _why_not(self, exact: int) -> str:
        typed = self._field.text().strip()
        if self._pane.chosen() is None:
            return tr("Nothing is found for \u201c{typed}\u201d yet.", typed=typed)
        if exact > 1:
            return tr(
                "{number} medicines have the name \u201c{typed}\u201d: choose one and press Enter again.",
                number=exact,
                typed=typed,
            )
        return tr(
            "\u201c{typed}\u201d is not the full name of a medicine: check the chosen row and press Enter again to open it.",
            typed=typed,
        )

    def _open_row(self, row: ResultRow) -> None:
        action = self._on_enter.get(row.kind)
        if action:
            action(row)
        elif row.selectable:
            self._open(row)

    def _open(self, row: ResultRow) -> None:
        self.said.emit("")
        self.open_requested.emit(Place(row.slug, row.section or None), row.words)

    def _show_match(self, row: ResultRow) -> None:
        self.said.emit("")
        by_name = self._describer.shown(other_name(row.text, row.matched))
        card, like_it = self._describer.card(row.slug), self._describer.like_it(row.slug)
        self._pane.show_match(row, NearMatch(self._field.text().strip(), by_name, card, like_it))

    def _search_suggestion(self, row: ResultRow) -> None:
        self._field.setText(row.query)

    def _show_more(self, _row: ResultRow) -> None:
        self._searching.show_more()
