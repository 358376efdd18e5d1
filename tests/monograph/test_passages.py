"""Every statement of a monograph is a passage, in order, with what stands above it."""

from pathlib import Path

from dispensatory.monograph.parser import parse
from dispensatory.monograph.passages import Block, Passage, blocks, passages

FILE = """\
---
title: Alphacin
inn: alphacin
brand_names: {US: [Zalpha], other: [Alphanex]}
pharmacological_class: [Retinoid]
dosage_forms: [{form: tablet, route: oral, strengths: [1 mg, 2 mg]}]
pregnancy: contraindicated
half_life: 3 hours
boxed_warning: Birth defects. Test first.
interactions:
  - {with: [betamab, "class:nsaids"], action: avoid, effect: It adds up., management: Wait., sources: [1]}
sources: [{id: 1, title: Label}]
review: the word measles stands here and is not about the medicine
---
### Generic Name
A **retinoid** [1].
### Precautions
Not in pregnancy.
### FAQs
**Q: May I drink?**

A: No:
- never beer
### Storage & Travel
Keep dry.

**Disclaimer:** The word mumps stands here.
"""


def of(text: str = FILE) -> list[Passage]:
    return list(passages(parse(text, Path("alphacin.md"), "alphacin"), str.upper))


def test_that_all_is_there_in_the_order_of_the_sections() -> None:
    assert [(passage.section, passage.under, passage.text) for passage in of()] == [
        ("generic-name", (), "A retinoid [1]."),
        ("generic-name", ("At a glance", "Title"), "Alphacin"),
        ("generic-name", ("At a glance", "International name"), "alphacin"),
        ("generic-name", ("At a glance", "Brand names"), "US: Zalpha; Alphanex"),
        ("generic-name", ("At a glance", "Class"), "Retinoid"),
        ("generic-name", ("At a glance", "Forms"), "tablet, oral, 1 mg, 2 mg"),
        ("generic-name", ("At a glance",), "Half-life: 3 hours"),
        ("generic-name", ("At a glance",), "Pregnancy: contraindicated"),
        ("precautions", ("Boxed warning",), "Birth defects. Test first."),
        ("precautions", (), "Not in pregnancy."),
        ("precautions", ("Interactions", "avoid"), "With BETAMAB, CLASS:NSAIDS: It adds up. Wait."),
        ("faqs", (), "May I drink?"),
        ("faqs", ("May I drink?",), "No:"),
        ("faqs", ("May I drink?", "No:"), "never beer"),
        ("storage-travel", (), "Storage & Travel"),
        ("storage-travel", (), "Keep dry."),
    ]


def test_that_fields_are_there_without_the_sections_to_which_they_belong() -> None:
    every = of(FILE.replace("### Generic Name", "### Usage").replace("### Precautions", "### Dosage"))
    assert [passage.text for passage in every if passage.section == "precautions"] == [
        "Birth defects. Test first.",
        "With BETAMAB, CLASS:NSAIDS: It adds up. Wait.",
    ]
    assert "Pregnancy: contraindicated" in [passage.text for passage in every]


def test_that_the_medicine_is_named_where_a_file_treats_several() -> None:
    text = "---\ntitle: Two\n---\n### Alphacin Usage\nEars.\n### Alphacin Dosage\nTwo.\n### Betamab Usage\nEyes.\n### Betamab Dosage\nOne.\n"
    found = {passage.text: passage.medicine for passage in of(text)}
    assert (found["Ears."], found["Eyes."]) == ("Alphacin", "Betamab")


def test_that_lines_of_a_paragraph_and_of_an_item_are_one() -> None:
    text = "One line\nand its **next\nthird**.\n\n- an item\n  that goes on\n- another\n1. a number\n"
    assert [block.text for block in blocks(text)] == [
        "One line and its next third.",
        "an item that goes on",
        "another",
        "a number",
    ]


def test_that_an_item_has_what_leads_to_it_above_it() -> None:
    text = "#### Contraindications\nNot in:\n- liver disease:\n  - acute\n    - very\n  - old\n- gout\n\nElse fine.\n- after\n"
    assert [(block.under, block.text) for block in blocks(text)] == [
        ((), "Contraindications"),
        (("Contraindications",), "Not in:"),
        (("Contraindications", "Not in:"), "liver disease:"),
        (("Contraindications", "Not in:", "liver disease:"), "acute"),
        (("Contraindications", "Not in:", "liver disease:", "acute"), "very"),
        (("Contraindications", "Not in:", "liver disease:"), "old"),
        (("Contraindications", "Not in:"), "gout"),
        (("Contraindications",), "Else fine."),
        (("Contraindications",), "after"),
    ]


def test_that_the_row_of_a_table_has_its_head_and_the_line_before_it_above_it() -> None:
    text = "Mg per dose:\n\n| weight | dose |\n| --- | --- |\n| 10 kg | **1 mg** |\n| 20 kg | 2 mg |\n\n#### Next\nText | with a bar.\n"
    assert list(blocks(text)) == [
        Block("Mg per dose:", (), leads=True),
        Block("weight | dose", ("Mg per dose:",), whole=True, leads=True),
        Block("10 kg | 1 mg", ("Mg per dose:", "weight | dose"), whole=True),
        Block("20 kg | 2 mg", ("Mg per dose:", "weight | dose"), whole=True),
        Block("Next", (), whole=True, leads=True),
        Block("Text | with a bar.", ("Next",)),
    ]


def test_that_deeper_headings_stand_under_higher_ones_and_quotes_are_text() -> None:
    text = "#### One\n##### Two\ntext\n#### Three\n> **quoted**\n> on\n\n---\nend\n"
    assert [(block.under, block.text) for block in blocks(text)] == [
        ((), "One"),
        (("One",), "Two"),
        (("One", "Two"), "text"),
        ((), "Three"),
        (("Three",), "quoted on"),
        (("Three",), "end"),
    ]


def test_that_items_nested_without_end_stand_under_as_many_as_are_shown() -> None:
    found = list(blocks("\n".join(" " * depth * 2 + f"- item{depth}" for depth in range(500))))
    assert [block.text for block in found] == [f"item{depth}" for depth in range(500)]
    assert max(len(block.under) for block in found) == 12
    assert found[5].under == tuple(f"item{depth}" for depth in range(5))
