"""Misspelt names find the medicine that was meant, and never as if they were exact."""

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.edit_distance import edits
from dispensatory.search.names import NameIndex
from dispensatory.search.similar import NearKeys, SimilarNames
from dispensatory.search.sound import sound


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("isotretinon", "isotretinoin"),
        ("isotretinion", "isotretinoin"),
        ("roacutain", "isotretinoin"),
        ("lysinopril", "lisinopril"),
        ("lisonipril", "lisinopril"),
        ("warferin", "warfarin"),
        ("kumadin", "warfarin"),
        ("ibuprophen", "ibuprofen"),
        ("colchisine", "colchicine"),
        ("13-cis-retinoic acis", "isotretinoin"),
    ],
)
def test_that_a_misspelling_finds_the_medicine(names: NameIndex, typed: str, slug: str) -> None:
    assert SimilarNames(names).match(typed)[0].slug == slug
    assert not names.exact(typed)


@pytest.mark.parametrize("typed", ["", "xy", "zzzzzzzz", "pressure", "q" * 300])
def test_that_what_resembles_no_name_finds_none(names: NameIndex, typed: str) -> None:
    assert SimilarNames(names).match(typed) == ()


def test_that_a_key_is_not_near_itself() -> None:
    assert [near.key for near in NearKeys(["warfarin", "warfarine"]).near("warfarin")] == ["warfarine"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zitromax", "zithromax"),
        ("fenitoin", "phenytoin"),
        ("zanax", "xanax"),
        ("kodein", "codeine"),
        ("sefalexin", "cephalexin"),
    ],
)
def test_that_names_said_alike_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abcd", 1), ("abcd", "badc", 2)],
)
def test_that_slips_are_counted(one: str, other: str, count: int) -> None:
    assert edits(one, other, 3) == count


words = st.text(alphabet="abcd", max_size=9)


@given(words, words, st.integers(1, 3))
def test_that_the_count_of_slips_is_the_textbook_one_up_to_the_limit(one: str, other: str, limit: int) -> None:
    assert edits(one, other, limit) == edits(other, one, limit) == min(_textbook(one, other), limit + 1)


def _textbook(one: str, other: str) -> int:
    table = [
        [row + column if 0 in (row, column) else 0 for column in range(len(other) + 1)] for row in range(len(one) + 1)
    ]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            differ = one[row - 1] != other[column - 1]
            best = min(table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + differ)
            if row > 1 and column > 1 and one[row - 1] == other[column - 2] and one[row - 2] == other[column - 1]:
                best = min(best, table[row - 2][column - 2] + 1)
            table[row][column] = best
    return table[-1][-1]


def test_that_every_start_of_the_program_finds_the_same_similar_names() -> None:
    program = (
        "from dispensatory.search.similar import NearKeys\n"
        "word = 'xilasartan'\n"
        "keys = [word[:at] + sign + word[at + 1 :] for at in range(10) for sign in 'bdfghklmnprtvw']\n"
        "print(NearKeys(keys).near(word))"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(4)
    }
    assert len(answers) == 1
    assert answers != {"[]\n"}
