"""Strengths as the front matter lists them, and how many of each make an amount."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from dispensatory.clinical.doses.numbers import NUMBER, value
from dispensatory.clinical.doses.units import MILLILITRE, UNIT, Amount, unit_of
from dispensatory.monograph.model import DosageForm
from dispensatory.wording import mark, tr


@dataclass(frozen=True, slots=True)
class Strength:
    """A strength that can be reckoned with: `amount` in one piece, or in `volume` where it is a liquid.

    `piece` is what is counted ("tablet"; "mL" for a liquid), `whole` whether only whole ones are given, as the list says it.
    """

    text: str
    form: DosageForm
    amount: Amount
    piece: str
    volume: Amount | None = None
    whole: bool = True

    @property
    def is_liquid(self) -> bool:
        """Whether it is measured in mL."""
        return self.volume is not None


@dataclass(frozen=True, slots=True)
class Left:
    """A strength that is not reckoned with, and why."""

    text: str
    form: DosageForm
    why: str


TWO_AMOUNTS = mark("several amounts or another unit")
NOT_WEIGHED = mark("not measured out by weight of the medicine")
NO_PIECE = mark("what holds this amount is not said")
NO_AMOUNT = mark("no amount of the medicine is given")
A_REMARK = mark("the list adds something that must be read")

_PIECES = (
    (re.compile(r"tablet", re.IGNORECASE), "tablet"),
    (re.compile(r"capsule", re.IGNORECASE), "capsule"),
    (re.compile(r"sachet|packet|granules", re.IGNORECASE), "sachet"),
    (re.compile(r"suppositor", re.IGNORECASE), "suppository"),
    (re.compile(r"pessar", re.IGNORECASE), "pessary"),
    (re.compile(r"lozenge|pastille", re.IGNORECASE), "lozenge"),
    (re.compile(r"\bfilm\b(?!-coated)", re.IGNORECASE), "film"),
    (re.compile(r"powder for (?:solution for )?(?:injection|infusion)|powder .*vial|\bvial\b", re.IGNORECASE), "vial"),
)
_NOT_BY_WEIGHT = re.compile(
    r"cream|ointment|gel\b|lotion|shampoo|foam|patch|eye|ear\b|nasal|inhal|nebuli|spray|(?<!by )mouth|enema|irrigation|implant"
    r"|paste|vaginal|pessary|topical|\bcutaneous|vapori|gas\b|dialysis|ring\b|tampon|pump|aerosol",
    re.IGNORECASE,
)
_REMARK = r"(?:\s*\((?P<remark>[^()]*)\))?"
_PER_VOLUME = re.compile(
    rf"(?P<number>{NUMBER})\s?(?P<unit>{UNIT})\s?(?:/|\bper\b|\bin\b)\s?(?P<volume>{NUMBER})?\s?m[Ll]"
    rf"(?:,?\s*(?:in\s)?{NUMBER}\s?m[Ll])?{_REMARK}"
)
_PERCENT_WITH = re.compile(
    rf"{NUMBER}\s?%\s*\((?P<number>{NUMBER})\s?(?P<unit>{UNIT})\s?/\s?(?P<volume>{NUMBER})?\s?m[Ll]\)"
)
_PER_PIECE = re.compile(
    rf"(?P<number>{NUMBER})\s?(?P<unit>{UNIT})"
    rf"(?:\s?(?:/|\bper\b|\ba\b)?\s?(?P<piece>vial|sachet|packet|tablet|capsule|bottle|ampoule))?{_REMARK}"
)
_HARMLESS = re.compile(
    rf"(?:\W|\b(?:US|UK|EU|GB|WHO|list|not|outside|the|some|countries|and|or|vials?|ampoules?|bottles?|bags?|single|dose|multiple"
    rf"|oral|injection|children|scored|prefilled|syringes?|discontinued|generic|in|of|per|m[Ll]|{NUMBER}|{UNIT})\b)*"
)


def strengths_of(forms: Iterable[DosageForm]) -> tuple[tuple[Strength, ...], tuple[Left, ...]]:
    """The strengths that can be reckoned with, and those that cannot, in the order of the list."""
    known: list[Strength] = []
    left: list[Left] = []
    for form in forms:
        for text in form.strengths:
            made = _strength(text, form)
            if isinstance(made, Strength):
                known.append(made)
            else:
                left.append(made)
    return tuple(known), tuple(left)


def _strength(text: str, form: DosageForm) -> Strength | Left:
    if _NOT_BY_WEIGHT.search(f"{form.form} {form.route or ''}") and not re.search(r"tablet|capsule|oral", form.form):
        return Left(text, form, tr(NOT_WEIGHED))
    for pattern in (_PERCENT_WITH, _PER_VOLUME):
        if match := pattern.fullmatch(text.strip()):
            return _checked(match, _liquid(text, form, match))
    match = _PER_PIECE.fullmatch(text.strip())
    return _checked(match, _pieces(text, form, match)) if match else Left(text, form, tr(TWO_AMOUNTS))


def _pieces(text: str, form: DosageForm, match: re.Match[str]) -> Strength | Left:
    piece = match["piece"] or next((piece for pattern, piece in _PIECES if pattern.search(form.form)), None)
    if piece is None:
        return Left(text, form, tr(NO_PIECE))
    amount = Amount(value(match["number"]), unit_of(match["unit"]))
    if not amount.number or amount.unit.kind == "volume":
        return Left(text, form, tr(NO_AMOUNT))
    if re.search(r"\d", match["remark"] or ""):
        return Left(text, form, tr(TWO_AMOUNTS))
    return Strength(text, form, amount, piece, whole=piece not in ("vial", "bottle", "ampoule"))


def _liquid(text: str, form: DosageForm, match: re.Match[str]) -> Strength | Left:
    amount = Amount(value(match["number"]), unit_of(match["unit"]))
    volume = value(match["volume"]) if match["volume"] else Fraction(1)
    if not amount.number or not volume or amount.unit.kind == "volume":
        return Left(text, form, tr(NO_AMOUNT))
    return Strength(text, form, amount, "mL", Amount(volume, MILLILITRE), whole=False)


def _checked(match: re.Match[str], made: Strength | Left) -> Strength | Left:
    """A remark that may mean another amount ("65 mg iron", "as base") makes the strength one to be read, not reckoned with."""
    remark = match.groupdict().get("remark") or ""
    if isinstance(made, Strength) and not _HARMLESS.fullmatch(remark):
        return Left(made.text, made.form, tr(A_REMARK))
    return made
