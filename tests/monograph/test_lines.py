"""Headings and rules of tables are told at once, however long the line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.monograph.lines import atx_heading, table_rule

HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})(?!#)[ \t]*(?P<text>.*?)[ \t]*#*[ \t]*")
RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("# Title", (1, "Title")),
        ("   ###Usage ##  ", (3, "Usage")),
        ("###", (3, "")),
        ("# #", (1, "")),
        ("####### seven", None),
        ("    # indented", None),
        ("text", None),
        ("", None),
    ],
)
def test_that_a_heading_is_told(line: str, heading: tuple[int, str] | None) -> None:
    assert atx_heading(line) == heading


@given(st.text("# \ta|", max_size=12))
def test_that_headings_are_those_of_the_pattern(line: str) -> None:
    match = HEADING.fullmatch(line)
    assert atx_heading(line) == ((len(match["marks"]), match["text"]) if match else None)


@given(st.text("|-: \t", max_size=10))
def test_that_rules_are_those_of_the_pattern(line: str) -> None:
    assert bool(table_rule(line)) == bool(RULE.fullmatch(line))


@pytest.mark.parametrize(
    ("line", "columns"), [("---", 1), ("|:-:|", 1), ("--|--", 2), ("| - | - | - |", 3), ("| a |", 0)]
)
def test_that_columns_are_counted(line: str, columns: int) -> None:
    assert table_rule(line) == columns
