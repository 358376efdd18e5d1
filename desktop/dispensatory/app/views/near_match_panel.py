"""What a name that is only similar to what was typed stands for, before it is opened."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dispensatory.app.near_match import Card, LikeIt, NearMatch
from dispensatory.app.overriding import override


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
        self.back.say("Back", "Back to the results")
        self.open.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.left)
        self._heading = _label("Similar name: check before opening", "nearMatchHeading")
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
        self.open.say(f"Open {match.card.shown}", f"Open {match.card.name}")
        self.setAccessibleName(f"Similar name: check before opening {match.card.name}")
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
    """As wide as the panel; long words are shortened, never the panel widened. Enter presses it as the space bar does."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text = ""

    def say(self, text: str, spoken: str) -> None:
        """What it says, and what a screen reader says of it."""
        self._text = text
        self.setAccessibleName(spoken)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 24
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._text if shown != self._text else "")


class _Words(QLabel):
    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())


def _content(match: NearMatch) -> QWidget:
    content = QWidget()
    content.setObjectName("nearMatchContent")
    column = QVBoxLayout(content)
    column.setContentsMargins(12, 6, 12, 12)
    column.setSpacing(3)
    column.addWidget(_label(f"You typed \u201c{match.typed}\u201d", "nearMatchTyped"))
    column.addWidget(_label(match.card.shown, "nearMatchName", match.card.name))
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
    label = _Words(text)
    label.setObjectName(name)
    label.setAccessibleName(spoken or text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setIndent(0)
    return label
