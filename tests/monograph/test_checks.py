"""The checker finds what would hurt a reader, names the line, and lets good files pass."""

from pathlib import Path

import pytest

from dispensatory.monograph.checks import Known, check_file, check_monograph, check_titles
from dispensatory.monograph.notation import check_line
from dispensatory.monograph.parser import parse

GOOD = """\
---
layout: minimal-medicine
title: Alphacin
atc_codes: [J01CA04]
boxed_warning: Never with betamab.
pregnancy: avoid
interactions:
  - {with: [betamab, "class:penicillins", "other:grapefruit juice"], action: avoid, effect: Harm., management: Wait., sources: [1]}
sources:
  - {id: 1, title: Label, publisher: FDA, date: 2024-01}
revised: 2026-11-24
---

# Alphacin

### Generic Name
Alphacin [1]

### Usage
Infections

### Dosage
5 mg once daily; maximum 10 mg/day

### Side Effects
Rash

### How it Works
It works.

### Precautions
Boxed warning: never with betamab.

### FAQs

**Q: When?**

A: At night.

**Disclaimer:** Ask first.
"""
KNOWN = Known(frozenset({"alphacin", "betamab"}), frozenset({"penicillins"}))


def codes(text: str, known: Known = KNOWN) -> list[tuple[int | None, str, str]]:
    monograph = parse(text, Path("alphacin.md"), "alphacin")
    return [(problem.line, problem.severity.value, problem.code) for problem in check_monograph(monograph, text, known)]


def test_that_a_good_file_has_no_problem() -> None:
    assert codes(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("### Dosage\n5 mg once daily; maximum 10 mg/day\n", "", (None, "error", "section-missing")),
        ("### Usage\nInfections", "### Usage\n", (19, "error", "section-empty")),
        ("### Usage\nInfections", "### Usage\nInfections\n\n### Usage\nMore", (19, "error", "section-twice")),
        ("### Usage\nInfections", "### Storage\nCool\n\n### Usage\nInfections", (19, "warning", "section-own")),
        ("**Disclaimer:** Ask first.", "", (None, "error", "disclaimer")),
        ("layout: minimal-medicine", "layout: page", (2, "warning", "layout")),
        ("J01CA04", "J01CA4", (4, "error", "atc-code")),
        ("pregnancy: avoid", "pregnancy: unsafe", (6, "error", "field-value")),
        ("revised: 2026-11-24", "revised: November", (11, "error", "field-value")),
        ("Alphacin [1]", "Alphacin [2]", (17, "error", "source-missing")),
        ("sources: [1]}", "sources: [7]}", (7, "error", "source-missing")),
        ("date: 2024-01}", "date: 2024-01}\n  - {id: 2, title: Unused}", (9, "warning", "source-unused")),
        ("date: 2024-01}", "date: 2024-01}\n  - {id: 1, title: Again}", (9, "error", "source-twice")),
        ("Boxed warning: never with betamab.", "Take care.", (31, "error", "boxed-warning")),
        ("betamab, ", "gammazole, ", (7, "warning", "unknown-medicine")),
        ("class:penicillins", "class:penicillin", (7, "error", "unknown-class")),
        ("other:grapefruit", "food:grapefruit", (7, "error", "unknown-partner")),
        ("management: Wait., ", "", (7, "warning", "interaction-bare")),
        ("action: avoid, effect", "action: never, effect", (8, "error", "front-matter")),
        ("A: At night.", "", (34, "error", "faq-answer")),
        ("**Q: When?**\n\nA: At night.", "At night.", (34, "warning", "faqs")),
        ("maximum 10 mg/day", "maximum 10.0 mg/day", (23, "error", "trailing-zero")),
        ("pregnancy: avoid", "pregnancy: avoid\nsynonyms: [1,3,7-trimethylxanthine]", (7, "error", "name")),
    ],
)
def test_that_a_fault_is_found_at_its_line(old: str, new: str, expected: tuple[int | None, str, str]) -> None:
    assert old in GOOD
    assert expected in codes(GOOD.replace(old, new, 1))


def test_that_sections_out_of_order_are_found() -> None:
    usage, dosage = "### Usage\nInfections\n\n", "### Dosage\n5 mg once daily; maximum 10 mg/day\n\n"
    assert (16, "warning", "section-order") in codes(GOOD.replace(usage + dosage, dosage + usage))


def test_that_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    (problem,) = check_file(tmp_path / "missing.md", Known()).problems
    assert (problem.code, problem.severity.value) == ("unreadable", "error")


def test_that_equal_titles_are_reported() -> None:
    found = list(check_titles([("A", Path("1.md")), ("a", Path("2.md")), ("B", Path("3.md"))]))
    assert [(problem.file, problem.code) for problem in found] == [("2.md", "title-twice")]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("give 1.0 mg", "trailing-zero"),
        ("give .5 mg", "naked-decimal"),
        ("10 U of insulin", "unit-u"),
        ("5,000 IU daily", "unit-u"),
        ("50 \u00b5g", "microgram"),
        ("50 mcg", "microgram"),
        ("5 mg QD", "frequency"),
        ("5 mg q6h", "frequency"),
        ("5 mg BID", "latin"),
        ("5 mg PRN", "latin"),
        ("5 mg SC", "route"),
        ("5 cc", "cc"),
        ("5mg daily", "space"),
        ("5 to 10mL", "space"),
        ("5-10 mg", "range-dash"),
        ("if >65 years", "sign"),
        ("\u2265 5 mg", "sign"),
        ("5000 mg", "no-comma"),
        ("give MTX weekly", "short-name"),
        ("give \u0665 mg", "digit"),
        ("give \uff15 mg", "digit"),
        ("\u05d0\u05d1 5 \u2013 10 mg", "right-to-left"),
    ],
)
def test_that_dangerous_notation_is_found(line: str, code: str) -> None:
    assert code in [rule.code for rule, _ in check_line(line)]


@pytest.mark.parametrize(
    "line",
    [
        "0.5 to 1 mg/kg/day in 2 doses; maximum 4,000 mg",
        "at least 65 years, less than 5 mg, version 1.0 of the score",
        "pH 7.0, INR 2.0 to 3.0, 0.05 mg",
        "10 units; 50 micrograms; every 6 hours; subcutaneous",
        "The US label says so. [1, 2]",
        "| 5 mg | 10 mL |",
        "CYP3A4, B12, 5-HT3, T3, H1",
        "in 2024, 1,000 mg",
    ],
)
def test_that_good_notation_passes(line: str) -> None:
    assert [(rule.code, words) for rule, words in check_line(line)] == []
