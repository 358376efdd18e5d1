"""Spelling, case, accents and Greek letters do not keep a word from being found."""

import re

import pytest

from dispensatory.search.folding import american, british_pattern, fold, name_words, singular


@pytest.mark.parametrize(
    ("british", "us"),
    [
        ("oedema", "edema"),
        ("haemorrhage", "hemorrhage"),
        ("oestrogen", "estrogen"),
        ("anaesthetic", "anesthetic"),
        ("diarrhoea", "diarrhea"),
        ("dyspnoea", "dyspnea"),
        ("hypoglycaemia", "hypoglycemia"),
        ("paediatric", "pediatric"),
        ("sulphonamide", "sulfonamide"),
        ("tumour", "tumor"),
        ("hospitalised", "hospitalized"),
        ("litre", "liter"),
        ("grey", "gray"),
        ("leukaemia", "leukemia"),
    ],
)
def test_that_british_words_become_american_and_are_found_in_both_spellings(british: str, us: str) -> None:
    assert american(british) == american(us) == us
    if us != "gray":
        assert re.fullmatch(british_pattern(us), british)
    assert re.fullmatch(british_pattern(us), us)


def test_that_names_fold_to_words() -> None:
    assert name_words("Co\u2011Amoxiclav") == ("co", "amoxiclav")
    assert name_words("\u03b2-Est\u00e9r") == ("beta", "ester")
    assert name_words("St John\u2019s wort") == ("st", "johns", "wort")
    assert name_words("Oestradiol") == ("estradiol",)


def test_that_folding_spells_greek_letters_and_drops_accents() -> None:
    assert fold("\u0391-Toc\u00f3ph\u00e9rol \u00b5") == "alpha-tocopherol mu"


@pytest.mark.parametrize(
    ("plural", "one"),
    [("tablets", "tablet"), ("antibodies", "antibody"), ("gas", "gas"), ("virus", "virus"), ("sepsis", "sepsis")],
)
def test_that_only_plurals_lose_their_s(plural: str, one: str) -> None:
    assert singular(plural) == one
