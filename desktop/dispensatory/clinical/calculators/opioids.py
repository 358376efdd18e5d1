"""Morphine milligram equivalents of a list of opioids, by the conversion factors of the CDC guideline of 2022."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from dispensatory.clinical.calculators.description import (
    Answer,
    Description,
    Line,
    Outcome,
    Problem,
    Reference,
    Working,
    rounding_step,
)
from dispensatory.clinical.calculators.figures import FigureError, brief, equals, read_figure, rounded

_UNIT = "MME/day"
_MOST_MG = Decimal(5000)
_MOST_MCG_H = Decimal(1000)
_LEAST_DOSE = Decimal("0.01")
_LEAST_TIMES, _MOST_TIMES = Decimal("0.1"), Decimal(24)
_NO_FACTOR = "the CDC table has no factor for it"


@dataclass(frozen=True, slots=True)
class Opioid:
    """An opioid of the list. `factor` is None where the table has none, and `why_not` says so; a patch is in mcg/h."""

    key: str
    name: str
    factor: Decimal | None = None
    is_patch: bool = False
    caution: str = ""
    why_not: str = _NO_FACTOR

    @property
    def unit(self) -> str:
        """The unit of its dose."""
        return "\u00b5g/h" if self.is_patch else "mg"

    @property
    def most(self) -> Decimal:
        """The largest dose that is accepted."""
        return _MOST_MCG_H if self.is_patch else _MOST_MG


_METHADONE = (
    "The CDC asks for particular caution. Its half-life is long and variable, and breathing is depressed"
    " most later, and longer, than pain is relieved most."
)
_PATCH = (
    "The CDC asks for particular caution. It is dosed in \u00b5g/h, not mg/day, and heat and other"
    " things change how much is absorbed."
)
_TWO_WAYS = "The factor goes by its action on opioid receptors; it also acts on noradrenaline"
_TAPENTADOL = f"{_TWO_WAYS}. Whether its dose is tied to overdose in the same way is unknown."
_TRAMADOL = f"{_TWO_WAYS} and serotonin. Whether its dose is tied to overdose in the same way is unknown."

OPIOIDS = (
    Opioid("codeine", "Codeine", Decimal("0.15")),
    Opioid("fentanyl-patch", "Fentanyl patch", Decimal("2.4"), is_patch=True, caution=_PATCH),
    Opioid("hydrocodone", "Hydrocodone", Decimal("1.0")),
    Opioid("hydromorphone", "Hydromorphone", Decimal("5.0")),
    Opioid("methadone", "Methadone", Decimal("4.7"), caution=_METHADONE),
    Opioid("morphine", "Morphine", Decimal("1.0")),
    Opioid("oxycodone", "Oxycodone", Decimal("1.5")),
    Opioid("oxymorphone", "Oxymorphone", Decimal("3.0")),
    Opioid("tapentadol", "Tapentadol", Decimal("0.4"), caution=_TAPENTADOL),
    Opioid("tramadol", "Tramadol", Decimal("0.2"), caution=_TRAMADOL),
    Opioid(
        "buprenorphine",
        "Buprenorphine, in any form",
        why_not="the CDC leaves it out: a partial agonist, whose effect has a ceiling",
    ),
    Opioid("dihydrocodeine", "Dihydrocodeine"),
    Opioid("fentanyl", "Fentanyl other than a patch"),
    Opioid("pethidine", "Pethidine (meperidine)"),
    Opioid(
        "injected",
        "Any opioid injected, infused or as a suppository",
        why_not="the factors are for opioids by mouth and for the fentanyl patch",
    ),
    Opioid("other", "Another opioid"),
)
"""Opioids with the factors of the CDC, then some without one.

Dowell D, Ragan KR, Jones CM, Baldwin GT, Chou R. CDC clinical practice guideline for prescribing opioids for pain - United
States, 2022. MMWR Recomm Rep 2022;71(No. RR-3):1-95. Table: morphine milligram equivalent doses for commonly prescribed
opioids for pain management.
"""

MME = Description(
    key="opioids",
    name="Opioids in morphine milligram equivalents (CDC 2022)",
    short_name="Opioids, morphine equivalents",
    scope="The CDC\u2019s factors are not for converting one opioid into another.",
    formula=(
        "MME/day = the sum of dose per day in mg \u00d7 conversion factor; for a fentanyl patch, \u00b5g/h \u00d7 2.4",
        "Factors: "
        + ", ".join(f"{opioid.name.lower()} {opioid.factor}" for opioid in OPIOIDS if opioid.factor is not None),
    ),
    limits=(
        (
            "The CDC says not to take the result as a dose when one opioid replaces another. Tolerance does not fully carry"
            " over and people differ, so the new dose is usually much lower."
        ),
        "Factors are estimates and cannot allow for a person\u2019s genes, kidneys, liver or tolerance.",
        "Buprenorphine is not in the table. The factors are not for decisions on treating opioid use disorder.",
        "For opioids by mouth and the fentanyl patch; not for injections, infusions or suppositories.",
        "Count mg of the opioid alone, not of a combination. A patch counts by \u00b5g/h of all patches worn.",
        (
            "The guideline is for outpatients from 18 years; not for pain from cancer or sickle cell disease, nor for palliative"
            " or end-of-life care."
        ),
    ),
    references=(
        Reference(
            "Dowell D, Ragan KR, Jones CM, Baldwin GT, Chou R",
            "CDC clinical practice guideline for prescribing opioids for pain \u2013 United States, 2022",
            "MMWR Recomm Rep",
            2022,
            "71(RR-3):1\u201395",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as entered: the key of an opioid ("" for none chosen yet), the dose, and how often a day; both as typed."""

    opioid: str = ""
    dose: str = ""
    times: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not (self.opioid or self.dose.strip() or self.times.strip())


