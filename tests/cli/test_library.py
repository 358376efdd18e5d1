"""`library` installs, lists, removes, undoes, writes and checks, says what it does, and leaves all as it was when it refuses."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispensatory.__main__ import main
from dispensatory.cli import main as commands
from dispensatory.library import proposals
from dispensatory.monograph import library as libraries
from library.packing import Key, make_pack, raw_pack, text, tree

Run = Callable[..., tuple[int, str, str]]

WARFARIN = text("Warfarin", usage="Clots.", dosage="5 mg once a day.")


@pytest.fixture(autouse=True)
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small folder in place of the bundled library."""
    folder = tmp_path / "bundled"
    folder.mkdir()
    (folder / "warfarin.md").write_text(WARFARIN, encoding="utf-8")
    (folder / "zinc.md").write_text(text("Zinc", usage="Diarrhoea."), encoding="utf-8")
    monkeypatch.setattr(libraries, "bundled", lambda _name: folder)
    monkeypatch.setattr(proposals, "bundled", lambda _name: folder)
    monkeypatch.setattr(commands, "ready", lambda: None)
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dispensatory", *map(str, arguments)])
        status = main()
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own texts"
    folder.mkdir()
    (folder / "warfarin.md").write_text(WARFARIN.replace("5 mg", "2 mg"), encoding="utf-8")
    (folder / "syrup.md").write_text(text("Ward syrup", usage="Cough."), encoding="utf-8")
    (folder / "LICENSE").write_text("As you like.", encoding="utf-8")
    return folder


@pytest.fixture
def pack(tmp_path: Path, run: Run, own: Path) -> Path:
    path = tmp_path / "ward.dispensatory"
    said = run(
        "library", "export", own, path, "--name", "Ward 4", "--edition", "1", "--licence", "MIT", "--replaces-bundled"
    )
    assert said[0] == 0
    return path


def answer(result: tuple[int, str, str]) -> Any:
    status, out, err = result
    assert (status, err) == (0, "")
    return json.loads(out)


def test_that_a_folder_goes_out_and_comes_in_again(run: Run, pack: Path, home: Path) -> None:
    status, out, err = run("library", "add", pack)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "Ward 4, edition 1",
        "Licence: MIT",
        "Signature: not signed",
        "Medicines: 2 new",
        "+ Ward syrup",
        "+ Warfarin, in the place of the bundled text",
        "Added. To undo it: dispensatory library undo",
    ]
    assert run("list")[1].splitlines() == [
        "syrup     Ward syrup  [Ward 4]",
        "warfarin  Warfarin  [Ward 4]",
        "zinc      Zinc",
    ]
    shown = run("show", "warfarin")[1]
    assert "Library: Ward 4, in the place of the bundled text\n" in shown
    assert "2 mg once a day." in shown
    assert "Library" not in run("show", "zinc")[1]


def test_that_every_command_reads_what_is_installed(run: Run, pack: Path) -> None:
    run("library", "add", pack)
    assert [entry["slug"] for entry in answer(run("list", "--json"))] == ["syrup", "warfarin", "zinc"]
    assert "Ward syrup" in run("search", "cough")[1]
    assert [hit["slug"] for hit in answer(run("mention", "cough", "--json"))["mentions"]] == ["syrup"]
    assert answer(run("interactions", "ward syrup", "--json"))["unknown"] == []
    assert "3 files" in run("check")[2]
    assert "3 monographs" in run("index", "--force")[1]


