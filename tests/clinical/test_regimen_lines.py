"""A name is taken only where it is whole and the rest is clearly a dose; whatever else is asked about or kept as it is."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.regimen_doses import is_dose, is_of_several, readings
from dispensatory.clinical.regimen_lines import Line, Reader, line_of, lines_of, name_in

EXACT = {
    "metformin": ("metformin",),
    "warfarin": ("warfarin",),
    "aspirin": ("aspirin",),
    "gtn": ("glyceryl-trinitrate",),
    "salbutamol": ("salbutamol",),
    "amoxicillin": ("amoxicillin",),
    "lisinopril": ("lisinopril",),
    "timolol": ("timolol",),
    "vitamin d3": ("colecalciferol",),
    "tylenol": ("paracetamol",),
    "zantac": ("ranitidine",),
    "zantac 360": ("famotidine",),
    "augmentin": ("amoxicillin-clavulanic-acid",),
    "co-codamol": ("codeine-paracetamol",),
    "kenalog-40": ("triamcinolone",),
    "insulin glargine": ("insulin-glargine",),
    "adr": ("doxorubicin", "epinephrine"),
    "mumps vaccine": ("mumps",),
    "measles, mumps and rubella vaccine": ("measles", "mumps", "rubella"),
    "abacavir": ("abacavir",),
    "lamivudine": ("lamivudine",),
    "abacavir, lamivudine": ("abacavir-lamivudine",),
    "iron": ("iron",),
    "3": ("caffeine",),
}
EVERYDAY = {
    "tylenol 3": ("codeine-paracetamol",),
    "insulin": ("insulin-aspart", "insulin-glargine"),
    "blood pill": ("b",),
}


@dataclass(frozen=True)
class Found:
    slug: str
    kind: str


class SomeNames:
    def exact(self, name: str) -> list[Found]:
        return [Found(slug, "inn") for slug in EXACT.get(name.casefold(), ())]

    def match(self, query: str, limit: int) -> list[Found]:
        every = {**EXACT, **EVERYDAY}
        whole = [Found(slug, "lay") for slug in every.get(query.casefold(), ())]
        return [*whole, *(Found(name, "prefix") for name in every if query and name.startswith(query.casefold()))][
            :limit
        ]


READER = Reader(SomeNames(), lambda slug: 2 if slug in ("amoxicillin-clavulanic-acid", "codeine-paracetamol") else 1)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("metformin", "metformin"),
        ("metformin 500 mg bd", "metformin"),
        ("Metformin 500mg BD", "metformin"),
        ("metformin 1,000 mg twice daily", "metformin"),
        ("metformin 0,5 g at night", "metformin"),
        ("1. Warfarin 5 mg od", "warfarin"),
        ("\u2022 warfarin (5 mg) 1 tab nocte", "warfarin"),
        ("Tab. Warfarin 5 mg 1-0-1", "warfarin"),
        ("warfarin 2.5-5 mg every other day", "warfarin"),
        ("aspirin: 75mg/day", "aspirin"),
        ("aspirin - 75 mg in the morning", "aspirin"),
        ("GTN spray prn", "glyceryl-trinitrate"),
        ("salbutamol inhaler 100 mcg 2 puffs q4h as needed", "salbutamol"),
        ("salbutamol 5 mg/2.5 ml neb", None),
        ("salbutamol 5 mg/2.5 ml nebulised", "salbutamol"),
        ("amoxicillin 250 mg/5 ml tds for 7 days", "amoxicillin"),
        ("amoxicillin 500 mg 3 times a day", "amoxicillin"),
        ("insulin glargine 10 units at bedtime", "insulin-glargine"),
        ("timolol 0.5% eye drops in both eyes", "timolol"),
        ("vitamin D3 1000 IU", "colecalciferol"),
        ("metformin XR 500 mg", "metformin"),
        ("Zantac 360", "famotidine"),
        ("Zantac 150 mg", "ranitidine"),
        ("Augmentin 875/125 mg bd", "amoxicillin-clavulanic-acid"),
        ("co-codamol 8 mg/500 mg 2 tabs qds", "codeine-paracetamol"),
        ("Kenalog-40 40 mg", "triamcinolone"),
        ("Tylenol 500 mg", "paracetamol"),
    ],
)
def test_that_a_dose_behind_a_name_is_passed_over(text: str, slug: str | None) -> None:
    assert line_of(text, READER) == Line(" ".join(text.split()), slug)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("Tylenol 3", ("codeine-paracetamol",)),
        ("Tylenol 3 tablets tds", ("codeine-paracetamol", "paracetamol")),
        ("Tylenol 4", ("paracetamol",)),
        ("Augmentin 625", ("amoxicillin-clavulanic-acid",)),
        ("2. Augmentin 625 bd", ("amoxicillin-clavulanic-acid",)),
        ("Augmentin 500/125", ("amoxicillin-clavulanic-acid",)),
        ("lisinopril 20/12.5", ()),
        ("insulin 10", ("insulin-aspart", "insulin-glargine")),
        ("Zantac 360 mg", ("famotidine", "ranitidine")),
        ("warfarin 5", ("warfarin",)),
        ("lisinopril HCT 20 mg", ()),
        ("lisinopril 20/12.5 mg", ()),
        ("amoxicillin 875 mg/125 mg", ()),
        ("amoxicillin 250 mg/62.5 mg/5 ml", ()),
        ("Augmentin duo forte", ()),
        ("aspirin with codeine", ()),
        ("aspirin not taken since 2019", ()),
        ("aspirin 75 mg and warfarin 5 mg", ()),
        ("insulin 10 units", ("insulin-aspart", "insulin-glargine")),
        ("ADR", ("doxorubicin", "epinephrine")),
        ("ADR 50 mg iv", ("doxorubicin", "epinephrine")),
        ("a blood pill", ()),
        ("blood pill", ("b",)),
        ("3", ()),
        ("500 mg", ()),
        ("", ()),
    ],
)
def test_that_nothing_is_guessed(text: str, choices: tuple[str, ...]) -> None:
    assert line_of(text, READER) == Line(text, None, choices)


def test_that_a_dose_and_a_name_parted_by_commas_are_put_together_again() -> None:
    pieces = ["Metformin", " 500 mg bd ", "", "measles", "mumps and rubella vaccine", "abacavir", "lamivudine", "xyz"]
    assert [(line.text, line.slug) for line in lines_of(pieces, READER)] == [
        ("Metformin, 500 mg bd", "metformin"),
        ("measles, mumps and rubella vaccine", None),
        ("abacavir", "abacavir"),
        ("lamivudine", "lamivudine"),
        ("xyz", None),
    ]


def test_that_the_name_is_told_from_the_dose_though_no_medicine_has_it() -> None:
    assert name_in("St John's wort 300 mg tds") == "St John's wort"
    assert name_in("St John's wort 300") == "St John's wort"
    assert name_in("grapefruit juice") == "grapefruit juice"


@given(st.text(max_size=60))
def test_that_any_text_is_read_without_a_loss(text: str) -> None:
    line = line_of(text, READER)
    assert line.text == " ".join(text.split())
    assert line.slug is None or not line.choices
    for name, rest in readings(line.text):
        assert line.text.endswith(rest)
        assert name in line.text
        assert not rest or is_dose(name + rest, len(name)) or is_dose(rest)


WORDS = st.sampled_from(
    "500 mg bd , ( ) - / x 1 5/325 mg/5 ml tablets every 8 hours for 7 days 1-0-1 q6h 10,000 u %".split()
)


@given(st.lists(WORDS, max_size=40))
def test_that_a_long_dose_is_read_in_time(words: list[str]) -> None:
    line = line_of("metformin " + " ".join(words), READER)
    assert line.slug in (None, "metformin")
    assert is_of_several(" ".join(words)) in (True, False)


@pytest.mark.parametrize("words", ["tab ", "5 mg ", "1 x ", "1,000,", "- ", "1/"])
def test_that_a_line_of_any_length_is_read_in_time(words: str) -> None:
    assert line_of("metformin " + words * 2000, READER).slug is None
    assert name_in("metformin " + words * 2000).startswith("metformin")
