"""Finding words over the sections of a medicine, in folded answers, and from one medicine to the next."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from app.conftest import Reader
from app.finding import SHIFT, button, count, current, field, find, labels, marked, press, sees
from dispensatory.app.hits import visible
from dispensatory.app.page_text import SectionText, finder
from dispensatory.app.pages.pieces import keys_of
from dispensatory.app.rendering import Renderer
from dispensatory.app.text_folding import Wanted
from dispensatory.paths import bundled


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
