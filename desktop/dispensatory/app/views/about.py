"""About the program: versions, what it is not, and the licences of all that it brings."""

from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dispensatory import __version__
from dispensatory.app.views.monograph_view import DISCLAIMER
from dispensatory.wording import tr

_SIZE = (760, 560)


class AboutDialog(QDialog):
    """`edition` is that of the bundled library ("" where it is not in use), `licences` the texts, the program's own first."""

    def __init__(self, parent: QWidget, edition: str, licences: tuple[Path, ...]) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About Dispensatory"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._texts = licences
        about = QLabel(self)
        about.setObjectName("aboutText")
        about.setWordWrap(True)
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        library = f"{tr('Library {edition}', edition=edition)}. " if edition else ""
        compiled = tr("The texts are compiled from the sources that they name and were not reviewed by a clinician.")
        beside = tr(
            "Qt and PySide6 are used under the GNU LGPL, version 3; they lie beside the program as shared libraries and can be "
            "replaced. Licences of everything that the program brings:"
        )
        about.setText(
            f"<h3>Dispensatory {__version__}</h3><p>{tr('An offline drug reference. It never opens a connection.')} {library}"
            f"Qt {qVersion()}.</p><p>{tr(DISCLAIMER)} {compiled}</p><p>{beside}</p>"
        )
        self.names = QListWidget(self)
        self.names.setObjectName("licenceList")
        self.names.setAccessibleName(tr("Parts of the program"))
        self.names.addItems([path.stem for path in licences])
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("licenceText")
        self.text.setAccessibleName(tr("Licence"))
        self.text.setReadOnly(True)
        split = QSplitter(self)
        split.addWidget(self.names)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([170, _SIZE[0] - 170])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(split, 1)
        column.addWidget(buttons)
        self.names.currentRowChanged.connect(self._on_names_row_changed)
        self.names.setCurrentRow(0)

    def _on_names_row_changed(self, row: int) -> None:
        if not 0 <= row < len(self._texts):
            return
        try:
            self.text.setPlainText(self._texts[row].read_text(encoding="utf-8", errors="replace"))
        except OSError as error:
            self.text.setPlainText(
                tr("{file}: cannot be read: {reason}", file=self._texts[row], reason=error.strerror or error)
            )
