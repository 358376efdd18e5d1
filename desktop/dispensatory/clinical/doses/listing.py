"""The strengths that a monograph lists, set against the amounts of one of its figures."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from dispensatory.clinical.doses.counts import Count, count
from dispensatory.clinical.doses.finding import Found
from dispensatory.clinical.doses.medicine_words import LIKE_A_MEDICINE
from dispensatory.clinical.doses.portions import Way
from dispensatory.clinical.doses.reckoning import Reckoning
from dispensatory.clinical.doses.routes import routes_meant, routes_of
from dispensatory.clinical.doses.sentences import quiet, sentence_at
from dispensatory.clinical.doses.strengths import Left, Strength, strengths_of
from dispensatory.monograph.model import DosageForm
from dispensatory.wording import mark, tr

RATE = mark("A rate is not turned into tablets or mL: what is in the bag or syringe is not listed.")
VOLUME = mark("The figure is a volume already.")
NO_DOSE = mark("The figure is no single dose.")
NOT_A_DOSAGE = mark(
    "Strengths are worked out in the section Dosage only: elsewhere a figure may be of another medicine."
)
ANY_ROUTE = mark("The text names no route beside the figure: read which of these forms it is for.")
NO_STRENGTHS = mark("The monograph lists no strengths.")

_WORD = re.compile(r"[A-Za-z][\w'\u2019-]*")
_RIGHT_BEFORE = re.compile(r"(?:[A-Za-z][\w'\u2019-]* ){1,2}\(?$")
_NEAR = 3
_SHORT = 3
"""A word of so few letters is a name only in capitals: "as" is no artesunate."""


@dataclass(frozen=True, slots=True)
class Listing:
    """How many of each listed strength make the amounts. `why_not` says why none was worked out ("" where some were).

    `remark` is what must be read with them.
    """

    counts: tuple[Count, ...] = ()
    left: tuple[Left, ...] = ()
    why_not: str = ""
    remark: str = ""


def listing_of(
    found: Found, reckoning: Reckoning, forms: Sequence[DosageForm], other: str | None = None, *, of_dosage: bool = True
) -> Listing:
    """The listing for a figure; `other` is the title of another medicine that the text names beside it.

    `of_dosage`: the figure stands in the section Dosage. Elsewhere it is as likely one of an antidote.
    """
    why_not = _why_not(found, reckoning, forms, other) if of_dosage else tr(NOT_A_DOSAGE)
    if why_not:
        return Listing(why_not=why_not)
    known, left = strengths_of(forms)
    meant = routes_meant(_nearest(found))
    unit = reckoning.product.high.unit
    usable: list[Strength] = []
    for strength in known:
        if meant and not meant & routes_of(strength.form):
            left = (*left, Left(strength.text, strength.form, tr("another route than the text names")))
        elif strength.amount.unit.kind != unit.kind:
            why = tr("listed in {unit}, the figure is in {other}", unit=strength.amount.unit.name, other=unit.name)
            left = (*left, Left(strength.text, strength.form, why))
        else:
            usable.append(strength)
    counts = (each for portion in reckoning.to_count for strength in usable for each in count(portion, strength))
    routes = {routes_of(strength.form) for strength in usable}
    several = not meant and any(not one & other for one in routes for other in routes if one and other)
    return Listing(tuple(counts), left, remark=tr(ANY_ROUTE) if several else "")


def other_medicine(found: Found, title_of: Callable[[str], str | None], own: frozenset[str]) -> str | None:
    """Another medicine that is named nearer to the figure than this one, which has the names `own`; None if there is none.

    `title_of` gives the title of the medicine that a phrase is a name of, or None. A word right before the figure that ends as
    names of medicines do counts as one too, known or not.
    """
    unknown = _unknown(found, title_of, own)
    if unknown:
        return unknown
    for phrase in _phrases(found):
        title = title_of(phrase)
        if title is not None:
            return None if title in own else title
    return None


def _unknown(found: Found, title_of: Callable[[str], str | None], own: frozenset[str]) -> str | None:
    """A word right before the figure that looks like the name of a medicine, and is no word of this one's names."""
    text, start = quiet(found.passage.text), found.figure.start
    before = _RIGHT_BEFORE.search(text[sentence_at(text, start)[0] : start])
    words = {word for name in own for word in _WORD.findall(name.casefold())}
    for word in reversed(_WORD.findall(before[0])) if before else ():
        if title_of(word) is None and word.casefold() not in words and LIKE_A_MEDICINE.search(word):
            return str(word)
    return None


def _why_not(found: Found, reckoning: Reckoning, forms: Sequence[DosageForm], other: str | None) -> str:
    if other:
        return tr(
            "The text names {medicine} beside the figure, which may be its dose: no strengths are worked out.",
            medicine=other,
        )
    if found.figure.of:
        return tr(
            "The figure counts \u201c{words}\u201d, the strengths may count something else: none is worked out.",
            words=found.figure.of,
        )
    if reckoning.plan.way is Way.RATE:
        return tr(RATE)
    if reckoning.product.high.unit.kind in ("volume", "drops"):
        return tr(VOLUME)
    if not reckoning.to_count:
        return tr(NO_DOSE)
    return "" if any(form.strengths for form in forms) else tr(NO_STRENGTHS)


def _nearest(found: Found) -> tuple[str, ...]:
    passage = found.passage
    row = passage.row
    beside = (row.heads[passage.column] if passage.column < len(row.heads) else "", row.cells[0]) if row else ()
    return (found.sentence, *beside, *reversed(passage.leads), *reversed(passage.headings))


def _phrases(found: Found) -> Iterator[str]:
    """The phrases about a figure, of three words to one, the nearest first: after it, before it, then heads, leads, headings."""
    text, figure = quiet(found.passage.text), found.figure
    begin, end = sentence_at(text, figure.start)
    after = _WORD.findall(text[figure.end : end])[: _NEAR + 1]
    yield from _runs(after[1:] if after[:1] == ["of"] else after[:_NEAR], from_the_end=False, only_first=True)
    yield from _runs(_WORD.findall(text[begin : figure.start]), from_the_end=True)
    for other in _nearest(found)[1:]:
        yield from _runs(_WORD.findall(quiet(other)), from_the_end=True)


def _runs(words: list[str], *, from_the_end: bool, only_first: bool = False) -> Iterator[str]:
    ends = range(len(words), 0, -1) if from_the_end else range(1, len(words) + 1)
    for end in ends:
        for start in range(max(end - _NEAR, 0), end):
            phrase = " ".join(words[start:end])
            if (not only_first or start == 0) and (len(phrase) > _SHORT or phrase.isupper()):
                yield phrase
