"""What is read of files, folders and zip files, and what is refused with its name, the reason and the remedy."""

import os
import stat
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from dispensatory.library.labels import sources
from dispensatory.library.labels.sources import Document, Sources

LABEL = b"<document/>"


def documents(*paths: Path) -> list[Document]:
    asked = Sources(paths)
    return [document for file in asked.files() for document in asked.documents(file)]


def packed(path: Path, members: dict[str, bytes], *, how: int = ZIP_DEFLATED) -> Path:
    with ZipFile(path, "w", how) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def the_refusal(*paths: Path) -> str:
    (document,) = documents(*paths)
    assert document.content == b""
    return document.refusal


def test_that_files_folders_and_zips_give_their_documents_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "labels"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "two.XML").write_bytes(LABEL)
    (folder / "a.json").write_bytes(b"{}")
    (folder / ".hidden.xml").write_bytes(LABEL)
    (folder / "picture.jpg").write_bytes(b"x")
    (folder / "NOTES").write_bytes(b"x")
    packed(folder / "c.zip", {"in/z.xml": LABEL, "in/a.xml": LABEL, "in/p.jpg": b"x", "in/": b""})
    asked = Sources([folder, folder / "a.json"])
    found = [document for file in asked.files() for document in asked.documents(file)]
    assert [document.name for document in found] == [
        str(folder / "a.json"),
        f"{folder / 'c.zip'}: in/a.xml",
        f"{folder / 'c.zip'}: in/z.xml",
        str(folder / "b" / "two.XML"),
    ]
    assert all(document.content and not document.refusal for document in found)
    assert asked.not_read == {".jpg": 2, "NOTES": 1}


def test_that_a_zip_is_known_by_its_bytes_and_a_named_file_is_always_read(tmp_path: Path) -> None:
    odd = packed(tmp_path / "label.download", {"a.xml": LABEL})
    plain = tmp_path / "label.txt"
    plain.write_bytes(LABEL)
    assert [document.content for document in documents(odd, plain)] == [LABEL, LABEL]


def test_that_what_is_no_readable_file_is_refused(tmp_path: Path) -> None:
    assert "is not there" in the_refusal(tmp_path / "missing.xml")
    assert "is not a file" in the_refusal(Path(os.devnull))
    os.mkfifo(tmp_path / "pipe.xml")
    assert "is not a file" in the_refusal(tmp_path / "pipe.xml")  # and nobody waits for its other end
    (tmp_path / "loop.xml").symlink_to(tmp_path / "loop.xml")
    assert documents(tmp_path / "loop.xml")[0].refusal
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "again").symlink_to(folder, target_is_directory=True)
    assert documents(folder) == []


def test_that_a_file_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES", 10)
    file = tmp_path / "big.xml"
    file.write_bytes(b"x" * 11)
    assert "is larger than" in the_refusal(file)
    file.write_bytes(b"x" * 10)
    assert documents(file)[0].content == b"x" * 10
    assert "is larger than" in the_refusal(packed(tmp_path / "big.zip", {"a.xml": b"x" * 11}))


@pytest.mark.parametrize(
    "name", ["../a.xml", "in/../../a.xml", "/etc/a.xml", "C:/a.xml", "..\\a.xml", "\\a.xml", "in/.."]
)
def test_that_a_name_that_leads_out_is_refused_and_the_rest_goes_on(tmp_path: Path, name: str) -> None:
    found = documents(packed(tmp_path / "labels.zip", {name: LABEL, "z.xml": LABEL}))
    refused = [document for document in found if document.refusal]
    assert len(refused) == 1
    assert "leads out of the zip file: pack it anew" in refused[0].refusal
    assert [document.content for document in found if not document.refusal] == [LABEL]


def member(name: str, mode: int = 0, flags: int = 0) -> ZipInfo:
    made = ZipInfo(name)
    made.external_attr = mode << 16
    made.flag_bits |= flags
    return made


def test_that_links_and_devices_in_a_zip_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "labels.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr(member("a.xml", stat.S_IFLNK | 0o777), b"/etc/passwd")
        archive.writestr(member("b.xml", stat.S_IFIFO | 0o644), LABEL)
        archive.writestr(member("c.xml", stat.S_IFREG | 0o644), LABEL)
    assert [document.refusal[:30] for document in documents(path)] == ["is a link or a device in the z"] * 2 + [""]


