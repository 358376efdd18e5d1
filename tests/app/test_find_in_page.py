"""Finding words in the section that is open, as a person does it: Ctrl+F, typing, F3, Esc."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from app.conftest import Reader
from app.finding import CONTROL, SHIFT, button, count, current, field, find, labels, marked, press, sees
from dispensatory.app.theme import DARK

ODD = """---
title: Odd
---
### Usage
Crohn\u2019s disease of M\u00e9ni\u00e8re, 5\u202fmg or 5\u00a0mg, 2\u20134 days, first<br>line. Iron, environment, IRON.

- dry eyes
- lips

| dry | lips |
| --- | --- |
| dry | lips |
### Dosage
Nothing here.
"""


def test_that_every_hit_is_marked_and_each_tab_says_how_many_it_has(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Side Effects")
    find(reader, "dry")
    assert labels(reader) == [
        "Generic Name", "Usage", "Dosage (1)", "Side Effects (2)", "How it Works", "Precautions", "FAQs (1)",
    ]  # fmt: skip
    assert [reader.tabs.accessibleTabName(number) for number in (2, 3, 4)] == [
        "Dosage, 1 hit",
        "Side Effects, 2 hits",
        "",
    ]
    assert marked(reader) == ["Dry", "dry"]
    assert count(reader) == "1 of 2 in this section \u00b7 4 in this monograph"


def test_that_the_hit_nearest_to_where_one_reads_is_the_first(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    bar = reader.text.verticalScrollBar()
    bar.setValue(700)
    find(reader, "food")
    assert bar.value() == 700
    first = current(reader)
    assert sees(reader, first)
    number, total = count(reader).split(" in this")[0].split(" of ")
    assert first.startswith(f"Paragraph {number}:")
    assert total == "80"
    assert not sees(reader, f"Paragraph {int(number) - 1}:")


def test_that_more_letters_do_not_lose_the_place_where_one_began(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    find(reader, "Paragraph 7")
    assert current(reader).startswith("Paragraph 7:")
    reader.bot.keyClicks(field(reader), "5")
    assert current(reader).startswith("Paragraph 75:")
    reader.bot.keyClick(field(reader), Qt.Key.Key_Backspace)
    assert current(reader).startswith("Paragraph 7:")
    assert sees(reader, "Paragraph 7:")


def test_that_signs_that_are_shortcuts_elsewhere_can_be_typed(reader: Reader) -> None:
    reader.open("Isotretinoin")
    find(reader, "mg/kg?")
    assert field(reader).text() == "mg/kg?"
    assert field(reader).hasFocus()
    press(reader, Qt.Key.Key_Backspace)
    assert labels(reader)[2] == "Dosage (2)"


def test_that_enter_goes_on_and_shift_enter_back(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    find(reader, "twice")
    press(reader, Qt.Key.Key_Return)
    press(reader, Qt.Key.Key_Enter)
    assert current(reader).startswith("Paragraph 3:")
    press(reader, Qt.Key.Key_Return, SHIFT)
    assert current(reader).startswith("Paragraph 2:")
    reader.bot.mouseClick(button(reader, "nextMark"), Qt.MouseButton.LeftButton)
    assert current(reader).startswith("Paragraph 3:")
    reader.bot.mouseClick(button(reader, "previousMark"), Qt.MouseButton.LeftButton)
    assert current(reader).startswith("Paragraph 2:")


def test_that_esc_in_the_field_gives_the_text_back_where_it_was(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    find(reader, "Paragraph 60")
    scroll = reader.text.verticalScrollBar().value()
    assert scroll > 0
    press(reader, Qt.Key.Key_Escape)
    assert reader.text.hasFocus()
    assert not field(reader).isVisible()
    assert reader.text.verticalScrollBar().value() == scroll
    assert marked(reader) == []
    assert labels(reader)[1] == "Dosage"
    assert [reader.tabs.accessibleTabName(number) for number in range(4)] == ["", "", "", ""]
    assert reader.text.textCursor().selectedText() == "Paragraph 60"


@pytest.mark.parametrize("name", ["matchCase", "previousMark", "monographText"])
def test_that_esc_closes_from_the_rest_of_the_bar_and_from_the_text(reader: Reader, name: str) -> None:
    reader.open("Metformin")
    find(reader, "metformin")
    reader.window.findChild(QWidget, name).setFocus()
    press(reader, Qt.Key.Key_Escape)
    assert not field(reader).isVisible()
    assert reader.text.hasFocus()


def test_that_the_close_button_closes(reader: Reader) -> None:
    reader.open("Metformin")
    find(reader, "metformin")
    reader.bot.mouseClick(button(reader, "clearMarks"), Qt.MouseButton.LeftButton)
    assert not field(reader).isVisible()
    assert marked(reader) == []


def test_that_selected_words_are_taken_and_the_last_ones_stay(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Side Effects")
    cursor = reader.text.document().find("nausea")
    reader.text.setTextCursor(cursor)
    find(reader, "")
    assert field(reader).text() == "nausea"
    assert field(reader).selectedText() == "nausea"
    assert marked(reader) == ["nausea"]
    press(reader, Qt.Key.Key_Escape)
    reader.open("Doxycycline")
    assert marked(reader) == []
    find(reader, "")
    assert field(reader).text() == "nausea"
    assert labels(reader) == ["Generic Name", "Usage", "Side Effects (1)"]


def test_that_only_the_first_paragraph_of_a_selection_is_taken(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    cursor = reader.text.document().find("Paragraph 2:")
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, 3)
    reader.text.setTextCursor(cursor)
    find(reader, "")
    assert field(reader).text() == "Paragraph 2: 500 mg twice a day with food."


def test_that_a_link_on_which_the_keyboard_stands_is_not_taken(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("FAQs")
    reader.text.anchorClicked.emit(QUrl("faq:0"))
    assert reader.text.textCursor().hasSelection()
    find(reader, "")
    assert field(reader).text() == ""


def test_that_control_f_in_the_field_selects_what_it_holds(reader: Reader) -> None:
    reader.open("Metformin")
    reader.text.setTextCursor(reader.text.document().find("biguanide"))
    find(reader, "food")
    assert field(reader).selectedText() == ""
    press(reader, Qt.Key.Key_F, CONTROL)
    assert field(reader).selectedText() == "food"
    reader.bot.keyClicks(field(reader), "mg")
    assert field(reader).text() == "mg"


def test_that_opening_with_the_last_words_leaves_the_page_where_it_is(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    find(reader, "Paragraph 60")
    press(reader, Qt.Key.Key_Escape)
    reader.text.moveCursor(QTextCursor.MoveOperation.Start)
    reader.text.verticalScrollBar().setValue(0)
    find(reader, "")
    assert reader.text.verticalScrollBar().value() == 0
    assert count(reader).startswith("1 of 1")
    press(reader, Qt.Key.Key_Return)
    assert sees(reader, "Paragraph 60:")
    assert "reached" not in count(reader)


def test_that_f3_without_the_field_finds_the_last_words_again(reader: Reader) -> None:
    reader.open("Metformin")
    press(reader, Qt.Key.Key_F3)
    assert field(reader).hasFocus()
    reader.bot.keyClicks(field(reader), "food")
    press(reader, Qt.Key.Key_Escape)
    press(reader, Qt.Key.Key_F3)
    assert field(reader).text() == "food"
    assert labels(reader)[1] == "Dosage (80)"


def test_that_capitals_and_whole_words_can_be_asked_for_by_keyboard(
    reader: Reader, start: Callable[..., Reader]
) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Side Effects")
    find(reader, "dry")
    button(reader, "matchCase").setFocus()
    press(reader, Qt.Key.Key_Space)
    assert marked(reader) == ["dry"]
    assert labels(reader)[2] == "Dosage"
    press(reader, Qt.Key.Key_Space)
    assert marked(reader) == ["Dry", "dry"]
    field(reader).setText("lip")
    assert len(marked(reader)) == 1
    button(reader, "wholeWords").setFocus()
    press(reader, Qt.Key.Key_Space)
    assert marked(reader) == []
    assert count(reader) == "No hits in this section \u00b7 1 in this monograph"


def test_that_what_is_not_there_is_said_in_words(reader: Reader) -> None:
    reader.open("Isotretinoin")
    find(reader, "xylophone")
    assert count(reader) == "No hits in this monograph"
    press(reader, Qt.Key.Key_F3)
    assert count(reader) == "No hits in this monograph"
    assert labels(reader)[0] == "Generic Name"
    field(reader).clear()
    assert count(reader) == ""
    assert marked(reader) == []


def test_that_the_signs_of_a_real_page_are_taken_for_what_they_mean(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    (tmp_path / "odd.md").write_text(ODD, "utf-8")
    reader = start(folder=tmp_path)
    reader.open("Odd")
    find(reader, "")
    for words, hits in (
        ("crohn's", 1), ("meniere", 1), ("5 mg", 2), ("2-4", 1), ("first line", 1), ("iron", 3),
        ("eyes lips", 0), ("dry lips", 0), ("dry", 3), ("lips", 3), (".", 2), ("d.y", 0),
    ):  # fmt: skip
        field(reader).setText(words)
        assert (words, len(marked(reader))) == (words, hits)
    field(reader).setText("iron")
    button(reader, "wholeWords").click()
    assert marked(reader) == ["Iron", "IRON"]
    button(reader, "matchCase").click()
    assert marked(reader) == []


def test_that_marks_stay_when_the_look_changes(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    find(reader, "Paragraph 6")
    for _ in range(3):
        press(reader, Qt.Key.Key_F3)
    assert current(reader).startswith("Paragraph 62:")
    told = count(reader)
    for _ in range(4):
        reader.action("largerTextAction").trigger()
    reader.window.look.use(DARK)
    assert len(marked(reader)) == 11
    assert current(reader).startswith("Paragraph 62:")
    assert sees(reader, "Paragraph 62:")
    assert count(reader) == told


def test_that_the_tab_key_leads_through_the_bar_to_the_text(reader: Reader) -> None:
    reader.open("Metformin")
    find(reader, "food")
    names = []
    for _ in range(6):
        press(reader, Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    assert names == ["previousMark", "nextMark", "matchCase", "wholeWords", "clearMarks", "monographText"]


def test_that_the_end_of_the_page_is_none_of_the_text(reader: Reader) -> None:
    reader.open("Isotretinoin")
    find(reader, "disclaimer")
    assert "Disclaimer" in reader.page
    assert count(reader) == "No hits in this monograph"
