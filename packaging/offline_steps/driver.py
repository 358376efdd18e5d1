"""Drives the window from inside its own process, by keys and clicks, and sees to it that each step does what it should.

It is no part of the program: it is put in before the program starts, and wants nothing of it but the names of its widgets.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_TICK_MS = 40
_PATIENCE_S = 60.0


class Step(NamedTuple):
    """What the last events should lead to: in words, and a question that is asked until its answer is yes."""

    words: str
    is_done: Callable[[], object]


Story = Iterator[Step]
Kind = TypeVar("Kind", bound=QWidget)


class Driver(QObject):
    """Carries a story out, step by step, also while a dialog waits in a loop of its own. Ends the process if a step fails.

    `said` is written a line a step: the time when it began, a tabulator, its words.
    """

    def __init__(self, story: Story, said: Path, pictures: Path) -> None:
        super().__init__()
        self._story, self._said, self._pictures = story, said, pictures
        self._step: Step | None = None
        self._begun = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        try:
            self._go_on()
        except Exception as fault:  # noqa: BLE001 - any fault in the story is its failure
            self._fail(f"{type(fault).__name__}: {fault}")

    def _go_on(self) -> None:
        if self._step is not None and not self._step.is_done():
            if time.monotonic() - self._begun > _PATIENCE_S:
                self._fail("it never came to this")
            return
        written = time.time()
        self._step = next(self._story, None)
        if self._step is None:
            self._timer.stop()
            return
        self._begun = time.monotonic()
        with self._said.open("a", encoding="utf-8") as file:
            file.write(f"{written:.6f}\t{self._step.words}\n")

    def _fail(self, why: str) -> NoReturn:
        step = self._step.words if self._step else "the beginning"
        print(f"FAILED: {step}: {why}", file=sys.stderr, flush=True)
        for number, window in enumerate(shown_windows()):
            window.grab().save(str(self._pictures / f"failed-{number}.png"))
        os._exit(3)


def shown_windows() -> list[QWidget]:
    """Every window that is in sight."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def seen(kind: type[Kind], name: str) -> Kind | None:
    """The widget of that name that is in sight."""
    found = (widget for window in shown_windows() for widget in (window, *window.findChildren(kind, name)))
    return next(
        (each for each in found if isinstance(each, kind) and each.objectName() == name and each.isVisible()), None
    )


def the(kind: type[Kind], name: str) -> Kind:
    """The widget of that name that is in sight; LookupError if there is none."""
    found = seen(kind, name)
    if found is None:
        raise LookupError(f"{kind.__name__} {name} is not in sight")
    return found


def soon(doing: Callable[[], object]) -> None:
    """Do it as an event of its own, so that a dialog which it opens does not keep the story waiting."""
    QTimer.singleShot(0, doing)


def press(keys: str, window: QWidget | None = None) -> None:
    """Press keys, such as Ctrl+K, where the focus is, or where it is in `window`."""
    combination = QKeySequence(keys)[0]

    def pressing() -> None:
        target = window.focusWidget() or window if window else QApplication.focusWidget() or QApplication.activeWindow()
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    soon(pressing)


def write(text: str, widget: QWidget) -> None:
    """Write text into a field, in the place of what it holds."""

    def typing() -> None:
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)

    soon(typing)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click into the middle of a widget, or at a place in it."""
    at = place or widget.rect().center()
    soon(lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at))
