"""The body of a monograph falls into sections in whatever way it is written, and no word of it is lost."""

import re
from pathlib import Path

import pytest

from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import parse

FRONT = "---\nlayout: minimal-medicine\ntitle: {title}\n---\n\n"
SEVEN = ["generic-name", "usage", "dosage", "side-effects", "how-it-works", "precautions", "faqs"]


def parsed(body: str, title: str = "Abacavir") -> Monograph:
    return parse(FRONT.format(title=title) + body, Path("abacavir.md"), "abacavir")


def keys(monograph: Monograph) -> list[str]:
    return [section.key for section in monograph.sections]


def keyed(monograph: Monograph) -> list[tuple[str, str | None, str]]:
    return [(section.key, section.medicine, section.markdown) for section in monograph.sections]


def test_that_the_plain_layout_gives_the_seven_sections_in_order() -> None:
    headings = ["Generic Name", "Usage", "Dosage", "Side Effects", "How it Works", "Precautions", "FAQs"]
    monograph = parsed("# Abacavir\n\n" + "\n\n".join(f"### {heading}\nText of {heading}." for heading in headings))
    assert keys(monograph) == SEVEN
    assert [section.heading for section in monograph.sections] == headings
    assert monograph.sections[1].markdown == "Text of Usage."
    assert {section.medicine for section in monograph.sections} == {None}


@pytest.mark.parametrize(
    ("heading", "key", "shown", "text"),
    [
        ("### Usage:", "usage", "Usage", "below"),
        ("### usage", "usage", "usage", "below"),
        ("###Usage", "usage", "Usage", "below"),
        ("### **Usage**", "usage", "Usage", "below"),
        ("### *Side Effects*:", "side-effects", "Side Effects", "below"),
        ("### How It Works ###", "how-it-works", "How It Works", "below"),
        ("## Usage", "usage", "Usage", "below"),
        ("#### Usage", "usage", "Usage", "below"),
        ("### 2. Usage", "usage", "2. Usage", "below"),
        ("### FAQ", "faqs", "FAQ", "below"),
        ("### Frequently Asked Questions", "faqs", "Frequently Asked Questions", "below"),
        ("### FAQs (Frequently Asked Questions)", "faqs", "FAQs (Frequently Asked Questions)", "below"),
        ("### Dosage (Not Applicable)", "dosage", "Dosage (Not Applicable)", "below"),
        ("### Generic Name: Abacavir", "generic-name", "Generic Name", "Abacavir\nbelow"),
        ("### Generic Name - Abacavir", "generic-name", "Generic Name", "Abacavir\nbelow"),
        ("### Abacavir Usage", "usage", "Abacavir Usage", "below"),
        ("### Cefalexin Usage", "usage", "Cefalexin Usage", "below"),
        ("### Usage of Abacavir", "usage", "Usage of Abacavir", "below"),
        ("### Storage", "storage", "Storage", "below"),
        ("### Dosage Forms", "dosage-forms", "Dosage Forms", "below"),
        ("### Recommended Dosage", "recommended-dosage", "Recommended Dosage", "below"),
        ("### Overdosage", "overdosage", "Overdosage", "below"),
    ],
)
def test_that_a_heading_is_recognized_or_gets_a_key_of_its_own(heading: str, key: str, shown: str, text: str) -> None:
    section = parsed(f"# Abacavir\n\n{heading}\nbelow").sections[0]
    assert (section.key, section.heading, section.markdown) == (key, shown, text)
    assert section.medicine is None


def test_that_a_whole_paragraph_in_a_heading_becomes_text() -> None:
    paragraph = "Abacavir is a nucleoside analogue. It is sold as Ziagen, and in combinations."
    monograph = parsed(f"### Generic Name: {paragraph}\n\n### Usage\nHIV")
    assert keyed(monograph)[0] == ("generic-name", None, paragraph)


def test_that_an_underlined_heading_is_a_heading() -> None:
    monograph = parsed("Usage\n-----\nHIV infection\n\nDosage\n======\n600 mg")
    assert keyed(monograph) == [("usage", None, "HIV infection"), ("dosage", None, "600 mg")]


def test_that_bold_labels_stand_in_for_headings_where_there_are_none() -> None:
    monograph = parsed("**Generic Name:** Abacavir\n\n**Usage:** HIV\n* adults\n* children\n\n**Dosage**: 600 mg")
    assert keyed(monograph) == [
        ("generic-name", None, "Abacavir"),
        ("usage", None, "HIV\n* adults\n* children"),
        ("dosage", None, "600 mg"),
    ]


def test_that_labels_may_be_list_items_with_lists_below() -> None:
    monograph = parsed("* **Usage:** HIV\n    * adults\n    * **Dosage:** see below\n* **Dosage:** 600 mg")
    assert keyed(monograph) == [
        ("usage", None, "HIV\n* adults\n* **Dosage:** see below"),
        ("dosage", None, "600 mg"),
    ]


def test_that_bold_labels_inside_a_section_are_text_of_that_section() -> None:
    body = "### Usage\nHIV\n\n**Dosage:** see there\n\n**Precautions:** many\n\n### Dosage\n600 mg\n\n### Precautions\nLiver"
    monograph = parsed(body)
    assert keys(monograph) == ["usage", "dosage", "precautions"]
    assert "**Precautions:** many" in monograph.sections[0].markdown


def test_that_a_heading_of_its_own_with_a_few_labels_below_stays_one_section() -> None:
    body = "### Usage\nu\n### Dosage\nd\n### Precautions\np\n### Children\n**Dosage:** 8 mg/kg\n\n**Precautions:** none"
    monograph = parsed(body)
    assert keys(monograph) == ["usage", "dosage", "precautions", "children"]


