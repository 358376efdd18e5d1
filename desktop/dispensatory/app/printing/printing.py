"""Prints the medicine that is open, or saves it as a PDF, with its sources, the library's edition and the day."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dispensatory.app.printing.output import ask_for_pdf, foot, save_pdf, send_to_printer
from dispensatory.app.printing.print_dialog import PrintDialog, Target
from dispensatory.app.printing.printers import has_printer
from dispensatory.app.printing.sheets import Sheets
from dispensatory.app.reading import Reading
from dispensatory.monograph.model import Monograph
from dispensatory.terminology.sections import SEVEN, shown_heading
from dispensatory.wording import tr


class Printing(QObject):
    """Asks what and where, and says what came of it. `edition` is that of the library in use, "" for an own library."""

    said = Signal(str)

    def __init__(self, window: QWidget, reading: Reading) -> None:
        super().__init__(window)
        self._window, self._reading, self.edition = window, reading, ""

    def start(self, edition: str) -> None:
        """Ask what is to be printed of the medicine that is open."""
        self.edition = edition
        monograph = self._reading.open_monograph()
        if monograph is None:
            self.said.emit(tr("Open a medicine first: there is nothing to print."))
            return
        dialog = PrintDialog(self._window, monograph.title, self._section(), has_printer=has_printer())
        dialog.accepted.connect(lambda: self._print(monograph, dialog))
        dialog.open()

    def sheets(self, monograph: Monograph, *, whole: bool) -> Sheets:
        """The sheets of a medicine; each names it, says how old the text is, and when and from what it was printed."""
        revised = f", {tr('revised {date}', date=monograph.front.revised)}" if monograph.front.revised else ""
        return Sheets(
            html=self._reading.for_paper(monograph, whole=whole),
            above=f"{monograph.title}{revised} \u00b7 {tr('information, not medical advice')}",
            below=foot(self.edition),
        )

    def _section(self) -> str:
        page = self._reading.page
        if page is None or not page.tabs:
            return ""
        tab = page.tabs[page.tab]
        return shown_heading(tab.key) if tab.key in SEVEN else tab.name

    def _key(self) -> str:
        """The open section in the name of a file."""
        page = self._reading.page
        return page.tabs[page.tab].key if page and page.tabs else ""

    def _print(self, monograph: Monograph, dialog: PrintDialog) -> None:
        sheets = self.sheets(monograph, whole=dialog.whole)
        if dialog.target is Target.PRINTER:
            self.said.emit(send_to_printer(sheets, self._window))
            return
        part = "" if dialog.whole else f"-{self._key()}"
        file = ask_for_pdf(self._window, f"{monograph.slug}{part}")
        if file is not None:
            self.said.emit(save_pdf(sheets, file))
