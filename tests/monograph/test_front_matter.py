"""The front matter is read into types; its faults are named by line, and the rest is used."""

from pathlib import Path

import pytest

from dispensatory.monograph.front_matter import read_front_matter, split_front_matter
from dispensatory.monograph.model import Action, Brand, DosageForm, Interaction, Source, Synonym
from dispensatory.monograph.parser import parse, parse_bytes

FULL = """\
layout: minimal-medicine
title: Isotretinoin
kind: small molecule
inn: isotretinoin
synonyms: [13-cis-retinoic acid, {name: isotretinoine, kind: INNF}]
brand_names: {US: [Absorica, Claravis], GB: [Roaccutane], other: [Accutane]}
abbreviations: []
lay_terms: [acne capsules]
atc_codes: [D10BA01]
pharmacological_class: [Retinoid]
routes: [oral]
dosage_forms:
  - {form: capsule, route: oral, strengths: [10 mg, 20 mg]}
legal_status: {US: prescription only}
who_eml: null
boxed_warning: "Never in pregnancy: severe birth defects."
pregnancy: contraindicated
lactation: avoid
half_life: 10 to 20 hours
interactions:
  - with: [class:tetracyclines, retinol]
    action: contraindicated
    effect: Raised pressure inside the skull.
    management: Do not give together.
    sources: [1]
sources:
  - {id: 1, title: Absorica prescribing information, publisher: FDA label, date: 2023-10}
revised: 2026-11-22
review: compiled; not reviewed by a clinician
"""


def test_that_every_field_of_the_layout_is_read() -> None:
    front, problems = read_front_matter(FULL, "a.md")
    assert problems == ()
    assert front.title == "Isotretinoin"
    assert front.synonyms == (Synonym("13-cis-retinoic acid"), Synonym("isotretinoine", "INNF"))
    assert front.brand_names == (
        Brand("Absorica", "US"),
        Brand("Claravis", "US"),
        Brand("Roaccutane", "GB"),
        Brand("Accutane", None),
    )
    assert front.dosage_forms == (DosageForm("capsule", "oral", ("10 mg", "20 mg")),)
    assert front.legal_status == (("US", "prescription only"),)
    assert (front.who_eml, front.abbreviations) == (None, ())
    assert front.interactions == (
        Interaction(
            ("class:tetracyclines", "retinol"),
            Action.CONTRAINDICATED,
            "Raised pressure inside the skull.",
            "Do not give together.",
            (1,),
        ),
    )
    assert front.sources == (Source(1, "Absorica prescribing information", "FDA label", "2023-10"),)
    assert (front.revised, front.half_life) == ("2026-11-22", "10 to 20 hours")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: Abacavir", "Abacavir"),
        ("title: 'Abacavir'", "Abacavir"),
        ('title: "A: B"', "A: B"),
        ("title: 5-Fluorouracil", "5-Fluorouracil"),
        ("title: 123", "123"),
        ("title: yes", "yes"),
        ("title: 2023-10-01", "2023-10-01"),
        ("title: A + B [C]/D (Topical)", "A + B [C]/D (Topical)"),
        ("title: St. John's Wort", "St. John's Wort"),
        ("title: " + "Long " * 52, ("Long " * 52).strip()),
        ("title: >\n  folded\n  over lines", "folded over lines"),
    ],
)
def test_that_a_title_is_the_text_that_stands_there(line: str, title: str) -> None:
    front, problems = read_front_matter(f"layout: minimal-medicine\n{line}", "a.md")
    assert (front.title, problems) == (title, ())


@pytest.mark.parametrize(
    "line", ["title: null", "title: ~", "title:", "title: ''", "name: x", "title: [a, b]", "title: {a: b}"]
)
def test_that_a_missing_title_comes_from_the_text_or_the_file_name(line: str) -> None:
    with_heading = parse(f"---\n{line}\n---\n# From Heading\ntext", Path("from-file.md"), "x")
    assert with_heading.title == "From Heading"
    without = parse(f"---\n{line}\n---\ntext", Path("from-file.md"), "x")
    assert without.title == "from-file"
    assert "title" in [problem.code for problem in without.problems]


def test_that_broken_yaml_keeps_the_title_and_names_the_line() -> None:
    front, problems = read_front_matter("layout: minimal-medicine\ntitle: Foo: bar\n", "dir/foo.md")
    assert front.title == "Foo: bar"
    assert [(p.file, p.line, p.code) for p in problems] == [("dir/foo.md", 3, "front-matter")]
    assert "quotes" in problems[0].message


def test_that_multiplying_aliases_are_refused_quickly() -> None:
    bomb = "title: T\na: &a [x, x, x, x, x, x, x, x, x]\n"
    for previous, letter in zip("abcdefghi", "bcdefghij", strict=True):
        bomb += f"{letter}: &{letter} [{', '.join([f'*{previous}'] * 9)}]\n"
    front, problems = read_front_matter(bomb + "synonyms: *j\n", "a.md")
    assert front.title == "T"
    assert len(problems) < 20_001
    assert any(problem.code == "front-matter" for problem in problems)


def test_that_a_value_that_holds_itself_is_refused() -> None:
    front, problems = read_front_matter("title: T\nsynonyms: &a [*a]\n", "a.md")
    assert front.title == "T"
    assert problems


