"""The tree of classes for a view."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from dispensatory.app.models.class_tree import ClassNode
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ClassTreeModel(QAbstractItemModel):
    """Classes with the number of medicines below them, and medicines."""

    def __init__(self) -> None:
        super().__init__()
        self._root = ClassNode("")

    @property
    def medicines(self) -> int:
        """The number of places at which a medicine stands in the tree."""
        return self._root.medicines

    def set_root(self, root: ClassNode) -> None:
        """Replace the tree."""
        self.beginResetModel()
        self._root = root
        self.endResetModel()

    def node_at(self, index: _Index) -> ClassNode:
        """The node of an index; the root for no index."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, ClassNode) else self._root

    def index_of(self, slug: str) -> QModelIndex:
        """The first place of a medicine; an invalid index if it is not there."""
        found = _find(self._root, slug)
        return self.createIndex(found.row, 0, found) if found else QModelIndex()

    @override
    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        children = self.node_at(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @override
    def parent(self, child: _Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the name too
        above = self.node_at(child).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.column() > 0 else len(self.node_at(parent).children)

    @override
    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node_at(index)
        if role == Qt.ItemDataRole.DisplayRole and node.slug:
            return node.shown or node.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return node.title if node.slug else f"{node.title} ({node.medicines})"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{node.code} {node.title}".strip()
        if role == Role.SLUG:
            return node.slug
        return None


def _find(node: ClassNode, slug: str) -> ClassNode | None:
    for child in node.children:
        if child.slug == slug:
            return child
        if found := _find(child, slug):
            return found
    return None
