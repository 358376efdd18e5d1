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
    not_a_figure,
    out_of_range,
    rounding_step,
)
from dispensatory.clinical.calculators.figures import FigureError, brief, equals, read_figure, rounded
from dispensatory.wording import mark, tr

_UNIT = "MME/day"
_MOST_MG = Decimal(5000)
_MOST_MCG_H = Decimal(1000)
_LEAST_DOSE = Decimal("0.01")
_LEAST_TIMES, _MOST_TIMES = Decimal("0.1"), Decimal(24)
_NO_FACTOR = mark("the CDC table has no factor for it")


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


_METHADONE = mark(
    "The CDC asks for particular caution. Its half-life is long and variable, and breathing is depressed"
    " most later, and longer, than pain is relieved most."
)
_PATCH = mark(
    "The CDC asks for particular caution. It is dosed in \u00b5g/h, not mg/day, and heat and other"
    " things change how much is absorbed."
)
_TAPENTADOL = mark(
    "The factor goes by its action on opioid receptors; it also acts on noradrenaline."
    " Whether its dose is tied to overdose in the same way is unknown."
)
_TRAMADOL = mark(
    "The factor goes by its action on opioid receptors; it also acts on noradrenaline and serotonin."
    " Whether its dose is tied to overdose in the same way is unknown."
)

OPIOIDS = (
    Opioid("codeine", mark("Codeine"), Decimal("0.15")),
    Opioid("fentanyl-patch", mark("Fentanyl patch"), Decimal("2.4"), is_patch=True, caution=_PATCH),
    Opioid("hydrocodone", mark("Hydrocodone"), Decimal("1.0")),
    Opioid("hydromorphone", mark("Hydromorphone"), Decimal("5.0")),
    Opioid("methadone", mark("Methadone"), Decimal("4.7"), caution=_METHADONE),
    Opioid("morphine", mark("Morphine"), Decimal("1.0")),
    Opioid("oxycodone", mark("Oxycodone"), Decimal("1.5")),
    Opioid("oxymorphone", mark("Oxymorphone"), Decimal("3.0")),
    Opioid("tapentadol", mark("Tapentadol"), Decimal("0.4"), caution=_TAPENTADOL),
    Opioid("tramadol", mark("Tramadol"), Decimal("0.2"), caution=_TRAMADOL),
    Opioid(
        "buprenorphine",
        mark("Buprenorphine, in any form"),
        why_not=mark("the CDC leaves it out: a partial agonist, whose effect has a ceiling"),
    ),
    Opioid("dihydrocodeine", mark("Dihydrocodeine")),
    Opioid("fentanyl", mark("Fentanyl other than a patch")),
    Opioid("pethidine", mark("Pethidine (meperidine)")),
    Opioid(
        "injected",
        mark("Any opioid injected, infused or as a suppository"),
        why_not=mark("the factors are for opioids by mouth and for the fentanyl patch"),
    ),
    Opioid("other", mark("Another opioid")),
)
"""Opioids with the factors of the CDC, then some without one.

Dowell D, Ragan KR, Jones CM, Baldwin GT, Chou R. CDC clinical practice guideline for prescribing opioids for pain - United
States, 2022. MMWR Recomm Rep 2022;71(No. RR-3):1-95. Table: morphine milligram equivalent doses for commonly prescribed
opioids for pain management.
"""

