"""A pack is read whole as it was written, or refused whole in words."""

import json
import os
import stat
import struct
import zlib
from pathlib import Path
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispensatory.errors import PackError
from dispensatory.library import zip_listing
from dispensatory.library.minisign import parse_key
from dispensatory.library.packs import open_pack, read_pack
from dispensatory.library.signing import SignatureState
from dispensatory.monograph.reading import MAX_BYTES
from library.packing import Key, about, make_pack, raw_pack, text

WARFARIN = text("Warfarin", usage="Clots.").encode()
ONE = "monographs/warfarin.md"


def refusal(path: Path) -> str:
    """Why a pack is refused: always one line with its name."""
    with pytest.raises(PackError) as refused:
        read_pack(path)
    said = str(refused.value)
    assert said.startswith(f"{path}: ")
    assert "\n" not in said
    return said


def special(name: str, **fields: Any) -> ZipInfo:
    entry = ZipInfo(name, (2020, 1, 1, 0, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    for key, value in fields.items():
        setattr(entry, key, value)
    return entry


def test_that_a_pack_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = make_pack(
        tmp_path / "ward.dispensatory",
        {"a/alpha": text("Alpha", usage="Pain."), "warfarin": text("Warfarin")},
        edition="2026.11",
        replaces=["warfarin"],
        licence_text="As you like.",
    )
    pack = read_pack(path)
    manifest = pack.manifest
    assert (manifest.name, manifest.edition, manifest.licence) == ("Ward 4", "2026.11", "CC-BY-4.0")
    assert [file.name for file in manifest.files] == ["LICENSE", "monographs/a/alpha.md", ONE]
    assert [file.slug for file in manifest.monographs] == ["alpha", "warfarin"]
    assert manifest.replaces == ("warfarin",)
    assert pack.signing.state is SignatureState.UNSIGNED
    with open_pack(path, pack) as reader:
        assert reader.read(manifest.files[1]).decode() == text("Alpha", usage="Pain.")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../warfarin.md", "leads out"),
        ("monographs/../../warfarin.md", "leads out"),
        ("/etc/warfarin.md", "leads out"),
        ("monographs\\..\\warfarin.md", "leads out"),
        ("C:/warfarin.md", "leads out"),
        ("c:warfarin.md", "leads out"),
        ("\\\\server\\share\\warfarin.md", "leads out"),
        ("monographs//warfarin.md", "empty part"),
        ("monographs/./warfarin.md", "empty part"),
        ("monographs/con.md", "device"),
        ("monographs/Aux.x.md", "device"),
        ("monographs/COM1/x.md", "device"),
        ("monographs/lpt\u00b2.md", "device"),
        ("monographs/war:farin.md", "signs"),
        ("monographs/warfarin#dosage.md", "signs"),
        ("monographs/warfarin%23dosage.md", "signs"),
        ("monographs/war\u202efarin.md", "signs"),
        ("monographs/war\u200bfarin.md", "signs"),
        ("monographs/war\nfarin.md", "signs"),
        ("monographs/\u3164.md", "signs"),
        ("monographs/.warfarin.md", "full stop"),
        ("monographs/x./warfarin.md", "full stop"),
        ("monographs/e\u0301clair.md", "NFC"),
        (f"monographs/{'x' * 130}.md", "longer"),
        (f"monographs/{'x/' * 10}x.md", "deeper"),
        ("monographs/warfarin.exe", "not what a pack holds"),
        ("monographs/README.md", "not what a pack holds"),
        ("warfarin.md", "not what a pack holds"),
        ("run.py", "not what a pack holds"),
        ("license", "not what a pack holds"),
    ],
)
def test_that_a_name_that_is_no_place_in_a_pack_is_refused(tmp_path: Path, name: str, why: str) -> None:
    assert why in refusal(raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN), (name, b"x")]))
    assert why in refusal(raw_pack(tmp_path / "y.dispensatory", [(ONE, WARFARIN)], about({ONE: WARFARIN, name: b"x"})))


