"""Short ways to the figures of a text for the tests of dose arithmetic."""

from fractions import Fraction

from dispensatory.clinical.doses.figures import Per
from dispensatory.clinical.doses.finding import Found, found_in
from dispensatory.clinical.doses.reckoning import Body, Reckoning, reckon
from dispensatory.monograph.html import render


def found(markdown: str, number: int = 0) -> Found:
    """The figure of that number in a text."""
    return every(markdown)[number]


def every(markdown: str) -> tuple[Found, ...]:
    """All figures of a text, rendered as the window does it."""
    html = render(markdown, range(1, 100)).replace("<table>", '<table class="data">')
    return found_in(html)


def worked(markdown: str, body: str, number: int = 0) -> Reckoning:
    """The arithmetic on a figure for so many kg, or m\u00b2 where the figure goes by it."""
    figure = found(markdown, number)
    return reckon(figure, Body(figure.figure.per, Fraction(body)))


def amounts(reckoning: Reckoning) -> list[str]:
    """What was worked out, in words."""
    return [str(portion) for portion in reckoning.portions]


KG, M2 = Per.WEIGHT, Per.SURFACE