def test_that_medicines_under_their_own_headings_are_never_merged() -> None:
    body = (
        "### Amoxicillin\n**Usage:** infections\n\n**Dosage:** 500 mg\n\n"
        "### Clavulanic acid\n**Usage:** with amoxicillin\n\n**Dosage:** 125 mg"
    )
    assert keyed(parsed(body, "Amoxicillin + Clavulanic acid")) == [
        ("usage", "Amoxicillin", "infections"),
        ("dosage", "Amoxicillin", "500 mg"),
        ("usage", "Clavulanic acid", "with amoxicillin"),
        ("dosage", "Clavulanic acid", "125 mg"),
    ]


def test_that_medicines_as_level_two_headings_own_the_sections_below() -> None:
    body = "# A + B\n\n## Alpha\n\n### Usage\nu1\n\n### Dosage\nd1\n\n## Beta\n\nAbout beta.\n\n### Usage\nu2\n\n### Dosage\nd2"
    assert keyed(parsed(body, "A + B")) == [
        ("usage", "Alpha", "u1"),
        ("dosage", "Alpha", "d1"),
        ("beta", "Beta", "About beta."),
        ("usage", "Beta", "u2"),
        ("dosage", "Beta", "d2"),
    ]


def test_that_medicines_named_in_the_section_headings_are_told_apart() -> None:
    body = "### Alphacin Dosage\nd1\n\n### Betamab Dosage\nd2\n\n### Precautions\nboth"
    assert keyed(parsed(body, "Alphacin + Betamab")) == [
        ("dosage", "Alphacin", "d1"),
        ("dosage", "Betamab", "d2"),
        ("precautions", None, "both"),
    ]


def test_that_a_section_given_twice_stays_two_sections() -> None:
    monograph = parsed("### Dosage\nfirst\n\n### Dosage\nsecond")
    assert keyed(monograph) == [("dosage", None, "first"), ("dosage", None, "second")]


def test_that_text_before_the_first_heading_is_kept_in_place() -> None:
    monograph = parsed("# Abacavir\n\nRead this first.\n\n### Usage\nHIV")
    assert keyed(monograph) == [("introduction", None, "Read this first."), ("usage", None, "HIV")]


def test_that_a_level_one_title_that_says_more_is_kept() -> None:
    monograph = parsed("# Abacavir (Ziagen)\n\n### Usage\nHIV")
    assert "Abacavir (Ziagen)" in monograph.sections[0].markdown


def test_that_an_empty_heading_of_its_own_is_kept_above_what_follows() -> None:
    monograph = parsed("## Overview\n\n### Usage\nHIV\n\n### Dosage\n600 mg")
    assert monograph.sections[0].markdown == "**Overview**\n\nHIV"


def test_that_empty_headings_at_the_end_know_their_line() -> None:
    monograph = parsed("### Usage\nHIV\n\n### Overview\n### Storage\n")
    assert [(section.heading, section.line) for section in monograph.sections[1:]] == [("Overview", 9), ("Storage", 10)]


def test_that_an_empty_section_of_the_layout_is_listed() -> None:
    monograph = parsed("### Usage\n\n### Dosage\n600 mg")
    assert keyed(monograph) == [("usage", None, ""), ("dosage", None, "600 mg")]


def test_that_headings_in_fenced_text_are_text_and_an_open_fence_swallows_nothing() -> None:
    fenced = parsed("### Usage\n```\n### Dosage\n```\n### Precautions\np")
    assert keys(fenced) == ["usage", "precautions"]
    open_fence = parsed("### Usage\n```\nx\n### Precautions\np")
    assert keys(open_fence) == ["usage", "precautions"]


def test_that_sub_headings_stay_inside_their_section() -> None:
    monograph = parsed("### Usage\nu\n#### Dosage\nnot a section\n### Dosage\nd\n#### Children\n8 mg/kg")
    assert keys(monograph) == ["usage", "dosage"]
    assert monograph.sections[1].markdown == "d\n#### Children\n8 mg/kg"


def test_that_sections_know_their_line_in_the_file() -> None:
    text = FRONT.format(title="X") + "### Usage\nu\n\n**Dosage:** text\n\n### Dosage\nd"
    lines = text.split("\n")
    for section in parse(text, Path("x.md"), "x").sections:
        assert section.heading in lines[section.line - 1]


BODIES = [
    "# Abacavir\n\nIntro words.\n\n### Cefalexin Usage\nalpha\n\n### Other things\nbeta\n\n### FAQs\n* **Q: gamma?** A: delta\n\nLast.",
    "**Usage:** alpha **Dosage:** beta\n* **Precautions:** gamma\nplain",
    "### One\n**Usage:** alpha\n**Dosage:** beta\n### Two\ntext\n**Usage:** gamma\n**Dosage:** delta\n\n*Disclaimer: epsilon*",
    "## Group\n### Usage\nalpha\n## Group two\n### Usage\nbeta\n# Third\n### Usage\ngamma",
    "### \n### Usage\n\n\n###\ntext",
]


@pytest.mark.parametrize("body", BODIES)
def test_that_no_word_is_lost(body: str) -> None:
    monograph = parsed(body)
    kept = " ".join(
        [monograph.title, monograph.disclaimer or ""]
        + [f"{s.heading} {s.medicine or ''} {s.markdown}" for s in monograph.sections]
    )
    words = re.findall(r"\w+", body)
    assert [word for word in words if word not in kept and word != "Disclaimer"] == []