@dataclass(frozen=True, slots=True)
class Counted:
    """A row that counts: the opioid, its dose (mg or mcg/h), times a day, and what these come to."""

    opioid: Opioid
    dose: Decimal
    times: Decimal
    factor: Decimal

    @property
    def daily(self) -> Decimal:
        """Mg a day, or mcg/h of a patch."""
        return self.dose * self.times

    @property
    def equivalent(self) -> Decimal:
        """Morphine milligram equivalents a day."""
        return self.daily * self.factor

    @property
    def steps(self) -> tuple[str, ...]:
        """The multiplications, with their units."""
        factor = f"{brief(self.factor)} {equals(self.equivalent)} {_UNIT}"
        if self.opioid.is_patch:
            return (f"{brief(self.dose)} \u00b5g/h \u00d7 {factor}",)
        daily = f"{brief(self.dose)} mg \u00d7 {brief(self.times)} a day {equals(self.daily)} mg/day"
        return (daily, f"{brief(self.daily)} mg/day \u00d7 {factor}")


def opioid_of(key: str) -> Opioid:
    """The opioid of a key."""
    return next(opioid for opioid in OPIOIDS if opioid.key == key)


def opioid_in(slug: str) -> Opioid | None:
    """The opioid that the medicine of a slug is or contains: hydrocodone in "hydrocodone-paracetamol"."""
    parts = slug.split("-")
    return next((opioid for opioid in OPIOIDS if opioid.key in parts), None)


def count_row(row: Row, number: int) -> Counted | Opioid | tuple[Problem, ...]:
    """What a row comes to: counted, an opioid without a factor, or what is missing or wrong. `number` counts from 1."""
    place = f"row {number}"
    if not row.opioid:
        return (Problem(f"{number}:opioid", f"Opioid in {place}: choose one", missing=True),)
    opioid = opioid_of(row.opioid)
    if opioid.factor is None:
        return opioid
    name = f"{opioid.name}, {place}"
    dose = _figure(row.dose, f"{number}:dose", f"Dose of {name}", _LEAST_DOSE, opioid.most, opioid.unit)
    times: Decimal | Problem = Decimal(1)
    if not opioid.is_patch:
        times = _figure(
            row.times, f"{number}:times", f"Times a day of {name}", _LEAST_TIMES, _MOST_TIMES, "times a day"
        )
    if isinstance(dose, Decimal) and isinstance(times, Decimal):
        return Counted(opioid, dose, times, opioid.factor)
    return tuple(found for found in (dose, times) if isinstance(found, Problem))


def add_up(rows: Sequence[Row]) -> Outcome:
    """The outcome of the rows; empty ones are passed over, unless there are no others."""
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if not row.is_empty] or [(1, Row())]
    found = [count_row(row, number) for number, row in numbered]
    problems = tuple(problem for one in found if isinstance(one, tuple) for problem in one)
    if problems:
        return Outcome(problems=problems)
    counted = [one for one in found if isinstance(one, Counted)]
    others = [one for one in found if isinstance(one, Opioid)]
    return Outcome(tuple(_inputs(found)), _answer(counted, others))


def _answer(counted: Sequence[Counted], others: Sequence[Opioid]) -> Answer:
    left_out = tuple(
        Line("Not counted", opioid.name, opioid.why_not, is_figure=False) for opioid in dict.fromkeys(others)
    )
    if not counted:
        return Answer((Line("Total", "none", "nothing in the list has a factor", is_figure=False), *left_out), ())
    total = sum((one.equivalent for one in counted), Decimal(0))
    label = "Total without what is not counted" if others else "Total"
    workings = [Working(one.opioid.name, one.steps, one.opioid.caution) for one in counted]
    if len(counted) > 1:
        parts = " + ".join(brief(one.equivalent) for one in counted)
        workings.append(Working("Sum", (f"{parts} {equals(total)} {_UNIT}",)))
    last = workings[-1]
    workings[-1] = replace(last, steps=(*last.steps, *rounding_step(total, _UNIT, 1)))
    factors = "; ".join(dict.fromkeys(f"{one.opioid.name} \u00d7 {one.factor}" for one in counted))
    return Answer((Line(label, f"{brief(rounded(total, 1), 9)} {_UNIT}", factors), *left_out), tuple(workings))


def _inputs(found: Iterable[object]) -> Iterable[tuple[str, str]]:
    for one in found:
        if isinstance(one, Counted):
            often = "" if one.opioid.is_patch else f", {brief(one.times)} times a day"
            yield one.opioid.name, f"{brief(one.dose)} {one.opioid.unit}{often}"
        elif isinstance(one, Opioid):
            yield one.name, "not counted"


def _figure(text: str, key: str, label: str, least: Decimal, most: Decimal, unit: str) -> Decimal | Problem:
    accepted = f"{brief(least)} to {brief(most)} {unit}"
    if not text.strip():
        return Problem(key, f"{label}: {accepted}", missing=True)
    try:
        value = read_figure(text)
    except FigureError as error:
        return Problem(key, f"{label}: {error}. Accepted: {accepted}.")
    if not least <= value <= most:
        return Problem(key, f"{label}: {brief(value)} {unit} is out of range. Accepted: {accepted}.")
    return value
