"""The level over time: the choices, the chart or its table, the key numbers, and what all of it takes for granted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from dispensatory.app.charts.chart_table import ChartTable
from dispensatory.app.charts.level_chart import LevelChart
from dispensatory.app.charts.level_choices import VIEWS, LevelChoices
from dispensatory.app.charts.level_picture import picture_of
from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours
from dispensatory.clinical.half_lives import HalfLife
from dispensatory.clinical.level_report import ASSUMPTIONS, half_life_words, reading_at, report
from dispensatory.wording import mark, tr

_SHARE = 0.64
"""Of the height in sight, that of the chart."""
_HOW_TO_POINT = mark("Point at the chart, or move along it with the arrow keys, to read the level.")


class LevelView(QScrollArea):
    """Scrolls where it is higher than the pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("levelView")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside = QWidget(self)
        inside.setObjectName("chartBody")
        self._choices = LevelChoices(inside)
        self._chart = LevelChart(inside)
        self._table = ChartTable("levelTable", tr("Table of the level over time"), inside)
        self._reading = _words(inside, "levelReading")
        self._caveats = _words(inside, "levelCaveats")
        self._numbers = _words(inside, "levelNumbers")
        self._source = _words(inside, "levelSource")
        self._assumptions = _words(inside, "levelAssumptions")
        self._assumptions.setText("\n".join(tr(words) for words in ASSUMPTIONS))
        column = QVBoxLayout(inside)
        column.setContentsMargins(26, 2, 18, 10)
        column.setSpacing(6)
        for widget in (self._choices, self._chart, self._table, self._reading, self._caveats, self._numbers):
            column.addWidget(widget)
        column.addWidget(self._source)
        column.addWidget(self._assumptions)
        column.addStretch(1)
        self._table.hide()
        self.setWidget(inside)
        self._choices.changed.connect(self._on_choices_changed)
        self._chart.pointed.connect(self._on_chart_pointed)

    def show_level(self, half_lives: tuple[HalfLife, ...], field: str, told: tuple[str, ...], source: str) -> None:
        """Show the level by the first of `half_lives`. `field` is what the text gives word for word, `told` what else it
        says that bears on it, `source` which text that is.
        """
        self._caveats.setText("\n".join(tr("The text also says: \u201c{words}\u201d", words=each) for each in told))
        self._caveats.setVisible(bool(told))
        given = tr("Half-life in the text: \u201c{words}\u201d.", words=field)
        self._source.setText(f"{given}\n{source}")
        self._choices.offer(half_lives)
        self.verticalScrollBar().setValue(0)

    def show_table(self, *, on: bool) -> None:
        """The numbers as a table in place of the chart, or the chart again."""
        self._chart.setVisible(not on)
        self._reading.setVisible(not on)
        self._table.setVisible(on)

    def set_look(self, colours: Colours, font: QFont) -> None:
        """The colours and the font of all of it."""
        for child in self._inside.findChildren(QWidget):
            child.setFont(font)
        self._chart.set_look(colours, font)
        self._choices.fit()
        self._table.fit()

    def begin_here(self) -> None:
        """Give the keyboard to the first choice."""
        self._choices.begin_here()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._chart.fit(int(event.size().height() * _SHARE))

    def _on_choices_changed(self) -> None:
        view, half_life, course = self._choices.view, self._choices.half_life, self._choices.course
        told = report(view, half_life, course)
        self._numbers.setText(" ".join([_half_life(half_life), *told.sentences]))
        self._table.show_rows(told.header, told.rows)
        self._chart.show_picture(picture_of(view, half_life, course))
        self._on_chart_pointed(self._chart.at)

    def _on_chart_pointed(self, hours: float) -> None:
        choices = self._choices
        read = reading_at(hours, choices.view, choices.half_life, choices.course) if hours >= 0 else ""
        self._reading.setText(f"{read}." if read else tr(_HOW_TO_POINT))
        self._chart.setAccessibleDescription(
            f"{tr(VIEWS[choices.view])}. {self._numbers.text()} {self._reading.text()}"
        )


def _words(parent: QWidget, name: str) -> QLabel:
    """Words that the Tab key comes to; without a name of their own, so that they are what is read out."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return label


def _half_life(half_life: HalfLife) -> str:
    time = half_life_words(half_life.low, half_life.high)
    if half_life.usual:
        return tr("Half-life {time}, usually {usual}.", time=time, usual=half_life_words(half_life.usual))
    return tr("Half-life {time}.", time=time)
