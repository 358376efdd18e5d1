"""HTML as sheets of paper: laid out to the width between the margins, with a line above and a line below on each."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
)

from dispensatory.app.inert_document import InertDocument
from dispensatory.app.printing.paging import keep_together
from dispensatory.app.theme import LIGHT, style_sheet
from dispensatory.wording import tr

MARGIN_MM = 18.0
_POINTS = 9.5
_SMALL = 7.5
_PIXELS_AN_INCH = 96
_GAP = 1.6
"""Heights of a small line between the text and the lines above and below it."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """What is printed: the text, the words at the top of each sheet, and those at its foot, before the page number.

    With `is_wide` the sheets lie on their side.
    """

    html: str
    above: str
    below: str
    is_wide: bool = False


def page_layout(letter: bool, *, is_wide: bool = False) -> QPageLayout:
    """A sheet, upright or on its side, with margins that every printer can keep; US letter where that is usual, else A4."""
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    orientation = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    return QPageLayout(size, orientation, margins, QPageLayout.Unit.Millimeter)


def paint(sheets: Sheets, device: QPagedPaintDevice) -> int:
    """Paint `sheets` on `device`; how many pages that took, 0 if the device cannot be painted on."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    small = QFont(painter.font())
    small.setPointSizeF(_SMALL)
    line = QFontMetricsF(small, device).height()
    room = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
    text = room.adjusted(0, _GAP * 2 * line, 0, -_GAP * 2 * line)
    document = laid_out(sheets.html, device, text.size())
    pages = document.pageCount()
    for page in range(pages):
        if page:
            device.newPage()
        paint_text(painter, document, page, text)
        _paint_lines(
            painter,
            small,
            room,
            (sheets.above, f"{sheets.below} \u00b7 {tr('page {number} of {total}', number=page + 1, total=pages)}"),
        )
    painter.end()
    return pages


def laid_out(html: str, device: QPaintDevice, size: QSizeF) -> QTextDocument:
    """The text on pages of `size`, in dots of the device."""
    document = InertDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(style_sheet("page.css", LIGHT))
    document.documentLayout().setPaintDevice(device)
    document.setLayoutEnabled(False)  # until the size of the page is known, or all is laid out twice
    document.setHtml(html)
    _widen_indents(document, device.logicalDpiX() / _PIXELS_AN_INCH)
    document.setPageSize(size)
    document.setLayoutEnabled(True)
    keep_together(document, device.logicalDpiY() / _PIXELS_AN_INCH)
    return document


def _widen_indents(document: QTextDocument, scale: float) -> None:
    """Set paragraphs in by so many dots of the device as the style sheet says pixels: Qt leaves that, alone of all lengths,
    as it is on the screen, and signs of lists, which stand in the indent, would lie beyond the edge of the text."""
    whole = QTextCursor(document)
    whole.beginEditBlock()  # else the document is laid out anew for each paragraph
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        if shape.leftMargin() or shape.rightMargin():
            shape.setLeftMargin(shape.leftMargin() * scale)
            shape.setRightMargin(shape.rightMargin() * scale)
            QTextCursor(block).setBlockFormat(shape)
        block = block.next()
    whole.endEditBlock()


def paint_text(painter: QPainter, document: QTextDocument, page: int, text: QRectF) -> None:
    """Paint a page of the document, numbered from 0, into the place `text`."""
    part = QRectF(0, page * text.height(), text.width(), text.height())
    painter.save()
    painter.translate(text.left(), text.top() - part.top())
    painter.setClipRect(part)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_lines(painter: QPainter, font: QFont, room: QRectF, words: tuple[str, str]) -> None:
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.muted))
    metrics = painter.fontMetrics()
    for text, side in zip(words, (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom), strict=True):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
