"""How easy a text is to read: the Flesch Reading Ease score of English prose.

Formula: 206.835 - 1.015 x (words / sentences) - 84.6 x (syllables / words); 60 to 70 is plain English, below 30 a text for
specialists. Source: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221 to 233. Syllables
are counted by groups of vowels, which is off by a few in a hundred words.
"""

import re

_SENTENCE_END = re.compile(r"[.!?;:](?=\s|$)|\n+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'\u2019-]*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?<![aeiouyl])(?:e|es|ed)$|(?<=[aeiouy]l)e$")


def reading_ease(text: str) -> float | None:
    """The score of plain `text`; None for a text of under 30 words, for which it means nothing."""
    words = _WORD.findall(text)
    if len(words) < 30:
        return None
    sentences = sum(1 for part in _SENTENCE_END.split(text) if _WORD.search(part))
    syllables = sum(map(syllable_count, words))
    return 206.835 - 1.015 * len(words) / max(sentences, 1) - 84.6 * syllables / len(words)


def syllable_count(word: str) -> int:
    """About how many syllables an English word has, at least 1."""
    folded = _SILENT_END.sub("", word.lower())
    return max(len(_VOWELS.findall(folded)), 1)
