"""Each calculator gives the values that others have published, and agrees with the formula worked out another way."""

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinical.calculators.typing_in import results, typed
from dispensatory.clinical.calculators.body_surface import body_surface
from dispensatory.clinical.calculators.creatinine_clearance import creatinine_clearance
from dispensatory.clinical.calculators.glomerular_filtration import (
    BOTH_2021,
    CREATININE_2021,
    CYSTATIN_C_2012,
    category,
    filtration,
)
from dispensatory.clinical.calculators.units import (
    CALCIUM_MG_DL,
    CM,
    CREATININE_UMOL_L,
    FEET,
    G_DL,
    G_L,
    INCH,
    KG,
    LB,
    MG_DL,
    MG_L,
    MMOL_L,
    PHENYTOIN_UMOL_L,
    YEARS,
    Unit,
)

NKF_CLEARANCE = (
    "calculator of the National Kidney Foundation, as quoted in the tests of pharmaverse/admiral, compute_egfr"
)
WORKED = "worked example in teaching material"
BY_HAND = "worked out by hand from the published formula"

CLEARANCES = [
    ("male", "55", "90", "1.09", MG_DL, "97 mL/min", NKF_CLEARANCE),
    ("female", "65", "60", "85", CREATININE_UMOL_L, "55 mL/min", NKF_CLEARANCE),
    ("male", "70", "75", "1.0", MG_DL, "73 mL/min", f"{WORKED}: 5250 / 72 = 72.9"),
    ("male", "65", "70", "1.4", MG_DL, "52 mL/min", f"{WORKED}: 75 * 70 / 100.8 = 52.1"),
    ("female", "45", "60", "0.9", MG_DL, "75 mL/min", f"{WORKED}: 5700 / 64.8 * 0.85 = 74.8"),
    ("female", "25", "60", "1", MG_DL, "81 mL/min", "tests of the R package transplantr, cockcroft: 81.46"),
    ("male", "40", "72", "1", MG_DL, "100 mL/min", f"{BY_HAND}: 100 * 72 / 72"),
    ("female", "40", "72", "1", MG_DL, "85 mL/min", f"{BY_HAND}: 100 * 72 / 72 * 0.85"),
    ("male", "50", "70", "1", MG_DL, "88 mL/min", f"{BY_HAND}: 90 * 70 / 72 = 87.5, halves go up"),
]


@pytest.mark.parametrize(("sex", "age", "weight", "creatinine", "unit", "clearance", "source"), CLEARANCES)
def test_that_cockcroft_gault_gives_published_values(
    sex: str, age: str, weight: str, creatinine: str, unit: Unit, clearance: str, source: str
) -> None:
    outcome = typed(
        "creatinine-clearance", sex=sex, age=(age, YEARS), weight=(weight, KG), creatinine=(creatinine, unit)
    )
    assert results(outcome) == [clearance], source


def test_that_cockcroft_gault_stands_with_each_weight_that_is_named() -> None:
    outcome = typed(
        "creatinine-clearance",
        sex="male",
        age=("40", YEARS),
        weight=("110", KG),
        creatinine=("1", MG_DL),
        height=("70", INCH),
    )
    assert outcome.answer is not None
    assert [(line.label, line.value, line.note) for line in outcome.answer.lines] == [
        ("With actual weight", "153 mL/min", "110.0 kg"),
        ("With ideal weight", "101 mL/min", "73.0 kg"),
        ("With adjusted weight", "122 mL/min", "87.8 kg"),
    ]


def test_that_no_weight_is_made_up_for_short_or_slight_people() -> None:
    given_figures = {"sex": "female", "age": ("40", YEARS), "creatinine": ("1", MG_DL)}
    short = typed("creatinine-clearance", weight=("60", KG), height=("150", CM), **given_figures)
    slight = typed("creatinine-clearance", weight=("45", KG), height=("165", CM), **given_figures)
    assert short.answer is not None
    assert slight.answer is not None
    assert [line.label for line in short.answer.lines] == ["With actual weight"]
    assert "Devine\u2019s formula begins at 152.4 cm" in short.answer.notes[0]
    assert [line.label for line in slight.answer.lines] == ["With actual weight", "With ideal weight"]
    assert "not above the ideal weight" in slight.answer.notes[0]


NKF_EGFR = "calculator of the National Kidney Foundation, CKD-EPI creatinine equation (2021)"

