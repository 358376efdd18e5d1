"""The sections of a comparison as tabs, and below them the table of facts or that section of each medicine."""

import textwrap
from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from dispensatory.app.pages.page import Names
from dispensatory.app.tools.compare_board import Column, CompareBoard
from dispensatory.app.tools.compare_glance import GlanceText
from dispensatory.app.tools.compare_head import ColumnHead
from dispensatory.app.tools.compare_pages import column_html, glance_html, source_of
from dispensatory.app.tools.compare_scrolling import LinkedScrolling
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.clinical.comparison import Compared, Comparison, SectionRow
from dispensatory.wording import mark, tr

GLANCE = mark("At a glance")

_LONGEST = 36
_MARGIN = 12


class Reports(Protocol):
    """What makes the texts, and has them follow colours and zoom."""

    def make_report(self, object_name: str, accessible_name: str) -> MonographText:
        """A text that is followed up."""
        ...

    def drop_report(self, report: MonographText) -> None:
        """Give a text up."""
        ...


class CompareView(QWidget):
    """Stays in the section that is open, and each text where it is, when a medicine comes or goes."""

    link_chosen = Signal(str)
    open_requested = Signal(str)
    left_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(
        self, reports: Reports, describe: Callable[[str], str], shown: Callable[[str], str], parent: QWidget
    ) -> None:
        """`describe` says what a link is for, `shown` sets tall letters in names that are confused with others."""
        super().__init__(parent)
        self.setObjectName("compareView")
        self._reports, self._describe, self._shown = reports, describe, shown
        self._comparison: Comparison | None = None
        self._names: Names | None = None
        self._columns: dict[str, Column] = {}
        self._pages: dict[tuple[str, str], str] = {}
        self.key = ""
        self.tabs = _tab_bar(self)
        self.glance = GlanceText(self)
        self.glance.link_chosen.connect(self.link_chosen)
        self.glance.describe_link = describe
        self._board = CompareBoard(self.glance, self)
        self.scrolling = LinkedScrolling(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._board, 1)
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)

    @property
    def section(self) -> SectionRow | None:
        """The section that is open; None at a glance."""
        rows = self._comparison.sections if self._comparison else ()
        return next((row for row in rows if row.key == self.key), None)

    @property
    def texts(self) -> list[MonographText]:
        """The texts that are shown, from left to right."""
        every = [self.glance, *(self._columns[medicine.slug].text for medicine in self._medicines())]
        return [text for text in every if not text.isHidden()]

    def show_comparison(self, comparison: Comparison | None, names: Names) -> None:
        """Show a comparison; None if there is nothing to compare."""
        self._comparison, self._names = comparison, names
        with self.scrolling.held():
            self._show_columns()
            self._show_tabs()
            self._show_section()

    def forget_pages(self) -> None:
        """The library is another one: what was made of its texts may be out of date."""
        self._pages.clear()

    def set_size(self, size: float) -> None:
        """The size of the text in points."""
        self._board.set_size(size)

    def choose(self, key: str) -> None:
        """Show the section with a key, if any of the medicines has it."""
        for number in range(self.tabs.count()):
            if self.tabs.tabData(number) == key:
                self.tabs.setCurrentIndex(number)

    def step_section(self, step: int) -> None:
        """Show the next (1) or previous (-1) section, round the end."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _medicines(self) -> tuple[Compared, ...]:
        return self._comparison.medicines if self._comparison else ()

    def _show_columns(self) -> None:
        medicines = self._medicines()
        for slug in self._columns.keys() - {medicine.slug for medicine in medicines}:
            column = self._columns.pop(slug)
            self._reports.drop_report(column.text)
            for widget in (column.head, column.text):
                widget.hide()
                widget.deleteLater()
        for medicine in medicines:
            if medicine.slug not in self._columns:
                self._columns[medicine.slug] = self._make_column(medicine)
            self._columns[medicine.slug].head.show_medicine(medicine, self._shown(medicine.title))
        columns = [self._columns[medicine.slug] for medicine in medicines]
        self._board.set_columns(columns)
        self.scrolling.link([column.text.verticalScrollBar() for column in columns])

    def _make_column(self, medicine: Compared) -> Column:
        head = ColumnHead(medicine.slug, self)
        head.open_requested.connect(self.open_requested)
        head.left_requested.connect(self.left_requested)
        head.removed.connect(self.remove_requested)
        text = self._reports.make_report(f"compareText-{medicine.slug}", medicine.title)
        text.document().setDocumentMargin(_MARGIN)
        text.link_chosen.connect(partial(self._follow_source, text))
        text.describe_link = partial(self._describe_in, medicine.slug)
        return Column(head, text)

    def _show_tabs(self) -> None:
        rows = self._comparison.sections if self._comparison else ()
        tabs = [("", tr(GLANCE)), *((row.key, row.heading) for row in rows)]
        keys = [key for key, _ in tabs]
        self.key = self.key if self.key in keys else ""
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for number, (key, heading) in enumerate(tabs):
                self.tabs.addTab(textwrap.shorten(heading, _LONGEST, placeholder=" \u2026").replace("&", "&&"))
                self.tabs.setTabData(number, key)
                self.tabs.setTabToolTip(number, heading if len(heading) > _LONGEST else "")
            self.tabs.setCurrentIndex(keys.index(self.key))

    def _show_section(self) -> None:
        comparison, names, row = self._comparison, self._names, self.section
        if comparison is None or names is None:
            return
        if row is None:
            self.glance.name_columns([medicine.title for medicine in comparison.medicines])
            html = glance_html(comparison, names)
            if self.glance.html != html:
                self.glance.replace_html(html)
        else:
            for medicine, numbers in zip(comparison.medicines, row.cells, strict=True):
                self._show_text(medicine, row, numbers, names)
        self._board.show_glance(shown=row is None)

    def _show_text(self, medicine: Compared, row: SectionRow, numbers: tuple[int, ...] | None, names: Names) -> None:
        at = (medicine.slug, row.key)
        page = self._pages.get(at) or column_html(medicine, numbers, names)
        if medicine.monograph is not None:
            self._pages[at] = page
        text = self._columns[medicine.slug].text
        text.setAccessibleName(f"{medicine.title}: {row.heading}")
        if text.html != page:
            text.show_html(page)

    def _describe_in(self, slug: str, address: str) -> str:
        kind, _, target = address.partition(":")
        if kind != "source":
            return self._describe(address)
        medicine = next((medicine for medicine in self._medicines() if medicine.slug == slug), None)
        return source_of(medicine, target) if medicine else ""

    def _follow_source(self, text: MonographText, address: str) -> None:
        kind, _, target = address.partition(":")
        if kind == "source":
            text.scrollToAnchor(f"source-{target}")

    def _on_tabs_current_changed(self, number: int) -> None:
        self.key = str(self.tabs.tabData(number))
        with self.scrolling.held():
            self._show_section()


def _tab_bar(parent: QWidget) -> QTabBar:
    bar = QTabBar(parent)
    bar.setObjectName("compareTabs")
    bar.setAccessibleName(tr("Sections"))
    bar.setExpanding(False)
    bar.setDrawBase(False)
    bar.setUsesScrollButtons(True)
    bar.setElideMode(Qt.TextElideMode.ElideNone)
    return bar
