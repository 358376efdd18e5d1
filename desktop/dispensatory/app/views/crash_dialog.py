"""The dialog that tells of a fault in the program, with a report that can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from dispensatory.app.overriding import override
from dispensatory.wording import tr

_SIZE = (720, 480)


class CrashDialog(QDialog):
    """Accepted: the reader goes on, or has read it. Rejected: the reader wants to quit, which Esc means only where there is
    nothing else to choose."""

    def __init__(self, parent: QWidget | None, title: str, words: str, report: str) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(title)
        self.setAccessibleDescription(words)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._words = self._label("crashWords", words)
        self._count = self._label("crashCount", "")
        self._count.hide()
        about = self._label("crashAbout", tr("The report names no medicine, note or search. It is sent nowhere:"))
        self.report = QPlainTextEdit(report, self)
        self.report.setObjectName("crashReport")
        self.report.setAccessibleName(tr("Report of the fault"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._buttons = QDialogButtonBox(self)
        self._buttons.setObjectName("crashButtons")
        self._buttons.accepted.connect(self.accept)
        self._may_go_on = False
        self._copy = self._button("crashCopy", tr("&Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(self._on_copy_clicked)
        column = QVBoxLayout(self)
        for widget in (self._words, self._count, about):
            column.addWidget(widget)
        column.addWidget(self.report, 1)
        column.addWidget(self._buttons)

    def offer_to_go_on(self) -> None:
        """The program can go on."""
        self._accepting("crashGoOn", tr("&Go on"))

    def offer_to_quit(self) -> None:
        """The program can be ended."""
        button = self._button("crashQuit", tr("&Quit"), QDialogButtonBox.ButtonRole.DestructiveRole)
        button.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))

    def offer_to_close(self) -> None:
        """There is nothing to decide."""
        self._accepting("crashClose", tr("C&lose"))

    def tell_count(self, words: str) -> None:
        """Say how often something went wrong by now."""
        self._count.setText(words)
        self._count.show()

    @override
    def reject(self) -> None:
        """Esc and the window's own button."""
        self.done(QDialog.DialogCode.Accepted if self._may_go_on else QDialog.DialogCode.Rejected)

    def _accepting(self, name: str, text: str) -> None:
        button = self._button(name, text, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        button.setFocus()
        self._may_go_on = True

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, name: str, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._copy.setText(tr("Copied"))
