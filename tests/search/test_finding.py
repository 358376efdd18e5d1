"""A name on the command line opens exactly one medicine, or says why not."""

import pytest

from dispensatory.errors import NotFoundError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.search.finding import find_medicine


@pytest.mark.parametrize("name", ["isotretinoin", "Isotretinoin", "Roaccutane", "13-cis-retinoic acid"])
def test_that_slugs_and_exact_names_are_found(catalogue: Catalogue, name: str) -> None:
    assert find_medicine(catalogue, name) == "isotretinoin"


@pytest.mark.parametrize("name", ["isotretinon", "isotret"])
def test_that_a_near_name_is_named_but_not_taken(catalogue: Catalogue, name: str) -> None:
    with pytest.raises(NotFoundError, match="Isotretinoin"):
        find_medicine(catalogue, name)


def test_that_a_name_without_likeness_is_not_found(catalogue: Catalogue) -> None:
    with pytest.raises(NotFoundError, match=r"'zzzz': dispensatory search looks in the texts"):
        find_medicine(catalogue, "zzzz")
