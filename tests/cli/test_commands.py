"""The commands print what their contract says, to the right stream, with the right status, and never a traceback."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispensatory.__main__ import main
from dispensatory.paths import INDEX_VARIABLE, temporary_index_place, user_folders

Run = Callable[..., tuple[int, str, str]]

ALPHA = """\
---
layout: minimal-medicine
title: Alphacin
inn: alphacin
synonyms: [{name: alphamycin, kind: USAN}]
brand_names: {US: [Zalpha, Alphanex], GB: [Zalpha]}
abbreviations: [ALF]
lay_terms: [ear tablets]
atc_codes: [J01CA04]
---

# Alphacin

### Generic Name
Alphacin

### Usage
Infections of the ear, at doses <5 mg.

### Dosage
* **5 mg** once daily

### Side Effects
A dry cough is common.

### How it Works
It works.

### Precautions
Not with betamab.

### FAQs

**Q: When?**

A: At *night*.

**Disclaimer:** Ask first.
"""
BETA = "---\nlayout: minimal-medicine\ntitle: Betamab\n---\n\n# Betamab\n\n### Usage\nPain.\n\n### Storage\nCool and dry.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "alphacin.md").write_text(ALPHA, encoding="utf-8")
    (folder / "betamab.md").write_text(BETA, encoding="utf-8")
    return folder


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: str, standard_input: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dispensatory", "--no-bundled", "--library", str(folder), *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO(standard_input))
        status = main()
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def answer(result: tuple[int, str, str]) -> Any:
    status, out, err = result
    assert (status, err) == (0, "")
    return json.loads(out)


def test_that_texts_are_searched_where_no_index_can_be_kept(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("DISPENSATORY_HOME", str(tmp_path / "file" / "home"))
    monkeypatch.setenv(INDEX_VARIABLE, "")
    for _ in range(2):
        status, out, err = run("search", "cough", "--json")
        assert status == 0
        assert [hit["slug"] for hit in json.loads(out)["text"]] == ["alphacin"]
    assert "cannot be written, or is full: the index is built for this time only" in err
    place = temporary_index_place()
    assert place is not None
    assert len(list(place.iterdir())) == 1
    assert place.stat().st_mode & 0o077 == 0


def test_that_list_gives_names_codes_and_sections(run: Run) -> None:
    alpha, beta = answer(run("list", "--json"))
    assert alpha == {
        "slug": "alphacin",
        "title": "Alphacin",
        "library": "library",
        "inn": "alphacin",
        "synonyms": ["alphamycin"],
        "brand_names": ["Zalpha", "Alphanex"],
        "atc_codes": ["J01CA04"],
        "sections": ["generic-name", "usage", "dosage", "side-effects", "how-it-works", "precautions", "faqs"],
    }
    assert (beta["slug"], beta["inn"], beta["sections"]) == ("betamab", None, ["usage", "storage"])


def test_that_list_is_readable(run: Run) -> None:
    status, out, _ = run("list")
    assert (status, out.splitlines()) == (0, ["alphacin  Alphacin", "betamab   Betamab"])


def test_that_show_gives_the_whole_monograph(run: Run, folder: Path) -> None:
    shown = answer(run("show", "alphacin", "--json"))
    about = ["slug", "title", "library", "edition", "replaces_bundled"]
    assert list(shown) == [*about, "names", "sections", "faqs", "disclaimer", "problems", "source"]
    assert (shown["library"], shown["edition"], shown["replaces_bundled"]) == ("library", None, False)
    assert shown["names"] == {
        "inn": "alphacin",
        "synonyms": ["alphamycin"],
        "brand_names": ["Zalpha", "Alphanex"],
        "abbreviations": ["ALF"],
        "lay_terms": ["ear tablets"],
    }
    assert shown["sections"][1] == {
        "key": "usage",
        "heading": "Usage",
        "medicine": None,
        "text": "Infections of the ear, at doses <5 mg.",
    }
    assert shown["sections"][2]["text"] == "- 5 mg once daily"
    assert shown["faqs"] == [{"question": "When?", "answer": "At night."}]
    assert (shown["disclaimer"], shown["problems"]) == ("Ask first.", [])
    assert shown["source"] == str(folder / "alphacin.md")


def test_that_a_file_without_a_disclaimer_says_null(run: Run) -> None:
    assert answer(run("show", "betamab", "--json"))["disclaimer"] is None


@pytest.mark.parametrize("name", ["alphacin", "ALPHACIN", "Alphamycin", "zalpha", "ALF", "Alphacin#dosage"])
def test_that_a_medicine_answers_to_all_its_names(run: Run, name: str) -> None:
    assert answer(run("show", name, "--json"))["slug"] == "alphacin"


def test_that_one_section_can_be_shown(run: Run) -> None:
    for arguments in (["show", "alphacin", "--section", "side-effects"], ["show", "alphacin#side-effects"]):
        assert [s["key"] for s in answer(run(*arguments, "--json"))["sections"]] == ["side-effects"]


def test_that_show_is_readable(run: Run) -> None:
    status, out, _ = run("show", "alphacin")
    assert status == 0
    assert "Side Effects\n------------\nA dry cough is common." in out
    assert "Ask first." in out


@pytest.mark.parametrize(
    ("arguments", "status", "named"),
    [
        (["show", "gammazole"], 1, "gammazole"),
        (["show", "alphacn"], 1, "Alphacin"),
        (["show", "alphacin", "--section", "storage"], 1, "dosage"),
        (["show"], 2, "NAME"),
        (["list", "--nonsense"], 2, "--nonsense"),
        (["search", "x", "--limit", "0"], 2, "--limit"),
        (["search"], 2, "QUERY"),
        (["check", "nowhere.md"], 2, "nowhere.md"),
        (["--library", "nowhere", "list"], 2, "nowhere"),
    ],
)
def test_that_a_fault_is_one_line_and_a_status(run: Run, arguments: list[str], status: int, named: str) -> None:
    found, out, err = run(*arguments)
    assert (found, out) == (status, "")
    assert err.count("\n") == 1
    assert named in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only there is a disk that is always full")
def test_that_output_that_cannot_be_written_is_said_and_is_no_fault_of_the_program(
    folder: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    own = {**os.environ, "DISPENSATORY_HOME": str(home)}
    for unbuffered in ("", "1"):
        for arguments in (["list"], ["doctor"]):
            command = [sys.executable, "-m", "dispensatory", "--no-bundled", "--library", str(folder), *arguments]
            with Path("/dev/full").open("w") as full:
                done = subprocess.run(
                    command,
                    env={**own, "PYTHONUNBUFFERED": unbuffered},
                    stdout=full,
                    stderr=subprocess.PIPE,
                    text=True,
                    check=False,
                )
            assert done.returncode == 1
            assert "No space left on device" in done.stderr
            assert (done.stderr.count("\n"), "fault in the program" in done.stderr) == (1, False)
    assert not (home / "data" / "log").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the shell that closes them")
@pytest.mark.parametrize("closing", ["<&-", ">&-", "2>&-"])
def test_that_a_closed_stream_stops_no_command(folder: Path, tmp_path: Path, closing: str) -> None:
    program = [sys.executable, "-m", "dispensatory", "--no-bundled", "--library", str(folder), "search", "--batch"]
    own = {**os.environ, "DISPENSATORY_HOME": str(tmp_path / "home")}
    command = ["sh", "-c", f'exec "$@" {closing}', "sh", *program]
    done = subprocess.run(command, env=own, input="", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_that_a_near_match_is_named_but_never_shown(run: Run) -> None:
    status, out, err = run("show", "alphacim")
    assert (status, out) == (1, "")
    assert "Alphacin" in err


def test_that_search_finds_names_and_sentences(run: Run) -> None:
    names = answer(run("search", "Zalpha", "--json"))
    assert names["names"][0] == {
        "slug": "alphacin",
        "title": "Alphacin",
        "library": "library",
        "matched": "Zalpha",
        "kind": "brand",
    }
    text = answer(run("search", "dry cough", "--json"))
    assert list(text) == ["query", "names", "similar", "text", "total", "sections", "did_you_mean", "elapsed_ms"]
    (hit,) = [hit for hit in text["text"] if hit["slug"] == "alphacin"]
    assert (hit["title"], hit["section"]) == ("Alphacin", "side-effects")
    assert "[[dry]]" in hit["snippet"] or "[[dry cough]]" in hit["snippet"]
    assert hit["score"] > 0
    assert text["sections"]["side-effects"] == 1


def test_that_batch_answers_line_by_line(run: Run) -> None:
    status, out, _ = run("search", "--batch", "--json", standard_input='Zalpha\n\n"unbalanced (\ndry cough\n')
    answers = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [found["query"] for found in answers] == ["Zalpha", "", '"unbalanced (', "dry cough"]
    assert answers[0]["names"][0]["slug"] == "alphacin"
    assert answers[3]["total"] == 1


def test_that_search_is_readable_and_says_when_nothing_is_found(run: Run) -> None:
    status, out, _ = run("search", "dry", "cough")
    assert status == 0
    assert "Alphacin" in out
    status, out, _ = run("search", "xyzzyplugh")
    assert (status, "xyzzyplugh" in out) == (0, True)


def test_that_interactions_gives_each_pair_with_source_and_what_could_not_be_checked(run: Run, folder: Path) -> None:
    said = "interactions: [{with: betamab, action: avoid, effect: It adds up., management: Wait., sources: [1]}]\n"
    source = "sources: [{id: 1, title: Label, publisher: FDA, date: 2020}]\n"
    (folder / "alphacin.md").write_text(ALPHA.replace("atc_codes", said + source + "atc_codes"), encoding="utf-8")
    (folder / "gammazole.md").write_text(BETA.replace("Betamab", "Gammazole"), encoding="utf-8")
    names = ("Zalpha", "betamab", "gammazole", "alphamycin", "deltax")
    assert answer(run("interactions", *names, "--json")) == {
        "medicines": [
            {"slug": "alphacin", "query": "Zalpha"},
            {"slug": "betamab", "query": "betamab"},
            {"slug": "gammazole", "query": "gammazole"},
            {"slug": "alphacin", "query": "alphamycin"},
        ],
        "unknown": ["deltax"],
        "pairs": [
            {
                "a": "alphacin",
                "b": "betamab",
                "action": "avoid",
                "effect": "It adds up.",
                "management": "Wait.",
                "said_by": "alphacin",
                "via": "betamab",
                "source": "Label, FDA, 2020",
            }
        ],
        "nothing_recorded": [["alphacin", "gammazole"], ["betamab", "gammazole"]],
        "duplicates": [
            {
                "kind": "same-substance",
                "slugs": ["alphacin"],
                "why": "\u201cZalpha\u201d and \u201calphamycin\u201d are one medicine: Alphacin",
            }
        ],
    }
    status, out, _ = run("interactions", *names)
    assert status == 0
    assert "Avoid, says Alphacin: It adds up. Wait. [Label, FDA, 2020]" in " ".join(out.split())
    assert "Cannot be checked, not the name of one medicine here: deltax" in " ".join(out.split())
    assert "- Betamab and Gammazole" in out


def test_that_a_combination_speaks_with_the_interactions_of_its_components(run: Run, folder: Path) -> None:
    said = "interactions: [{with: betamab, action: monitor, effect: Sleep., management: Watch.}]\n"
    (folder / "alphacin.md").write_text(ALPHA.replace("atc_codes", said + "atc_codes"), encoding="utf-8")
    both = ALPHA.replace("Alphacin", "Alphacin and zeta").replace("inn: alphacin", "inn: alphacin + zeta")
    both = both.replace("Zalpha", "Duo").replace("Alphanex", "Duonex").replace("alphamycin", "duomycin")
    (folder / "alphacin-zeta.md").write_text(both, encoding="utf-8")
    (pair,) = answer(run("interactions", "Duo", "betamab", "--json"))["pairs"]
    assert (pair["a"], pair["b"], pair["said_by"]) == ("alphacin-zeta", "betamab", "alphacin")
    assert pair["source"].startswith("Alphacin, not dated: no source given")


def test_that_check_reports_by_file_and_line_and_fails_on_errors(run: Run, folder: Path) -> None:
    status, out, _ = run("check", "--json")
    problems = json.loads(out)
    assert status == 1
    assert {Path(p["file"]).name for p in problems if p["severity"] == "error"} == {"betamab.md"}
    assert set(problems[0]) == {"file", "line", "severity", "code", "message"}
    status, out, err = run("check", str(folder / "alphacin.md"))
    assert status == 0
    assert "alphacin.md:18: warning:" in out
    assert "1 file, 0 errors, 1 warnings" in err
    (folder / "alphacin.md").write_text(ALPHA.replace("**5 mg**", "**5.0 mg**"), encoding="utf-8")
    status, out, _ = run("check", str(folder))
    assert status == 1
    assert "alphacin.md:21: error:" in out


def test_that_check_names_a_link_that_leads_nowhere(run: Run, folder: Path) -> None:
    (folder / "gone.md").symlink_to(folder / "nowhere.md")
    problems = json.loads(run("check", "--json")[1])
    assert [p["code"] for p in problems if Path(p["file"]).name == "gone.md"] == ["unreadable"]


def test_that_index_builds_once_and_again_when_forced_or_changed(run: Run, folder: Path) -> None:
    assert "2 monographs" in run("index")[1]
    assert "up to date" in run("index")[1]
    assert "2 monographs" in run("index", "--force")[1]
    (folder / "gammazole.md").write_text(BETA.replace("Betamab", "Gammazole"), encoding="utf-8")
    assert "3 monographs" in run("index")[1]


def test_that_a_damaged_index_is_not_called_up_to_date(run: Run) -> None:
    run("index")
    manifest = next(user_folders().cache.glob("index-*/manifest.json"))
    largest = max(manifest.parent.iterdir(), key=lambda file: file.stat().st_size)
    largest.write_bytes(largest.read_bytes()[:-1])
    status, out, told = run("index")
    assert (status, "Built the index of 2 monographs" in out) == (0, True)
    assert "damaged" in told
    assert "built anew" in told
    assert "up to date" in run("index")[1]


def test_that_no_command_imports_qt(run: Run) -> None:
    already = "PySide6" in sys.modules
    for arguments in (
        ["list"],
        ["show", "alphacin"],
        ["search", "cough"],
        ["interactions", "alphacin"],
        ["check"],
        ["index"],
    ):
        run(*arguments)
    assert ("PySide6" in sys.modules) == already


def test_that_everything_written_is_below_the_given_home(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPENSATORY_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "elsewhere"))
    run("search", "cough")
    assert (tmp_path / "home" / "cache").is_dir()
    assert not (tmp_path / "elsewhere").exists()
