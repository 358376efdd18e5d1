"""What a name that is only similar to what was typed stands for, before it is opened."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dispensatory.app.near_match import Card, LikeIt, NearMatch
from dispensatory.app.overriding import override
from dispensatory.wording import tr

_INSIDE = 24
"""Pixels of a button that its words do not have."""
_LARGEST, _SMALLEST = 15, 8
"""Points of the name."""


class NearMatchPanel(QFrame):
    """The medicine with its class, use and forms, those it is confused with, and two buttons; Back has the keyboard."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nearMatchPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = QScrollArea(self)
        self._area.setObjectName("nearMatchArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back = _Button("nearMatchBack", self)
        self.open = _Button("nearMatchOpen", self)
        self.back.say(tr("Back"), tr("Back to the results"), tr("Back"))
        self.open.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.left)
        self._heading = _label(tr("Similar name: check before opening"), "nearMatchHeading")
        foot = QFrame(self)
        foot.setObjectName("nearMatchButtons")
        below = QVBoxLayout(foot)
        below.setContentsMargins(12, 8, 12, 10)
        below.setSpacing(6)
        below.addWidget(self.back)
        below.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._area, 1)
        column.addWidget(foot)

    def show_match(self, match: NearMatch) -> None:
        """Show a medicine; the keyboard goes to Back."""
        self._area.setWidget(_content(match))
        self.open.say(
            tr("Open {name}", name=match.card.shown), tr("Open {name}", name=match.card.name), tr("Open this medicine")
        )
        self.setAccessibleName(tr("Similar name: check before opening {name}", name=match.card.name))
        self.back.setAccessibleDescription(match.spoken)
        self.back.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self._area.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() + (bar.pageStep() if key == Qt.Key.Key_PageDown else -bar.pageStep()))
        else:
            super().keyPressEvent(event)


class _Button(QPushButton):
    """As wide as the panel, which it never widens. Enter presses it as the space bar does."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text = self._short = ""

    def say(self, text: str, spoken: str, short: str) -> None:
        """What it says, what a screen reader says of it, and what it says where that does not fit: a name is never cut."""
        self._text, self._short = text, short
        self.setAccessibleName(spoken)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._text) <= self.width() - _INSIDE
        self.setText((self._text if fits else self._short).replace("&", "&&"))
        self.setToolTip("" if fits else self._text)


class _Words(QLabel):
    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())


class _Name(_Words):
    """The name of the medicine, smaller where a word of it would not fit: letters that are cut off tell nothing apart."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        font = self.font()
        font.setBold(True)
        for size in range(_LARGEST, _SMALLEST - 1, -1):
            font.setPointSize(size)
            metrics = QFontMetrics(font)
            if max(metrics.horizontalAdvance(word) for word in self.text().split()) <= self.width():
                break
        self.setFont(font)


def _content(match: NearMatch) -> QWidget:
    content = QWidget()
    content.setObjectName("nearMatchContent")
    column = QVBoxLayout(content)
    column.setContentsMargins(12, 6, 12, 12)
    column.setSpacing(3)
    column.addWidget(_label(tr("You typed \u201c{typed}\u201d", typed=match.typed), "nearMatchTyped"))
    column.addWidget(_named(_Name(match.card.shown), "nearMatchName", match.card.name))
    if match.by_name:
        column.addWidget(_label(match.by_name, "nearMatchByName"))
    _add_facts(column, match.card, "nearMatchFact")
    for group in match.like_it:
        _add_group(column, group)
    column.addStretch(1)
    return content


def _add_group(column: QVBoxLayout, group: LikeIt) -> None:
    column.addSpacing(10)
    heading = _label(f"{group.heading}:", "nearMatchGroup")
    heading.setToolTip(group.why)
    column.addWidget(heading)
    for card in group.cards:
        column.addSpacing(2)
        column.addWidget(_label(card.shown, "nearMatchOther", card.name))
        _add_facts(column, card, "nearMatchOtherFact")


def _add_facts(column: QVBoxLayout, card: Card, name: str) -> None:
    for what, fact in card.facts:
        column.addWidget(_label(f"{what}: {fact}", name))
    if card.note:
        column.addWidget(_label(card.note.capitalize(), name))


def _label(text: str, name: str, spoken: str = "") -> QLabel:
    return _named(_Words(text), name, spoken or text)


def _named(label: QLabel, name: str, spoken: str) -> QLabel:
    label.setObjectName(name)
    label.setAccessibleName(spoken)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setIndent(0)
    return label
