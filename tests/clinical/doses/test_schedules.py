"""How often, and into how many doses: read from the words after a figure, and never guessed."""

import pytest

from clinical.doses.reading import found
from dispensatory.clinical.doses.about import schedule_of
from dispensatory.clinical.doses.schedules import Kind

DIVIDED = [
    ("30 mg/kg/day in 2 doses", 2, 2),
    ("30 mg/kg/day in 2 to 3 divided doses", 2, 3),
    ("30 mg/kg/day, divided into 2 doses", 2, 2),
    ("30 mg/kg/day in 3 equally divided doses", 3, 3),
    ("30 mg/kg a day in two or three doses", 2, 3),
    ("30 mg/kg/day every 8 hours", 3, 3),
    ("30 mg/kg/day divided every 6 to 8 hours", 3, 4),
    ("30 mg/kg/day twice daily", 2, 2),
    ("30 mg/kg/day as a single dose", 1, 1),
    ("30 mg/kg/day in 3 doses, every 8 hours", 3, 3),
    ("30 mg/kg/day [1] (maximum 1 g a day) in 2 doses", 2, 2),
    ("30 mg/kg/day, split into 2 to 4 equal doses", 2, 4),
    ("30 mg/kg/day in two halves", 2, 2),
    ("30 mg/kg/day in 2 doses, raised each week", 2, 2),
    ("30 mg/kg in all, split in 2 doses", 2, 2),
]
TIMES = [
    ("10 mg/kg every 6 hours", 4, 4),
    ("10 mg/kg every 8 hours for 5 days", 3, 3),
    ("10 mg/kg every 4 to 6 hours", 4, 6),
    ("10 mg/kg 6-hourly", 4, 4),
    ("10 mg/kg q8h", 3, 3),
    ("10 mg/kg twice daily", 2, 2),
    ("10 mg/kg **twice** a day", 2, 2),
    ("10 mg/kg 3 times a day", 3, 3),
    ("10 mg/kg 2 or 3 times daily", 2, 3),
    ("10 mg/kg once or twice daily", 1, 2),
    ("10 mg/kg up to 4 times a day", 1, 4),
    ("10 mg/kg once daily", 1, 1),
    ("10 mg/kg at night", 1, 1),
    ("10 mg/kg by mouth, maximum 500 mg, every 12 hours", 2, 2),
    ("10 mg/kg (0.5 mL/kg) every 12 hours", 2, 2),
    ("10 mg/kg (newborns 5 mg/kg every 12 hours) every 6 hours", 4, 4),
    ("10 mg/kg in 100 mL every 12 hours", 2, 2),
]
OTHERS = [
    ("10 mg/kg once", Kind.SINGLE),
    ("10 mg/kg as a single dose", Kind.SINGLE),
    ("10 mg/kg every 3 weeks", Kind.RARER),
    ("10 mg/kg three times a week", Kind.RARER),
    ("10 mg/kg on alternate days", Kind.RARER),
    ("10 mg/kg every 36 hours", Kind.RARER),
    ("10 mg/kg every 5 minutes", Kind.RARER),
    ("10 mg/kg every hour", Kind.RARER),
    ("10 mg/kg/day in divided doses", Kind.UNCOUNTED),
    ("10 mg/kg every 12 hours to day 7, then every 8 hours", Kind.UNCLEAR),
    ("10 mg/kg every 12 hours (every 8 hours if worrying)", Kind.UNCLEAR),
    ("10 mg/kg once, or split in 2", Kind.UNCLEAR),
    ("10 mg/kg on days 1 and 29, then every 6 weeks", Kind.UNCLEAR),
    ("10 mg/kg divided every 8 hours", Kind.UNCLEAR),
    ("10 mg/kg every 8 hours in 3 doses", Kind.UNCLEAR),
    ("10 mg/kg", Kind.NONE),
    ("10 mg/kg for 3 doses", Kind.NONE),
    ("10 mg/kg, repeated after 4 hours", Kind.NONE),
    ("10 mg/kg, adults 500 mg twice daily", Kind.NONE),
    ("10 mg/kg or 500 mg every 8 hours", Kind.NONE),
    ("10 mg/kg (adults 500 mg twice daily)", Kind.NONE),
    ("10 mg/kg; older children twice daily", Kind.NONE),
    ("10 mg/kg. Adults twice daily", Kind.NONE),
    ("5 mg (10 mg/kg) twice daily", Kind.NONE),
    ("Twice daily 10 mg/kg", Kind.NONE),
    ("10 mg/kg in 2 doses of 5 mg/kg", Kind.NONE),
]


@pytest.mark.parametrize(("text", "fewest", "most"), DIVIDED)
def test_that_a_division_is_read(text: str, fewest: int, most: int) -> None:
    schedule = schedule_of(found(text))
    assert (schedule.kind, schedule.fewest, schedule.most) == (Kind.DIVIDED, fewest, most)


@pytest.mark.parametrize(("text", "fewest", "most"), TIMES)
def test_that_a_dose_given_so_often_a_day_is_not_divided(text: str, fewest: int, most: int) -> None:
    schedule = schedule_of(found(text))
    assert (schedule.kind, schedule.fewest, schedule.most) == (Kind.TIMES, fewest, most)


@pytest.mark.parametrize(("text", "kind"), OTHERS)
def test_that_nothing_else_is_taken_for_a_number_of_doses(text: str, kind: Kind) -> None:
    schedule = schedule_of(found(text))
    assert (schedule.kind, schedule.fewest, schedule.most) == (kind, 0, 0)


def test_that_the_words_are_those_of_the_text() -> None:
    for text, _, _ in DIVIDED + TIMES:
        one = found(text)
        assert all(words in one.passage.text for words in schedule_of(one).words)


def test_that_the_head_of_a_column_may_say_how_often() -> None:
    text = "| age | maintenance, micrograms/kg per dose, twice daily |\n| --- | --- |\n| child | 5 |"
    assert schedule_of(found(text)).most == 2
