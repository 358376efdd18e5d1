"""What fuzzing found once is never found again."""

import time
from pathlib import Path

import pytest

from fuzz.targets import TARGETS

FOUND = sorted((Path(__file__).parent / "found").iterdir())


@pytest.mark.parametrize("file", FOUND, ids=[file.name for file in FOUND])
def test_that_what_was_found_is_mended(file: Path) -> None:
    target = next(target for target in TARGETS if file.name.startswith(f"{target}-"))
    begun = time.process_time()
    TARGETS[target](file.read_bytes())
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0",
        b"\xff\xfe",
        b"---",
        b"---\n---\n",
        b"| |\n|-|\n",
        b"- ",
        b"[1]",
        b'"',
        b"a: &a [*a]",
        b"5 mg/kg",
        b"\\",
    ],
)
def test_that_little_is_enough(target: str, data: bytes) -> None:
    TARGETS[target](data)
