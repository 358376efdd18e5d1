"""Questions as people type them: which words carry the meaning, and which section holds the answer.

Pure rules over words; names of medicines are recognised elsewhere and passed in as the words not to touch.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dispensatory.search.folding import american, fold


@dataclass(frozen=True, slots=True)
class Reading:
    """`keep` says for each word of the query whether it is to be searched for; `section` is where to look first.

    `safe_in` is "pregnancy" or "lactation" where the question is what is safe then.
    """

    keep: tuple[bool, ...]
    section: str | None = None
    safe_in: str | None = None


_MEDICINE = r"(?:drugs?|medicines?|medications?|meds|tablets?|pills?|agents?|treatments?|remed(?:y|ies)|antibiotics?)"
_CUES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), section)
    for pattern, section in (
        (
            r"\b(?:side|adverse|unwanted|undesirable) (?:effects?|reactions?|events?)\b(?: (?:of|from|with))?",
            "side-effects",
        ),
        (
            r"\b(?:causes?|causing|caused|induced?|induces|triggers?|gives? (?:me|you)|makes? (?:me|you))\b",
            "side-effects",
        ),
        (r"\b(?:lead|leads|due) to\b", "side-effects"),
        (r"\bhow much\b|\bhow often\b|\bhow many\b", "dosage"),
        (
            r"\b(?:max(?:imum|imal)?|usual|starting|loading|daily|adult|child|pediatric) (?:daily )?(?:doses?|dosage)\b",
            "dosage",
        ),
        (r"\b(?:doses?|dosages?|dosing|posology)\b(?: (?:of|for|in))?", "dosage"),
        (r"\bmechanisms? of action\b|\bmechanisms?\b|\bmode of action\b|\bmoa\b", "how-it-works"),
        (r"\bhow (?:does|do|did|is|are)\b.*\b(?:work|works|act|acts|working)\b", "how-it-works"),
        (r"\b(?:what|which) (?:is|are|does)\b.*\b(?:used|good|given|prescribed|taken|indicated|treat|for)\b$", "usage"),
        (r"\b(?:what|which) (?:does|do|can)\b.*\b(?:treat|cure|help)\b", "usage"),
        (r"\b(?:used|given|prescribed|indicated|indications?|licensed) (?:for|in|to treat)\b", "usage"),
        (r"\b(?:indications?|uses? of|used for)\b", "usage"),
        (
            r"\b(?:treats?|to treat|treatments? (?:for|of)|treating|therapy (?:for|of)|helps? (?:with|against)|good for)\b",
            "usage",
        ),
        (
            rf"\b{_MEDICINE} (?:(?:can|may|should|do|could) (?:i|you|we|one) (?:take|use|get) )?(?:used )?(?:for|against)\b",
            "usage",
        ),
        (r"\b(?:what|which|anything|something)\b.*\b(?:take|use|give|get)\b.*\bfor\b", "usage"),
        (r"\bcontra-?indications?\b(?: (?:of|to|for|in|with))?|\bcontra-?indicated\b", "precautions"),
        (r"\binteract(?:s|ions?)?\b(?: (?:with|of|between))?|\bwarnings?\b|\bprecautions?\b", "precautions"),
        (r"\b(?:is|are)\b.*\b(?:safe|safer|safest)\b", "precautions"),
        (
            r"\b(?:can|may|could|should) (?:i|you|we|one|a)\b.*\b(?:take|use|have|drink|mix|combine|get)\b",
            "precautions",
        ),
        (r"\bmissed (?:a )?doses?\b|\b(?:miss|forget|forgot|skip)\b", "faqs"),
    )
)

_DROPPED_CUES = re.compile(
    rf"""\b(?:(?:side|adverse|unwanted|undesirable)\ (?:effects?|reactions?|events?)|causes?|causing|caused|induces?|triggers?
    |gives?|makes?|leads?|due|to|how|much|often|many|doses?|dosages?|dosing|posology|mechanisms?|mode|action|moa|works?
    |working|acts?|used|uses?|good|given|prescribed|indicated|indications?|licensed|treats?|treatments?|treating|therapy|cure
    |helps?|against|contra-?indications?|contra-?indicated|interact(?:s|ions?)?|warnings?|precautions?|safe|safer|safest|safely|best|take|taken
    |taking|have|having|max(?:imum|imal)?|usual|starting|drink|mix|combine|get|together|same|time|me|you|{_MEDICINE})\b""",
    re.VERBOSE,
)
_STOP = frozenset(
    """a about an and any are as at be been being by can could did do does for from had has i if in is it its may might my of
    on or our should so some that the their them there these they this those to us was we were what when where which who
    whom why will with would you your please tell me am show find list give i'm i've i'll i'd it's that's there's what's
    since started""".split()
)
_QUESTION = re.compile(
    r"^(?:what|which|who|how|when|why|where|can|could|may|should|is|are|does|do|will|would)\b|\?\s*$"
)
_SAFE = frozenset({"safe", "safer", "safest", "safely", "allowed", "best"})
_WHEN = {
    "pregnancy": re.compile(r"\bpregnan|\bexpecting\b"),
    "lactation": re.compile(r"\bbreast-?\s?fe|\bnursing\b|\blactat"),
}
_LETTER_NAMES = frozenset(
    {"vitamin", "hepatitis", "influenza", "type", "group", "botulinum", "factor", "class", "toxin"}
)


def read(words: Sequence[str], names: Sequence[bool], text: str) -> Reading:
    """Which of `words` to search for, and where first. `names` marks the words that are names of medicines.

    Words that only frame a question are left out as long as something is left to search for.
    """
    folded = [american(fold(word)) for word in words]
    section = _section(" ".join(folded), fold(text).strip())
    safe_in = _safe_in(folded)
    section = section or ("precautions" if safe_in else None)
    asked = bool(_QUESTION.search(fold(text).strip()))
    framing = _framing(folded) if section or asked else [False] * len(words)
    keep = [names[at] or not (framing[at] or _is_stop(folded, at)) for at in range(len(words))]
    if not any(keep):
        keep = [not _is_stop(folded, at) for at in range(len(words))]
        section = None
    if not any(keep):
        keep = [True] * len(words)
    return Reading(tuple(keep), section, safe_in)


def speaks_of(safe_in: str, words: Sequence[str]) -> bool:
    """Whether `words` name that time of life, "pregnancy" or "lactation"."""
    return _WHEN[safe_in].search(american(fold(" ".join(words)))) is not None


def _safe_in(folded: Sequence[str]) -> str | None:
    if not _SAFE & set(folded):
        return None
    line = " ".join(folded)
    return next((field for field, pattern in _WHEN.items() if pattern.search(line)), None)


def _section(line: str, text: str) -> str | None:
    line = line.rstrip("?")
    asked = _QUESTION.search(text) is not None
    for pattern, section in _CUES:
        if pattern.search(line) and (asked or section != "faqs"):
            return section
    return None


def _framing(folded: Sequence[str]) -> list[bool]:
    line = " ".join(folded)
    spans = [match.span() for match in _DROPPED_CUES.finditer(line)]
    result, at = [], 0
    for word in folded:
        end = at + len(word)
        result.append(any(low <= at and end <= high for low, high in spans))
        at = end + 1
    return result


def _is_stop(folded: Sequence[str], at: int) -> bool:
    word = folded[at]
    if len(word) == 1 and at and folded[at - 1] in _LETTER_NAMES:
        return False
    return word in _STOP
