"""`mention` answers what its contract says: what was looked for, each sentence, the silent, and what cannot be checked."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispensatory.__main__ import main

Run = Callable[..., tuple[int, str, str]]

FILES = {
    "alphacin": "title: Alphacin\nbrand_names: [Zalpha]\natc_codes: [J01CA04]\nsources: [{id: 1, title: Label, publisher: FDA, date: 2020}]",
    "betamab": "title: Betamab\natc_codes: [J01CA05]",
    "ramipril": "title: Ramipril",
}
TEXTS = {
    "alphacin": "### Side Effects\n#### Common\n- Ankle **oedema** and swelling [1].\n- A dry cough.\n",
    "betamab": "### Usage\nPain.\n",
    "ramipril": "### Side Effects\nNo edema was seen.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    for slug, front in FILES.items():
        (folder / f"{slug}.md").write_text(f"---\n{front}\n---\n{TEXTS[slug]}", encoding="utf-8")
    return folder


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dispensatory", "--no-bundled", "--library", str(folder), *arguments])
        status = main()
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def answer(result: tuple[int, str, str]) -> Any:
    status, out, err = result
    assert (status, err) == (0, "")
    return json.loads(out)


def test_that_the_answer_has_every_part(run: Run) -> None:
    assert answer(run("mention", "Oedema", "--in", "Zalpha", "J01CA", "ramipril", "xyz", "--json")) == {
        "word": "Oedema",
        "looked_for": ["Oedema", "edema", "swelling", "swollen", "fluid retention", "water retention"],
        "medicines": [
            {"slug": "alphacin", "query": "Zalpha"},
            {"slug": "betamab", "query": "J01CA"},
            {"slug": "ramipril", "query": "ramipril"},
        ],
        "unknown": ["xyz"],
        "mentions": [
            {
                "slug": "alphacin",
                "section": "side-effects",
                "under": ["Common"],
                "sentence": "Ankle oedema and swelling.",
                "below": [],
                "matched": ["oedema", "swelling"],
                "source": "Label, FDA, 2020",
            },
            {
                "slug": "ramipril",
                "section": "side-effects",
                "under": [],
                "sentence": "No edema was seen.",
                "below": [],
                "matched": ["edema"],
                "source": "Ramipril, not dated: no source given",
            },
        ],
        "not_mentioned": ["betamab"],
        "unreadable": [],
    }


def test_that_a_class_brings_its_members_and_names_those_that_are_not_here(run: Run) -> None:
    found = answer(run("mention", "edema", "--in", "ACE inhibitor", "--json"))
    assert found["medicines"] == [{"slug": "ramipril", "query": "ACE inhibitor"}]
    assert "enalapril" in found["unknown"]


def test_that_the_whole_library_is_looked_through_without_in(run: Run) -> None:
    found = answer(run("mention", "dry", "cough", "--json"))
    assert (found["word"], [m["sentence"] for m in found["mentions"]]) == ("dry cough", ["A dry cough."])
    assert found["not_mentioned"] == ["betamab", "ramipril"]


def test_that_quotation_marks_ask_for_the_very_words(run: Run) -> None:
    found = answer(run("mention", '"oedema"', "--json"))
    assert (found["looked_for"], [m["slug"] for m in found["mentions"]]) == (["\u201coedema\u201d"], ["alphacin"])


def test_that_a_file_with_errors_is_told_and_not_called_silent(run: Run, folder: Path) -> None:
    (folder / "betamab.md").write_text("---\ntitle: Betamab\nsynonyms: [\n---\n### Usage\nPain.\n", encoding="utf-8")
    found = answer(run("mention", "edema", "--json"))
    assert (found["not_mentioned"], found["unreadable"]) == ([], ["betamab"])
    assert "Read in part only" in run("mention", "edema")[1]


def test_that_it_is_readable(run: Run) -> None:
    status, out, _ = run("mention", "edema", "--in", "Alphacin", "betamab", "Zalpha", "xyz", "ramipril")
    assert status == 0
    lines = " ".join(out.split())
    assert "Looked for: edema, swelling, swollen, fluid retention, water retention; also in other spellings" in lines
    assert "Among: Zalpha (Alphacin)" in lines
    assert "2 of 3 mention it." in lines
    assert "Alphacin Side Effects - Common \u203a Ankle oedema and swelling. [Label, FDA, 2020]" in lines
    assert "Do not mention it, which is not proof of absence: Betamab" in lines
    assert "Cannot be checked, not in this library: xyz" in lines
    assert max(map(len, out.splitlines())) <= 100


def test_that_all_under_a_heading_is_told(run: Run) -> None:
    found = answer(run("mention", "common", "--json"))["mentions"]
    assert [(each["sentence"], each["below"]) for each in found] == [
        ("Common", ["Ankle oedema and swelling.", "A dry cough."])
    ]
    assert "Common - Ankle oedema and swelling. - A dry cough. [Label, FDA, 2020]" in " ".join(
        run("mention", "common")[1].split()
    )


def test_that_nothing_to_look_through_is_told(run: Run) -> None:
    status, out, _ = run("mention", "edema", "--in", "xyz")
    assert (status, "There is no medicine to look through." in out) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["mention"], "WORD"),
        (["mention", "edema", "--in"], "--in"),
        (["mention", "?!", "--in", "betamab"], "letter or number"),
        (["mention", "edema", "--among", "betamab"], "--among"),
    ],
)
def test_that_wrong_usage_is_one_line(run: Run, arguments: list[str], named: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert named in err


def test_that_it_imports_no_qt(run: Run) -> None:
    already = "PySide6" in sys.modules
    run("mention", "edema")
    assert ("PySide6" in sys.modules) == already
