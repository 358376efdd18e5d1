"""The rows of an answer, as they lie in the list."""

import pytest
from pytestqt.qtbot import QtBot

from dispensatory.app.models.result_rows import ResultRow, RowKind
from dispensatory.app.views.results_pane import ResultsPane

WORDS = (
    "bleeding in the gut with a fall of blood pressure and a slow pulse that lasts for hours after the last dose of it "
)


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    made = ResultsPane()
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    return made


def overlaps(pane: ResultsPane) -> list[int]:
    """Numbers of the rows that are not as high as their words, or lie below the next one."""
    rows, view = pane.model.rowCount(), pane.list
    places = [view.visualRect(pane.model.index(row, 0)) for row in range(rows)]
    high = [view.sizeHintForIndex(pane.model.index(row, 0)).height() for row in range(rows)]
    parted = [one.top() + height > other.top() for one, other, height in zip(places, places[1:], high, strict=False)]
    return [number for number, over in enumerate(parted) if over]


def test_that_rows_do_not_overlap_once_the_scroll_bar_takes_its_room(pane: ResultsPane, qtbot: QtBot) -> None:
    rows = tuple(ResultRow(RowKind.TEXT, f"Name {length}", WORDS[:length]) for length in range(30, 110))
    pane.show_rows(rows, {}, None, fresh=True)
    qtbot.waitUntil(lambda: pane.list.verticalScrollBar().isVisible())
    assert pane.list.viewport().width() < 320
    qtbot.waitUntil(lambda: overlaps(pane) == [])


def test_that_rows_do_not_overlap_once_only_the_width_of_the_list_changed(pane: ResultsPane, qtbot: QtBot) -> None:
    rows = tuple(ResultRow(RowKind.TEXT, f"Name {length}", WORDS[:length]) for length in range(30, 110))
    pane.show_rows(rows, {}, None, fresh=True)
    qtbot.waitUntil(lambda: overlaps(pane) == [])
    pane.resize(240, 500)
    qtbot.waitUntil(lambda: overlaps(pane) == [])
