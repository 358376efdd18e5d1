"""The window of a figure: opened by mouse and keyboard, fed with a weight, and forgetful."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QTextBrowser, QWidget

from app.conftest import Reader
from dispensatory.app.theme import DARK

TYPHIN = """---
layout: minimal-medicine
title: Typhin
dosage_forms:
  - {form: tablet, route: oral, strengths: [500 mg, 100 mg, 400 mg/80 mg]}
  - {form: oral suspension, route: oral, strengths: [250 mg/5 mL]}
sources:
  - {id: 1, title: Typhin prescribing information, publisher: FDA label, date: 2024-05}
revised: 2026-11-22
---

# Typhin
### Generic Name
Made up for this test.
### Dosage
#### Children

Weigh first. Fever: **15 mg/kg** every 6 hours, maximum 4 g a day [1]. Not longer than 5 days.

| age | dose | maximum |
| --- | --- | --- |
| infant | 2 mg/kg/day in 2 doses | 20 mg a day |
| child | 75 mg/m\u00b2 once daily | |

Anaphylaxis: epinephrine 0.01 mg/kg, at most 0.5 mg.

#### Newborns [1]

Plague: 10 mg/kg every 12 hours, maximum 400 mg.

Sepsis: 12 mg/kg once, maximum 300 mg in liver failure.
### FAQs
**Q: How much is too much?**

A: More than 150 mg/kg is toxic.
"""

EPINEPHRINE = "---\nlayout: minimal-medicine\ntitle: Epinephrine\n---\n### Dosage\nChildren 0.01 mg/kg.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "typhin.md").write_text(TYPHIN, "utf-8")
    (tmp_path / "epinephrine.md").write_text(EPINEPHRINE, "utf-8")
    return tmp_path


@pytest.fixture
def reader(start: Callable[..., Reader], folder: Path) -> Reader:
    reader = start(folder=folder)
    reader.open("Typhin")
    reader.show_section("Dosage")
    return reader


class Dose:
    """The window of a figure, as a person works with it."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    @property
    def dialog(self) -> QDialog | None:
        dialogs = [each for each in reader_dialogs(self.reader) if each.isVisible()]
        return dialogs[0] if dialogs else None

    def open(self, words: str) -> "Dose":
        page = self.reader.window.monograph.text.html
        key = next(key for key, text in re.findall(r'href="(dose:\w+)" class="dose">([^<]*)<', page) if text == words)
        self.reader.text.anchorClicked.emit(QUrl(key))
        return self

    def field(self, name: str) -> QLineEdit:
        assert self.dialog is not None
        return self.dialog.findChild(QLineEdit, name)

    def unit(self, name: str) -> QComboBox:
        assert self.dialog is not None
        return self.dialog.findChild(QComboBox, name)

    def type(self, text: str, name: str = "doseWeightField") -> None:
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, text)

    def text(self, name: str) -> str:
        assert self.dialog is not None
        return self.dialog.findChild(QTextBrowser, name).toPlainText()

    def label(self, name: str) -> str:
        assert self.dialog is not None
        label = self.dialog.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""

    @property
    def result(self) -> list[str]:
        return self.text("doseResult").split("\n")


def reader_dialogs(reader: Reader) -> list[QDialog]:
    return reader.window.findChildren(QDialog, "doseDialog")


@pytest.fixture
def dose(reader: Reader) -> Dose:
    return Dose(reader)


def test_that_a_figure_opens_with_its_sentence_its_place_and_its_source(dose: Dose) -> None:
    dose.open("15 mg/kg")
    assert dose.label("doseOrigin") == "Typhin \u203a Dosage \u203a Children"
    passage = dose.text("dosePassage")
    assert "Fever: 15 mg/kg every 6 hours, maximum 4 g a day [1]." in passage
    assert "Typhin prescribing information, FDA label, 2024-05" in passage
    assert dose.text("doseResult") == ""
    assert dose.label("doseMessage") == "Enter a weight."
    assert dose.dialog is not None
    assert not dose.dialog.isModal()
    assert dose.dialog.focusWidget() is dose.field("doseWeightField")


