"""The choices above the chart of a level: what it shows, which half-life, and how the doses come."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSpinBox, QWidget

from dispensatory.app.views.flow_layout import FlowLayout
from dispensatory.clinical.half_lives import HalfLife
from dispensatory.clinical.kinetics import INTERVALS, MOST_DOSES, Course, View, usual_doses, usual_interval
from dispensatory.clinical.level_report import time_words
from dispensatory.wording import mark, tr

VIEWS = {
    View.BUILD_UP: mark("Build-up to steady state"),
    View.MISSED: mark("One missed dose"),
    View.WASHOUT: mark("After the last dose"),
}
_NAMED = {
    1.0: mark("every hour"),
    24.0: mark("once a day"),
    168.0: mark("once a week"),
    336.0: mark("every 2 weeks"),
    672.0: mark("every 4 weeks"),
}
_BRIEF = 0.5
"""Hours: a shorter half-life begins with its washout, for it is seldom given in single doses."""
_FEWEST = 3
_GAP = 12


class LevelChoices(QWidget):
    """Says `changed` whenever something else is to be shown. It begins anew with each set of half-lives."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._half_lives: tuple[HalfLife, ...] = ()
        self._pairs: dict[QWidget, QWidget] = {}
        flow = FlowLayout(self, _GAP)
        flow.setContentsMargins(0, 0, 0, 0)
        self._view = self._choice("levelShows", tr("Show"))
        self._which = self._choice("levelHalfLife", tr("Half-life"))
        self._interval = self._choice("levelInterval", tr("A dose"))
        self._doses = self._number("levelDoses", tr("Doses"))
        self._missed = self._number("levelMissed", tr("Missed dose"))
        for pair in self._pairs.values():
            flow.addWidget(pair)
        for view, words in VIEWS.items():
            self._view.addItem(tr(words), view)
        for hours in INTERVALS:
            self._interval.addItem(_interval_words(hours), hours)
        self._doses.setRange(_FEWEST, MOST_DOSES)
        self._view.currentIndexChanged.connect(self._on_view_changed)
        self._which.currentIndexChanged.connect(self._on_which_changed)
        self._interval.currentIndexChanged.connect(self._on_interval_changed)
        self._doses.valueChanged.connect(self._on_doses_changed)
        self._missed.valueChanged.connect(self.changed)

    @property
    def view(self) -> View:
        """What is to be shown."""
        return View(self._view.currentData())

    @property
    def half_life(self) -> HalfLife:
        """The half-life that is chosen."""
        return self._half_lives[max(self._which.currentIndex(), 0)]

    @property
    def course(self) -> Course:
        """The doses that are chosen; none of them missed unless that is to be shown."""
        missed = self._missed.value() if self.view is View.MISSED else 0
        return Course(float(self._interval.currentData()), self._doses.value(), missed)

    def offer(self, half_lives: tuple[HalfLife, ...]) -> None:
        """Begin with the first of `half_lives`."""
        self._half_lives = half_lives
        with QSignalBlocker(self._which):
            self._which.clear()
            self._which.addItems([each.words for each in half_lives])
        self._pairs[self._which].setVisible(len(half_lives) > 1)
        self._begin()

    def fit(self) -> None:
        """The numbers as high as the other choices, once the font is known."""
        for number in (self._doses, self._missed):
            number.setMinimumHeight(self._view.sizeHint().height() - 4)

    def begin_here(self) -> None:
        """Give the keyboard to the first choice."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, name: str, words: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._add(choice, name, words)
        return choice

    def _number(self, name: str, words: str) -> QSpinBox:
        number = QSpinBox(self)
        number.setFrame(False)
        self._add(number, name, words)
        return number

    def _add(self, field: QWidget, name: str, words: str) -> None:
        field.setObjectName(name)
        field.setAccessibleName(words)
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setSpacing(_GAP // 2)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(words, pair)
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(_framed(field) if isinstance(field, QSpinBox) else field)
        self._pairs[field] = pair

    def _begin(self) -> None:
        half_life = self.half_life
        interval = usual_interval(half_life.middle)
        with QSignalBlocker(self._interval), QSignalBlocker(self._view):
            self._interval.setCurrentIndex(self._interval.findData(interval))
            view = View.WASHOUT if half_life.high < _BRIEF else View.BUILD_UP
            self._view.setCurrentIndex(self._view.findData(view))
        self._set_doses(usual_doses(half_life.high, interval))
        self._on_view_changed()

    def _set_doses(self, doses: int) -> None:
        with QSignalBlocker(self._doses), QSignalBlocker(self._missed):
            self._doses.setValue(doses)
            self._missed.setRange(2, doses - 1)
            self._missed.setValue(max(2, doses // 2))

    def _on_view_changed(self) -> None:
        for field in (self._interval, self._doses):
            self._pairs[field].setVisible(self.view is not View.WASHOUT)
        self._pairs[self._missed].setVisible(self.view is View.MISSED)
        self.changed.emit()

    def _on_which_changed(self) -> None:
        self._begin()

    def _on_interval_changed(self) -> None:
        self._set_doses(usual_doses(self.half_life.high, self.course.interval))
        self.changed.emit()

    def _on_doses_changed(self, doses: int) -> None:
        with QSignalBlocker(self._missed):
            self._missed.setRange(2, doses - 1)
        self.changed.emit()


def _interval_words(hours: float) -> str:
    return tr(_NAMED[hours]) if hours in _NAMED else tr("every {time}", time=time_words(hours))


def _framed(field: QSpinBox) -> QFrame:
    """A number in a frame of its own: that of the style is dark on dark, and a style sheet would take its arrows."""
    frame = QFrame()
    frame.setObjectName("levelNumber")
    inside = QHBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(field)
    return frame
