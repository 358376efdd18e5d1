"""Ways into the body, in the words of the texts and of the list of dosage forms."""

import re
from enum import Enum

from dispensatory.monograph.model import DosageForm


class Route(Enum):
    """A way into the body, as far as it matters for which dosage form a dose is meant."""

    MOUTH = "by mouth"
    INJECTION = "by injection or infusion"
    RECTUM = "into the rectum"
    LUNG = "breathed in"
    NOSE = "into the nose"
    OUTSIDE = "on the skin or eye"


_MOUTH = (
    r"\bby mouth\b|\boral(?:ly)?\b|\bswallow\w*|\btablets?\b|\bcapsules?\b|\bsyrup\b|\bsachets?\b|\bbuccal\b|\bsublingual\b"
    r"|\bchew\w*"
)
_INJECTION = (
    r"\bintraven\w*|\bveins?\b|\bIV\b|\binfus\w*|\binject\w*|\bintramuscular\w*|\bmuscle\b|\bIM\b|\bsubcutaneous\w*"
    r"|\bunder the skin\b|\bdrip\b|\bbolus\b|\bvials?\b|\bepidural\w*|\bintrathecal\w*|\bintraosseous\w*"
)
_WORDS = (
    (Route.MOUTH, _MOUTH),
    (Route.INJECTION, _INJECTION),
    (Route.RECTUM, r"\brectal\w*|\brectum\b|\bsuppositor\w*|\benemas?\b"),
    (Route.LUNG, r"\binhal\w*|\bnebuli\w*|\bbreathed in\b|\bendotracheal\w*"),
    (Route.NOSE, r"\bnasal\w*|\bintranasal\w*|\bnostrils?\b|\bnose\b"),
    (
        Route.OUTSIDE,
        r"\btopical\w*|\bcream\b|\bointment\b|\beye drops\b|\bpatch\w*|\btransdermal\b|\bcutaneous\b|\bgel\b",
    ),
)
_COMPILED = tuple((route, re.compile(words, re.IGNORECASE)) for route, words in _WORDS)


def routes_in(text: str) -> frozenset[Route]:
    """The routes that a text names."""
    return frozenset(route for route, words in _COMPILED if words.search(text))


def routes_of(form: DosageForm) -> frozenset[Route]:
    """The routes of a dosage form: those it is listed with, else those its name tells."""
    return routes_in(form.route or "") or routes_in(form.form)


def routes_meant(nearest_first: tuple[str, ...]) -> frozenset[Route]:
    """The routes of the first of several texts that names any."""
    return next((routes for text in nearest_first if (routes := routes_in(text))), frozenset())
