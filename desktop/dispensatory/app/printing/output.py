"""Sheets to a PDF file or to a printer, and what to tell the reader of it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QSaveFile, QStandardPaths
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from dispensatory import __version__
from dispensatory.app.printing.printers import local_service
from dispensatory.app.printing.sheets import Sheets, page_layout, paint
from dispensatory.wording import CANNOT_WRITE, tr, tr_n


def foot(edition: str) -> str:
    """The line below each sheet: the program, the edition of the library ("" for an own one), and the day."""
    library = tr("Library {edition}", edition=edition) if edition else tr("own library")
    day = tr("printed on {date}", date=date.today().isoformat())
    return f"Dispensatory {__version__} \u00b7 {library} \u00b7 {day}"


def ask_for_pdf(parent: QWidget, name: str) -> Path | None:
    """The PDF file that the reader chooses, proposed under `name` in the documents; None if he does not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save as PDF"), str(Path(folder) / f"{name}.pdf"), "PDF (*.pdf)")
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix else file.with_suffix(".pdf")


def save_pdf(sheets: Sheets, file: Path) -> str:
    """Write `sheets` to a PDF file, whole or not at all; what to tell the reader."""
    target = QSaveFile(str(file))
    if not target.open(QSaveFile.OpenModeFlag.WriteOnly):
        return tr(CANNOT_WRITE, file=file, reason=target.errorString())
    writer = QPdfWriter(target)
    writer.setPageLayout(page_layout(_uses_letter(), is_wide=sheets.is_wide))
    writer.setTitle(sheets.above)
    writer.setCreator(f"Dispensatory {__version__}")
    pages = paint(sheets, writer)
    if not pages or not target.commit():
        return tr(CANNOT_WRITE, file=file, reason=target.errorString())
    return tr_n("Saved {n} page: {file}", "Saved {n} pages: {file}", pages, file=file)


def send_to_printer(sheets: Sheets, parent: QWidget) -> str:
    """Ask for a printer and print; what to tell the reader, "" if he does not want to after all."""
    with local_service():
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(_uses_letter(), is_wide=sheets.is_wide))
        printer.setDocName(sheets.above)
        if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
            return ""
        pages = paint(sheets, printer)
    if not pages:
        return tr("The printer does not answer.")
    return tr_n("Sent {n} page to {printer}.", "Sent {n} pages to {printer}.", pages, printer=printer.printerName())


def _uses_letter() -> bool:
    """Whether paper is US letter where the reader is."""
    letter = {QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines}
    return QLocale().territory() in letter
