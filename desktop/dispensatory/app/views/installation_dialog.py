"""What the doctor finds, in a dialog: the report, copied with a button, and a repair that asks first."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.inert_document import InertDocument
from dispensatory.wording import tr

_SIZE = (860, 640)


class InstallationDialog(QDialog):
    """Asks for a look or a repair, and shows what comes of it. `log` is the folder of the log."""

    look_requested = Signal()
    repair_requested = Signal()

    def __init__(self, parent: QWidget, log: Path) -> None:
        super().__init__(parent)
        self.setObjectName("installationDialog")
        self.setWindowTitle(tr("This installation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._plain = ""
        self.summary = QLabel(self)
        self.summary.setObjectName("installationSummary")
        self.summary.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("installationProgress")
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.report = QTextBrowser(self)
        self.report.setDocument(InertDocument(self.report))
        self.report.setObjectName("installationReport")
        self.report.setAccessibleName(tr("Report on the installation"))
        self.report.setOpenLinks(False)
        self.report.setTabChangesFocus(True)
        where = QLabel(tr("The log lies in this folder: {folder}", folder=log), self)
        where.setObjectName("installationLog")
        where.setWordWrap(True)
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        where.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._copy = self._button(buttons, "installationCopy", tr("&Copy the report"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._again = self._button(buttons, "installationAgain", tr("&Look again"))
        self._again.clicked.connect(self.look_requested)
        self._repair = self._button(buttons, "installationRepair", tr("&Repair \u2026"))
        self._repair.clicked.connect(self._on_repair_clicked)
        column = QVBoxLayout(self)
        for widget in (self.summary, self.progress):
            column.addWidget(widget)
        column.addWidget(self.report, 1)
        column.addWidget(where)
        column.addWidget(buttons)

    def show_busy(self, words: str) -> None:
        """Say what is being done; nothing else can be asked for meanwhile."""
        self.summary.setText(words)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._allow(allowed=False)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_report(self, summary: str, page: str, plain: str) -> None:
        """Show a report, of which `plain` is what is copied."""
        self._plain = plain
        self.summary.setText(summary)
        self.report.setHtml(page)
        self.progress.hide()
        self._copy.setText(tr("&Copy the report"))
        self._allow(allowed=True)

    def show_failure(self, words: str) -> None:
        """Say that there is no report."""
        self.summary.setText(words)
        self.progress.hide()
        self._allow(allowed=True)

    def _allow(self, *, allowed: bool) -> None:
        self._again.setEnabled(allowed)
        self._repair.setEnabled(allowed)
        self._copy.setEnabled(allowed and bool(self._plain))

    def _button(self, buttons: QDialogButtonBox, name: str, text: str) -> QPushButton:
        button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._plain)
        self._copy.setText(tr("Copied"))

    def _on_repair_clicked(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, tr("Repair"), tr("Make the list and the index anew?"), parent=self)
        box.setObjectName("repairQuestion")
        box.setInformativeText(
            tr(
                "The list of medicines and the search index are thrown away and made anew, which takes a moment. If the "
                "file of your favourites and notes is damaged, it is kept aside and its last good copy put in its place. "
                "Nothing of your own is deleted."
            )
        )
        yes = box.addButton(tr("&Repair"), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("repairYes")
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(self.repair_requested)
        box.open()
