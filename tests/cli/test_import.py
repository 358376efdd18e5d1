"""`import` makes monographs that the other commands read, and tells what became of everything."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from dispensatory.__main__ import main

Run = Callable[..., tuple[int, str, str]]
LABELS = Path(__file__).parents[1] / "data" / "labels"
FICTOLOL = LABELS / "fictolol.xml"
SET_ID = "a1b2c3d4-0000-4000-8000-000000000001"
SLUG = "fictozal-fictolol-succinate-a1b2c3d4"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dispensatory", *map(str, arguments)])
        status = main()
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_that_the_answer_has_every_part(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("words", "utf-8")
    status, out, err = run("import", FICTOLOL, tmp_path / "notes.txt", "--to", tmp_path / "out", "--json")
    found = json.loads(out)
    assert (status, err) == (1, "")
    assert found["imported"] == [
        {
            "file": str(FICTOLOL),
            "slug": SLUG,
            "title": "Fictozal (fictolol succinate), label of Made-Up Pharma, Inc.",
            "set_id": SET_ID,
            "date": "2024-02-15",
            "status": "imported",
        }
    ]
    assert found["refused"] == [
        {
            "file": str(tmp_path / "notes.txt"),
            "reason": "is neither SPL (XML) nor openFDA (JSON): give such a file, a folder or a zip file of them",
        }
    ]
    assert found["unmapped"] == [
        {"file": str(FICTOLOL), "code": code, "title": title}
        for code, title in (
            ("43683-2", "Recent Major Changes"),
            ("34092-7", "14 CLINICAL STUDIES"),
            ("51945-4", "PRINCIPAL DISPLAY PANEL - 10 mg Bottle"),
            ("42229-5", "Other text"),
        )
    ]
    assert found["mapped"]["34068-7"] == 1
    assert found["not_read"] == {}
    assert found["folder"] == str(tmp_path / "out")


def test_that_zips_and_folders_are_read_and_the_second_time_nothing_changes(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "labels"
    folder.mkdir()
    with ZipFile(folder / "spl.zip", "w") as archive:
        archive.write(FICTOLOL, "in/fictolol.xml")
        archive.writestr("in/picture.jpg", b"x")
    (folder / "openfda.json").write_bytes((LABELS / "openfda.json").read_bytes())
    first = json.loads(run("import", folder, "--to", tmp_path / "out", "--json")[1])
    assert [each["status"] for each in first["imported"]] == ["imported"] * 3
    assert (first["refused"], first["not_read"]) == ([], {".jpg": 1})
    status, out, _ = run("import", folder, "--to", tmp_path / "out")
    assert status == 0
    assert out.startswith("Labels: 3 unchanged\n")


def test_that_the_folder_is_below_the_users_own_where_none_is_named(run: Run, home: Path) -> None:
    folder = home / "data" / "libraries" / "imported"
    status, out, _ = run("import", FICTOLOL)
    assert status == 0
    assert out.endswith(f"\nThey are in the list of medicines from now on. Their files: {folder}\n")
    assert [path.name for path in folder.iterdir()] == [f"{SLUG}.md"]
    assert SLUG in run("show", SLUG, "--json")[1]


def test_that_it_is_readable(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "my labels"
    status, out, _ = run("import", FICTOLOL, LABELS / "openfda.json", tmp_path / "none.xml", "--to", target)
    lines = " ".join(out.split())
    assert status == 1
    assert "Labels: 3 imported, 1 refused" in lines
    assert f"- imported: Fictozal (fictolol succinate), label of Made-Up Pharma, Inc., 2024-02-15 [{SLUG}]" in lines
    refused = f"- refused: {tmp_path / 'none.xml'} is not there: check the name"
    assert "".join(refused.split()) in "".join(out.split())  # a long path is broken between lines
    assert "- Usage: Indications & Usage (34067-9) 3, Purpose (55105-1) 1" in lines
    assert "In a section of their own, under their own title" in lines
    assert "- Clinical Studies (34092-7) 2" in lines
    assert "- Invented new field (invented_new_field) 1" in lines
    assert out.endswith(f"  dispensatory --library '{target}'\n")  # ready to be copied


def test_that_check_finds_no_error_in_what_was_imported(run: Run, tmp_path: Path) -> None:
    run("import", LABELS, "--to", tmp_path)
    status, out, err = run("--no-bundled", "--library", tmp_path, "check", tmp_path)
    assert (status, "error:" in out) == (0, False)
    assert "3 files, 0 errors" in err


def test_that_the_other_commands_read_it_and_say_where_it_is_from(run: Run, tmp_path: Path) -> None:
    run("import", FICTOLOL, "--to", tmp_path)
    ask = ("--no-bundled", "--library", tmp_path)
    shown = run(*ask, "show", "fictozal")[1]
    assert "BOXED WARNING: WARNING: FAINTING WHEN STOPPED" in shown
    assert "imported, not edited" in shown
    assert SET_ID in shown
    found = json.loads(run(*ask, "mention", "verapamil", "--json")[1])
    assert [(each["section"], each["sentence"]) for each in found["mentions"]] == [
        ("precautions", "Verapamil slows the heart further: avoid.")
    ]
    assert found["mentions"][0]["source"].endswith(f"set id {SET_ID}, version 7, Made-Up Pharma, Inc., 2024-02-15")
    assert SLUG in run(*ask, "list")[1]


def test_that_a_name_of_the_bundled_library_stays_its_own(run: Run, tmp_path: Path) -> None:
    text = (
        FICTOLOL.read_text("utf-8").replace("Fictozal<suffix>", "X<suffix>").replace("fictolol succinate", "lisinopril")
    )
    file = tmp_path / "label.xml"
    file.write_text(text.replace("FICTOLOL SUCCINATE", "LISINOPRIL"), "utf-8")
    run("import", file, "--to", tmp_path / "out")
    status, _, err = run("--library", tmp_path / "out", "show", "lisinopril")
    assert (status, err) == (0, "")  # the slug of the bundled monograph


@pytest.mark.parametrize(
    ("arguments", "named"),
    [(["import"], "FILE"), (["import", "x.xml", "--to"], "--to"), (["import", "x.xml", "--into", "y"], "--into")],
)
def test_that_wrong_usage_is_one_line(run: Run, arguments: list[str], named: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert named in err


def test_that_a_folder_that_cannot_be_written_to_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    status, out, err = run("import", FICTOLOL, "--to", tmp_path / "file")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "choose another folder with --to" in err


def test_that_it_imports_no_qt_and_opens_no_file_beside_those_named(run: Run, tmp_path: Path) -> None:
    already = "PySide6" in sys.modules
    hostile = f'<!DOCTYPE d SYSTEM "{os.devnull}" [<!ENTITY x SYSTEM "file:///etc/hostname">]><document>&x;</document>'
    file = tmp_path / "hostile.xml"
    file.write_text(hostile, "utf-8")
    status, out, _ = run("import", file, "--to", tmp_path / "out")
    assert (status, "declares a document type" in " ".join(out.split())) == (1, True)
    assert ("PySide6" in sys.modules) == already
    assert not (tmp_path / "out").exists()


def test_that_a_folder_without_labels_is_said_and_is_no_success(run: Run, tmp_path: Path) -> None:
    (tmp_path / "picture.jpg").write_bytes(b"x")
    status, out, err = run("import", tmp_path, "--to", tmp_path / "out")
    assert (status, err, (tmp_path / "out").exists()) == (1, "", False)
    said = " ".join(out.split())
    assert said.startswith("Labels: none. No XML, JSON or zip file was found: give labels of DailyMed or openFDA")
    assert "Not read, neither XML nor JSON nor zip: 1 .jpg" in said
