"""A label that was imported, in the real window: whose text it is, and that nobody edited it, is in sight on every page."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.conftest import Reader
from dispensatory.library.labels.importing import import_labels

LABELS = Path(__file__).parents[1] / "data" / "labels"
TITLE = "Fictozal (fictolol succinate), label of Made-Up Pharma, Inc."


@pytest.fixture
def labels(start: Callable[..., Reader], tmp_path: Path) -> Reader:
    folder = tmp_path / "imported"
    assert import_labels([LABELS], folder).refused == []
    reader = start(folder=folder)
    reader.open(TITLE)
    return reader


def tabs(reader: Reader) -> list[str]:
    return [reader.tabs.tabText(number) for number in range(reader.tabs.count())]


def test_that_the_header_says_that_it_is_imported_from_where_and_in_which_library(labels: Reader) -> None:
    assert labels.label("monographAbout") == (
        "Imported label, not edited \u00b7 tablet, film coated, solution, oral \u00b7 "
        "prescription only, controlled (schedule III) \u00b7 Library: imported"
    )
    assert "label of Made-Up Pharma, Inc." in labels.title


def test_that_every_page_says_whose_text_it_is_and_of_which_date(labels: Reader) -> None:
    for number in range(labels.tabs.count()):
        labels.tabs.setCurrentIndex(number)
        assert "Text of the label, imported without editing" in labels.page, tabs(labels)[number]
        assert "set id a1b2c3d4-0000-4000-8000-000000000001, version 7, Made-Up Pharma, Inc., 2024-02-15" in labels.page
        assert "Revised 2024-02-15; imported, not edited" in labels.page
        assert "was neither edited nor checked by anyone" in labels.page


def test_that_sections_without_a_place_have_tabs_of_their_own(labels: Reader) -> None:
    assert tabs(labels)[7:] == [
        "Recent Major Changes",
        "14 CLINICAL STUDIES",
        "PRINCIPAL DISPLAY PANEL - 10 mg Bot\u2026",
        "Other text",
        "Label Data",
    ]
    labels.tabs.setCurrentIndex(9)
    assert labels.page.startswith("PRINCIPAL DISPLAY PANEL - 10 mg Bottle\n")
    labels.show_section("14 CLINICAL STUDIES")
    assert "One study of nobody." in labels.page


def test_that_signs_of_the_label_are_no_marks_and_tables_are_tables(labels: Reader) -> None:
    labels.show_section("Dosage")
    assert "Keep *starred* and under_scored signs, <5 mg as well as [ 1], a | bar and 2 * 3." in labels.page
    assert 'href="source:1"' in labels.text.toHtml().split("imported without editing")[1]
    assert labels.text.toHtml().count('href="source:1"') == 1
    assert "\u226560 mL/min" in labels.page


def test_that_the_boxed_warning_is_in_the_banner_and_whole_in_precautions(labels: Reader) -> None:
    assert "Do not stop Fictozal at once." in labels.label("warningText")
    labels.show_section("Precautions")
    assert "Taper over 2 weeks [see Warnings and Precautions (5.1)]." in labels.page


def test_that_it_is_found_by_its_names(labels: Reader) -> None:
    labels.type("fictolol")
    labels.until(lambda: any(TITLE in row for row in labels.rows()))


@pytest.mark.parametrize("file", ["every_shape.xml", "every_field.json"])
def test_that_every_word_of_a_file_is_on_a_page(start: Callable[..., Reader], tmp_path: Path, file: str) -> None:
    source = LABELS.parent / "odd_labels" / file
    folder = tmp_path / "imported"
    (imported,) = import_labels([source], folder).imported
    reader = start(folder=folder)
    reader.open(imported.title)
    pages = []
    for number in range(reader.tabs.count()):
        reader.tabs.setCurrentIndex(number)
        reader.window.desk.reading.unfold(None)
        pages.append(f"{reader.tabs.tabText(number)}\n{reader.page}")
    words = set(re.findall(r"word\d{4}", source.read_text(encoding="utf-8")))
    assert len(words) > 300
    assert sorted(words - set(re.findall(r"word\d{4}", " ".join(pages)))) == []
