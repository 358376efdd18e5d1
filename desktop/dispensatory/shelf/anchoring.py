"""Finding a quoted passage again in a text that may have changed since."""

import re

_AROUND = 40
"""Signs of the text kept on each side of a quote."""


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """The words before and after the passage from `start` to `end` of `text`."""
    return text[max(0, start - _AROUND) : start], text[end : end + _AROUND]


def find_quote(text: str, quote: str, before: str = "", after: str = "") -> tuple[int, int] | None:
    """Where `quote` stands in `text`, as (start, end); None if it is gone.

    White space does not matter. Of several places the one is taken whose surroundings are most like those kept.
    """
    words = [re.escape(word) for word in quote.split()]
    if not words:
        return None
    found = list(re.finditer(r"\s+".join(words), text))
    if not found:
        return None
    best = max(found, key=lambda match: (_alike(text, match.start(), match.end(), before, after), -match.start()))
    return best.start(), best.end()


def _alike(text: str, start: int, end: int, before: str, after: str) -> int:
    """How many signs on both sides are as they were."""
    here_before, here_after = context(text, start, end)
    return _common(here_before[::-1], before[::-1]) + _common(here_after, after)


def _common(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
