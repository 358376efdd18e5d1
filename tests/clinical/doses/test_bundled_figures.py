"""The figures of all bundled texts: found, worked out without a fault, and what is left alone has a reason."""

import re
from collections.abc import Iterator
from fractions import Fraction

import pytest

from dispensatory.clinical.doses.about import limits_of, maxima_elsewhere, schedule_of
from dispensatory.clinical.doses.figures import MARK, Per
from dispensatory.clinical.doses.finding import Found, found_in
from dispensatory.clinical.doses.listing import listing_of
from dispensatory.clinical.doses.passages import passages
from dispensatory.clinical.doses.reckoning import Body, reckon
from dispensatory.clinical.doses.sentences import quiet
from dispensatory.monograph.html import render
from dispensatory.monograph.library import is_monograph_name
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import load_monograph
from dispensatory.paths import bundled

LEFT_ALONE = {
    "nobody gives it: urine, stool, clearance": r"\b(?:urine|stool|clearance)\b.{0,45}$",
    "a volume of distribution": r" L/kg$",
    "given to animals": r"(?i)\b(?:rats?|mice|rabbits?|animals)\b|one drop on a 10 kg child is 0\.95 mg/kg$",
    "two medicines at once": r"\d(?: mg)?/\d[\d./]* ?mg",
    "a factor follows": r"mL/kg$",
    "a list of numbers in brackets": r"\((?:to \d|EU|or)",
    "can be read in two ways": r"month 1 200 units/kg$",
}
"""Why a number before a unit for each kg or m\u00b2 is no figure: by what stands up to its end."""

_CANDIDATE = re.compile(
    r"\d[\d.,]*\)?\s?(?:mg|g|micrograms?|nanograms?|units?|mmol|mEq|m?L)(?: [a-zA-Z]+){0,2}\s?(?:/|per )\s?(?:kg|m\u00b2)(?!/m)"
)


Page = tuple[Monograph, str, tuple[Found, ...]]


@pytest.fixture(scope="session")
def pages() -> tuple[Page, ...]:
    """The bundled pages that can hold a figure, each with the figures that are found in it."""
    made: list[Page] = []
    for path in sorted(bundled("monographs").rglob("*.md")):
        if not is_monograph_name(path.name) or not MARK.search(path.read_text("utf-8")):
            continue
        monograph = load_monograph(path, path.stem)
        sources = frozenset(source.id for source in monograph.front.sources)
        for section in monograph.sections:
            if MARK.search(section.markdown):
                page = render(section.markdown, sources).replace("<table>", '<table class="data">')
                made.append((monograph, page, found_in(page)))
    return tuple(made)


def figures_of(pages: tuple[Page, ...]) -> Iterator[tuple[Monograph, Found]]:
    for monograph, _, found in pages:
        for one in found:
            yield monograph, one


def test_that_every_figure_can_be_worked_out(pages: tuple[Page, ...]) -> None:
    number = 0
    for monograph, one in figures_of(pages):
        assert one.passage.text[one.figure.start : one.figure.end] == one.figure.text
        assert one.figure.text in one.sentence
        assert all(words in one.passage.text or one.figure.said for words in schedule_of(one).words)
        reckoning = reckon(one, Body(one.figure.per, Fraction(70 if one.figure.per is Per.WEIGHT else "1.82")))
        listing_of(one, reckoning, monograph.front.dosage_forms)
        assert reckoning.product.low.base() <= reckoning.product.high.base()
        number += 1
    assert number > 3700


def test_that_maxima_are_quoted_word_for_word(pages: tuple[Page, ...]) -> None:
    for _, one in figures_of(pages):
        passage = one.passage
        cells = (*passage.row.heads, *passage.row.cells) if passage.row else ()
        rows = (cell for other in one.elsewhere if other.row for cell in other.row.cells)
        texts = " ".join(" ".join((passage.text, *cells, *rows)).split())
        limits = limits_of(one)
        for maximum in (*limits.holding, *limits.quoted):
            assert all(part in texts for part in maximum.words.split(": ")), maximum.words
        around = [" ".join(other.text.split()) for other in one.elsewhere]
        assert all(any(sentence in text for text in around) for sentence in maxima_elsewhere(one))


def test_that_what_is_left_alone_has_a_reason(pages: tuple[Page, ...]) -> None:
    left = []
    for _, page, found in pages:
        for passage in passages(page):
            here = [one.figure for one in found if one.passage == passage]
            text = quiet(passage.text)
            for match in _CANDIDATE.finditer(text):
                if not any(figure.start < match.end() and match.start() < figure.end for figure in here):
                    left.append(text[max(match.start() - 60, 0) : match.end()])
    unexplained = [text for text in left if not any(re.search(why, text) for why in LEFT_ALONE.values())]
    assert unexplained == []
    assert len(left) < 40


def test_that_a_key_stands_for_one_figure_of_a_page(pages: tuple[Page, ...]) -> None:
    for monograph, _, found in pages:
        keys = [one.key for one in found]
        assert len(keys) == len(set(keys)), monograph.slug


@pytest.mark.parametrize(
    ("slug", "text"),
    [
        ("amikacin", "15 mg/kg"),
        ("digoxin", "20 to 30"),
        ("dalteparin", "150 units/kg"),
        ("dopamine", "micrograms/kg/minute"),
        ("docetaxel", "75 mg/m\u00b2"),
        ("dextran-70", "mL/kg"),
    ],
)
def test_that_known_figures_are_among_them(pages: tuple[Page, ...], slug: str, text: str) -> None:
    assert any(text in one.figure.text for monograph, one in figures_of(pages) if monograph.slug == slug)
