"""The bundled monographs obey the editorial rules: no error, and no warning that is not explained here."""

import contextlib
import io
import json
import re
from pathlib import Path

import pytest

from dispensatory.__main__ import main

EXPLAINED: dict[tuple[str, str], str] = {}
"""Warnings that stay, by file and code, with the reason."""

GUIDE = Path(__file__).parents[2] / "monographs" / "README.md"
SOURCES = (Path(__file__).parents[2] / "desktop" / "dispensatory").rglob("*.py")


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    printed = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(printed):
        patch.setenv("DISPENSATORY_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setattr("sys.argv", ["dispensatory", "check", "--json"])
        main()
    found = json.loads(printed.getvalue())
    assert isinstance(found, list)
    return found


def test_that_no_text_has_an_error(problems: list[dict[str, str]]) -> None:
    assert [problem for problem in problems if problem["severity"] == "error"] == []


def test_that_every_warning_is_explained(problems: list[dict[str, str]]) -> None:
    told = {(Path(problem["file"]).stem, problem["code"]) for problem in problems if problem["severity"] == "warning"}
    assert told == set(EXPLAINED)


def test_that_every_rule_is_told_to_authors() -> None:
    text = "".join(
        path.read_text(encoding="utf-8") for path in SOURCES if "monograph" in path.parts or "cli" in path.parts
    )
    codes = set(re.findall(r"""Severity\.\w+,\s*"([a-z]+(?:-[a-z]+)*)",""", text))
    codes |= set(re.findall(r"""report\.(?:error|warn)\([^"]*?"([a-z]+(?:-[a-z]+)*)",""", text))
    codes |= set(re.findall(r"""(?:_rule|MustSay)\(\s*"([a-z]+(?:-[a-z]+)*)",""", text))
    guide = GUIDE.read_text(encoding="utf-8")
    assert {code for code in codes if f"`{code}`" not in guide} == set()
