"""The left side of the window while nothing is searched: all medicines, or the classes, and a filter over both."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.models.drug_list_model import DrugListModel, fold
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours
from dispensatory.app.views.drug_list import DrugList
from dispensatory.app.views.icons import Sign, icon
from dispensatory.wording import tr, tr_n

if TYPE_CHECKING:
    from dispensatory.app.models.class_tree import ClassNode
    from dispensatory.app.views.class_tree_view import ClassTree

ALL, STARRED, RECENT, CLASSES = 0, 1, 2, 3
_FEW = 200
"""Medicines up to which a filtered tree is unfolded."""


class _FilterField(QLineEdit):
    step_requested = Signal()
    leave_requested = Signal()
    open_requested = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = QtCore.Qt.Key, event.key()
        if key in (keys.Key_Down, keys.Key_PageDown):
            self.step_requested.emit()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.open_requested.emit()
        elif key == keys.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)


class BrowsePane(QFrame):
    """Says which medicine is wanted. The tree of classes is made when it is first shown."""

    medicine_chosen = Signal(str)
    search_requested = Signal(str)
    tree_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browsePane")
        self.switch = QTabBar(self)
        self.switch.setObjectName("browseSwitch")
        self.switch.setAccessibleName(tr("All medicines, those with a star, those opened last, or classes"))
        self.switch.setDrawBase(False)
        self.switch.setExpanding(True)
        self.switch.addTab(tr("All"))
        self.switch.addTab(tr("Starred"))
        self.switch.addTab(tr("Recent"))
        self.switch.addTab(tr("Classes"))
        self.filter = _FilterField(self)
        self.filter.setObjectName("filterField")
        self.filter.setAccessibleName(tr("Filter the list"))
        self.filter.setPlaceholderText(tr("Filter list \u2026"))
        self._clear = QAction(tr("Clear the filter"), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.filter.clear)
        self.filter.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.list = DrugList(self)
        self.model = DrugListModel(self.list.letter_sign)
        self.list.setModel(self.model)
        self.tree: ClassTree | None = None
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.elsewhere = QPushButton(self)
        self.elsewhere.setObjectName("searchElsewhere")
        self.elsewhere.hide()
        self.count = QLabel(self)
        self.count.setObjectName("listCount")
        self.count.setAccessibleName(tr("Number of medicines"))
        self._starred: frozenset[str] = frozenset()
        self._recent: tuple[str, ...] = ()
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._connect()

    def _lay_out(self) -> None:
        head = QWidget(self)
        inside = QVBoxLayout(head)
        inside.setContentsMargins(10, 8, 10, 6)
        inside.setSpacing(7)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.switch)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.elsewhere)
        column.addWidget(self.count)

    def _connect(self) -> None:
        self.switch.currentChanged.connect(self._on_switch_current_changed)
        self.filter.textChanged.connect(self._on_filter_text_changed)
        self.filter.step_requested.connect(self.focus_list)
        self.filter.open_requested.connect(self._on_filter_open_requested)
        self.filter.leave_requested.connect(self._on_filter_leave_requested)
        self.list.clicked.connect(self._on_view_activated)
        self.list.activated.connect(self._on_view_activated)
        self.elsewhere.clicked.connect(self._on_elsewhere_clicked)
        self._wait.timeout.connect(self._ask_for_tree)

    @property
    def shows_classes(self) -> bool:
        """Whether the classes are shown."""
        return self.switch.currentIndex() == CLASSES

    def set_starred(self, slugs: frozenset[str]) -> None:
        """The medicines that the reader has starred."""
        self._starred = slugs
        if self.switch.currentIndex() == STARRED:
            self._show_chosen_part()

    def set_recent(self, slugs: tuple[str, ...]) -> None:
        """The medicines that were opened last, the last one first."""
        self._recent = slugs
        if self.switch.currentIndex() == RECENT:
            chosen = self.model.slug_at(self.list.currentIndex())
            self._show_chosen_part()
            self.choose(chosen)

    def set_medicines(self, slugs: Sequence[str], titles: Sequence[str], chosen: str | None) -> None:
        """Replace the list; `chosen` is the medicine that is open."""
        self.model.set_medicines(slugs, titles)
        self.choose(chosen)
        self._show_count()
        self.refresh_tree()

    def refresh_tree(self) -> None:
        """Ask for the tree again, if it is shown: medicines or names of classes have changed."""
        self._ask_for_tree()

    def set_tree(self, root: "ClassNode", wanted: str, chosen: str | None) -> None:
        """Show the tree of classes, made for the filter `wanted`."""
        if wanted != fold(self.filter.text()).strip():
            return
        tree = self.tree or self._make_tree()
        tree.nodes.set_root(root)
        if wanted and root.medicines <= _FEW:
            tree.expandAll()
        self.choose(chosen)
        self._show_count()

    def set_colours(self, colours: Colours) -> None:
        """Paint anew."""
        self.list.set_colours(colours)
        self._clear.setIcon(icon(Sign.CLOSE, colours.muted, colours.strong_line))

    def choose(self, slug: str | None) -> None:
        """Make the row of a medicine the chosen one, where it is shown."""
        if not slug:
            return
        index = self.model.index_of(slug)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.selectionModel().clear()
        if self.tree is not None and self.shows_classes:
            self.tree.choose(slug)

    def focus_list(self) -> None:
        """Put the keyboard into the list or the tree, on its first row if none is chosen."""
        view: QAbstractItemView = self.tree if self.tree is not None and self.shows_classes else self.list
        view.setFocus()
        if not view.currentIndex().isValid():
            view.setCurrentIndex(view.model().index(0, 0))

    def _make_tree(self) -> "ClassTree":
        from dispensatory.app.views.class_tree_view import ClassTree  # lazy: few starts show the classes

        tree = self.tree = ClassTree(self)
        tree.clicked.connect(self._on_view_activated)
        tree.activated.connect(self._on_view_activated)
        self.stack.addWidget(tree)
        self.stack.setCurrentWidget(tree if self.shows_classes else self.list)
        return tree

    def _show_count(self) -> None:
        if self.shows_classes and self.tree is not None:
            places = self.tree.nodes.medicines
            self.count.setText(tr_n("{n} place in the classes", "{n} places in the classes", places))
            self._offer_search(nothing=places == 0)
            return
        shown, total = self.model.rowCount(), self.model.total
        if self.switch.currentIndex() == STARRED and not total:
            self.count.setText(tr("No medicine has a star: press Ctrl+D on one"))
        elif self.switch.currentIndex() == RECENT and not total:
            self.count.setText(tr("No medicine was opened yet"))
        elif self.model.filter_text:
            self.count.setText(tr("{number} of {total}", number=f"{shown:,}", total=f"{total:,}"))
        else:
            self.count.setText(tr_n("{n} medicine", "{n} medicines", total))
        self._offer_search(nothing=shown == 0)

    def _offer_search(self, *, nothing: bool) -> None:
        typed = self.filter.text().strip()
        self.elsewhere.setVisible(bool(typed) and nothing)
        said = tr("Search everything for \u201c{typed}\u201d", typed=typed[:40])
        self.elsewhere.setText(said.replace("&", "&&"))

    def _ask_for_tree(self) -> None:
        if self.shows_classes:
            self.tree_requested.emit(fold(self.filter.text()).strip())

    def _show_chosen_part(self) -> None:
        parts = {STARRED: self._starred, RECENT: self._recent}
        self.model.set_only(parts.get(self.switch.currentIndex()))
        self._show_count()

    def _on_switch_current_changed(self, current: int) -> None:
        self.stack.setCurrentWidget(self.tree if current == CLASSES and self.tree is not None else self.list)
        self._show_chosen_part()
        self._ask_for_tree()
        self._show_count()

    def _on_filter_text_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self._clear.setVisible(bool(text))
        if self.shows_classes:
            self._wait.start()
        self._show_count()

    def _on_filter_open_requested(self) -> None:
        """Enter opens the only medicine that is left, and else goes into the list."""
        if not self.shows_classes and self.model.rowCount() == 1:
            self._on_view_activated(self.model.index(0))
        else:
            self.focus_list()

    def _on_filter_leave_requested(self) -> None:
        self.filter.clear()
        self.focus_list()

    def _on_view_activated(self, index: QModelIndex) -> None:
        slug = index.data(Role.SLUG)
        if slug:
            self.medicine_chosen.emit(slug)

    def _on_elsewhere_clicked(self) -> None:
        self.search_requested.emit(self.filter.text().strip())