def test_that_a_weight_gives_the_amounts_and_says_the_maximum(dose: Dose) -> None:
    dose.open("15 mg/kg").type("70")
    assert dose.result[:3] == [
        "1,000 mg (1 g) a dose",
        "4,000 mg (4 g) a day, in 4 doses",
        "\u201cmaximum 4 g a day\u201d. The text\u2019s maximum of 4 g a day is reached: 4,000 mg, not 4,200 mg.",
    ]
    result = dose.text("doseResult")
    assert "15 mg/kg \u00d7 70 kg = 1,050 mg a dose" in result
    assert "2 tablets = 1,000 mg" in result
    assert "20 mL = 1,000 mg" in result
    assert "tablet 400 mg/80 mg: several amounts or another unit" in result


def test_that_a_figure_is_reached_and_followed_by_the_keyboard(reader: Reader, dose: Dose) -> None:
    reader.text.setFocus()
    reader.bot.keyClick(reader.text, Qt.Key.Key_Tab)
    assert reader.text.textCursor().selectedText() == "15 mg/kg"
    reader.bot.keyClick(reader.text, Qt.Key.Key_Return)
    assert dose.dialog is not None
    assert "15 mg/kg" in dose.dialog.windowTitle()


def test_that_enter_reads_the_result_and_escape_closes(dose: Dose) -> None:
    dose.open("15 mg/kg").type("20")
    field, dialog = dose.field("doseWeightField"), dose.dialog
    assert dialog is not None
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dose.dialog is dialog
    assert dialog.focusWidget().objectName() == "doseResult"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dose.dialog is None


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("0", "The weight must be above 0."),
        ("-3", "The weight must be above 0."),
        ("900", "900 kg is more than any known weight. Nothing is worked out from it."),
        ("abc", "The weight is a number, such as 72.5."),
        ("2,500", "\u201c2,500\u201d can be read in two ways: write 2.500 or 2500."),
    ],
)
def test_that_a_bad_weight_gets_a_message_and_no_result(dose: Dose, typed: str, message: str) -> None:
    dose.open("15 mg/kg").type("20")
    dose.type(typed)
    assert dose.label("doseMessage") == message
    assert dose.text("doseResult") == ""


def test_that_a_comma_is_a_point_and_an_unlikely_weight_is_asked_about(dose: Dose) -> None:
    dose.open("15 mg/kg").type("7,25")
    assert dose.result[0] == "108.75 mg a dose"
    assert dose.label("doseMessage") == ""
    dose.type("310")
    assert dose.label("doseMessage") == "310 kg is very much: is it right?"
    assert dose.result[0] == "1,000 mg (1 g) a dose"


def test_that_pounds_are_converted_and_the_switch_goes_back(dose: Dose) -> None:
    dose.open("15 mg/kg").type("44")
    dose.unit("doseWeightUnit").setCurrentText("lb")
    assert dose.field("doseWeightField").text() == "97"
    dose.type("44")
    assert "44 lb \u00d7 0.45359237 = about 19.96 kg" in dose.text("doseResult")
    assert dose.result[0] == "about 299 mg a dose"
    dose.unit("doseWeightUnit").setCurrentText("kg")
    assert dose.field("doseWeightField").text() == "19.96"
    dose.unit("doseWeightUnit").setCurrentText("lb")
    assert dose.field("doseWeightField").text() == "44"


