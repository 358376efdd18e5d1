"""What is copied from a page: text in which source numbers cannot be taken for figures, and, if wanted, where it is from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFragment, QTextList, QTextTable

from dispensatory.monograph.model import FrontMatter, Source
from dispensatory.wording import tr

LONGEST = 5_000
"""Signs of a paragraph that is copied with its look too."""

_SOURCE = "source:"


@dataclass(frozen=True, slots=True)
class Copied:
    """Text of a page with source numbers in brackets, and the numbers that it cites, in their order."""

    text: str
    cited: tuple[int, ...]


def selected(cursor: QTextCursor) -> Copied:
    """What is selected: one line a paragraph, cells of a table row parted by tabs, "20 mg [1]" for a raised source number."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    lines: list[str] = []
    cited: dict[int, None] = {}
    before: _Cell | None = None
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < max(end, start + 1):
        text = _block(block, start, end, cited)
        here = _cell_of(block)
        if here is not None and before is not None and here.columns > 1 and here.row == before.row:
            lines[-1] += f"{' ' if here == before else chr(9)}{text}"
        else:
            lines.append(_listed(block) + text if start <= block.position() else text)
        before = here
        block = block.next()
    return Copied("\n".join(line.rstrip() for line in lines).strip("\n"), tuple(cited))


def empty_data() -> QMimeData:
    """Data for the clipboard, made by Qt: such as Python made would bring the program down when it ends with them there."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    return data


def with_citation(copied: Copied, front: FrontMatter, section: str, edition: str) -> str:
    """The text, and below it the monograph, its section, its date, the sources that are cited and the library's edition."""
    revised = tr("revised {date}", date=front.revised) if front.revised else tr("not dated")
    library = tr("library {edition}", edition=edition) if edition else tr("own library")
    place = ", ".join(part for part in (front.title, section) if part)
    day = tr("copied on {date}", date=date.today().isoformat())
    lines = [copied.text, "", f"Dispensatory: {place}; {revised}; {library}; {day}."]
    lines += [f"[{source.id}] {source_words(source)}" for source in _cited(front.sources, copied.cited)]
    lines.append(tr("Information, not medical advice."))
    return "\n".join(lines)


def source_words(source: Source) -> str:
    """A source in words."""
    return ", ".join(part for part in (source.title, source.publisher, source.date) if part)


def _cited(sources: Iterable[Source], numbers: tuple[int, ...]) -> list[Source]:
    known = {source.id: source for source in sources}
    return [known[number] for number in numbers if number in known]


def _block(block: QTextBlock, start: int, end: int, cited: dict[int, None]) -> str:
    parts: list[str] = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        text = _between(piece, start, end)
        number = _source_number(piece.charFormat())
        if number is not None and text:
            cited[number] = None
            parts.append(f" [{number}]")
        elif _raised(piece.charFormat()) and not text.strip(" ,\u2009\u00a0"):
            pass
        else:
            parts.append(text)
        pieces += 1
    joined = "".join(parts).replace("\u2028", "\n").replace("\ufffc", "")
    return joined.replace("\u00a0 [", " [").replace("  [", " [")


def _between(piece: QTextFragment, start: int, end: int) -> str:
    """The part of a fragment from `start` to `end`, which count UTF-16 units as Qt does."""
    first, last = max(start - piece.position(), 0), end - piece.position()
    units = piece.text().encode("utf-16-le", "surrogatepass")
    return units[2 * first : 2 * max(last, first)].decode("utf-16-le", "replace")


def _source_number(style: QTextCharFormat) -> int | None:
    address = style.anchorHref()
    number = address.removeprefix(_SOURCE)
    return int(number) if address.startswith(_SOURCE) and number.isdigit() else None


def _raised(style: QTextCharFormat) -> bool:
    return style.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell: its row as the place of the table and the number in it, its column, and the columns of its table."""

    row: tuple[int, int]
    column: int
    columns: int


def _cell_of(block: QTextBlock) -> _Cell | None:
    """The cell that a block is in."""
    table = QTextCursor(block).currentFrame()
    if not isinstance(table, QTextTable):
        return None
    cell = table.cellAt(block.position())
    return _Cell((table.firstPosition(), cell.row()), cell.column(), table.columns())


def _listed(block: QTextBlock) -> str:
    """The sign of a list item."""
    if not isinstance(inside := block.document().objectForFormat(block.blockFormat()), QTextList):
        return ""
    sign = inside.itemText(block).strip()
    return f"{sign} " if any(letter.isalnum() for letter in sign) else "- "
