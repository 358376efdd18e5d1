"""One set-up at a time: a second one would delete what the first is installing."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":

    @contextmanager
    def one_at_a_time(_folder: Path) -> Iterator[None]:
        """Nothing to wait on: Windows locks no folders."""
        yield

else:
    import fcntl
    import os

    @contextmanager
    def one_at_a_time(folder: Path) -> Iterator[None]:
        """Wait until no other process is inside this block for `folder`."""
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            _wait_for(descriptor)
            yield
        finally:
            os.close(descriptor)

    def _wait_for(descriptor: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Waiting for another set-up of this checkout ...", file=sys.stderr, flush=True)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            return  # a file system without locks
