"""The marked words of a page: those that a search led to, or those that are being found; one of them is the current one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from dispensatory.app.theme import LIGHT, Colours
from dispensatory.app.views.mark_finder import best_place, find_words

Span = tuple[int, int]
"""Start and end of a mark, in UTF-16 units of the document's raw text."""

MOST_SHOWN = 2_000
"""Marks that are painted: those about the current one. For more Qt takes longer than a person waits; all are counted."""

Finder = Callable[[QTextDocument], list[Span]]


def _nothing(_: QTextDocument) -> list[Span]:
    return []


class PageMarks(QObject):
    """What finds the marks is kept, so that they are found anew when the page is laid out or folded anew."""

    changed = Signal(int, int)

    def __init__(self, text: QTextBrowser) -> None:
        super().__init__(text)
        self._text = text
        self._find: Finder = _nothing
        self._spans: list[Span] = []
        self._current = -1
        self._is_marked = False
        self.colours: Colours = LIGHT

    @property
    def count(self) -> tuple[int, int]:
        """Which mark is the current one, counted from 1 (0: none), and how many there are."""
        return self._current + 1, len(self._spans)

    @property
    def start(self) -> int:
        """Where the current mark starts; 0 if there is none."""
        return self._spans[self._current][0] if self._current >= 0 else 0

    def show_words(self, words: tuple[str, ...]) -> bool:
        """Mark whole words of a new page; the current one is where most of them stand together. Whether there is any."""
        self._find = (lambda document: find_words(document.toPlainText(), words)) if words else _nothing
        self._spans = self._find(self._text.document())
        self._current = best_place(self._text.toPlainText(), self._spans) if self._spans else -1
        self._paint()
        return bool(self._spans)

    def find(self, find: Finder) -> list[Span]:
        """Mark what `find` finds in the document; the marks. They are painted once `choose` says which is the current one."""
        self._find = find
        self._spans, self._current = find(self._text.document()), -1
        return self._spans

    def find_anew(self) -> None:
        """Mark the same in a page that was laid out anew."""
        self._spans = self._find(self._text.document())
        self._current = min(self._current, len(self._spans) - 1)
        self._paint()

    def choose(self, number: int, *, go: bool) -> None:
        """Make a mark the current one, by its number (-1: none of them), and scroll to it if asked to `go`."""
        self._current = min(number, len(self._spans) - 1)
        self._paint()
        if go:
            self.show_current()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) mark, round the end."""
        if self._spans:
            self.choose((self._current + step) % len(self._spans), go=True)

    def clear(self) -> None:
        """Take the marks off."""
        self._find, self._spans, self._current = _nothing, [], -1
        self._paint()

    def current_is_in_sight(self) -> bool:
        """Whether the current mark can be seen."""
        if self._current < 0:
            return False
        return 0 <= self._text.cursorRect(self._start()).top() <= self._text.viewport().height()

    def show_current(self) -> None:
        """Scroll so that the current mark stands in the upper third, unless it is in sight."""
        if self._current < 0:
            return
        self._text.document().size()  # lays the page out to its end
        top = self._text.cursorRect(self._start()).top()
        inside = self._text.viewport().height()
        if not 0 <= top <= inside - 60:
            bar = self._text.verticalScrollBar()
            bar.setValue(bar.value() + top - inside // 3)

    def select_current(self) -> None:
        """Select the current mark, from where the keyboard goes on, without scrolling."""
        if self._current >= 0:
            scroll = self._text.verticalScrollBar().value()
            self._text.setTextCursor(self._cursor(self._spans[self._current]))
            self._text.verticalScrollBar().setValue(scroll)

    def _start(self) -> QTextCursor:
        return self._cursor((self.start, self.start))

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint(self) -> None:
        if not self._spans and not self._is_marked:
            return  # a page without words is the first one to be painted: the formats would make the namespace Qt
        self._is_marked = bool(self._spans)
        usual, current = (self._format(colour) for colour in (self.colours.mark, self.colours.current_mark))
        selections = []
        first = max(self._current - MOST_SHOWN // 2, 0)
        for number, span in enumerate(self._spans[first : first + MOST_SHOWN], start=first):
            selection = QTextEdit.ExtraSelection()
            selection.format = current if number == self._current else usual
            selection.cursor = self._cursor(span)
            selections.append(selection)
        self._text.setExtraSelections(selections)
        self.changed.emit(*self.count)

    def _format(self, ground: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(QColor(ground))
        made.setForeground(QColor(self.colours.mark_text))
        return made
