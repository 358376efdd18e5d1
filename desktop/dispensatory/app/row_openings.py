"""What else can be done with a row of the lists: a tab or a window of its own, the tools, the star."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from dispensatory.app.models.result_rows import ResultRow, RowKind
from dispensatory.app.models.roles import Role
from dispensatory.app.overriding import override


@dataclass(frozen=True, slots=True)
class RowAction:
    """An entry of the menu on a row: its object name, its words for a slug, and what it does with the slug of the row."""

    name: str
    text: Callable[[str], str]
    act: Callable[[str], object]


class RowOpenings(QObject):
    """Watches views: the middle button opens a tab, the menu key or the right button the menu.

    A row that is only similar to what was typed has no such short ways: it is looked at first.
    """

    tab_requested = Signal(str)

    def __init__(self, actions: tuple[RowAction, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._views: dict[QObject, QAbstractItemView] = {}

    def watch(self, view: QAbstractItemView) -> None:
        """Watch a view, once."""
        if view.viewport() not in self._views:
            self._views[view.viewport()] = view
            self._views[view] = view
            view.viewport().installEventFilter(self)
            view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self._views.get(watched)
        if view is None:
            return False
        if isinstance(event, QContextMenuEvent):
            return self._show_menu(view, event)
        if isinstance(event, QMouseEvent) and watched is view.viewport():
            return self._middle_click(view, event)
        return False

    def _middle_click(self, view: QAbstractItemView, event: QMouseEvent) -> bool:
        released = event.type() == QEvent.Type.MouseButtonRelease
        if not released or event.button() != Qt.MouseButton.MiddleButton:
            return False
        slug = _slug(view.indexAt(event.position().toPoint()))
        if slug:
            self.tab_requested.emit(slug)
        return True

    def _show_menu(self, view: QAbstractItemView, event: QContextMenuEvent) -> bool:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = view.indexAt(view.viewport().mapFromGlobal(event.globalPos())), event.globalPos()
        else:
            index = view.currentIndex()
            place = view.viewport().mapToGlobal(view.visualRect(index).center())
        slug = _slug(index)
        if slug:
            self._menu(view, slug, place)
        return True

    def _menu(self, view: QAbstractItemView, slug: str, place: QPoint) -> None:
        menu = QMenu(view)
        menu.setObjectName("rowMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for spec in self._actions:
            action = menu.addAction(spec.text(slug))
            action.setObjectName(spec.name)
            action.triggered.connect(lambda _checked=False, spec=spec: spec.act(slug))
        menu.popup(place)


def _slug(index: QModelIndex) -> str:
    row = index.data(Role.ROW)
    if isinstance(row, ResultRow) and (row.kind is RowKind.SIMILAR or not row.selectable):
        return ""
    return str(index.data(Role.SLUG) or "")
