"""Work beside the window: one lane, one answer; what was asked before and is no longer wanted is dropped."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from dispensatory.errors import DispensatoryError
from dispensatory.log_file import log_fault


class _Dropped(Exception):  # noqa: N818 - a job was told to stop, nothing went wrong
    """Ends a job whose answer nobody waits for."""


class Ticket:
    """What a job on a lane is given: whether it is still wanted, and a way to say how far it is. Safe on any thread."""

    def __init__(self, lane: "Lane", number: int) -> None:
        self._lane = lane
        self._number = number

    def cancelled(self) -> bool:
        """Whether something else was asked since, so that the answer would be dropped."""
        return self._lane.number != self._number

    def progress(self, done: int, total: int) -> None:
        """Say that `done` of `total` are done; the window hears of about one in a hundred. Ends a job no longer wanted."""
        if self.cancelled():
            raise _Dropped
        if done == total or done % max(total // 100, 1) == 0:
            self._lane.arrived.emit(self._number, "progress", (done, total))


Job = Callable[[Ticket], Any]


class Lane(QObject):
    """Runs one job at a time on a thread of the pool and hands its answer to the window's thread.

    A job that is asked for while another runs makes that one stale: its answer never arrives. A fault in the program is told
    by `failed` like any failure, and dealt with like one in a slot of the window, also if the job was stale.
    """

    answered = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, int)
    arrived = Signal(int, str, object)
    faulted = Signal(object)

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self.number = 0
        self.arrived.connect(self._on_self_arrived, Qt.ConnectionType.QueuedConnection)
        self.faulted.connect(self._on_self_faulted, Qt.ConnectionType.QueuedConnection)

    def ask(self, job: Job) -> None:
        """Run `job`; `answered` or `failed` follows, unless something else is asked before."""
        self.number += 1
        ticket = Ticket(self, self.number)
        number = self.number
        self._pool.start(lambda: self._run(job, ticket, number))

    def drop(self) -> None:
        """No longer want the answer that is under way."""
        self.number += 1

    def _run(self, job: Job, ticket: Ticket, number: int) -> None:
        if ticket.cancelled():
            return
        try:
            answer = job(ticket)
        except _Dropped:
            return
        except DispensatoryError as error:
            self._tell(number, "failed", str(error))
        except OSError as error:  # the disk, a drive, a right: no fault of the program
            log_fault("of the system in work beside the window", error)
            self._tell(number, "failed", f"{error.filename}: {error.strerror}" if error.filename else str(error))
        except Exception as error:  # noqa: BLE001 - a fault in a thread must reach the reader in words, whatever it is
            self._tell(number, "failed", f"{type(error).__name__}: {error}")
            self.faulted.emit(error)
        else:
            self._tell(number, "answered", answer)

    def _tell(self, number: int, what: str, content: object) -> None:
        if number == self.number:
            self.arrived.emit(number, what, content)

    def _on_self_arrived(self, number: int, what: str, content: Any) -> None:
        if number != self.number:
            return
        if what == "answered":
            self.answered.emit(content)
        elif what == "failed":
            self.failed.emit(content)
        else:
            self.progressed.emit(*content)

    def _on_self_faulted(self, fault: BaseException) -> None:
        sys.excepthook(type(fault), fault, fault.__traceback__)
