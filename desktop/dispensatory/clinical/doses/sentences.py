"""The sentences of a passage. Where it is not sure that a sentence ends, it goes on: too much is shown rather than too little."""

import re
from bisect import bisect_right
from functools import lru_cache
from operator import itemgetter

_CITATION = re.compile(r"\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\]")
_END = re.compile(
    r"[.!?][\"'\u201d\u2019)]*(?:\s*\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\])*\s+(?=[\"'\u201c\u2018(]*[A-Z0-9<\u2264\u2265>])"
)
_NO_END = re.compile(
    r"\b(?:e\.g|i\.e|vs|ca|cf|approx|max|min|nos?|incl|resp|Dr|St|spp|sp|subsp|fig|ref|inj|tab|caps?|[A-Z])\.$"
)
_NUMBERED = re.compile(r"\s*\d{1,2}\.")
_LONGEST_SHORT = 12
"""Signs before a full stop in which an abbreviation is looked for."""


def quiet(text: str) -> str:
    """`text` with every citation blanked out, sign for sign, so that places stay the same."""
    return _CITATION.sub(lambda match: " " * len(match[0]), text) if "[" in text else text


def citations(text: str) -> tuple[int, ...]:
    """The numbers of the sources that `text` cites, each once."""
    numbers = (int(number) for cited in _CITATION.findall(text) for number in re.findall(r"\d+", cited))
    return tuple(dict.fromkeys(numbers))


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of `text` begin and end; together they are all of it."""
    found, begin = [], 0
    for end in _END.finditer(text):
        last = text[max(begin, end.start() - _LONGEST_SHORT) : end.start() + 1]
        if not _NO_END.search(last) and not _NUMBERED.fullmatch(text, begin, end.start() + 1):
            found.append((begin, end.end()))
            begin = end.end()
    return (*found, (begin, len(text)))


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """The beginning and end of the sentence that holds the sign at `place`."""
    spans = sentences(text)
    return spans[max(bisect_right(spans, place, key=itemgetter(0)) - 1, 0)]
