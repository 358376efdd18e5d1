"""Joins the charts with the window: a link on the page opens one below the text, where it stays for pages that have one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispensatory.app.look import Look
from dispensatory.app.open_page import OpenPage
from dispensatory.app.reading import Reading
from dispensatory.app.theme import Colours
from dispensatory.app.views.monograph_view import MonographView
from dispensatory.wording import mark, tr

if TYPE_CHECKING:
    from dispensatory.app.charts.chart_shelf import ChartShelf

_DESCRIBED = {
    "level": mark("Draw the level by the half-life that the text gives"),
    "frequencies": mark("Draw the figures and frequencies that this section gives"),
}


class Charting(QObject):
    """Nothing of a chart is imported or made before the first one is asked for. What is open is not kept for the next start."""

    def __init__(self, view: MonographView, reading: Reading, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._reading, self._look = view, reading, look
        self._open: set[str] = set()
        self._shown: str | None = None
        self._shelf: ChartShelf | None = None
        reading.page_opened.connect(self._on_reading_page_opened)
        look.changed.connect(self._on_look_changed)

    def follow(self, chart: str) -> None:
        """Open the chart of the page, and give it the keyboard."""
        if chart not in _DESCRIBED:
            return
        self._open.add(chart)
        self._show()
        if self._shelf is not None and self._shown:
            self._shelf.pane.begin_here()

    def describe(self, chart: str) -> str:
        """What stands behind the link to a chart."""
        return tr(_DESCRIBED[chart]) if chart in _DESCRIBED else ""

    def _show(self) -> None:
        """Show the chart of the page that is open, if it has one and that is among those wanted."""
        page, monograph = self._reading.page, self._reading.open_monograph()
        if page is None or monograph is None or not 0 <= page.tab < len(monograph.sections):
            return
        if self._shelf is None:
            from dispensatory.app.charts.chart_shelf import ChartShelf  # lazy: few starts show a chart

            self._shelf = ChartShelf(self._view, self._look, self)
            self._shelf.pane.closed.connect(self._on_pane_closed)
        self._shown = self._shelf.show(monograph, monograph.sections[page.tab])

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        wanted = {"how-it-works": "level", "side-effects": "frequencies"}.get(
            page.tabs[page.tab].key if page.tabs else ""
        )
        if wanted in self._open:
            self._show()
        elif self._shelf is not None:
            self._shelf.pane.hide()

    def _on_pane_closed(self) -> None:
        if self._shelf is not None and self._shown:
            self._open.discard(self._shown)
            self._shelf.pane.hide()
            self._view.text.setFocus()

    def _on_look_changed(self, _colours: Colours, _size: float) -> None:
        if self._shelf is not None:
            self._shelf.dress()
