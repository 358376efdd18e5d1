"""Figures as links on a page: nothing of the text changes, and each link leads back to its figure."""

import html
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from app.library_files import ISOTRETINOIN
from dispensatory.app.pages import page as page_module
from dispensatory.app.pages.dose_links import figure_in, with_dose_links
from dispensatory.app.pages.page import Names, PageRequest, faqs_in, page_html
from dispensatory.clinical.doses.figures import MARK
from dispensatory.monograph.library import is_monograph_name
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import load_monograph, parse
from dispensatory.paths import bundled
from dispensatory.terminology.sections import SectionKey

NAMES = Names(lambda slug: slug.title(), lambda name: name.title())
_DOSE = re.compile(r'<a href="dose:([0-9a-f]{12})" class="dose">([^<]*)</a>')


def _page(monograph: Monograph, section: int) -> str:
    every = frozenset(range(len(faqs_in(monograph.sections[section]))))
    return page_html(PageRequest(monograph, section, every), NAMES)


def _shown(page: str) -> str:
    document = QTextDocument()
    document.setHtml(page)
    return document.toPlainText()


def test_that_a_figure_is_a_link() -> None:
    page = _page(parse(ISOTRETINOIN, Path("x.md"), "x"), 2)
    assert [words for _, words in _DOSE.findall(page)] == ["0.5 mg/kg/day", "1 mg/kg"]


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("<p><strong>0.5</strong> to 1 mg/kg a day</p>", ["0.5", " to 1 mg/kg a day"]),
        ("<p>75 mg/m<sup>2</sup></p>", ["75 mg/m", "2"]),
        (
            '<p>1 to&nbsp;<sup class="cite"><a href="source:1">1</a></sup> 2 mg/kg</p>',
            ["1 to&nbsp;", " 2 mg/kg"],
        ),
        ("<p>&lt;5 mg/kg</p>", ["5 mg/kg"]),
        ('<p><a href="faq:1">5 mg/kg?</a></p>', []),
        ("<p>no figure, 5 kg/m2</p>", []),
    ],
)
def test_that_tags_and_other_links_stay_as_they_are(before: str, words: list[str]) -> None:
    page = with_dose_links(before)
    assert [inside for _, inside in _DOSE.findall(page)] == words
    assert _DOSE.sub(r"\2", page) == before
    assert len({key for key, _ in _DOSE.findall(page)}) == min(len(words), 1)


def test_that_a_link_leads_back_to_its_figure() -> None:
    page = with_dose_links("<p>10 mg/kg once</p><p>20 mg/kg twice daily</p>")
    keys = [key for key, _ in _DOSE.findall(page)]
    found = [figure_in(page, key) for key in keys]
    assert [one.figure.text for one in found if one] == ["10 mg/kg", "20 mg/kg"]
    assert figure_in(page, "0" * 12) is None


def _that_may_hold_figures(monograph: Monograph) -> list[int]:
    """The sections with a unit for each kg or m\u00b2, and those that show what stands in the head of the file."""
    shown = (SectionKey.GENERIC_NAME, SectionKey.PRECAUTIONS)
    sections = enumerate(monograph.sections)
    return [number for number, one in sections if one.key in shown or MARK.search(one.markdown)]


def test_that_nothing_of_any_bundled_text_is_lost_or_changed(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [path for path in sorted(bundled("monographs").rglob("*.md")) if is_monograph_name(path.name)]
    assert len(files) > 700
    before: list[str] = []
    made: list[str] = []

    def linked(page: str) -> str:
        before.append(page)
        made.append(with_dose_links(page))
        return made[-1]

    monkeypatch.setattr(page_module, "with_dose_links", linked)
    figures = 0
    for monograph in (load_monograph(path, path.stem) for path in files if MARK.search(path.read_text("utf-8"))):
        for section in _that_may_hold_figures(monograph):
            page = _page(monograph, section)
            keys = _DOSE.findall(page)
            if not keys:
                continue
            figures += len({key for key, _ in keys})
            plain, body = before[-1], made[-1]
            assert page.startswith(body)
            assert _DOSE.sub(r"\2", body) == plain
            assert _shown(body) == _shown(plain)
    assert figures > 3800


def test_that_every_link_of_a_dosage_leads_back() -> None:
    path = bundled("monographs") / "a" / "amikacin.md"
    monograph = load_monograph(path, "amikacin")
    number = next(number for number, section in enumerate(monograph.sections) if section.key == "dosage")
    page = _page(monograph, number)
    for key, words in _DOSE.findall(page):
        found = figure_in(page, key)
        assert found is not None
        assert html.unescape(words) in found.passage.text.replace("\u2009", "\u00a0")