FILTRATIONS = [
    ("male", "55", "1.09", MG_DL, "80", "G2", f"{NKF_EGFR}, as quoted in the tests of pharmaverse/admiral"),
    ("female", "65", "85", CREATININE_UMOL_L, "66", "G2", f"{NKF_EGFR}, as quoted in the tests of pharmaverse/admiral"),
    ("male", "55", "1.2", MG_DL, "71", "G2", NKF_EGFR),
    ("male", "50", "0.9", MG_DL, "104", "G1", f"{BY_HAND}: 142 * 0.9938 ^ 50 = 142 * 0.73274"),
    ("female", "50", "0.7", MG_DL, "105", "G1", f"{BY_HAND}: 142 * 0.9938 ^ 50 * 1.012"),
    ("male", "50", "1.8", MG_DL, "45", "G3a", f"{BY_HAND}: 104.05 * 2 ^ -1.2 = 104.05 * 0.43528"),
    ("female", "50", "5.6", MG_DL, "9", "G5", f"{BY_HAND}: 105.30 * 8 ^ -1.2 = 105.30 * 0.08247"),
    ("male", "50", "0.45", MG_DL, "128", "G1", f"{BY_HAND}: 104.05 * 0.5 ^ -0.302 = 104.05 * 1.23285"),
    ("female", "50", "0.35", MG_DL, "124", "G1", f"{BY_HAND}: 105.30 * 0.5 ^ -0.241 = 105.30 * 1.18180"),
]


@pytest.mark.parametrize(("sex", "age", "creatinine", "unit", "filtered", "stage", "source"), FILTRATIONS)
def test_that_ckd_epi_gives_published_values_and_names_the_category(
    sex: str, age: str, creatinine: str, unit: Unit, filtered: str, stage: str, source: str
) -> None:
    outcome = typed("egfr", sex=sex, age=(age, YEARS), creatinine=(creatinine, unit))
    assert results(outcome) == [f"{filtered} mL/min/1.73 m\u00b2"], source
    assert outcome.answer is not None
    assert outcome.answer.lines[0].note.startswith(f"KDIGO category {stage}:")


@pytest.mark.parametrize(
    ("sex", "creatinine", "cystatin", "alone", "both"),
    [
        ("male", "0.9", "0.8", 133 * 0.996**60, 135 * 0.9961**60),
        ("female", "0.7", "0.8", 133 * 0.996**60 * 0.932, 135 * 0.9961**60 * 0.963),
        ("male", "1.8", "0.8", 133 * 0.996**60, 135 * 0.9961**60 * 2**-0.544),
        ("female", "0.35", "1.6", 133 * 0.996**60 * 0.932 * 2**-1.328, 135 * 0.9961**60 * 0.963 * 2**0.219 * 2**-0.778),
        ("male", "0.45", "0.4", 133 * 0.996**60 * 2**0.499, 135 * 0.9961**60 * 2**0.144 * 2**0.323),
    ],
)
def test_that_cystatin_c_alone_and_with_creatinine_follow_their_equations(
    sex: str, creatinine: str, cystatin: str, alone: float, both: float
) -> None:
    outcome = typed("egfr", sex=sex, age=("60", YEARS), creatinine=(creatinine, MG_DL), cystatin_c=(cystatin, MG_L))
    assert results(outcome)[1:] == [f"{round(value)} mL/min/1.73 m\u00b2" for value in (alone, both)]


def test_that_cystatin_c_will_do_without_creatinine() -> None:
    outcome = typed("egfr", sex="male", age=("60", YEARS), cystatin_c=("0.8", MG_L))
    assert results(outcome) == ["105 mL/min/1.73 m\u00b2"]
    neither = typed("egfr", sex="male", age=("60", YEARS))
    assert [problem.words for problem in neither.problems] == [
        "Serum creatinine (0.2 to 20 mg/dL) or Serum cystatin C (0.2 to 10 mg/L)"
    ]


@pytest.mark.parametrize(
    ("whole", "name"),
    [
        (90, "G1"),
        (89, "G2"),
        (60, "G2"),
        (59, "G3a"),
        (45, "G3a"),
        (44, "G3b"),
        (30, "G3b"),
        (29, "G4"),
        (15, "G4"),
        (14, "G5"),
        (0, "G5"),
    ],
)
def test_that_categories_begin_where_kdigo_says(whole: int, name: str) -> None:
    assert category(Decimal(whole))[0] == name


