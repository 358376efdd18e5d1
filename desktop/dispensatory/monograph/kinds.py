"""What a monograph of a given `kind` has to hold: fields of the front matter, and words that must not be missing."""

import re
from dataclasses import dataclass

from dispensatory.terminology.sections import SectionKey

FIELDS_OF_ALL = (
    "inn",
    "synonyms",
    "brand_names",
    "abbreviations",
    "lay_terms",
    "atc_codes",
    "pharmacological_class",
    "routes",
    "dosage_forms",
    "legal_status",
    "who_eml",
    "boxed_warning",
    "pregnancy",
    "lactation",
    "half_life",
    "interactions",
    "sources",
    "revised",
    "review",
)
"""Fields that a monograph with a kind gives, if only as `null` or `[]` where they do not apply."""

KINDS = (
    "small molecule",
    "biologic",
    "vaccine",
    "combination",
    "diagnostic",
    "supplement",
    "gas/fluid",
)

_DOSED = frozenset({"small molecule", "biologic", "combination", "supplement"})


@dataclass(frozen=True, slots=True)
class MustSay:
    """Something that a section of the given kinds must say: a pattern of which one match is enough."""

    code: str
    section: str
    kinds: frozenset[str]
    pattern: re.Pattern[str]
    remedy: str


MUST_SAY = (
    MustSay(
        "maximum-missing",
        SectionKey.DOSAGE,
        _DOSED,
        re.compile(
            r"\bmaxim|\bat most\b|\b(?:no|not|never) more than\b|\bup to\b|\bno (?:further|second) dose\b",
            re.IGNORECASE,
        ),
        "say the maximum dose in so many words",
    ),
    MustSay(
        "contraindications-missing",
        SectionKey.PRECAUTIONS,
        frozenset(KINDS),
        re.compile(r"^#{4,6}.*contraindication", re.IGNORECASE | re.MULTILINE),
        "add a sub-heading Contraindications, or say under it that there are none",
    ),
)
