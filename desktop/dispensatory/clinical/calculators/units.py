"""Units of measurement: how a figure in one becomes a figure in another, and how it is read and written.

Factors: 1 lb = 0.45359237 kg and 1 in = 2.54 cm by definition (international yard and pound, 1959). Creatinine 88.42, calcium
4.008 and phenytoin 3.964 follow from the molar masses 113.1, 40.08 and 252.27 g/mol.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from dispensatory.clinical.calculators.figures import FigureError, brief, equals, read_figure, rounded
from dispensatory.wording import mark, tr

_ONE = Decimal(1)
_INCHES = 12
_FEET = re.compile(
    r"(?P<feet>[0-9]{1,2})\s*(?P<mark>ft\.?|feet|foot|['\u2019\u2032])?\s*"
    r"(?:(?<=[^0-9])(?P<inches>[0-9]{1,2}(?:[.,][0-9]*)?)\s*(?:in\.?|inch|inches|[\"\u201d\u2033]|'')?)?"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of a quantity. A figure in it, times `times` and divided by `over`, is the figure in the base unit.

    With `feet` the figure is in inches, and is written as feet and inches.
    """

    label: str
    times: Decimal = _ONE
    over: Decimal = _ONE
    feet: bool = False

    @property
    def words(self) -> str:
        """The unit as it is written beside a figure."""
        return tr(self.label)

    def to_base(self, value: Decimal) -> Decimal:
        """A figure in this unit, in the base unit."""
        return value * self.times / self.over

    def from_base(self, value: Decimal) -> Decimal:
        """A figure in the base unit, in this one."""
        return value * self.over / self.times

    def read(self, text: str) -> Decimal:
        """The figure that `text` means in this unit. FigureError if it means none."""
        return _read_feet(text) if self.feet else read_figure(text)

    def number(self, value: Decimal, digits: int = 6) -> str:
        """A figure in this unit, as one would type it."""
        if not self.feet:
            return brief(value, digits)
        feet, inches = divmod(rounded(value, 2), _INCHES)
        return f"{feet:f} ft {brief(inches)} in"

    def written(self, value: Decimal, digits: int = 6) -> str:
        """A figure in this unit, with the unit."""
        return self.number(value, digits) if self.feet else f"{brief(value, digits)} {self.words}"


def conversion(value: Decimal, unit: Unit, wanted: Unit) -> tuple[str, ...]:
    """The steps, in words and figures, from `value` in `unit` to the unit `wanted`; none where they are the same."""
    if unit == wanted:
        return ()
    steps = []
    if unit.feet:
        steps.append(f"{unit.written(value)} = {brief(value)} in")
    if (unit.times, unit.over) != (wanted.times, wanted.over):
        start = f"{brief(value)} {'in' if unit.feet else unit.label}"
        factors = f"{_by(unit.times, unit.over)}{_by(wanted.over, wanted.times)}"
        steps.append(f"{start}{factors} {equals(wanted.from_base(unit.to_base(value)))} {wanted.label}")
    return tuple(steps)


def _by(times: Decimal, over: Decimal) -> str:
    multiplied = f" \u00d7 {brief(times, 10)}" if times != _ONE else ""
    divided = f" \u00f7 {brief(over, 10)}" if over != _ONE else ""
    return multiplied + divided


def _read_feet(text: str) -> Decimal:
    """Inches from "5 ft 7 in", "5 7", "5' 7.5"; a lone figure is refused, because it could be feet or inches."""
    typed = text.strip().lower()
    match = _FEET.fullmatch(typed)
    if not match or not (match["mark"] or match["inches"]):
        raise FigureError(tr("\u201c{typed}\u201d: write feet and inches, like 5 ft 7 in", typed=text.strip()))
    inches = read_figure(match["inches"] or "0")
    if inches >= _INCHES:
        raise FigureError(tr("\u201c{typed}\u201d: write fewer than 12 inches after the feet", typed=text.strip()))
    return int(match["feet"]) * _INCHES + inches


KG = Unit("kg")
LB = Unit("lb", times=Decimal("0.45359237"))
CM = Unit("cm")
INCH = Unit("in", times=Decimal("2.54"))
FEET = Unit("ft, in", times=Decimal("2.54"), feet=True)
YEARS = Unit(mark("years"))
MG_DL = Unit("mg/dL")
CREATININE_UMOL_L = Unit("\u00b5mol/L", over=Decimal("88.42"))
MG_L = Unit("mg/L")
PHENYTOIN_UMOL_L = Unit("\u00b5mol/L", over=Decimal("3.964"))
G_DL = Unit("g/dL")
G_L = Unit("g/L", over=Decimal(10))
MMOL_L = Unit("mmol/L")
CALCIUM_MG_DL = Unit("mg/dL", over=Decimal("4.008"))