def test_that_every_command_says_which_library_a_text_is_from(run: Run, pack: Path, own: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.dispensatory"
    run("library", "export", own, second, "--name", "B", "--edition", "7", "--licence", "MIT", "--replaces", "warfarin")
    run("library", "add", pack)
    run("library", "add", second)
    said = run("search", "warfarin")[1]
    assert "- Warfarin [Ward 4] (warfarin): Warfarin, title\n- Warfarin [B] (warfarin-2): Warfarin, title\n" in said
    assert "- Ward syrup [B], Usage\n" in run("search", "cough")[1]
    found = answer(run("search", "warfarin", "--json"))["names"]
    assert [(hit["slug"], hit["library"]) for hit in found] == [("warfarin", "Ward 4"), ("warfarin-2", "B")]
    assert {entry["slug"]: entry["library"] for entry in answer(run("list", "--json"))}["syrup-2"] == "B"
    shown = answer(run("show", "warfarin-2", "--json"))
    assert (shown["library"], shown["edition"], shown["replaces_bundled"]) == ("B", "B, 7", True)
    shown = answer(run("show", "zinc", "--json"))
    assert (shown["library"], shown["replaces_bundled"]) == ("Dispensatory", False)
    assert "\nWard syrup (Ward 4)\n" in run("mention", "cough")[1]
    assert "Medicines: Warfarin (B) (warfarin-2), Zinc\n" in run("interactions", "warfarin-2", "zinc")[1]
    many = " ".join(run("interactions", "ward syrup", "zinc")[1].split())
    assert "may be Ward syrup (Ward 4) [syrup], Ward syrup (B) [syrup-2]. Give one of these names." in many


def test_that_it_is_in_use_with_folders_and_without_the_bundled_library(run: Run, pack: Path, tmp_path: Path) -> None:
    run("library", "add", pack)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "iron.md").write_text(text("Iron"), encoding="utf-8")
    assert run("--no-bundled", "--library", folder, "list")[1].split() == (
        "iron Iron [folder] syrup Ward syrup [Ward 4] warfarin Warfarin [Ward 4]".split()
    )
    assert "Library: Ward 4\n" in run("--no-bundled", "show", "warfarin")[1]


def test_that_an_update_says_what_changes_and_can_be_undone(run: Run, pack: Path, own: Path, tmp_path: Path) -> None:
    run("library", "add", pack)
    (own / "syrup.md").unlink()
    (own / "warfarin.md").write_text(WARFARIN.replace("5 mg", "3 mg"), encoding="utf-8")
    newer = tmp_path / "newer.dispensatory"
    run("library", "export", own, newer, "--name", "Ward 4", "--edition", "2", "--licence", "GPL-3.0-only")
    status, out, _ = run("library", "add", newer)
    assert (status, out.splitlines()) == (
        0,
        [
            "Ward 4, edition 2; installed is edition 1",
            "Licence: GPL-3.0-only",
            "Signature: not signed",
            "The licence changes; it was: MIT",
            "Medicines: 1 changed, 1 removed",
            "- Ward syrup",
            "~ Warfarin, the bundled text is shown again",
            "Updated. To undo it: dispensatory library undo",
        ],
    )
    assert "[Ward 4]" in run("list")[1]
    assert run("library", "undo")[1] == "Undone: Ward 4 is as it was before it was updated.\n"
    assert "2 mg once a day." in run("show", "warfarin")[1]
    status, out, err = run("library", "undo")
    assert (status, out, "no change" in err) == (1, "", True)


def test_that_an_older_edition_and_the_same_with_other_content_are_said(run: Run, own: Path, tmp_path: Path) -> None:
    def made(edition: str, dose: str) -> Path:
        (own / "syrup.md").write_text(text("Ward syrup", usage=dose), encoding="utf-8")
        path = tmp_path / f"{edition} {dose}.dispensatory"
        run("library", "export", own, path, "--name", "Ward 4", "--edition", edition, "--licence", "MIT")
        return path

    run("library", "add", made("2026.10", "a"))
    for edition, dose, said in (
        ("2026.10", "b", "Ward 4, edition 2026.10; installed is edition 2026.10 too, with other content\n"),
        ("2026.9", "b", "Ward 4, edition 2026.9; installed is edition 2026.10, a newer one by its number\n"),
        ("2026.11", "b", "Ward 4, edition 2026.11; installed is edition 2026.10\n"),
        ("autumn", "b", "Ward 4, edition autumn; installed is edition 2026.10\n"),
        ("2026.10", "a", "Ward 4, edition 2026.10; installed is edition 2026.10\n"),
    ):
        assert run("library", "add", made(edition, dose), "--preview")[1].startswith(said)
    other = tmp_path / "other.dispensatory"
    run("library", "export", own, other, "--name", "B", "--edition", "1", "--licence", "MIT", "--replaces", "warfarin")
    shown = run("library", "add", other, "--preview")[1]
    assert "+ Ward syrup, beside the text of Ward 4\n" in shown
    assert "+ Warfarin, in the place of the bundled text, beside the text of Ward 4\n" in shown


def test_that_a_preview_shows_each_text_and_changes_nothing(run: Run, pack: Path, home: Path) -> None:
    before = tree(home)
    status, out, _ = run("library", "add", pack, "--preview")
    assert status == 0
    assert "warfarin (new, in the place of the bundled text)" in out
    assert "  Dosage (changed)\n    [-5-]{+2+} mg once a day." in out
    assert "  Usage (new)\n    + Cough." in out
    assert out.endswith("Nothing was changed: this is a preview.\n")
    assert tree(home) == before
    run("library", "add", pack)
    before = tree(home)
    status, out, _ = run("library", "remove", "ward 4", "--preview")
    assert "[-2-]{+5+} mg once a day." in out
    assert tree(home) == before


