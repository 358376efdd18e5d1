"""The charts of a window: one pane below the text, and in it the chart that the page has."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from dispensatory.app.charts.chart_pane import ChartPane
from dispensatory.app.charts.frequency_view import FrequencyView
from dispensatory.app.charts.level_view import LevelView
from dispensatory.app.look import Look
from dispensatory.app.pages.charts import FREQUENCIES, LEVEL, chart_of
from dispensatory.app.views.monograph_view import MonographView
from dispensatory.clinical.frequencies import read_frequencies
from dispensatory.clinical.half_lives import half_lives
from dispensatory.clinical.level_caveats import caveats
from dispensatory.monograph.model import Monograph, Section
from dispensatory.wording import tr


class ChartShelf(QObject):
    """Makes each chart when it is first shown, and fills it anew for each page."""

    def __init__(self, view: MonographView, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._look = view, look
        self.pane = ChartPane(view)
        self._level: LevelView | None = None
        self._bars: FrequencyView | None = None
        view.add_below_text(self.pane)
        self.dress()

    def show(self, monograph: Monograph, section: Section) -> str | None:
        """Show the chart of a section; which one, or None if it has none: then the pane goes."""
        chart = chart_of(section, monograph.front)
        if chart == LEVEL:
            self._show_level(monograph, section)
        elif chart == FREQUENCIES:
            self._show_bars(monograph, section)
        self.pane.setVisible(chart is not None)
        return chart

    def dress(self) -> None:
        """Follow the colours and the text of the window."""
        self.pane.set_look(self._look.colours, self._look.text_size, self._look.family)

    def _show_level(self, monograph: Monograph, section: Section) -> None:
        front = monograph.front
        if self._level is None:
            self._level = LevelView(self.pane)
            self.pane.add_view(self._level, self._level)
            self.dress()
        self._level.show_level(
            half_lives(front.half_life), front.half_life or "", caveats(section.markdown), _source(monograph)
        )
        self.pane.show_view(tr("{medicine}: plasma level over time", medicine=monograph.title), self._level)

    def _show_bars(self, monograph: Monograph, section: Section) -> None:
        if self._bars is None:
            self._bars = FrequencyView(self.pane)
            self._bars.passage_requested.connect(self._on_bars_passage_requested)
            self.pane.add_view(self._bars, self._bars)
            self.dress()
        self._bars.show_frequencies(read_frequencies(section.markdown), _source(monograph))
        about = f" ({section.medicine})" if section.medicine else ""
        title = tr("{medicine}: side effects by frequency", medicine=f"{monograph.title}{about}")
        self.pane.show_view(title, self._bars)

    def _on_bars_passage_requested(self, heading: str, passages: tuple[str, ...]) -> None:
        """Select the first of `passages` that stands below `heading`, and bring it into sight."""
        text = self._view.text
        document = text.document()
        start = document.find(heading) if heading else QTextCursor(document)
        found = (document.find(words, start) for words in passages)
        cursor = next((each for each in found if not each.isNull()), None)
        if cursor is not None:
            text.setTextCursor(cursor)
            text.ensureCursorVisible()


def _source(monograph: Monograph) -> str:
    title, day = monograph.title, monograph.front.revised
    if not day:
        return tr("From the monograph \u201c{title}\u201d.", title=title)
    return tr("From the monograph \u201c{title}\u201d, revised {day}.", title=title, day=day)
