"""A text without an end is shown whole and plain, and it is told where it is too long."""

import html
from pathlib import Path

import pytest

from dispensatory.monograph.endless import MAX_SECTIONS, excess
from dispensatory.monograph.html import as_written, render
from dispensatory.monograph.parser import parse

HEAD = "---\nlayout: minimal-medicine\ntitle: T\n---\n"


@pytest.mark.parametrize(
    ("markdown", "line", "words"),
    [
        ("short\n\n" + "a " * 10_001, 2, "a line of 20,002 signs"),
        ("short\n\n" + "ten signs\n" * 2_300, 2224, "a paragraph of more than 20,000 signs"),
        ("- " + "a" * 1001, 0, "a word of more than 1,000 signs"),
        ("| a |\n" + "|a" * 101, 1, "a row of more than 100 columns"),
    ],
)
def test_that_what_is_too_long_is_found(markdown: str, line: int, words: str) -> None:
    found = excess(markdown)
    assert found is not None
    assert (found.line, found.words) == (line, words)
    assert render(markdown).startswith('<p style="white-space: pre-wrap">')


@pytest.mark.parametrize(
    "markdown",
    [
        "a " * 9_999,
        "- ten signs\n" * 5_000,
        "| ten | signs |\n" * 5_000,
        "ten signs\n\n" * 5_000,
        "1. ten signs\n" * 5_000,
        "a" * 1000,
    ],
)
def test_that_long_lists_tables_and_texts_are_set(markdown: str) -> None:
    assert excess(markdown) is None


def test_that_only_the_section_that_is_too_long_is_plain_and_that_its_line_is_told() -> None:
    monograph = parse(
        f"{HEAD}### Usage\n**bold**\n### Dosage\n\n{'a' * 1001}\n### FAQs\n**Q: a?**\n\nA: b", Path("t.md"), "t"
    )
    assert [section.as_written for section in monograph.sections] == [False, True, False]
    assert [(problem.line, problem.code) for problem in monograph.problems] == [(9, "too-long")]
    assert "until then the section is shown without headings" in monograph.problems[0].message


def test_that_questions_without_end_are_none() -> None:
    monograph = parse(f"{HEAD}### FAQs\n**Q: a?**\n\nA: {'b' * 1001}", Path("t.md"), "t")
    assert monograph.faqs == ()
    assert monograph.sections[0].markdown.endswith("b" * 1001)


def test_that_all_of_a_long_file_is_set_up_to_a_length() -> None:
    section = "ten signs\n\n" * 12_000
    monograph = parse("".join(f"{HEAD}" if not n else f"### {n}\n{section}" for n in range(5)), Path("t.md"), "t")
    assert [section.as_written for section in monograph.sections] == [True] * 4
    section = "ten signs, ten signs, ten signs\n\n" * 1_000
    monograph = parse(f"{HEAD}" + "".join(f"### {n}\n{section}" for n in range(5)), Path("t.md"), "t")
    assert [section.as_written for section in monograph.sections] == [False, True, True, True, True]


def test_that_a_file_of_marks_is_set_up_to_a_number() -> None:
    codes = "`a` " * 4_900
    text = f"{HEAD}### Usage\n{'**a** b' * 900}\n### Dosage\n{codes}\n### FAQs\n{codes}\n\n{codes}"
    monograph = parse(text, Path("t.md"), "t")
    assert [section.as_written for section in monograph.sections] == [False, False, True]
    assert "30,000 marks" in monograph.problems[0].message


def test_that_very_many_sections_are_put_together_and_nothing_is_lost() -> None:
    text = HEAD + "".join(f"### Part {number}\ntext {number}\n" for number in range(250))
    monograph = parse(text, Path("t.md"), "t")
    assert len(monograph.sections) == MAX_SECTIONS
    assert monograph.sections[-1].heading == "Rest of the file"
    assert monograph.sections[-1].markdown.startswith("### Part 99\ntext 99")
    assert monograph.sections[-1].markdown.endswith("### Part 249\ntext 249")
    assert [(problem.line, problem.code) for problem in monograph.problems] == [(203, "too-long")]


def test_that_a_word_without_end_is_broken_where_it_is_shown_as_it_is_written() -> None:
    assert as_written("a" * 2500 + " b < c").count("\n") == 2
    assert "b &lt; c" in as_written("a" * 2500 + " b < c")


def test_that_a_line_that_would_fill_pages_is_broken_between_words_and_loses_nothing() -> None:
    line = "one two " * 3000
    shown = html.unescape(as_written(line).partition(">")[2].removesuffix("</p>"))
    assert shown.replace("\n", "") == line
    assert max(map(len, shown.split("\n"))) < 5100
    assert all(part.endswith(" ") for part in shown.split("\n"))
    assert "\n" not in as_written("one two " * 500)