def test_that_faulty_entries_are_reported_by_line_and_the_rest_is_kept() -> None:
    source = (
        "title: T\ntitle: U\nsynonyms: [good, [bad]]\nroutes: oral\n"
        "interactions:\n  - with: [a]\n    action: forbidden\n  - action: avoid\n  - {with: [b], action: avoid}\n"
        "sources: [{id: x, title: y}, {id: 1, title: z}]\nsnyonyms: [x]"
    )
    front, problems = read_front_matter(source, "a.md")
    assert front.title == "T"
    assert front.synonyms == (Synonym("good"),)
    assert front.routes == ("oral",)
    assert [interaction.partners for interaction in front.interactions] == [("b",)]
    assert [found.id for found in front.sources] == [1]
    assert {(p.line, p.code) for p in problems} == {
        (3, "front-matter"),
        (4, "front-matter"),
        (7, "front-matter"),
        (9, "front-matter"),
        (11, "front-matter"),
        (12, "unknown-field"),
    }


def test_that_front_matter_ends_at_its_fence_and_the_body_knows_its_line() -> None:
    split = split_front_matter("---\ntitle: T\n---\nbody")
    assert (split.yaml, split.body, split.body_line, split.closed) == ("title: T", "body", 4, True)


def test_that_an_open_front_matter_ends_before_the_first_heading_and_is_reported() -> None:
    monograph = parse("---\ntitle: T\n\n# T\n\n### Usage\nu", Path("t.md"), "t")
    assert monograph.title == "T"
    assert [section.key for section in monograph.sections] == ["usage"]
    assert "not closed" in monograph.problems[0].message


def test_that_a_file_without_front_matter_opens_and_says_so() -> None:
    monograph = parse("# Abacavir\n\n### Usage\nHIV", Path("t.md"), "t")
    assert monograph.title == "Abacavir"
    assert [section.key for section in monograph.sections] == ["usage"]
    assert {problem.code for problem in monograph.problems} == {"front-matter", "title"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"---\ntitle: T\n---\n### Usage\nna\xefve\n", "encoding"),
        ("---\ntitle: T\n---\n### Usage\nna\u00efve\n".encode("utf-16"), "encoding"),
        (b"---\ntitle: T\n---\n### Usage\nna\0ve\n", "nul-byte"),
    ],
)
def test_that_odd_bytes_are_reported_and_the_text_is_shown(content: bytes, code: str) -> None:
    monograph = parse_bytes(content, Path("t.md"), "t")
    assert monograph.title == "T"
    assert monograph.sections[0].markdown.startswith("na")
    assert monograph.sections[0].markdown.endswith("ve")
    assert [problem.code for problem in monograph.problems] == [code]


def test_that_a_byte_order_mark_and_windows_line_ends_are_no_trouble() -> None:
    monograph = parse_bytes("\ufeff---\r\ntitle: T\r\n---\r\n### Usage\r\nu\r\n".encode(), Path("t.md"), "t")
    assert (monograph.title, monograph.sections[0].markdown, monograph.problems) == ("T", "u", ())


@pytest.mark.parametrize(
    "deep",
    [
        "synonyms: " + "[" * 90_000,
        "synonyms: " + "{a: [" * 10_000,
        "synonyms:\n  " + "- " * 40_000 + "a",
        "? " * 40_000 + "a",
        "synonyms:\n" + "".join(" " * depth + "-\n" for depth in range(420)),
        "synonyms: ['" + "]" * 1000 + "'," + "[" * 50_000,
    ],
)
def test_that_values_nested_without_end_are_refused_and_do_not_end_the_program(deep: str) -> None:
    front, problems = read_front_matter(f"title: T\n{deep}\n", "a.md")
    assert front.title == "T"
    assert [(problem.code, problem.line in (3, 4, 53, 54)) for problem in problems] == [("front-matter", True)]
    assert "nested too deeply" in problems[0].message


@pytest.mark.parametrize("many", ["synonyms:\n" + "- ab\n" * 12_000, "synonyms: [" + "a," * 12_000 + "]"])
def test_that_too_many_values_cost_the_fields_and_not_the_file(many: str) -> None:
    front, problems = read_front_matter(f"title: T\n{many}\n", "a.md")
    assert front.title == "T"
    assert "too many values" in problems[-1].message


def test_that_endless_front_matter_is_not_read_but_for_its_title() -> None:
    front, problems = read_front_matter("title: T\nx: " + "a" * 100_000, "a.md")
    assert (front.title, front.layout) == ("T", None)
    assert [problem.message for problem in problems] == [
        "front matter is longer than 100,000 signs: move texts from it into the sections"
    ]


def test_that_an_endless_name_is_left_out_and_an_endless_value_says_where_it_is_cut() -> None:
    source = f"title: T\nsynonyms: [{'a' * 301}, b]\nboxed_warning: {'c' * 5001}\ninn: {'d' * 300}"
    front, problems = read_front_matter(source, "a.md")
    assert front.synonyms == (Synonym("b"),)
    assert front.inn == "d" * 300
    assert front.boxed_warning == "c" * 5000 + " \u2026 [cut here: the whole stands in the file]"
    assert [problem.line for problem in problems] == [3, 4]


@pytest.mark.parametrize("title", ["a" * 301, "'" + "a" * 400 + "'", "a" * 99_000])
def test_that_an_endless_title_is_none(title: str) -> None:
    monograph = parse(f"---\ntitle: {title}\n---\n# {'b' * 400}\n### Usage\nText.", Path("from-file.md"), "x")
    assert monograph.title == "from-file"
    assert {problem.code for problem in monograph.problems} == {"front-matter", "title"}


def test_that_faults_without_end_are_told_up_to_a_hundred() -> None:
    _, problems = read_front_matter("title: T\n" + "".join(f"f{number}: x\n" for number in range(500)), "a.md")
    assert len(problems) == 101
    assert "more faults" in problems[-1].message
