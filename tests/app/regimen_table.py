"""A person before the window of a regimen."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu, QToolButton

from app.conftest import Reader
from dispensatory.app.tools.regimen_list_model import RegimenListModel
from dispensatory.app.tools.regimen_window import RegimenWindow
from dispensatory.app.views.monograph_text import MonographText

ISO, DOXY = "isotretinoin", "doxycycline"


@dataclass
class Table:
    """A person before the window of the regimen."""

    window: RegimenWindow
    reader: Reader

    @property
    def field(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "regimenField")

    @property
    def view(self) -> QListView:
        return self.window.findChild(QListView, "regimenList")

    @property
    def rows(self) -> list[str]:
        model = self.view.model()
        assert isinstance(model, RegimenListModel)
        role = Qt.ItemDataRole.AccessibleTextRole
        return [model.data(model.index(row, 0), role) for row in range(model.rowCount())]

    @property
    def report(self) -> str:
        return self.window.findChild(MonographText, "regimenReport").toPlainText().replace("\u2028", "\n")

    @property
    def html(self) -> str:
        return self.window.findChild(MonographText, "regimenReport").html

    @property
    def name(self) -> str:
        return self.label("regimenName")

    @property
    def message(self) -> str:
        return self.label("toolMessage")

    def label(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()

    def add(self, text: str) -> None:
        self.field.setFocus()
        self.field.clear()
        self.reader.bot.keyClicks(self.field, text)
        self.reader.bot.keyClick(self.field, Qt.Key.Key_Return)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.reader.bot.keyClick(self.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def select(self, row: int) -> None:
        index = self.view.model().index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def press(self, key: Qt.Key) -> None:
        self.reader.bot.keyClick(self.view, key)

    def click(self, name: str) -> None:
        button = self.window.findChild(QToolButton, name)
        self.reader.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def do(self, name: str) -> None:
        self.window.findChild(QAction, name).trigger()

    def lists(self) -> dict[str, QAction]:
        """The saved lists in the menu, by their words."""
        menu = self.window.findChild(QMenu, "regimenMenu")
        menu.aboutToShow.emit()
        return {action.text(): action for action in menu.actions() if action.isCheckable()}

    def choices(self) -> dict[str, QAction]:
        menus = self.window.findChildren(QMenu, "regimenChoices")
        return {action.text(): action for action in menus[-1].actions() if not action.isSeparator()}


def table_of(reader: Reader, *slugs: str) -> Table:
    reader.until(lambda: reader.window.desk is not None and reader.window.desk.tools.context.names is not None)
    opened = reader.window.desk.tools.open("regimen", slugs)
    assert isinstance(opened, RegimenWindow)
    return Table(opened, reader)
