"""The text of a section. It shows what it is given and loads nothing."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QPoint, QSignalBlocker, QUrl, Signal
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import READ_WITH_MOUSE_AND_KEYS
from dispensatory.app.theme import LIGHT, Colours, style_sheet
from dispensatory.wording import tr

if TYPE_CHECKING:
    from dispensatory.app.views.page_marks import PageMarks

COLUMN_SIGNS = 72
"""The widest line, in average letters of the font: about 75 letters of running text."""

_MARGIN = 26


class MonographText(QTextBrowser):
    """One page in a column of readable width."""

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monographText")
        self.setAccessibleName(tr("Text of the section"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setProperty("textInteractionFlags", READ_WITH_MOUSE_AND_KEYS)
        self.document().setDocumentMargin(_MARGIN)
        self.describe_link: Callable[[str], str] = lambda _: ""
        self.more_actions: Sequence[QtGui.QAction] = ()
        self._html = ""
        self._marks: PageMarks | None = None
        self._colours = LIGHT
        self._held: int | None = None
        self.anchorClicked.connect(self._on_self_anchor_clicked)
        self.highlighted.connect(self._on_self_highlighted)

    @property
    def marks(self) -> "PageMarks":
        """The words that are marked in the page. Made when words are to be marked first: it costs 8 ms of a start."""
        if self._marks is None:
            from dispensatory.app.views.page_marks import PageMarks  # lazy: no first paint needs it

            self._marks = PageMarks(self)
            self._marks.colours = self._colours
        return self._marks

    def set_look(self, colours: Colours, size: float, family: str = "") -> None:
        """The colours, and the size of the text in points and its family; the page that is shown is laid out anew."""
        self._colours = colours
        if self._marks is not None:
            self._marks.colours = colours
        seen = self._marks is not None and self._marks.current_is_in_sight()
        font = QFont(self.font())
        if family:
            font.setFamily(family)
        font.setPointSizeF(size)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(style_sheet("page.css", colours))
        if self._html:
            self.replace_html(self._html)
        self._fit_column()
        if seen:
            self.marks.show_current()

    def show_html(self, html: str, words: Iterable[str] = (), scroll: int | None = None) -> None:
        """Show a page: at its first marked word if `words` are given and found, else at `scroll` pixels, else at its top."""
        self._html = html
        self._set(html)
        words = tuple(words)
        found = (words or self._marks is not None) and self.marks.show_words(words)
        self._held = scroll
        if scroll is not None:
            self._scroll_to(scroll)
        elif found:
            self.marks.show_current()

    def let_go(self) -> None:
        """The window has its size: from now on a change of it leaves the reader where he is."""
        self._held = None

    def replace_html(self, html: str, anchor: str = "") -> None:
        """Show a changed version of the same page, where the reader is; the link named `anchor` keeps the focus."""
        scroll = self.verticalScrollBar().value()
        self._html = html
        self._set(html)
        if self._marks is not None:
            self._marks.find_anew()
        self.document().size()
        if anchor:
            self._focus_link(anchor)
        self.verticalScrollBar().setValue(scroll)

    @property
    def html(self) -> str:
        """The page as it was given."""
        return self._html

    def top_position(self) -> int:
        """Where in the document the uppermost line starts that is in sight as a whole."""
        above = _MARGIN - self.verticalScrollBar().value()
        line = self.cursorForPosition(QPoint(_MARGIN + 1, max(above, 0) + 2))
        if self.cursorRect(line).top() < 0:
            line = self.cursorForPosition(QPoint(_MARGIN + 1, self.cursorRect(line).bottom() + 2))
        line.movePosition(line.MoveOperation.StartOfLine)
        return line.position()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """What stands for the thing: neither a picture nor a page is ever fetched, from a disk or from elsewhere."""
        from dispensatory.app.inert_document import in_place_of  # lazy: the pages of monographs name none

        return in_place_of(kind)

    @override
    def createMimeDataFromSelection(self) -> "QtCore.QMimeData":
        """What is copied: in its text a raised source number stands in brackets, so that nobody takes it for a figure.

        Of a paragraph without end the text alone: its HTML would take Qt longer than a person waits.
        """
        from dispensatory.app.copying import LONGEST, empty_data, selected  # lazy: few starts copy

        data = empty_data()
        text = selected(self.textCursor()).text
        if max(map(len, text.split("\n"))) <= LONGEST:
            data.setHtml(super().createMimeDataFromSelection().html())
        data.setText(text)
        return data

    @override
    def contextMenuEvent(self, event: "QtGui.QContextMenuEvent") -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setObjectName("textMenu")
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addActions(self.more_actions)
        menu.popup(event.globalPos())

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

    def _focus_link(self, anchor: str) -> None:
        """Select the link named `anchor`, from which the Tab key goes on."""
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if anchor in piece.charFormat().anchorNames():
                    cursor = QtGui.QTextCursor(self.document())
                    cursor.setPosition(piece.position())
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
