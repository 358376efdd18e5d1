"""What is to be printed, and where to."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from dispensatory.wording import tr


class Target(Enum):
    """Where printed sheets go."""

    PRINTER = auto()
    PDF = auto()


class PrintDialog(QDialog):
    """Asks for the whole medicine or the open section, and for a printer or a PDF file."""

    def __init__(self, parent: QWidget, title: str, section: str, *, has_printer: bool) -> None:
        super().__init__(parent)
        self.setObjectName("printDialog")
        self.setWindowTitle(tr("Print {name}", name=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.target = Target.PDF
        self._whole = QRadioButton(tr("All of {name}", name=title), self)
        self._whole.setObjectName("printWhole")
        self._section = QRadioButton(tr("Only {section}", section=section), self)
        self._section.setObjectName("printSection")
        self._section.setVisible(bool(section))
        self._whole.setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        pdf = buttons.addButton(tr("Save as PDF \u2026"), QDialogButtonBox.ButtonRole.AcceptRole)
        pdf.setObjectName("printToPdf")
        printer = buttons.addButton(tr("Print \u2026"), QDialogButtonBox.ButtonRole.ActionRole)
        printer.setObjectName("printToPrinter")
        printer.setEnabled(has_printer)
        (printer if has_printer else pdf).setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self._whole)
        column.addWidget(self._section)
        if not has_printer:
            column.addWidget(QLabel(tr("No printer is set up on this computer."), self))
        column.addWidget(buttons)
        printer.clicked.connect(self._on_printer_clicked)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @property
    def whole(self) -> bool:
        """Whether all sections are wanted."""
        return self._whole.isChecked()

    def _on_printer_clicked(self) -> None:
        self.target = Target.PRINTER
        self.accept()
