"""The right side of the window: header, section tabs, text, and the disclaimer that is always in sight."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from dispensatory.app.open_page import OpenPage, Tab
from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import ELIDE_NOTHING, PLAIN_TEXT
from dispensatory.app.theme import Colours
from dispensatory.app.views.monograph_header import MonographHeader
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.wording import mark, tr, tr_n

if TYPE_CHECKING:
    from dispensatory.app.views.notes_pane import NotesPane as SidePane

_LOW = 35
"""Lines of words below which the header gives up some of its own for the text."""

_BELOW_HEADER = 15
"""Lines that tabs, text, a chart and the disclaimer need at least."""

_WIDE = 1000
"""Pixels from which a pane stands beside the text: the column of text leaves that room empty."""

DISCLAIMER = mark("Information, not medical advice. Check before acting on a dose.")


class MonographView(QFrame):
    """Shows pages; what is clicked on it becomes a request."""

    section_chosen = Signal(int)
    link_chosen = Signal(str)
    warning_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monographView")
        self.header = MonographHeader(self)
        self.notice = _notice(self)
        self.tabs = _tab_bar(self)
        self.text = MonographText(self)
        self.disclaimer = QLabel(tr(DISCLAIMER), self)
        self.disclaimer.setObjectName("disclaimerLine")
        self.disclaimer.setAccessibleName(tr("Disclaimer"))
        self.disclaimer.setWordWrap(True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        strip = QFrame(self)
        strip.setObjectName("tabStrip")
        beside = QHBoxLayout(strip)
        beside.setContentsMargins(18, 0, 0, 0)
        beside.addWidget(self.tabs, 1)
        for widget in (self.header, self.notice, strip):
            column.addWidget(widget)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.text, 1)
        column.addLayout(self._row, 1)
        column.addWidget(self.disclaimer)
        self._side: SidePane | None = None
        self._tabs: tuple[Tab, ...] = ()
        self.tabs.currentChanged.connect(self.section_chosen)
        self.text.link_chosen.connect(self.link_chosen)
        self.header.warning_requested.connect(self.warning_requested)
        self.header.medicine_requested.connect(self._on_header_medicine_requested)

    def show_page(self, page: OpenPage) -> None:
        """Show a page; the tab bar follows without a request of its own."""
        if page.summary != self.header.summary:
            self.header.show_summary(page.summary)
            self._keep_header()
        self._show_tabs(page.tabs, page.tab)
        self.notice.setText(page.notice)
        self.notice.setVisible(bool(page.notice))
        self.text.show_html(page.html, page.words, page.scroll)

    def add_above(self, widget: QWidget) -> None:
        """Put a widget above everything."""
        self._column.insertWidget(0, widget)

    def add_above_text(self, widget: QWidget) -> None:
        """Put a widget between the tabs and the text."""
        self._column.insertWidget(self._column.indexOf(self._row), widget)

    def settle(self) -> None:
        """Give the text the room that it has now, before something in it is scrolled to."""
        self._column.activate()

    def add_below_text(self, widget: QWidget) -> None:
        """Put a widget between the text and the disclaimer."""
        self._column.insertWidget(self._column.indexOf(self.disclaimer), widget)

    def add_side(self, pane: "SidePane") -> None:
        """Put a pane beside the text where there is room for both, else below it."""
        self._side = pane
        self._place_side()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Say on each tab how many hits its section has; nothing on one without, and on none if `counts` is empty."""
        from dispensatory.app.hits import in_figures  # lazy: nothing is found before the first paint

        for number, tab in enumerate(self._tabs):
            count = counts[number] if counts else 0
            label = _plain(f"{tab.label} ({in_figures(count)})" if count else tab.label)
            if self.tabs.tabText(number) != label:
                self.tabs.setTabText(number, label)
            said = tr_n("{section}, {n} hit", "{section}, {n} hits", count, section=tab.name) if count else ""
            if self.tabs.accessibleTabName(number) != said:
                self.tabs.setAccessibleTabName(number, said)

    def show_message(self, title: str, html: str) -> None:
        """Show words in place of a medicine."""
        self.header.show_title(title)
        self._show_tabs((), -1)
        self.notice.hide()
        self.text.show_html(html)

    def set_colours(self, colours: Colours, size: float, family: str = "") -> None:
        """The colours, and the size of the text in points and its family."""
        self.text.set_look(colours, size, family)
        self._keep_header()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_header()
        self._place_side()

    def _keep_header(self) -> None:
        """The text, and what is shown below it, give way before the names and the warning do."""
        line = self.disclaimer.fontMetrics().lineSpacing()
        self.header.set_compact(compact=self.height() < _LOW * line)
        self.header.keep_height(self.width(), self.height() - _BELOW_HEADER * line)

    def _place_side(self) -> None:
        if self._side is None:
            return
        beside = self.width() >= _WIDE
        if beside and self._row.indexOf(self._side) < 0:
            self._row.addWidget(self._side)
        elif not beside and self._column.indexOf(self._side) < 0:
            self._column.insertWidget(self._column.indexOf(self.disclaimer), self._side)
        self._side.set_beside(beside=beside)

    def _on_header_medicine_requested(self, slug: str) -> None:
        self.link_chosen.emit(f"medicine:{slug}")

    def _show_tabs(self, tabs: tuple[Tab, ...], current: int) -> None:
        with QSignalBlocker(self.tabs):
            if tabs != self._tabs:
                self._tabs = tabs
                while self.tabs.count() > len(tabs):
                    self.tabs.removeTab(self.tabs.count() - 1)
                for number, tab in enumerate(tabs):
                    if number < self.tabs.count():
                        self.tabs.setTabText(number, _plain(tab.label))
                    else:
                        self.tabs.addTab(_plain(tab.label))
                    self.tabs.setTabToolTip(number, tab.name if tab.name != tab.label else "")
            self.tabs.setCurrentIndex(current)
        self.tabs.setVisible(bool(tabs))


def _plain(label: str) -> str:
    """A tab's text with its ampersands as they are, not as marks of shortcuts."""
    return label.replace("&", "&&")


def _tab_bar(parent: QWidget) -> QTabBar:
    bar = QTabBar(parent)
    bar.setObjectName("sectionTabs")
    bar.setAccessibleName(tr("Sections"))
    bar.setExpanding(False)
    bar.setDrawBase(False)
    bar.setUsesScrollButtons(True)
    bar.setProperty("elideMode", ELIDE_NOTHING)
    return bar


def _notice(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName("fileNotice")
    label.setAccessibleName(tr("What is wrong with this file"))
    label.setWordWrap(True)
    label.setProperty("textFormat", PLAIN_TEXT)
    label.hide()
    return label
