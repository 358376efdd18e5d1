"""Names that look alike are found by a rule, and capitals show where they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.look_alikes import are_alike, computed_look_alikes, likeness, tall_man
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


@given(names, names)
def test_that_only_what_lies_between_the_first_and_last_difference_is_tall(one: str, other: str) -> None:
    tall = tall_man(one, other)
    capitals = [at for at, sign in enumerate(tall) if sign.isupper()]
    if not capitals:
        return
    first, last = capitals[0], capitals[-1]
    assert capitals == list(range(first, last + 1))
    assert one[:first] == other[:first]
    assert one[last + 1 :] == other[len(other) - (len(one) - last - 1) :]
    assert one[: first + 1] != other[: first + 1]
    assert one[last:] != other[len(other) - (len(one) - last) :] or first > len(other) - (len(one) - last)


@given(names, names)
def test_that_likeness_is_the_same_both_ways_and_whole_for_one_name(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1


def test_that_pairs_are_sorted_and_names_of_several_words_left_out() -> None:
    found = computed_look_alikes(["Valaciclovir", "Aciclovir", "Insulin glargine", "Insulin lispro", "Iron"])
    assert found == (LookAlike("aciclovir", "VALaciclovir", COMPUTED),)
