"""What stands above a column of the comparison: the medicine, its class and boxed warning, and what can be done with it."""

import textwrap

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dispensatory.app.overriding import override
from dispensatory.clinical.comparison import Compared, problem_words
from dispensatory.wording import tr

_LONGEST = 90
"""Signs of a line of the head; what is longer is whole at a glance, and when one points at it."""
_LEFT, _RIGHT = 12, 6


class ColumnHead(QFrame):
    """Stays in sight while the text below it scrolls. A line without content is not there."""

    open_requested = Signal(str)
    left_requested = Signal(str)
    removed = Signal(str)

    def __init__(self, slug: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareHead")
        self._slug = slug
        self._title = _line("compareTitle", tr("Name of the medicine"))
        self._about = _line("compareAbout", tr("Class"))
        self._warning = _line("compareWarning", tr("Boxed warning"))
        self._notice = _line("compareNotice", tr("What is wrong with this file"))
        self._open = self._button(tr("Open"), self._on_open_clicked)
        self.left = self._button("\u25c2", self._on_left_clicked)
        self._remove = self._button("\u00d7", self._on_remove_clicked)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(2)
        self._top.addWidget(self._title, 1)
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.buttons:
            row.addWidget(button)
        self._top.addWidget(self._row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 8, _RIGHT, 8)
        column.setSpacing(3)
        column.addLayout(self._top)
        for line in (self._about, self._warning, self._notice):
            column.addWidget(line)
        column.addStretch(1)

    @property
    def buttons(self) -> tuple[QToolButton, QToolButton, QToolButton]:
        """The buttons, from left to right."""
        return self._open, self.left, self._remove

    def show_medicine(self, medicine: Compared, shown: str) -> None:
        """Show the medicine of this column, its title as it is `shown` to the eye."""
        title, monograph = medicine.title, medicine.monograph
        self.setAccessibleName(title)
        self._title.setText(shown)
        self._title.setAccessibleDescription(title)
        front = monograph.front if monograph else None
        _set(self._about, ", ".join(front.pharmacological_class) if front else "")
        warning = " ".join((front.boxed_warning or "").split()) if front else ""
        _set(self._warning, tr("Boxed warning: {words}", words=warning) if warning else "")
        problems = [problem_words(problem) for problem in monograph.problems] if monograph else []
        _set(
            self._notice,
            "; ".join(problems) if monograph else tr("Could not be read: {problem}", problem=medicine.error),
        )
        for button, name in zip(
            self.buttons,
            (
                tr("Open {name} in the main window", name=title),
                tr("Move {name} to the left", name=title),
                tr("Remove {name} from the comparison", name=title),
            ),
            strict=True,
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)

    @property
    def narrowest(self) -> int:
        """The width below which the title would be cut."""
        self._title.ensurePolished()
        metrics = self._title.fontMetrics()
        words = self._title.text().split()
        return max((metrics.horizontalAdvance(word) for word in words), default=0) + _LEFT + _RIGHT + 2

    def has_room_beside(self, width: int) -> bool:
        """Whether the buttons can stand beside the title in a width."""
        return self.narrowest + self._top.spacing() + self._row.sizeHint().width() <= width

    def set_beside(self, *, beside: bool) -> None:
        """Have the buttons beside the title, or below it."""
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._top.setDirection(direction)

    def _button(self, text: str, clicked: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(clicked)
        return button

    def _on_open_clicked(self) -> None:
        self.open_requested.emit(self._slug)

    def _on_left_clicked(self) -> None:
        self.left_requested.emit(self._slug)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._slug)


class _Line(QLabel):
    """Words over as many lines as the width needs; it never keeps a column from being made narrower."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())


def _line(name: str, accessible: str) -> QLabel:
    label = _Line()
    label.setObjectName(name)
    label.setAccessibleName(accessible)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _set(label: QLabel, text: str) -> None:
    short = textwrap.shorten(text, _LONGEST, placeholder=" \u2026")
    label.setText(short)
    label.setToolTip(text if text != short else "")
    label.setAccessibleDescription(text if text != short else "")
    label.setVisible(bool(text))
