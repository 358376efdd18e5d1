"""The handbook, with everything it says on this computer: pages at the left, one of them at the right."""

import html

from PySide6.QtCore import QSignalBlocker, Qt, QThreadPool
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QSplitter, QVBoxLayout, QWidget

from dispensatory import __version__
from dispensatory.app.handbook import (
    HandbookPage,
    Publisher,
    folders_html,
    page_html,
    pages,
    publishers,
    publishers_html,
)
from dispensatory.app.languages import language_of
from dispensatory.app.overriding import override
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.tool_window import Paper, ToolWindow
from dispensatory.app.workers import Job, Lane, Ticket
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.paths import user_folders
from dispensatory.wording import tr, tr_n

_LIST_WIDTH = 230


def make(context: ToolContext) -> ToolWindow:
    """The window of the handbook."""
    return HandbookWindow(context)


class HandbookWindow(ToolWindow):
    """A word in the field leaves the pages that hold it, and marks it in them."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context, "handbook", tr("Handbook"), (900, 640))
        self._language = language_of(context.preferences.current.language)
        self._pages = pages(self._language)
        self._shown: list[HandbookPage] = []
        self._publishers: tuple[Publisher, ...] | None = None
        self._field = QLineEdit(self)
        self._field.setObjectName("handbookField")
        self._field.setAccessibleName(tr("Search the handbook"))
        self._field.setPlaceholderText(tr("Search the handbook \u2026"))
        self._field.setClearButtonEnabled(True)
        self._list = QListWidget(self)
        self._list.setObjectName("handbookPages")
        self._list.setAccessibleName(tr("Pages of the handbook"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = self.make_report("handbookText", tr("Page of the handbook"))
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(self._text)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, 670])
        row = QHBoxLayout()
        row.addWidget(split)
        self.body.addLayout(row, 1)
        self._pool = QThreadPool(self)
        self._counting = Lane(self._pool, self)
        self._counting.answered.connect(self._on_counting_answered)
        self._field.textChanged.connect(self._show_list)
        self._list.currentRowChanged.connect(self._on_list_current_row_changed)
        self._show_list("")

    def start(self, slugs: tuple[str, ...]) -> None:
        self._field.setFocus()

    def on_library_changed(self) -> None:
        self._publishers = None
        self._show_page(max(self._list.currentRow(), 0))

    def paper(self) -> Paper | None:
        row = self._list.currentRow()
        if not 0 <= row < len(self._shown):
            return None
        page = self._shown[row]
        return Paper(page.title, f"dispensatory-{page.name}", page_html(page, self._values(page)))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._counting.drop()
        super().closeEvent(event)

    def _show_list(self, typed: str) -> None:
        words = typed.casefold().split()
        before = self._shown[self._list.currentRow()] if 0 <= self._list.currentRow() < len(self._shown) else None
        self._shown = [
            page for page in self._pages if all(word in f"{page.title}\n{page.markdown}".casefold() for word in words)
        ]
        row = self._shown.index(before) if before in self._shown else 0
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([page.title for page in self._shown])
            self._list.setCurrentRow(row)
        self._show_page(row)

    def _show_page(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            nothing = tr("No page of the handbook holds these words.")
            self._text.show_html(f'<p class="empty">{html.escape(nothing)}</p>')
            return
        page = self._shown[row]
        note = ""
        if page.language != self._language:
            note = f'<p class="empty">{html.escape(tr("This page is there in English only."))}</p>'
        self._text.show_html(note + page_html(page, self._values(page)), self._field.text().split())

    def _values(self, page: HandbookPage) -> dict[str, str]:
        return {
            "version": __version__,
            "folders": folders_html(user_folders()),
            "shelf": f"<ul><li>{html.escape(str(self.context.shelf.file))}</li></ul>",
            "library": f"<p>{html.escape(self._library())}</p>",
            "sources": self._sources() if "{{sources}}" in page.markdown else "",
        }

    def _library(self) -> str:
        catalogue = self.context.catalogue
        if catalogue is None:
            return tr("The library is being read.")
        days = sorted(entry.revised for entry in catalogue.entries if entry.revised)
        words = tr_n("The library in use has {n} monograph.", "The library in use has {n} monographs.", len(catalogue))
        if catalogue.edition:
            words += " " + tr("Edition of the bundled one: {edition}.", edition=catalogue.edition)
        if days:
            words += " " + tr("The texts were revised between {first} and {last}.", first=days[0], last=days[-1])
        return words

    def _sources(self) -> str:
        catalogue = self.context.catalogue
        if catalogue is None or self._publishers is None:
            if catalogue is not None:
                self._counting.ask(_counting(catalogue))
            waiting = tr("The sources are being counted \u2026")
            return f'<p class="empty">{html.escape(waiting)}</p>'
        return publishers_html(self._publishers, tr("Publisher"), tr("Monographs that cite it"), tr("Newest"))

    def _on_counting_answered(self, found: tuple[Publisher, ...]) -> None:
        self._publishers = found
        self._show_page(self._list.currentRow())

    def _on_list_current_row_changed(self, row: int) -> None:
        self._show_page(row)


def _counting(catalogue: Catalogue) -> Job:
    def job(ticket: Ticket) -> tuple[Publisher, ...]:
        return publishers(catalogue, ticket.cancelled)

    return job
