"""The tree of classes as data."""

from dataclasses import replace
from pathlib import Path
from time import process_time

from dispensatory.app.models.class_tree import ClassNode, class_tree
from dispensatory.monograph.catalogue import Entry

ENTRY = Entry("one", "One", Path("one.md"), "own", None, (), (), (), (), (), (), ())
NAMES = {"A": "Alimentary", "A10": "Diabetes", "A10BA": "Biguanides"}


def test_that_a_medicine_stands_once_in_each_of_its_classes() -> None:
    entries = [replace(ENTRY, atc_codes=("A10BA02", "A10BD07", "A10BA03")), replace(ENTRY, slug="none", title="None")]
    root = class_tree(entries, NAMES.get)
    assert _outline(root) == [
        "Alimentary (2)",
        " Diabetes (2)",
        "  Biguanides (1)",
        "   One A10BA02",
        "  A10BD (1)",
        "   One A10BD07",
        "No ATC code (1)",
        " None ",
    ]


def test_that_every_word_of_the_filter_is_in_the_title_or_in_a_class() -> None:
    entries = [replace(ENTRY, atc_codes=("A10BA02",)), replace(ENTRY, slug="two", title="Two", atc_codes=("A10BA03",))]
    assert _outline(class_tree(entries, NAMES.get, "guan two"))[-1] == "   Two A10BA03"
    assert class_tree(entries, NAMES.get, "two code").children == []


def test_that_very_many_medicines_of_one_class_are_in_the_tree_at_once() -> None:
    entries = [replace(ENTRY, slug=str(number)) for number in range(25_000)]
    started = process_time()
    assert class_tree(entries, NAMES.get).medicines == 25_000
    assert process_time() - started < 3


def _outline(node: ClassNode, depth: int = 0) -> list[str]:
    lines = []
    for child in node.children:
        lines.append(
            " " * depth + (f"{child.title} {child.code}" if child.slug else f"{child.title} ({child.medicines})")
        )
        lines += _outline(child, depth + 1)
    return lines
