"""The text of a section. It shows what it is given and loads nothing."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSignalBlocker, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import READ_WITH_MOUSE_AND_KEYS
from dispensatory.app.theme import LIGHT, Colours, style_sheet
from dispensatory.app.views.mark_finder import best_place, find_words

COLUMN_SIGNS = 72
"""The widest line, in average letters of the font: about 75 letters of running text."""

_MARGIN = 26


class MonographText(QTextBrowser):
    """One page in a column of readable width, with words marked where a search led here."""

    link_chosen = Signal(str)
    marks_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monographText")
        self.setAccessibleName("Text of the section")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setProperty("textInteractionFlags", READ_WITH_MOUSE_AND_KEYS)
        self.document().setDocumentMargin(_MARGIN)
        self.describe_link: Callable[[str], str] = lambda _: ""
        self._colours = LIGHT
        self._html = ""
        self._marks: list[tuple[int, int]] = []
        self._current = -1
        self._held: int | None = None
        self.anchorClicked.connect(self._on_self_anchor_clicked)
        self.highlighted.connect(self._on_self_highlighted)

    def set_look(self, colours: Colours, size: float) -> None:
        """The colours and the size of the text in points; the page that is shown is laid out anew."""
        self._colours = colours
        font = QFont(self.font())
        font.setPointSizeF(size)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(style_sheet("page.css", colours))
        if self._html:
            self.replace_html(self._html)
        self._fit_column()

    def show_html(self, html: str, words: Iterable[str] = (), scroll: int | None = None) -> None:
        """Show a page: at its first marked word if `words` are given and found, else at `scroll` pixels, else at its top."""
        self._html = html
        self._set(html)
        text = self.toPlainText()
        self._marks = find_words(text, words)
        self._current = best_place(text, self._marks) if self._marks else -1
        self._paint_marks()
        self._held = scroll
        if scroll is not None:
            self._scroll_to(scroll)
        elif self._marks:
            self._show_mark()

    def let_go(self) -> None:
        """The window has its size: from now on a change of it leaves the reader where he is."""
        self._held = None

    def replace_html(self, html: str, anchor: str = "") -> None:
        """Show a changed version of the same page, where the reader is; the link named `anchor` keeps the focus."""
        scroll = self.verticalScrollBar().value()
        words = {self._word_at(span) for span in self._marks}
        current = self._current
        self._html = html
        self._set(html)
        self._marks = find_words(self.toPlainText(), words)
        self._current = min(current, len(self._marks) - 1)
        self._paint_marks()
        self.document().size()
        if anchor:
            self._focus_link(anchor)
        self.verticalScrollBar().setValue(scroll)

    def step_mark(self, step: int) -> None:
        """Go to the next (1) or previous (-1) marked word, round the end."""
        if self._marks:
            self._current = (self._current + step) % len(self._marks)
            self._paint_marks()
            self._show_mark()

    def next_mark(self) -> None:
        """Go to the next marked word."""
        self.step_mark(1)

    def previous_mark(self) -> None:
        """Go to the previous marked word."""
        self.step_mark(-1)

    def clear_marks(self) -> None:
        """Take the marks off."""
        self._marks, self._current = [], -1
        self._paint_marks()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing: neither a picture nor a page is ever fetched, from a disk or from elsewhere."""
        return None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (QtCore.Qt.MouseButton.BackButton, QtCore.Qt.MouseButton.ForwardButton):
            event.ignore()
        else:
            super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_column()
        super().resizeEvent(event)
        if self._held is not None:
            self._scroll_to(self._held)

    def _scroll_to(self, pixels: int) -> None:
        self.document().size()  # lays the page out to its end, so that the scroll bar knows its range
        self.verticalScrollBar().setValue(pixels)

    def _set(self, html: str) -> None:
        with QSignalBlocker(self):
            self.setHtml(html)

    def _fit_column(self) -> None:
        widest = (
            self.fontMetrics().averageCharWidth()
            * self.document().defaultFont().pointSizeF()
            / self.font().pointSizeF()
        )
        column = int(widest * COLUMN_SIGNS) + 2 * _MARGIN
        room = (
            self.width() - self.verticalScrollBar().sizeHint().width()
        )  # the viewport itself would cost 8 ms: see qt_numbers
        width = min(room, column)
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)

    def _word_at(self, span: tuple[int, int]) -> str:
        return self._cursor(span).selectedText()

    def _cursor(self, span: tuple[int, int]) -> "QtGui.QTextCursor":
        cursor = QtGui.QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QtGui.QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self) -> None:
        selections = []
        for number, span in enumerate(self._marks):
            selection = QTextEdit.ExtraSelection()
            colour = self._colours.current_mark if number == self._current else self._colours.mark
            ground = QtGui.QTextCharFormat()
            ground.setBackground(QColor(colour))
            ground.setForeground(QColor(self._colours.mark_text))
            selection.format = ground
            selection.cursor = self._cursor(span)
            selections.append(selection)
        self.setExtraSelections(selections)
        self.marks_changed.emit(self._current + 1, len(self._marks))

    def _show_mark(self) -> None:
        """Scroll so that the current mark stands in the upper third."""
        self.document().size()
        block = self.cursorRect(self._cursor((self._marks[self._current][0],) * 2))
        inside = self.viewport().height()
        if not 20 <= block.top() <= inside - 60:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + block.top() - inside // 3)

    def _focus_link(self, anchor: str) -> None:
        """Select the link named `anchor`, from which the Tab key goes on."""
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if anchor in piece.charFormat().anchorNames():
                    cursor = self._cursor((piece.position(), piece.position()))
                    cursor.setPosition(block.position() + block.length() - 1, QtGui.QTextCursor.MoveMode.KeepAnchor)
                    self.setTextCursor(cursor)
                    return
                pieces += 1
            block = block.next()

    def _on_self_highlighted(self, address: QUrl) -> None:
        """Say what stands behind the link under the mouse."""
        self.viewport().setToolTip(self.describe_link(address.toString()))

    def _on_self_anchor_clicked(self, address: QUrl) -> None:
        self.link_chosen.emit(address.toString())
