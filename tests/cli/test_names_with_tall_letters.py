"""Commands write names that are confused with tall letters for reading, and as they are for programs."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dispensatory.__main__ import main

FILES = {
    "prednisone": "title: Prednisone\npharmacological_class: [Glucocorticoid]\nbrand_names: [Deltasone]",
    "prednisolone": "title: Prednisolone\npharmacological_class: [Corticosteroid]",
    "zinc": "title: Zinc",
}


Said = Callable[..., str]


@pytest.fixture
def said(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Said:
    for name, front in FILES.items():
        (tmp_path / f"{name}.md").write_text(f"---\n{front}\n---\n### Usage\nPain.\n", "utf-8")

    def said(*arguments: str) -> str:
        monkeypatch.setattr(sys, "argv", ["dispensatory", "--library", str(tmp_path), "--no-bundled", *arguments])
        assert main() == 0
        return capsys.readouterr().out

    return said


def test_that_show_names_what_a_name_is_confused_with(said: Said) -> None:
    out = said("show", "prednisone")
    assert out.startswith("predniSONE\n==========\n")
    assert "Often confused with (FDA list): prednisoLONE (Corticosteroid)\n" in out
    assert "confused" not in said("show", "zinc")


def test_that_search_writes_them_tall(said: Said) -> None:
    out = said("search", "pred")
    assert "- prednisoLONE (prednisolone): prednisoLONE, prefix" in out
    out = said("search", "deltasone")
    assert "- predniSONE (prednisone): Deltasone, brand" in out
    assert "predniSONE, Usage" in said("search", "pain")


def test_that_programs_get_the_plain_names(said: Said) -> None:
    found = json.loads(said("search", "pred", "--json"))
    assert {hit["title"] for hit in found["names"]} == {"Prednisolone", "Prednisone"}
    assert json.loads(said("show", "prednisone", "--json"))["title"] == "Prednisone"
    assert "Prednisone" in said("list")
