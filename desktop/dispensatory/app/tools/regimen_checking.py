"""Reads names by the library in use and checks a list against it; what cannot be read is kept and named."""

import html
from collections.abc import Iterable, Sequence

from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.regimen_list import OpenList
from dispensatory.app.tools.regimen_list_model import Row, row_of
from dispensatory.app.tools.regimen_report import Checked
from dispensatory.clinical.regimen import check_regimen
from dispensatory.clinical.regimen_library import library_of, substance_count
from dispensatory.clinical.regimen_lines import Line, Reader, line_of, lines_of
from dispensatory.errors import DispensatoryError
from dispensatory.shelf.regimens import SavedRegimen
from dispensatory.wording import tr


class RegimenChecker:
    """`checked` is the last answer; None, and `fault_html` says why, where a part of the library could not be read."""

    def __init__(self, context: ToolContext) -> None:
        self._context = context
        self.checked: Checked | None = None
        self.fault_html = ""
        self._faults: dict[str, str] = {}

    def read(self, pieces: Iterable[str]) -> tuple[Line, ...]:
        """The lines of a pasted list."""
        reader = self._reader()
        return lines_of(pieces, reader) if reader else tuple(Line(piece) for piece in pieces)

    def line(self, text: str) -> Line:
        """One line as it is understood."""
        reader = self._reader()
        return line_of(text, reader) if reader else Line(text)

    def opened(self, saved: SavedRegimen) -> OpenList:
        """A saved list by the library in use: a line whose medicine is not there, or never was known, is read anew."""
        catalogue = self._context.catalogue
        lines = (
            Line(one.text, one.slug) if one.slug and catalogue and one.slug in catalogue else self.line(one.text)
            for one in saved.medicines
        )
        return OpenList(saved.name, tuple(lines))

    def check(self, lines: Sequence[Line]) -> None:
        """Check a list."""
        catalogue, context = self._context.catalogue, self._context
        self.checked, self.fault_html, self._faults = None, "", {}
        if catalogue is None:
            return
        good = [slug for slug in dict.fromkeys(line.slug for line in lines) if slug and self._can_be_read(slug)]
        try:
            library, monographs = library_of(catalogue, good, context.classes, context.load)
        except DispensatoryError as error:
            fault = tr("The list cannot be checked: {problem}", problem=error)
            self.fault_html = f'<p class="contraindicated">{html.escape(fault)}</p>'
            return
        regimen = check_regimen(((line.text, line.slug if line.slug in good else None) for line in lines), library)
        faults = {line.text: self._faults[line.slug] for line in lines if line.slug in self._faults}
        self.checked = Checked(tuple(lines), regimen, library, monographs, faults)

    def rows(self, lines: Sequence[Line]) -> tuple[Row, ...]:
        """The lines of a list in words."""
        catalogue = self._context.catalogue
        return tuple(
            row_of(
                line,
                self._context.title_of(line.slug) if line.slug and catalogue and line.slug in catalogue else None,
                self._faults.get(line.slug or "", ""),
            )
            for line in lines
        )

    def _can_be_read(self, slug: str) -> bool:
        try:
            self._context.load(slug)
        except DispensatoryError as error:
            self._faults[slug] = str(error)
            return False
        return True

    def _reader(self) -> Reader | None:
        names, catalogue = self._context.names, self._context.catalogue
        return Reader(names, lambda slug: substance_count(catalogue.entry(slug))) if names and catalogue else None