def test_that_zips_in_a_zip_are_read_as_dailymed_packs_them(tmp_path: Path) -> None:
    one = packed(tmp_path / "1.zip", {"a1.xml": LABEL, "a1-01.jpg": b"x", "a1-02.jpg": b"x"}).read_bytes()
    two = packed(tmp_path / "2.zip", {"b2.xml": LABEL}).read_bytes()
    outer = packed(tmp_path / "dm.zip", {"rx/20240101_a1.zip": one, "rx/20240101_b2.zip": two, "rx/x.zip": b"no zip"})
    asked = Sources([outer])
    found = list(asked.documents(outer))
    assert [(document.name, document.content) for document in found[:2]] == [
        (f"{outer}: rx/20240101_a1.zip: a1.xml", LABEL),
        (f"{outer}: rx/20240101_b2.zip: b2.xml", LABEL),
    ]
    assert found[2].name == f"{outer}: rx/x.zip"
    assert "is a damaged zip file" in found[2].refusal
    assert asked.not_read == {".jpg": 2}


def test_that_zips_deeper_than_that_are_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    inner = packed(tmp_path / "1.zip", {"a.xml": LABEL}).read_bytes()
    middle = packed(tmp_path / "2.zip", {"in.zip": inner, "z.xml": LABEL}).read_bytes()
    deep, good = documents(packed(tmp_path / "3.zip", {"middle.zip": middle}))
    assert "in another one: unpack it and import its folder" in deep.refusal
    assert good.content == LABEL


def test_that_what_zips_in_a_zip_unpack_to_is_counted_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = packed(tmp_path / "in.zip", {"a.xml": LABEL * 5000}).read_bytes()
    outer = packed(tmp_path / "out.zip", {f"{number}.zip": inner for number in range(4)}, how=ZIP_STORED)
    monkeypatch.setattr(sources, "MOST_UNPACKED_BYTES", 4 * len(inner) + 2 * 5000 * len(LABEL))
    assert [bool(document.content) for document in documents(outer)] == [True, True, False, False]
    assert "would unpack to more than" in documents(outer)[-1].refusal


def test_that_a_list_of_millions_of_files_is_not_taken_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "labels.zip", {"a.xml": LABEL})
    content = path.read_bytes()
    entries, end = content[content.index(b"PK\x01\x02") : -22], content[-22:]
    start, number = len(content) - 22 - len(entries), 1_000_000
    plain = end[:12] + (number * len(entries)).to_bytes(4, "little") + end[16:]
    path.write_bytes(content[:start] + entries * number + plain)
    monkeypatch.setattr(sources, "ZipFile", None)
    assert "holds more than 20,000 files" in the_refusal(path)
    large = b"PK\x06\x06" + (44).to_bytes(8, "little") + bytes(28) + (number * len(entries)).to_bytes(8, "little")
    place = b"PK\x06\x07" + bytes(4) + (start + number * len(entries)).to_bytes(8, "little") + bytes(4)
    for plain in (end[:12] + b"\xff" * 8 + end[20:], end):
        path.write_bytes(content[:start] + entries * number + large + bytes(8) + place + plain)
        assert "holds more than 20,000 files" in the_refusal(path)


def test_that_a_bomb_is_refused(tmp_path: Path) -> None:
    bomb = packed(tmp_path / "bomb.zip", {"a.xml": b"\0" * (4 * sources.MEGABYTE), "b.xml": LABEL})
    found = documents(bomb)
    assert "more than 200 times as large" in found[0].refusal
    assert found[1].content == LABEL


def test_that_too_many_members_or_bytes_refuse_the_whole_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "labels.zip", {f"{n}.xml": LABEL for n in range(4)}, how=ZIP_STORED)
    monkeypatch.setattr(sources, "MOST_MEMBERS", 3)
    assert "more than 3 files" in the_refusal(path)
    monkeypatch.setattr(sources, "MOST_MEMBERS", 4)
    monkeypatch.setattr(sources, "MOST_UNPACKED_BYTES", 4 * len(LABEL) - 1)
    assert "would unpack to more than" in the_refusal(path)
    monkeypatch.undo()
    monkeypatch.setattr(sources, "MOST_PACKED_BYTES", 10)
    assert "is larger than" in the_refusal(path)


def test_that_encrypted_damaged_and_oddly_packed_members_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "labels.zip", {"a.xml": LABEL * 50, "b.xml": LABEL}, how=ZIP_STORED)
    content = bytearray(path.read_bytes())
    content[content.index(LABEL)] ^= 0xFF
    path.write_bytes(content)
    found = documents(path)
    assert "is damaged in the zip file" in found[0].refusal
    assert found[1].content == LABEL
    content = bytearray(packed(tmp_path / "locked.zip", {"a.xml": LABEL}).read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(content)
    assert "is encrypted" in the_refusal(tmp_path / "locked.zip")
    assert "in a way that is not read" in the_refusal(packed(tmp_path / "bz.zip", {"a.xml": LABEL}, how=ZIP_BZIP2))
    (tmp_path / "cut.zip").write_bytes(path.read_bytes()[:-30])
    assert "is a damaged zip file" in the_refusal(tmp_path / "cut.zip")
