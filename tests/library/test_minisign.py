"""Signatures: the published ones hold, and nothing else does."""

from hashlib import sha512
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.errors import UsageError
from dispensatory.library.ed25519 import is_key, is_signed
from dispensatory.library.minisign import SignatureFault, check, parse_key, parse_signature, read_key

RFC_8032 = (
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        b"",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        b"\x72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        b"\xaf\x82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        sha512(b"abc").digest(),
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
)
"""Key, message and signature: RFC 8032, 7.1, tests 1 to 3 and SHA(abc)."""

ORDER = 2**252 + 27742317777372353535851937790883648493

SMALL = (
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
)
"""Points of small order, the last two not in their shortest form."""

KEY = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"
PLAIN = """untrusted comment: signature from minisign secret key
RWQf6LRCGA9i59SLOFxz6NxvASXDJeRtuZykwQepbDEGt87ig1BNpWaVWuNrm73YiIiJbq71Wi+dP9eKL8OC351vwIasSSbXxwA=
trusted comment: timestamp:1555779966\tfile:test
QtKMXWyYcwdpZAlPF7tE2ENJkRd1ujvKjlj1m9RtHTBnZPa5WKU5uWRs5GoP5M/VqE81QFuMKI5k/SfNQUaOAA==
"""
HASHED = """untrusted comment: signature from minisign secret key
RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=
trusted comment: timestamp:1556193335\tfile:test
y/rUw2y8/hOUYjZU71eHp/Wo1KZ40fGy2VJEDl34XMJM+TX48Ss/17u3IvIfbVR1FkZZSNCisQbuQY+bHwhEBg==
"""
"""The key and the signatures of the word "test" with which the documentation of minisign-verify shows both kinds."""


@pytest.mark.parametrize(("key", "message", "signature"), RFC_8032)
def test_that_the_signatures_of_the_rfc_hold(key: str, message: bytes, signature: str) -> None:
    assert is_signed(bytes.fromhex(key), message, bytes.fromhex(signature))
    assert not is_signed(bytes.fromhex(key), message + b"\0", bytes.fromhex(signature))


@given(st.integers(0, 511), st.integers(0, 255))
def test_that_no_changed_bit_is_let_through(in_signature: int, in_key: int) -> None:
    key, message, signature = bytes.fromhex(RFC_8032[2][0]), RFC_8032[2][1], bytes.fromhex(RFC_8032[2][2])
    assert not is_signed(key, message, flipped(signature, in_signature))
    assert not is_signed(flipped(key, in_key), message, signature)


def flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_that_a_signature_has_one_form_only() -> None:
    key, message, signature = bytes.fromhex(RFC_8032[1][0]), RFC_8032[1][1], bytes.fromhex(RFC_8032[1][2])
    again = (int.from_bytes(signature[32:], "little") + ORDER).to_bytes(32, "little")
    assert not is_signed(key, message, signature[:32] + again)
    assert not is_signed(key, message, signature[:-1])
    assert not is_signed(key, message, signature + b"\0")
    assert not is_signed(key[:-1], message, signature)


@pytest.mark.parametrize("key", SMALL)
@pytest.mark.parametrize("first", SMALL)
def test_that_a_key_that_fits_anything_is_refused(key: str, first: str) -> None:
    assert not is_key(bytes.fromhex(key))
    assert not is_signed(bytes.fromhex(key), b"any text", bytes.fromhex(first) + bytes(32))


@pytest.mark.parametrize("text", [PLAIN, HASHED, PLAIN.replace("\n", "\r\n"), HASHED.rstrip("\n")])
def test_that_both_kinds_of_minisign_hold(text: str) -> None:
    key, signature = parse_key(KEY), parse_signature(text)
    check(key, signature, b"test")
    assert signature.comment.endswith("\tfile:test")
    with pytest.raises(SignatureFault, match="does not fit"):
        check(key, signature, b"Test")


def test_that_the_trusted_comment_is_signed_too() -> None:
    with pytest.raises(SignatureFault, match="comment was changed"):
        check(parse_key(KEY), parse_signature(HASHED.replace("file:test", "file:best")), b"test")


def test_that_the_other_kind_is_not_taken_for_this_one() -> None:
    lines = HASHED.split("\n")
    lines[1] = "RW" + lines[1][2:]
    with pytest.raises(SignatureFault, match="does not fit"):
        check(parse_key(KEY), parse_signature("\n".join(lines)), b"test")


def test_that_a_key_with_another_number_is_named() -> None:
    key = parse_key(KEY)
    assert key.number == "E7620F1842B4E81F"
    other = parse_key(KEY.replace("f6LRC", "f6LRD"))
    with pytest.raises(SignatureFault, match=f"E7620F1842B4E81F, not with {other.number}"):
        check(other, parse_signature(PLAIN), b"test")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        KEY,
        PLAIN.replace("trusted comment: t", "comment: t"),
        PLAIN.replace("RWQ", "RWR"),
        PLAIN + PLAIN,
        PLAIN.replace("AA==", "AB=="),
        PLAIN.replace("QtKM", "QtK"),
        PLAIN.replace("RWQf", "XXQf"),
        "\0\n\n\n",
    ],
)
def test_that_what_is_no_signature_is_refused(text: str) -> None:
    with pytest.raises(SignatureFault):
        check(parse_key(KEY), parse_signature(text), b"test")


@given(st.text(max_size=300))
def test_that_any_text_is_refused_in_words(text: str) -> None:
    for parse in (parse_key, parse_signature):
        with pytest.raises(SignatureFault):
            parse(text)


def test_that_a_key_is_taken_from_a_file_or_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "minisign.pub"
    file.write_text(f"untrusted comment: minisign public key E7620F1842B4E81F\n{KEY}\n", encoding="utf-8")
    assert read_key(str(file)) == read_key(f" {KEY} ") == parse_key(KEY)
    assert parse_key(KEY).text == KEY


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"x" * 100_000, SMALL[1].encode()])
def test_that_a_file_without_a_key_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "minisign.pub"
    file.write_bytes(content)
    with pytest.raises(UsageError, match=r"minisign\.pub"):
        read_key(str(file))
    with pytest.raises(UsageError, match="no file"):
        read_key(str(tmp_path))
    with pytest.raises(UsageError, match="No such file"):
        read_key(str(tmp_path / "nowhere"))
