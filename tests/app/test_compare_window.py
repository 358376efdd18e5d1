"""Comparing medicines in the real window: adding, refusing, facts in rows, sections side by side, a changed library, paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QToolButton

from app.comparer import Comparer, opened
from app.conftest import Reader
from app.library_files import write_library
from app.look_alike_files import write_look_alikes


@pytest.fixture
def comparer(reader: Reader) -> Comparer:
    return opened(reader, "isotretinoin")


def test_that_the_action_begins_with_the_medicine_that_is_open(reader: Reader) -> None:
    reader.until(lambda: reader.action("compareAction").isEnabled())
    reader.open("Isotretinoin")
    reader.action("compareAction").trigger()
    comparer = Comparer(reader, reader.window.desk.tools.open("compare"))
    assert comparer.titles == ["Isotretinoin"]


def test_that_the_one_that_is_open_stands_first_and_none_is_dropped(reader: Reader) -> None:
    reader.open("Metformin")
    comparer = opened(reader, "isotretinoin", "doxycycline", "metformin")
    assert comparer.titles == ["Metformin", "Isotretinoin", "Doxycycline"]
    reader.window.desk.tools.open("compare", ("zinc", "bundle"))
    assert comparer.titles == ["Metformin", "Isotretinoin", "Doxycycline", "Zinc"]
    assert "Heart burn bundle was not added: four" in comparer.said


def test_that_a_medicine_is_added_by_any_name(comparer: Comparer) -> None:
    comparer.add("doxycycline")
    assert comparer.titles == ["Isotretinoin", "Doxycycline"]
    comparer.button("Isotretinoin", "Remove").click()
    comparer.add("Roaccutane")
    assert comparer.titles == ["Doxycycline", "Isotretinoin"]


def test_that_a_fifth_and_the_same_twice_are_refused_in_words(comparer: Comparer) -> None:
    comparer.add("isotretinoin")
    assert comparer.said == "Isotretinoin is being compared already."
    for name in ("doxycycline", "metformin", "zinc"):
        comparer.add(name)
        assert comparer.said == ""
    comparer.add("heart burn bundle")
    assert "four medicines are compared at the most" in comparer.said
    assert len(comparer.titles) == 4


def test_that_a_name_that_nobody_has_is_said(comparer: Comparer) -> None:
    comparer.add("zzzz")
    assert "\u201czzzz\u201d was not added" in comparer.said
    assert comparer.titles == ["Isotretinoin"]


def test_that_of_a_pasted_list_what_is_not_added_is_named(comparer: Comparer) -> None:
    QGuiApplication.clipboard().setText("doxycycline\nunheard-of\nisotretinoin\naspirin")
    comparer.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert comparer.titles == ["Isotretinoin", "Doxycycline"]
    for words in ("Isotretinoin is being compared already", "\u201cunheard-of\u201d", "\u201caspirin\u201d"):
        assert words in comparer.said


def test_that_facts_stand_in_one_row_and_silence_is_said_in_words(comparer: Comparer) -> None:
    comparer.add("metformin")
    assert comparer.row("Class") == ["Retinoid", "not in this monograph"]
    assert comparer.row("Forms and strengths") == ["capsule, oral: 10 mg, 20 mg", "not in this monograph"]
    assert comparer.row("Legal status") == ["US: prescription only", "not in this monograph"]
    assert comparer.row("Pregnancy") == ["contraindicated", "not in this monograph"]
    assert comparer.row("Breast-feeding") == ["not in this monograph"] * 2
    assert comparer.row("Boxed warning")[0].startswith("Must not be used in pregnancy")
    assert comparer.row("Revised") == ["2026-11-22", "not in this monograph"]
    assert "1. Absorica prescribing information, FDA label, 2023-10" in comparer.row("Sources")[0]


def test_that_actions_are_rows_and_classes_are_named_by_their_titles(comparer: Comparer) -> None:
    comparer.add("doxycycline")
    contraindicated, silent = comparer.row("Contraindicated with")
    assert contraindicated == "Doxycycline, Tetracyclines"
    assert silent == "not in this monograph"
    assert comparer.row("Monitor with")[0] == "Metformin"


def test_that_what_they_say_of_each_other_is_whole_with_its_source(comparer: Comparer) -> None:
    comparer.add("doxycycline")
    said, silence = comparer.row("Said of each other")
    assert said.startswith("Of Doxycycline: Contraindicated. Raised pressure inside the skull. Do not give together.")
    assert "Absorica prescribing information, FDA label, 2023-10" in said
    assert silence == "Of Isotretinoin: Nothing recorded here: not proof of safety"


def test_that_what_is_copied_from_the_table_names_its_medicines(comparer: Comparer) -> None:
    comparer.add("metformin")
    comparer.glance.selectAll()
    comparer.glance.copy()
    assert QGuiApplication.clipboard().text().splitlines()[0].split("\t") == ["", "Isotretinoin", "Metformin"]


def test_that_the_tabs_are_the_sections_that_any_of_them_has(comparer: Comparer) -> None:
    comparer.add("metformin")
    names = [comparer.tabs.tabText(number) for number in range(comparer.tabs.count())]
    assert names[:4] == ["At a glance", "Generic Name", "Usage", "Dosage"]
    assert names[-1] == "Storage && Travel"


def test_that_a_section_stands_side_by_side_and_an_absent_one_is_said(comparer: Comparer) -> None:
    comparer.add("metformin")
    comparer.show("Usage")
    assert "Severe acne" in comparer.text("isotretinoin").toPlainText()
    assert comparer.text("metformin").toPlainText() == "Not in this monograph."
    assert not comparer.glance.isVisible()
    assert comparer.text("metformin").accessibleName() == "Metformin: Usage"


def test_that_every_answer_is_unfolded(comparer: Comparer) -> None:
    comparer.show("FAQs")
    page = comparer.text("isotretinoin").toPlainText()
    assert "Better not." in page
    assert "A lip balm, often." in page
    assert "Close all" not in page
    assert "faq:" not in comparer.text("isotretinoin").toHtml()


def test_that_of_the_links_of_a_page_only_those_that_work_here_are_left(comparer: Comparer) -> None:
    comparer.show("Dosage")
    text = comparer.text("isotretinoin")
    assert "0.5 mg/kg/day" in text.toPlainText()
    assert "dose:" not in text.toHtml()
    comparer.show("Precautions")
    assert "source:1" in text.toHtml()
    assert "medicine:doxycycline" in text.toHtml()


def test_that_several_medicines_of_one_file_stand_below_each_other(comparer: Comparer) -> None:
    comparer.add("heart burn bundle")
    comparer.show("Dosage")
    page = comparer.text("bundle").toPlainText()
    assert page.index("Amoxicillin 1 g.") < page.index("Clarithromycin 500 mg.")


def test_that_the_section_stays_when_a_medicine_comes_or_goes(comparer: Comparer) -> None:
    comparer.add("metformin")
    comparer.show("Side Effects")
    comparer.add("doxycycline")
    assert comparer.tabs.tabText(comparer.tabs.currentIndex()) == "Side Effects"
    comparer.button("Metformin", "Remove").click()
    assert comparer.titles == ["Isotretinoin", "Doxycycline"]
    assert "Burns easily" in comparer.text("doxycycline").toPlainText()
    assert comparer.said == "Metformin was removed. Undo: Ctrl+Z."


def test_that_open_shows_the_medicine_in_the_main_window_at_the_same_section(comparer: Comparer) -> None:
    comparer.add("doxycycline")
    comparer.show("Side Effects")
    comparer.button("Doxycycline", "Open").click()
    assert comparer.reader.title == "Doxycycline"
    assert comparer.reader.section == "Side Effects"


def test_that_a_partner_opens_in_the_main_window(comparer: Comparer) -> None:
    comparer.window.follow("medicine:metformin")
    assert comparer.reader.title == "Metformin"


def test_that_the_details_of_an_action_are_a_link_to_precautions(comparer: Comparer) -> None:
    comparer.glance.anchorClicked.emit("section:precautions")
    assert comparer.tabs.tabText(comparer.tabs.currentIndex()) == "Precautions"
    page = comparer.text("isotretinoin").toPlainText()
    assert "Interactions stated in this monograph" in page
    assert "Contraindicated Tetracyclines, Doxycycline\nRaised pressure inside the skull. Do not give together." in page


def test_that_the_boxed_warning_is_in_sight_over_every_section(comparer: Comparer) -> None:
    comparer.add("metformin")
    warning = comparer.head("Isotretinoin").findChild(QLabel, "compareWarning")
    for number in range(comparer.tabs.count()):
        comparer.tabs.setCurrentIndex(number)
        assert warning.isVisible()
        assert warning.text().startswith("Boxed warning: Must not be used in pregnancy")
    assert "at any dose." in (warning.toolTip() or warning.text())
    assert not comparer.head("Metformin").findChild(QLabel, "compareWarning").isVisible()


def test_that_the_whole_comparison_is_removed_at_once(comparer: Comparer) -> None:
    comparer.window.findChild(QToolButton, "compareClear").click()
    assert comparer.titles == []
    assert not comparer.tabs.isVisible()
    assert comparer.window.paper() is None
    assert "two to four" in comparer.window.findChild(QLabel, "compareRoom").text()


def test_that_what_is_removed_comes_back_step_by_step(comparer: Comparer) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    comparer.add("metformin")
    comparer.add("doxycycline")
    comparer.button("Metformin", "Remove").click()
    comparer.button("Doxycycline", "left").click()
    comparer.window.findChild(QToolButton, "compareClear").click()
    assert comparer.said == "2 medicines were removed. Undo: Ctrl+Z."
    for expected in (
        ["Doxycycline", "Isotretinoin"],
        ["Isotretinoin", "Doxycycline"],
        ["Isotretinoin", "Metformin", "Doxycycline"],
        ["Isotretinoin", "Metformin"],
    ):
        comparer.press(Qt.Key.Key_Z, control)
        assert comparer.titles == expected
    assert comparer.said == "Undone: 1 medicine was added."


def test_that_ctrl_z_in_a_field_with_text_is_for_the_text(comparer: Comparer) -> None:
    comparer.field.setFocus()
    comparer.reader.bot.keyClicks(comparer.field, "met")
    comparer.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert comparer.titles == ["Isotretinoin"]


def test_that_a_name_that_is_confused_has_tall_letters_in_its_head_for_the_eye(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    comparer = opened(start(folder=write_look_alikes(tmp_path)), "prednisone", "metformin")
    assert comparer.titles == ["predniSONE", "Metformin"]
    assert comparer.head("predniSONE").accessibleName() == "Prednisone"
    assert comparer.button("predniSONE", "Open").accessibleName() == "Open Prednisone in the main window"


def test_that_one_that_cannot_be_read_says_so_and_the_others_go_on(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    reader = start(folder=write_library(tmp_path))
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    (tmp_path / "metformin.md").unlink()
    comparer = opened(reader, "metformin", "isotretinoin")
    assert comparer.row("Class") == ["could not be read", "Retinoid"]
    assert comparer.head("Metformin").findChild(QLabel, "compareNotice").isVisible()
    comparer.show("Side Effects")
    assert "This monograph could not be read:" in comparer.text("metformin").toPlainText()
    assert "metformin.md" in comparer.text("metformin").toPlainText()
    assert "Dry lips" in comparer.text("isotretinoin").toPlainText()


def test_that_a_damaged_file_is_told_in_its_head(start: Callable[..., Reader], tmp_path: Path) -> None:
    write_library(tmp_path)
    (tmp_path / "doxycycline.md").write_text("---\ntitle: Doxycycline\npregnancy: a: b\n---\n### Usage\nU.\n", "utf-8")
    comparer = opened(start(folder=tmp_path), "doxycycline")
    notice = comparer.head("Doxycycline").findChild(QLabel, "compareNotice")
    assert notice.isVisible()
    assert "not valid YAML" in notice.text()


def test_that_a_changed_library_is_shown_and_one_that_is_gone_is_said(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    reader = start(folder=write_library(tmp_path))
    comparer = opened(reader, "isotretinoin", "zinc")
    comparer.show("Usage")
    isotretinoin = tmp_path / "isotretinoin.md"
    isotretinoin.write_text(isotretinoin.read_text("utf-8").replace("Severe acne.", "Another use."), "utf-8")
    (tmp_path / "zinc.md").unlink()
    reader.window.desk.keeper.start()
    reader.until(lambda: "Another use." in comparer.text("isotretinoin").toPlainText())
    assert comparer.titles == ["Isotretinoin", "Zinc"]
    assert "could not be read" in comparer.text("zinc").toPlainText()


def test_that_paper_has_the_table_and_the_open_section_of_each_with_its_sources(comparer: Comparer) -> None:
    comparer.add("metformin")
    paper = comparer.window.paper()
    assert paper is not None
    assert paper.title == "Comparison of Isotretinoin and Metformin"
    assert "Severe acne" not in paper.html
    comparer.show("Usage")
    paper = comparer.window.paper()
    assert paper is not None
    assert paper.file == "comparison-isotretinoin-metformin-usage"
    for words in (">Isotretinoin</th>", "not in this monograph", "Severe acne", "Absorica", "Revised 2026-11-22"):
        assert words in paper.html
    assert paper.html.index("Not in this monograph.") > paper.html.index("Severe acne")
    assert "<a " not in paper.html
