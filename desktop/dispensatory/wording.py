"""The words that people read, in the language of the window.

Every text for people goes through `tr` or `tr_n`. They are English as they stand in the code; a window that speaks another
language brings a translator. The command line has none and speaks English, and so do the monographs.
"""

from collections.abc import Callable

Translator = Callable[[str, int], str]
"""Gives the translation of an English text; the number chooses among plural forms and is -1 where there is none."""

CONTEXT = "Dispensatory"
"""The context under which the texts stand in the files of translations."""


def _english(text: str, _number: int) -> str:
    return text


class _Language:
    translator: Translator = staticmethod(_english)


def use_translator(translator: Translator | None) -> None:
    """Speak through `translator` from now on; None: English."""
    _Language.translator = staticmethod(translator or _english)


def is_translated() -> bool:
    """Whether the window speaks another language than the monographs, which are in English."""
    return _Language.translator is not _english


def mark(text: str) -> str:
    """The text itself: marks one that is translated where it is shown, as in a table."""
    return text


def tr(text: str, **values: object) -> str:
    """`text` in the language of the window, with each {name} replaced by its value."""
    found = _Language.translator(text, -1)
    return found.format(**values) if values else found


def tr_n(one: str, many: str, number: int, **values: object) -> str:
    """`one` or `many` by `number`, which stands for {n} in them; other languages may have further forms, kept under `many`."""
    found = _Language.translator(many, number)
    if found == many and number == 1:
        found = one
    return found.format(n=f"{number:,}", **values)


CANNOT_WRITE = mark(
    "{file}: cannot be written ({reason}): check the free space and your rights, or choose another place"
)
