"""Random acts before the real window: no fault, no warning, and whatever is done the page, its warning and the disclaimer hold.

Longer runs, and what they do to the memory: tests/monkey.
"""

from monkey.__main__ import apart, repeat

SEED, ACTS = 14, 100


def test_that_nothing_fails_whatever_a_person_does() -> None:
    steps = list(range(ACTS))
    status, told = apart(SEED, steps)
    assert status == 0, f"{told}\nRepeat it by: {repeat(SEED, steps)}"
