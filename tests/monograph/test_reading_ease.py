"""The Flesch score tells plain words from a specialist's."""

import pytest

from dispensatory.monograph.reading_ease import reading_ease, syllable_count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("dose", 1),
        ("tablet", 2),
        ("table", 2),
        ("used", 1),
        ("medicine", 3),
        ("paracetamol", 5),
        ("the", 1),
        ("rash", 1),
    ],
)
def test_that_syllables_are_counted(word: str, count: int) -> None:
    assert syllable_count(word) == count


def test_that_the_formula_is_flesch_s() -> None:
    text = "The cat sat on the mat. " * 6  # 6 words of one syllable in a sentence
    assert reading_ease(text) == pytest.approx(206.835 - 1.015 * 6 - 84.6)


def test_that_long_words_and_long_sentences_make_it_harder() -> None:
    plain = "Take one tablet at night with water. Do not drink beer. Call us if a rash comes up. " * 3
    stiff = (
        "Administration should be performed nocturnally, accompanied by sufficient hydration and alcohol avoidance, "
        * 3
    )
    easy, hard = reading_ease(plain), reading_ease(stiff)
    assert easy is not None
    assert hard is not None
    assert easy > 60
    assert hard < 30


def test_that_a_few_words_have_no_score() -> None:
    assert reading_ease("Infections of the skin.") is None
