"""The tables under resources/ load, and a damaged one is said to be so, with the line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dispensatory.errors import ResourceError
from dispensatory.terminology.atc import load_atc
from dispensatory.terminology.classes import load_classes
from dispensatory.terminology.lay_terms import load_lay_terms
from dispensatory.terminology.synonyms import load_synonyms
from dispensatory.terminology.tables import LayTerm, MedicineClass
from dispensatory.terminology.vocabulary import load_tables

Load = Callable[[Path], object]


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "table.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_that_the_bundled_tables_load() -> None:
    tables = load_tables()
    assert {"ace-inhibitors", "nsaids"} <= {group.key for group in tables.classes}
    assert any(term.condition for term in tables.lay_terms)
    assert all(len(group) > 1 for group in tables.synonyms)
    assert tables.atc["C09AA"]


def test_that_lay_terms_name_known_classes() -> None:
    tables = load_tables()
    known = {group.key for group in tables.classes}
    assert {key for term in tables.lay_terms for key in term.classes} <= known


def test_that_classes_are_read(table: Callable[[str], Path]) -> None:
    path = table(
        "statins: {title: Statins, lay_names: [cholesterol tablet], members: [atorvastatin]}\nx-y: {members: a}\n"
    )
    assert load_classes(path) == (
        MedicineClass("statins", "Statins", ("cholesterol tablet",), (), ("atorvastatin",)),
        MedicineClass("x-y", "x y", (), (), ("a",)),
    )


def test_that_lay_terms_are_read(table: Callable[[str], Path]) -> None:
    path = table("water tablet: {medicines: [furosemide], classes: [diuretics]}\ngout: {condition: true}\n")
    assert load_lay_terms(path) == (
        LayTerm("water tablet", ("furosemide",), ("diuretics",)),
        LayTerm("gout", (), (), condition=True),
    )


def test_that_synonyms_and_codes_are_read(table: Callable[[str], Path]) -> None:
    assert load_synonyms(table("- [a b, c]\n- [d, 5]\n")) == (("a b", "c"), ("d", "5"))
    assert load_atc(table("c09aa: ACE inhibitors\n")) == {"C09AA": "ACE inhibitors"}


@pytest.mark.parametrize("load", [load_classes, load_lay_terms, load_synonyms, load_atc])
def test_that_a_table_that_is_not_there_is_empty(load: Load, tmp_path: Path) -> None:
    assert not load(tmp_path / "nowhere.yaml")


@pytest.mark.parametrize(
    ("load", "text", "line"),
    [
        (load_classes, "a: {b: [}\n", 1),
        (load_classes, "a: {members: []}\nb: [c\n", 3),
        (load_classes, "- a\n", None),
        (load_classes, "a: b\n", None),
        (load_classes, "a: {members: {b: c}}\n", None),
        (load_lay_terms, "a: [b]\n", None),
        (load_synonyms, "a: b\n", None),
        (load_synonyms, "- {a: b}\n", None),
        (load_atc, "[a]\n", None),
    ],
)
def test_that_a_damaged_table_is_named_with_its_line(
    table: Callable[[str], Path], load: Load, text: str, line: int | None
) -> None:
    path = table(text)
    with pytest.raises(ResourceError) as caught:
        load(path)
    assert caught.value.path == path
    if line:
        assert caught.value.line == line


def test_that_a_table_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "table.yaml"
    path.write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(ResourceError, match=r"table\.yaml"):
        load_classes(path)
