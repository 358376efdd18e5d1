"""The status bar: what happened, what is being done, and how the library stands."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import ALIGN_LEFT, ALIGN_V_CENTER
from dispensatory.wording import tr, tr_n

if TYPE_CHECKING:
    from dispensatory.app.activity import Activity


class _Message(QLabel):
    """Shortened to the room there is: a long message must not widen the window. Pointing at it shows all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        painter = QPainter(self)
        inside = self.contentsRect().adjusted(6, 0, -6, 0)
        shown = self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, inside.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(inside, ALIGN_LEFT | ALIGN_V_CENTER, shown)


class StatusLine(QStatusBar):
    """Messages stand at the left until the next thing is done; the state of the library stands at the right.

    `painted` is said once, in the first paint: the bar is in sight whatever the panes show.
    """

    problems_requested = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_painted = False
        self.setObjectName("statusLine")
        self.setSizeGripEnabled(False)
        self.said = _named(_Message(), "statusMessage", tr("What happened last"))
        self.activity = _named(_Message(), "statusActivity", tr("What is being done"))
        self._bar = QProgressBar(self)
        self._bar.setObjectName("statusProgress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(110)
        self._problems = QPushButton(self)
        self._problems.setObjectName("problemsButton")
        self._problems.setFlat(True)
        self._problems.clicked.connect(self.problems_requested)
        self.library = _named(QLabel(), "statusLibrary", tr("The library in use"))
        self.index = _named(QLabel(), "statusIndex", tr("State of the search index"))
        offline = _named(QLabel(), "statusOffline", tr("Connection"))
        offline.setText(tr("Offline"))
        offline.setToolTip(tr("This program never opens a connection."))
        self.addWidget(self.said, 1)
        self.addPermanentWidget(self.activity, 4)
        for widget in (self._bar, self._problems, self.library, self.index, offline):
            self.addPermanentWidget(widget)
        self.activity.hide()
        self._bar.hide()
        self.show_problems(0)
        self.index.setText(tr("Index: not ready"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def say(self, words: str) -> None:
        """Say what happened; an empty text takes the last message away."""
        self.said.setText(words)
        self.said.setToolTip(words)

    def show_activity(self, activity: "Activity") -> None:
        """Say what is being done and how far it is."""
        words = activity.words
        if activity.total:
            words = tr(
                "{words}: {done} of {total}", words=words, done=f"{activity.done:,}", total=f"{activity.total:,}"
            )
        self.activity.setText(words)
        self.activity.setToolTip(words)
        self.activity.setVisible(bool(words))
        self._bar.setVisible(bool(activity.total))
        if activity.total:
            self._bar.setRange(0, activity.total)
            self._bar.setValue(activity.done)

    def show_library(self, words: str) -> None:
        """Name the library and its size."""
        self.library.setText(words)

    def show_index(self, words: str, detail: str = "") -> None:
        """Say whether texts can be searched; `detail` says more on pointing at it."""
        self.index.setText(words)
        self.index.setToolTip(detail)

    def show_problems(self, count: int) -> None:
        """Say how many files have problems; a click asks for the list."""
        self._problems.setVisible(count > 0)
        self._problems.setText(tr_n("{n} file with problems", "{n} files with problems", count))


def _named(label: QLabel, name: str, accessible: str) -> QLabel:
    label.setObjectName(name)
    label.setAccessibleName(accessible)
    return label