def test_that_a_preview_does_not_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    path = make_pack(tmp_path / "x.dispensatory", {"x": text("X\x1b[2J\u202e", usage="A\x1b]0;B\x07.")})
    out = run("library", "add", path, "--preview")[1]
    assert "A\ufffd]0;B\ufffd." in out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


def test_that_removing_gives_the_bundled_text_back(run: Run, pack: Path) -> None:
    run("library", "add", pack)
    status, out, _ = run("library", "remove", "ward 4")
    assert status == 0
    assert "- Warfarin, the bundled text is shown again" in out
    assert run("list")[1].splitlines() == ["warfarin  Warfarin", "zinc      Zinc"]
    assert run("library", "undo")[0] == 0
    assert "[Ward 4]" in run("list")[1]


def test_that_the_list_tells_all_that_is_known(run: Run, pack: Path, home: Path, bundled: Path) -> None:
    run("library", "add", pack)
    found = answer(run("library", "list", "--json"))
    assert [library["name"] for library in found] == ["Dispensatory", "Ward 4"]
    assert (found[0]["origin"], found[0]["monographs"], found[0]["folder"]) == ("bundled", 1, str(bundled))
    ward = found[1]
    assert ward["folder"].startswith(str(home / "data" / "libraries"))
    assert ward["since"]
    ward["folder"] = ward["since"] = ""
    assert ward == {
        "name": "Ward 4",
        "origin": "installed",
        "edition": "1",
        "licence": "MIT",
        "monographs": 2,
        "replaces": ["warfarin"],
        "signature": {"state": "unsigned", "number": "", "key": "", "comment": ""},
        "since": "",
        "folder": "",
    }
    lines = run("library", "list")[1].splitlines()
    assert "Ward 4, edition 1: 2 monographs, installed" in lines
    assert "  In the place of bundled ones: warfarin" in lines


def test_that_an_installed_library_is_exported_as_it_came(run: Run, own: Path, tmp_path: Path) -> None:
    key = Key()
    came = make_pack(tmp_path / "came.dispensatory", {"x": text("X")}, key=key, licence_text="Free.")
    run("library", "add", came, "--key", key.text)
    again = tmp_path / "again.dispensatory"
    assert run("library", "export", "ward 4", again)[0] == 0
    assert again.read_bytes() == came.read_bytes()
    status, _, err = run("library", "export", "ward 4", again, "--edition", "7", "--force")
    assert (status, "as it came" in err) == (2, True)


def test_that_a_pack_is_signed_in_three_steps(run: Run, own: Path, tmp_path: Path) -> None:
    key = Key()
    public = tmp_path / "minisign.pub"
    public.write_text(f"untrusted comment: minisign public key\n{key.text}\n", encoding="utf-8")
    path, manifest, signature = (tmp_path / name for name in ("p.dispensatory", "m.json", "m.json.minisig"))
    export = ("library", "export", own, path, "--edition", "1", "--licence", "MIT")
    run(*export, "--manifest", manifest)
    signature.write_bytes(key.sign(manifest.read_bytes()))
    out = run(*export, "--signature", signature, "--key", public, "--force")[1]
    assert f"Signature: by the key {key.number}, checked" in out
    assert run("library", "verify", path, "--key", public)[0] == 0
    signature.write_bytes(Key(2).sign(manifest.read_bytes()))
    assert run(*export, "--signature", signature, "--key", public, "--force")[0] == 1


def test_that_verify_says_what_is_right_and_fails_where_it_is_not(run: Run, pack: Path, tmp_path: Path) -> None:
    status, out, err = run("library", "verify", pack)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        f"{pack}: every file is as its manifest says.",
        "Ward 4, edition 1: 2 monographs, 1 of them for the place of the bundled text",
        "Licence: MIT",
        "Signature: not signed",
    ]
    assert answer(run("library", "verify", pack, "--json"))["replaces"] == ["warfarin"]
    status, out, err = run("library", "verify", pack, "--key", Key().text)
    assert (status, out, "not signed" in err) == (1, "", True)
    pack.write_bytes(pack.read_bytes()[:-7])
    status, out, err = run("library", "verify", pack)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert run("library", "verify", tmp_path / "nowhere")[0] == 1


