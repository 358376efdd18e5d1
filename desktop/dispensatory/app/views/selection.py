"""What a reader has selected in a text."""

import re

from PySide6.QtGui import QTextCursor, QTextDocument

_BLOCK_ENDS = re.compile("[\u2029\ufdd0\ufdd1]")


def selected_words(cursor: QTextCursor) -> str:
    """The words that are selected, of the first paragraph only; none where the keyboard merely stands on a link."""
    if not cursor.hasSelection() or _is_whole_link(cursor):
        return ""
    paragraphs = _BLOCK_ENDS.split(cursor.selectedText())
    return next((" ".join(words.split()) for words in paragraphs if words.strip()), "")


def _is_whole_link(cursor: QTextCursor) -> bool:
    """Whether the selection is one link from its start to its end: so the Tab key selects one."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    before, first, last, after = (
        _link_before(cursor.document(), position) for position in (start, start + 1, end, end + 1)
    )
    return bool(first) and first == last and first not in (before, after)


def _link_before(document: QTextDocument, position: int) -> str:
    """The address of the link that the sign before `position` belongs to."""
    cursor = QTextCursor(document)
    cursor.setPosition(min(position, document.characterCount() - 1))
    return cursor.charFormat().anchorHref()
