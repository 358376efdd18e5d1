"""Notation that has led to wrong doses, as rules over one line of text.

The rules follow the List of Error-Prone Abbreviations, Symbols, and Dose Designations of the Institute for Safe
Medication Practices (ISMP): the dangerous notation is found, the message says what to write.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dispensatory.monograph.model import Severity

_UNITS = r"(?:mg|g|kg|mL|L|mmol|mEq|micrograms?|units?|mm|cm|hours?|days?|percent)"


@dataclass(frozen=True, slots=True)
class NotationRule:
    """A pattern, what it is called in reports, and what to write instead."""

    code: str
    severity: Severity
    pattern: re.Pattern[str]
    remedy: str


def _rule(code: str, severity: Severity, pattern: str, remedy: str, *, ignore_case: bool = False) -> NotationRule:
    return NotationRule(code, severity, re.compile(pattern, re.IGNORECASE if ignore_case else 0), remedy)


RULES: tuple[NotationRule, ...] = (
    _rule(
        "trailing-zero",
        Severity.ERROR,
        rf"\b\d+\.0+(?!\d)(?=\s*{_UNITS}\b)",
        "write the whole number: 1 mg, not 1.0 mg",
    ),
    _rule("naked-decimal", Severity.ERROR, r"(?<![\d.\w])\.\d", "write a zero before the point: 0.5, not .5"),
    _rule(
        "unit-u",
        Severity.ERROR,
        r"\b(?:\d[\d,.]{0,20}\s{0,9}U|IU|UI|iu)\b(?!\.S)",
        'write "units" or "international units"',
    ),
    _rule("microgram", Severity.ERROR, r"(?:[\u00b5\u03bc]g|\bmcg|(?<=\d)\s*ug)\b", 'write "micrograms"'),
    _rule(
        "frequency",
        Severity.ERROR,
        r"\b(?:[Qq]\.?[Dd]|[Qq]\.?[Oo]\.?[Dd]|[Qq]1[Dd]|[Oo]\.[Dd]|QHS|qhs|qam|qpm|QPM|BIW|TIW|q\d+h|Q\d+H)\b\.?",
        'write "once daily", "every other day", "every 6 hours"',
    ),
    _rule(
        "latin",
        Severity.WARNING,
        r"\b(?:BID|TID|QID|bid|tid|qid|b\.i\.d|t\.i\.d|q\.i\.d|PRN|prn|p\.r\.n|HS|p\.o\.|PO)\b",
        'write "twice daily", "as needed", "by mouth"',
    ),
    _rule(
        "route",
        Severity.WARNING,
        r"\b(?:SC|SQ|sub q|S\.C\.|I\.V\.|I\.M\.|IT)\b",
        "write the route out: subcutaneous, intravenous",
    ),
    _rule("cc", Severity.ERROR, r"(?<=\d)\s?cc\b", 'write "mL"'),
    _rule(
        "space", Severity.ERROR, rf"(?<![\w.])\d[\d,.]{{0,20}}{_UNITS}\b", "put a space between figure and unit: 5 mg"
    ),
    _rule(
        "range-dash",
        Severity.WARNING,
        rf"\d\s?[-\u2013]\s?\d[\d,.]{{0,20}}\s{{0,9}}{_UNITS}\b",
        'write a range with "to": 5 to 10 mg',
    ),
    _rule(
        "sign",
        Severity.WARNING,
        r"(?:(?<![-=|])[<>](?![/a-zA-Z])|[\u2264\u2265])\s?\d",
        'write "less than", "at least" ...',
    ),
    _rule("digit", Severity.ERROR, r"(?![0-9])\d+", "write figures with the digits 0 to 9"),
    _rule(
        "right-to-left",
        Severity.WARNING,
        r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+",
        "letters that run to the left change the order of figures beside them: write such names in `synonyms`",
    ),
    _rule("at-sign", Severity.WARNING, r"\s@\s", 'write "at"'),
    _rule(
        "no-comma", Severity.WARNING, rf"(?<![\d.,])\d{{4,}}(?=\s*{_UNITS}\b)", "put commas into figures from 1,000 up"
    ),
    _rule(
        "short-name",
        Severity.ERROR,
        r"\b(?:MTX|HCTZ|(?<![\"])MSO4|(?<![\"])MgSO4|AZT|CPZ|ARA A|ZnSO4|PTU|NTG)\b",
        "write the medicine's name in full",
    ),
)


_COUNTED = (
    r"(?<![\w.,/%:\u2013-])(?<!\bday )(?<!\bdays )(?<!\bweek )(?<!\bweeks )(?<!\band )\d[\d,.]*(?:\s+to\s+\d[\d,.]*)?"
    r"\s+(?:once|twice|(?:three|four|five) times)\s+(?:daily|a (?:day|week|month)|weekly|monthly|every)\b"
)
DOSE_WITHOUT_UNIT = _rule(
    "dose-unit",
    Severity.ERROR,
    _COUNTED,
    "say how much of what: 5 mg twice daily, 2 tablets twice daily",
)
"""For running text of the section Dosage; in a table the head of the column can hold the unit."""


def check_line(line: str) -> Iterator[tuple[NotationRule, str]]:
    """The rules that a line breaks, each with the words at fault."""
    for rule in RULES:
        for match in rule.pattern.finditer(line):
            yield rule, match[0].strip()
