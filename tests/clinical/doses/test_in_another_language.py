"""What is worked out for a dose, said by a translator; the words and units of the text stay as they are."""

from collections.abc import Iterator
from fractions import Fraction

import pytest

from clinical.doses.reading import amounts, found, worked
from dispensatory.clinical.doses.counts import exactly
from dispensatory.clinical.doses.listing import listing_of
from dispensatory.clinical.doses.notes import notes_of
from dispensatory.clinical.doses.person import HEIGHT, read
from dispensatory.monograph.model import DosageForm
from dispensatory.wording import use_translator

SPANISH = {
    "a day": "al d\u00eda",
    "a dose": "por dosis",
    "{time}, in {n} doses": "{time}, en {n} dosis",
    "{low} to {high}": "de {low} a {high}",
    "about {number}": "unos {number}",
    "Not above the maximum of {most}: {amount}": "No m\u00e1s que el m\u00e1ximo de {most}: {amount}",
    "The text\u2019s maximum of {amount} is reached: {changes}.": "M\u00e1ximo de {amount} alcanzado: {changes}.",
    "{allowed}, not {amount}": "{allowed}, no {amount}",
    "Not applied: {reason}.": "No aplicado: {reason}.",
    "it may hold for some only": "quiz\u00e1 no vale para todos",
    "The text also says {words}: read the sentence.": "El texto dice adem\u00e1s {words}: lea la frase.",
    "{one} and {other}": "{one} y {other}",
    "The height must be above 0.": "La estatura debe ser mayor que 0.",
    "several amounts or another unit": "varias cantidades u otra unidad",
    "The monograph lists no strengths.": "La monograf\u00eda no da presentaciones.",
}


@pytest.fixture(autouse=True)
def spanish() -> Iterator[None]:
    use_translator(lambda text, _number: SPANISH.get(text, text))
    yield
    use_translator(None)


def test_that_amounts_steps_and_maxima_are_said_in_it() -> None:
    reckoning = worked("15 to 20 mg/kg every 6 hours, maximum 4 g a day.", "60")
    assert amounts(reckoning) == ["de 900 a 1,000 mg por dosis", "de 3,600 a 4,000 mg al d\u00eda, en 4 dosis"]
    assert reckoning.steps == (
        "15 to 20 mg/kg \u00d7 60 kg = de 900 a 1,200 mg por dosis",
        "\u201cevery 6 hours\u201d: 4 \u00d7 de 900 a 1,200 mg = de 3,600 a 4,800 mg al d\u00eda",
        "No m\u00e1s que el m\u00e1ximo de 4 g: de 3,600 a 4,000 mg al d\u00eda, en 4 dosis",
    )
    (verdict,) = reckoning.verdicts
    assert verdict.said == "M\u00e1ximo de 4 g al d\u00eda alcanzado: de 3,600 a 4,000 mg, no de 3,600 a 4,800 mg."


def test_that_why_a_maximum_is_not_applied_is_said_in_it() -> None:
    (verdict,) = worked("2 mg/kg a day, maximum 50 mg a day in adults.", "10").verdicts
    assert verdict.said == "No aplicado: quiz\u00e1 no vale para todos."


def test_that_what_must_be_read_and_what_is_refused_is_said_in_it() -> None:
    (note,) = notes_of(found("7 mg/kg/day every week, then monthly."))
    assert note == "El texto dice adem\u00e1s \u201cevery week\u201d y \u201cmonthly\u201d: lea la frase."
    assert read("0", HEIGHT).message == "La estatura debe ser mayor que 0."
    assert exactly(Fraction(1, 3), Fraction(2, 3)) == "unos de 0.33 a 0.67"


def test_that_why_nothing_is_counted_is_said_in_it() -> None:
    figure, reckoning = found("10 mg/kg every 8 hours."), worked("10 mg/kg every 8 hours.", "40")
    listing = listing_of(figure, reckoning, [DosageForm("tablet", "oral", ("400 mg/80 mg",))])
    assert [left.why for left in listing.left] == ["varias cantidades u otra unidad"]
    assert listing_of(figure, reckoning, []).why_not == "La monograf\u00eda no da presentaciones."
