"""The window: its panes, its look and its memory. What is behind them, the desk, is made after the window is painted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QIcon, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dispensatory.app.collecting import Collector
from dispensatory.app.first_screen import FirstScreen, FirstScreenFile
from dispensatory.app.look import Look
from dispensatory.app.overriding import override
from dispensatory.app.preferences import PreferenceStore
from dispensatory.app.settings import WindowSettings, WindowState, on_screen
from dispensatory.app.theme import Colours
from dispensatory.app.views.browse_pane import ALL, CLASSES, RECENT, STARRED, BrowsePane
from dispensatory.app.views.monograph_view import MonographView
from dispensatory.app.views.status_line import StatusLine
from dispensatory.app.views.top_bar import TopBar
from dispensatory.paths import bundled, licences

if TYPE_CHECKING:
    from dispensatory.app.desk import Desk


_LATEST_MS = 2000
"""A window that is not painted by then, because nobody sees it, begins nevertheless."""


class MainWindow(QMainWindow):
    """Paints the first screen as it was kept; `equip` then makes the desk that reads, searches and follows."""

    about_to_begin = Signal()
    equipped = Signal()
    window_requested = Signal(str)
    quit_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        settings: WindowSettings,
        preferences: PreferenceStore,
        first: FirstScreenFile,
        equip: Callable[["MainWindow"], "Desk"],
        *,
        fresh: bool,
    ) -> None:
        """With `fresh` the page last read is not shown, because another one is asked for."""
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Dispensatory")
        self.settings, self.preferences, self._first, self._equip = settings, preferences, first, equip
        self.state: WindowState = settings.load(_screens())
        self.desk: Desk | None = None
        self._begun = False
        self._collector: Collector | None = None
        self.setAcceptDrops(True)
        self.look = Look(self, self.state.zoom, preferences)
        self.named_actions: dict[str, QAction] = {}
        self.top = TopBar(self)
        self.browse = BrowsePane(self)
        self.monograph = MonographView(self)
        self.status = StatusLine(self)
        self._lay_out()
        self._connect()
        self.look.dress()
        self._on_look_changed(self.look.colours, self.look.text_size)
        self.first_screen = self._show_first_screen(fresh=fresh)
        self._place()

    def present(self) -> None:
        """Show the window as large as it was."""
        if self.state.maximized:
            self.showMaximized()
        else:
            self.show()
        QTimer.singleShot(_LATEST_MS, self.begin)

    def begin(self) -> None:
        """Make the desk, once; runs by itself after the first paint."""
        if not self._begun:
            self._begun = True
            self.about_to_begin.emit()
            self._collector = Collector(self)
            self._make_actions()
            self.look.follow_system()
            self.desk = self._equip(self)
            self.setWindowIcon(QIcon(str(bundled("resources") / "icons" / "dispensatory-64.png")))
            self.equipped.emit()

    def may_close(self) -> bool:
        """Keep what is being written; whether nothing would be lost, or the reader has chosen that it may."""
        return self.desk is None or self.desk.shelf.may_close()

    def show_results(self, pane: QWidget, *, visible: bool) -> None:
        """Show the results of a search in place of the list, or the list again."""
        if self._left.indexOf(pane) < 0:
            self._left.addWidget(pane)
        self._left.setCurrentWidget(pane if visible else self.browse)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        buttons = {QtCore.Qt.MouseButton.BackButton: "backAction", QtCore.Qt.MouseButton.ForwardButton: "forwardAction"}
        action = self.named_actions.get(buttons.get(event.button(), ""))
        if action is not None:
            action.trigger()
        else:
            super().mousePressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab go through the window as it is read."""
        from dispensatory.app.focus_order import order_focus  # lazy: the first paint needs none

        order_focus(self, (self.top, self._left, self.monograph, self.status))
        return super().focusNextPrevChild(forward)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _monograph_files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Read the monograph files that are dropped; of a pack, show what it would change; import labels."""
        if self.desk is not None:
            self.desk.open_files(_monograph_files(event))
            event.acceptProposedAction()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.desk is not None:
            self.desk.refresh()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        try:
            self.keep_state()
        finally:
            if self.desk is not None:
                self.desk.stop()
        if self._collector is not None:
            self._collector.stop()
        self._begun = True
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        self._left = QStackedWidget(self)
        self._left.setObjectName("leftPane")
        self._left.setMinimumWidth(220)
        self._left.addWidget(self.browse)
        # without a parent: with one PySide would look at its other constructors, and make the namespace Qt
        self._split = QSplitter()
        self._split.setObjectName("mainSplitter")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._left)
        self._split.addWidget(self.monograph)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([self.state.left_width, max(self.state.width - self.state.left_width, 300)])
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._split, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.browse.switch.setCurrentIndex(CLASSES if self.state.classes else ALL)

    def _connect(self) -> None:
        self.look.changed.connect(self._on_look_changed)
        self.status.painted.connect(self._on_status_painted)

    def _make_actions(self) -> None:
        from dispensatory.app.actions import make_actions  # lazy: the first paint needs no action

        self.named_actions = make_actions(self)
        doing: dict[str, Callable[[], object]] = {
            "searchAction": self._on_search_action_triggered,
            "filterAction": self._on_filter_action_triggered,
            "listAction": self._on_list_action_triggered,
            "starredAction": self._on_starred_action_triggered,
            "recentAction": self._on_recent_action_triggered,
            "classesAction": self._on_classes_action_triggered,
            "largerTextAction": self.look.larger,
            "smallerTextAction": self.look.smaller,
            "normalTextAction": self.look.normal,
            "aboutAction": self._on_about_action_triggered,
            "paletteAction": self._on_palette_action_triggered,
            "keysAction": self._on_keys_action_triggered,
            "preferencesAction": self._on_preferences_action_triggered,
            "quitAction": self._on_quit_action_triggered,
        }
        for name, slot in doing.items():
            self.named_actions[name].triggered.connect(slot)
        for name in ("backAction", "forwardAction"):
            self.named_actions[name].setEnabled(False)
        self.top.use_actions(self.named_actions)

    def _show_first_screen(self, *, fresh: bool) -> FirstScreen | None:
        screen = self._first.read()
        if screen is None:
            return None
        page = screen.page if screen.page and screen.page.slug == self.state.slug and not fresh else None
        self.browse.model.set_tall(screen.tall)
        self.browse.set_medicines(screen.slugs, screen.titles, page.slug if page else None)
        if page is None:
            return replace(screen, page=None, file=None)
        self.monograph.show_page(page)
        self.setWindowTitle(f"{page.summary.title} \u2013 Dispensatory")
        return screen

    def _place(self) -> None:
        self.setGeometry(on_screen(self.state, _screens()))

    def keep_state(self) -> None:
        """Keep where the window is and what it shows, for the next start."""
        usual = self.normalGeometry()
        state = replace(
            self.state,
            x=usual.x(),
            y=usual.y(),
            width=usual.width(),
            height=usual.height(),
            maximized=self.isMaximized(),
            left_width=self._split.sizes()[0],
            classes=self.browse.shows_classes,
            zoom=self.look.zoom,
        )
        if self.desk is not None:
            state = self.desk.remember(state)
            screen = self.desk.screen()
            if screen is not None:
                self._first.write(screen)
        if not self.settings.save(state, _screens()):
            from dispensatory.log_file import log  # lazy: few starts need it

            log().warning("The place of the window cannot be kept: the folder of the settings cannot be written")

    def _show_browse(self, which: int) -> None:
        self.top.search.clear()
        self.browse.switch.setCurrentIndex(which)
        self.browse.focus_list()

    def _on_status_painted(self) -> None:
        QTimer.singleShot(0, self.begin)

    def _on_look_changed(self, colours: Colours, size: float) -> None:
        self.top.set_colours(colours)
        self.browse.set_colours(colours)
        self.browse.list.keep_in_sight()
        self.monograph.set_colours(colours, size, self.look.family)

    def _on_search_action_triggered(self) -> None:
        self.top.search.setFocus()
        self.top.search.selectAll()

    def _on_filter_action_triggered(self) -> None:
        self._show_browse(self.browse.switch.currentIndex())
        self.browse.filter.setFocus()
        self.browse.filter.selectAll()

    def _on_list_action_triggered(self) -> None:
        self._show_browse(ALL)

    def _on_starred_action_triggered(self) -> None:
        self._show_browse(STARRED)

    def _on_recent_action_triggered(self) -> None:
        self._show_browse(RECENT)

    def _on_classes_action_triggered(self) -> None:
        self._show_browse(CLASSES)

    def _on_palette_action_triggered(self) -> None:
        from dispensatory.app.actions import ACTIONS
        from dispensatory.app.views.command_palette import CommandPalette, commands_of  # lazy: no start needs it

        CommandPalette(self, commands_of(ACTIONS, self.named_actions)).open()

    def _on_keys_action_triggered(self) -> None:
        from dispensatory.app.actions import ACTIONS
        from dispensatory.app.views.key_map import KeyMap  # lazy: no start needs it

        KeyMap(self, ACTIONS, self.named_actions).open()

    def _on_preferences_action_triggered(self) -> None:
        from dispensatory.app.views.preferences_dialog import PreferencesDialog  # lazy: no start needs it

        PreferencesDialog(self, self.preferences, self.look).show()

    def _on_quit_action_triggered(self) -> None:
        self.quit_requested.emit()
        if self.isVisible():
            self.close()

    def _on_about_action_triggered(self) -> None:
        from dispensatory.app.views.about import AboutDialog  # lazy: no start needs it

        catalogue = self.desk.keeper.catalogue if self.desk else None
        AboutDialog(self, catalogue.edition if catalogue else "", licences()).open()


def _screens() -> tuple[QRect, ...]:
    return tuple(screen.availableGeometry() for screen in QGuiApplication.screens())


def _monograph_files(event: QDropEvent) -> tuple[Path, ...]:
    """The monograph files, packs and labels that are dragged over the window."""
    from dispensatory.library.pack_names import is_label_name, is_pack_name  # lazy: the first paint needs none
    from dispensatory.monograph.library import is_monograph_name

    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    known = (is_monograph_name, is_pack_name, is_label_name)
    return tuple(file for file in files if any(is_it(file.name) for is_it in known) and file.is_file())
