"""How a name sounds, roughly and in English ears: names that are spelt differently and said alike get one form."""

import re
from functools import lru_cache

_RULES = (
    (re.compile(r"^(?:ps|pn|kn|gn)"), lambda m: m[0][1]),
    (re.compile(r"^x"), lambda m: "s"),
    (re.compile(r"ph"), lambda m: "f"),
    (re.compile(r"sch|sh|ch(?=[eiy])"), lambda m: "s"),
    (re.compile(r"ch|ck|q(?:u)?"), lambda m: "k"),
    (re.compile(r"c(?=[eiy])"), lambda m: "s"),
    (re.compile(r"c"), lambda m: "k"),
    (re.compile(r"x"), lambda m: "ks"),
    (re.compile(r"z"), lambda m: "s"),
    (re.compile(r"[ao]e(?=.)"), lambda m: "e"),
    (re.compile(r"(?:ee|ea|ie|ei|ey|y|j)"), lambda m: "i"),
    (re.compile(r"ou|oo|w"), lambda m: "u"),
    (re.compile(r"(?<=[rtdgk])h"), lambda m: ""),
    (re.compile(r"(.)\1+"), lambda m: m[1]),
    (re.compile(r"(?<=.{3})[eh]$"), lambda m: ""),
)


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The form of a folded `word` by its sound: "zitromax" and "zithromax" have one, "fenitoin" and "phenytoin" too."""
    for pattern, spelling in _RULES:
        word = pattern.sub(spelling, word)
    return word
