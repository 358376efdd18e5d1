"""The small dialogs: problems of the library, links to the outside, and what went wrong."""

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

from dispensatory.monograph.model import Problem
from dispensatory.wording import tr

_ADDRESS_LINE, _ADDRESS_LINES = 70, 12
"""Signs in a line of an address in a question, and lines."""


def problems_dialog(parent: QWidget, problems: Iterable[Problem]) -> QDialog:
    """What is wrong in the library: file, line, and what to do."""
    rows = list(problems)
    dialog = QDialog(parent)
    dialog.setObjectName("problemsDialog")
    dialog.setWindowTitle(tr("Problems in the library"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(860, 420)
    said = (
        tr("No problem is known in the library.")
        if not rows
        else tr("The texts of these files are shown as far as they can be read.")
    )
    label = QLabel(said, dialog)
    label.setWordWrap(True)
    table = QTableWidget(len(rows), 3, dialog)
    table.setObjectName("problemsTable")
    table.setAccessibleName(tr("Problems in the library"))
    table.setHorizontalHeaderLabels([tr("File"), tr("Line"), tr("What is wrong and what to do")])
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


def warning_dialog(parent: QWidget, words: str) -> QMessageBox:
    """Say what became of the reader's own data; it goes by itself when it is read."""
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Favourites and notes"), words, parent=parent)
    box.setObjectName("warningDialog")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def unkept_dialog(parent: QWidget, reason: str) -> QMessageBox:
    """Ask whether a window is closed though a note in it cannot be kept: accepted if so."""
    words = tr(
        "A note that you have written cannot be kept: {reason}\n\nIf the window is closed now, what you wrote is lost. "
        "Stay, and copy it elsewhere, or make it possible to keep it and close the window again.",
        reason=reason,
    )
    box = QMessageBox(QMessageBox.Icon.Warning, tr("A note is not kept"), words, parent=parent)
    box.setObjectName("unkeptDialog")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(tr("&Close and lose it"), QMessageBox.ButtonRole.AcceptRole).setObjectName("loseNote")
    stay = box.addButton(tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
    stay.setObjectName("stayForNote")
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    return box


def link_dialog(parent: QWidget, address: str) -> QMessageBox:
    """Ask what to do with an address outside: copy it, have the system open it, or nothing."""
    box = QMessageBox(parent)
    box.setObjectName("linkDialog")
    box.setWindowTitle(tr("Link out of the library"))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("This address leads out of Dispensatory, which itself never goes online."))
    box.setInformativeText(_in_lines(address))
    box.addButton(tr("Copy address"), QMessageBox.ButtonRole.AcceptRole).setObjectName("copyAddress")
    box.addButton(tr("Open in browser"), QMessageBox.ButtonRole.ActionRole).setObjectName("openAddress")
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box


def _in_lines(address: str) -> str:
    """An address in lines that the question has room for, so that no part of it, such as the end of a host, is out of sight."""
    lines = [address[start : start + _ADDRESS_LINE] for start in range(0, len(address), _ADDRESS_LINE)]
    if len(lines) <= _ADDRESS_LINES:
        return "\n".join(lines)
    more = len(address) - _ADDRESS_LINE * (_ADDRESS_LINES - 1)
    left_out = tr("\u2026 and {n} more signs: copy it to see all of it", n=f"{more:,}")
    return "\n".join([*lines[: _ADDRESS_LINES - 1], left_out])
