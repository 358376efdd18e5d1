"""Medicines side by side: every cell is what one monograph says, silence and an unreadable file are told apart."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from dispensatory.clinical.comparison import MOST, Comparison, compare, refusal
from dispensatory.errors import MonographError
from dispensatory.monograph.catalogue import Catalogue, Head, entry_of
from dispensatory.monograph.model import Action, Monograph
from dispensatory.monograph.parser import parse
from dispensatory.terminology.tables import MedicineClass

CLASSES = (MedicineClass("tetracyclines", "Tetracyclines", members=("doxycycline",)),)

TEXTS = {
    "isotretinoin": """---
title: Isotretinoin
inn: isotretinoin
pharmacological_class: [Retinoid]
atc_codes: [D10BA01]
dosage_forms:
  - {form: capsule, route: oral, strengths: [10 mg, 20 mg]}
  - {form: gel}
legal_status: {US: prescription only, GB: hospital only}
boxed_warning: Never in **pregnancy**.
pregnancy: contraindicated
interactions:
  - with: [methotrexate, "class:tetracyclines", "other:vitamin A"]
    action: contraindicated
    effect: Raised pressure inside the skull.
    management: Do not combine.
    sources: [1]
  - with: [warfarin]
    action: monitor
    effect: INR may change.
sources:
  - {id: 1, title: Absorica label, publisher: FDA, date: 2023-10}
revised: 2026-11-22
---
### Usage
Acne.
### Storage & Travel
Dry.
### FAQs
**Q: Alcohol?**

A: No.
""",
    "doxycycline": """---
title: Doxycycline
inn: doxycycline
interactions:
  - {with: [isotretinoin], action: monitor, effect: Headache.}
