"""Figures whose unit stands in the head of their column: a cell "20 to 30" below "loading in all, micrograms/kg"."""

import re
from fractions import Fraction

from dispensatory.clinical.doses.figures import MARK, PER, SPAN, Figure, Per, Span, span_of
from dispensatory.clinical.doses.numbers import NUMBER, value
from dispensatory.clinical.doses.passages import Passage
from dispensatory.clinical.doses.sentences import quiet
from dispensatory.clinical.doses.units import UNIT, Amount, unit_of

_HEAD = rf"(?P<before>(?:^|[^,(]*[,(])\s*)(?P<unit>{UNIT}){PER}{SPAN}"
_CELL = rf"\s*(?P<low>{NUMBER})(?:\s*(?:to|[-\u2013])\s*(?P<high>{NUMBER}))?\s*"
_IN_ALL = re.compile(r"\bin all\b|\btotal\b")


def headed_figure(passage: Passage) -> Figure | None:
    """The figure that a cell is as a whole; None where it is none, or its head has no unit for each kg or m\u00b2."""
    head = head_of(passage)
    unit = re.match(_HEAD, head) if MARK.search(head) else None
    cell = re.fullmatch(_CELL, quiet(passage.text)) if unit else None
    if unit is None or cell is None:
        return None
    low, high = value(cell["low"]), value(cell["high"] or cell["low"])
    if not 0 < low <= high:
        return None
    start, end = cell.start("low"), cell.end("high") if cell["high"] else cell.end("low")
    text = passage.text[start:end]
    span = span_of(unit) or (Span.TOTAL if _IN_ALL.search(unit["before"]) else None)
    measure = unit_of(unit["unit"])
    return Figure(
        start,
        end,
        text,
        Amount(low, measure),
        Amount(high, measure),
        Per.WEIGHT if unit["weight"] else Per.SURFACE,
        value(unit["step"]) if unit["step"] else Fraction(1),
        span,
        said=f"{text} {head[unit.start('unit') : unit.end()].strip()}",
    )


def head_of(passage: Passage) -> str:
    """The head of a cell's column, its citations blanked out; empty where there is none."""
    heads = passage.row.heads if passage.row else ()
    return quiet(heads[passage.column]).strip() if passage.column < len(heads) else ""


def after_the_unit(passage: Passage) -> str:
    """What the head of a column says after its unit."""
    head = head_of(passage)
    unit = re.match(_HEAD, head)
    return head[unit.end() :] if unit else ""
