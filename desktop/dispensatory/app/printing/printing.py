"""Prints the medicine that is open, or saves it as a PDF, with its sources, the library's edition and the day."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSaveFile, QStandardPaths, Signal
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from dispensatory import __version__
from dispensatory.app.printing.print_dialog import PrintDialog, Target
from dispensatory.app.printing.sheets import Sheets, page_layout, paint
from dispensatory.app.reading import Reading
from dispensatory.monograph.model import Monograph
from dispensatory.terminology.sections import SEVEN, heading_of


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
            self.said.emit("Open a medicine first: there is nothing to print.")
            return
        dialog = PrintDialog(
            self._window, monograph.title, self._section(), has_printer=bool(QPrinterInfo.availablePrinters())
        )
        dialog.accepted.connect(lambda: self._print(monograph, dialog))
        dialog.open()

    def sheets(self, monograph: Monograph, *, whole: bool) -> Sheets:
        """The sheets of a medicine; each names it, says how old the text is, and when and from what it was printed."""
        revised = f", revised {monograph.front.revised}" if monograph.front.revised else ""
        library = f"Library {self.edition}" if self.edition else "own library"
        return Sheets(
            html=self._reading.for_paper(monograph, whole=whole),
            above=f"{monograph.title}{revised} \u00b7 information, not medical advice",
            below=f"Dispensatory {__version__} \u00b7 {library} \u00b7 printed on {date.today().isoformat()}",
        )

    def save(self, sheets: Sheets, file: Path) -> str:
        """Write `sheets` to a PDF file, whole or not at all; what to tell the reader."""
        target = QSaveFile(str(file))
        if not target.open(QSaveFile.OpenModeFlag.WriteOnly):
            return f"{file}: cannot be written: {target.errorString()}"
        writer = QPdfWriter(target)
        writer.setPageLayout(page_layout(_uses_letter()))
        writer.setTitle(sheets.above)
        writer.setCreator(f"Dispensatory {__version__}")
        pages = paint(sheets, writer)
        if not pages or not target.commit():
            return f"{file}: cannot be written: {target.errorString()}"
        return f"Saved {pages} page{'' if pages == 1 else 's'}: {file}"

    def _section(self) -> str:
        page = self._reading.page
        if page is None or not page.tabs:
            return ""
        tab = page.tabs[page.tab]
        return heading_of(tab.key) if tab.key in SEVEN else tab.name

    def _print(self, monograph: Monograph, dialog: PrintDialog) -> None:
        sheets = self.sheets(monograph, whole=dialog.whole)
        if dialog.target is Target.PRINTER:
            self._to_printer(sheets)
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        part = "" if dialog.whole else f"-{self._section().lower().replace(' ', '-')}"
        proposed = str(Path(folder) / f"{monograph.slug}{part}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Save as PDF", proposed, "PDF (*.pdf)")
        if chosen:
            file = Path(chosen)
            self.said.emit(self.save(sheets, file if file.suffix else file.with_suffix(".pdf")))

    def _to_printer(self, sheets: Sheets) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(_uses_letter()))
        printer.setDocName(sheets.above)
        if QPrintDialog(printer, self._window).exec() == QPrintDialog.DialogCode.Accepted:
            pages = paint(sheets, printer)
            self.said.emit(
                f"Sent {pages} pages to {printer.printerName()}." if pages else "The printer does not answer."
            )


def _uses_letter() -> bool:
    """Whether paper is US letter where the reader is."""
    letter = {QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines}
    return QLocale().territory() in letter
