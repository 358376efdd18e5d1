"""The command line is understood, or refused in one line."""

from pathlib import Path

import pytest

from dispensatory.cli.arguments import parse_arguments
from dispensatory.errors import UsageError


@pytest.mark.parametrize(
    ("line", "command", "place"),
    [
        ("", None, None),
        ("warfarin", None, "warfarin"),
        ("warfarin#dosage", None, "warfarin#dosage"),
        ("--no-bundled warfarin", None, "warfarin"),
        ("-- list", None, "list"),
        ("list", "list", None),
        ("--library one --library two list --json", "list", None),
        ("--library=one show warfarin --section dosage --json", "show", None),
        ("search dry cough --limit 3", "search", None),
        ("search --batch --json", "search", None),
        ("check a.md b --json", "check", None),
        ("index --force", "index", None),
    ],
)
def test_that_a_line_is_understood(line: str, command: str | None, place: str | None) -> None:
    request = parse_arguments(line.split())
    assert (request.command, request.place) == (command, place)


def test_that_libraries_and_options_are_taken_over() -> None:
    request = parse_arguments("--library one --no-bundled --library two search dry cough --limit 3".split())
    assert request.folders == (Path("one"), Path("two"))
    assert not request.with_bundled
    assert request.options == {"query": ["dry", "cough"], "limit": 3, "batch": False, "json": False}


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("--libary x list", "--libary"),
        ("list extra", "extra"),
        ("list --jsn", "--jsn"),
        ("show", "NAME"),
        ("search x --limit 0", "--limit"),
        ("search x --limit many", "--limit"),
        ("warfarin --no-bundled", "--no-bundled"),
        ("one two", "quotes"),
        ("--library", "--library"),
    ],
)
def test_that_wrong_usage_is_named(line: str, named: str) -> None:
    with pytest.raises(UsageError, match=named) as raised:
        parse_arguments(line.split())
    assert "\n" not in str(raised.value)


def test_that_a_query_may_begin_with_a_minus_after_a_double_dash() -> None:
    request = parse_arguments(["search", "--", "-cough", "fever"])
    assert request.options["query"] == ["-cough", "fever"]
