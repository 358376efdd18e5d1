"""The pane below the text in which a chart stands: its title, the way to its numbers as a table, and the way out."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours, style_sheet
from dispensatory.wording import tr

_SHARE = 0.5
_USUAL, _LEAST = 250, 90
"""Pixels: a pane is so high as usual, or this share of the view it is in, whatever is more, and gives way down to the least."""
_SCALE = 0.9
"""The text of a chart, of that of the monograph."""


class ChartView(Protocol):
    """What a pane needs of a chart."""

    def show_table(self, *, on: bool) -> None:
        """The numbers as a table in place of the chart, or the chart again."""
        ...

    def set_look(self, colours: Colours, font: QFont) -> None:
        """The colours and the font."""
        ...

    def begin_here(self) -> None:
        """Take the keyboard."""
        ...


class ChartPane(QFrame):
    """Bounded in height by the view that it is in, so that text stays in sight. Esc closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("chartPane")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._views: dict[QWidget, ChartView] = {}
        self._title = QLabel(self)
        self._title.setObjectName("chartTitle")
        self._title.setWordWrap(True)
        self._table = _button(self, "chartAsTable", tr("Show as a table"))
        self._table.setCheckable(True)
        self._close = _button(self, "chartClose", tr("Close"))
        self._close.setAccessibleName(tr("Close the chart"))
        self._shown = QStackedWidget(self)
        row = QHBoxLayout()
        row.setContentsMargins(26, 6, 18, 2)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._table)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._shown, 1)
        out = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        out.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        out.activated.connect(self.closed)
        self._close.clicked.connect(self.closed)
        self._table.toggled.connect(self._on_table_toggled)
        parent.installEventFilter(self)

    def add_view(self, widget: QWidget, view: ChartView) -> None:
        """Take in a chart: `view` is `widget`, by what it can do."""
        self._views[widget] = view
        self._shown.addWidget(widget)

    def show_view(self, title: str, widget: QWidget) -> None:
        """Show a chart under a title; as a table if the last one was."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._shown.setCurrentWidget(widget)
        self._views[widget].show_table(on=self._table.isChecked())

    def begin_here(self) -> None:
        """Give the keyboard to the chart that is shown."""
        shown = self._shown.currentWidget()
        if shown is not None:
            self._views[shown].begin_here()

    def set_look(self, colours: Colours, size: float, family: str) -> None:
        """The colours, and size in points and family of the monograph's text ("" for that of the window)."""
        self.setStyleSheet(style_sheet("charts.qss", colours))
        font = QFont(self._room.font())
        if family:
            font.setFamily(family)
        font.setPointSizeF(size * _SCALE)
        for view in self._views.values():
            view.set_look(colours, font)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(_USUAL, int(self._room.height() * _SHARE)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST)

    def _on_table_toggled(self, checked: bool) -> None:
        self._table.setText(tr("Show as a chart") if checked else tr("Show as a table"))
        for view in self._views.values():
            view.show_table(on=checked)


def _button(parent: QWidget, name: str, words: str) -> QPushButton:
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
