"""Joins the installed libraries with the window: packs that are opened or dropped, and changes made here or elsewhere."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from dispensatory.app.library_keeper import LibraryKeeper
from dispensatory.app.tools.toolbox import Toolbox
from dispensatory.library.installed import InstalledLibraries, state_stamp
from dispensatory.library.pack_names import is_label_name, is_pack_name
from dispensatory.wording import tr


class LibraryDesk(QObject):
    """Looks whether another window or program changed what is installed; a pack is shown before anything is done with it."""

    said = Signal(str)

    def __init__(self, data: Path, keeper: LibraryKeeper, tools: Toolbox, parent: QObject) -> None:
        super().__init__(parent)
        self._data, self._keeper, self._tools = data, keeper, tools
        self._stamp = state_stamp(data)
        tools.context.installed_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the libraries anew if what is installed has changed."""
        stamp = state_stamp(self._data)
        if stamp != self._stamp:
            self._stamp = stamp
            self._keeper.look_again()
            self._say_fault()

    def begin(self, pack: Path | None) -> None:
        """The window is there: show what a pack that was asked for would change."""
        if pack is not None:
            QTimer.singleShot(0, partial(self.open_pack, pack))

    def say_what_is_missing(self, folders: tuple[str, ...]) -> None:
        """Say which of the folders that the reader chose are not there, and what is wrong with what is installed."""
        missing = [folder for folder in folders if not Path(folder).is_dir()]
        if missing:
            self.said.emit(tr("This library is not there now and is left out: {folders}", folders=", ".join(missing)))
        self._say_fault()

    def monographs_of(self, files: tuple[Path, ...]) -> tuple[Path, ...]:
        """Of files that are dropped, show what the first pack would change, or else import the labels; the monographs."""
        packs = [file for file in files if is_pack_name(file.name)]
        labels = [file for file in files if is_label_name(file.name)]
        if packs:
            self.open_pack(packs[0])
        elif labels:
            self.import_labels(labels)
        return tuple(file for file in files if file not in (*packs, *labels))

    def open_pack(self, file: Path) -> None:
        """Show what installing a pack would change."""
        from dispensatory.app.tools.libraries_window import LibrariesWindow  # lazy: few starts need it

        window = self._tools.open("libraries")
        if isinstance(window, LibrariesWindow):
            window.look_at(file)

    def import_labels(self, files: Sequence[Path]) -> None:
        """Import labels, and show what became of each."""
        from dispensatory.app.tools.libraries_window import LibrariesWindow  # lazy: few starts need it

        window = self._tools.open("libraries")
        if isinstance(window, LibrariesWindow):
            window.import_labels(files)

    def _say_fault(self) -> None:
        if fault := InstalledLibraries(self._data).state().fault:
            self.said.emit(fault)
