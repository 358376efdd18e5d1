"""Finding words in the medicine that is open, as a person does it: Ctrl+F, typing, F3, Esc."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from app.conftest import Reader
from dispensatory.app.hits import visible
from dispensatory.app.page_text import SectionText, finder
from dispensatory.app.pages.pieces import keys_of
from dispensatory.app.rendering import Renderer
from dispensatory.app.text_folding import Wanted
from dispensatory.app.theme import DARK
from dispensatory.paths import bundled

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

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


def field(reader: Reader) -> QLineEdit:
    return reader.window.findChild(QLineEdit, "findField")


def button(reader: Reader, name: str) -> QToolButton:
    return reader.window.findChild(QToolButton, name)


def find(reader: Reader, words: str) -> None:
    """Press Ctrl+F wherever the focus is, and type."""
    reader.bot.keyClick(reader.window, Qt.Key.Key_F, CONTROL)
    assert field(reader).hasFocus()
    reader.bot.keyClicks(field(reader), words)


def press(reader: Reader, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    reader.bot.keyClick(QApplication.focusWidget(), key, held)


def labels(reader: Reader) -> list[str]:
    return [reader.tabs.tabText(number) for number in range(reader.tabs.count())]


def marked(reader: Reader) -> list[str]:
    return [selection.cursor.selectedText() for selection in reader.text.extraSelections()]


def current(reader: Reader) -> str:
    """The paragraph of the mark that stands out."""
    colour = reader.window.look.colours.current_mark
    found = [one for one in reader.text.extraSelections() if one.format.background().color().name() == colour]
    return found[0].cursor.block().text() if found else ""


def count(reader: Reader) -> str:
    return reader.label("hitCount")


def sees(reader: Reader, words: str) -> bool:
    """Whether the paragraph that holds `words` is in sight."""
    cursor = reader.text.document().find(words)
    return 0 <= reader.text.cursorRect(cursor).top() <= reader.text.viewport().height()


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


def test_that_f3_goes_on_in_the_next_section_that_has_hits_and_says_so(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Side Effects")
    find(reader, "dry")
    press(reader, Qt.Key.Key_F3)
    assert count(reader) == "2 of 2 in this section \u00b7 4 in this monograph"
    press(reader, Qt.Key.Key_F3)
    assert reader.section == "FAQs (1)"
    assert count(reader) == "1 of 1 \u00b7 continued in FAQs"
    assert current(reader).endswith("What helps against dry lips?")
    press(reader, Qt.Key.Key_F3)
    assert reader.section == "Dosage (1)"
    assert count(reader) == "1 of 1 \u00b7 end reached, continued in Dosage"
    press(reader, Qt.Key.Key_F3, SHIFT)
    assert count(reader) == "1 of 1 \u00b7 top reached, continued in FAQs"
    press(reader, Qt.Key.Key_F3, SHIFT)
    assert reader.section == "Side Effects (2)"
    assert count(reader) == "2 of 2 \u00b7 continued in Side Effects"
    press(reader, Qt.Key.Key_F3, SHIFT)
    assert count(reader) == "1 of 2 in this section \u00b7 4 in this monograph"
    assert field(reader).hasFocus()


def test_that_the_only_section_with_hits_is_gone_round_and_that_is_said(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Usage")
    find(reader, "acne")
    press(reader, Qt.Key.Key_Return)
    assert count(reader) == "1 of 1 \u00b7 end reached, continued at the top"
    press(reader, Qt.Key.Key_Return, SHIFT)
    assert count(reader) == "1 of 1 \u00b7 top reached, continued at the end"


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


def test_that_a_hit_in_a_folded_answer_counts_and_is_unfolded_when_gone_to(reader: Reader) -> None:
    reader.open("Isotretinoin")
    find(reader, "lip balm")
    assert labels(reader)[-1] == "FAQs (1)"
    press(reader, Qt.Key.Key_F3)
    assert reader.section == "FAQs (1)"
    assert "A lip balm, often." in reader.page
    assert "Better not." not in reader.page
    assert marked(reader) == ["lip balm"]
    assert current(reader) == "A lip balm, often."


def test_that_folding_by_hand_changes_no_count(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("FAQs")
    find(reader, "lip")
    assert (count(reader), len(marked(reader))) == ("1 of 2 in this section \u00b7 4 in this monograph", 1)
    reader.text.anchorClicked.emit(QUrl("faqs:open"))
    assert (count(reader), len(marked(reader))) == ("1 of 2 in this section \u00b7 4 in this monograph", 2)
    assert current(reader).endswith("What helps against dry lips?")
    press(reader, Qt.Key.Key_F3)
    assert current(reader) == "A lip balm, often."
    reader.text.anchorClicked.emit(QUrl("faq:1"))
    assert count(reader).startswith("2 of 2")
    assert current(reader) == ""
    press(reader, Qt.Key.Key_F3)
    press(reader, Qt.Key.Key_F3, SHIFT)
    assert current(reader) == "A lip balm, often."


def test_that_the_tables_from_the_front_matter_are_looked_through(reader: Reader) -> None:
    reader.open("Isotretinoin")
    find(reader, "roaccutane")
    assert labels(reader)[0] == "Generic Name (1)"
    field(reader).clear()
    reader.bot.keyClicks(field(reader), "pressure inside")
    assert labels(reader)[5] == "Precautions (1)"
    press(reader, Qt.Key.Key_F3)
    assert marked(reader) == ["pressure inside"]


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
        ("eyes lips", 0), ("dry lips", 0), ("dry", 3), ("lips", 3), (".", 3), ("d.y", 0),
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


def test_that_the_next_medicine_is_looked_through_too(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Side Effects")
    find(reader, "nausea")
    assert count(reader) == "No hits in this monograph"
    reader.drugs.setFocus()
    reader.open("Metformin")
    assert reader.drugs.hasFocus()
    assert marked(reader) == ["nausea"]
    assert labels(reader) == ["Generic Name", "Dosage", "Side Effects (1)", "Storage && Travel"]
    reader.open("Isotretinoin")
    assert not any("(" in label for label in labels(reader))
    assert not any(reader.tabs.accessibleTabName(number) for number in range(reader.tabs.count()))


def test_that_another_section_is_shown_at_its_first_hit_and_back_where_it_was_left(reader: Reader) -> None:
    reader.open("Metformin")
    find(reader, "Paragraph 50")
    reader.show_section("Dosage (1)")
    assert sees(reader, "Paragraph 50:")
    reader.text.verticalScrollBar().setValue(40)
    reader.tabs.setCurrentIndex(0)
    reader.action("backAction").trigger()
    assert reader.section == "Dosage (1)"
    assert reader.text.verticalScrollBar().value() == 40
    assert marked(reader) == ["Paragraph 50"]


def test_that_finding_takes_the_place_of_the_marks_of_a_search_for_good(reader: Reader) -> None:
    reader.find("burns easily")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert count(reader) == "Found words: 1 of 2"
    assert not field(reader).isVisible()
    find(reader, "sun")
    assert marked(reader) == ["sun"]
    reader.window.desk.reading.reopen()
    assert marked(reader) == ["sun"]
    assert field(reader).isVisible()
    press(reader, Qt.Key.Key_Escape)
    assert marked(reader) == []
    assert not button(reader, "nextMark").isVisible()
    reader.window.desk.reading.reopen()
    assert marked(reader) == []


def test_that_a_hit_of_a_search_ends_finding(reader: Reader) -> None:
    reader.open("Metformin")
    find(reader, "nausea")
    reader.find("burns easily")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert marked(reader) == ["Burns", "easily"]
    assert not field(reader).isVisible()
    assert count(reader) == "Found words: 1 of 2"
    assert labels(reader) == ["Generic Name", "Usage", "Side Effects"]
    reader.text.setFocus()
    press(reader, Qt.Key.Key_Escape)
    assert marked(reader) == []


def test_that_a_page_without_sections_can_be_looked_through(start: Callable[..., Reader], tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("---\ntitle: One\n---\n### Usage\nText.\n")
    (tmp_path / "two.md").write_text("---\ntitle: Two\n---\n### Usage\nText.\n")
    reader = start(folder=tmp_path)
    (tmp_path / "two.md").unlink()
    reader.open("One")
    find(reader, "two.md")
    assert count(reader) == "No hits in this monograph"
    reader.open("Two")
    assert count(reader) == "1 of 1 on this page"
    assert marked(reader) == ["two.md"]


def test_that_the_open_tab_stays_in_sight_when_tabs_grow(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.window.resize(800, 600)
    reader.show_section("FAQs")
    reader.bot.waitUntil(lambda: reader.window.width() == 800)
    find(reader, "e")
    assert labels(reader)[-1].startswith("FAQs (")
    shown = reader.tabs.tabRect(reader.tabs.currentIndex())
    assert reader.tabs.rect().left() <= shown.left()
    assert shown.right() <= reader.tabs.rect().right()


def test_that_the_tab_key_leads_through_the_bar_to_the_text(reader: Reader) -> None:
    reader.open("Metformin")
    find(reader, "food")
    names = []
    for _ in range(6):
        press(reader, Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    assert names == ["previousMark", "nextMark", "matchCase", "wholeWords", "clearMarks", "monographText"]


@pytest.mark.parametrize("slug", ["carbamazepine", "warfarin", "paracetamol"])
def test_that_the_counts_are_those_of_the_pages_as_they_are_shown(reader: Reader, slug: str) -> None:
    renderer = Renderer(lambda _: None)
    monograph = renderer.load(next((bundled("monographs") / slug[0]).glob(f"{slug}.md")), slug)
    for number in range(len(monograph.sections)):
        every = frozenset(range(renderer.faq_count(monograph, number)))
        text = SectionText(renderer.page(monograph, number, every, lambda _: None))
        for folded_out in (frozenset[int](), frozenset({1}) & every, every):
            page = renderer.page(monograph, number, folded_out, lambda _: None)
            document = QTextDocument()
            document.setHtml(page)
            for words in ("e", "mg", "liver", "open", "close", "questions", "label", "source", "a day", "1"):
                wanted = Wanted(words)
                assert len(visible(text.hits(wanted), keys_of(page))) == len(finder(wanted)(document))
