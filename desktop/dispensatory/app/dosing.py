"""What a figure in the text does when it is chosen: its window opens, and closes when another medicine is opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dispensatory.app.look import Look
from dispensatory.app.open_page import OpenPage
from dispensatory.app.reading import Reading
from dispensatory.app.theme import Colours
from dispensatory.search.results import NameHit
from dispensatory.terminology.sections import SectionKey
from dispensatory.wording import mark, tr

if TYPE_CHECKING:
    from dispensatory.app.pages.dose_page import Origin
    from dispensatory.app.views.dose_dialog import DoseDialog
    from dispensatory.clinical.doses.finding import Found
    from dispensatory.clinical.doses.reckoning import Body


class WholeNames(Protocol):
    """Names that stand for a medicine when they are whole."""

    def exact(self, name: str) -> tuple[NameHit, ...]:
        """The medicines that `name` is a whole name of."""
        ...


WORK_OUT = mark("Work this figure out for a weight or body surface")
GONE = mark("The text has changed since this page was made: open the section again.")


class Dosing(QObject):
    """One window at a time. `names` gives the names of the library, None while they are not read.

    A weight is asked for anew each time: nothing that is typed leaves the window, and it goes with it.
    """

    said = Signal(str)

    def __init__(self, window: QWidget, reading: Reading, look: Look, names: Callable[[], WholeNames | None]) -> None:
        super().__init__(window)
        self._window, self._reading, self._look, self._names = window, reading, look, names
        self._dialog: DoseDialog | None = None
        self._slug = ""
        self._shown: tuple[Origin, Found] | None = None
        reading.page_opened.connect(self._on_reading_page_opened)
        look.changed.connect(self._on_look_changed)

    def describe(self, _key: str) -> str:
        """What stands behind the link of a figure."""
        return tr(WORK_OUT)

    def follow(self, key: str) -> None:
        """Open the window of a figure, or turn the one that is open to it."""
        from dispensatory.app.pages.dose_links import figure_in  # lazy: few starts work out a dose
        from dispensatory.app.pages.dose_page import Origin, origin_words, passage_html

        page, monograph = self._reading.page, self._reading.open_monograph()
        if page is None or monograph is None or not 0 <= page.tab < len(page.tabs):
            return
        found = figure_in(self._reading.in_full(page.tab), key)
        if found is None:
            self.said.emit(tr(GONE))
            return
        origin = Origin(
            monograph.front, page.tabs[page.tab].name, is_dosage=page.tabs[page.tab].key == SectionKey.DOSAGE
        )
        self._slug, self._shown = page.slug, (origin, found)
        dialog = self._open()
        title = f"{origin.title}: {found.figure.written}"
        dialog.show_figure(title, origin_words(origin, found), passage_html(origin, found), found.figure.per)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.fields.begin()

    def stop(self) -> None:
        """Close the window, with the weight in it."""
        if self._dialog is not None:
            self._dialog.close()

    def _open(self) -> "DoseDialog":
        from dispensatory.app.views.dose_dialog import DoseDialog  # lazy: few starts work out a dose

        if self._dialog is None:
            self._dialog = DoseDialog(self._window)
            self._dialog.set_look(self._look.colours, self._look.text_size, self._look.family)
            self._dialog.body_changed.connect(self._on_dialog_body_changed)
            self._dialog.finished.connect(self._on_dialog_finished)
        return self._dialog

    def _other_medicine(self, origin: "Origin", found: "Found") -> str | None:
        """Another medicine that is named beside the figure; while no names are known, it may be any."""
        from dispensatory.clinical.doses.listing import other_medicine

        names = self._names()
        if names is None:
            return tr("a medicine that is not known yet")

        def title_of(phrase: str) -> str | None:
            hits = names.exact(phrase)
            own = next((hit.title for hit in hits if hit.slug == self._slug), None)
            return own or (hits[0].title if hits else None)

        front = origin.front
        own = {front.title, front.inn or "", *(synonym.name for synonym in front.synonyms)}
        return other_medicine(found, title_of, frozenset(own))

    def _on_dialog_body_changed(self, body: "Body | None") -> None:
        from dispensatory.app.pages.dose_page import result_html, result_words
        from dispensatory.clinical.doses.listing import listing_of
        from dispensatory.clinical.doses.reckoning import reckon

        if self._dialog is None or self._shown is None:
            return
        origin, found = self._shown
        if body is None or body.per is not found.figure.per:
            self._dialog.show_result("", "")
            return
        reckoning = reckon(found, body)
        other = self._other_medicine(origin, found)
        listing = listing_of(found, reckoning, origin.front.dosage_forms, other, of_dosage=origin.is_dosage)
        self._dialog.show_result(result_html(origin, found, reckoning, listing), result_words(reckoning))

    def _on_dialog_finished(self, _result: int) -> None:
        self._dialog, self._shown, self._slug = None, None, ""

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        if self._dialog is not None and page.slug != self._slug:
            self._dialog.close()

    def _on_look_changed(self, colours: Colours, size: float) -> None:
        if self._dialog is not None:
            self._dialog.set_look(colours, size, self._look.family)
