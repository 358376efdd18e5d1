"""Tables of side effects: the first column names the effect, each further one a treatment, with a figure in each cell."""

import re
from dataclasses import dataclass

from dispensatory.clinical.percentages import Figure, figure_of, own_figure, parts

MOST_SERIES = 4
_SHARE = re.compile(r"%|\bof 100\b", re.IGNORECASE)
_SIGN = re.compile(r"\s*%\s*$")
_MOSTLY = 0.6
_NOTHING = frozenset({"", "-", "\u2013", "\u2014", "not listed", "none", "not given"})


@dataclass(frozen=True, slots=True)
class Row:
    """An effect and its figures, one a series (None: none in the text); `passage` is the first cell as it stands."""

    name: str
    figures: tuple[Figure | None, ...]
    passage: str


@dataclass(frozen=True, slots=True)
class TableReading:
    """A table: its series, its rows, and the rows left in words; `left_out` counts the cells that are not drawn."""

    series: tuple[str, ...]
    rows: tuple[Row, ...]
    words: tuple[str, ...]
    left_out: int


def read_table(lines: list[str]) -> TableReading:
    """The table of these lines of plain text without its rule, cells parted by "|"; all words if it is of another form."""
    table = [[cell.strip() for cell in line.split("|")] for line in lines]
    width = max(len(row) for row in table)
    header, *body = [row + [""] * (width - len(row)) for row in table]
    percent = [bool(_SHARE.search(name)) for name in header[1:]]
    if not body or not 2 <= width <= MOST_SERIES + 1 or not _is_of_figures(body, percent):
        return TableReading((), (), tuple(_in_words(row, header) for row in body), sum(bool(row[1:]) for row in body))
    rows: list[Row] = []
    words: list[str] = []
    left_out = 0
    for row in body:
        read = _rows(row, percent)
        rows += read
        drawn = [any(each.figures[column] for each in read) for column in range(width - 1)]
        missed = sum(
            cell.casefold() not in _NOTHING and not is_drawn for cell, is_drawn in zip(row[1:], drawn, strict=True)
        )
        left_out += missed
        words += [_in_words(row, header)] if missed else []
    return TableReading(tuple(_SIGN.sub("", name) for name in header[1:]), tuple(rows), tuple(words), left_out)


def _is_of_figures(body: list[list[str]], percent: list[bool]) -> bool:
    """Whether every column but the first holds figures, but for a few cells."""
    for column, sign in enumerate(percent, start=1):
        filled = [row[column] for row in body if row[column].casefold() not in _NOTHING]
        read = [cell for cell in filled if all(figure_of(each, percent=sign) for each in parts(cell, ";"))]
        if len(read) < _MOSTLY * max(len(filled), 1):
            return False
    return True


def _rows(row: list[str], percent: list[bool]) -> list[Row]:
    """The effects of a row: one, or as many as its first cell names if each cell has a figure for each of them."""
    names = parts(row[0], ";")
    columns = [_column(cell, len(names), sign) for cell, sign in zip(row[1:], percent, strict=True)]
    if not names or all(column is None for column in columns):
        return []
    figures = [column or [None] * len(names) for column in columns]
    return [
        Row(name, tuple(column[number] for column in figures), row[0])
        for number, name in enumerate(names)
        if any(column[number] for column in figures)
    ]


def _column(cell: str, count: int, percent: bool) -> list[Figure | None] | None:
    """The figures of a cell for `count` effects; None if it is not as many."""
    figures = [figure_of(each, percent=percent) for each in parts(cell, ";")]
    if None in figures or not figures:
        return None
    if len(figures) == count:
        return figures
    shared = figures[0]
    return [own_figure(shared)] * count if shared and len(figures) == 1 and " each" in cell else None


def _in_words(row: list[str], header: list[str]) -> str:
    """A row as a sentence: the effect, and each cell with the name of its column."""
    cells = [f"{name} {cell}".strip() for name, cell in zip(header[1:], row[1:], strict=True) if cell]
    return f"{row[0]}: {'; '.join(cells)}" if row[0] else "; ".join(cells)
