"""The ladder of frequencies: five steps, each ten times as often as the one before, so a logarithmic scale."""

import math

from dispensatory.clinical.frequencies import CLASSES, Interval
from dispensatory.wording import mark

CLASSES_UP = (
    (mark("very rare"), ""),
    (mark("rare"), mark("1 in 10,000")),
    (mark("uncommon"), mark("1 in 1,000")),
    (mark("common"), mark("1 in 100")),
    (mark("very common"), mark("1 in 10")),
)
"""The words from the rarest on, each with the frequency at which it begins."""

_BEGINS = math.log10(CLASSES[-1][2])


def rungs(interval: Interval) -> tuple[float, float]:
    """Where an interval begins and ends on the ladder, from 0 (the rarest) to 5 (everybody)."""
    return _rung(interval.low), _rung(interval.high)


def _rung(percent: float) -> float:
    if percent <= 0:
        return 0.0
    return min(max(math.log10(percent) - _BEGINS + 1, 0.0), float(len(CLASSES_UP)))
