"""What stands above the text: the medicine's names, class and forms, and its boxed warning."""

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dispensatory.app.open_page import LONGEST_WARNING, Summary
from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import FOLLOW_BY_MOUSE, PLAIN_TEXT, SELECT_BY_MOUSE


class MonographHeader(QFrame):
    """Title, three lines of facts and the banner; a line without content is not there."""

    warning_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monographHeader")
        self._title = _label("monographTitle", "Name of the medicine")
        self._about = _label("monographAbout", "Class, forms, legal status and ATC codes")
        self._names = _label("monographNames", "Other names")
        self._names.linkActivated.connect(self._on_names_link_activated)
        self._facts = _label("monographFacts", "Pregnancy, breast-feeding and half-life")
        self._banner = QFrame(self)
        self._banner.setObjectName("warningBanner")
        self._warning = _label("warningText", "Boxed warning")
        self._read = QPushButton("Read", self._banner)
        self._read.setObjectName("warningButton")
        self._read.setAccessibleName("Read the boxed warning in Precautions")
        self._read.clicked.connect(self.warning_requested)
        row = QHBoxLayout(self._banner)
        row.setContentsMargins(12, 7, 8, 7)
        row.addWidget(self._warning, 1)
        above = QVBoxLayout()
        above.addWidget(self._read)
        above.addStretch(1)
        row.addLayout(above)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 16, 20, 10)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._title, 1)
        self.tools = top
        column.addLayout(top)
        for widget in (self._about, self._names, self._facts):
            column.addWidget(widget)
        column.addSpacing(3)
        column.addWidget(self._banner)
        self._summary: Summary | None = None
        self._compact = False
        self.show_title("")

    def add_tool(self, button: QWidget) -> None:
        """Put a button at the right of the title."""
        self.tools.addWidget(button)

    @property
    def summary(self) -> Summary | None:
        """What is shown."""
        return self._summary

    def show_title(self, title: str) -> None:
        """Show a title and nothing else."""
        self._summary = None
        self._title.setText(title)
        for label in (self._about, self._names, self._facts):
            label.hide()
        self._banner.hide()

    def set_compact(self, *, compact: bool) -> None:
        """Leave room for the text in a low window: names and facts go (they are in the first section too)."""
        if compact != self._compact:
            self._compact = compact
            if self._summary is not None:
                self.show_summary(self._summary)

    def show_summary(self, summary: Summary) -> None:
        """Show the header of a medicine."""
        self._summary = summary
        self._title.setText(summary.title)
        _set(self._about, summary.about)
        _set(self._facts, "" if self._compact else summary.facts)
        self._show_names(every=False)
        warning = summary.boxed_warning
        short = summary.short_warning(LONGEST_WARNING // 3 if self._compact else LONGEST_WARNING)
        self._warning.setText(f"Boxed warning: {short}")
        self._warning.setToolTip(warning if short != warning else "")
        self._banner.setVisible(bool(warning))

    def _show_names(self, *, every: bool) -> None:
        summary = self._summary
        if summary is None:
            return
        if self._compact:
            self._names.hide()
            return
        names = ", ".join((summary.names, *summary.more)) if every else summary.names
        if summary.more and not every:
            self._names.setTextFormat(QtCore.Qt.TextFormat.RichText)
            self._names.setText(f'{_escaped(names)} <a href="more">and {len(summary.more)} more</a>')
            self._names.show()
        else:
            self._names.setProperty("textFormat", PLAIN_TEXT)
            _set(self._names, names)

    def _on_names_link_activated(self, _address: str) -> None:
        self._show_names(every=True)


class _Lines(QLabel):
    """Words over as many lines as the width needs; it never keeps the window from being made smaller."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())


def _label(name: str, accessible: str) -> QLabel:
    label = _Lines()
    label.setObjectName(name)
    label.setAccessibleName(accessible)
    label.setProperty("textFormat", PLAIN_TEXT)
    label.setWordWrap(True)
    label.setProperty("textInteractionFlags", SELECT_BY_MOUSE | FOLLOW_BY_MOUSE)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _set(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
