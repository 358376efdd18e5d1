"""Sentences of a monograph that say where a level by half-life misleads: elimination that saturates, effects that last."""

import re

from dispensatory.monograph.plain_text import plain_text, without_citations

_SATURATION = (
    r"non-?linear|saturab|(?:elimination|binding|conjugation|breakdown|metabolism|carrier|first pass\w*)[^.;]{0,40}saturate"
    r"|out of proportion|half-life (?:grows|climbs|rises|lengthens) (?:with|from) |fixed amount per hour"
)
_LASTING = (
    r"irreversib|outlast|outlives|effects? (?:lasts?|goes on|persists?|up to \d)|longer than the half-life"
    r"|(?:acts?|lasts?) (?:much |far )?longer than|\bdepot\b"
    r"|(?<!no )\bactive (?:metabolite|form|product|sulfate|sulfoxide|sulfone)"
)
_TELLING = re.compile(f"{_SATURATION}|{_LASTING}", re.IGNORECASE)
_BLOCK = re.compile(r"\n\s*\n|\n(?=[-|])")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9(\u201c])")
_MOST = 4


def caveats(how_it_works: str) -> tuple[str, ...]:
    """The sentences of the section, word for word without their marks, that a chart of the level must not be read without."""
    blocks = (" ".join(block.split()) for block in _BLOCK.split(without_citations(plain_text(how_it_works))))
    sentences = (sentence for block in blocks for sentence in _SENTENCE.split(block.removeprefix("- ")))
    return tuple(sentence for sentence in sentences if _TELLING.search(sentence))[:_MOST]
