"""Units of amounts and their exact conversion. Only units of one kind convert; nothing is converted by a molar mass."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from dispensatory.clinical.doses.numbers import shown


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it is shown. `kind` says what it measures, `size` how many of the smallest units of that kind it is."""

    name: str
    kind: str
    size: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Amount:
    """An exact amount of a unit, zero or more."""

    number: Fraction
    unit: Unit

    def to(self, unit: Unit) -> "Amount":
        """The same amount in another unit of its kind; ValueError for one of another kind."""
        if unit.kind != self.unit.kind:
            raise ValueError(f"{self.unit.name} is not {unit.name}")
        return Amount(self.number * self.unit.size / unit.size, unit)

    def times(self, factor: Fraction | int) -> "Amount":
        """The amount multiplied."""
        return Amount(self.number * factor, self.unit)

    def base(self) -> Fraction:
        """The amount in the smallest unit of its kind, by which amounts of one kind compare."""
        return self.number * self.unit.size

    def __str__(self) -> str:
        """The amount as written, "1,050 mg"."""
        return f"{shown(self.number)} {self.unit_name()}"

    def both(self) -> str:
        """The amount, and in brackets the same in the next unit where that is easier to read: "1,050 mg (1.05 g)"."""
        for unit in _NEIGHBOURS.get(self.unit, ()):
            other = self.to(unit)
            if (unit.size > self.unit.size and other.number >= 1) or (
                unit.size < self.unit.size and 0 < self.number < 1
            ):
                return f"{self} ({other})"
        return str(self)

    def unit_name(self) -> str:
        """The unit in the number that fits."""
        return self.unit.name[:-1] if self.number == 1 and self.unit.name in _PLURALS else self.unit.name


GRAM = Unit("g", "mass", Fraction(10**9))
MILLIGRAM = Unit("mg", "mass", Fraction(10**6))
MICROGRAM = Unit("micrograms", "mass", Fraction(10**3))
NANOGRAM = Unit("nanograms", "mass")
UNITS = Unit("units", "units", Fraction(10**3))
MEGA_UNITS = Unit("million units", "units", Fraction(10**9))
MILLI_UNITS = Unit("milliunits", "units")
LIPASE_UNITS = Unit("lipase units", "lipase units")
ANTI_XA_UNITS = Unit("anti-Xa units", "anti-Xa units")
MILLIMOLE = Unit("mmol", "moles", Fraction(10**3))
MICROMOLE = Unit("micromol", "moles")
MILLIEQUIVALENT = Unit("mEq", "equivalents")
LITRE = Unit("L", "volume", Fraction(10**6))
MILLILITRE = Unit("mL", "volume", Fraction(10**3))
MICROLITRE = Unit("microL", "volume")
DROP = Unit("drops", "drops")
KILOCALORIE = Unit("kcal", "energy")
KILOJOULE = Unit("kJ", "kilojoules")
MEGABECQUEREL = Unit("MBq", "activity", Fraction(10**6))
KILOBECQUEREL = Unit("kBq", "activity", Fraction(10**3))
MILLICURIE = Unit("mCi", "activity", Fraction(37 * 10**6))

_NEIGHBOURS: dict[Unit, tuple[Unit, ...]] = {
    MILLIGRAM: (GRAM, MICROGRAM),
    MICROGRAM: (MILLIGRAM, NANOGRAM),
    NANOGRAM: (MICROGRAM,),
    GRAM: (MILLIGRAM,),
    UNITS: (MEGA_UNITS,),
    MILLILITRE: (LITRE,),
    MICROMOLE: (MILLIMOLE,),
}
_PLURALS = frozenset(
    {"micrograms", "nanograms", "units", "million units", "milliunits", "lipase units", "anti-Xa units", "drops"}
)

_SPELLINGS: tuple[tuple[Unit, str], ...] = (
    (MEGA_UNITS, r"(?:million|mega)[ \u00a0-]?(?:international )?units?|million IU|MIU|MU"),
    (MILLI_UNITS, r"milli-?units?|mU"),
    (LIPASE_UNITS, r"lipase[ \u00a0]units?"),
    (ANTI_XA_UNITS, r"anti-?(?:factor )?Xa[ \u00a0](?:units?|IU)"),
    (UNITS, r"(?:[Ii]nternational[ \u00a0])?[Uu]nits?|IU|UI"),
    (MILLIGRAM, r"mgs?|[Mm]illigram(?:me)?s?"),
    (MICROGRAM, r"mcg|[\u00b5\u03bcu]g|[Mm]icrogram(?:me)?s?"),
    (NANOGRAM, r"ng|[Nn]anogram(?:me)?s?"),
    (GRAM, r"gm|g|[Gg]ram(?:me)?s?"),
    (MILLIMOLE, r"mmols?|[Mm]illimoles?"),
    (MICROMOLE, r"micromols?|micromoles?|[\u00b5\u03bc]mol"),
    (MILLIEQUIVALENT, r"mEq|[Mm]illiequivalents?"),
    (MILLILITRE, r"m[Ll]s?|[Mm]illilit(?:er|re)s?"),
    (MICROLITRE, r"[\u00b5\u03bc][Ll]|microL|[Mm]icrolit(?:er|re)s?"),
    (LITRE, r"L|[Ll]it(?:er|re)s?"),
    (DROP, r"[Dd]rops?"),
    (KILOCALORIE, r"kcal|[Kk]ilocalories?"),
    (KILOJOULE, r"kJ"),
    (MEGABECQUEREL, r"MBq"),
    (KILOBECQUEREL, r"kBq"),
    (MILLICURIE, r"mCi"),
)

UNIT = "(?:" + "|".join(pattern for _, pattern in _SPELLINGS) + r")(?![A-Za-z\u00b2\u00b3])"
"""A unit in a text, however it is spelled. Case counts: "mU" is not "MU"."""


@cache
def unit_of(text: str) -> Unit:
    """The unit of a spelling that `UNIT` matches; KeyError for another."""
    for unit, pattern in _SPELLINGS:
        if re.fullmatch(pattern, text):
            return unit
    raise KeyError(text)
