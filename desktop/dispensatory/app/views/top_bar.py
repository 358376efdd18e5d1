"""The bar above everything: back, forward, the search field, the menu."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from dispensatory.app.actions import ACTIONS
from dispensatory.app.theme import Colours
from dispensatory.app.views.icons import Sign, icon
from dispensatory.app.views.search_field import SearchField


class TopBar(QFrame):
    """Shows actions; what they do is wired elsewhere."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._actions = actions
        self.search = SearchField(self)
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("menuButton")
        self._menu_button.setAccessibleName("Menu")
        self._menu_button.setToolTip("Menu")
        self._menu_button.clicked.connect(self._on_menu_button_clicked)
        self._menu: QMenu | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 8, 7)
        row.setSpacing(4)
        row.addWidget(_button(actions["backAction"], "backButton", "Back (Alt+Left)"))
        row.addWidget(_button(actions["forwardAction"], "forwardButton", "Forward (Alt+Right)"))
        row.addSpacing(6)
        row.addWidget(self.search, 1)
        row.addSpacing(6)
        row.addWidget(self._menu_button)

    def set_colours(self, colours: Colours) -> None:
        """Paint the signs anew."""
        for name, sign in (("backAction", Sign.BACK), ("forwardAction", Sign.FORWARD)):
            self._actions[name].setIcon(icon(sign, colours.text, colours.strong_line))
        self._menu_button.setIcon(icon(Sign.MENU, colours.text, colours.strong_line))
        self.search.set_colours(colours)

    def _on_menu_button_clicked(self) -> None:
        if self._menu is None:
            self._menu = _menu(self._actions, self)
        corner = self._menu_button.mapToGlobal(self._menu_button.rect().bottomRight())
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), -2))


def _button(action: QAction, name: str, says: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setDefaultAction(action)
    button.setToolTip(says)
    button.setAccessibleName(says)
    button.setIconSize(QSize(16, 16))
    return button


def _menu(actions: dict[str, QAction], parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setObjectName("mainMenu")
    group: int | None = None
    for spec in ACTIONS:
        if spec.group is None:
            continue
        if group is not None and spec.group != group:
            menu.addSeparator()
        group = spec.group
        menu.addAction(actions[spec.name])
    return menu
