"""The small dialogs: about the program, problems of the library, links to the outside, and what went wrong."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dispensatory import __version__
from dispensatory.app.views.monograph_view import DISCLAIMER
from dispensatory.monograph.model import Problem

_PARTS = (
    "Dispensatory: MIT License; its monographs: CC BY 4.0",
    "Qt and PySide6: GNU LGPL, version 3",
    "Python: PSF License",
    "Python-Markdown: BSD License",
    "Whoosh: BSD License",
    "PyYAML and platformdirs: MIT License",
)


def about_dialog(parent: QWidget) -> QMessageBox:
    """Version, licences and what the program is not."""
    box = QMessageBox(parent)
    box.setObjectName("aboutDialog")
    box.setWindowTitle("About Dispensatory")
    box.setTextFormat(Qt.TextFormat.RichText)
    parts = "<br>".join(_PARTS)
    box.setText(
        f"<h3>Dispensatory {__version__}</h3><p>An offline drug reference. It never opens a connection.</p>"
        f"<p>{DISCLAIMER} The texts are compiled from the sources that they name and were not reviewed by a clinician.</p>"
        f"<p>{parts}</p>"
    )
    return box


def problems_dialog(parent: QWidget, problems: Iterable[Problem]) -> QDialog:
    """What is wrong in the library: file, line, and what to do."""
    rows = list(problems)
    dialog = QDialog(parent)
    dialog.setObjectName("problemsDialog")
    dialog.setWindowTitle("Problems in the library")
    dialog.resize(860, 420)
    said = (
        "No problem is known in the library."
        if not rows
        else "The texts of these files are shown as far as they can be read."
    )
    label = QLabel(said, dialog)
    label.setWordWrap(True)
    table = QTableWidget(len(rows), 3, dialog)
    table.setObjectName("problemsTable")
    table.setAccessibleName("Problems in the library")
    table.setHorizontalHeaderLabels(["File", "Line", "What is wrong and what to do"])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    for number, problem in enumerate(rows):
        for column, text in enumerate((problem.file, str(problem.line or ""), problem.message)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(number, column, item)
    table.setColumnWidth(0, 320)
    table.setColumnWidth(1, 60)
    table.horizontalHeader().setStretchLastSection(True)
    table.resizeRowsToContents()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column_layout = QVBoxLayout(dialog)
    for widget in (label, table, buttons):
        column_layout.addWidget(widget)
    return dialog


def link_dialog(parent: QWidget, address: str) -> QMessageBox:
    """Ask what to do with an address outside: copy it, have the system open it, or nothing."""
    box = QMessageBox(parent)
    box.setObjectName("linkDialog")
    box.setWindowTitle("Link out of the library")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("This address leads out of Dispensatory, which itself never goes online.")
    box.setInformativeText(address)
    box.addButton("Copy address", QMessageBox.ButtonRole.AcceptRole).setObjectName("copyAddress")
    box.addButton("Open in browser", QMessageBox.ButtonRole.ActionRole).setObjectName("openAddress")
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box
