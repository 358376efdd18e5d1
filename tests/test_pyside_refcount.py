import sys

from PySide6.QtCore import QObject

ROUNDS, CALLS_A_ROUND = 20, 1_000


def test_that_void_qt_methods_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 lost one at each call on Python 3.11 and aborted after some 5,000 (None is immortal from 3.12).

    Looked at after each round, so that a loss is a failed test and not the end of the process.
    """
    named = QObject()
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        for _ in range(CALLS_A_ROUND):
            named.setObjectName("name")
        assert sys.getrefcount(None) > before - CALLS_A_ROUND // 2
