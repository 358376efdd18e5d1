"""The tool windows: which there are, and how each is opened. None is imported, let alone made, before it is asked for."""

from importlib import import_module

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QToolButton

from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.tool_window import ToolWindow
from dispensatory.wording import tr

TOOLS = {
    "compareAction": "compare",
    "regimenAction": "regimen",
    "calculatorsAction": "calculators",
    "mentionAction": "mention",
    "handbookAction": "handbook",
    "librariesAction": "libraries",
}
"""The tool that an action opens."""

WITH_THE_OPEN_ONE = frozenset({"compareAction", "addToRegimenAction"})
"""Actions that hand the medicine that is open to the tool."""

WITHOUT_LIBRARY = frozenset({"handbookAction", "librariesAction"})
"""Actions that can be used before the library is known."""


class Toolbox(QObject):
    """Each tool has one window; opened again it comes to the front. Before the library is known the actions are grey."""

    def __init__(self, window: QMainWindow, actions: dict[str, QAction], context: ToolContext) -> None:
        super().__init__(window)
        self._window, self.context = window, context
        self._open: dict[str, ToolWindow] = {}
        self._actions = {name: actions[name] for name in (*TOOLS, "addToRegimenAction")}
        for name, action in self._actions.items():
            action.setEnabled(context.catalogue is not None or name in WITHOUT_LIBRARY)
            action.setData(name)
            action.triggered.connect(self._on_action_triggered)
        context.library_changed.connect(self._on_context_library_changed)

    def header_button(self) -> QToolButton:
        """The button beside the title that compares the medicine that is open."""
        button = QToolButton(self._window)
        button.setObjectName("compareButton")
        button.setAutoRaise(True)
        button.setText(tr("Compare"))
        button.setAccessibleName(tr("Compare this medicine"))
        button.setToolTip(tr("Compare this medicine with others (Ctrl+Shift+C)"))
        button.setEnabled(self._actions["compareAction"].isEnabled())
        button.clicked.connect(self._actions["compareAction"].trigger)
        self._actions["compareAction"].enabledChanged.connect(button.setEnabled)
        return button

    def open(self, tool: str, slugs: tuple[str, ...] = ()) -> ToolWindow:
        """Open a tool by its name, beginning with these medicines; its window."""
        if tool not in self._open:
            module = import_module(f"dispensatory.app.tools.{tool}_window")
            made: ToolWindow = module.make(self.context)
            made.setParent(self._window, made.windowFlags())
            made.place()
            self._open[tool] = made
        shown = self._open[tool]
        shown.start(slugs)
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def close_all(self) -> None:
        """Close every tool, each of which remembers its place."""
        for window in self._open.values():
            window.close()

    def _on_context_library_changed(self) -> None:
        for action in self._actions.values():
            action.setEnabled(True)
        for window in self._open.values():
            window.on_library_changed()

    def _on_action_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            name = str(action.data())
            current = self.context.current if name in WITH_THE_OPEN_ONE else None
            self.open(TOOLS.get(name, "regimen"), (current,) if current else ())
