"""Writing a file as a whole: whenever the program ends, or the disk is full, there is the old content or the new one."""

import os
from _thread import get_native_id
from contextlib import suppress
from pathlib import Path

_UNFINISHED = ".unfinished"


def write_whole(file: Path, content: bytes, *, settled: bool = False) -> None:
    """Put `content` in place of `file`, beside which it is written first; OSError, with the old content in place, if it cannot.

    With `settled` it is on the disk afterwards, whatever happens to the machine.
    """
    file = Path(os.path.realpath(file))
    unfinished = file.with_name(f".{file.name}-{os.getpid()}-{get_native_id()}{_UNFINISHED}")
    try:
        with unfinished.open("wb") as stream:
            stream.write(content)
            if settled:
                stream.flush()
                os.fsync(stream.fileno())
        unfinished.replace(file)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    _remove_left_over(file)


def runs(number: str) -> bool:
    """Whether a program of that number runs; false where asking could end it, as a file that it has open stays there anyway."""
    if os.name == "nt" or not number.isdigit():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _remove_left_over(file: Path) -> None:
    """Remove what programs left that were ended while they wrote `file`."""
    prefix = f".{file.name}-"
    with suppress(OSError):
        for name in os.listdir(file.parent):  # noqa: PTH208 - a folder of thousands, and names are all that is looked at
            if name.startswith(prefix) and name.endswith(_UNFINISHED) and not runs(name[len(prefix) :].split("-")[0]):
                file.with_name(name).unlink(missing_ok=True)
