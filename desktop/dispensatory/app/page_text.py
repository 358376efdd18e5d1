"""The words of a page, exactly as they are shown: taken from the document that Qt makes of it."""

import re
from collections.abc import Callable

from PySide6.QtGui import QTextDocument

from dispensatory.app.hits import Hit
from dispensatory.app.inert_document import InertDocument
from dispensatory.app.pages.pieces import pieces_of
from dispensatory.app.text_folding import FoldedText, Span, Wanted

_PARTED = re.compile(
    r"(?<![^\u2029\ufdd0\ufdd1])[^\u2029\ufdd0\ufdd1]{1,80} \u00b7 [^\u2029\ufdd0\ufdd1]{1,80}(?![^\u2029\ufdd0\ufdd1])"
)
"""A short line that may be the one which unfolds all answers; its words depend on the language of the window."""


def page_text(document: QTextDocument) -> str:
    """The text of a page, each sign at its place in the document.

    Blank is what is none of the section's text: the line that unfolds all answers, and the end of the page with its sources
    and the disclaimer, which every section has.
    """
    text, end = _text(document), _end_of_page(document)
    return text[:end] + "\ufffc" * (len(text) - end)


def _text(document: QTextDocument) -> str:
    def blank(line: re.Match[str]) -> str:
        return "\ufffc" * len(line[0]) if _unfolds_all(document, line) else line[0]

    return _PARTED.sub(blank, document.toRawText())


def _unfolds_all(document: QTextDocument, line: re.Match[str]) -> bool:
    before = line.string[: line.start()]
    pieces = document.findBlock(len(before.encode("utf-16-le", "surrogatepass")) // 2).begin()
    while not pieces.atEnd():
        if pieces.fragment().charFormat().anchorHref().startswith("faqs:"):
            return True
        pieces += 1
    return False


def _end_of_page(document: QTextDocument) -> int:
    """Where the table begins that ends a page; its length where none does."""
    whole = document.characterCount()
    tables = document.rootFrame().childFrames()
    last = max(tables, key=lambda table: table.firstPosition(), default=None)
    return last.firstPosition() - 1 if last is not None and last.lastPosition() >= whole - 2 else whole


def finder(wanted: Wanted) -> Callable[[QTextDocument], list[Span]]:
    """What finds `wanted` in a document that is shown."""
    return lambda document: FoldedText(page_text(document)).find(wanted)


class SectionText:
    """A section with every answer in sight, in the pieces in which it is shown."""

    def __init__(self, page: str) -> None:
        self._pieces: list[tuple[Hit, FoldedText]] = []
        document = InertDocument()
        document.setUndoRedoEnabled(False)
        for piece in pieces_of(page):
            if piece.is_end:
                break
            document.setHtml(piece.html)
            self._pieces.append((Hit(piece.key, piece.answer), FoldedText(_text(document))))

    def hits(self, wanted: Wanted) -> tuple[Hit, ...]:
        """Where the words stand, from the top of the section to its end."""
        return tuple(hit for hit, text in self._pieces for _ in text.find(wanted))