def test_that_a_body_surface_is_worked_out_or_typed(dose: Dose) -> None:
    dose.open("75 mg/m\u00b2")
    assert dose.label("doseMessage") == "Enter weight and height, or the body surface."
    dose.type("10")
    dose.type("72", "doseHeightField")
    assert "\u221a(72 cm \u00d7 10 kg \u00f7 3600) = 0.45 m\u00b2 (Mosteller, to two places)" in dose.text("doseResult")
    assert dose.result[0] == "33.75 mg a day, \u201conce daily\u201d"
    dose.type("1.82", "doseSurfaceField")
    assert dose.result[0] == "136.5 mg a day, \u201conce daily\u201d"
    assert "as it was typed" in dose.text("doseResult")
    assert "No maximum is stated in this table row." in dose.text("doseResult")


def test_that_a_band_shows_its_row_with_the_heads(dose: Dose) -> None:
    dose.open("2 mg/kg/day").type("12")
    for words in ("age", "infant", "dose", "2 mg/kg/day in 2 doses", "maximum", "20 mg a day"):
        assert words in dose.text("dosePassage")
    assert dose.result[:2] == ["20 mg a day", "10 mg a dose, in 2 doses"]
    assert (
        "\u201cmaximum: 20 mg a day\u201d. The text\u2019s maximum of 20 mg a day is reached: 20 mg, not 24 mg."
        in dose.result
    )
    assert "No field" not in dose.text("doseResult")
    assert not dose.field("doseHeightField").isVisible()


def test_that_no_strength_is_counted_for_another_medicine(dose: Dose) -> None:
    dose.open("0.01 mg/kg").type("70")
    assert dose.result[0] == "0.5 mg (500 micrograms)"
    assert "The text names Epinephrine beside the figure" in dose.text("doseResult")
    assert "tablets" not in dose.text("doseResult")


def test_that_a_figure_in_an_answer_opens_too(reader: Reader, dose: Dose) -> None:
    reader.show_section("FAQs")
    reader.text.anchorClicked.emit(QUrl("faq:0"))
    dose.open("150 mg/kg").type("10")
    assert dose.label("doseOrigin") == "Typhin \u203a FAQs \u203a How much is too much?"
    assert dose.result[0] == "1,500 mg (1.5 g)"
    assert "\u201ctoxic\u201d" in dose.text("doseResult")
    assert "in the section Dosage only" in dose.text("doseResult")


def test_that_the_weight_stays_for_another_figure_of_the_same_window(dose: Dose) -> None:
    dose.open("15 mg/kg").type("12")
    first = dose.dialog
    dose.open("2 mg/kg/day")
    assert dose.dialog is first
    assert dose.field("doseWeightField").text() == "12"
    assert dose.result[0] == "20 mg a day"


def test_that_the_weight_is_forgotten_when_the_window_is_closed(dose: Dose) -> None:
    dose.open("15 mg/kg").type("12.34")
    field = dose.field("doseWeightField")
    assert dose.dialog is not None
    dose.dialog.close()
    assert field.text() == ""
    assert not field.isUndoAvailable()
    dose.open("15 mg/kg")
    assert dose.field("doseWeightField").text() == ""
    assert dose.text("doseResult") == ""


def test_that_the_window_closes_when_another_medicine_is_opened(reader: Reader, dose: Dose) -> None:
    dose.open("15 mg/kg").type("12.34")
    reader.show_section("FAQs")
    assert dose.dialog is not None
    reader.open("Epinephrine")
    assert dose.dialog is None
    reader.open("Typhin")
    reader.show_section("Dosage")
    dose.open("15 mg/kg")
    assert dose.field("doseWeightField").text() == ""


def test_that_a_maximum_read_two_ways_leaves_nothing_above_it_in_large_type(dose: Dose) -> None:
    dose.open("10 mg/kg").type("70")
    assert dose.result[:7] == [
        "At most 400 mg a dose",
        "At most 800 mg a day, in 2 doses",
        "If \u201cmaximum 400 mg\u201d is for one dose.",
        "At most 200 mg a dose",
        "At most 400 mg a day, in 2 doses",
        "If \u201cmaximum 400 mg\u201d is for all doses together.",
        "Without that maximum: 700 mg a dose; 1,400 mg (1.4 g) a day, in 2 doses. The sentence must be read.",
    ]
    assert "2 tablets = 1,000 mg" not in dose.text("doseResult")
    dose.type("10")
    assert dose.result[:2] == ["100 mg a dose", "200 mg a day, in 2 doses"]


