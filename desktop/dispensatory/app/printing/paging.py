"""Where pages end: not between a heading and what it stands over, nor within a row of a table that a page can hold."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextFrameFormat, QTextTable

_LINES = 2
"""Lines of a paragraph, or rows of a table, that stand below a heading at least."""
MOST_SIGNS, MOST_PAGES = 300_000, 80
"""For each page that ends elsewhere all that follows is laid out anew: of more pages that takes longer than a person waits."""
_LARGEST = 0.5
"""Of a page: what is higher may be parted, or pages would be left half empty."""

Part = QTextBlock | QTextTable


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line of text begins and ends, in pixels from the top of the first page."""

    top: float
    bottom: float


def keep_together(document: QTextDocument, scale: float) -> None:
    """Begin a new page before each heading, and each row of a table, that the end of a page would part.

    The size of the page is known. `scale` is how many dots of the paper the layout takes for a pixel of a table. A text of more
    than MOST_SIGNS or MOST_PAGES is left as it is.
    """
    if document.characterCount() > MOST_SIGNS or document.pageCount() > MOST_PAGES:
        return
    headings: list[QTextBlock] = []
    for part in _parts(document):
        if isinstance(part, QTextBlock) and _leads(part):
            headings.append(part)
            continue
        together = [line for heading in headings for line in _lines(document, heading)] + _beginning(document, part)
        if _is_parted(document, together):
            _break_before(headings[0] if headings else part)
            _lay_out_from(document, headings[0].position() if headings else _start(part))
        headings = []
        if isinstance(part, QTextTable):
            _keep_rows(document, part, scale)


def lines_of(document: QTextDocument) -> Iterator[Line]:
    """Every line of the text, in its order."""
    block = document.begin()
    while block.isValid():
        yield from _lines(document, block)
        block = block.next()


def _parts(document: QTextDocument) -> list[Part]:
    """Paragraphs and tables that stand in no other table, in their order."""
    parts: list[Part] = []
    inside = document.rootFrame().begin()
    while not inside.atEnd():
        frame = inside.currentFrame()
        if isinstance(frame, QTextTable):
            parts.append(frame)
        elif inside.currentBlock().isValid():
            parts.append(inside.currentBlock())
        inside += 1
    return parts


def _leads(block: QTextBlock) -> bool:
    """Whether a paragraph stands over the next one: a heading, or a question, which is in bold from end to end."""
    if block.blockFormat().headingLevel():
        return True
    if not block.text().strip() or block.textList() is not None:
        return False
    return all(run.format.fontWeight() >= QFont.Weight.DemiBold for run in block.textFormats())


def _beginning(document: QTextDocument, part: Part) -> list[Line]:
    if isinstance(part, QTextBlock):
        return _lines(document, part)[:_LINES]
    if part.rows() * part.columns() == 1:
        return _row(document, part, 0)[:_LINES]
    return [line for row in range(min(_LINES, part.rows())) for line in _row(document, part, row)]


def _row(document: QTextDocument, table: QTextTable, row: int) -> list[Line]:
    lines: list[Line] = []
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
        while block.isValid() and block.position() <= last.position():
            lines += _lines(document, block)
            block = block.next()
    return lines


def _keep_rows(document: QTextDocument, table: QTextTable, scale: float) -> None:
    """Rows know no page break: one that would be parted is moved down by what is left of the page."""
    height = document.pageSize().height()
    for row in range(1, table.rows()):
        lines = _row(document, table, row)
        if not _is_parted(document, lines):
            continue
        top = min(line.top for line in lines)
        left = (_page(document, top) + 1) * height - top - 1
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            shape = cell.format().toTableCellFormat()
            shape.setTopPadding(shape.topPadding() + left / scale)
            cell.setFormat(shape)
        _lay_out_from(document, _start(table))


def _lines(document: QTextDocument, block: QTextBlock) -> list[Line]:
    layout, above = block.layout(), document.documentLayout().blockBoundingRect(block).top()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [Line(above + line.y(), above + line.y() + line.height()) for line in lines]


def _is_parted(document: QTextDocument, lines: list[Line]) -> bool:
    """Whether a page ends between these lines, and one could hold them all."""
    if len({_page(document, line.top) for line in lines}) < 2:
        return False
    side_by_side = {round(line.top): line.bottom - line.top for line in lines}
    return sum(side_by_side.values()) <= document.pageSize().height() * _LARGEST


def _page(document: QTextDocument, y: float) -> int:
    return int((y + 0.5) // document.pageSize().height())


def _start(part: Part) -> int:
    return part.position() if isinstance(part, QTextBlock) else part.firstPosition()


def _lay_out_from(document: QTextDocument, position: int) -> None:
    """Lay out all that follows: left to itself Qt moves lines that it knows, and leaves gaps and lines one over the other."""
    document.markContentsDirty(position, document.characterCount() - position)


def _break_before(part: Part) -> None:
    before = QTextFrameFormat.PageBreakFlag.PageBreak_AlwaysBefore
    if isinstance(part, QTextTable):
        table = part.format()
        table.setPageBreakPolicy(before)
        part.setFormat(table)
        return
    cursor = QTextCursor(part)
    paragraph = cursor.blockFormat()
    paragraph.setPageBreakPolicy(before)
    cursor.setBlockFormat(paragraph)
