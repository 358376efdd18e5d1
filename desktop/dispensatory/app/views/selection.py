"""What a reader has selected in a text."""

import re
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtGui import QTextBlock, QTextCursor, QTextFragment

_BLOCK_ENDS = re.compile("[\u2029\ufdd0\ufdd1]")


def selected_words(cursor: QTextCursor) -> str:
    """The words that are selected, of the first paragraph only; none where the keyboard merely stands on a link."""
    if not cursor.hasSelection() or _is_whole_link(cursor):
        return ""
    paragraphs = _BLOCK_ENDS.split(cursor.selectedText())
    return next((" ".join(words.split()) for words in paragraphs if words.strip()), "")


def _is_whole_link(cursor: QTextCursor) -> bool:
    """Whether the selection is one link from its start to its end: so the Tab key selects one."""
    block = cursor.document().findBlock(cursor.selectionStart())
    for address, found in groupby(_fragments(block), key=lambda piece: piece.charFormat().anchorHref()):
        pieces = list(found)
        span = pieces[0].position(), pieces[-1].position() + pieces[-1].length()
        if address and span == (cursor.selectionStart(), cursor.selectionEnd()):
            return True
    return False


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    pieces = block.begin()
    while not pieces.atEnd():
        yield pieces.fragment()
        pieces += 1
