"""Texts that were taken over from another publisher as they are: what says so in a file."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dispensatory.monograph.model import FrontMatter

IMPORTED = "imported, not edited"
"""How the field `review` of such a file begins."""


def is_imported(front: "FrontMatter") -> bool:
    """Whether the text is another publisher's, taken over word for word: not written by the rules of this library."""
    return (front.review or "").casefold().startswith(IMPORTED)
