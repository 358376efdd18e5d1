"""The bar above everything: back, forward, the search field, the menu."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from dispensatory.app.theme import Colours
from dispensatory.app.views.icons import Sign, icon
from dispensatory.app.views.search_field import SearchField
from dispensatory.wording import tr


class TopBar(QFrame):
    """Shows actions; what they do is wired elsewhere. The actions come after the first paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.search = SearchField(self)
        self._actions: dict[str, QAction] = {}
        self._menu: QMenu | None = None
        self._buttons = {
            Sign.BACK: _button("backButton", tr("Back (Alt+Left)")),
            Sign.FORWARD: _button("forwardButton", tr("Forward (Alt+Right)")),
            Sign.MENU: _button("menuButton", tr("Menu")),
        }
        self._buttons[Sign.BACK].setEnabled(False)
        self._buttons[Sign.FORWARD].setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 8, 7)
        row.setSpacing(4)
        row.addWidget(self._buttons[Sign.BACK])
        row.addWidget(self._buttons[Sign.FORWARD])
        row.addSpacing(6)
        row.addWidget(self.search, 1)
        row.addSpacing(6)
        row.addWidget(self._buttons[Sign.MENU])

    def use_actions(self, actions: dict[str, QAction]) -> None:
        """The actions behind the buttons and in the menu."""
        self._actions = actions
        for sign, name in ((Sign.BACK, "backAction"), (Sign.FORWARD, "forwardAction")):
            button, action = self._buttons[sign], actions[name]
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
        self._buttons[Sign.MENU].clicked.connect(self._on_menu_button_clicked)

    def set_colours(self, colours: Colours) -> None:
        """Paint the signs anew."""
        for sign, button in self._buttons.items():
            button.setIcon(icon(sign, colours.text, colours.strong_line))
        self.search.set_colours(colours)

    def _on_menu_button_clicked(self) -> None:
        if self._menu is None:
            self._menu = _menu(self._actions, self)
        button = self._buttons[Sign.MENU]
        corner = button.mapToGlobal(button.rect().bottomRight())
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), -2))


def _button(name: str, says: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(says)
    button.setAccessibleName(says)
    button.setIconSize(QSize(16, 16))
    return button


def _menu(actions: dict[str, QAction], parent: QWidget) -> QMenu:
    from dispensatory.app.actions import ACTIONS, Part  # lazy: no first paint shows the menu

    menu = QMenu(parent)
    menu.setObjectName("mainMenu")
    inside: dict[Part, QMenu] = {part: menu.addMenu(tr(part.value)) for part in Part if part is not Part.TOP}
    menu.addSeparator()
    for spec in ACTIONS:
        if spec.part is not None:
            inside.get(spec.part, menu).addAction(actions[spec.name])
    return menu
