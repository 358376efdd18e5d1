"""What a person types about someone's body, read exactly: weight, height, body surface. Nothing of it is kept anywhere."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

from dispensatory.clinical.doses.numbers import fixed
from dispensatory.wording import mark, tr

POUND = Fraction(45359237, 100_000_000)
"""Kilograms in a pound: exact since the international yard and pound agreement of 1959."""
INCH = Fraction(254, 100)
"""Centimeters in an inch, by the same agreement."""

_NUMBER = re.compile(r"[0-9]{1,7}(?:[.,][0-9]{1,6})?")
_UNSURE = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")


@dataclass(frozen=True, slots=True)
class Refusals:
    """What is said, in English, of what cannot be a measure: of none or less, of no number, of an amount above or below all."""

    nothing: str
    no_number: str
    above: str
    below: str


@dataclass(frozen=True, slots=True)
class Measure:
    """Something measured: what is said of it, its unit, the bounds of what can be, and of what needs no second look."""

    refusals: Refusals
    unit: str
    least: Fraction
    most: Fraction
    low: Fraction
    high: Fraction


_WEIGHT = Refusals(
    mark("The weight must be above 0."),
    mark("The weight is a number, such as 72.5."),
    mark("{amount} is more than any known weight. Nothing is worked out from it."),
    mark("{amount} is less than any known weight. Nothing is worked out from it."),
)
_HEIGHT = Refusals(
    mark("The height must be above 0."),
    mark("The height is a number, such as 72.5."),
    mark("{amount} is more than any known height. Nothing is worked out from it."),
    mark("{amount} is less than any known height. Nothing is worked out from it."),
)
_SURFACE = Refusals(
    mark("The body surface must be above 0."),
    mark("The body surface is a number, such as 72.5."),
    mark("{amount} is more than any known body surface. Nothing is worked out from it."),
    mark("{amount} is less than any known body surface. Nothing is worked out from it."),
)

WEIGHT = Measure(_WEIGHT, "kg", Fraction(2, 10), Fraction(650), Fraction(3, 10), Fraction(300))
"""No one heavier than 635 kg, and no child under 0.2 kg that lived, is known to have been weighed."""
HEIGHT = Measure(_HEIGHT, "cm", Fraction(20), Fraction(280), Fraction(25), Fraction(230))
SURFACE = Measure(_SURFACE, "m\u00b2", Fraction(5, 100), Fraction(5), Fraction(1, 10), Fraction(3))


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: `value` in the unit of the measure, or None with a `message` that says what is wrong.

    With a value, a `message` asks for a second look.
    """

    value: Fraction | None
    message: str = ""


def read(text: str, measure: Measure, factor: Fraction = Fraction(1), unit: str = "") -> Reading:
    """The number in `text`, in a unit of which one is `factor` of the measure's own. A comma may stand for the point."""
    written = text.strip()
    if not written:
        return Reading(None)
    if not _NUMBER.fullmatch(written):
        is_negative = re.fullmatch(r"[-\u2212]\s?[\d.,]+", written) is not None
        return Reading(None, tr(measure.refusals.nothing if is_negative else measure.refusals.no_number))
    if _UNSURE.fullmatch(written):
        said = tr(
            "\u201c{written}\u201d can be read in two ways: write {one} or {other}.",
            written=written,
            one=written.replace(",", "."),
            other=written.replace(",", ""),
        )
        return Reading(None, said)
    value = Fraction(written.replace(",", ".")) * factor
    return _checked(value, measure, written, unit or measure.unit)


def _checked(value: Fraction, measure: Measure, written: str, unit: str) -> Reading:
    said = f"{written} {unit}"
    if unit != measure.unit:
        said += f" ({fixed(value, 2)} {measure.unit})"
    if value == 0:
        return Reading(None, tr(measure.refusals.nothing))
    if value > measure.most:
        return Reading(None, tr(measure.refusals.above, amount=said))
    if value < measure.least:
        return Reading(None, tr(measure.refusals.below, amount=said))
    if value > measure.high:
        return Reading(value, tr("{amount} is very much: is it right?", amount=said))
    if value < measure.low:
        return Reading(value, tr("{amount} is very little: is it right?", amount=said))
    return Reading(value)


def converted(text: str, factor: Fraction) -> str:
    """A typed number times `factor`, to two decimal places, for a field whose unit is changed; as it was if it is no number."""
    written = text.strip()
    if not _NUMBER.fullmatch(written) or _UNSURE.fullmatch(written):
        return text
    return fixed(Fraction(written.replace(",", ".")) * factor, 2)


def surface(height: Fraction, weight: Fraction) -> Fraction:
    """The body surface in m\u00b2 from cm and kg, rounded to two places: the square root of height times weight over 3600.

    Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098.
    """
    with localcontext() as context:
        context.prec = 50
        square = height * weight / 3600
        root = (Decimal(square.numerator) / Decimal(square.denominator)).sqrt()
        return Fraction(root.quantize(Decimal("0.01"), ROUND_HALF_UP))
