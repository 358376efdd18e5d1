"""Tables of labels as Markdown tables.

Cells that span rows or columns are said again in each place that they cover, so that a row read by itself is whole; one that
covers a whole row stands once. A head of several rows becomes one row. Where a table cannot be shown as one (too long a
row, too many cells), it is told row by row.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from dispensatory.library.labels.markup import LONGEST_LINE, block, escaped, guarded, trimmed

MOST_COLUMNS = 60
MOST_CELLS = 100_000
LONGEST_REPEATED = 300
"""Signs of a cell that is said again where it spans; a longer one stands once."""

_PARTS = frozenset({"thead", "tbody", "tfoot"})
_NO_TEXT = frozenset({"caption"})


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell in one line of Markdown, and whether all of it is bold."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of a row with the number of columns and rows that each spans, and the part of the table it is in."""

    cells: tuple[tuple[Cell, int, int], ...]
    part: str
    heads: bool


def table_blocks(
    table: Element, cell: Callable[[Element], Cell], flow: Callable[[Element], Iterator[str]]
) -> Iterator[str]:
    """The blocks of a table: its caption, the table, and what stands below. `flow` reads a cell that is all there is."""
    for child in table:
        if child.tag.lower() == "caption" and (text := trimmed(cell(child).text)):
            yield block(f"<b>{text}</b>")
    columns = _widest(table)
    if columns <= 1:
        yield from _single_column(table, flow)
        return
    yield from _strays(table, cell)
    rows = _rows(table, cell)
    body = [row for row in rows if row.part != "tfoot"]
    foot = [row for row in rows if row.part == "tfoot"]
    yield from _table(body, columns)
    below = [row for row in foot if len(row.cells) == 1]
    yield from _table([row for row in foot if len(row.cells) > 1], columns)
    yield from (block(row.cells[0][0].text) for row in below if row.cells[0][0].text)


def _elements(table: Element) -> Iterator[tuple[str, Element]]:
    """The rows of a table and the part of the table that each is in."""
    for child in table:
        tag = child.tag.lower()
        if tag == "tr":
            yield "", child
        elif tag in _PARTS:
            yield from ((tag, row) for row in child if row.tag.lower() == "tr")


def _widest(table: Element) -> int:
    widths = (
        sum(_span(each, "colspan") for each in row if each.tag.lower() in ("td", "th")) for _, row in _elements(table)
    )
    return max(widths, default=0)


def _span(element: Element, name: str) -> int:
    text = (element.get(name) or "1").strip()
    return min(int(text), MOST_CELLS) or 1 if text.isdecimal() and len(text) < 8 else 1


def _single_column(table: Element, flow: Callable[[Element], Iterator[str]]) -> Iterator[str]:
    """A table of one column is a frame around text: the text."""
    yield from _stray(table.text)
    for child in table:
        tag = child.tag.lower()
        if tag in _PARTS or tag == "tr":
            yield from _single_column(child, flow)
        elif tag not in _NO_TEXT:
            yield from flow(child)
        yield from _stray(child.tail)


def _rows(table: Element, cell: Callable[[Element], Cell]) -> list[_Row]:
    rows = []
    for part, element in _elements(table):
        cells = tuple((cell(each), _span(each, "colspan"), _span(each, "rowspan")) for each in element)
        heads = bool(cells) and all(each.tag.lower() == "th" for each in element)
        rows.append(_Row(cells, part, heads))
    return rows


def _strays(table: Element, cell: Callable[[Element], Cell]) -> Iterator[str]:
    """What stands between the rows and cells of a table, where no text should be, as blocks."""
    for element in (table, *(child for child in table if child.tag.lower() in _PARTS)):
        yield from _stray(element.text)
        for child in element:
            if child.tag.lower() not in {*_PARTS, *_NO_TEXT, "tr"}:
                yield from _blocks_of(cell(child).text)
            yield from _stray(child.tail)
    for _, row in _elements(table):
        for text in (row.text, *(each.tail for each in row)):
            yield from _stray(text)


def _stray(text: str | None) -> Iterator[str]:
    return _blocks_of(escaped(text or ""))


def _blocks_of(text: str) -> Iterator[str]:
    if text := trimmed(text):
        yield block(text)


def _table(rows: Sequence[_Row], columns: int) -> Iterator[str]:
    rows = [row for row in rows if any(cell.text for cell, _, _ in row.cells)]
    if not rows:
        return
    if columns > MOST_COLUMNS or len(rows) * columns > MOST_CELLS:
        yield from _told(rows)
        return
    grid = _grid(rows, columns)
    heads = _head_rows(rows)
    head = _joined(grid[:heads], columns)
    lines = [_line(head), "|" + " --- |" * columns, *map(_line, grid[heads:])]
    if any(len(line) > LONGEST_LINE for line in lines):
        yield from _told(rows)
    else:
        yield "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    first, *others = cells
    return f"| {' | '.join([guarded(first), *others])} |"


def _told(rows: Sequence[_Row]) -> Iterator[str]:
    for row in rows:
        yield from (block(cell.text) for cell, _, _ in row.cells if cell.text)


def _head_rows(rows: Sequence[_Row]) -> int:
    """How many rows at the top are the head: those that say so, else the first one if all in it is bold."""
    count = 0
    for row in rows:
        if row.part == "thead" or (row.heads and row.part != "tfoot"):
            count += 1
        else:
            break
    if count == len(rows):
        return min(count, 1) if rows[0].part != "thead" else count
    texts = [cell for cell, _, _ in rows[0].cells if cell.text]
    if not count and len(texts) > 1 and all(cell.bold for cell in texts):
        return 1
    return count


def _grid(rows: Sequence[_Row], columns: int) -> list[list[str]]:
    """The text at each place of each row."""
    grid: list[list[str]] = []
    covering: dict[int, tuple[int, str]] = {}
    for row in rows:
        line: list[str] = [""] * columns
        below: dict[int, tuple[int, str]] = {}
        for place, (left, text) in covering.items():
            line[place] = text
            if left > 1:
                below[place] = left - 1, text
        column = 0
        for cell, wide, high in row.cells:
            while column < columns and column in covering:
                column += 1
            if column >= columns:
                line[-1] = f"{line[-1]} {cell.text}".strip()
                continue
            places = range(column, min(column + wide, columns))
            again = cell.text if len(cell.text) <= LONGEST_REPEATED else ""
            for place in places:
                first = place == column
                line[place] = cell.text if first else ("" if len(places) == columns else again)
                if high > 1:
                    below[place] = high - 1, again
            column = places.stop
        covering = below
        grid.append(line)
    return grid


def _joined(rows: Sequence[Sequence[str]], columns: int) -> list[str]:
    """Several rows of a head as one: in each column what the rows say there, each once."""
    return ["<br>".join(dict.fromkeys(row[column] for row in rows if row[column])) for column in range(columns)]
