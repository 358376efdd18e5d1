"""Signatures as the program minisign makes them: keys and signatures read from their text, and checked.

Frank Denis, Minisign, https://jedisct1.github.io/minisign/: a key is base64 of "Ed", the number of the key (8 bytes) and an
Ed25519 key; a signature is four lines, of which the second signs the file (or, after "ED", its BLAKE2b-512 hash) and the
fourth what the second signed together with the trusted comment.
"""

import binascii
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from dispensatory.errors import UsageError
from dispensatory.library.ed25519 import KEY_BYTES, SIGNATURE_BYTES, is_key, is_signed
from dispensatory.wording import tr

MOST_BYTES = 16 * 1024
"""A key or a signature is a few lines; a larger file is neither."""

_PLAIN, _HASHED = b"Ed", b"ED"
_NUMBER_BYTES = 8
_UNTRUSTED, _TRUSTED = "untrusted comment:", "trusted comment: "


class SignatureFault(ValueError):  # noqa: N818 - a refusal in words, caught where the file is known
    """A signature is not what it should be; the message says what, without the name of the file."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The public half of a key; `number` tells keys apart for people and proves nothing."""

    number: str
    key: bytes

    @property
    def text(self) -> str:
        """The key as minisign writes it, in one line."""
        return _encoded(_PLAIN + _number_bytes(self.number) + self.key)


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature as read; nothing of it is to be believed before `check`."""

    number: str
    is_hashed: bool
    signature: bytes
    comment: str
    outer: bytes


def read_key(chosen: str) -> PublicKey:
    """The key that is written out in `chosen`, or stands in the file of that name; UsageError if there is none."""
    chosen = chosen.strip()
    try:
        return parse_key(chosen)
    except SignatureFault:
        pass
    try:
        file = Path(chosen).expanduser()
        if file.exists() and not file.is_file():
            raise SignatureFault(tr("it is no file"))
        with file.open("rb") as stream:
            text = stream.read(MOST_BYTES).decode("utf-8", "replace")
        return parse_key(text)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else error
        words = tr(
            "{key}: is no minisign key ({reason}): give the file minisign.pub, or the line in it that begins with RW",
            key=chosen[:200],
            reason=why,
        )
        raise UsageError(words) from error


def parse_key(text: str) -> PublicKey:
    """The key in the text of a key file, or in its last line alone; SignatureFault if there is none."""
    lines = [line.strip() for line in text.strip().splitlines()]
    if len(lines) > 2 or (len(lines) == 2 and not lines[0].startswith(_UNTRUSTED)):
        raise SignatureFault(tr("it has other lines than a comment and a key"))
    content = _decoded(lines[-1] if lines else "", len(_PLAIN) + _NUMBER_BYTES + KEY_BYTES)
    if content is None or content[:2] != _PLAIN or not is_key(content[10:]):
        raise SignatureFault(tr("it holds no Ed25519 key"))
    return PublicKey(_number(content), content[10:])


def parse_signature(text: str) -> Signature:
    """The signature in the text of a signature file; SignatureFault if it is none."""
    lines = text.rstrip("\r\n").split("\n")
    lines = [line.rstrip("\r") for line in lines]
    if len(lines) != 4 or not lines[0].startswith(_UNTRUSTED) or not lines[2].startswith(_TRUSTED):
        raise SignatureFault(
            tr("is no minisign signature: it needs a comment, a signature, a trusted comment and a signature")
        )
    inner = _decoded(lines[1], len(_PLAIN) + _NUMBER_BYTES + SIGNATURE_BYTES)
    outer = _decoded(lines[3], SIGNATURE_BYTES)
    if inner is None or outer is None or inner[:2] not in (_PLAIN, _HASHED):
        raise SignatureFault(tr("is no minisign signature: its lines are damaged"))
    return Signature(_number(inner), inner[:2] == _HASHED, inner[10:], lines[2][len(_TRUSTED) :], outer)


def check(key: PublicKey, signature: Signature, content: bytes) -> None:
    """Nothing, if `signature` is that of `content` by `key`; SignatureFault otherwise."""
    if signature.number != key.number:
        words = tr("is signed with the key {number}, not with {wanted}", number=signature.number, wanted=key.number)
        raise SignatureFault(words)
    message = blake2b(content).digest() if signature.is_hashed else content
    if not is_signed(key.key, message, signature.signature):
        words = tr("has a signature that does not fit its content and the key {number}", number=key.number)
        raise SignatureFault(words)
    if not is_signed(key.key, signature.signature + signature.comment.encode("utf-8"), signature.outer):
        raise SignatureFault(tr("has a signature whose comment was changed"))


def _decoded(line: str, size: int) -> bytes | None:
    try:
        content = binascii.a2b_base64(line.encode("ascii"), strict_mode=True)
    except ValueError:
        return None
    return content if len(content) == size and _encoded(content) == line else None


def _encoded(content: bytes) -> str:
    return binascii.b2a_base64(content, newline=False).decode("ascii")


def _number(content: bytes) -> str:
    """The number of a key as minisign prints it."""
    return content[2:10][::-1].hex().upper()


def _number_bytes(number: str) -> bytes:
    return bytes.fromhex(number)[::-1]
