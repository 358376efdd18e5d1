"""The computed pairs of the table are those of the library as it is."""

from pathlib import Path

import pytest

from dispensatory.clinical.confusable_names import ConfusableMedicines, ConfusableNames
from dispensatory.clinical.look_alikes import computed_look_alikes
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.terminology.look_alikes import COMPUTED, FDA, load_look_alikes


def test_that_the_computed_pairs_are_up_to_date(tmp_path: Path) -> None:
    catalogue = CatalogueStore(libraries(), tmp_path).current()
    fda = {pair.names for pair in load_look_alikes() if pair.source == FDA}
    wanted = [pair for pair in computed_look_alikes(e.title for e in catalogue.entries) if pair.names not in fda]
    listed = [pair for pair in load_look_alikes() if pair.source == COMPUTED]
    if listed != wanted:
        pytest.fail("run `.venv/bin/python packaging/look_alikes.py` to write the computed pairs anew")


def test_that_the_fda_writes_each_name_in_one_way() -> None:
    forms: dict[str, set[str]] = {}
    for pair in load_look_alikes():
        if pair.source == FDA:
            for form in (pair.one, pair.other):
                forms.setdefault(form.lower(), set()).add(form)
    assert [found for found in forms.values() if len(found) > 1] == []


def test_that_few_titles_of_the_library_have_tall_letters(tmp_path: Path) -> None:
    catalogue = CatalogueStore(libraries(), tmp_path).current()
    names = ConfusableNames(load_look_alikes())
    tall = [shown for head in catalogue.heads if (shown := names.shown(head.title)) != head.title]
    assert {"predniSONE", "prednisoLONE", "vinCRIStine", "vinBLAStine", "valGANciclovir"} <= set(tall)
    assert len(tall) < len(catalogue) / 8


def test_that_every_pair_of_the_library_is_told_on_both_sides(tmp_path: Path) -> None:
    catalogue = CatalogueStore(libraries(), tmp_path).current()
    medicines = ConfusableMedicines(ConfusableNames(load_look_alikes()), catalogue.entries)
    told = {
        (head.slug, found.entry.slug)
        for head in catalogue.heads
        for found in medicines.confused_with(head.slug)
        if found.entry
    }
    assert ("prednisone", "prednisolone") in told
    assert ("ciclosporin", "cycloserine") in told
    assert {(other, one) for one, other in told} == told
