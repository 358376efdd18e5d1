"""Fill a form of a calculator as a person does, from texts and units."""

from dispensatory.clinical.calculators.description import Choice, Outcome
from dispensatory.clinical.calculators.entries import Entry, work_out
from dispensatory.clinical.calculators.table import FORMS
from dispensatory.clinical.calculators.units import Unit


def typed(key: str, **fields: tuple[str, Unit] | str) -> Outcome:
    """The outcome of the form `key`: a text with its unit for a measure, an option for a choice; the rest stays empty."""
    calculator = FORMS[key]
    entries, chosen = {}, {}
    for field in calculator.fields:
        given = fields.get(field.key)
        if isinstance(field, Choice):
            if isinstance(given, str):
                chosen[field.key] = given
        else:
            text, unit = given if isinstance(given, tuple) else ("", field.units[0])
            entries[field.key] = Entry(text, unit, unit)
    return work_out(calculator, entries, chosen)


def results(outcome: Outcome) -> list[str]:
    """The values of the results."""
    assert outcome.problems == ()
    assert outcome.answer is not None
    return [line.value for line in outcome.answer.lines]