FIGURE = {"min_value": 0.2, "max_value": 20, "allow_nan": False}


@given(st.floats(**FIGURE), st.floats(0.2, 10), st.integers(18, 110), st.sampled_from(["female", "male"]))
def test_that_the_equations_agree_with_their_form_for_si_units(
    creatinine: float, cystatin: float, age: int, sex: str
) -> None:
    """Creatinine in micromol/L over 61.88 and 79.56, which are 0.7 and 0.9 mg/dL."""
    female = sex == "female"
    micromoles = creatinine * 88.4
    kappa = 61.88 if female else 79.56
    ratio, cystatin_ratio = micromoles / kappa, cystatin / 0.8
    low, high = min(ratio, 1), max(ratio, 1)
    low_c, high_c = min(cystatin_ratio, 1), max(cystatin_ratio, 1)
    expected = [
        (
            CREATININE_2021,
            142
            * math.exp((-0.241 if female else -0.302) * math.log(low) - 1.2 * math.log(high) + age * math.log(0.9938))
            * (1.012 if female else 1),
        ),
        (
            CYSTATIN_C_2012,
            133
            * math.exp(-0.499 * math.log(low_c) - 1.328 * math.log(high_c) + age * math.log(0.996))
            * (0.932 if female else 1),
        ),
        (
            BOTH_2021,
            135
            * math.exp((-0.219 if female else -0.144) * math.log(low) - 0.544 * math.log(high))
            * math.exp(-0.323 * math.log(low_c) - 0.778 * math.log(high_c) + age * math.log(0.9961))
            * (0.963 if female else 1),
        ),
    ]
    concentrations = {"creatinine": Decimal(creatinine), "cystatin_c": Decimal(cystatin)}
    for equation, value in expected:
        assert float(filtration(equation, concentrations, Decimal(age), sex)) == pytest.approx(value, rel=1e-9)


@given(st.floats(30, 250), st.floats(0.5, 400))
def test_that_mosteller_in_metres_and_in_inches_agree(height: float, weight: float) -> None:
    """The same in inches and pounds is given with 3131."""
    surface = float(body_surface(Decimal(height), Decimal(weight)))
    assert surface == pytest.approx(math.sqrt(height * weight) / 60, rel=1e-9)
    assert surface == pytest.approx(math.sqrt(height / 2.54 * weight / 0.45359237 / 3131), rel=2e-3)


@pytest.mark.parametrize(
    ("height", "weight", "surface", "source"),
    [
        (("170", CM), ("70", KG), "1.82 m\u00b2", f"{WORKED}: 1.818"),
        (("175", CM), ("70", KG), "1.84 m\u00b2", f"{WORKED}: the root of 3.4028 = 1.845, 18447 cm\u00b2"),
        (("160", CM), ("90", KG), "2.00 m\u00b2", f"{BY_HAND}: the root of 14400 / 3600"),
        (("100", CM), ("16", KG), "0.67 m\u00b2", f"{BY_HAND}: 40 / 60"),
        (("50", CM), ("3.5", KG), "0.22 m\u00b2", f"{BY_HAND}: the root of 0.048611"),
        (("69", INCH), ("176", LB), "1.97 m\u00b2", f"{BY_HAND}: the root of 69 * 176 / 3131"),
        (("5 ft 9", FEET), ("176", LB), "1.97 m\u00b2", f"{BY_HAND}: the root of 69 * 176 / 3131"),
    ],
)
def test_that_mosteller_gives_published_values(
    height: tuple[str, Unit], weight: tuple[str, Unit], surface: str, source: str
) -> None:
    assert results(typed("body-surface", height=height, weight=weight)) == [surface], source


@pytest.mark.parametrize(
    ("sex", "height", "weight", "kilograms", "source"),
    [
        ("male", ("70", INCH), ("110", KG), ["73.0 kg", "87.8 kg"], f"{WORKED}: 50 + 23; 73 + 0.4 * 37"),
        ("male", ("5 ft 10", FEET), ("", KG), ["73.0 kg"], WORKED),
        ("female", ("66", INCH), ("", KG), ["59.3 kg"], f"{WORKED}: 45.5 + 13.8"),
        ("male", ("60", INCH), ("", KG), ["50.0 kg"], BY_HAND),
        ("female", ("152.4", CM), ("60", KG), ["45.5 kg", "51.3 kg"], f"{BY_HAND}: 45.5 + 0.4 * 14.5"),
        ("male", ("180", CM), ("70", KG), ["75.0 kg"], f"{BY_HAND}: 50 + 2.3 * 10.866"),
    ],
)
def test_that_devine_gives_published_values(
    sex: str, height: tuple[str, Unit], weight: tuple[str, Unit], kilograms: list[str], source: str
) -> None:
    assert results(typed("body-weight", sex=sex, height=height, weight=weight)) == kilograms, source


