"""Sentences are whole, keep their citations, and lose nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.monograph.sentences import sentences, without_sources


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Stop it [1]. Wait.", ["Stop it [1].", "Wait."]),
        ("Stop it. [1, 2] Wait.", ["Stop it. [1, 2]", "Wait."]),
        ('He said "stop." Then he went.', ['He said "stop."', "Then he went."]),
        ("Give max. 40 mg a day. Then less.", ["Give max. 40 mg a day.", "Then less."]),
        ("Not e.g. Aspirin. Nor i.v. Iron.", ["Not e.g. Aspirin.", "Nor i.v. Iron."]),
        ("No. Not safe. Table no. 5 says so.", ["No.", "Not safe.", "Table no. 5 says so."]),
        ("Against C. Difficile too. Yes.", ["Against C. Difficile too.", "Yes."]),
        ("E.E.S. 400 is a brand.", ["E.E.S. 400 is a brand."]),
        ("Half-life 2.5 hours. Long.", ["Half-life 2.5 hours.", "Long."]),
        ("below 0.1%. 5 of 9 had it", ["below 0.1%.", "5 of 9 had it"]),
        ("ends. but goes on small", ["ends. but goes on small"]),
        ("", []),
    ],
)
def test_that_a_text_is_parted_only_where_a_sentence_ends(text: str, parts: list[str]) -> None:
    assert list(sentences(text)) == parts


@given(st.text(alphabet="ab AB.!?[]12(\u201d", max_size=60))
def test_that_no_sign_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "plain", "numbers"),
    [
        ("Stop [1] and wait [2, 4].", "Stop and wait.", (1, 2, 4)),
        ("All of it [1-3]; again [2].", "All of it; again.", (1, 2, 3)),
        ("Bicyclo[7] is no citation.", "Bicyclo[7] is no citation.", ()),
        ("Some known [1, 7] and not.", "Some known [1, 7] and not.", ()),
        ("A link [1](x) stays.", "A link [1](x) stays.", ()),
    ],
)
def test_that_only_numbers_of_sources_are_taken_out(text: str, plain: str, numbers: tuple[int, ...]) -> None:
    assert without_sources(text, {1, 2, 3, 4}) == (plain, numbers)
