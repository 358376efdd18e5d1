"""Builds the search index in a process of its own, so that the window never waits for it."""

import sys
from logging import ERROR, INFO
from time import monotonic

from PySide6.QtCore import QObject, QProcess, Signal

from dispensatory.log_file import log
from dispensatory.wording import tr


class IndexProcess(QObject):
    """Runs the program's own `index` command, once for all who want it. Its failure is told in its own words."""

    progressed = Signal(int, int)
    finished = Signal(bool, str)

    def __init__(self, options: tuple[str, ...], parent: QObject | None = None) -> None:
        """`options` are those of the command line before the command: the libraries in use."""
        super().__init__(parent)
        self._options = options
        self._wanted_by: set[object] = set()
        self._process: QProcess | None = None
        self._unfinished = b""
        self._started = 0.0

    @property
    def running(self) -> bool:
        """Whether an index is being built."""
        return self._process is not None

    def start(self, who: object = None) -> None:
        """Build the index for `who`; a build that runs already is left alone, and is for it too."""
        self._wanted_by.add(who)
        if self._process is not None:
            return
        process = QProcess(self)
        self._process, self._unfinished, self._started = process, b"", monotonic()
        process.readyReadStandardOutput.connect(self._on_process_ready_read)
        process.finished.connect(self._on_process_finished)
        process.errorOccurred.connect(self._on_process_error_occurred)
        program, arguments = command(self._options)
        process.start(program, arguments)

    def stop(self, who: object = None) -> None:
        """End a build that runs, unless another than `who` wants it; what it has written so far is never taken for an index."""
        self._wanted_by.discard(who)
        if self._wanted_by:
            return
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _on_process_ready_read(self) -> None:
        if self._process is None:
            return
        lines = (self._unfinished + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._unfinished = lines.pop()
        for line in lines:
            done, _, total = line.strip().partition(b" ")
            if done.isdigit() and total.isdigit():
                self.progressed.emit(int(done), int(total))

    def _on_process_finished(self, status: int, _how: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace") if self._process else ""
        last = said.strip().splitlines()[-1:] or [tr("it ended with status {status}", status=status)]
        self._end(worked=status == 0, message="" if status == 0 else last[0].removeprefix("dispensatory: "))

    def _on_process_error_occurred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end(
                worked=False, message=tr("the program cannot be started: {reason}", reason=self._process.errorString())
            )

    def _end(self, *, worked: bool, message: str) -> None:
        process, self._process = self._process, None
        self._wanted_by.clear()
        if process is not None:
            process.deleteLater()
            seconds = monotonic() - self._started
            log().log(INFO if worked else ERROR, "Building the search index ended after %.1f s. %s", seconds, message)
            self.finished.emit(worked, message)


class IndexBuild(QObject):
    """One window's part in an index process that several share: it is told of a build that it wants, and of no other."""

    progressed = Signal(int, int)
    finished = Signal(bool, str)

    def __init__(self, process: IndexProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process
        self.running = False
        process.progressed.connect(self._on_process_progressed)
        process.finished.connect(self._on_process_finished)

    def start(self) -> None:
        """Have the index built."""
        self.running = True
        self._process.start(self)

    def stop(self) -> None:
        """No longer want it."""
        self.running = False
        self._process.stop(self)

    def _on_process_progressed(self, done: int, total: int) -> None:
        if self.running:
            self.progressed.emit(done, total)

    def _on_process_finished(self, worked: bool, message: str) -> None:
        if self.running:
            self.running = False
            self.finished.emit(worked, message)


def command(options: tuple[str, ...]) -> tuple[str, list[str]]:
    """The program and its arguments: this program once more, frozen or run by an interpreter."""
    own = [*options, "index", "--force", "--progress"]
    return (sys.executable, own) if getattr(sys, "frozen", False) else (sys.executable, ["-m", "dispensatory", *own])
