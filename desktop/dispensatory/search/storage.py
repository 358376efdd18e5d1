"""Files of a Whoosh index, mapped into memory and read in place.

Whoosh copies every file of an index into memory of its own when it opens it; with thousands of monographs that is half of
the time to the first answer, and 70 MB.
"""

import mmap
from pathlib import Path
from typing import Any

from dispensatory.search.whoosh_library import BufferFile, FileStorage


class _View:
    """A reader over a memory view, with as much of a file's ways as Whoosh and pickle use."""

    def __init__(self, view: memoryview) -> None:
        self._view = view
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        start = self._at
        self._at = len(self._view) if size is None or size < 0 else min(len(self._view), start + size)
        return bytes(self._view[start : self._at])

    def readinto(self, target: Any) -> int:
        content = self.read(len(target))
        target[: len(content)] = content
        return len(content)

    def readline(self) -> bytes:
        start, line = self._at, b""
        while self._at < len(self._view) and not line.endswith(b"\n"):
            chunk = bytes(self._view[self._at : self._at + 256])
            ends = chunk.find(b"\n")
            self._at += len(chunk) if ends < 0 else ends + 1
            line = bytes(self._view[start : self._at])
        return line

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = (0, self._at, len(self._view))[whence] + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        self._view.release()


class _MappedFile(BufferFile):  # type: ignore[misc]
    """Whoosh's buffer file without the copy."""

    def __init__(self, view: memoryview, name: str | None = None) -> None:
        self._buf = view
        self._name = name
        self.file = _View(view)
        self.onclose = None
        self.is_real = False
        self.is_closed = False

    def subset(self, position: int, length: int, name: str | None = None) -> "_MappedFile":
        return _MappedFile(self._buf[position : position + length], name or self._name)


class MappedStorage(FileStorage):  # type: ignore[misc]
    """A folder with an index, for reading only."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), readonly=True)

    def open_file(self, name: str, **_options: Any) -> Any:
        """The file `name`, mapped."""
        path = Path(self.folder) / name
        if path.stat().st_size == 0:
            return BufferFile(b"", name=name)
        with path.open("rb") as stream:
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        return _MappedFile(memoryview(mapped), name)
