"""`dispensatory interactions`: doses behind names, names of several medicines, statuses, and pairs that monographs disagree on."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dispensatory.__main__ import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    write(folder, "Alphacin", "{with: [betamab], action: contraindicated, effect: Harm., management: Never.}")
    write(folder, "Betamab", "{with: ['other:grapefruit juice'], action: adjust, effect: More., management: Less.}")
    write(folder, "Gammazole", names="brand_names: [Duo]\n")
    write(folder, "Deltane", names="brand_names: [Duo]\n")
    return folder


def write(folder: Path, title: str, interaction: str = "", names: str = "") -> None:
    stated = f"interactions: [{interaction}]\n" if interaction else ""
    head = f"---\nlayout: minimal-medicine\ntitle: {title}\ninn: {title.lower()}\n{names}{stated}---\n\n"
    text = f"{head}# {title}\n\n### Usage\nPain.\n\n**Disclaimer:** Ask.\n"
    (folder / f"{title.lower()}.md").write_text(text, encoding="utf-8")


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dispensatory", "--no-bundled", "--library", str(folder), *arguments])
        status = main()
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_that_a_dose_behind_a_name_is_passed_over_and_the_name_kept_as_given(run: Run) -> None:
    status, out, _ = run("interactions", "Alphacin 5 mg bd", "betamab", "--json")
    found = json.loads(out)
    assert status == 0
    assert found["medicines"] == [
        {"slug": "alphacin", "query": "Alphacin 5 mg bd"},
        {"slug": "betamab", "query": "betamab"},
    ]
    assert [(pair["a"], pair["b"], pair["action"]) for pair in found["pairs"]] == [
        ("alphacin", "betamab", "contraindicated")
    ]


def test_that_a_name_of_several_medicines_is_reported_with_them(run: Run) -> None:
    assert json.loads(run("interactions", "alphacin", "Duo", "--json")[1])["unknown"] == ["Duo"]
    status, out, _ = run("interactions", "alphacin", "Duo")
    assert status == 0
    assert "- Duo: may be Deltane [deltane], Gammazole [gammazole]. Give one of these names." in out.replace(
        "\n  ", " "
    )


def test_that_what_is_said_of_a_name_without_a_monograph_is_shown(run: Run) -> None:
    out = " ".join(run("interactions", "betamab", "grapefruit juice")[1].split())
    assert "Cannot be checked, not the name of one medicine here: grapefruit juice" in out
    told = "Adjust the dose, says Betamab of \u201cgrapefruit juice\u201d: More. Less."
    assert out.index("Adjust the dose: Betamab and \u201cgrapefruit juice\u201d") < out.index(told)
    assert "What is said of a name without a monograph: 1 adjust the dose." in out


def test_that_what_is_said_of_a_name_without_a_monograph_comes_by_its_gravity_and_is_no_pair_of_the_json(
    run: Run, folder: Path
) -> None:
    write(folder, "Gammazole", "{with: ['other:hops'], action: avoid, effect: Worse., management: Stop.}")
    names = ("interactions", "gammazole", "alphacin", "betamab", "hops 300 mg")
    out = run(*names)[1]
    contraindicated, avoid, nothing, unknown = (
        out.index(words)
        for words in ("Contraindicated: Alphacin", "Avoid: Gammazole and \u201chops", "Nothing recorded", "Cannot be")
    )
    assert contraindicated < avoid < nothing < unknown
    found = json.loads(run(*names, "--json")[1])
    assert (found["unknown"], len(found["pairs"])) == (["hops 300 mg"], 1)
    (told,) = found["said_of_unknown"]
    assert (told["name"], told["said_by"], told["via"], told["action"], told["effect"]) == (
        "hops 300 mg",
        "gammazole",
        "other:hops",
        "avoid",
        "Worse.",
    )
    assert "said_of_unknown" not in json.loads(run("interactions", "alphacin", "hops", "--json")[1])


@pytest.mark.parametrize("arguments", [["nothing"], ["nothing", "Duo"], ["nothing", "--json"]])
def test_that_it_fails_only_where_nothing_could_be_checked(run: Run, arguments: list[str]) -> None:
    status, out, err = run("interactions", *arguments)
    assert (status, err) == (1, "")
    assert "nothing" in out
    assert run("interactions", "alphacin", *arguments)[0] == 0


def test_that_one_medicine_has_no_pairs(run: Run) -> None:
    status, out, _ = run("interactions", "alphacin")
    assert status == 0
    assert "1 medicine." in out


def test_that_a_disagreement_is_shown_and_fails_the_check(run: Run, folder: Path) -> None:
    assert "interaction-contradicted" not in errors(run)
    write(folder, "Betamab", "{with: [alphacin], action: monitor, effect: Little., management: Watch.}")
    assert errors(run).count("interaction-contradicted") == 1
    status, out, _ = run("interactions", "alphacin", "betamab")
    assert status == 0
    assert "The two monographs disagree; both are shown." in out
    assert "Contraindicated, says Alphacin: Harm. Never." in out
    assert "Monitor, says Betamab: Little. Watch." in out


def errors(run: Run) -> list[str]:
    status, out, _ = run("check", "--json")
    found = [problem["code"] for problem in json.loads(out) if problem["severity"] == "error"]
    assert status == (1 if found else 0)
    return found
