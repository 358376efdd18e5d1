"""The result of a calculator, or why there is none: always that of what stands in the fields now."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from dispensatory.app.overriding import override
from dispensatory.clinical.calculators.account import summary
from dispensatory.clinical.calculators.description import Answer, Line, Outcome
from dispensatory.wording import tr

_PAUSE_MS = 900
"""How long the keys rest before a screen reader is told."""
_LEAST_LINES = 4
_PARAGRAPH = "margin-top:0px; margin-bottom:3px"
_LIST = "margin-top:0px; margin-bottom:0px; margin-left:16px; -qt-list-indent:0"


class ResultBox(QScrollArea):
    """As high as the result, and scrolls where there is no room for that. The Tab key reaches it, to read and select."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calculatorResultBox")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.label = QLabel(self)
        self.label.setObjectName("calculatorResult")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self.label)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the result with its notes, or what is wrong and what is still needed; a screen reader hears it after a pause."""
        answer = outcome.answer
        self.label.setText(_answer_html(answer) if answer else _problems_html(outcome))
        words = (
            tr("Result. {answer}", answer=_answer_words(answer))
            if answer
            else tr("No result. {problems}", problems=_problem_words(outcome))
        )
        if words != self.label.accessibleName():
            self.label.setAccessibleName(words)
            self._pause.start()
        self.updateGeometry()

    def hush(self) -> None:
        """Tell a screen reader nothing more: the window closes."""
        self._pause.stop()

    @override
    def sizeHint(self) -> QSize:
        width = self.width()
        return QSize(width, self.label.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.label.fontMetrics().lineSpacing() * _LEAST_LINES)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _on_pause_timeout(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.label, self.label.accessibleName()))


def _answer_words(answer: Answer) -> str:
    return ". ".join((summary(answer), *(note.removesuffix(".") for note in answer.notes)))


def _problem_words(outcome: Outcome) -> str:
    wrong = [problem.words for problem in outcome.problems if not problem.missing]
    missing = [problem.words for problem in outcome.problems if problem.missing]
    needed = [tr("Still needed: {fields}.", fields="; ".join(missing))] if missing else []
    return " ".join((*wrong, *needed))


def _answer_html(answer: Answer) -> str:
    rows = "".join(_row_html(line) for line in answer.lines)
    return f"<table>{rows}</table>" + "".join(f"<p style='{_PARAGRAPH}'>{escape(note)}</p>" for note in answer.notes)


def _row_html(line: Line) -> str:
    """The figures stand below each other, so that they can be compared."""
    note = f"<br>{escape(line.note)}" if line.note else ""
    if not line.is_figure:
        return f"<tr><td colspan='2'>{escape(line.label)}: <b>{escape(line.value)}</b>{note}</td></tr>"
    value = f"<span style='font-size:x-large; font-weight:600'>{escape(line.value)}</span>"
    label = f"<td style='padding-right:18px'>{escape(line.label)}{note}</td>"
    return f"<tr>{label}<td style='white-space:nowrap'>{value}</td></tr>"


def _problems_html(outcome: Outcome) -> str:
    wrong = [problem.words for problem in outcome.problems if not problem.missing]
    missing = [problem.words for problem in outcome.problems if problem.missing]
    parts = [f"<b>{escape(tr('No result'))}</b>", *(escape(words) for words in wrong)]
    html = "".join(f"<p style='{_PARAGRAPH}'>{part}</p>" for part in parts)
    return html + (list_html(tr("Still needed"), missing) if missing else "")


def list_html(title: str, lines: Sequence[str]) -> str:
    """A title and a list, for a label."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<p style='margin-top:6px; margin-bottom:2px'><b>{escape(title)}</b></p><ul style='{_LIST}'>{items}</ul>"
