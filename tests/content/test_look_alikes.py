"""The computed pairs of the table are those of the library as it is."""

from pathlib import Path

import pytest

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
