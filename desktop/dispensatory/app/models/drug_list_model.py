"""The list of medicines, narrowed by what is typed into the filter."""

import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel

from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override
from dispensatory.app.qt_numbers import ACCESSIBLE_TEXT_ROLE, DECORATION_ROLE, DISPLAY_ROLE, TOOL_TIP_ROLE

_Index = QModelIndex | QPersistentModelIndex


class DrugListModel(QStringListModel):
    """Titles and slugs in the order of the catalogue; those that the filter lets through are its rows.

    The titles that are shown are kept by Qt: a view asks for the number of rows once for every row, which in Python would
    cost 6 ms a key at 6,000 titles.

    Names that are confused are shown with tall letters. Sorting, the filter and what a screen reader says keep to the titles.

    `letter_sign` makes what stands beside the first title of each letter, and beside the others for an empty letter.
    """

    def __init__(self, letter_sign: Callable[[str], Any]) -> None:
        super().__init__()
        self._letter_sign = letter_sign
        self._slugs: Sequence[str] = ()
        self._titles: Sequence[str] = ()
        self._tall: Mapping[str, str] = {}
        self._folded: list[str] | None = None
        self._shown: Sequence[int] = ()
        self._filter = ""
        self._only: Collection[str] | None = None

    @property
    def total(self) -> int:
        """The number of medicines without the filter."""
        return len(self._titles) if self._only is None else len(frozenset(self._only).intersection(self._slugs))

    @property
    def filter_text(self) -> str:
        """The filter in use, folded; empty if none is."""
        return self._filter

    def set_medicines(self, slugs: Sequence[str], titles: Sequence[str]) -> None:
        """Replace the whole list; the filter stays."""
        self._slugs, self._titles, self._folded = slugs, titles, None
        self._show()

    def set_tall(self, tall: Mapping[str, str]) -> None:
        """The titles that have tall letters, each with its form."""
        if tall != self._tall:
            self._tall = tall
            self._show()

    def set_only(self, slugs: Collection[str] | None) -> None:
        """Show these medicines alone, in their order if they have one; None for all."""
        if slugs != self._only:
            self._only = slugs
            self._show()

    def set_filter(self, text: str) -> None:
        """Show only the medicines whose title holds every word of `text`; case and accents do not matter."""
        wanted = fold(text).strip()
        if wanted == self._filter:
            return
        self._filter = wanted
        self._show()

    def slug_at(self, index: _Index) -> str | None:
        """The medicine of a row; None for no row."""
        return self._slugs[self._shown[index.row()]] if index.isValid() else None

    def index_of(self, slug: str) -> QModelIndex:
        """The row of a medicine; an invalid index where the filter hides it."""
        try:
            place = self._slugs.index(slug)
            return self.index(self._shown.index(place))
        except ValueError:
            return QModelIndex()

    @override
    def data(self, index: _Index, role: int = DISPLAY_ROLE) -> Any:
        if not index.isValid():
            return None
        if role == ACCESSIBLE_TEXT_ROLE:
            return self._titles[self._shown[index.row()]]
        if role == DECORATION_ROLE:
            return self._letter_sign(self._letter(index.row()))
        if role == Role.SLUG:
            return self.slug_at(index)
        if role == Role.LETTER:
            return self._letter(index.row())
        return super().data(index, DISPLAY_ROLE if role == TOOL_TIP_ROLE else role)

    def _letter(self, row: int) -> str:
        """The letter that begins here, empty where the row above has the same, and where the list is not by title."""
        if isinstance(self._only, Sequence):
            return ""
        letter = _initial(self._titles[self._shown[row]])
        return "" if row and _initial(self._titles[self._shown[row - 1]]) == letter else letter

    def _show(self) -> None:
        self._shown = self._filtered()
        titles, tall = self._titles, self._tall
        self.setStringList([tall.get(titles[place], titles[place]) for place in self._shown])

    def _filtered(self) -> Sequence[int]:
        found, only = self._by_title(), self._only
        if only is None:
            return found
        if isinstance(only, Sequence):
            places = {self._slugs[place]: place for place in found}
            return [places[slug] for slug in only if slug in places]
        return [place for place in found if self._slugs[place] in only]

    def _by_title(self) -> Sequence[int]:
        if not self._filter:
            return range(len(self._titles))
        if self._folded is None:
            self._folded = [fold(title) for title in self._titles]
        words = self._filter.split()
        if len(words) == 1:
            word = words[0]
            return [place for place, title in enumerate(self._folded) if word in title]
        return [place for place, title in enumerate(self._folded) if all(word in title for word in words)]


def fold(text: str) -> str:
    """`text` without case and accents."""
    if text.isascii():
        return text.lower()
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))


def _initial(title: str) -> str:
    first = next((sign for sign in fold(title[:8]) if sign.isalnum()), "")
    return first.upper() if first.isalpha() else "#"
