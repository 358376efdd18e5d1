"""The words of a page, exactly as they are shown: taken from the document that Qt makes of it."""

import re
from collections.abc import Callable

from PySide6.QtGui import QTextDocument

from dispensatory.app.hits import Hit
from dispensatory.app.pages.pieces import pieces_of
from dispensatory.app.text_folding import FoldedText, Span, Wanted

_SWITCH = re.compile(r"(?<![^\u2029\ufdd0\ufdd1])\d+ questions \u00b7 (?:Open|Close) all(?![^\u2029\ufdd0\ufdd1])")


def page_text(document: QTextDocument) -> str:
    """The text, each sign at its place in the document; the line that unfolds all answers is blank: it is none of the text."""
    return _SWITCH.sub(lambda line: "\ufffc" * len(line[0]), document.toRawText())


def finder(wanted: Wanted) -> Callable[[QTextDocument], list[Span]]:
    """What finds `wanted` in a document that is shown."""
    return lambda document: FoldedText(page_text(document)).find(wanted)


class SectionText:
    """A section with every answer in sight, in the pieces in which it is shown."""

    def __init__(self, page: str) -> None:
        self._pieces: list[tuple[Hit, FoldedText]] = []
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        for piece in pieces_of(page):
            document.setHtml(piece.html)
            self._pieces.append((Hit(piece.key, piece.answer), FoldedText(page_text(document))))

    def hits(self, wanted: Wanted) -> tuple[Hit, ...]:
        """Where the words stand, from the top of the section to its end."""
        return tuple(hit for hit, text in self._pieces for _ in text.find(wanted))
