"""Makes a list of acts that fails shorter, by leaving out more and more of it while it fails in the same way."""

from monkey.__main__ import apart

_MOST_RUNS = 60


def shrunk(seed: int, steps: list[int], told: str) -> list[int]:
    """A list of acts, none longer, that fails as `told`."""
    wanted = _kind(told)
    last = _last(told)
    kept = [step for step in steps if step <= last] if last is not None else steps
    runs, piece = 0, max(len(kept) // 2, 1)
    while piece >= 1 and runs < _MOST_RUNS:
        at = 0
        while at < len(kept) and runs < _MOST_RUNS:
            shorter = kept[:at] + kept[at + piece :]
            runs += 1
            if shorter and _fails(seed, shorter, wanted):
                kept = shorter
            else:
                at += piece
        piece //= 2
    return kept


def _fails(seed: int, steps: list[int], wanted: str) -> bool:
    status, told = apart(seed, steps)
    return status != 0 and _kind(told) == wanted


def _kind(told: str) -> str:
    """What failed: the last line of what was found first, without the numbers in it."""
    lines = [line for line in told.splitlines() if line.startswith("  ")]
    errors = [line for line in lines if not line.startswith("    ")]
    line = errors[-1] if errors else told.strip().rpartition("\n")[2]
    return "".join(sign for sign in line if not sign.isdigit())


def _last(told: str) -> int | None:
    head = next((line for line in told.splitlines() if ", act " in line), "")
    number = head.partition(", act ")[2].partition(" ")[0]
    return int(number) if number.isdigit() else None