def test_that_a_signed_pack_is_not_taken_for_a_checked_one(run: Run, tmp_path: Path) -> None:
    path = make_pack(tmp_path / "x.dispensatory", {"x": text("X")}, key=Key())
    out = run("library", "verify", path)[1]
    assert f"by the key {Key().number}, not checked" in out
    assert "Who signed it was not checked" in out


def test_that_a_key_once_given_is_asked_of_every_later_edition(run: Run, tmp_path: Path, home: Path) -> None:
    key, other = Key(1), Key(2)
    packs = {
        name: make_pack(tmp_path / f"{name}.dispensatory", {"x": text("X", usage=name)}, edition=name, key=signed_by)
        for name, signed_by in (("first", key), ("unsigned", None), ("foreign", other), ("second", key))
    }
    assert run("library", "add", packs["first"], "--key", key.text)[0] == 0
    before = tree(home)
    for name, why in (("unsigned", "is not signed"), ("foreign", f"{other.number}, not with {key.number}")):
        status, out, err = run("library", "add", packs[name])
        assert (status, out, why in err) == (1, "", True)
    assert tree(home) == before
    assert run("library", "add", packs["second"])[0] == 0
    assert run("library", "add", packs["foreign"], "--key", other.text)[0] == 0
    assert answer(run("library", "list", "--json"))[1]["signature"]["key"] == other.text


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("../../evil.md", b"x", "leads out"),
        ("monographs/a.md", b"y", "not as its manifest says"),
    ],
)
def test_that_a_refusal_is_one_line_and_leaves_the_home_as_it_was(
    run: Run, pack: Path, tmp_path: Path, home: Path, name: str, content: bytes, why: str
) -> None:
    run("library", "add", pack)
    before = tree(home)
    bad = raw_pack(tmp_path / "bad.dispensatory", [(name, content)])
    if "evil" not in name:
        bad.write_bytes(bad.read_bytes().replace(b'"sha256": "a', b'"sha256": "b'))
        said = {"name": name, "size": 1, "sha256": "0" * 64}
        manifest = {"dispensatory-pack": 1, "name": "W", "edition": "1", "licence": "MIT", "files": [said]}
        raw_pack(bad, [(name, content)], manifest)
    status, out, err = run("library", "add", bad)
    assert (status, out, err.count("\n"), why in err, str(bad) in err) == (1, "", 1, True, True)
    assert tree(home) == before


def test_that_a_damaged_state_is_said_by_every_command(run: Run, pack: Path, home: Path) -> None:
    run("library", "add", pack)
    for name in ("state.json", "state-copy.json"):
        (home / "data" / "libraries" / name).write_bytes(b"x")
    status, out, err = run("list")
    assert (status, "Add their packs again" in err, "Ward" in out) == (0, True, False)
    assert run("library", "list")[0] == 1


def test_that_the_same_edition_again_is_told(run: Run, pack: Path) -> None:
    run("library", "add", pack)
    status, out, _ = run("library", "add", pack)
    assert (status, "is installed already" in out) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "named", "expected"),
    [
        ((), "add|list", 2),
        (("install", "x"), "install", 2),
        (("add",), "FILE", 2),
        (("add", "x.dispensatory", "--key", "nonsense"), "nonsense", 2),
        (("export", ".", "x.dispensatory"), "--edition and --licence", 2),
        (("export", "nowhere", "x.dispensatory"), "no folder and no installed library", 1),
        (("remove", "nowhere"), "Installed: none", 1),
        (("add", "nowhere.dispensatory"), "No such file", 1),
    ],
)
def test_that_wrong_usage_is_one_line(run: Run, arguments: tuple[str, ...], named: str, expected: int) -> None:
    status, out, err = run("library", *arguments)
    assert (status, out, err.count("\n")) == (expected, "", 1)
    assert named in err


def test_that_nothing_is_written_over_unless_asked(run: Run, own: Path, pack: Path) -> None:
    before = pack.read_bytes()
    export = ("library", "export", own, pack, "--edition", "2", "--licence", "MIT")
    status, _, err = run(*export)
    assert (status, "--force" in err, pack.read_bytes()) == (1, True, before)
    assert run(*export, "--force")[0] == 0


def test_that_it_imports_no_qt(run: Run, pack: Path) -> None:
    already = "PySide6" in sys.modules
    run("library", "add", pack)
    assert ("PySide6" in sys.modules) == already
