"""The window of one figure: the sentence it stands in, fields for weight or body surface, and what comes of it.

What is typed lives in the fields alone. The window is thrown away when it is closed, and the weight with it.
"""

from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget

from dispensatory.app.inert_document import in_place_of
from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import READ_WITH_MOUSE_AND_KEYS
from dispensatory.app.theme import Colours, style_sheet
from dispensatory.app.views.dose_fields import BodyFields
from dispensatory.clinical.doses.figures import Per
from dispensatory.wording import mark, tr

NO_ADVICE = mark("Arithmetic on what the text says, and no advice. What you type is kept nowhere.")
_PAUSE_MS = 900
"""How long the keys rest before a screen reader is told the result."""
_SIZE = (640, 700)
_LEAST_RESULT = 180
_LEAST_PASSAGE = 90
_PASSAGE_MARGIN = 8
_SMALLER = 0.88
"""The size of labels and fields to that of the text, as in the main window at 100 percent."""


class DoseText(QTextBrowser):
    """Words to be read and selected. It loads nothing, and the Tab key leaves it."""

    def __init__(self, name: str, accessible: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setProperty("textInteractionFlags", READ_WITH_MOUSE_AND_KEYS)
        self._html = ""

    def show_html(self, html: str) -> None:
        """Show words, from their top."""
        self._html = html
        self.setHtml(html)

    def set_look(self, colours: Colours, size: float, family: str) -> None:
        """The colours, and the size and family of the text."""
        font = self.font()
        font.setPointSizeF(size)
        if family:
            font.setFamily(family)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(style_sheet("page.css", colours))
        self.setHtml(self._html)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """What stands for the thing, from wherever."""
        return in_place_of(kind)


class DoseDialog(QDialog):
    """Says `body_changed` with the weight or surface that is in the fields, or None; shows what it is given."""

    body_changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("doseDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(*_SIZE)
        self.origin = QLabel(self)
        self.origin.setObjectName("doseOrigin")
        self.origin.setAccessibleName(tr("Where the figure stands"))
        self.origin.setWordWrap(True)
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.passage = DoseText("dosePassage", tr("What the text says"), self)
        self.passage.document().setDocumentMargin(_PASSAGE_MARGIN)
        self.fields = BodyFields(self)
        self.message = QLabel(self)
        self.message.setObjectName("doseMessage")
        self.message.setAccessibleName(tr("Message"))
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome = DoseText("doseResult", tr("Result"), self)
        self.outcome.setMinimumHeight(_LEAST_RESULT)
        no_advice = QLabel(tr(NO_ADVICE), self)
        no_advice.setObjectName("doseNoAdvice")
        no_advice.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter in a field closes nothing
        column = QVBoxLayout(self)
        for widget in (self.origin, self.passage, self.fields, self.message):
            column.addWidget(widget)
        column.addWidget(self.outcome, 1)
        column.addWidget(no_advice)
        column.addWidget(buttons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.passage.document().documentLayout().documentSizeChanged.connect(self._on_passage_size_changed)
        self.fields.changed.connect(self._on_fields_changed)
        self.fields.entered.connect(self.outcome.setFocus)

    def set_look(self, colours: Colours, size: float, family: str) -> None:
        """The colours, and the size and family of the text."""
        font = self.font()
        font.setPointSizeF(size * _SMALLER)
        self.setFont(font)
        self.passage.set_look(colours, size, family)
        self.outcome.set_look(colours, size, family)

    def show_figure(self, title: str, origin: str, passage: str, per: Per) -> None:
        """Show another figure; what is in the fields stays, for it is the same person's as long as the window is open."""
        self.setWindowTitle(f"{title} \u2013 Dispensatory")
        self.origin.setText(origin)
        self.passage.show_html(passage)
        self.fields.ask_for(per)
        self._on_fields_changed()

    def show_result(self, html: str, words: str) -> None:
        """Show what was worked out, and tell a screen reader after a pause."""
        self.outcome.show_html(html)
        self.outcome.setAccessibleDescription(words)
        self._pause.start()

    @override
    def done(self, result: int) -> None:
        self._pause.stop()
        self.fields.forget()
        super().done(result)

    def _fit_passage(self) -> None:
        """As high as the passage, and scrolling where that is more than a third of the window."""
        height = int(self.passage.document().size().height()) + 2 * self.passage.frameWidth() + 2
        self.passage.setFixedHeight(min(height, max(self.height() // 3, _LEAST_PASSAGE)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_passage()

    def _on_passage_size_changed(self) -> None:
        self._fit_passage()

    def _on_fields_changed(self) -> None:
        body = self.fields.body()
        said = self.fields.messages()
        self.message.setText("\n".join(said))
        self.message.setVisible(bool(said))
        self.body_changed.emit(body)

    def _on_pause_timeout(self) -> None:
        words = self.outcome.accessibleDescription()
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.outcome, words))
