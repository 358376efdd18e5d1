"""A class, an everyday word, a condition, a code or a name stands for its medicines, and what was understood is said."""

from pathlib import Path

import pytest

from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library
from dispensatory.search.among import Choice, choose
from dispensatory.search.names import NameIndex
from dispensatory.terminology.tables import LayTerm, MedicineClass, Tables

TABLES = Tables(
    classes=(
        MedicineClass("heparins", "Heparins", ("clot injection",), (), ("heparin", "enoxaparin")),
        MedicineClass("calciums", "Calcium", (), (), ("calcium-salts", "calcium-gluconate")),
        MedicineClass("statins", "Statins", (), ("HMG-CoA reductase inhibitors",), ("simvastatin", "rosuvastatin")),
        MedicineClass("gone", "Gone medicines", (), (), ("nothing-here",)),
        MedicineClass("thinners", "Thinners", ("clot injection",), (), ("heparin",)),
    ),
    lay_terms=(LayTerm("thrombosis", classes=("heparins",), condition=True),),
)
FILES = {
    "heparin": "title: Heparin\natc_codes: [B01AB01]",
    "enoxaparin": "title: Enoxaparin\nbrand_names: [Clexane, Twin]\natc_codes: [B01AB05]",
    "calcium-salts": "title: Calcium salts\nbrand_names: [Calcium]",
    "calcium-gluconate": "title: Calcium gluconate",
    "simvastatin": "title: Simvastatin\nbrand_names: [Twin]\natc_codes: [C10AA01]",
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder: Path = tmp_path_factory.mktemp("ward")
    for slug, front in FILES.items():
        (folder / f"{slug}.md").write_text(f"---\n{front}\n---\n### Usage\nText.\n", "utf-8")
    return CatalogueStore((Library("ward", folder),), folder / "cache").current()


@pytest.mark.parametrize(
    ("query", "slugs", "words"),
    [
        ("Statins", ("simvastatin",), "class, 1 medicine"),
        ("statin", ("simvastatin",), "class Statins, 1 medicine"),
        ("hmg coa reductase inhibitor", ("simvastatin",), "class Statins, 1 medicine"),
        ("clot injection", ("heparin", "enoxaparin"), "classes Heparins, Thinners, 2 medicines"),
        ("thrombosis", ("heparin", "enoxaparin"), "condition, 2 medicines"),
        ("heparins", ("heparin", "enoxaparin"), "class, 2 medicines"),
        ("Heparin", ("heparin",), "the medicine Heparin; not the class \u201cHeparins\u201d"),
        ("class:heparin", ("heparin", "enoxaparin"), "class Heparins, 2 medicines"),
        (
            "calcium",
            ("calcium-salts", "calcium-gluconate"),
            "the medicine Calcium salts and the class of that name, 2 medicines",
        ),
        ("Clexane", ("enoxaparin",), "Enoxaparin"),
        ("enoxaparin", ("enoxaparin",), ""),
        ("calcium-salts", ("calcium-salts",), "Calcium salts"),
        ("Twin", ("enoxaparin", "simvastatin"), "a name of 2 medicines"),
        ("B01AB", ("enoxaparin", "heparin"), "ATC B01AB, 2 medicines"),
        ("b01", ("enoxaparin", "heparin"), "ATC B01, 2 medicines"),
        ("C", ("simvastatin",), "ATC C, 1 medicine"),
        ("atc:C10", ("simvastatin",), "ATC C10, 1 medicine"),
        ("class:Clexane", (), ""),
        ("stat", (), ""),
        ("xyz", (), ""),
        ("", (), ""),
    ],
)
def test_that_a_query_stands_for_its_medicines(
    catalogue: Catalogue, query: str, slugs: tuple[str, ...], words: str
) -> None:
    choice = choose(query, NameIndex(catalogue.entries, TABLES), catalogue, TABLES.classes)
    assert (choice.slugs, choice.words) == (slugs, words)


def test_that_members_that_the_library_lacks_are_named(catalogue: Catalogue) -> None:
    names = NameIndex(catalogue.entries, TABLES)
    assert choose("statins", names, catalogue, TABLES.classes).missing == ("rosuvastatin",)
    assert choose("gone medicines", names, catalogue, TABLES.classes) == Choice(
        "gone medicines", (), "class, 0 medicines", ("nothing-here",)
    )
