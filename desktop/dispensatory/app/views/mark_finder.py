"""Where words stand in a text, in the units in which Qt counts."""

import re
from bisect import bisect_left
from collections.abc import Iterable

_MOST = 2000
_CLOSE = 240
_LOOK_AHEAD = 40


def find_words(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """(start, end) of every whole-word occurrence of `words`, case ignored, in UTF-16 units; at most 2,000."""
    wanted = sorted({word.strip() for word in words if word.strip()}, key=lambda word: (-len(word), word))
    if not wanted:
        return []
    choice = "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in wanted)
    pattern = re.compile(rf"(?<!\w)(?:{choice})(?!\w)", re.IGNORECASE)
    spans: list[tuple[int, int]] = []
    for match in pattern.finditer(text):
        spans.append(match.span())
        if len(spans) == _MOST:
            break
    if all(ord(sign) <= 0xFFFF for sign in text):
        return spans
    wide = [place for place, sign in enumerate(text) if ord(sign) > 0xFFFF]
    return [(start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in spans]


def best_place(text: str, spans: list[tuple[int, int]]) -> int:
    """The number of the mark at which the most different words stand close together; the first of the closest."""
    words = [text[start:end].casefold() for start, end in spans]
    best, best_key = 0, (0, 0)
    for first, (start, _) in enumerate(spans):
        seen: set[str] = set()
        reach = 0
        for number in range(first, min(first + _LOOK_AHEAD, len(spans))):
            if spans[number][1] - start > _CLOSE:
                break
            if words[number] not in seen:
                seen.add(words[number])
                reach = spans[number][1] - start
        key = (len(seen), -reach)
        if len(seen) > 1 and key > best_key:
            best, best_key = first, key
    return best
