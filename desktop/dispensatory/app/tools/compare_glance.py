"""The table of facts as a text whose columns stand exactly below the heads of the medicines."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextDocument, QTextLength, QTextTable
from PySide6.QtWidgets import QWidget

from dispensatory.app.inert_document import InertDocument
from dispensatory.app.overriding import override
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.wording import tr

_BESIDE = 26
"""Pixels beside the words of a cell: what the style of pages leaves there, and the line between two columns."""

_WORD = re.compile(r"[^ \n\u2029/-]+[/-]?")
"""What stands in one line: a line may end after a hyphen or a stroke, and not at a blank that binds a figure to its unit."""


class GlanceText(MonographText):
    """As wide as there is room: the readable width of a line is that of a column here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareGlance")
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._widths: tuple[int, ...] = ()
        self._titles: tuple[str, ...] = ()
        self._made: QTextDocument | None = None
        self._measured: tuple[object, tuple[int, ...]] = (None, ())

    @property
    def narrowest(self) -> tuple[int, ...]:
        """The widths in pixels below which a word in a column would be broken, that of the names of the rows first."""
        now = (self.html, self.document().defaultFont().toString())
        if self._measured[0] != now:
            self._measured = now, _narrowest(self.document())
        return self._measured[1]

    def name_columns(self, titles: Sequence[str]) -> None:
        """The medicines of the columns, for who copies from the table or hears it: it does not name them itself."""
        self._titles = tuple(titles)
        self.setAccessibleName(tr("At a glance, in this order: {medicines}", medicines=", ".join(titles)))

    def set_widths(self, widths: Sequence[int]) -> None:
        """The widths of the columns in pixels, that of the names of the rows first."""
        if tuple(widths) != self._widths:
            self._widths = tuple(widths)
            self._apply_widths(self.document())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: more than one cell says first which medicines the columns are of."""
        data = super().createMimeDataFromSelection()
        text = data.text()
        if "\t" in text:
            data.clear()
            data.setText("\t".join(("", *self._titles)) + f"\n{text}")
        return data

    @override
    def _set(self, html: str) -> None:
        """Make the page apart from the window and give it its widths before it is laid out: that is done once then."""
        made, shown = InertDocument(self), self.document()
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(shown.documentMargin())
        made.setDefaultFont(shown.defaultFont())
        made.setDefaultStyleSheet(shown.defaultStyleSheet())
        made.setHtml(html)
        self._apply_widths(made)
        self.setDocument(made)
        if self._made is not None:
            self._made.deleteLater()
        self._made = made

    @override
    def _fit_column(self) -> None:
        width = self.viewport().width()
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)

    def _apply_widths(self, document: QTextDocument) -> None:
        table = _table(document)
        if table is not None and table.columns() == len(self._widths):
            made = table.format()
            made.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width) for width in self._widths])
            made.setWidth(QTextLength(QTextLength.Type.FixedLength, sum(self._widths)))
            table.setFormat(made)


def _table(document: QTextDocument) -> QTextTable | None:
    frames = document.rootFrame().childFrames()
    return frames[0] if frames and isinstance(frames[0], QTextTable) else None


def _narrowest(document: QTextDocument) -> tuple[int, ...]:
    table = _table(document)
    if table is None:
        return ()
    bold = QFont(document.defaultFont())
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    widths = []
    for column in range(table.columns()):
        words = {word for row in range(table.rows()) for word in _words(table, row, column)}
        widths.append(max(map(metrics.horizontalAdvance, words), default=0) + _BESIDE)
    return tuple(widths)


def _words(table: QTextTable, row: int, column: int) -> list[str]:
    """The words of a cell; of a cell that is as wide as several columns none."""
    cell = table.cellAt(row, column)
    if cell.columnSpan() > 1:
        return []
    selected = cell.firstCursorPosition()
    selected.setPosition(cell.lastPosition(), selected.MoveMode.KeepAnchor)
    return _WORD.findall(selected.selectedText())
