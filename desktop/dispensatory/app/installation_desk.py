"""Joins the doctor with the window: looks and repairs beside it, and has what was repaired read anew."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool

from dispensatory.app.library_keeper import LibraryKeeper
from dispensatory.app.main_window import MainWindow
from dispensatory.app.shelf_desk import ShelfDesk
from dispensatory.app.theme import Colours
from dispensatory.app.workers import Lane, Ticket
from dispensatory.log_file import log_folder
from dispensatory.wording import tr

if TYPE_CHECKING:
    from dispensatory.app.views.installation_dialog import InstallationDialog
    from dispensatory.doctor.examination import Installation
    from dispensatory.doctor.findings import Finding

_Report = tuple[tuple["Finding", ...], bool]
"""What was found, after what was done; whether there was a repair."""


class InstallationDesk(QObject):
    """`data` is the user's folder of data; `installation` is asked for what is in use, on another thread."""

    def __init__(
        self,
        window: MainWindow,
        keeper: LibraryKeeper,
        shelf: ShelfDesk,
        data: Path,
        installation: Callable[[], "Installation"],
        pool: QThreadPool,
    ) -> None:
        super().__init__(shelf)
        self._window, self._keeper, self._shelf = window, keeper, shelf
        self._data, self._installation = data, installation
        self._dialog: InstallationDialog | None = None
        self._found: tuple[Finding, ...] = ()
        self._busy = ""
        self._lane = Lane(pool, self)
        self._lane.answered.connect(self._on_lane_answered)
        self._lane.failed.connect(self._on_lane_failed)
        self._lane.progressed.connect(self._on_lane_progressed)
        window.named_actions["doctorAction"].triggered.connect(self._on_action_triggered)
        window.look.changed.connect(self._on_look_changed)

    def _on_action_triggered(self) -> None:
        from dispensatory.app.views.installation_dialog import InstallationDialog  # lazy: hardly any start needs it

        if self._dialog is None:
            dialog = InstallationDialog(self._window, log_folder(self._data))
            dialog.look_requested.connect(self._look)
            dialog.repair_requested.connect(self._repair)
            dialog.finished.connect(self._on_dialog_finished)
            self._dialog = dialog
            if self._busy:
                dialog.show_busy(self._busy)
            else:
                self._look()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _look(self) -> None:
        self._ask(tr("Looking \u2026"), repairs=False)

    def _repair(self) -> None:
        """The database is let go of meanwhile: it may be moved."""
        self._shelf.keep()
        self._shelf.keeper.close()
        self._ask(tr("Repairing \u2026"), repairs=True)

    def _ask(self, words: str, *, repairs: bool) -> None:
        self._busy = words
        if self._dialog is not None:
            self._dialog.show_busy(words)

        def job(ticket: Ticket) -> _Report:
            from dispensatory.doctor.examination import examine  # lazy: as above
            from dispensatory.doctor.repair import repair

            def tell(done: int, total: int) -> None:  # a repair that nobody looks at any more goes on to its end
                if not ticket.cancelled():
                    ticket.progress(done, total)

            installation = self._installation()
            done = repair(installation, tell, builds_index=False) if repairs else ()
            return (*done, *examine(installation, tell)), repairs

        self._lane.ask(job)

    def _show(self) -> None:
        from dispensatory.app.pages.installation_page import installation_page  # lazy: as above
        from dispensatory.doctor.findings import as_text, summary
        from dispensatory.fault_text import without_home

        if self._dialog is not None and self._found:
            page = installation_page(self._found, self._window.look.colours)
            self._dialog.show_report(summary(self._found), page, without_home(as_text(self._found)) + "\n")

    def _on_lane_answered(self, report: _Report) -> None:
        self._found, repaired = report
        self._busy = ""
        if repaired:
            self._shelf.refresh()
            self._keeper.look_again()
        self._show()

    def _on_lane_failed(self, message: str) -> None:
        self._busy = ""
        if self._dialog is not None:
            self._dialog.show_failure(tr("This could not be done: {reason}", reason=message))

    def _on_lane_progressed(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, total)

    def _on_look_changed(self, _colours: Colours, _size: float) -> None:
        self._show()

    def _on_dialog_finished(self) -> None:
        self._dialog, self._found = None, ()
