"""A fault that nobody caught: what can be saved is saved, the reader is told once, and the program goes on where it can."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from dispensatory.app.crash_report import crash_report
from dispensatory.app.main_window import MainWindow
from dispensatory.app.views.crash_dialog import CrashDialog
from dispensatory.app.windows import Windows
from dispensatory.fault_text import fault_text, place_of
from dispensatory.log_file import is_open, log, log_fault, log_folder, open_log
from dispensatory.wording import tr, tr_n

_MOST_DIFFERENT = 5
"""Faults whose tracebacks stand in one report."""


@dataclass(frozen=True, slots=True)
class _Fault:
    place: str
    text: str
    is_grave: bool


class CrashDesk(QObject):
    """Deals with faults from any thread, on the thread of the window.

    One dialog tells of all faults that come while it is open. A fault that comes again after the reader has chosen to go on
    opens no other one: it is said in the status line.
    """

    happened = Signal(object)

    def __init__(self, windows: Windows, data: Path) -> None:
        super().__init__()
        self._windows, self._log_folder = windows, log_folder(data)
        self._counts: Counter[str] = Counter()
        self._texts: dict[str, str] = {}
        self._known: set[str] = set()
        self._dialog: CrashDialog | None = None
        self._is_busy = False
        application = QCoreApplication.instance()
        if application is not None:
            self.moveToThread(application.thread())
        self.happened.connect(self._on_self_happened, Qt.ConnectionType.QueuedConnection)

    def take(self, fault: BaseException) -> None:
        """Deal with a fault as soon as the window's thread is free; called on any thread."""
        self.happened.emit(_Fault(place_of(fault), fault_text(fault), isinstance(fault, MemoryError | SystemError)))

    def _on_self_happened(self, fault: _Fault) -> None:
        if self._is_busy:  # dealing with a fault let the loop run, and there is another one
            self._counts[fault.place] += 1
            return
        self._is_busy = True
        try:
            self._deal_with(fault)
        finally:
            self._is_busy = False

    def _deal_with(self, fault: _Fault) -> None:
        self._counts[fault.place] += 1
        if self._counts[fault.place] in (1, 10, 100, 1000):
            self._log(fault)
        if fault.place in self._known:
            self._windows.say(tr("The same fault in the program again. What is shown may be incomplete."))
            return
        self._texts.setdefault(fault.place, fault.text)
        if self._dialog is None:
            self._tell(fault)
        else:
            self._tell_count()

    def _log(self, fault: _Fault) -> None:
        if not is_open():
            open_log(self._log_folder)
        log().error("Fault in the program, number %d of its kind\n%s", self._counts[fault.place], fault.text)

    def _tell(self, fault: _Fault) -> None:
        unsaved = self._save()
        window = self._windows.in_use()
        may_go_on = window is not None and window.desk is not None and not fault.is_grave
        words = [tr("Something went wrong in the program that it did not expect.")]
        words.append(
            tr("What you were writing could not be kept: copy it elsewhere before you quit.")
            if unsaved
            else tr("What you were writing is kept.")
        )
        words.append(
            tr("You can go on; what is shown may be incomplete until the program is started again.")
            if may_go_on
            else tr("It cannot go on safely: quit, and start it again.")
        )
        dialog = CrashDialog(window, tr("A fault in the program"), " ".join(words), self._report(window))
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        if may_go_on:
            dialog.offer_to_go_on()
        dialog.offer_to_quit()
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.rejected.connect(self._on_dialog_rejected)
        self._dialog = dialog
        dialog.show()

    def _tell_count(self) -> None:
        if self._dialog is not None:
            number, different = self._counts.total(), len(self._texts)
            words = tr_n("{n} fault so far.", "{n} faults so far.", number)
            if different > 1:
                words = f"{words} {tr_n('{n} kind.', '{n} different kinds.', different)}"
            self._dialog.tell_count(words)
            if different <= _MOST_DIFFERENT:
                self._dialog.report.setPlainText(self._report(self._windows.in_use()))

    def _report(self, window: MainWindow | None) -> str:
        catalogue = window.desk.keeper.catalogue if window is not None and window.desk is not None else None
        texts = tuple(self._texts.items())[:_MOST_DIFFERENT]
        faults = "\n\n".join(f"{self._counts[place]} x {place}\n{text}" for place, text in texts)
        return crash_report(faults, catalogue, self._log_folder)

    def _save(self) -> bool:
        """Keep what is being written, and where the windows are; whether something written could not be kept."""
        unsaved = False
        for window in self._windows.all():
            desk = window.desk
            if desk is not None:
                kept = _done(desk.shelf.keep) and desk.shelf.keeper.has_kept_all
                unsaved = unsaved or not kept
            _done(window.keep_state)
        return unsaved

    def _on_dialog_accepted(self) -> None:
        self._dialog = None
        self._known.update(self._texts)
        self._texts.clear()

    def _on_dialog_rejected(self) -> None:
        self._dialog = None
        _done(self._windows.quit)
        QCoreApplication.exit(1)


def _done(work: Callable[[], object]) -> bool:
    """Do something that may itself be at fault; whether it was done."""
    try:
        work()
    except Exception as fault:  # noqa: BLE001 - one thing that cannot be saved must not keep the others from it
        log_fault("while saving", fault)
        return False
    return True