def test_that_a_maximum_for_a_case_is_said_with_its_case(dose: Dose) -> None:
    dose.open("12 mg/kg").type("70")
    assert dose.result[:3] == [
        "At most 300 mg \u201conce\u201d",
        "If \u201cmaximum 300 mg in liver failure\u201d holds here.",
        "Without that maximum: 840 mg \u201conce\u201d. The sentence must be read.",
    ]
    assert dose.dialog is not None
    said = dose.dialog.findChild(QTextBrowser, "doseResult").accessibleDescription()
    assert said.startswith("If \u201cmaximum 300 mg in liver failure\u201d holds here. At most 300 mg")


def test_that_the_source_of_a_heading_is_the_source_of_what_stands_below_it(dose: Dose) -> None:
    dose.open("12 mg/kg")
    assert "Typhin prescribing information, FDA label, 2024-05" in dose.text("dosePassage")
    assert "cites no source" not in dose.text("dosePassage")


def test_that_the_window_is_gone_with_the_main_window(reader: Reader, dose: Dose) -> None:
    dose.open("15 mg/kg").type("12.34")
    field = dose.field("doseWeightField")
    reader.window.close()
    assert dose.dialog is None
    assert field.text() == ""
    reader.until(lambda: not reader_dialogs(reader))


def test_that_the_weight_is_written_nowhere(reader: Reader, dose: Dose, home: Path) -> None:
    dose.open("15 mg/kg").type("12.3467")
    assert dose.dialog is not None
    dose.dialog.close()
    reader.window.close()
    written = [path for path in home.rglob("*") if path.is_file()]
    assert [path for path in written if b"12.3467" in path.read_bytes()] == []


def test_that_a_text_that_changed_meanwhile_is_not_worked_out(reader: Reader, dose: Dose) -> None:
    reader.text.anchorClicked.emit(QUrl("dose:000000000000"))
    assert dose.dialog is None
    assert "has changed" in reader.status


def test_that_pointing_at_a_figure_says_what_it_is_for(reader: Reader) -> None:
    reader.text.highlighted.emit(QUrl("dose:000000000000"))
    assert "Work this figure out" in reader.text.viewport().toolTip()


def test_that_colours_and_size_follow_the_window(reader: Reader, dose: Dose) -> None:
    dose.open("15 mg/kg").type("12")
    before = dose.result
    reader.window.look.use(DARK)
    reader.window.look.set_zoom(200)
    assert dose.dialog is not None
    browser = dose.dialog.findChild(QTextBrowser, "doseResult")
    assert browser.document().defaultFont().pointSizeF() == reader.window.look.text_size
    assert DARK.accent in browser.document().defaultStyleSheet()
    assert dose.result == before
    assert dose.field("doseWeightField").text() == "12"


def test_that_everything_one_works_with_has_a_name(dose: Dose) -> None:
    dose.open("75 mg/m\u00b2")
    assert dose.dialog is not None
    for widget in dose.dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named or widget.objectName().startswith("qt_"), (type(widget).__name__, widget.objectName())


def test_that_a_screen_reader_is_told_the_result(dose: Dose) -> None:
    dose.open("15 mg/kg").type("70")
    assert dose.dialog is not None
    said = dose.dialog.findChild(QTextBrowser, "doseResult").accessibleDescription()
    assert said.startswith("1,000 mg (1 g) a dose. 4,000 mg (4 g) a day, in 4 doses. The text\u2019s maximum")


def test_that_no_window_loads_anything(dose: Dose) -> None:
    dose.open("15 mg/kg")
    assert dose.dialog is not None
    for browser in dose.dialog.findChildren(QTextBrowser):
        assert browser.loadResource(3, QUrl("file:///etc/passwd")) is None
