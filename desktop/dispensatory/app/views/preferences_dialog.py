"""What the reader can choose. Every choice holds at once; there is nothing to confirm."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.look import Look
from dispensatory.app.preferences import Preferences, PreferenceStore
from dispensatory.app.settings import ZOOM_STEPS
from dispensatory.wording import mark, tr

_THEMES = {
    "system": mark("As the system"),
    "light": mark("Light"),
    "dark": mark("Dark"),
    "contrast-light": mark("High contrast, light"),
    "contrast-dark": mark("High contrast, dark"),
}
_OPENINGS = {
    "last": mark("Where I was"),
    "welcome": mark("With nothing open"),
    "search": mark("With nothing open, ready to search"),
}
_ORDERS = {
    "file": mark("As in the monograph"),
    "clinician": mark("For clinicians: dosage first"),
    "plain": mark("In plain words: questions first"),
}
_LANGUAGES = {"en": "English", "es": "Espa\u00f1ol", "fr": "Fran\u00e7ais"}
"""Each in its own language."""


class PreferencesDialog(QDialog):
    """Works on the preferences that all windows share, and on the look of the window it belongs to."""

    def __init__(self, parent: QWidget, preferences: PreferenceStore, look: Look) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences, self._look = preferences, look
        self._theme = self._choice("themeChoice", _translated(_THEMES), "theme")
        self._order = self._choice("orderChoice", _translated(_ORDERS), "order")
        self._opening = self._choice("openingChoice", _translated(_OPENINGS), "opening")
        self._language = self._choice("languageChoice", {"": tr("As the system"), **_LANGUAGES}, "language")
        self._zoom = QComboBox(self)
        self._zoom.setObjectName("zoomChoice")
        for step in ZOOM_STEPS:
            self._zoom.addItem(f"{step} %", step)
        self._zoom.activated.connect(self._on_zoom_activated)
        self._own_font = QCheckBox(tr("A font of its own:"), self)
        self._own_font.setObjectName("ownFont")
        self._font = QFontComboBox(self)
        self._font.setObjectName("fontChoice")
        self._font.setAccessibleName(tr("Font of the text"))
        self._font.setEditable(False)
        self._font.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._font.setMinimumContentsLength(16)
        self._own_font.toggled.connect(self._on_own_font_toggled)
        self._font.currentFontChanged.connect(self._on_font_current_font_changed)
        self._folders = QListWidget(self)
        self._folders.setObjectName("folderList")
        self._folders.setAccessibleName(tr("Library folders"))
        self._folders.setMaximumHeight(self.fontMetrics().lineSpacing() * 5)
        self._log = QCheckBox(tr("&Write what I look for and open to the log file"), self)
        self._log.setObjectName("logSearches")
        self._log.setToolTip(tr("The log stays on this computer. No note and no weight is ever written to it."))
        self._log.clicked.connect(lambda on: self._change(log_searches=on))
        self._said = QLabel(self)
        self._said.setObjectName("preferencesMessage")
        self._said.setWordWrap(True)
        self._said.setAccessibleName(tr("Message"))
        self._lay_out()
        self._show(preferences.current)
        preferences.changed.connect(self._on_preferences_changed)
        look.changed.connect(self._on_look_changed)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Colours:"), self._theme)
        form.addRow(tr("Text &size:"), self._zoom)
        font = QHBoxLayout()
        font.addWidget(self._own_font)
        font.addWidget(self._font, 1)
        about_font = QLabel(tr("&Text:"), self)
        about_font.setBuddy(self._own_font)
        form.addRow(about_font, font)
        form.addRow(tr("&Order of the sections:"), self._order)
        form.addRow(tr("The program &opens:"), self._opening)
        form.addRow(tr("&Language of the window:"), self._language)
        add = self._button("addFolder", tr("&Add a folder \u2026"), self._on_add_clicked)
        self._remove = self._button("removeFolder", tr("&Remove"), self._on_remove_clicked)
        beside = QVBoxLayout()
        beside.addWidget(add)
        beside.addWidget(self._remove)
        beside.addStretch(1)
        folders = QHBoxLayout()
        folders.addWidget(self._folders, 1)
        folders.addLayout(beside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        defaults = buttons.addButton(tr("Restore &defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        defaults.setObjectName("restoreDefaults")
        defaults.clicked.connect(self._on_defaults_clicked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(QLabel(tr("Folders with monographs of your own, beside the bundled ones:"), self))
        column.addLayout(folders)
        column.addWidget(self._log)
        column.addWidget(self._said)
        column.addWidget(buttons)

    def _choice(self, name: str, words: dict[str, str], preference: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName(name)
        for value, text in words.items():
            choice.addItem(text, value)
        choice.activated.connect(lambda: self._change(**{preference: choice.currentData()}))
        return choice

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _show(self, chosen: Preferences) -> None:
        for choice, value in (
            (self._theme, chosen.theme),
            (self._order, chosen.order),
            (self._opening, chosen.opening),
            (self._language, chosen.language),
            (self._zoom, self._look.zoom),
        ):
            choice.setCurrentIndex(choice.findData(value))
        self._log.setChecked(chosen.log_searches)
        self._own_font.setChecked(bool(chosen.font))
        self._font.setEnabled(bool(chosen.font))
        if chosen.font and self._font.currentText() != chosen.font:
            self._font.setCurrentFont(QFont(chosen.font))
        self._folders.clear()
        self._folders.addItems(chosen.folders)
        self._remove.setEnabled(bool(chosen.folders))

    def _change(self, **values: object) -> None:
        self._tell(kept=self._preferences.change(**values))

    def _tell(self, *, kept: bool) -> None:
        words = mark(
            "This lasts until the program ends: {file} cannot be written. Check the free space and your rights."
        )
        self._said.setText("" if kept else tr(words, file=self._preferences.file))

    def _on_preferences_changed(self, _before: Preferences, after: Preferences) -> None:
        self._show(after)

    def _on_look_changed(self) -> None:
        self._zoom.setCurrentIndex(self._zoom.findData(self._look.zoom))

    def _on_zoom_activated(self) -> None:
        self._look.set_zoom(int(self._zoom.currentData()))

    def _on_own_font_toggled(self, on: bool) -> None:
        self._change(font=self._font.currentText() if on else "")

    def _on_font_current_font_changed(self) -> None:
        if self._own_font.isChecked():
            self._change(font=self._font.currentText())

    def _on_add_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("A folder with monographs"))
        folders = self._preferences.current.folders
        if not chosen:
            return
        if str(Path(chosen)) in folders:
            self._said.setText(tr("This folder is in the list already."))
            return
        self._tell(kept=self._preferences.add_folder(str(Path(chosen))))

    def _on_remove_clicked(self) -> None:
        row = max(self._folders.currentRow(), 0)
        self._tell(kept=self._preferences.remove_folder(self._folders.item(row).text()))

    def _on_defaults_clicked(self) -> None:
        self._look.set_zoom(100)
        self._tell(kept=self._preferences.restore_defaults())


def _translated(words: dict[str, str]) -> dict[str, str]:
    return {value: tr(text) for value, text in words.items()}
