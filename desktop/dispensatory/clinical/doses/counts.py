"""How many pieces, or how many mL, of a listed strength make an amount: exactly, and as it can be measured out."""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor

from dispensatory.clinical.doses.numbers import fixed, grouped
from dispensatory.clinical.doses.portions import Portion
from dispensatory.clinical.doses.strengths import Strength
from dispensatory.clinical.doses.units import Amount
from dispensatory.wording import tr

_STEPS = ((1, Fraction(1, 100)), (10, Fraction(1, 10)), (50, Fraction(1, 2)))
_MANY = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """A number of pieces or mL that can be measured out, what it holds, and by how many percent that is off the amount."""

    number: Fraction
    amount: Amount
    percent: Fraction


@dataclass(frozen=True, slots=True)
class Count:
    """A portion in one strength: exactly from `low` to `high`, and the choices nearest to it, the nearest first.

    `above_the_most` is the nearest number that would go beyond what the maxima allow.
    """

    portion: Portion
    strength: Strength
    low: Fraction
    high: Fraction
    choices: tuple[Choice, ...]
    above_the_most: Fraction | None = None


def step_of(volume: Fraction) -> Fraction:
    """The step in mL to which a volume is rounded: hundredths below 1 mL, tenths below 10, halves below 50, then whole mL."""
    return next((step for limit, step in _STEPS if volume < limit), Fraction(1))


def count(portion: Portion, strength: Strength) -> tuple[Count, ...]:
    """The portion in a strength of the same kind of unit; two counts where it is the one or the other amount."""
    if portion.alternative and portion.low != portion.high:
        return (
            *_count(replace(portion, high=portion.low), strength),
            *_count(replace(portion, low=portion.high), strength),
        )
    return _count(portion, strength)


def _count(portion: Portion, strength: Strength) -> tuple[Count]:
    if strength.volume is not None:
        return (_measured(portion, strength, strength.volume.number),)
    low, high = _exact(portion, strength, Fraction(1))
    if not strength.whole:
        return (Count(portion, strength, low, high, ()),)
    made = [_choice(number, portion, strength, Fraction(1)) for number in _whole(low, high)]
    allowed = tuple(choice for choice in made if _is_allowed(choice, portion))
    beyond = min((choice.number for choice in made if choice not in allowed), default=None)
    return (Count(portion, strength, low, high, allowed, beyond),)


def _measured(portion: Portion, strength: Strength, volume: Fraction) -> Count:
    """A liquid: a range rounded into itself, one amount to its nearest step, and downwards where that would be too much."""
    low, high = _exact(portion, strength, volume)
    inside = (ceil(low / step_of(low)) * step_of(low), floor(high / step_of(high)) * step_of(high))
    numbers = inside if low < high and inside[0] <= inside[1] else (_nearest(low), _nearest(high))
    choices: dict[Fraction, Choice] = {}
    for number, bound in zip(numbers, (low, high), strict=True):
        choice = _choice(number, portion, strength, volume)
        if not _is_allowed(choice, portion):
            choice = _choice(floor(bound / step_of(bound)) * step_of(bound), portion, strength, volume)
        if choice.number:
            choices[choice.number] = choice
    return Count(portion, strength, low, high, tuple(choices.values()))


def _nearest(volume: Fraction) -> Fraction:
    return floor(volume / step_of(volume) + Fraction(1, 2)) * step_of(volume)


def _exact(portion: Portion, strength: Strength, each: Fraction) -> tuple[Fraction, Fraction]:
    one = strength.amount.base() / each
    return portion.low.base() / one, portion.high.base() / one


def _is_allowed(choice: Choice, portion: Portion) -> bool:
    return portion.most is None or choice.amount.base() <= portion.most.base()


def _whole(low: Fraction, high: Fraction) -> list[Fraction]:
    """Whole numbers within the bounds (the first and last of many); where there is none, those beside them, the nearer first.

    Below half a piece there is none: one piece would be more than twice the amount.
    """
    if high < Fraction(1, 2):
        return []
    within = range(max(ceil(low), 1), floor(high) + 1)
    if within:
        numbers = list(within) if len(within) <= _MANY else [within[0], within[-1]]
        return [Fraction(number) for number in numbers]
    sides = [Fraction(number) for number in (floor(low), ceil(high)) if number > 0]
    return sorted(sides, key=lambda number: max(low - number, number - high))


def _choice(number: Fraction, portion: Portion, strength: Strength, each: Fraction) -> Choice:
    amount = strength.amount.times(number / each).to(portion.high.unit)
    low, high, made = portion.low.base(), portion.high.base(), amount.base()
    nearest = low if made < low else high if made > high else made
    return Choice(number, amount, (made - nearest) / nearest * 100)


def exactly(low: Fraction, high: Fraction) -> str:
    """The exact numbers as decimals of at most two places, "about" where they have more."""
    least, most = (
        grouped(fixed(number, 2)) if number >= Fraction(1, 100) else tr("less than {number}", number="0.01")
        for number in (low, high)
    )
    said = least if least == most else tr("{low} to {high}", low=least, high=most)
    is_exact = all((number * 100).denominator == 1 for number in (low, high))
    return said if is_exact else tr("about {number}", number=said)
