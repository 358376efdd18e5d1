"""The one search field: what it shows, and what Enter does and never does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QToolButton, QWidget

from app.conftest import Reader
from app.stand_in import StandInParts

WORKED = (True, "")
FAILED = (False, "no space left on device")


def test_that_results_take_the_place_of_the_list_while_the_field_holds_text(reader: Reader) -> None:
    assert reader.drugs.isVisible()
    reader.type("iso")
    assert not reader.drugs.isVisible()
    assert reader.results.isVisible()
    reader.press(Qt.Key.Key_Escape)
    assert reader.search.text() == ""
    assert reader.drugs.isVisible()
    assert reader.drugs.hasFocus()


def test_that_names_are_there_with_the_key_and_say_why_they_matched(reader: Reader) -> None:
    reader.type("roaccu")
    assert reader.rows()[:2] == ["Names", "Isotretinoin, Roaccutane: brand of Isotretinoin"]


def test_that_enter_opens_an_exact_name(reader: Reader) -> None:
    reader.type("roaccutane")
    reader.press(Qt.Key.Key_Return)
    assert reader.title == "Isotretinoin"


def test_that_enter_alone_does_not_open_the_beginning_of_a_name(reader: Reader) -> None:
    reader.open("Zinc")
    reader.type("isotret")
    reader.press(Qt.Key.Key_Return)
    assert reader.title == "Zinc"
    assert reader.results.currentIndex().data() == "Isotretinoin"
    assert "not the full name" in reader.status
    reader.press(Qt.Key.Key_Return)
    assert reader.title == "Isotretinoin"


def test_that_enter_alone_never_opens_a_similar_name(reader: Reader) -> None:
    reader.open("Zinc")
    reader.find("metforman")
    assert "Similar names: check before opening" in reader.rows()
    reader.press(Qt.Key.Key_Return)
    assert reader.title == "Zinc"
    assert reader.results.currentIndex().data().startswith("Metformin")


def test_that_a_similar_name_says_what_the_medicine_is(reader: Reader) -> None:
    reader.find("isotretinoim")
    assert "Isotretinoin, Retinoid" in reader.rows()


def test_that_enter_alone_never_opens_a_hit_in_a_text(reader: Reader) -> None:
    reader.open("Zinc")
    reader.find("dry lips")
    reader.press(Qt.Key.Key_Return)
    assert reader.title == "Zinc"


def test_that_a_name_of_two_medicines_is_left_to_the_reader(reader: Reader) -> None:
    reader.open("Zinc")
    reader.type("aspirin")
    reader.press(Qt.Key.Key_Return)
    assert reader.title == "Zinc"
    assert reader.status.startswith("2 medicines have the name")


def test_that_a_hit_in_a_text_opens_its_section_with_the_words_marked(reader: Reader) -> None:
    reader.find("burns easily")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert (reader.title, reader.section) == ("Doxycycline", "Side Effects")
    marked = [selection.cursor.selectedText() for selection in reader.text.extraSelections()]
    assert marked == ["Burns", "easily"]
    assert reader.label("hitCount") == "Found words: 1 of 2"
    reader.bot.keyClick(reader.window, Qt.Key.Key_F3)
    assert reader.label("hitCount") == "Found words: 2 of 2"
    reader.bot.keyClick(reader.window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.label("hitCount") == "Found words: 1 of 2"


def test_that_a_hit_far_down_a_page_is_scrolled_to(reader: Reader) -> None:
    reader.find("Paragraph 70")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.title == "Metformin"
    assert reader.text.verticalScrollBar().value() > 0


def test_that_the_answer_that_holds_the_words_is_unfolded(reader: Reader) -> None:
    reader.find("lip balm")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.section == "FAQs"
    assert "A lip balm, often." in reader.page
    assert "Better not." not in reader.page


def test_that_a_facet_narrows_to_its_section_and_widens_again(reader: Reader) -> None:
    reader.find("dry lips")
    assert len([row for row in reader.rows() if row.startswith("Isotretinoin")]) == 3
    bar = reader.window.findChild(QWidget, "facetBar")
    facets = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    assert sorted(button.text() for button in facets) == ["Dosage 1", "FAQs 1", "Side Effects 1"]
    chosen = next(button for button in facets if button.text() == "FAQs 1")
    chosen.click()
    reader.until(lambda: len([row for row in reader.rows() if row.startswith("Isotretinoin")]) == 1)
    assert "In the text: FAQs" in reader.rows()
    chosen.click()
    reader.until(lambda: len([row for row in reader.rows() if row.startswith("Isotretinoin")]) == 3)


def test_that_nothing_found_is_said_with_what_was_searched(reader: Reader) -> None:
    reader.find("qqqq")
    said = reader.rows()[-1]
    assert "Nothing in names and texts holds \u201cqqqq\u201d" in said
    assert "Not in the library: \u201cqqqq\u201d" in said


def test_that_a_corrected_query_is_offered_and_run(reader: Reader) -> None:
    reader.find("interacton")
    assert reader.rows()[-1] == "Search for \u201cinteractions\u201d"
    reader.press(Qt.Key.Key_Up)
    reader.press(Qt.Key.Key_Return)
    assert reader.search.text() == "interactions"


def test_that_a_stale_answer_is_dropped(reader: Reader, parts: StandInParts) -> None:
    parts.may_answer.clear()
    reader.search.setText("nausea")
    reader.until(lambda: "nausea" in parts.asked)
    reader.search.setText("dry lips")
    reader.until(lambda: "dry lips" in parts.asked)
    parts.may_answer.set()
    reader.until(lambda: not reader.waiting())
    assert not any(row.startswith("Doxycycline") for row in reader.rows())
    assert any(row.startswith("Isotretinoin, Side Effects") for row in reader.rows())


def test_that_typing_on_keeps_the_row_that_was_chosen_when_texts_arrive(reader: Reader, parts: StandInParts) -> None:
    parts.may_answer.clear()
    reader.type("metformi")
    reader.press(Qt.Key.Key_Down)
    parts.may_answer.set()
    reader.until(lambda: any(row.startswith("In the text") for row in reader.rows()) and not reader.waiting())
    assert reader.results.currentIndex().data() == "Metformin"


def test_that_a_failed_search_is_said_in_words(reader: Reader, parts: StandInParts) -> None:
    parts.broken = True
    reader.find("nausea")
    reader.until(lambda: any("the index is damaged" in row for row in reader.rows()))


def test_that_headings_cannot_be_chosen(reader: Reader) -> None:
    reader.find("metformin")
    for _ in range(20):
        reader.press(Qt.Key.Key_Down)
        index = reader.results.currentIndex()
        assert index.flags() & Qt.ItemFlag.ItemIsSelectable
    for _ in range(20):
        reader.press(Qt.Key.Key_Up)
    assert reader.results.currentIndex().data() == "Metformin"


def test_that_a_click_opens_a_row(reader: Reader) -> None:
    reader.type("zin")
    place = reader.results.visualRect(reader.results.model().index(1, 0)).center()
    reader.bot.mouseClick(reader.results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.title == "Zinc"


def test_that_a_slash_goes_to_the_field_but_can_be_typed_in_it(reader: Reader) -> None:
    reader.drugs.setFocus()
    reader.bot.keyClick(reader.drugs, Qt.Key.Key_Slash)
    assert reader.search.hasFocus()
    assert reader.search.text() == ""
    reader.bot.keyClicks(reader.search, "mg/kg")
    assert reader.search.text() == "mg/kg"


def test_that_a_filter_without_a_hit_offers_the_search(reader: Reader) -> None:
    reader.bot.keyClicks(reader.filter, "roaccutane")
    assert reader.label("listCount") == "0 of 7"
    reader.window.browse.elsewhere.click()
    assert reader.search.text() == "roaccutane"
    assert reader.rows()[1].startswith("Isotretinoin")


def test_that_the_results_are_a_sound_model(reader: Reader) -> None:
    view = reader.window.findChild(QListView, "resultsList") or reader.window.desk.results.list
    tester = QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    for query in ("metf", "dry lips", "qqqq", ""):
        reader.type(query)
        reader.until(lambda: not reader.waiting())
    tester.deleteLater()


def test_that_texts_wait_for_the_index_and_are_searched_when_it_is_there(
    start: Callable[..., Reader], parts: StandInParts
) -> None:
    parts.index_is_there = False
    reader = start(ready=False)
    builder = reader.window.desk.keeper.builder
    reader.until(lambda: builder.running)
    builder.stop()
    builder.progressed.emit(3, 7)
    assert reader.label("statusActivity") == "Building the search index: names work already: 3 of 7"
    reader.type("metf")
    assert reader.rows()[1] == "Metformin"
    reader.type("nausea")
    reader.until(lambda: any("index is being built" in row for row in reader.rows()))
    parts.index_is_there = True
    builder.finished.emit(*WORKED)
    reader.until(lambda: any(row.startswith("Doxycycline, Side Effects") for row in reader.rows()))


def test_that_an_index_that_cannot_be_built_is_said_in_words(start: Callable[..., Reader], parts: StandInParts) -> None:
    parts.index_is_there = False
    reader = start(ready=False)
    builder = reader.window.desk.keeper.builder
    reader.until(lambda: builder.running)
    builder.stop()
    builder.finished.emit(*FAILED)
    assert "no space left on device" in reader.status
    reader.find("nausea")
    assert any("no space left on device" in row for row in reader.rows())


def test_that_a_library_that_changed_while_its_index_was_built_is_looked_at_again(
    start: Callable[..., Reader], parts: StandInParts, tmp_path: Path
) -> None:
    (tmp_path / "one.md").write_text("---\ntitle: One\n---\n### Usage\nText.\n")
    parts.index_is_there = False
    reader = start(folder=tmp_path, ready=False)
    builder = reader.window.desk.keeper.builder
    reader.until(lambda: builder.running)
    builder.stop()
    (tmp_path / "two.md").write_text("---\ntitle: Two\n---\n### Usage\nText.\n")
    builder.finished.emit(*WORKED)
    reader.until(lambda: reader.titles() == ["One", "Two"])
    reader.until(lambda: builder.running)
    builder.stop()
    parts.index_is_there = True
    builder.finished.emit(*WORKED)
    reader.until_ready()


def test_that_building_an_index_that_cannot_be_opened_ends_with_a_word(
    start: Callable[..., Reader], parts: StandInParts
) -> None:
    parts.index_is_there = False
    reader = start(ready=False)
    builder = reader.window.desk.keeper.builder
    for _ in range(3):
        reader.until(lambda: builder.running)
        builder.stop()
        builder.finished.emit(*WORKED)
    reader.until(lambda: "cannot be opened" in reader.status)
