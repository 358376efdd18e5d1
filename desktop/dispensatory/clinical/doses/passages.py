"""The passages of a page: paragraphs, list items and table cells as plain text, each knowing where in the HTML it stands.

A citation stands as "[1]" in the text of a passage and a raised digit as such ("10\u2076", "m\u00b2"), as on the page.
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field

_TOKEN = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|[^<]+|<")
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);")
_RAISED = str.maketrans("0123456789+-", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b")
_LINES = str.maketrans("\n\r\t", "   ")
_ARROWS = "\u25be\u25b8 \u00a0"


@dataclass(frozen=True, slots=True)
class Row:
    """The row of a table: the heads of its columns (none where the table has no heads) and the texts of its cells."""

    heads: tuple[str, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, paragraph, list item or cell.

    Sign `n` of `text` stands in the HTML from `starts[n]` to `ends[n]` (-1: it was put in here); those in `linked` are in a
    link. `headings` stand above it, the widest first; `leads` are the lines that introduce it: the items above it, the paragraph
    before its list. `row` and `column` are set for a cell. `kind` is "paragraph", "list item" or "table row".
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    linked: frozenset[int]
    headings: tuple[str, ...]
    leads: tuple[str, ...]
    row: Row | None = None
    column: int = 0
    kind: str = "paragraph"


@dataclass(slots=True)
class _Open:
    """What is read of the passage that is not ended yet."""

    parts: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    linked: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """What is read so far."""
        return "".join(self.parts)

    def add(self, text: str, starts: range, *, linked: bool) -> None:
        """Signs that stand one by one in the HTML."""
        if linked:
            self.linked.update(range(len(self.starts), len(self.starts) + len(text)))
        self.parts.append(text)
        self.starts += starts
        self.ends += range(starts.start + 1, starts.stop + 1)

    def put(self, sign: str, start: int = -1, end: int = -1, *, linked: bool = False) -> None:
        """One sign that stands for `start` to `end`, or for nothing."""
        if linked:
            self.linked.add(len(self.starts))
        self.parts.append(sign)
        self.starts.append(start)
        self.ends.append(end)


class _Reader:
    """Reads a page once, from its beginning to its end."""

    def __init__(self) -> None:
        self._open = _Open()
        self._done: list[Passage] = []
        self._headings: dict[int, str] = {}
        self._lists: list[str] = []
        self._paragraph = ""
        self._heads: list[str] = []
        self._cells: list[_Open] = []
        self._data: list[bool] = []
        self._links = self._raised = 0
        self._question = False

    def read(self, page: str) -> list[Passage]:
        """The passages of `page`."""
        for token in _TOKEN.finditer(page):
            tag = token[2]
            if tag is None:
                self._text(token[0], token.start())
            elif (act := _ACTS.get(tag)) is not None:
                act(self, bool(token[1]), tag, token[3])
        self._end()
        return self._done

    def _text(self, text: str, place: int) -> None:
        at = 0
        for entity in _ENTITY.finditer(text) if "&" in text else ():
            self._plain(text[at : entity.start()], place + at)
            sign = html.unescape(entity[0])
            if len(sign) == 1:
                self._open.put(sign, place + entity.start(), place + entity.end(), linked=self._links > 0)
            else:
                self._plain(entity[0], place + entity.start())
            at = entity.end()
        self._plain(text[at:], place + at)

    def _plain(self, text: str, place: int) -> None:
        if self._raised:
            text = text.translate(_RAISED)
        self._open.add(text.translate(_LINES), range(place, place + len(text)), linked=self._links > 0)

    def _end(self) -> None:
        """End the passage that is open."""
        ended, self._open = self._open, _Open()
        if ended.text.strip():
            self._done.append(self._made(ended, "list item" if self._lists else "paragraph"))

    def _made(self, ended: _Open, kind: str, row: Row | None = None, column: int = 0) -> Passage:
        return Passage(
            ended.text,
            tuple(ended.starts),
            tuple(ended.ends),
            frozenset(ended.linked),
            tuple(text for _, text in sorted(self._headings.items())),
            tuple(filter(None, self._lists)),
            row,
            column,
            kind,
        )

    def _on_heading(self, close: bool, tag: str, _attributes: str) -> None:
        level = int(tag[1])
        if not close:
            self._end()
            self._headings = {above: text for above, text in self._headings.items() if above < level}
            self._paragraph = ""
            return
        text = self._open.text.strip()
        self._end()
        self._headings[level] = text

    def _on_paragraph(self, close: bool, _tag: str, attributes: str) -> None:
        if not close:
            self._end()
            self._question = "question" in attributes
            return
        text = self._open.text.strip()
        self._end()
        if self._question:
            self._headings = {7: text.strip(_ARROWS)}
        else:
            self._paragraph = text

    def _on_list(self, close: bool, _tag: str, _attributes: str) -> None:
        before = self._open.text.strip()
        self._end()
        if close:
            if self._lists:
                self._lists.pop()
            return
        self._lists.append(before or self._introduction())

    def _introduction(self) -> str:
        text, self._paragraph = self._paragraph, ""
        return text if re.sub(r"[\s\[\]\d,*]+$", "", text).endswith(":") else ""

    def _on_item(self, _close: bool, _tag: str, _attributes: str) -> None:
        self._end()

    def _on_table(self, close: bool, _tag: str, attributes: str) -> None:
        self._end()
        if close:
            if self._data and self._data.pop() and self._lists:
                self._lists.pop()
            return
        is_data = 'class="data"' in attributes
        self._data.append(is_data)
        if is_data:
            self._heads = []
            self._lists.append(self._introduction())

    def _on_row(self, close: bool, _tag: str, _attributes: str) -> None:
        if not close or not self._in_data():
            return
        row = Row(tuple(self._heads), tuple(cell.text.strip() for cell in self._cells))
        for column, cell in enumerate(self._cells):
            if cell.text.strip():
                self._done.append(self._made(cell, "table row", row, column))
        self._cells = []

    def _on_cell(self, close: bool, tag: str, _attributes: str) -> None:
        if not self._in_data():
            self._end()
        elif not close:
            self._open = _Open()
        elif tag == "th":
            self._heads.append(self._open.text.strip())
            self._open = _Open()
        else:
            self._cells.append(self._open)
            self._open = _Open()

    def _in_data(self) -> bool:
        return bool(self._data) and self._data[-1]

    def _on_link(self, close: bool, _tag: str, attributes: str) -> None:
        if "href" in attributes or close:
            self._links += -1 if close and self._links else 1 if not close else 0

    def _on_raised(self, close: bool, _tag: str, attributes: str) -> None:
        if not close:
            self._raised += 1 if "cite" not in attributes else 0
            if "cite" in attributes:
                self._open.put("[")
        elif self._raised:
            self._raised -= 1
        else:
            self._open.put("]")

    def _on_break(self, _close: bool, _tag: str, _attributes: str) -> None:
        self._open.put(" ")


_ACTS: dict[str, Callable[[_Reader, bool, str, str], None]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _Reader._on_heading),
    **dict.fromkeys(("ul", "ol"), _Reader._on_list),
    **dict.fromkeys(("td", "th"), _Reader._on_cell),
    **dict.fromkeys(("li", "div", "blockquote", "hr"), _Reader._on_item),
    "p": _Reader._on_paragraph,
    "table": _Reader._on_table,
    "tr": _Reader._on_row,
    "a": _Reader._on_link,
    "sup": _Reader._on_raised,
    "br": _Reader._on_break,
}


def passages(page: str) -> list[Passage]:
    """The passages of a page in their order; a data table gives those of its cells, row by row."""
    return _Reader().read(page)
