"""Names that look alike are found by a rule, and capitals show where they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.look_alikes import are_alike, computed_look_alikes, tall_man
from dispensatory.terminology.look_alikes import COMPUTED, LookAlike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("prednisone", "prednisolone", True),
        ("duloxetine", "fluoxetine", True),
        ("hydralazine", "hydroxyzine", True),
        ("aciclovir", "valaciclovir", True),
        ("clonidine", "clozapine", False),
        ("warfarin", "metformin", False),
        ("morphine", "codeine", False),
    ],
)
def test_that_names_are_alike_by_how_much_of_them_agrees(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) is alike
    assert are_alike(other, one) is alike


@pytest.mark.parametrize(
    ("name", "other", "tall"),
    [
        ("prednisone", "prednisolone", "prednisone"),
        ("prednisolone", "prednisone", "prednisoLOne"),
        ("vinblastine", "vincristine", "vinBLAstine"),
        ("aciclovir", "valaciclovir", "aciclovir"),
        ("valaciclovir", "aciclovir", "VALaciclovir"),
    ],
)
def test_that_capitals_show_the_difference(name: str, other: str, tall: str) -> None:
    assert tall_man(name, other) == tall


names = st.text(alphabet="abcdein", min_size=1, max_size=12)


@given(names, names)
def test_that_capitals_never_change_a_name(one: str, other: str) -> None:
    assert tall_man(one, other).lower() == one


def test_that_pairs_are_sorted_and_names_of_several_words_left_out() -> None:
    found = computed_look_alikes(["Valaciclovir", "Aciclovir", "Insulin glargine", "Insulin lispro", "Iron"])
    assert found == (LookAlike("aciclovir", "VALaciclovir", COMPUTED),)