def test_that_devine_is_not_carried_below_its_beginning() -> None:
    outcome = typed("body-weight", sex="female", height=("150", CM))
    assert outcome.answer is None
    assert "152.4 to 250 cm" in outcome.problems[0].words


@pytest.mark.parametrize(
    ("measured", "albumin", "kidneys", "value", "note", "source"),
    [
        (("7.2", MG_L), ("2.0", G_DL), "normal", "14.4 mg/L", "57 \u00b5mol/L", f"{WORKED}: 7.2 / 0.5"),
        (("7.2", MG_L), ("20", G_L), "normal", "14.4 mg/L", "57 \u00b5mol/L", f"{WORKED}: 7.2 / 0.5"),
        (("5.0", MG_L), ("2.8", G_DL), "failure", "13.2 mg/L", "52 \u00b5mol/L", f"{WORKED}: 5 / 0.38 = 13.2"),
        (("10", MG_L), ("4.5", G_DL), "normal", "10.0 mg/L", "40 \u00b5mol/L", f"{BY_HAND}: 10 / 1"),
        (("10", MG_L), ("2.5", G_DL), "normal", "16.7 mg/L", "66 \u00b5mol/L", f"{BY_HAND}: 10 / 0.6"),
        (("10", MG_L), ("4", G_DL), "failure", "20.0 mg/L", "79 \u00b5mol/L", f"{BY_HAND}: 10 / 0.5"),
        (("40", PHENYTOIN_UMOL_L), ("30", G_L), "normal", "57 \u00b5mol/L", "14.4 mg/L", f"{BY_HAND}: 40 / 0.7"),
    ],
)
def test_that_sheiner_tozer_gives_published_values(
    measured: tuple[str, Unit], albumin: tuple[str, Unit], kidneys: str, value: str, note: str, source: str
) -> None:
    outcome = typed("phenytoin", phenytoin=measured, albumin=albumin, kidneys=kidneys)
    assert outcome.answer is not None
    assert [(line.value, line.note) for line in outcome.answer.lines] == [(value, note)], source


@pytest.mark.parametrize(
    ("measured", "albumin", "usual", "payne", "source"),
    [
        (("1.83", MMOL_L), ("26", G_L), "2.11 mmol/L", "2.18 mmol/L", f"{WORKED}: 1.83 + 0.02 * 14 = 2.11"),
        (("2.20", MMOL_L), ("40", G_L), "2.20 mmol/L", "2.20 mmol/L", BY_HAND),
        (("2.60", MMOL_L), ("45", G_L), "2.50 mmol/L", "2.48 mmol/L", f"{BY_HAND}: 2.6 - 0.1; 10.4208 - 0.5 = 9.9208"),
        (("8.0", CALCIUM_MG_DL), ("2.0", G_DL), "9.6 mg/dL", "10.0 mg/dL", f"{BY_HAND}: 8 + 1.6; 8 - 2 + 4"),
        (("8.5", CALCIUM_MG_DL), ("30", G_L), "9.3 mg/dL", "9.5 mg/dL", f"{BY_HAND}: 8.5 + 0.8; 8.5 - 3 + 4"),
    ],
)
def test_that_corrected_calcium_gives_published_values(
    measured: tuple[str, Unit], albumin: tuple[str, Unit], usual: str, payne: str, source: str
) -> None:
    assert results(typed("calcium", calcium=measured, albumin=albumin)) == [usual, payne], source


@given(st.floats(0.2, 20), st.floats(20, 400), st.integers(18, 110))
def test_that_a_woman_has_less_clearance_and_a_higher_creatinine_means_less(
    creatinine: float, weight: float, age: int
) -> None:
    figures = (Decimal(age), Decimal(weight), Decimal(creatinine))
    man = creatinine_clearance(*figures, female=False)
    assert creatinine_clearance(*figures, female=True) == man * Decimal("0.85")
    assert creatinine_clearance(figures[0], figures[1], figures[2] + 1, female=False) < man
