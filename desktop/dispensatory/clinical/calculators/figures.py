"""Figures: read as people type them, with a comma or a point, and shown rounded or in full."""

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from dispensatory.wording import tr

LONGEST = 15
"""Signs that a typed figure may have."""

STEP_DIGITS = 6
"""Significant digits to which a step of a calculation is shown."""

_FIGURE = re.compile(r"[-+\u2212]?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)")
_GROUPED = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_SEVERAL_MARKS = re.compile(r"[0-9]+[., '\u2019\u00a0\u202f][0-9]{3}(?:[., '\u2019\u00a0\u202f][0-9]+)*")


class FigureError(ValueError):
    """What was typed is no figure, or could be two; the message says so."""


def read_figure(text: str) -> Decimal:
    """The figure in `text`; a comma is a decimal point. FigureError for anything that is not one plain figure.

    "1,200" is refused, because it is 1.2 to some and 1200 to others.
    """
    typed = text.strip()
    if len(typed) > LONGEST:
        raise FigureError(tr("too long for a figure"))
    if _GROUPED.fullmatch(typed):
        one, other = brief(Decimal(typed.replace(",", "."))), typed.replace(",", "")
        raise FigureError(
            tr("\u201c{typed}\u201d could be {one} or {other}; write one of these", typed=typed, one=one, other=other)
        )
    if _FIGURE.fullmatch(typed):
        return Decimal(typed.replace(",", ".").replace("\u2212", "-"))
    if _SEVERAL_MARKS.fullmatch(typed):
        raise FigureError(
            tr("\u201c{typed}\u201d is not clear; write it without separators between thousands", typed=typed)
        )
    raise FigureError(
        tr("\u201c{typed}\u201d is not a figure; write digits only, the unit stands beside them", typed=typed)
    )


def rounded(value: Decimal, places: int) -> Decimal:
    """`value` to so many decimal places, halves up: as laboratories report."""
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def fixed(value: Decimal, places: int) -> str:
    """`value` rounded, with exactly so many decimal places."""
    return _with_minus(f"{rounded(value, places):f}")


def brief(value: Decimal, digits: int = STEP_DIGITS) -> str:
    """`value` to so many significant digits, whole digits always kept, without trailing zeros."""
    return _with_minus(_plain(rounded(value, _places(value, digits))))


def equals(value: Decimal, digits: int = STEP_DIGITS) -> str:
    """ "= 87.5", or with the sign for "about" where the figure does not end there."""
    short = rounded(value, _places(value, digits))
    sign = "=" if short == value else "\u2248"
    return f"{sign} {brief(value, digits)}"


def inward(value: Decimal, digits: int, *, up: bool) -> Decimal:
    """`value` to so many significant digits, never down if `up`, else never up."""
    exponent = value.adjusted() - digits + 1
    return value.quantize(Decimal(1).scaleb(min(exponent, 0)), ROUND_CEILING if up else ROUND_FLOOR)


def _places(value: Decimal, digits: int) -> int:
    return max(0, digits - 1 - value.adjusted()) if value else 0


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _with_minus(text: str) -> str:
    return text.replace("-", "\u2212")
