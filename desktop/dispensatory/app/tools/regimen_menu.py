"""The menu of lists: a new one, save, rename, delete, and the saved ones to be opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from dispensatory.app.tools.regimen_work import RegimenWork
from dispensatory.wording import tr, tr_n

AddAction = Callable[[str, str, QKeySequence], QAction]


class RegimenMenu(QObject):
    """Its actions have keys of their own, so they are made by the window."""

    def __init__(self, menu: QMenu, work: RegimenWork, add_action: AddAction) -> None:
        super().__init__(menu)
        self._menu, self._work = menu, work
        table = (
            ("regimenNew", tr("New list"), "Ctrl+N", work.start_anew),
            ("regimenSave", tr("Save"), "Ctrl+S", self._save),
            ("regimenSaveAs", tr("Save under another name \u2026"), "Ctrl+Shift+S", self._save_as),
            ("regimenRename", tr("Rename \u2026"), "F2", self._rename),
            ("regimenDelete", tr("Delete the saved list"), "", work.delete),
        )
        self._actions = []
        for name, text, keys, doing in table:
            action = add_action(name, text, QKeySequence(keys))
            action.triggered.connect(doing)
            self._actions.append(action)
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        work.changed.connect(self._on_work_changed)

    def _save(self) -> None:
        name = self._work.now.name
        self._work.save(name) if name else self._save_as()

    def _save_as(self) -> None:
        if name := self._work.lists.ask_for_name(tr("Save the list"), self._work.now.name):
            self._work.save(name)

    def _rename(self) -> None:
        old = self._work.now.name
        if old and (name := self._work.lists.ask_for_name(tr("Rename the list"), old)):
            self._work.rename(name)

    def _on_work_changed(self) -> None:
        for action in self._actions[3:]:
            action.setEnabled(bool(self._work.now.name))

    def _on_menu_about_to_show(self) -> None:
        menu = self._menu
        menu.clear()
        menu.addActions(self._actions)
        menu.addSeparator()
        for saved in self._work.lists.all():
            words = tr_n("{name} ({n} line)", "{name} ({n} lines)", len(saved.medicines), name=saved.name)
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(saved.name == self._work.now.name)
            action.triggered.connect(partial(self._on_saved_triggered, saved.name))

    def _on_saved_triggered(self, name: str) -> None:
        saved = self._work.lists.get(name)
        if saved is not None:
            self._work.open(saved)
