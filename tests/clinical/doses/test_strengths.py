"""Listed strengths: which can be reckoned with, how many make an amount, and when none is worked out at all."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinical.doses.reading import KG, found
from dispensatory.clinical.doses.counts import Count, count, exactly, step_of
from dispensatory.clinical.doses.listing import (
    ANY_ROUTE,
    NO_DOSE,
    NO_STRENGTHS,
    NOT_A_DOSAGE,
    RATE,
    VOLUME,
    Listing,
    listing_of,
    other_medicine,
)
from dispensatory.clinical.doses.portions import Portion
from dispensatory.clinical.doses.reckoning import Body, reckon
from dispensatory.clinical.doses.routes import Route, routes_meant, routes_of
from dispensatory.clinical.doses.strengths import Strength, strengths_of
from dispensatory.clinical.doses.units import MILLIGRAM, MILLILITRE, Amount
from dispensatory.monograph.model import DosageForm

KNOWN = [
    ("tablet", "500 mg", "500 mg", None, "tablet"),
    ("film-coated tablet", "1 g", "1 g", None, "tablet"),
    ("capsule", "75 micrograms", "75 micrograms", None, "capsule"),
    ("sachet", "3 g", "3 g", None, "sachet"),
    ("granules", "4 g/sachet", "4 g", None, "sachet"),
    ("powder for injection", "500 mg", "500 mg", None, "vial"),
    ("powder for injection", "1 g per vial", "1 g", None, "vial"),
    ("powder", "1 g vial", "1 g", None, "vial"),
    ("suppository", "125 mg", "125 mg", None, "suppository"),
    ("oral suspension", "250 mg/5 mL", "250 mg", "5 mL", "mL"),
    ("oral suspension", "250 mg per 5 ml", "250 mg", "5 mL", "mL"),
    ("injection", "50 mg/mL", "50 mg", "1 mL", "mL"),
    ("injection", "500 mg in 10 mL", "500 mg", "10 mL", "mL"),
    ("injection", "50 mg/mL (500 mg in 10 mL)", "50 mg", "1 mL", "mL"),
    ("injection", "1% (10 mg/mL)", "10 mg", "1 mL", "mL"),
    ("injection", "5,000 units/mL", "5,000 units", "1 mL", "mL"),
    ("tablet", "500 mg (UK)", "500 mg", None, "tablet"),
    ("tablet", "500 mg (outside the US)", "500 mg", None, "tablet"),
    ("suspension by mouth", "250 mg/5 mL", "250 mg", "5 mL", "mL"),
]
UNKNOWN = [
    ("tablet", "400 mg/80 mg"),
    ("tablet", "200 mg (65 mg iron)"),
    ("tablet", "150 mg base"),
    ("injection", "1%"),
    ("powder for oral suspension", "500 mg"),
    ("cream", "1%"),
    ("eye drops", "5 mg/mL"),
    ("nasal spray", "50 micrograms/spray"),
    ("patch", "25 micrograms/hour"),
    ("mouth rinse", "2 mg/mL"),
    ("cutaneous solution", "10 mg/mL"),
    ("metered-dose inhaler", "100 micrograms"),
    ("infant drops", "75 mg/mL (15 mg iron/mL)"),
    ("powder for injection", "500,000 units (50 mg of base)"),
    ("oral solution", "100 mL"),
    ("tablet", "0 mg"),
    ("tablet", "one"),
]
TABLETS = DosageForm("tablet", "oral", ("500 mg", "100 mg"))


def strength(form: str, text: str) -> Strength:
    (known,), _ = strengths_of([DosageForm(form, None, (text,))])
    return known


def dose(low: str, high: str = "", most: str = "") -> Portion:
    least = Amount(Fraction(low), MILLIGRAM)
    return Portion(
        least,
        Amount(Fraction(high or low), MILLIGRAM),
        is_dose=True,
        most=Amount(Fraction(most), MILLIGRAM) if most else None,
    )


def counted(portion: Portion, form: str, text: str) -> Count:
    (one,) = count(portion, strength(form, text))
    return one


def listed(markdown: str, weight: str, *forms: DosageForm, other: str | None = None) -> Listing:
    one = found(markdown)
    return listing_of(one, reckon(one, Body(KG, Fraction(weight))), forms, other)


@pytest.mark.parametrize(("form", "text", "amount", "volume", "piece"), KNOWN)
def test_that_a_strength_is_read(form: str, text: str, amount: str, volume: str | None, piece: str) -> None:
    known = strength(form, text)
    assert (str(known.amount), str(known.volume) if known.volume else None, known.piece) == (amount, volume, piece)


@pytest.mark.parametrize(("form", "text"), UNKNOWN)
def test_that_a_strength_in_doubt_is_named_and_not_reckoned_with(form: str, text: str) -> None:
    known, (left,) = strengths_of([DosageForm(form, None, (text,))])
    assert known == ()
    assert left.text == text
    assert left.why


def test_that_tablets_come_out_whole() -> None:
    made = counted(dose("1000"), "tablet", "500 mg")
    assert (made.low, [(choice.number, str(choice.amount), choice.percent) for choice in made.choices]) == (
        2,
        [(2, "1,000 mg", 0)],
    )


def test_that_no_tablet_is_split() -> None:
    made = counted(dose("800"), "tablet", "500 mg")
    assert exactly(made.low, made.high) == "1.6"
    assert [(choice.number, str(choice.amount), choice.percent) for choice in made.choices] == [
        (2, "1,000 mg", 25),
        (1, "500 mg", Fraction("-37.5")),
    ]


def test_that_whole_tablets_within_the_range_are_named() -> None:
    made = counted(dose("150", "225"), "tablet", "100 mg")
    # World Health Organization. Pocket book of hospital care for children. 2nd ed. 2013: paracetamol, 10 to 15 mg/kg, at 15 kg
    # two tablets of 100 mg
    assert [choice.number for choice in made.choices] == [2]
    assert [choice.percent for choice in made.choices] == [0]


def test_that_of_many_whole_tablets_the_first_and_last_are_named() -> None:
    assert [choice.number for choice in counted(dose("100", "2000"), "tablet", "100 mg").choices] == [1, 20]


def test_that_less_than_half_a_tablet_is_no_tablet() -> None:
    made = counted(dose("30"), "tablet", "500 mg")
    assert made.choices == ()
    assert exactly(made.low, made.high) == "0.06"
    assert [choice.number for choice in counted(dose("250"), "tablet", "500 mg").choices] == [1]


def test_that_tablets_never_go_beyond_the_maximum() -> None:
    made = counted(dose("800", most="800"), "tablet", "500 mg")
    assert [choice.number for choice in made.choices] == [1]
    assert made.above_the_most == 2


def test_that_a_vial_is_counted_exactly_only() -> None:
    made = counted(dose("800"), "powder for injection", "500 mg")
    assert (made.low, made.choices) == (Fraction("1.6"), ())


def test_that_a_liquid_is_rounded_to_what_can_be_drawn_up() -> None:
    # Medicines for Malaria Venture, WHO. Guidelines for administration of injectable artesunate for severe malaria, 2014
    assert [choice.number for choice in counted(dose("24"), "injection", "10 mg/mL").choices] == [Fraction("2.4")]
    assert [choice.number for choice in counted(dose("24"), "injection", "20 mg/mL").choices] == [Fraction("1.2")]
    assert [choice.number for choice in counted(dose("325"), "oral suspension", "250 mg/5 mL").choices] == [
        Fraction("6.5")
    ]
    assert [choice.number for choice in counted(dose("1"), "injection", "3 mg/mL").choices] == [Fraction("0.33")]


def test_that_a_range_of_a_liquid_is_rounded_into_itself() -> None:
    made = counted(dose("6.2", "9.3"), "injection", "5 mg/mL")
    assert [(choice.number, choice.percent) for choice in made.choices] == [(Fraction("1.3"), 0), (Fraction("1.8"), 0)]
    narrow = counted(dose("6.2", "6.3"), "injection", "5 mg/mL")
    assert [choice.number for choice in narrow.choices] == [Fraction("1.2"), Fraction("1.3")]


def test_that_either_of_two_doses_is_counted() -> None:
    either = Portion(
        Amount(Fraction(500), MILLIGRAM), Amount(Fraction(1000), MILLIGRAM), is_dose=True, alternative=True
    )
    assert [made.low for made in count(either, strength("tablet", "500 mg"))] == [1, 2]


doses = st.fractions(min_value=Fraction(1, 100), max_value=5000, max_denominator=100)
sizes = st.fractions(min_value=Fraction(1, 10), max_value=2000, max_denominator=10)


@given(doses, sizes)
def test_that_the_nearest_whole_number_is_off_by_at_most_a_half(amount: Fraction, size: Fraction) -> None:
    portion = Portion(Amount(amount, MILLIGRAM), Amount(amount, MILLIGRAM), is_dose=True)
    tablet = Strength("x", TABLETS, Amount(size, MILLIGRAM), "tablet")
    (made,) = count(portion, tablet)
    assert made.choices or made.low < Fraction(1, 2)
    assert all(abs(choice.number - made.low) <= Fraction(1, 2) for choice in made.choices[:1])
    assert made.low * size == amount
    assert all(choice.amount.number == choice.number * size for choice in made.choices)
    assert all(abs(choice.number - made.low) <= 1 for choice in made.choices)


@given(doses, sizes, st.integers(1, 10))
def test_that_a_volume_is_off_by_at_most_half_a_step(amount: Fraction, size: Fraction, volume: int) -> None:
    portion = Portion(Amount(amount, MILLIGRAM), Amount(amount, MILLIGRAM), is_dose=True)
    liquid = Strength("x", TABLETS, Amount(size, MILLIGRAM), "mL", Amount(Fraction(volume), MILLILITRE), whole=False)
    (made,) = count(portion, liquid)
    for choice in made.choices:
        assert abs(choice.number - made.low) <= step_of(made.low) / 2
        assert choice.amount.number == choice.number / volume * size


@given(doses, sizes, st.booleans())
def test_that_no_choice_goes_beyond_the_maximum(amount: Fraction, size: Fraction, liquid: bool) -> None:
    most = Amount(amount, MILLIGRAM)
    volume = Amount(Fraction(1), MILLILITRE) if liquid else None
    one = Strength("x", TABLETS, Amount(size, MILLIGRAM), "x", volume, whole=not liquid)
    (made,) = count(Portion(most, most, is_dose=True, most=most), one)
    assert all(choice.amount.number <= amount for choice in made.choices)


def test_that_the_strengths_of_the_route_are_taken() -> None:
    forms = (TABLETS, DosageForm("injection", "intravenous", ("50 mg/mL",)))
    by_vein = listed("By vein 10 mg/kg every 8 hours.", "50", *forms)
    assert [made.strength.text for made in by_vein.counts] == ["50 mg/mL"]
    assert {left.why for left in by_vein.left} == {"another route than the text names"}
    by_mouth = listed("10 mg/kg by mouth every 8 hours.", "50", *forms)
    assert [made.strength.text for made in by_mouth.counts] == ["500 mg", "100 mg"]
    unsaid = listed("10 mg/kg every 8 hours.", "50", *forms)
    assert len(unsaid.counts) == 3
    assert [made.remark for made in (by_vein, by_mouth, unsaid)] == ["", "", ANY_ROUTE]


def test_that_the_nearest_words_name_the_route() -> None:
    assert routes_meant(("10 mg/kg", "dose by mouth", "Injection")) == {Route.MOUTH}
    assert routes_of(DosageForm("oral suspension")) == {Route.MOUTH}
    assert routes_of(DosageForm("tablet", "oral")) == {Route.MOUTH}


@pytest.mark.parametrize(
    ("text", "why_not"),
    [
        ("10 mg/kg/hour", RATE),
        ("10 mL/kg", VOLUME),
        ("10 mg/kg in all", NO_DOSE),
        ("10 mg base/kg", "\u201cbase\u201d"),
    ],
)
def test_that_what_cannot_be_counted_is_not(text: str, why_not: str) -> None:
    made = listed(text, "50", TABLETS)
    assert made.counts == ()
    assert why_not in made.why_not


def test_that_strengths_in_another_unit_are_named() -> None:
    made = listed("10 units/kg", "50", TABLETS)
    assert made.counts == ()
    assert {left.why for left in made.left} == {"listed in mg, the figure is in units"}
    assert listed("10 mg/kg", "50").why_not == NO_STRENGTHS


def test_that_the_doses_are_counted_not_the_day() -> None:
    made = listed("30 mg/kg/day in 3 doses", "50", TABLETS)
    assert {str(each.portion) for each in made.counts} == {"500 mg a dose, in 3 doses"}
    whole = listed("30 mg/kg/day", "50", TABLETS)
    assert {str(each.portion) for each in whole.counts} == {"1,500 mg a day"}


TITLES = {
    "epinephrine": "Epinephrine",
    "amoxicillin": "Amoxicillin",
    "folinic acid": "Calcium folinate",
    "AS": "Artesunate",
}


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Anaphylaxis: epinephrine, children 0.01 mg/kg", "Epinephrine"),
        ("Folinic acid 1 mg/kg", "Calcium folinate"),
        ("1 mg/kg of epinephrine", "Epinephrine"),
        ("1 mg/kg epinephrine", "Epinephrine"),
        ("After epinephrine, amoxicillin 15 mg/kg", None),
        ("15 mg/kg every 8 hours, with epinephrine at hand", None),
        ("15 mg/kg. Epinephrine helps", None),
        ("Same as adults: 15 mg/kg", None),
        ("AS 4 mg/kg", "Artesunate"),
        ("| epinephrine | x |\n| --- | --- |\n| child | 1 mg/kg |", None),
        ("| use | dose |\n| --- | --- |\n| epinephrine | 1 mg/kg |", "Epinephrine"),
        ("Epinephrine:\n\n- child 1 mg/kg", "Epinephrine"),
        ("#### Epinephrine\n\n1 mg/kg", "Epinephrine"),
        ("With ipilimumab 3 mg/kg", "ipilimumab"),
        ("Thiosulfate (250 mg/kg) once", "Thiosulfate"),
        ("Amoxicillin trihydrate 15 mg/kg", None),
        ("Ipilimumab first. Then 3 mg/kg", None),
    ],
)
def test_that_another_medicine_named_beside_the_figure_is_noticed(text: str, other: str | None) -> None:
    known = {name.casefold() if name.islower() else name: title for name, title in TITLES.items()}

    def title_of(phrase: str) -> str | None:
        return known.get(phrase) or known.get(phrase.casefold())

    assert other_medicine(found(text), title_of, frozenset({"Amoxicillin"})) == other


def test_that_strengths_are_worked_out_in_dosage_only() -> None:
    one = found("Antidote: 250 mg/kg")
    made = listing_of(one, reckon(one, Body(KG, Fraction(20))), (TABLETS,), of_dosage=False)
    assert made.counts == ()
    assert made.why_not == NOT_A_DOSAGE


def test_that_nothing_is_counted_in_the_strengths_of_the_wrong_medicine() -> None:
    made = listed("Epinephrine 0.01 mg/kg", "50", TABLETS, other="Epinephrine")
    assert made.counts == ()
    assert "names Epinephrine beside the figure" in made.why_not
