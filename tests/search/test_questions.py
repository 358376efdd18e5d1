"""Questions lose their frame and say where the answer stands."""

import pytest

from dispensatory.search.query import SearchQuery
from dispensatory.search.questions import read

NAMES = {"isotretinoin", "warfarin", "ibuprofen", "metformin", "paracetamol"}


@pytest.mark.parametrize(
    ("text", "kept", "section"),
    [
        ("which drugs cause dry cough", "dry cough", "side-effects"),
        ("what causes a dry cough?", "dry cough", "side-effects"),
        ("side effects of metformin", "metformin", "side-effects"),
        ("can I take ibuprofen with warfarin", "ibuprofen warfarin", "precautions"),
        ("is warfarin safe in pregnancy", "warfarin pregnancy", "precautions"),
        ("what is isotretinoin used for", "isotretinoin", "usage"),
        ("drugs for gout", "gout", "usage"),
        ("what drugs can you take for high blood pressure", "high blood pressure", "usage"),
        ("treatment of malaria", "malaria", "usage"),
        ("how does metformin work", "metformin", "how-it-works"),
        ("maximum dose of paracetamol in children", "paracetamol children", "dosage"),
        ("how much ibuprofen can I take", "ibuprofen", "dosage"),
        ("what can I take for a headache if I'm pregnant", "headache pregnant", "usage"),
        ("dry cough", "dry cough", None),
        ("take with food", "take food", None),
        ("vitamin A", "vitamin A", None),
        ("a of the", "a of the", None),
        ("side effects", "side effects", None),
    ],
)
def test_that_a_question_is_read(text: str, kept: str, section: str | None) -> None:
    words = SearchQuery.parse(text).words
    reading = read(words, [word in NAMES for word in words], text)
    assert " ".join(word for word, keep in zip(words, reading.keep, strict=True) if keep) == kept
    assert reading.section == section


@pytest.mark.parametrize(
    ("text", "safe_in"),
    [
        ("which antibiotic is safe in pregnancy", "pregnancy"),
        ("what painkiller is safe while breast-feeding?", "lactation"),
        ("is it allowed when nursing", "lactation"),
        ("antibiotic safe in pregnancy", "pregnancy"),
        ("safe storage", None),
        ("which antibiotic harms in pregnancy", None),
    ],
)
def test_that_what_is_to_be_safe_in_pregnancy_or_breast_feeding_is_understood(text: str, safe_in: str | None) -> None:
    words = SearchQuery.parse(text).words
    assert read(words, [False] * len(words), text).safe_in == safe_in
