"""A window that nobody touches does nothing."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.conftest import Reader

_TO_SETTLE, _WATCHED = 60, 40


class Paints(QObject):
    """Notes what is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def paints(qapp: QApplication) -> Iterator[Paints]:
    made = Paints()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("size", [(1180, 760), (700, 420), (480, 900)])
def test_that_a_window_at_rest_paints_nothing(
    start: Callable[..., Reader], paints: Paints, size: tuple[int, int]
) -> None:
    reader = start()
    reader.window.resize(*size)
    for title in ("Isotretinoin", "Metformin"):
        reader.open(title)
        for _ in range(_TO_SETTLE):
            QApplication.processEvents()
        paints.names.clear()
        for _ in range(_WATCHED):
            QApplication.processEvents()
        assert paints.names == []
