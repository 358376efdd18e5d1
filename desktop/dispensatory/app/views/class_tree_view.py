"""The tree of classes."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from dispensatory.app.models.class_tree_model import ClassTreeModel
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override
from dispensatory.app.views.drug_list import copy_name
from dispensatory.wording import tr

_MOUSE_HISTORY = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


class ClassTree(QTreeView):
    """Enter and a click open a medicine; on a class they unfold it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classTree")
        self.setAccessibleName(tr("Classes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.nodes = ClassTreeModel()
        self.setModel(self.nodes)
        self.clicked.connect(self._on_self_clicked)

    def choose(self, slug: str) -> None:
        """Choose the first place of a medicine, unless one of its places is chosen already."""
        if self.currentIndex().data(Role.SLUG) != slug:
            index = self.nodes.index_of(slug)
            if index.isValid():
                self.setCurrentIndex(index)
                self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_name(index)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) or not index.isValid():
            super().keyPressEvent(event)
        elif index.data(Role.SLUG):
            self.activated.emit(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in _MOUSE_HISTORY:
            event.ignore()
        else:
            super().mousePressEvent(event)

    def _on_self_clicked(self, index: QModelIndex) -> None:
        if not index.data(Role.SLUG):
            self.setExpanded(index, not self.isExpanded(index))
