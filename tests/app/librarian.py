"""A person before the window of libraries, and a small library in the place of the bundled one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTextBrowser, QTreeWidget, QWidget

from app.conftest import Reader
from dispensatory.app.tools.libraries_window import LibrariesWindow
from dispensatory.app.tools.tool_window import ToolWindow


@dataclass
class Librarian:
    """Knows the window by its object names."""

    reader: Reader
    window: ToolWindow

    def button(self, name: str) -> QPushButton:
        return self.window.findChild(QPushButton, name)

    def label(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()

    def text(self, name: str) -> str:
        return self.window.findChild(QTextBrowser, name).toPlainText()

    @property
    def tree(self) -> QTreeWidget:
        return self.window.findChild(QTreeWidget, "libraryList")

    @property
    def changes(self) -> QListWidget:
        return self.window.findChild(QListWidget, "previewChanges")

    @property
    def key(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "previewKey")

    @property
    def message(self) -> str:
        label = self.window.findChild(QLabel, "toolMessage")
        return label.text() if label.isVisibleTo(self.window) else ""

    def libraries(self) -> list[tuple[str, ...]]:
        """The rows of the list."""
        tree = self.tree
        return [
            tuple(tree.topLevelItem(row).text(column) for column in range(tree.columnCount()))
            for row in range(tree.topLevelItemCount())
        ]

    def choose(self, name: str) -> None:
        row = [library[0] for library in self.libraries()].index(name)
        self.tree.setCurrentItem(self.tree.topLevelItem(row))

    def rows(self) -> list[str]:
        """The changes of the preview."""
        return [self.changes.item(row).text() for row in range(self.changes.count())]

    def stops(self, first: QWidget) -> list[str]:
        """Where the Tab key stops, from a widget on, until it is back there."""
        names = [first.objectName()]
        widget = first.nextInFocusChain()
        while widget is not first:
            if (
                widget.isVisibleTo(self.window)
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and widget.isEnabled()
            ):
                names.append(widget.objectName())
            widget = widget.nextInFocusChain()
        return names

    def previews(self) -> bool:
        return self.changes.isVisibleTo(self.window) and self.changes.isEnabledTo(self.window)

    def look_at(self, file: Path) -> None:
        """Have a pack shown."""
        assert isinstance(self.window, LibrariesWindow)
        self.window.look_at(file)
        self.reader.until(self.previews)

    def difference(self, row: int) -> str:
        """The difference of a change."""
        self.changes.setCurrentRow(row)
        self.reader.until(lambda: "Comparing" not in self.text("previewDifference"))
        return self.text("previewDifference")

    def press(self, name: str) -> None:
        """Press a button by the keyboard."""
        self.button(name).setFocus()
        self.reader.bot.keyClick(self.button(name), Qt.Key.Key_Space)

    def accept(self, words: str) -> None:
        """Do what is proposed, and wait until it is said to be done."""
        self.press("previewAccept")
        self.reader.until(lambda: words in self.message)


def drop(reader: Reader, *files: Path) -> None:
    """Drop files on the main window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    reader.window.dropEvent(event)
