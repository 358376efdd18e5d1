"""A person before the window in which medicines are compared."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QTabBar, QTextBrowser, QToolButton

from app.conftest import Reader
from dispensatory.app.tools.tool_window import ToolWindow


@dataclass
class Comparer:
    """Knows the window by its object names, as a screen reader does."""

    reader: Reader
    window: ToolWindow

    @property
    def field(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "compareField")

    @property
    def tabs(self) -> QTabBar:
        return self.window.findChild(QTabBar, "compareTabs")

    @property
    def glance(self) -> QTextBrowser:
        return self.window.findChild(QTextBrowser, "compareGlance")

    @property
    def heads(self) -> list[QFrame]:
        found = [head for head in self.window.findChildren(QFrame, "compareHead") if head.isVisible()]
        return sorted(found, key=lambda head: head.x())

    @property
    def titles(self) -> list[str]:
        return [head.findChild(QLabel, "compareTitle").text() for head in self.heads]

    @property
    def said(self) -> str:
        return self.window.message.text()

    def text(self, slug: str) -> QTextBrowser:
        return self.window.findChild(QTextBrowser, f"compareText-{slug}")

    def head(self, title: str) -> QFrame:
        return self.heads[self.titles.index(title)]

    def button(self, title: str, words: str) -> QToolButton:
        return next(button for button in self.head(title).findChildren(QToolButton) if words in button.accessibleName())

    def add(self, name: str) -> None:
        self.field.setFocus()
        self.field.clear()
        self.reader.bot.keyClicks(self.field, name)
        self.reader.bot.keyClick(self.field, Qt.Key.Key_Return)

    def show(self, heading: str) -> None:
        names = [self.tabs.tabText(number) for number in range(self.tabs.count())]
        self.tabs.setCurrentIndex(names.index(heading))

    def row(self, name: str) -> list[str]:
        """The cells of a row of the table, as they would be copied."""
        self.glance.selectAll()
        self.glance.copy()
        lines = QGuiApplication.clipboard().text().replace("\u00a0", " ").splitlines()
        return next(line.split("\t")[1:] for line in lines if line.startswith(name))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.reader.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)


def opened(reader: Reader, *slugs: str) -> Comparer:
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    window = reader.window.desk.tools.open("compare", slugs)
    reader.bot.waitExposed(window)
    reader.until(window.isActiveWindow)
    return Comparer(reader, window)