half_life: 18 hours
---
### Generic Name
A tetracycline.
### Usage
Chest.
### Usage
Acne too.
### Shelf life
Long.
""",
    "warfarin": "---\ntitle: Warfarin\ninn: warfarin\n---\n### Precautions\nINR.\n",
    "ciprofloxacin-doxycycline": "---\ntitle: Cipro-doxy\ninn: ciprofloxacin + doxycycline\n---\n### Usage\nBoth.\n",
    "broken": "---\ntitle: Broken\npregnancy: a: b\n---\n### Usage\nUse.\n",
}


def made(texts: Mapping[str, str], slugs: tuple[str, ...], failing: tuple[str, ...] = ()) -> Comparison:
    monographs = {slug: parse(text, Path(f"{slug}.md"), slug) for slug, text in texts.items()}
    entries = tuple(entry_of(monograph, "ward") for monograph in monographs.values())
    catalogue = Catalogue(tuple(Head(e.slug, e.title) for e in entries), lambda: entries, (), "digest")

    def load(slug: str) -> Monograph:
        if slug in failing or slug not in monographs:
            raise MonographError(f"{slug}.md", None, "cannot be read")
        return monographs[slug]

    return compare({slug: slug.capitalize() for slug in slugs}, catalogue, CLASSES, load)


@pytest.fixture
def of() -> Callable[..., Comparison]:
    return lambda *slugs, failing=(): made(TEXTS, slugs, failing)


def test_that_every_fact_is_a_row_with_a_cell_for_each(of: Callable[..., Comparison]) -> None:
    rows = {fact.name: fact.cells for fact in of("isotretinoin", "doxycycline").facts}
    assert rows == {
        "Class": (("Retinoid",), ()),
        "Boxed warning": (("Never in **pregnancy**.",), ()),
        "Forms and strengths": (("capsule, oral: 10 mg, 20 mg", "gel"), ()),
        "Half-life": ((), ("18 hours",)),
        "Pregnancy": (("contraindicated",), ()),
        "Breast-feeding": ((), ()),
        "Legal status": (("US: prescription only", "GB: hospital only"), ()),
        "ATC": (("D10BA01",), ()),
        "WHO essential medicine": ((), ()),
    }


def test_that_source_and_date_stand_in_rows_of_their_own(of: Callable[..., Comparison]) -> None:
    rows = {fact.name: fact.cells for fact in of("isotretinoin", "doxycycline").where_from}
    assert rows["Revised"] == (("2026-11-22",), ())
    assert rows["Sources"] == (("1. Absorica label, FDA, 2023-10",), ())


def test_that_only_the_warning_is_marked_up(of: Callable[..., Comparison]) -> None:
    assert [fact.name for fact in of("isotretinoin").facts if fact.is_markdown] == ["Boxed warning"]


def test_that_one_that_cannot_be_read_says_why_and_the_others_go_on(of: Callable[..., Comparison]) -> None:
    comparison = of("isotretinoin", "doxycycline", failing=("isotretinoin",))
    first, second = comparison.medicines
    assert first.monograph is None
    assert "cannot be read" in first.error
    assert comparison.unread == {}
    assert second.monograph is not None
    for fact in (*comparison.facts, *comparison.where_from):
        assert fact.cells[0] is None
        assert fact.cells[1] is not None
    assert all(row.cells[0] is None and row.cells[1] is not None for row in comparison.actions)
    assert all(row.cells[0] is None and row.cells[1] is not None for row in comparison.sections)


def test_that_the_readable_one_still_speaks_of_the_one_that_is_not(of: Callable[..., Comparison]) -> None:
    (unreadable,), (readable,) = of("isotretinoin", "doxycycline", failing=("isotretinoin",)).said
    assert not unreadable.is_known
    assert [statement.action for statement in readable.statements] == [Action.MONITOR]


def test_that_one_that_left_the_library_is_neither_silent_nor_spoken_of(of: Callable[..., Comparison]) -> None:
    comparison = of("isotretinoin", "gone")
    assert comparison.medicines[1].monograph is None
    assert [[said.is_known for said in others] for others in comparison.said] == [[False], [False]]


def test_that_what_they_say_of_each_other_is_told_by_side_and_by_class(of: Callable[..., Comparison]) -> None:
    of_doxycycline, of_isotretinoin = (others[0] for others in of("isotretinoin", "doxycycline").said)
    assert [(each.via, each.action) for each in of_doxycycline.statements] == [
        ("class:tetracyclines", Action.CONTRAINDICATED)
    ]
    assert [(each.via, each.action) for each in of_isotretinoin.statements] == [("isotretinoin", Action.MONITOR)]


def test_that_silence_is_known_as_silence(of: Callable[..., Comparison]) -> None:
    (said,) = of("warfarin", "isotretinoin").said[0]
    assert said.is_known
    assert said.statements == ()


def test_that_the_parts_of_a_combination_speak_and_are_spoken_of(of: Callable[..., Comparison]) -> None:
    of_isotretinoin, of_combination = (others[0] for others in of("ciprofloxacin-doxycycline", "isotretinoin").said)
    assert [(each.said_by, each.about) for each in of_isotretinoin.statements] == [("doxycycline", "isotretinoin")]
    assert [(each.said_by, each.about) for each in of_combination.statements] == [("isotretinoin", "doxycycline")]


def test_that_a_part_that_cannot_be_read_is_named(of: Callable[..., Comparison]) -> None:
    comparison = of("ciprofloxacin-doxycycline", "isotretinoin", failing=("doxycycline",))
    assert list(comparison.unread) == ["doxycycline"]
    assert all(medicine.monograph for medicine in comparison.medicines)


def test_that_every_action_is_a_row_and_those_compared_come_first(of: Callable[..., Comparison]) -> None:
    comparison = of("isotretinoin", "doxycycline")
    rows = {row.action: row.cells for row in comparison.actions}
    assert list(rows) == list(Action)
    assert rows[Action.CONTRAINDICATED] == (("class:tetracyclines", "methotrexate", "other:vitamin A"), ())
    assert rows[Action.MONITOR] == (("warfarin",), ("isotretinoin",))
    assert rows[Action.AVOID] == ((), ())
    assert comparison.stand_for == (frozenset({"class:tetracyclines"}), frozenset({"isotretinoin"}))


def test_that_a_disagreement_is_told_on_both_sides() -> None:
    texts = {
        "a": "---\ntitle: A\ninteractions: [{with: [b], action: avoid, effect: Harm.}]\n---\n### Usage\nU.\n",
        "b": "---\ntitle: B\ninteractions: [{with: [a], action: monitor, effect: Look.}]\n---\n### Usage\nU.\n",
    }
    assert all(others[0].pair.disagreement for others in made(texts, ("a", "b")).said)


def test_that_the_sections_come_in_the_usual_order_and_then_the_files_own(of: Callable[..., Comparison]) -> None:
    rows = of("isotretinoin", "doxycycline", "warfarin").sections
    assert [(row.heading, row.cells) for row in rows] == [
        ("Generic Name", ((), (0,), ())),
        ("Usage", ((0,), (1, 2), ())),
        ("Precautions", ((), (), (0,))),
        ("FAQs", ((2,), (), ())),
        ("Storage & Travel", ((1,), (), ())),
        ("Shelf life", ((), (3,), ())),
    ]


def test_that_a_damaged_file_is_told_from_one_that_says_nothing(of: Callable[..., Comparison]) -> None:
    first = of("broken", "warfarin").facts[0]
    assert first.name == "Problems of the file"
    assert first.cells[0] is not None
    assert "not valid YAML" in first.cells[0][0]
    assert first.cells[1] == ()
    assert of("isotretinoin", "warfarin").facts[0].name == "Class"


@pytest.mark.parametrize(
    ("compared", "said"),
    [
        ((), ""),
        (("a", "b", "c"), ""),
        (("a", "b", "c", "d"), "at the most"),
        (("new",), "already"),
        (("a", "b", "c", "new"), "already"),
    ],
)
def test_that_a_fifth_and_the_same_twice_are_refused_in_words(compared: tuple[str, ...], said: str) -> None:
    words = refusal(compared, "new", "New")
    assert (words == "") if not said else (said in words and "New" in words)
    assert MOST == 4