@pytest.mark.parametrize(
    ("names", "why"),
    [
        ((ONE, ONE), "twice"),
        ((ONE, "monographs/WARFARIN.md"), "same name on some systems"),
        (("monographs/\u00e9.md", "monographs/\u00c9.md"), "same name on some systems"),
        (("monographs/a/x.md", "monographs/A/y.md"), "same name on some systems"),
        (("monographs/a.md", "monographs/a.md/x.md"), "file and as a folder"),
        (("monographs/a/x.md", "monographs/b/X.md"), "two monographs of one name"),
        (("monographs/x.md", "monographs/x.markdown"), "two monographs of one name"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_that_names_that_clash_are_refused(tmp_path: Path, names: tuple[str, str], why: str) -> None:
    assert why in refusal(raw_pack(tmp_path / "x.dispensatory", [(name, b"x") for name in names]))


LINK = (stat.S_IFLNK | 0o777) << 16
DEVICE = (stat.S_IFCHR | 0o666) << 16


@pytest.mark.parametrize(
    ("member", "content", "why"),
    [
        (special("monographs/x.md", external_attr=LINK), b"/etc/passwd", "link or a device"),
        (special("monographs/x.md", external_attr=DEVICE), b"", "link or a device"),
        (special("monographs/x/"), b"", "folder of its own"),
        (special("monographs/x.md", compress_type=ZIP_BZIP2), b"text", "packed in a way"),
        (special("monographs/x.md"), b"\0" * 200_000, "times as large"),
    ],
)
def test_that_what_is_no_plain_file_is_refused(tmp_path: Path, member: ZipInfo, content: bytes, why: str) -> None:
    assert why in refusal(raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN), (member, content)]))


def test_that_an_encrypted_file_is_refused(tmp_path: Path) -> None:
    path = raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN)])
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 4)
    content[at + 8] |= 1
    path.write_bytes(content)
    assert "is encrypted" in refusal(path)


def test_that_a_name_cut_at_a_nul_is_refused(tmp_path: Path) -> None:
    path = raw_pack(tmp_path / "x.dispensatory", [("monographs/x.mdX.exe", b"x")])
    path.write_bytes(path.read_bytes().replace(b"x.mdX.exe", b"x.md\0.exe"))
    assert "not what it seems" in refusal(path)


def test_that_a_wrong_digest_is_refused(tmp_path: Path) -> None:
    said = about({ONE: WARFARIN})
    wrong = raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN.replace(b"Clots", b"Clogs"))], said)
    assert "not as its manifest says" in refusal(wrong)
    longer = raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN + b"x")], said)
    assert "another size" in refusal(longer)


def test_that_what_is_not_listed_is_refused_and_what_is_missing_too(tmp_path: Path) -> None:
    more = raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN), ("monographs/y.md", b"y")], about({ONE: WARFARIN}))
    assert "not in its manifest" in refusal(more)
    less = raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN)], about({ONE: WARFARIN, "monographs/y.md": b"y"}))
    assert "not in it" in refusal(less)


FILE = {"name": ONE, "size": len(WARFARIN), "sha256": "0" * 64}


