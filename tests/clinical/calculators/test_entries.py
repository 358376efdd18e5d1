"""What is typed keeps its meaning when the unit changes, and what is missing or wrong is named with the accepted range."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinical.calculators.typing_in import results, typed
from dispensatory.clinical.calculators.description import Calculator, Measure
from dispensatory.clinical.calculators.entries import Entry, work_out
from dispensatory.clinical.calculators.fields import ALBUMIN, CREATININE, usual_unit
from dispensatory.clinical.calculators.table import FORMS
from dispensatory.clinical.calculators.units import (
    CM,
    CREATININE_UMOL_L,
    FEET,
    G_DL,
    G_L,
    INCH,
    KG,
    LB,
    MG_DL,
    YEARS,
)

MEASURES = [
    pytest.param(field, id=f"{key}-{field.key}")
    for key, calculator in FORMS.items()
    for field in calculator.fields
    if isinstance(field, Measure)
]


def test_that_another_unit_converts_what_was_typed() -> None:
    entry = Entry("80", CREATININE_UMOL_L, CREATININE_UMOL_L).in_unit(MG_DL)
    assert entry.text == "0.9048"
    assert entry.origin == "80 \u00b5mol/L"
    assert entry.amount(CREATININE).base == Decimal(80) / Decimal("88.42")
    assert entry.in_unit(CREATININE_UMOL_L).text == "80"
    assert entry.in_unit(CREATININE_UMOL_L).origin == ""


@given(st.decimals(min_value="0.2", max_value="20", places=2), st.lists(st.booleans(), max_size=6))
def test_that_changing_units_to_and_fro_loses_nothing(value: Decimal, changes: list[bool]) -> None:
    entry = Entry(f"{value:f}", MG_DL, MG_DL)
    for change in changes:
        entry = entry.in_unit(CREATININE_UMOL_L if change else MG_DL)
        assert entry.amount(CREATININE).base == value
    assert entry.in_unit(MG_DL).text == f"{value:f}"


def test_that_a_text_without_a_meaning_is_taken_as_typed_in_the_new_unit() -> None:
    assert Entry("70", FEET, FEET).in_unit(INCH) == Entry("70", INCH, INCH)
    assert Entry("", KG, KG).in_unit(LB) == Entry("", LB, LB)


def test_that_height_goes_through_all_its_units() -> None:
    entry = Entry("170", CM, CM)
    assert entry.in_unit(INCH).text == "66.93"
    assert entry.in_unit(FEET).text == "5 ft 6.93 in"
    assert entry.in_unit(FEET).in_unit(CM).text == "170"


@pytest.mark.parametrize("measure", MEASURES)
def test_that_the_ends_of_the_range_that_is_shown_are_accepted_in_every_unit(measure: Measure) -> None:
    for unit in measure.units:
        least, _, most = measure.range_in(unit).partition(" to ")
        for end in (least, most if unit.feet else most.removesuffix(f" {unit.label}")):
            assert measure.accepts(unit.to_base(unit.read(end))), (unit.label, end)


@pytest.mark.parametrize("measure", MEASURES)
def test_that_a_figure_beyond_the_range_is_named_with_it_and_gives_no_result(measure: Measure) -> None:
    calculator = next(one for one in FORMS.values() if measure in one.fields)
    for unit in measure.units:
        for beyond in (measure.least / 3, measure.most * 3):
            outcome = work_out(
                calculator, entries(calculator, measure, unit.number(unit.from_base(beyond), 9), unit), {}
            )
            assert outcome.answer is None
            problem = next(problem for problem in outcome.problems if not problem.missing)
            assert problem.field == measure.key
            assert problem.words.startswith(f"{measure.label}: ")
            assert measure.range_in(unit) in problem.words


def entries(calculator: Calculator, measure: Measure, text: str, unit: object) -> dict[str, Entry]:
    made = {
        field.key: Entry("", field.units[0], field.units[0])
        for field in calculator.fields
        if isinstance(field, Measure)
    }
    made[measure.key] = Entry(text, unit, unit)  # type: ignore[arg-type]
    return made


def test_that_an_empty_form_names_what_is_needed_and_what_is_accepted() -> None:
    outcome = typed("creatinine-clearance")
    assert outcome.answer is None
    assert all(problem.missing for problem in outcome.problems)
    assert [problem.words for problem in outcome.problems] == [
        "Sex: Female or Male",
        "Age: 18 to 110 years",
        "Actual weight: 20 to 400 kg",
        "Serum creatinine: 0.2 to 20 mg/dL",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("17", "Age: 17 years is out of range. Accepted: 18 to 110 years."),
        ("1,234", "Age: \u201c1,234\u201d could be 1.234 or 1234; write one of these. Accepted: 18 to 110 years."),
        ("fifty", "Age: \u201cfifty\u201d is not a figure"),
        ("-50", "Age: \u221250 years is out of range"),
    ],
)
def test_that_a_wrong_age_is_named(text: str, says: str) -> None:
    outcome = typed("creatinine-clearance", sex="male", age=(text, YEARS), weight=("70", KG), creatinine=("1", MG_DL))
    assert outcome.answer is None
    assert [problem.words.startswith(says) for problem in outcome.problems] == [True]


def test_that_a_wrong_optional_figure_gives_no_result_either() -> None:
    outcome = typed("body-weight", sex="male", height=("170", CM), weight=("7", KG))
    assert outcome.answer is None
    assert "Actual weight: 7 kg is out of range. Accepted: 20 to 400 kg." in outcome.problems[0].words


def test_that_creatinine_in_the_wrong_unit_is_out_of_range() -> None:
    for text, unit in (("80", MG_DL), ("1.0", CREATININE_UMOL_L)):
        assert typed("egfr", sex="male", age=("50", YEARS), creatinine=(text, unit)).answer is None
    for text, unit in (("40", G_DL), ("4", G_L)):
        entry = Entry(text, unit, unit)
        assert not ALBUMIN.accepts(entry.amount(ALBUMIN).base)


def test_that_a_comma_gives_the_same_result_as_a_point() -> None:
    both = [
        results(typed("egfr", sex="female", age=("65", YEARS), creatinine=(text, MG_DL))) for text in ("1.1", "1,1")
    ]
    assert both[0] == both[1]


def test_that_the_same_quantity_gives_the_same_result_in_every_unit() -> None:
    metric = typed(
        "creatinine-clearance",
        sex="male",
        age=("50", YEARS),
        weight=("99.7903214", KG),
        creatinine=("1.5", MG_DL),
        height=("177.8", CM),
    )
    other = typed(
        "creatinine-clearance",
        sex="male",
        age=("50", YEARS),
        weight=("220", LB),
        creatinine=("132.63", CREATININE_UMOL_L),
        height=("5 ft 10", FEET),
    )
    assert results(metric) == results(other)


def test_that_what_was_typed_in_another_unit_is_said_in_the_account() -> None:
    entry = Entry("80", CREATININE_UMOL_L, MG_DL)
    assert entry.amount(CREATININE).words == "0.9048 mg/dL (typed as 80 \u00b5mol/L)"


def test_that_an_empty_field_has_the_unit_of_the_country() -> None:
    assert usual_unit(CREATININE, american=True) == MG_DL
    assert usual_unit(CREATININE, american=False) == CREATININE_UMOL_L
    assert usual_unit(ALBUMIN, american=False) == G_L
