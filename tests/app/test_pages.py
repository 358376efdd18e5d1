"""The HTML of a page, apart from the window."""

from pathlib import Path

import pytest

from app.library_files import BUNDLE, ISOTRETINOIN
from dispensatory.app.open_page import LONGEST_WARNING
from dispensatory.app.pages.page import Names, PageRequest, page_html
from dispensatory.app.pages.summary import summary_of
from dispensatory.app.pages.tabs import find_tab, tabs_of
from dispensatory.monograph.model import FrontMatter, Monograph
from dispensatory.monograph.parser import parse

NAMES = Names({"doxycycline": "Doxycycline <b>"}.get, {"tetracyclines": "Tetracyclines"}.get)


def _page(text: str, section: int, faqs: frozenset[int] = frozenset()) -> str:
    return page_html(PageRequest(parse(text, Path("x.md"), "x"), section, faqs), NAMES)


def test_that_questions_are_folded_until_they_are_opened() -> None:
    closed = _page(ISOTRETINOIN, 6)
    assert "May I drink alcohol?" in closed
    assert "Better not." not in closed
    assert 'href="faqs:open"' in closed
    half = _page(ISOTRETINOIN, 6, frozenset({0}))
    assert "Better not." in half
    assert "A lip balm" not in half
    every = _page(ISOTRETINOIN, 6, frozenset({0, 1}))
    assert 'href="faqs:close"' in every
    assert "A lip balm, often." in every


def test_that_faqs_without_a_question_are_shown_as_they_are() -> None:
    page = _page("---\ntitle: X\n---\n### Usage\nPain.\n### FAQs\nAsk your nurse.\n", 1)
    assert "Ask your nurse." in page
    assert "faqs:open" not in page


def test_that_a_partner_in_the_library_is_a_link_and_its_title_is_text() -> None:
    page = _page(ISOTRETINOIN, 5)
    assert '<a href="medicine:doxycycline">Doxycycline &lt;b&gt;</a>' in page
    assert 'href="medicine:metformin"' not in page
    assert ">metformin<" in page


def test_that_a_long_boxed_warning_is_whole_in_precautions() -> None:
    warning = "Word " * 100 + "end"
    text = ISOTRETINOIN.replace("Must not be used in pregnancy, severe birth defects at any dose.", warning)
    assert warning in _page(text, 5)
    summary = summary_of(parse(text, Path("x.md"), "x").front)
    assert summary.boxed_warning == warning
    assert len(summary.short_warning(LONGEST_WARNING)) <= LONGEST_WARNING + 2


def test_that_what_the_header_leaves_out_stands_in_the_first_section() -> None:
    page = _page(ISOTRETINOIN, 0)
    for words in ("capsule, oral: 10 mg, 20 mg", "GB: Roaccutane", "US: prescription only", "13-cis-retinoic acid"):
        assert words in page


def test_that_a_file_without_text_says_so() -> None:
    page = page_html(PageRequest(Monograph("x", Path("x.md"), FrontMatter("X")), 0), NAMES)
    assert "holds no text" in page


def test_that_many_names_are_counted_not_cut() -> None:
    brands = ", ".join(f"Brand{number}" for number in range(40))
    summary = summary_of(
        parse(f"---\ntitle: X\nbrand_names: [{brands}]\n---\n### Usage\nPain.\n", Path("x.md"), "x").front
    )
    assert len(summary.more) + summary.names.count(", ") + 1 == 40


@pytest.mark.parametrize(
    ("key", "medicine", "expected"), [("dosage", "Clarithromycin", 3), ("dosage", "Zinc", 1), ("faqs", None, None)]
)
def test_that_the_tab_of_the_same_medicine_is_preferred(key: str, medicine: str | None, expected: int | None) -> None:
    assert find_tab(tabs_of(parse(BUNDLE, Path("x.md"), "x")), key, medicine) == expected


def test_that_a_heading_that_says_more_than_its_tab_is_shown() -> None:
    assert "Dosage (Not Applicable)" in _page(
        "---\ntitle: X\n---\n### Usage\nU.\n### Dosage (Not Applicable)\nNone.\n", 1
    )
    assert "<h3>" not in _page("---\ntitle: X\n---\n### Usage\nU.\n", 0)


def test_that_a_heading_that_stands_twice_is_numbered() -> None:
    text = "---\ntitle: X\n---\n### Usage\nOne.\n### Dosage\nD.\n### Usage\nTwo.\n"
    assert [tab.label for tab in tabs_of(parse(text, Path("x.md"), "x"))] == ["Usage", "Dosage", "Usage 2"]


def test_that_a_citation_does_not_fall_onto_the_next_line() -> None:
    page = _page(ISOTRETINOIN, 0)
    assert 'retinoid&nbsp;<sup class="cite">' in page