@pytest.mark.parametrize(
    ("manifest", "why"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 60_000, "no JSON"),
        (b'{"dispensatory-pack": 1, "dispensatory-pack": 1}', "given twice"),
        (b'{"dispensatory-pack": NaN}', "NaN"),
        ([], "not that of a monograph pack"),
        ({"name": "Ward 4"}, "not that of a monograph pack"),
        (about({ONE: WARFARIN}, **{"dispensatory-pack": 2}), "reads version 1"),
        (about({ONE: WARFARIN}, **{"dispensatory-pack": True}), "reads version 1"),
        (about({ONE: WARFARIN}, script="x"), "does not know"),
        (
            {key: value for key, value in about({ONE: WARFARIN}).items() if key != "licence"},
            "lacks the field 'licence'",
        ),
        (about({ONE: WARFARIN}, name=""), "no name of 1 to 60"),
        (about({ONE: WARFARIN}, name=7), "field 'name' that is no text"),
        (about({ONE: WARFARIN}, name="x" * 61), "no name of 1 to 60"),
        (about({ONE: WARFARIN}, name="Ward\u202e4"), "no name of 1 to 60"),
        (about({ONE: WARFARIN}, name="Dispensatory"), "bundled library"),
        (about({ONE: WARFARIN}, name="\uff24ispen satory"), "bundled library"),
        (about({ONE: WARFARIN}, name="Dispens\u0430tory"), "several scripts"),
        (about({ONE: WARFARIN}, edition="a\nb"), "no edition"),
        (about({ONE: WARFARIN}, licence=" "), "no licence"),
        (about({ONE: WARFARIN}, files={}), "no list of files"),
        (about({ONE: WARFARIN}, files=[]), "lists no monograph"),
        (about({ONE: WARFARIN}, files=[7]), "no object"),
        (about({ONE: WARFARIN}, files=[{**FILE, "size": -1}]), "no size"),
        (about({ONE: WARFARIN}, files=[{**FILE, "size": 1.0}]), "no size"),
        (about({ONE: WARFARIN}, files=[{**FILE, "size": True}]), "no size"),
        (about({ONE: WARFARIN}, files=[{**FILE, "size": MAX_BYTES + 1}]), "larger than"),
        (about({ONE: WARFARIN}, files=[{**FILE, "sha256": "A" * 64}]), "no SHA-256"),
        (about({ONE: WARFARIN}, files=[{**FILE, "replaces": 1}]), "true or false"),
        (about({ONE: WARFARIN}, files=[{**FILE, "run": "x"}]), "does not know"),
        (about({ONE: WARFARIN}, files=[FILE, {**FILE, "name": "LICENSE", "replaces": True}]), "replaces a monograph"),
        (about({ONE: WARFARIN}, files=[FILE, {**FILE, "name": "manifest.json"}]), "lists the others"),
    ],
)
def test_that_a_manifest_that_is_not_right_is_refused(tmp_path: Path, manifest: Any, why: str) -> None:
    assert why in refusal(raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN)], manifest))


def test_that_something_before_or_behind_the_archive_is_refused(tmp_path: Path) -> None:
    path = raw_pack(tmp_path / "x.dispensatory", [(ONE, WARFARIN)])
    content = path.read_bytes()
    for other in (b"#!/bin/sh\n" + content, content + b"\0", content + content, content[:-1], content[:50], b""):
        path.write_bytes(other)
        refusal(path)
    path.write_bytes(content)
    with ZipFile(path, "a") as archive:
        archive.comment = b"x"
    assert "does not end as a plain zip file" in refusal(path)
    with ZipFile(path, "w") as archive:
        archive.writestr(ONE, WARFARIN)
    assert "has no manifest.json" in refusal(path)


def test_that_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert "No such file" in refusal(tmp_path / "nowhere.dispensatory")
    assert "cannot be read" in refusal(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.dispensatory")
        assert "is no file" in refusal(tmp_path / "pipe.dispensatory")


def test_that_limits_hold_before_anything_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_pack(tmp_path / "x.dispensatory", {"a": text("A", usage="x " * 500), "b": text("B"), "c": text("C")})
    read_pack(path)
    for limit, value, why in (
        ("MOST_PACKED_BYTES", 100, "is larger than"),
        ("MOST_UNPACKED_BYTES", 100, "would unpack to more"),
        ("MOST_MEMBER_BYTES", 100, "is larger than"),
        ("MOST_FILES", 1, "holds more than"),
    ):
        with monkeypatch.context() as changed:
            changed.setattr(zip_listing, limit, value)
            assert why in refusal(path)


def test_that_files_that_lie_over_each_other_are_refused(tmp_path: Path) -> None:
    """A small archive becomes a huge one where many members share the same bytes."""
    path = raw_pack(tmp_path / "x.dispensatory", [("monographs/a.md", b"a" * 50), ("monographs/b.md", b"a" * 50)])
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    first = content.index(b"PK\x03\x04", 4)
    content[at + 42 : at + 46] = struct.pack("<L", first)
    path.write_bytes(content)
    assert "over each other" in refusal(path)


def test_that_a_size_that_is_a_lie_is_refused(tmp_path: Path) -> None:
    """The list of files says 50 bytes; what is packed goes on for a megabyte."""
    bomb, said = b"a" * 1_000_000, b"a" * 50
    path = raw_pack(tmp_path / "x.dispensatory", [("monographs/a.md", bomb)], about({"monographs/a.md": said}))
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    content[at + 16 : at + 20] = struct.pack("<L", zlib.crc32(said))
    content[at + 24 : at + 28] = struct.pack("<L", 50)
    path.write_bytes(content)
    pack = None
    try:
        pack = read_pack(path)
    except PackError:
        return
    with open_pack(path, pack) as reader:
        assert reader.read(pack.manifest.files[0]) == said


def test_that_a_list_of_millions_of_files_is_refused_at_once(tmp_path: Path) -> None:
    entry = b"PK\x01\x02" + bytes(42)
    listing = entry * 400_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 7, 7, len(listing), 0, 0)
    path = tmp_path / "x.dispensatory"
    path.write_bytes(listing + end)
    assert "does not end where it says" in refusal(path)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("good")
    return make_pack(folder / "x.dispensatory", {"a": text("A"), "b": text("B")}, licence_text="x", key=Key())


