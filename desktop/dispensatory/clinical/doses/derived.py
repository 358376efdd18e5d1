"""Maxima that follow from the words around a figure: in brackets, by the most weight that counts, in other units."""

import re
from collections.abc import Iterator
from dataclasses import replace

from dispensatory.clinical.doses.figures import Figure, Per, Span
from dispensatory.clinical.doses.maxima import CONDITION, Maximum
from dispensatory.clinical.doses.numbers import NUMBER, value
from dispensatory.clinical.doses.units import UNIT, Amount, unit_of
from dispensatory.clinical.doses.weights import most_weights
from dispensatory.wording import mark, tr

IN_BRACKETS = mark("the amount in brackets may be its maximum")
RIGHT_BEHIND = mark("the amount right behind the figure may be its maximum")

_BRACKETED = re.compile(rf"\s*\(\s*(?P<number>{NUMBER})(?:[\s-]?(?P<unit>{UNIT}))?\s*\)")
_RIGHT_BEHIND = re.compile(
    rf"\s*,\s*(?P<number>{NUMBER})[\s-]?(?P<unit>{UNIT})(?!\s*[/%])"
    r"(?=\s*(?:[.;,(|]|$|in (?:all|total)\b|(?:a|per) (?:day|dose)\b))"
)
_RATES = (Span.HOUR, Span.MINUTE)
_MANY = 2
"""A bare number in brackets is an amount of the figure's unit only if it is so many times the figure at least."""


def bracketed(plain: str, text: str, figure: Figure, *, of_maximum: bool) -> Iterator[Maximum]:
    """The amount that stands alone in brackets right behind a figure: its ceiling if the figure is one, else perhaps.

    `plain` is `text` without citations. "0.2 mg/kg (4 mg)"; "35 units/kg (3,500)".
    """
    inside = _BRACKETED.match(plain, figure.end)
    match = inside or _RIGHT_BEHIND.match(plain, figure.end)
    if match is None or figure.span in _RATES:
        return
    amount = Amount(value(match["number"]), unit_of(match["unit"]) if match["unit"] else figure.unit)
    many = match["unit"] is not None or amount.base() >= _MANY * figure.high.base()
    if amount.unit.kind == figure.unit.kind and many:
        words = " ".join(text[figure.start : match.end()].split())
        doubt = "" if of_maximum and inside else IN_BRACKETS if inside else RIGHT_BEHIND
        yield Maximum(match.start(), match.end(), words, amount, match.start("number"), doubt=doubt, of_figure=True)


def most_weighed(plain: str, text: str, figure: Figure) -> Iterator[Maximum]:
    """What a figure makes for the heaviest weight that counts by the words of its passage: "Cap 110 kg"."""
    if figure.per is not Per.WEIGHT:
        return
    for begin, end, weight in most_weights(plain):
        amount = figure.high.times(weight / figure.step)
        yield Maximum(begin, end, text[begin:end], amount, doubt=CONDITION, of_figure=True)


def in_other_words(maximum: Maximum, outer: Figure, figure: Figure) -> Maximum:
    """A maximum of `outer` for `figure`, which writes the same in another way ("0.01 mg/kg (0.01 mL/kg)")."""
    same_unit = outer.unit.kind == figure.unit.kind
    of_figure = maximum.of_figure and not (same_unit and figure.span is Span.DAY)
    span = Span.DOSE if maximum.of_figure and not of_figure else maximum.span
    maximum = replace(maximum, of_figure=of_figure, span=span)
    amount = maximum.amount
    if same_unit or amount is None or maximum.per is not None or amount.unit.kind != outer.unit.kind:
        return maximum
    ratio = figure.high.number / outer.high.number * outer.step / figure.step
    made = Amount(amount.to(outer.unit).number * ratio, figure.unit)
    said = tr(
        "{amount} is {other} here, as {figure} is {same}.",
        amount=amount,
        other=made,
        figure=outer.written,
        same=figure.written,
    )
    return replace(maximum, amount=made, remark=said)
