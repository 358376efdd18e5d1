"""Opening medicines and moving between their sections."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.conftest import Reader


def test_that_the_list_shows_every_medicine_by_its_title(reader: Reader) -> None:
    expected = [
        "Aspirin (aspirin-1)",
        "Aspirin (aspirin-2)",
        "Doxycycline",
        "Heart burn bundle",
        "Isotretinoin",
        "Metformin",
        "Zinc",
    ]
    assert reader.titles() == expected
    assert reader.label("listCount") == "7 medicines"


def test_that_a_medicine_opens_with_its_header_and_its_sections(reader: Reader) -> None:
    reader.open("Isotretinoin")
    about = reader.label("monographAbout")
    assert about.startswith(
        "Retinoid \u00b7 capsule, oral \u00b7 prescription only \u00b7 ATC D10BA01 \u00b7 Library: ward library"
    )
    assert reader.label("monographNames") == "13-cis-retinoic acid, Absorica, Claravis, Roaccutane"
    assert "severe birth defects" in reader.label("warningText")
    assert [reader.tabs.tabText(number) for number in range(reader.tabs.count())] == [
        "Generic Name", "Usage", "Dosage", "Side Effects", "How it Works", "Precautions", "FAQs",
    ]  # fmt: skip


def test_that_moving_to_another_medicine_keeps_the_section(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Side Effects")
    reader.open("Metformin")
    assert reader.section == "Side Effects"
    assert "Diarrhea" in reader.page


def test_that_an_absent_section_is_said_and_comes_back_with_the_next_medicine(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Dosage")
    reader.open("Doxycycline")
    assert reader.section == "Generic Name"
    assert reader.status == "Doxycycline has no section \u201cDosage\u201d."
    reader.open("Metformin")
    assert reader.section == "Dosage"
    assert reader.status == ""


def test_that_a_section_key_that_is_absent_is_said(reader: Reader) -> None:
    reader.open("Doxycycline")
    reader.action("section3Action").trigger()
    assert reader.section == "Generic Name"
    assert "no section \u201cDosage\u201d" in reader.status


def test_that_control_and_a_number_show_that_section(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.bot.keyClick(reader.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert reader.section == "Dosage"
    reader.bot.keyClick(reader.window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert reader.section == "Side Effects"


def test_that_an_empty_section_says_so(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("How it Works")
    assert "This section is empty in this monograph." in reader.page


def test_that_a_less_than_sign_stays_in_the_text(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Dosage")
    assert "Keep to < 1 mg/kg." in reader.page


def test_that_a_file_of_two_medicines_names_the_medicine_on_each_tab(reader: Reader) -> None:
    reader.open("Heart burn bundle")
    names = [reader.tabs.tabText(number) for number in range(reader.tabs.count())]
    assert names == ["Usage (Amoxicillin)", "Dosage (Amoxicillin)", "Usage (Clarithromycin)", "Dosage (Clarithromycin)"]
    reader.show_section("Dosage (Clarithromycin)")
    assert "Clarithromycin 500 mg." in reader.page
    assert "Amoxicillin 1 g" not in reader.page


def test_that_the_section_key_pressed_again_shows_the_next_section_of_that_key(reader: Reader) -> None:
    reader.open("Heart burn bundle")
    reader.action("section3Action").trigger()
    assert reader.section == "Dosage (Amoxicillin)"
    reader.action("section3Action").trigger()
    assert reader.section == "Dosage (Clarithromycin)"


def test_that_a_section_of_the_file_s_own_has_a_tab_at_its_place(reader: Reader) -> None:
    reader.open("Metformin")
    assert reader.tabs.tabText(reader.tabs.count() - 1) == "Storage && Travel"


def test_that_the_disclaimer_of_the_program_is_in_sight_whatever_the_file_holds(reader: Reader) -> None:
    for title in ("Zinc", "Isotretinoin"):
        reader.open(title)
        line = reader.window.findChild(QLabel, "disclaimerLine")
        assert line.isVisible()
        assert "not medical advice" in line.text()


def test_that_the_disclaimer_of_the_file_ends_each_page(reader: Reader) -> None:
    reader.open("Isotretinoin")
    for number in range(reader.tabs.count()):
        reader.tabs.setCurrentIndex(number)
        assert reader.page.rstrip().endswith("Disclaimer: Its own disclaimer.")


def test_that_a_page_ends_with_the_sources_cited_on_it_and_only_those(reader: Reader) -> None:
    reader.open("Isotretinoin")
    assert "Absorica prescribing information, FDA label, 2023-10" in reader.page
    assert "A second source" not in reader.page
    assert "Revised 2026-11-22; compiled from the sources listed" in reader.page


def test_that_precautions_list_the_stated_interactions_gravest_first(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Precautions")
    page = reader.page
    assert page.index("Contraindicated") < page.index("Monitor")
    assert "Tetracyclines" in page
    assert "Raised pressure inside the skull. Do not give together." in page


def test_that_a_partner_of_an_interaction_opens_its_monograph(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Precautions")
    assert 'href="medicine:doxycycline"' in reader.text.toHtml()
    reader.window.monograph.link_chosen.emit("medicine:doxycycline")
    assert reader.title == "Doxycycline"


def test_that_the_banner_leads_to_precautions(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.window.monograph.header.warning_requested.emit()
    assert reader.section == "Precautions"


def test_that_a_fault_in_a_file_is_shown_above_its_text(reader: Reader) -> None:
    reader.open("Zinc")
    assert "has no front matter" in reader.label("fileNotice")
    assert "Diarrhea of children." in reader.page


def test_that_a_file_that_is_gone_is_said_in_words(start: Callable[..., Reader], tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("---\ntitle: One\n---\n### Usage\nText.\n")
    (tmp_path / "two.md").write_text("---\ntitle: Two\n---\n### Usage\nText.\n")
    reader = start(folder=tmp_path)
    (tmp_path / "two.md").unlink()
    reader.open("One")
    reader.open("Two")
    assert "two.md" in reader.page
    assert "Text." not in reader.page
