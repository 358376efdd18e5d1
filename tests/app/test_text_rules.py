"""The window's own words follow the size of the text, half as far."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from app.stand_in import StandInParts
from dispensatory.app.building import build_window
from dispensatory.app.main_window import MainWindow
from dispensatory.app.text_rules import scale_of, text_rules
from dispensatory.paths import user_folders

FOLLOWERS = (
    "monographAbout",
    "monographNames",
    "monographFacts",
    "warningText",
    "sectionTabs",
    "drugList",
    "filterField",
    "disclaimerLine",
    "searchField",
)


def points(window: MainWindow, name: str) -> float:
    part = window.findChild(QWidget, name)
    part.ensurePolished()
    return part.font().pointSizeF()


@pytest.mark.parametrize(("zoom", "scale"), [(90, 0.95), (100, 1.0), (150, 1.25), (200, 1.5)])
def test_that_words_grow_half_as_far_as_the_text(zoom: int, scale: float) -> None:
    assert scale_of(zoom) == pytest.approx(scale)


def test_that_nothing_is_added_to_the_style_at_the_usual_size() -> None:
    assert text_rules(10.0, 100) == ""


def test_that_header_tabs_and_lists_follow_the_size_of_the_text(reader: Reader) -> None:
    window = reader.window
    reader.open("Isotretinoin")
    usual = {name: points(window, name) for name in FOLLOWERS}
    title = points(window, "monographTitle")
    window.look.set_zoom(200)
    assert {name: points(window, name) for name in FOLLOWERS} == pytest.approx(
        {name: 1.5 * size for name, size in usual.items()}, rel=0.02
    )
    assert points(window, "monographTitle") == pytest.approx(1.5 * title, rel=0.02)
    window.look.set_zoom(100)
    assert {name: points(window, name) for name in FOLLOWERS} == usual


def test_that_results_and_confused_names_follow_too(reader: Reader) -> None:
    reader.find("metformin")
    usual = points(reader.window, "resultsList")
    reader.window.look.set_zoom(150)
    assert points(reader.window, "resultsList") == pytest.approx(1.25 * usual, rel=0.02)


def test_that_the_largest_text_leaves_the_window_as_narrow(reader: Reader) -> None:
    window = reader.window
    reader.open("Isotretinoin")
    window.look.set_zoom(200)
    window.resize(800, 600)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (800, 600)


def test_that_the_medicine_chosen_stays_in_sight(reader: Reader) -> None:
    names = tuple(f"Medicine {number}" for number in range(200))
    reader.window.browse.set_medicines(names, names, "Medicine 120")
    QApplication.processEvents()
    drugs = reader.drugs
    drugs.scrollTo(drugs.currentIndex())
    reader.window.look.set_zoom(200)
    QApplication.processEvents()
    assert drugs.viewport().rect().contains(drugs.visualRect(drugs.currentIndex()).center())


def test_that_a_kept_size_holds_from_the_first_paint(
    start: Callable[..., Reader], library: Path, parts: StandInParts, qtbot: QtBot
) -> None:
    first = start()
    usual = points(first.window, "drugList")
    first.window.look.set_zoom(200)
    first.window.close()
    window = build_window((library,), user_folders(), with_bundled=False, parts=parts)
    qtbot.addWidget(window)
    assert window.desk is None
    assert points(window, "drugList") == pytest.approx(1.5 * usual, rel=0.02)
    assert points(window, "monographTitle") == pytest.approx(1.5 * 19, rel=0.02)
