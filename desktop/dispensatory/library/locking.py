"""One program at a time changes the installed libraries. The system takes the lock away from a program that ends."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from dispensatory.errors import LibraryError
from dispensatory.wording import tr

_CANNOT = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
"""Faults of file systems that have no locks: there the change is made without one."""


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Hold the lock in `file`, which is made; LibraryError if another program holds it."""
    with file.open("ab") as stream:
        try:
            _lock(stream)
        except OSError as error:
            if error.errno not in _CANNOT:
                words = tr(
                    "{folder}: another program is changing the libraries now: try again when it is done",
                    folder=file.parent,
                )
                raise LibraryError(words) from error
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: BinaryIO) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
