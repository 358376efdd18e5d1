"""Labels in their folder: one file each over all versions, older ones and changed files left alone, nothing half written."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dispensatory.errors import ImportRefused, LibraryError
from dispensatory.library.labels.importing import import_labels
from dispensatory.library.labels.keeping import LabelFolder, Status
from dispensatory.library.labels.label import Label, LabelFormat, Part
from dispensatory.library.labels.writing import write

SET_ID = "a1b2c3d4-0000-4000-8000-000000000001"
LABEL = Label(
    format=LabelFormat.SPL,
    identity=SET_ID,
    set_id=SET_ID,
    version="7",
    date="2024-02-15",
    kind="HUMAN PRESCRIPTION DRUG LABEL",
    labeler="Made-Up Pharma, Inc.",
    brands=("Fictozal",),
    generics=("fictolol",),
    substances=(),
    parts=(Part("34067-9", "Uses", ("For nothing.",)),),
)


def keep(folder: Path, label: Label) -> tuple[Path, Status]:
    return LabelFolder(folder).keep(label, write(label).text)


def changed(**fields: object) -> Label:
    return replace(LABEL, **fields)  # type: ignore[arg-type]


NEW_TEXT = (Part("34067-9", "Uses", ("For less.",)),)


def test_that_the_name_of_the_file_is_the_same_wherever_and_whenever(tmp_path: Path) -> None:
    assert keep(tmp_path / "one", LABEL) == (tmp_path / "one" / "fictozal-fictolol-a1b2c3d4.md", Status.IMPORTED)
    keep(tmp_path / "two", changed(identity="ffffffff-1", set_id="ffffffff-1"))
    assert keep(tmp_path / "two", LABEL)[0].name == "fictozal-fictolol-a1b2c3d4.md"


def test_that_two_labels_never_share_a_file(tmp_path: Path) -> None:
    first = keep(tmp_path, LABEL)[0]
    second = keep(tmp_path, changed(identity="a1b2c3d4-9999", set_id="a1b2c3d4-9999"))[0]
    assert second.name == "fictozal-fictolol-a1b2c3d4-9999.md"
    assert len({first, second, *tmp_path.iterdir()}) == 2


def test_that_the_same_is_unchanged_and_not_written(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, LABEL)
    before = path.stat().st_mtime_ns
    assert keep(tmp_path, LABEL) == (path, Status.UNCHANGED)
    assert path.stat().st_mtime_ns == before


def test_that_a_newer_version_replaces_under_the_old_name(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, LABEL)
    newer = changed(version="10", date="2025-01-01", brands=("Fictonew",), parts=NEW_TEXT)
    assert keep(tmp_path, newer) == (path, Status.UPDATED)
    assert "For less." in path.read_text("utf-8")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("older", [{"version": "6"}, {"version": "7", "date": "2023-01-01"}, {"version": ""}])
def test_that_an_older_version_is_refused_and_said(tmp_path: Path, older: dict[str, str]) -> None:
    path, _ = keep(tmp_path, LABEL)
    before = path.read_bytes()
    with pytest.raises(ImportRefused, match=r"is older .* than the one that is there \(version 7, 2024-02-15\)"):
        keep(tmp_path, changed(parts=NEW_TEXT, **older))
    assert path.read_bytes() == before


def test_that_the_same_version_with_another_text_replaces_but_openfda_never_spl(tmp_path: Path) -> None:
    keep(tmp_path, LABEL)
    assert keep(tmp_path, changed(parts=NEW_TEXT))[1] is Status.UPDATED
    with pytest.raises(ImportRefused, match="made from SPL and holds more"):
        keep(tmp_path, changed(format=LabelFormat.OPENFDA))
    assert keep(tmp_path, changed(format=LabelFormat.OPENFDA, version="8"))[1] is Status.UPDATED
    assert keep(tmp_path, changed(version="8"))[1] is Status.UPDATED


def test_that_a_file_changed_by_hand_is_left_alone(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, LABEL)
    path.write_text(path.read_text("utf-8").replace("For nothing.", "For nothing at all."), "utf-8")
    with pytest.raises(ImportRefused, match="changed by hand since it was imported: move that file away"):
        keep(tmp_path, changed(version="8"))
    assert "For nothing at all." in path.read_text("utf-8")


def test_that_a_file_of_someone_else_is_never_replaced(tmp_path: Path) -> None:
    for name in ("fictozal-fictolol-a1b2c3d4.md", f"fictozal-fictolol-{SET_ID}.md"):
        (tmp_path / name).write_text("mine", "utf-8")
    with pytest.raises(ImportRefused, match="another file has that name"):
        keep(tmp_path, LABEL)
    assert {path.read_text("utf-8") for path in tmp_path.iterdir()} == {"mine"}


@pytest.mark.parametrize("identity", ["../../etc/passwd", "x/y\\z", "", "\u202e..", "a" * 500, "..", "con"])
def test_that_no_identity_leads_out_of_the_folder(tmp_path: Path, identity: str) -> None:
    path, _ = keep(tmp_path / "in", changed(identity=identity or "-", brands=("../x",), generics=()))
    assert path.parent == tmp_path / "in"
    assert len(path.name) < 200
    assert list((tmp_path / "in").iterdir()) == [path]


def test_that_a_failed_write_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = keep(tmp_path, LABEL)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LibraryError, match="No space left on device"):
        keep(tmp_path, changed(version="8", parts=NEW_TEXT))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_that_one_bad_label_does_not_keep_the_others_out(tmp_path: Path) -> None:
    files = {
        "a.json": '{"results": [{"purpose": ["x"], "set_id": "one"}, {"broken": 1}, {"purpose": ["y"], "set_id": "two"}]}',
        "b.xml": "<document",
        "c.json": '{"purpose": ["z"], "set_id": "three", "openfda": {"product_type": ["PRESCRIPTION ANIMAL DRUG"]}}',
        "d.xml": '<document><component><structuredBody/></component><setId root="four"/></document>',
        "e.json": '{"purpose": ["w"]}',
    }
    folder = tmp_path / "labels"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    done: list[tuple[int, int]] = []
    report = import_labels([folder], tmp_path / "out", lambda *numbers: done.append(numbers))
    assert [each.set_id for each in report.imported] == ["one", "two", ""]
    assert [(Path(each.file).name, each.reason.split(":")[0]) for each in report.refused] == [
        ("a.json: result 2", "is not a drug label"),
        ("b.xml", "is not well-formed XML (unclosed token, line 1)"),
        ("c.json", "is a label for animals (PRESCRIPTION ANIMAL DRUG label)"),
        ("d.xml", "has no section with text"),
    ]
    assert done == [(n, 5) for n in range(1, 6)]
    again = import_labels([folder], tmp_path / "out")
    assert [each.status for each in again.imported] == [Status.UNCHANGED] * 3


def test_that_a_folder_that_cannot_be_made_stops_the_import(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    label = tmp_path / "a.json"
    label.write_text('{"purpose": ["x"]}', "utf-8")
    with pytest.raises(LibraryError, match="choose another folder with --to"):
        import_labels([label], tmp_path / "file" / "in")


@pytest.fixture(autouse=True)
def umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)


def test_that_others_may_read_a_library_as_far_as_the_user_lets_them(tmp_path: Path) -> None:
    assert keep(tmp_path, LABEL)[0].stat().st_mode & 0o777 == 0o600
    os.umask(0o022)
    assert keep(tmp_path, changed(version="8"))[0].stat().st_mode & 0o777 == 0o644
