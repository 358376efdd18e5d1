"""Body surface area after Mosteller (1987)."""

from decimal import Decimal

from dispensatory.clinical.calculators.description import (
    Answer,
    Calculator,
    Description,
    Given,
    Line,
    Reference,
    Working,
    to_report,
)
from dispensatory.clinical.calculators.fields import height, weight
from dispensatory.clinical.calculators.figures import brief, equals
from dispensatory.wording import mark, tr

_UNIT = "m\u00b2"


def body_surface(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Body surface area in square metres: the root of cm * kg / 3600.

    Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098.
    """
    return (height_cm * weight_kg / 3600).sqrt()


def _work(given: Given) -> Answer:
    centimetres, kilograms = given.amounts["height"].base, given.amounts["weight"].base
    inner = centimetres * kilograms / 3600
    surface = body_surface(centimetres, kilograms)
    first = f"{brief(centimetres)} cm \u00d7 {brief(kilograms)} kg \u00f7 3600 {equals(inner)}"
    last, figure = to_report(f"\u221a{brief(inner)}", surface, _UNIT, 2)
    steps = (*given.steps_to_base("height", "weight"), first, *last)
    label = tr("Body surface area")
    return Answer((Line(label, figure),), (Working(label, steps),))


MOSTELLER = Calculator(
    Description(
        key="body-surface",
        name=mark("Body surface area (Mosteller)"),
        short_name=mark("Body surface area"),
        scope=mark("An estimate from height and weight, for adults and children."),
        formula=(mark("Body surface area (m\u00b2) = \u221a(height in cm \u00d7 weight in kg \u00f7 3600)"),),
        limits=(
            mark(
                "An estimate. Other formulas (Du Bois, Haycock, Gehan and George) give other figures,"
                " in adults by up to 0.5 m\u00b2 (Redlarski and others 2016)."
            ),
            mark("Which formula and which weight a protocol means is said in the protocol, and only there."),
            mark("Not made for people after an amputation."),
        ),
        references=(
            Reference(
                "Mosteller RD",
                "Simplified calculation of body-surface area",
                "N Engl J Med",
                1987,
                "317:1098",
                mark("Formula"),
            ),
            Reference(
                "Redlarski G, Palkowski A, Krawczuk M",
                "Body surface area formulae: an alarming ambiguity",
                "Sci Rep",
                2016,
                "6:27966",
                mark("Limits"),
            ),
        ),
    ),
    (height(Decimal(30), Decimal(250)), weight(Decimal("0.5"), Decimal(400))),
    _work,
)
