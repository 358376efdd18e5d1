"""Asks under what name, edition and licence a folder becomes a pack."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from dispensatory.library.manifest import Manifest, ManifestFault, check_words
from dispensatory.wording import tr


class ExportDialog(QDialog):
    """`about` is what was entered. It can be accepted once nothing is missing."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Write a folder as a pack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = self._field("exportName", tr("Name of the library"), name)
        self._edition = self._field("exportEdition", tr("Edition"), date.today().strftime("%Y.%m"))
        self._licence = self._field("exportLicence", tr("Licence of the texts"), "")
        self._licence.setPlaceholderText("CC-BY-4.0")
        self._replaces = QCheckBox(tr("Its texts take the &place of the bundled ones"), self)
        self._replaces.setObjectName("exportReplaces")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setText(tr("&Write \u2026"))
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Name:"), self._name)
        form.addRow(tr("&Edition:"), self._edition)
        form.addRow(tr("&Licence:"), self._licence)
        form.addRow(self._replaces)
        form.addRow(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._show_state()

    @property
    def about(self) -> Manifest:
        """Name, edition and licence as entered."""
        return Manifest(self._name.text().strip(), self._edition.text().strip(), self._licence.text().strip())

    @property
    def replaces(self) -> bool:
        """Whether the texts are for the place of the bundled ones of the same slug."""
        return self._replaces.isChecked()

    def _field(self, name: str, spoken: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 36)
        field.textChanged.connect(self._show_state)
        return field

    def _show_state(self) -> None:
        try:
            check_words(self.about)
        except ManifestFault as fault:
            self._save.setEnabled(False)
            self._save.setToolTip(str(fault))
        else:
            self._save.setEnabled(True)
            self._save.setToolTip("")
