"""Charts below the text: opened by a link on the page, read by eye, by keyboard and by ear, and closed again."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QSpinBox, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from app.conftest import Reader
from dispensatory.app import startup
from dispensatory.app.charts.level_chart import LevelChart
from dispensatory.app.charts.level_picture import picture_of
from dispensatory.app.pages.page import Names, PageRequest, page_html, paper_html
from dispensatory.app.theme import DARK, LIGHT
from dispensatory.clinical.half_lives import HalfLife
from dispensatory.clinical.kinetics import Course, View
from dispensatory.monograph.parser import parse
from dispensatory.wording import use_translator

CHARTOL = """---
layout: minimal-medicine
title: Chartol
half_life: 10 to 21 hours (mean 17 hours); 40 hours in kidney failure
revised: 2026-11-22
---

# Chartol
### Side Effects
Trials of 10 mg (placebo in brackets) [1].

#### Very common

Nausea 21% (9%), dry mouth.

#### Common

| | drug | placebo |
| --- | --- | --- |
| **Headache** | 6% | 5% |
| Rash | up to 3% | |

#### Serious: act at once

- **Bleeding 3%:** faintness.
### How it Works
It binds **irreversibly** [1].
### Precautions
None.
"""
PLAIN = """---
layout: minimal-medicine
title: Plainol
half_life: variable
---
### Side Effects
Nausea.
### How it Works
It works.
"""
LONG = """---
layout: minimal-medicine
title: Longol
half_life: 58 days
---
### Side Effects
#### Rare
Rash.
### How it Works
It stays.
"""
NAMES = Names(lambda _: None, lambda _: None)
LEVEL_LINK, BARS_LINK = 'href="chart:level"', 'href="chart:frequencies"'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    for name, text in {"chartol": CHARTOL, "plainol": PLAIN, "longol": LONG}.items():
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def chartol(start: Callable[..., Reader], library: Path) -> Reader:
    reader = start(folder=library)
    reader.open("Chartol")
    return reader


def pages(text: str) -> dict[str, str]:
    monograph = parse(text, Path("x.md"), "x")
    return {
        section.key: page_html(PageRequest(monograph, number), NAMES)
        for number, section in enumerate(monograph.sections)
    }


def follow_link(reader: Reader, section: str) -> None:
    """As with the keyboard: to the last link of the page, and Enter."""
    reader.show_section(section)
    reader.text.setFocus()
    links = reader.text.toHtml().count("<a href")
    for _ in range(max(links, 1)):
        reader.bot.keyClick(reader.text, Qt.Key.Key_Tab)
        if "Show" in reader.text.textCursor().selectedText():
            break
    reader.bot.keyClick(reader.text, Qt.Key.Key_Return)


def part(reader: Reader, kind: type[QWidget], name: str) -> QWidget:
    return reader.window.findChild(kind, name)


def pane(reader: Reader) -> QWidget | None:
    return reader.window.findChild(QWidget, "chartPane")


def is_open(reader: Reader) -> bool:
    found = pane(reader)
    return found is not None and found.isVisible()


def chart(reader: Reader) -> LevelChart:
    found = reader.window.findChild(LevelChart, "levelChart")
    assert isinstance(found, LevelChart)
    return found


def words(reader: Reader, name: str) -> str:
    return reader.window.findChild(QLabel, name).text()


def test_that_a_page_offers_a_chart_only_where_the_text_says_what_it_needs() -> None:
    told = pages(CHARTOL)
    assert [key for key, page in told.items() if LEVEL_LINK in page] == ["how-it-works"]
    assert [key for key, page in told.items() if BARS_LINK in page] == ["side-effects"]
    assert not any("chart:" in page for page in pages(PLAIN).values())


def test_that_no_chart_is_offered_on_paper() -> None:
    assert "Show" not in paper_html(parse(CHARTOL, Path("x.md"), "x"), (0, 1, 2), NAMES)


def test_that_nothing_of_a_chart_is_imported_until_one_is_asked_for(library: Path, home: Path) -> None:
    look = (
        "import sys, PySide6.QtWidgets as w\n"
        "application = w.QApplication([])\n"
        "from dispensatory.app.building import build_window\n"
        "from dispensatory.paths import user_folders\n"
        "from pathlib import Path\n"
        f"window = build_window((Path({str(library)!r}),), user_folders(), with_bundled=False, place=None)\n"
        "assert not [m for m in sys.modules if 'kinetics' in m or 'half_lives' in m or 'frequenc' in m]\n"
        "window.show()\n"
        "window.begin()\n"
        "print([m for m in sys.modules if m.startswith('dispensatory.app.charts') or 'kinetics' in m])\n"
        "window.close()\n"
    )
    own = {**os.environ, "PYTHONPATH": str(Path(startup.__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", look], env=own, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_that_the_link_opens_the_level_and_the_keyboard_goes_on_in_it(chartol: Reader) -> None:
    assert pane(chartol) is None
    follow_link(chartol, "How it Works")
    assert is_open(chartol)
    assert part(chartol, QComboBox, "levelShows").hasFocus()
    assert words(chartol, "levelSource") == (
        "Half-life in the text: \u201c10 to 21 hours (mean 17 hours); 40 hours in kidney failure\u201d.\n"
        "From the monograph \u201cChartol\u201d, revised 2026-11-22."
    )
    assert words(chartol, "levelCaveats") == "The text also says: \u201cIt binds irreversibly.\u201d"
    assert "Half-life 10 to 21 hours, usually 17 hours." in words(chartol, "levelNumbers")
    assert "Rowland" in words(chartol, "levelAssumptions")
    assert chartol.text.isVisible()


def test_that_a_screen_reader_hears_the_key_numbers_and_each_word(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    said = QAccessible.queryAccessibleInterface(chart(chartol))
    assert said.text(QAccessible.Text.Name) == "Chart of the level over time"
    assert "97% of steady state after 5 half-lives: 2.1 to 4.4 days" in said.text(QAccessible.Text.Description)
    for name in ("levelNumbers", "levelCaveats", "levelSource", "levelAssumptions"):
        label = chartol.window.findChild(QLabel, name)
        assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == label.text()
        assert label.focusPolicy() & Qt.FocusPolicy.TabFocus
    inside = part(chartol, QWidget, "chartBody")
    fields = [*inside.findChildren(QComboBox), *inside.findChildren(QSpinBox)]
    assert [field.accessibleName() for field in fields] == ["Show", "Half-life", "A dose", "Doses", "Missed dose"]


def test_that_the_arrow_keys_move_a_pointer_whose_level_is_told(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    drawn = chart(chartol)
    drawn.setFocus()
    for key, told in (
        (Qt.Key.Key_Right, "At the first dose, right after dose 1: 55 to 81%."),
        (Qt.Key.Key_Right, "24 hours after the first dose, right after dose 2: 79 to 96%."),
        (Qt.Key.Key_Right, "48 hours after the first dose, right after dose 3: 91 to 99%."),
        (Qt.Key.Key_Left, "24 hours after the first dose, right after dose 2: 79 to 96%."),
        (Qt.Key.Key_End, "6 days after the first dose, right after dose 7: 99.6 to 100%."),
        (Qt.Key.Key_Home, "At the first dose, right after dose 1: 55 to 81%."),
    ):
        chartol.bot.keyClick(drawn, key)
        assert words(chartol, "levelReading") == told
    assert words(chartol, "levelReading") in drawn.accessibleDescription()


def test_that_the_mouse_reads_the_level_too(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    drawn = chart(chartol)
    drawn.grab()
    chartol.bot.mouseMove(drawn, QPoint(drawn.width() // 2, drawn.height() // 2))
    chartol.until(lambda: "after the first dose" in words(chartol, "levelReading"))


def test_that_the_table_says_what_the_chart_shows(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    button = part(chartol, QPushButton, "chartAsTable")
    table = chartol.window.findChild(QTableWidget, "levelTable")
    assert not table.isVisible()
    button.click()
    assert table.isVisible()
    assert not chart(chartol).isVisible()
    assert [table.item(1, column).text() for column in range(4)] == ["2", "24 hours", "15 to 25%", "79 to 96%"]
    assert button.text() == "Show as a chart"
    button.click()
    assert chart(chartol).isVisible()


def test_that_each_view_asks_for_what_it_needs_and_shows_its_own_numbers(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    shows = part(chartol, QComboBox, "levelShows")
    missed, interval, doses = (
        chartol.window.findChild(kind, name)
        for kind, name in ((QSpinBox, "levelMissed"), (QComboBox, "levelInterval"), (QSpinBox, "levelDoses"))
    )
    assert (interval.currentText(), doses.value(), missed.isVisible()) == ("once a day", 7, False)
    chartol.bot.keyClick(shows, Qt.Key.Key_Down)
    assert missed.isVisible()
    assert "Dose 3, due 48 hours after the first, is not taken." in words(chartol, "levelNumbers")
    missed.setValue(5)
    assert "Dose 5, due 4 days after the first" in words(chartol, "levelNumbers")
    doses.setValue(5)
    assert missed.value() == 4
    chartol.bot.keyClick(shows, Qt.Key.Key_Down)
    assert not interval.isVisible()
    assert "97% is gone after 5 half-lives: 2.1 to 4.4 days (50 to 105 hours)" in words(chartol, "levelNumbers")
    interval.setCurrentIndex(interval.findText("every 12 hours"))
    assert doses.value() == 12


def test_that_another_half_life_of_the_field_can_be_chosen(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    which = part(chartol, QComboBox, "levelHalfLife")
    assert which.currentText() == "10 to 21 hours (mean 17 hours)"
    which.setCurrentIndex(1)
    assert which.currentText() == "40 hours in kidney failure"
    assert words(chartol, "levelNumbers").startswith("Half-life 40 hours.")


def test_that_escape_closes_the_chart_and_gives_the_text_the_keyboard(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    chartol.bot.keyClick(part(chartol, QComboBox, "levelShows"), Qt.Key.Key_Escape)
    assert not is_open(chartol)
    assert chartol.text.hasFocus()
    chartol.show_section("Precautions")
    chartol.show_section("How it Works")
    assert not is_open(chartol)


def test_that_an_open_chart_stays_for_pages_that_have_one_and_only_there(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    chartol.show_section("Precautions")
    assert not is_open(chartol)
    chartol.show_section("How it Works")
    assert is_open(chartol)
    chartol.open("Plainol")
    assert not is_open(chartol)
    chartol.open("Longol")
    assert is_open(chartol)
    assert words(chartol, "chartTitle") == "Longol: plasma level over time"
    assert not part(chartol, QComboBox, "levelHalfLife").isVisible()
    assert not part(chartol, QLabel, "levelCaveats").isVisible()
    part(chartol, QPushButton, "chartClose").click()
    assert not is_open(chartol)


def test_that_the_chart_follows_colours_and_size_of_the_text(chartol: Reader) -> None:
    follow_link(chartol, "How it Works")
    drawn = chart(chartol)
    size, height = drawn.font().pointSizeF(), drawn.minimumHeight()
    assert _holds(drawn, LIGHT.accent)
    assert not _holds(drawn, DARK.accent)
    chartol.window.look.use(DARK)
    chartol.window.look.set_zoom(200)
    assert _holds(drawn, DARK.accent)
    assert drawn.font().pointSizeF() == pytest.approx(2 * size)
    assert drawn.minimumHeight() > height
    follow_link(chartol, "Side Effects")
    assert part(chartol, QListView, "frequencyBars").font().pointSizeF() == pytest.approx(2 * size)
    assert drawn.height() < chartol.window.height()


@pytest.mark.parametrize("view", View)
def test_that_words_that_are_wider_than_a_chart_go_on_in_a_further_line(qtbot: QtBot, view: View) -> None:
    """Other languages take more room, and so does a large font."""
    use_translator(lambda text, _: f"\u2588 {text} {text.partition('{')[0]} \u2588")
    half_life = HalfLife(10.0, 21.0, "")
    try:
        picture = picture_of(view, half_life, Course(24.0, 7, 3 if view is View.MISSED else 0))
    finally:
        use_translator(None)
    drawn = LevelChart()
    qtbot.addWidget(drawn)
    drawn.show_picture(picture)
    drawn.setFixedSize(330, 400)
    image = drawn.grab().toImage()
    for x in (0, image.width() - 1):
        assert len({image.pixelColor(x, y).name() for y in range(image.height())}) == 1


def _holds(widget: QWidget, colour: str) -> bool:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    places = (QPoint(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(place).name() == colour for place in places)


def test_that_the_bars_open_and_enter_leads_to_the_words_in_the_text(chartol: Reader) -> None:
    follow_link(chartol, "Side Effects")
    bars = part(chartol, QListView, "frequencyBars")
    assert bars.hasFocus()
    model = bars.model()
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert told[:5] == [
        (
            "3 side effects with a figure of their own are drawn. Not in this chart: what stands under "
            "\u201cSerious: act at once\u201d."
        ),
        "Trials of 10 mg (placebo in brackets).",
        "Very common: usually 10% or more of people",
        "Scale of the bars: share of people",
        "Nausea: 21% (9%)",
    ]
    assert "Headache: drug 6%, placebo 5%" in told
    assert "Rash: drug up to 3%, placebo no figure" in told
    for name, found in (("Nausea: 21% (9%)", "Nausea 21% (9%)"), ("Headache: drug 6%, placebo 5%", "Headache")):
        bars.setCurrentIndex(model.index(told.index(name), 0))
        chartol.bot.keyClick(bars, Qt.Key.Key_Return)
        assert chartol.text.textCursor().selectedText() == found
    bars.grab()


def test_that_a_click_on_words_leads_to_them_too(chartol: Reader) -> None:
    follow_link(chartol, "Side Effects")
    bars = part(chartol, QListView, "frequencyBars")
    index = next(
        bars.model().index(row, 0)
        for row in range(bars.model().rowCount())
        if bars.model().index(row, 0).data() == "Nausea 21% (9%), dry mouth."
    )
    bars.scrollTo(index)
    chartol.bot.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=bars.visualRect(index).center())
    assert chartol.text.textCursor().selectedText().startswith("Nausea 21%")


def test_that_side_effects_are_a_table_as_well(chartol: Reader) -> None:
    follow_link(chartol, "Side Effects")
    part(chartol, QPushButton, "chartAsTable").click()
    table = chartol.window.findChild(QTableWidget, "frequencyTable")
    assert table.isVisible()
    rows = [tuple(table.item(row, column).text() for column in range(4)) for row in range(table.rowCount())]
    assert rows[:2] == [
        ("Very common", "", "", "usually 10% or more of people"),
        ("Very common", "", "Nausea", "21% (9%)"),
    ]
    assert ("Common", "placebo", "Headache", "5%") in rows
    chartol.bot.keyClick(table, Qt.Key.Key_Escape)
    assert not is_open(chartol)