MME = Description(
    key="opioids",
    name=mark("Opioids in morphine milligram equivalents (CDC 2022)"),
    short_name=mark("Opioids, morphine equivalents"),
    scope=mark("The CDC\u2019s factors are not for converting one opioid into another."),
    formula=(
        mark(
            "MME/day = the sum of dose per day in mg \u00d7 conversion factor; for a fentanyl patch, \u00b5g/h \u00d7 2.4"
        ),
    ),
    limits=(
        mark(
            "The CDC says not to take the result as a dose when one opioid replaces another. Tolerance does not fully carry"
            " over and people differ, so the new dose is usually much lower."
        ),
        mark("Factors are estimates and cannot allow for a person\u2019s genes, kidneys, liver or tolerance."),
        mark("Buprenorphine is not in the table. The factors are not for decisions on treating opioid use disorder."),
        mark("For opioids by mouth and the fentanyl patch; not for injections, infusions or suppositories."),
        mark("Count mg of the opioid alone, not of a combination. A patch counts by \u00b5g/h of all patches worn."),
        mark(
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


def mme_in_words() -> Description:
    """What is said about the calculation in the language of the window; its factors are those of the table."""
    about = MME.in_words()
    factors = ", ".join(f"{tr(one.name).lower()} {one.factor}" for one in OPIOIDS if one.factor is not None)
    return replace(about, formula=(*about.formula, tr("Factors: {factors}", factors=factors)))


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
        daily = tr(
            "{dose} mg \u00d7 {times} a day {daily} mg/day",
            dose=brief(self.dose),
            times=brief(self.times),
            daily=equals(self.daily),
        )
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
    if not row.opioid:
        return (Problem(f"{number}:opioid", tr("Opioid in row {number}: choose one", number=number), missing=True),)
    opioid = opioid_of(row.opioid)
    if opioid.factor is None:
        return opioid
    name = tr(opioid.name)
    label = tr("Dose of {opioid}, row {number}", opioid=name, number=number)
    dose = _figure(row.dose, f"{number}:dose", label, _LEAST_DOSE, opioid.most, opioid.unit)
    times: Decimal | Problem = Decimal(1)
    if not opioid.is_patch:
        label = tr("Times a day of {opioid}, row {number}", opioid=name, number=number)
        times = _figure(row.times, f"{number}:times", label, _LEAST_TIMES, _MOST_TIMES, tr("times a day"))
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
        Line(tr("Not counted"), tr(opioid.name), tr(opioid.why_not), is_figure=False)
        for opioid in dict.fromkeys(others)
    )
    if not counted:
        none = Line(tr("Total"), tr("none"), tr("nothing in the list has a factor"), is_figure=False)
        return Answer((none, *left_out), ())
    total = sum((one.equivalent for one in counted), Decimal(0))
    label = tr("Total without what is not counted") if others else tr("Total")
    workings = [Working(tr(one.opioid.name), one.steps, tr(one.opioid.caution)) for one in counted]
    if len(counted) > 1:
        parts = " + ".join(brief(one.equivalent) for one in counted)
        workings.append(Working(tr("Sum"), (f"{parts} {equals(total)} {_UNIT}",)))
    last = workings[-1]
    workings[-1] = replace(last, steps=(*last.steps, *rounding_step(total, _UNIT, 1)))
    factors = "; ".join(dict.fromkeys(f"{tr(one.opioid.name)} \u00d7 {one.factor}" for one in counted))
    return Answer((Line(label, f"{brief(rounded(total, 1), 9)} {_UNIT}", factors), *left_out), tuple(workings))


def _inputs(found: Iterable[object]) -> Iterable[tuple[str, str]]:
    for one in found:
        if isinstance(one, Counted):
            dose = f"{brief(one.dose)} {one.opioid.unit}"
            if not one.opioid.is_patch:
                dose = tr("{dose}, {times} times a day", dose=dose, times=brief(one.times))
            yield tr(one.opioid.name), dose
        elif isinstance(one, Opioid):
            yield tr(one.name), tr("not counted")


def _figure(text: str, key: str, label: str, least: Decimal, most: Decimal, unit: str) -> Decimal | Problem:
    accepted = tr("{low} to {high}", low=brief(least), high=f"{brief(most)} {unit}")
    if not text.strip():
        return Problem(key, f"{label}: {accepted}", missing=True)
    try:
        value = read_figure(text)
    except FigureError as error:
        return Problem(key, not_a_figure(label, error, accepted))
    if not least <= value <= most:
        return Problem(key, out_of_range(label, f"{brief(value)} {unit}", accepted))
    return value
