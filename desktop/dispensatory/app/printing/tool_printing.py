"""Prints what a tool window shows, or saves it as a PDF."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dispensatory.app.printing.output import ask_for_pdf, foot, save_pdf, send_to_printer
from dispensatory.app.printing.print_dialog import PrintDialog, Target
from dispensatory.app.printing.printers import has_printer
from dispensatory.app.printing.sheets import Sheets
from dispensatory.app.tools.tool_window import Paper
from dispensatory.wording import tr


def print_paper(parent: QWidget, paper: Paper, edition: str, say: Callable[[str], None]) -> None:
    """Ask where `paper` is to go, and say what came of it. `edition` is that of the library in use."""
    dialog = PrintDialog(parent, paper.title, "", has_printer=has_printer())
    dialog.accepted.connect(lambda: _print(parent, dialog, paper, edition, say))
    dialog.open()


def _print(parent: QWidget, dialog: PrintDialog, paper: Paper, edition: str, say: Callable[[str], None]) -> None:
    above = f"{paper.title} \u00b7 {tr('information, not medical advice')}"
    sheets = Sheets(paper.html, above, foot(edition), is_wide=paper.is_wide)
    if dialog.target is Target.PRINTER:
        say(send_to_printer(sheets, parent))
        return
    file = ask_for_pdf(parent, paper.file)
    if file is not None:
        say(save_pdf(sheets, file))
