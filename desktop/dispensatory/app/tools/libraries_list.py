"""The first page of the window of libraries: which are in use, what is known of each, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.overriding import override
from dispensatory.app.tools.libraries_report import origin_words
from dispensatory.app.views.monograph_text import MonographText
from dispensatory.library.listing import ListedLibrary, Origin
from dispensatory.wording import tr

_NUMBERS = 2
"""The column with the number of monographs."""


class LibraryList(QWidget):
    """Says what is asked for by the name of a library."""

    chosen = Signal(str)
    add_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(str)
    removal_requested = Signal(str)
    undo_requested = Signal()

    def __init__(self, report: MonographText, parent: QWidget) -> None:
        super().__init__(parent)
        self._libraries: tuple[ListedLibrary, ...] = ()
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("libraryList")
        self.tree.setAccessibleName(tr("Libraries in use"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setHeaderLabels([tr("Library"), tr("Edition"), tr("Monographs"), tr("Licence"), tr("Came from")])
        self.tree.headerItem().setTextAlignment(_NUMBERS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.header().setSectionsMovable(False)
        self.tree.header().setStretchLastSection(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.add = self._button("libraryAdd", tr("&Add a pack \u2026"))
        self.labels = self._button("libraryImport", tr("&Import labels \u2026"))
        self.export = self._button("libraryExport", tr("&Export \u2026"))
        self.remove = self._button("libraryRemove", tr("&Remove \u2026"))
        self.undo = self._button("libraryUndo", tr("&Undo"))
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setObjectName("libraryHalves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.tree)
        halves.addWidget(report)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        row = QHBoxLayout()
        for button in (self.add, self.labels, self.export, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(halves, 1)
        column.addLayout(row)
        QWidget.setTabOrder(self.tree, report)
        QWidget.setTabOrder(report, self.add)
        self.tree.installEventFilter(self)
        self.tree.currentItemChanged.connect(self._on_tree_current_item_changed)
        self.add.clicked.connect(self.add_requested)
        self.labels.clicked.connect(self.import_requested)
        self.export.clicked.connect(lambda: self.export_requested.emit(self.name))
        self.remove.clicked.connect(lambda: self.removal_requested.emit(self.name))
        self.undo.clicked.connect(self.undo_requested)

    @property
    def name(self) -> str:
        """The library that is chosen; "" while there is none."""
        return self.library.name if self.library else ""

    @property
    def library(self) -> ListedLibrary | None:
        """The library that is chosen."""
        row = self.tree.currentIndex().row()
        return self._libraries[row] if 0 <= row < len(self._libraries) else None

    def show_libraries(self, libraries: Sequence[ListedLibrary], name: str = "") -> None:
        """Show these; the one of `name` is chosen, else the one that was."""
        wanted = name or self.name
        self._libraries = tuple(libraries)
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for library in libraries:
                words = [
                    library.name,
                    library.edition,
                    f"{library.monographs:,}",
                    library.licence,
                    origin_words(library),
                ]
                item = QTreeWidgetItem(words)
                item.setTextAlignment(_NUMBERS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(word for word in words if word))
                self.tree.addTopLevelItem(item)
            names = [library.name for library in libraries]
            row = names.index(wanted) if wanted in names else 0
            self.tree.setCurrentIndex(self.tree.model().index(row, 0))
        self._on_tree_current_item_changed()

    def show_undo(self, words: str) -> None:
        """Say what can be undone; "" for nothing."""
        self.undo.setText(words or tr("&Undo"))
        self.undo.setEnabled(bool(words))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete asks for the removal of the library that is chosen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self.remove.click()
            return True
        return super().eventFilter(watched, event)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _on_tree_current_item_changed(self) -> None:
        library = self.library
        self.export.setEnabled(library is not None and library.origin is not Origin.BUNDLED)
        self.remove.setEnabled(library is not None and library.origin is Origin.INSTALLED)
        is_folder = library is not None and library.origin is Origin.FOLDER
        self.remove.setToolTip(tr("Folders are taken out in the preferences.") if is_folder else "")
        self.chosen.emit(self.name)
