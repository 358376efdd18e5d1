"""Packs for tests: right ones as the program writes them, wrong ones byte by byte, and keys that sign."""

import base64
import json
from collections.abc import Mapping, Sequence
from hashlib import blake2b, sha256, sha512
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dispensatory.library import ed25519
from dispensatory.library.manifest import Manifest, written
from dispensatory.library.pack_writing import files_of, manifest_of, write_pack

ORDER = 2**252 + 27742317777372353535851937790883648493


def text(title: str, **sections: str) -> str:
    """A monograph with a title and sections by their first word: usage, dosage ..."""
    body = "".join(f"\n### {name.title()}\n{words}\n" for name, words in sections.items())
    return f"---\nlayout: minimal-medicine\ntitle: {title}\n---\n\n# {title}\n{body}"


def make_pack(
    path: Path,
    texts: Mapping[str, str],
    *,
    name: str = "Ward 4",
    edition: str = "1",
    replaces: Sequence[str] = (),
    licence_text: str = "",
    key: "Key | None" = None,
) -> Path:
    """Write a pack of monographs by slug as the program writes it; its path."""
    folder = path.parent / f"{path.stem} folder"
    for slug, words in texts.items():
        file = folder / f"{slug}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, encoding="utf-8")
    if licence_text:
        (folder / "LICENSE").write_text(licence_text, encoding="utf-8")
    found = files_of(folder)
    content = written(manifest_of(found, Manifest(name, edition, "CC-BY-4.0"), replaces))
    write_pack(path, content, found, key.sign(content) if key else b"", over=True)
    return path


def about(contents: Mapping[str, bytes], **changes: Any) -> dict[str, Any]:
    """A manifest as JSON, right unless it is changed."""
    listed = [
        {"name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in contents.items()
    ]
    return {
        "dispensatory-pack": 1,
        "name": "Ward 4",
        "edition": "1",
        "licence": "CC-BY-4.0",
        "files": listed,
        **changes,
    }


def raw_pack(path: Path, members: Sequence[tuple[str | ZipInfo, bytes]], manifest: Any = None) -> Path:
    """Write a zip file with these members, after a manifest: one that lists them, unless another is given."""
    files = {member if isinstance(member, str) else member.filename: content for member, content in members}
    said = about(files) if manifest is None else manifest
    content = said if isinstance(said, bytes) else json.dumps(said).encode()
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", content)
        for member, data in members:
            archive.writestr(member, data)
    return path


class Key:
    """A key that signs as minisign does, from a seed (RFC 8032, 5.1.6)."""

    def __init__(self, seed: int = 1) -> None:
        digest = sha512(bytes([seed]) * 32).digest()
        self._scalar = (int.from_bytes(digest[:32], "little") & ((1 << 254) - 8)) | (1 << 254)
        self._prefix = digest[32:]
        self.public = _encoded(ed25519._times(self._scalar, ed25519._BASE))
        self._number = bytes([seed]) * 8
        self.number = self._number.hex().upper()
        self.text = base64.b64encode(b"Ed" + self._number + self.public).decode()

    def sign(self, content: bytes, comment: str = "timestamp:1\tfile:manifest.json") -> bytes:
        """The text of a signature file."""
        inner = self._sign(blake2b(content).digest())
        outer = self._sign(inner + comment.encode())
        lines = (
            "untrusted comment: made for a test",
            base64.b64encode(b"ED" + self._number + inner).decode(),
            f"trusted comment: {comment}",
            base64.b64encode(outer).decode(),
        )
        return ("\n".join(lines) + "\n").encode()

    def _sign(self, message: bytes) -> bytes:
        secret = int.from_bytes(sha512(self._prefix + message).digest(), "little") % ORDER
        first = _encoded(ed25519._times(secret, ed25519._BASE))
        challenge = int.from_bytes(sha512(first + self.public + message).digest(), "little") % ORDER
        return first + ((secret + challenge * self._scalar) % ORDER).to_bytes(32, "little")


def _encoded(point: tuple[int, int, int, int]) -> bytes:
    prime = 2**255 - 19
    x, y = (each * pow(point[2], -1, prime) % prime for each in point[:2])
    return (y | (x & 1) << 255).to_bytes(32, "little")


def tree(folder: Path) -> dict[str, bytes | None]:
    """Every file below a folder with its bytes, and every folder."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}