@given(data=st.data())
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_a_damaged_pack_is_refused_or_read_as_it_was(data: st.DataObject, good: Path) -> None:
    content = bytearray(good.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        kind = data.draw(st.sampled_from(("change", "cut", "double")))
        if kind == "change":
            content[at] = data.draw(st.integers(0, 255))
        elif kind == "cut":
            del content[at : at + data.draw(st.integers(1, 40))]
        else:
            content[at:at] = content[at : at + data.draw(st.integers(1, 40))]
        if not content:
            break
    damaged = good.with_name("damaged.dispensatory")
    damaged.write_bytes(content)
    said = ""
    try:
        pack = read_pack(damaged, parse_key(Key().text))
    except PackError as refused:
        said = str(refused)
    else:
        assert pack.content == read_pack(good).content
    assert "\n" not in said


def test_that_a_signature_is_checked_with_the_key_that_is_given(tmp_path: Path) -> None:
    key, other = Key(1), Key(2)
    path = make_pack(tmp_path / "x.dispensatory", {"a": text("A")}, key=key)
    assert read_pack(path).signing.state is SignatureState.UNCHECKED
    signing = read_pack(path, parse_key(key.text)).signing
    assert (signing.state, signing.number, signing.key) == (SignatureState.CHECKED, key.number, key.text)
    assert signing.comment == "timestamp:1 file:manifest.json"
    with pytest.raises(PackError, match=f"{key.number}, not with {other.number}"):
        read_pack(path, parse_key(other.text))


def test_that_a_pack_without_the_signature_asked_for_is_refused(tmp_path: Path) -> None:
    path = make_pack(tmp_path / "x.dispensatory", {"a": text("A")})
    with pytest.raises(PackError, match="is not signed"):
        read_pack(path, parse_key(Key().text))


def test_that_a_signature_of_another_manifest_is_refused(tmp_path: Path) -> None:
    key = Key()
    files = {ONE: WARFARIN}
    signature = key.sign(json.dumps(about(files)).encode())
    members = [(ONE, WARFARIN), ("manifest.json.minisig", signature)]
    right = raw_pack(tmp_path / "x.dispensatory", members, about(files))
    assert read_pack(right, parse_key(key.text)).signing.state is SignatureState.CHECKED
    wrong = raw_pack(tmp_path / "y.dispensatory", members, about(files, edition="2"))
    with pytest.raises(PackError, match="does not fit"):
        read_pack(wrong, parse_key(key.text))


def test_that_a_pack_changed_after_the_look_is_not_opened(tmp_path: Path) -> None:
    path = make_pack(tmp_path / "x.dispensatory", {"a": text("A")})
    pack = read_pack(path)
    make_pack(path, {"a": text("Another")})
    with pytest.raises(PackError, match="changed after it was looked at"), open_pack(path, pack):
        pass


def test_that_stored_members_are_read_too(tmp_path: Path) -> None:
    entry = special(ONE, compress_type=ZIP_STORED)
    assert (
        read_pack(raw_pack(tmp_path / "x.dispensatory", [(entry, WARFARIN)])).manifest.monographs[0].slug == "warfarin"
    )


@pytest.mark.parametrize("content", [b"", b"---\n---\n\n", b"\n" * 60_000, bytes(range(128, 256)) * 100])
def test_that_a_monograph_that_could_not_be_read_is_refused(tmp_path: Path, content: bytes) -> None:
    assert "'monographs/x.md' in it" in refusal(raw_pack(tmp_path / "x.dispensatory", [("monographs/x.md", content)]))
