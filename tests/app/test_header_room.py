"""The header in a low window: what is left out is said with three dots, and no line is cut through."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from dispensatory.app.charts.chart_pane import ChartPane
from dispensatory.app.open_page import OpenPage, Summary
from dispensatory.app.views.monograph_view import MonographView
from dispensatory.app.views.shortened import shortened

WARNING = (
    "Only for arrhythmias that endanger life: lung toxicity, liver injury that can kill, and worse arrhythmia. " * 2
)
SUMMARY = Summary(
    "Amiodarone",
    "Class III antiarrhythmic, Multichannel blocker, Iodinated benzofuran \u00b7 tablet, oral \u00b7 ATC C01BD01",
    "amiodarone hydrochloride, Pacerone, Nexterone, Cordarone, Cordarone X",
    (),
    "Pregnancy: contraindicated \u00b7 Breast-feeding: avoid \u00b7 Half-life: 58 days (15 to 142 days), longer in some",
    WARNING.strip(),
)


@pytest.fixture
def view(qtbot: QtBot) -> MonographView:
    made = MonographView()
    qtbot.addWidget(made)
    made.resize(480, 480)
    made.show_page(OpenPage("amiodarone", SUMMARY, (), -1, "<p>Text</p>" * 30))
    made.show()
    QApplication.processEvents()
    return made


def label(view: MonographView, name: str) -> QLabel:
    return view.findChild(QLabel, name)


def with_chart(view: MonographView) -> ChartPane:
    pane = ChartPane(view)
    view.add_below_text(pane)
    pane.show()
    QApplication.processEvents()
    return pane


def test_that_pregnancy_stays_in_sight_in_a_low_window_and_what_is_left_out_is_marked(view: MonographView) -> None:
    facts = label(view, "monographFacts")
    assert facts.isVisible()
    lines = shortened(facts.text(), facts)
    assert len(lines) == 1
    assert lines[0].startswith("Pregnancy: contraindicated")
    assert lines[0].endswith("\u2026")
    assert facts.toolTip() == SUMMARY.facts


def test_that_all_facts_are_in_sight_again_in_a_high_window(view: MonographView) -> None:
    view.resize(480, 900)
    facts = label(view, "monographFacts")
    QApplication.processEvents()
    assert " ".join(shortened(facts.text(), facts)) == SUMMARY.facts


@pytest.mark.parametrize("height", [500, 520, 540])
def test_that_a_chart_gives_way_before_the_header_does(reader: Reader, height: int) -> None:
    view = reader.window.monograph
    view.show_page(OpenPage("amiodarone", SUMMARY, (), -1, "<p>Text</p>" * 30))
    pane = with_chart(view)
    reader.window.resize(700, height)
    QApplication.processEvents()
    header, warning = view.header, label(view, "warningText")
    assert header.height() == header.heightForWidth(header.width())
    assert warning.height() >= warning.heightForWidth(warning.width())
    assert pane.height() < pane.sizeHint().height()


def test_that_a_chart_does_not_keep_the_window_from_being_made_lower(view: MonographView) -> None:
    view.resize(480, 900)
    with_chart(view)
    assert view.minimumSizeHint().height() <= 530


@pytest.mark.parametrize("height", [330, 360, 400, 450])
def test_that_a_warning_without_room_is_whole_lines_with_three_dots(view: MonographView, height: int) -> None:
    with_chart(view)
    view.resize(480, height)
    QApplication.processEvents()
    warning = label(view, "warningText")
    banner, button = view.findChild(QFrame, "warningBanner"), view.findChild(QPushButton, "warningButton")
    lines = shortened(warning.text(), warning)
    assert len(lines) * warning.fontMetrics().lineSpacing() <= warning.height() + 1
    assert lines[-1].endswith("\u2026")
    assert button.geometry().bottom() <= banner.height()
    assert banner.geometry().bottom() <= view.header.height()


def test_that_words_that_fit_are_not_shortened(qtbot: QtBot) -> None:
    words = QLabel("Some words that take more than one line")
    qtbot.addWidget(words)
    words.resize(120, 200)
    assert " ".join(shortened(words.text(), words)) == words.text()


def test_that_a_shortened_line_is_painted_whole(view: MonographView) -> None:
    facts = label(view, "monographFacts")
    picture = facts.grab().toImage()
    right = [
        picture.pixelColor(x, y) for x in range(picture.width() - 3, picture.width()) for y in range(picture.height())
    ]
    assert len({colour.rgb() for colour in right}) <= 2


def test_that_larger_words_make_a_window_low_sooner(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.open("Isotretinoin")
    reader.window.resize(800, 760)
    QApplication.processEvents()
    names = reader.window.findChild(QLabel, "monographNames")
    assert names.isVisible()
    reader.window.look.set_zoom(200)
    QApplication.processEvents()
    assert not names.isVisible()
    assert reader.text.height() > 200
