"""Numbers as the texts write them, read exactly, and exact numbers written for a reader."""

from fractions import Fraction

from dispensatory.wording import tr

_SPACES = "\u00a0\u2009\u202f"

NUMBER = (
    r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?"
    rf"|[1-9][0-9]{{0,2}}(?:[{_SPACES}][0-9]{{3}})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?![\d,]*\d)"
)
"""A number in a text: thousands are parted by commas or by thin or no-break spaces, decimals by a point.

A plain space parts no thousands ("month 1 200 units"), and a comma before one or two digits is read as nothing at all.
"""

NOT_BEFORE = (
    r"(?<![\w.,/^+\u00bc-\u00be\u00d7\u2070\u00b9\u00b2\u00b3\u2074-\u207b\u2010-\u2014\u2212-])(?<!\u00d7[ \u00a0])"
)
"""What must not stand right before a number: part of a word or number, a power, a fraction, a sign, a factor."""

_DIGITS = 3
MORE_DIGITS = 4
"""The significant digits of a number that is not a result but what results are worked out from."""
_EXACT = 6


def value(text: str) -> Fraction:
    """The exact value of a number that `NUMBER` matches."""
    return Fraction("".join(sign for sign in text if sign in "0123456789."))


def shown(number: Fraction, digits: int = _DIGITS) -> str:
    """A number for a reader: exact where few digits say it, else "about" and so many significant digits."""
    exact = _decimal(number)
    if exact is not None and len(exact.replace(".", "").lstrip("0")) <= max(_EXACT, len(str(int(number)))):
        return grouped(exact)
    return tr("about {number}", number=grouped(rounded(number, digits)))


def rounded(number: Fraction, digits: int) -> str:
    """A positive number to so many significant digits, halves upwards."""
    places = digits - len(str(int(number))) if number >= 1 else digits + _leading_zeros(number)
    if places < 0:
        step = 10**-places
        return str(int(number / step + Fraction(1, 2)) * step)
    return fixed(number, places)


def fixed(number: Fraction, places: int) -> str:
    """A number of zero or more to so many decimal places, halves upwards, without zeros at its end."""
    scaled = int(number * 10**places + Fraction(1, 2))
    whole, part = divmod(scaled, 10**places)
    text = f"{whole}.{part:0{places}d}" if places else str(whole)
    return text.rstrip("0").rstrip(".") if places else text


def grouped(text: str) -> str:
    """A number with commas between its thousands."""
    whole, point, part = text.partition(".")
    return f"{int(whole):,}{point}{part}"


def _decimal(number: Fraction) -> str | None:
    """The whole decimal expansion; None where it does not end."""
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return fixed(number, max(twos, fives)) if rest == 1 else None


def _leading_zeros(number: Fraction) -> int:
    zeros = 0
    while number and number * 10 < 1:
        number, zeros = number * 10, zeros + 1
    return zeros
