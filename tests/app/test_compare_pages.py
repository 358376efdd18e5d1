"""The HTML of a comparison: what medicines say of each other, and nothing but text where text is given."""

from collections.abc import Mapping
from pathlib import Path

from dispensatory.app.pages.page import Names
from dispensatory.app.tools.compare_pages import column_html, comparison_paper, glance_html, with_whole_figures
from dispensatory.clinical.comparison import Comparison, compare
from dispensatory.errors import MonographError
from dispensatory.monograph.catalogue import Catalogue, Head, entry_of
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import parse
from dispensatory.terminology.tables import MedicineClass

CLASSES = (MedicineClass("nsaids", "NSAIDs", members=("ibuprofen", "naproxen")),)
NAMES = Names({"naproxen": "Naproxen"}.get, {"nsaids": "NSAIDs"}.get)

WARFARIN = """---
title: Warfarin
inn: warfarin
interactions:
  - {with: ["class:nsaids"], action: avoid, effect: Bleeding <b>., management: Use paracetamol., sources: [1]}
  - {with: [naproxen], action: avoid, effect: Worse., sources: [1]}
sources: [{id: 1, title: A label, publisher: FDA, date: 2020}]
---
### Usage
Clots.
"""
IBUPROFEN = """---
title: Ibuprofen <i>
inn: ibuprofen
dosage_forms: [{form: tablet, strengths: [200 mg]}]
---
### Usage
Pain.
"""
NAPROXEN = """---
title: Naproxen
inn: naproxen
interactions: [{with: [warfarin], action: monitor, effect: Look.}]
---
### Usage
Pain.
"""
BOTH = "---\ntitle: Both\ninn: ibuprofen + warfarin\n---\n### Usage\nU.\n"


def made(texts: Mapping[str, str], *slugs: str, failing: str = "") -> Comparison:
    monographs = {slug: parse(text, Path(f"{slug}.md"), slug) for slug, text in texts.items()}
    entries = tuple(entry_of(monograph, "ward") for monograph in monographs.values())
    catalogue = Catalogue(tuple(Head(e.slug, e.title) for e in entries), lambda: entries, (), "digest")

    def load(slug: str) -> Monograph:
        if slug == failing:
            raise MonographError(f"{slug}.md", None, "is not <text>")
        return monographs[slug]

    return compare({slug: monographs[slug].title for slug in slugs}, catalogue, CLASSES, load)


ALL = {"warfarin": WARFARIN, "ibuprofen": IBUPROFEN, "naproxen": NAPROXEN, "both": BOTH}


def test_that_one_statement_about_two_of_them_stands_once() -> None:
    table = glance_html(made(ALL, "warfarin", "ibuprofen", "naproxen"), NAMES)
    assert table.count("Bleeding &lt;b&gt;. Use paracetamol.") == 1
    assert "Of Ibuprofen &lt;i&gt; and Naproxen:" in table
    assert "A label, FDA, 2020" in table


def test_that_a_disagreement_is_said_and_both_are_shown() -> None:
    table = glance_html(made(ALL, "warfarin", "naproxen"), NAMES)
    assert table.count("The two monographs disagree; both are shown.") == 2
    assert "Worse." in table
    assert "Look." in table


def test_that_a_part_that_cannot_be_read_is_named_below_the_table() -> None:
    table = glance_html(made(ALL, "both", "naproxen", failing="warfarin"), NAMES)
    assert "A part of a combination could not be read" in table
    assert "warfarin.md: is not &lt;text&gt;" in table


def test_that_one_that_cannot_be_read_is_neither_silent_nor_safe() -> None:
    comparison = made(ALL, "warfarin", "naproxen", failing="warfarin")
    table = glance_html(comparison, NAMES)
    assert 'Of Naproxen:</b> <span class="empty">Cannot be checked' in table
    assert "Look." in table
    assert "is not &lt;text&gt;" in column_html(comparison.medicines[0], None, NAMES)


def test_that_a_figure_and_its_unit_are_not_parted() -> None:
    assert "200&nbsp;mg" in glance_html(made(ALL, "ibuprofen"), NAMES)


def test_that_a_figure_and_its_unit_are_not_parted_in_a_sentence_nor_a_tag_changed() -> None:
    made = with_whole_figures('<p title="5 mg">10 to 15 micrograms/kg, 2 of 3 days</p>')
    assert made == '<p title="5 mg">10 to 15&nbsp;micrograms/kg, 2 of 3&nbsp;days</p>'


def test_that_on_paper_where_each_is_from_stands_below_the_table_over_the_whole_width() -> None:
    paper = comparison_paper(made(ALL, "warfarin", "naproxen", "ibuprofen"), None, NAMES)
    table, _, below = paper.rpartition("</table>")
    assert "Review" not in table
    assert "1. A label, FDA, 2020" not in table
    assert "1. A label, FDA, 2020" in below
    assert below.count("<b>Sources:</b>") == below.count("<b>Review:</b>") == 3
    assert below.index("<h4>Warfarin</h4>") < below.index("1. A label") < below.index("<h4>Naproxen</h4>")


def test_that_one_medicine_alone_is_not_compared_with_itself() -> None:
    comparison = made(ALL, "ibuprofen")
    assert "Said of each other" not in glance_html(comparison, NAMES)
    assert comparison_paper(comparison, None, NAMES).startswith("<h1>Ibuprofen &lt;i&gt; at a glance</h1>")


def test_that_on_paper_the_columns_are_named_and_nothing_is_to_be_clicked() -> None:
    comparison = made(ALL, "warfarin", "ibuprofen")
    paper = comparison_paper(comparison, comparison.sections[0], NAMES)
    assert ">Ibuprofen &lt;i&gt;</th>" in paper
    assert "details" not in paper
    assert "<a " not in paper
    assert paper.index("Clots.") < paper.index("Pain.")
