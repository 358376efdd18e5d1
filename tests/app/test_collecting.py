"""Garbage is collected on the window's thread, and nothing works on once the window is closed."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from dispensatory.app.collecting import Collector


class Knot:
    """Garbage that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_that_an_open_window_keeps_python_from_collecting_on_workers(start: Callable[..., Reader]) -> None:
    reader = start()
    assert not gc.isenabled()
    reader.window.close()
    assert gc.isenabled()


def test_that_garbage_goes_all_the_same_and_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    threads: list[int] = []
    collector = Collector()
    try:
        knot = Knot()
        watched = weakref.ref(knot, lambda _: threads.append(threading.get_ident()))
        del knot
        kept = [[number] for number in range(2 * gc.get_threshold()[0])]
        qtbot.waitUntil(lambda: watched() is None, timeout=5000)
    finally:
        collector.stop()
    assert threads == [threading.get_ident()]
    assert kept


def test_that_nothing_begins_after_the_window_is_closed(start: Callable[..., Reader]) -> None:
    reader = start()
    keeper = reader.window.desk.keeper
    reader.window.close()
    begun: list[object] = []
    keeper.activity_changed.connect(begun.append)
    keeper.start()
    assert begun == []
    assert keeper.findChild(QThreadPool).activeThreadCount() == 0


def test_that_looking_through_everything_is_not_done_again_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[int] = []

    def collect(generation: int) -> None:
        done.append(generation)
        if generation == 2:
            qtbot.wait(50)

    collector = Collector()
    try:
        monkeypatch.setattr("gc.get_count", lambda: (10_000, 10_000, 10_000))
        monkeypatch.setattr("gc.collect", collect)
        qtbot.waitUntil(lambda: len(done) > 2, timeout=5000)
    finally:
        collector.stop()
    assert done[:3] == [2, 1, 1]
