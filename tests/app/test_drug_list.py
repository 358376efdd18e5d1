"""The list of medicines at another height: what was in sight stays so."""

import pytest
from PySide6.QtCore import QStringListModel
from pytestqt.qtbot import QtBot

from dispensatory.app.views.drug_list import DrugList


@pytest.fixture
def shown(qtbot: QtBot) -> DrugList:
    """A hundred rows, the last one that is whole in sight chosen."""
    view = DrugList()
    qtbot.addWidget(view)
    view.setModel(QStringListModel([f"Medicine {number}" for number in range(100)], view))
    view.resize(200, 400)
    view.show()
    qtbot.waitUntil(lambda: view._was_painted)
    height = view.visualRect(view.model().index(0, 0)).height()
    view.setCurrentIndex(view.model().index(view.viewport().height() // height - 1, 0))
    return view


def row_of(view: DrugList) -> tuple[int, int]:
    place = view.visualRect(view.currentIndex())
    return place.top(), place.bottom()


def test_that_the_chosen_medicine_stays_in_sight_in_a_lower_window(shown: DrugList) -> None:
    shown.resize(200, 250)
    top, bottom = row_of(shown)
    assert top >= 0
    assert bottom < shown.viewport().height()


def test_that_a_list_that_was_scrolled_away_from_it_stays_where_it_is(shown: DrugList) -> None:
    shown.scrollToBottom()
    before = row_of(shown)
    shown.resize(200, 250)
    assert row_of(shown) == before
