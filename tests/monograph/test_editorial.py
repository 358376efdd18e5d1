"""A monograph that says of what kind it is must be whole, its doses must have units, and its texts must be readable."""

from pathlib import Path

import pytest

from dispensatory.monograph.editorial import check_editorial
from dispensatory.monograph.parser import parse

WHOLE = """\
---
layout: minimal-medicine
title: Alphacin
kind: small molecule
inn: alphacin
synonyms: []
brand_names: {}
abbreviations: []
lay_terms: []
atc_codes: []
pharmacological_class: [Test medicine]
routes: [oral]
dosage_forms: [{form: tablet, route: oral, strengths: [5 mg]}]
legal_status: {US: prescription only}
who_eml: null
boxed_warning: null
pregnancy: avoid
lactation: avoid
half_life: null
interactions: []
sources: []
revised: 2026-11-24
review: not reviewed
---

# Alphacin

### Generic Name
Alphacin

### Usage
Infections

### Dosage
5 mg once daily; maximum 10 mg/day

### Side Effects
Rash

### How it Works
It works.

### Precautions
#### Contraindications
None known.

### FAQs

**Q: When?**

A: At night.

**Disclaimer:** Ask first.
"""
HARD = (
    "Considering gastroesophageal pharmacotherapeutic considerations necessitate individualized multidisciplinary reconsideration, "
    "notwithstanding contemporaneous hypersensitivity manifestations attributable to immunomodulatory polypharmacological "
    "interventions administered intravenously, intraperitoneally, intravesically or intramuscularly in immunocompromised "
    "individuals predisposed to deteriorating hepatocellular functionality"
)


def found(text: str) -> list[tuple[int | None, str, str]]:
    monograph = parse(text, Path("alphacin.md"), "alphacin")
    return [(problem.line, problem.severity.value, problem.code) for problem in check_editorial(monograph, text)]


def test_that_a_whole_monograph_has_no_problem() -> None:
    assert found(WHOLE) == []


def test_that_a_file_without_a_kind_need_have_no_fields() -> None:
    assert found("---\nlayout: minimal-medicine\ntitle: Alphacin\n---\n\n### Dosage\nTake 5 twice daily\n") == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("kind: small molecule", "kind: potion", (1, "error", "kind")),
        ("half_life: null\n", "", (1, "error", "field-missing")),
        ("review: not reviewed\n", "", (1, "error", "field-missing")),
        ("; maximum 10 mg/day", "", (34, "error", "maximum-missing")),
        ("#### Contraindications\n", "", (43, "error", "contraindications-missing")),
        ("5 mg once daily", "5 mg once daily, then 10 twice daily", (35, "error", "dose-unit")),
        ("5 mg once daily", "Take 2 to 4 three times a day", (35, "error", "dose-unit")),
        ("Infections\n", f"{HARD}.\n", (31, "warning", "reading-ease")),
        ("A: At night.", f"A: {HARD}.", (47, "warning", "reading-ease")),
    ],
)
def test_that_each_fault_is_found_at_its_line(old: str, new: str, expected: tuple[int | None, str, str]) -> None:
    assert old in WHOLE
    assert found(WHOLE.replace(old, new)) == [expected]


@pytest.mark.parametrize(
    "dose",
    [
        "5 mg twice daily",
        "2 tablets twice daily",
        "500 mg on day 1, once daily after that",
        "in 2 divided doses, three times a day",
        "| 10 | 5 twice daily |",
        "days 1 and 8 once every 3 weeks",
    ],
)
def test_that_a_dose_with_a_unit_or_in_a_table_is_fine(dose: str) -> None:
    assert found(WHOLE.replace("5 mg once daily", dose)) == []


def test_that_a_vaccine_needs_no_maximum() -> None:
    assert found(WHOLE.replace("small molecule", "vaccine").replace("; maximum 10 mg/day", "")) == []
