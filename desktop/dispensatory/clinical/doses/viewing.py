"""The maxima of a passage as seen from one of its figures: which hold for it, which may, and which are another amount's."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from dispensatory.clinical.doses.conditions import REGION
from dispensatory.clinical.doses.figures import Figure, Span
from dispensatory.clinical.doses.maxima import ANOTHERS, OF_ITS_OWN, Maximum
from dispensatory.clinical.doses.medicine_words import LIKE_A_MEDICINE
from dispensatory.clinical.doses.numbers import NOT_BEFORE, NUMBER
from dispensatory.clinical.doses.portions import is_within
from dispensatory.clinical.doses.schedules import Kind, schedule_in
from dispensatory.clinical.doses.sentences import sentence_at
from dispensatory.clinical.doses.siblings import behind, is_larger, schedule_of_figure
from dispensatory.clinical.doses.units import UNIT, Amount
from dispensatory.wording import mark

ELSEWHERE = mark("it may be meant for another amount")

_CONDITION = re.compile(
    r"\b(?:adults?|child(?:ren)?|infants?|newborns?|UK|US|EU|WHO|CDC|label|practice|years?|months?|elderly|older|women|men|if|then)\b"
)
_WHOSE = re.compile(
    r"\s*(?:in|for) (?:all |the |small |young |older )?(?:adults|children|infants|newborns|babies|people)\b[\s,(:]*"
)
_OPENING = re.compile(
    r"(?:\W|\b(?:never|not|no|must|do|should|above|more|than|exceed|the|an?|adult|daily|absolute|overall|total|single|usual)\b)*",
    re.IGNORECASE,
)
_OTHER_AMOUNT = re.compile(rf"{NOT_BEFORE}{NUMBER}[\s-]?(?!m[Ll]\b|L\b){UNIT}")
_LABEL = re.compile(rf"(?<!\d):|\b{REGION}\b|^\s*(?:Or|Otherwise|Alternatively|Instead)\b")
_OTHER_DOSE = re.compile(rf"([A-Za-z-]+)\s{NUMBER}[\s-]?{UNIT}(?!\s?/)")
_NAMED = re.compile(r"\bthe\s([a-z]+)\s$")
_OWN = re.compile(
    r"(?:adult|usual|daily|absolute|total|single|overall|recommended|licensed|label|same|fixed|lower|upper|stricter|lifetime|cumulative"
    r"|initial|general|weekly|monthly|hourly|national|practical|safe|current|older|new|strict|whole)$"
)
_MASK = "\u2026"
_THEN = re.compile(r";|\bthen\b")
_RATES = (Span.HOUR, Span.MINUTE)


@dataclass(frozen=True, slots=True)
class View:
    """A passage as seen from one of its figures: without citations, and `masked` without its maxima.

    `is_maximum`: the figure is itself the amount of one.
    """

    text: str
    masked: str
    figure: Figure
    others: Sequence[Figure]
    is_maximum: bool = False

    def all_seen(self, found: Sequence[Maximum]) -> list[Maximum]:
        """The maxima with their doubts; those that are certainly another amount's are marked so."""
        seen = [self._seen(each) for each in found]
        own = {each.per is None for each in seen if self.is_own(each)} | ({False} if self.is_maximum else set())
        plain = [each for each in seen if not each.doubt]
        return [self._marked(each, own, plain) for each in seen]

    def _marked(self, maximum: Maximum, own: Set[bool], plain: Sequence[Maximum]) -> Maximum:
        if self._is_anothers(maximum, own) or self._is_of_another(maximum) or self._is_of_another_medicine(maximum):
            return replace(maximum, doubt=ANOTHERS)
        if maximum.doubt == ELSEWHERE and maximum.span is None and self._is_for_a_dose(maximum):
            return replace(maximum, span=Span.DOSE)
        if maximum.doubt and not self._is_in_its_sentence(maximum) and any(_is_like(maximum, each) for each in plain):
            return replace(maximum, doubt=OF_ITS_OWN)
        return maximum

    def _seen(self, maximum: Maximum) -> Maximum:
        """The maximum with the doubt whether it is this figure's, and whether it is for just what the figure is."""
        doubt = maximum.doubt if maximum.doubt or maximum.of_figure or self._holds(maximum) else ELSEWHERE
        return replace(maximum, doubt=doubt, of_figure=maximum.of_figure or self._is_of_the_figure(maximum))

    def is_own(self, maximum: Maximum) -> bool:
        """Whether it is an amount that follows this figure in its sentence with no other between, or plainly holds for it."""
        if maximum.amount is None:
            return False
        if (maximum.span in _RATES) != (self.figure.span in _RATES):
            return False
        follows = self.figure.end <= maximum.start and self._is_near(maximum) and self._follows(maximum)
        return follows or (not maximum.doubt and self._holds(maximum))

    def _is_anothers(self, maximum: Maximum, own: Set[bool]) -> bool:
        """Whether it cannot be this figure's; `own`: whether the figure has maxima of its own in whole amounts, for each kg.

        It is below what the text gives here for each kg; or it follows another amount, and this one has its own, or it says how
        far that is raised, or it stands in a later sentence about something else.
        """
        if maximum.amount is None or maximum.of_figure:
            return False
        is_apart = maximum.doubt == ELSEWHERE or (not maximum.doubt and not self._is_near(maximum))
        if is_apart and self._is_below(maximum.amount, maximum):
            return True
        if not maximum.doubt or self._holds(maximum):
            return False
        if not self._follows_another(maximum):
            return False
        is_range = self.text[maximum.start :].casefold().startswith("up to")
        return (maximum.per is None) in own or is_range or self._is_of_another_sentence(maximum)

    def _is_of_another(self, maximum: Maximum) -> bool:
        """Whether a maximum in doubt is another amount's by what it says or by the figure that it stands behind."""
        if not maximum.doubt or maximum.amount is None or maximum.of_figure:
            return False
        other = self._stands_behind(maximum)
        if maximum.per is not None:
            apart = not self._is_in_its_sentence(maximum) or other is not None
            return self.is_maximum or (apart and self._is_below(maximum.amount, maximum))
        if other is None:
            return False
        if self.figure.span in _RATES and other.span not in _RATES and maximum.span is None:
            return True
        if self._is_closed_before(maximum):
            return True
        is_apart = maximum.end <= self.figure.start or self._is_parted(other)
        return is_apart and is_larger(self.figure, other, self.others, self.text)

    def _is_of_another_medicine(self, maximum: Maximum) -> bool:
        """Whether it is named as that of something else ("the vincristine maximum of 2 mg"), or closes another medicine's dose.

        That is "then penicillamine 250 mg 4 times daily (at most 1 g a day)".
        """
        if maximum.amount is None or maximum.of_figure or maximum.start < self.figure.end:
            return False
        if (named := _NAMED.search(self.text, self.figure.end, maximum.start)) is not None and not _OWN.match(named[1]):
            return self.text.startswith(("maximum of", "limit of", "ceiling of"), maximum.start)
        between = self.masked[self.figure.end : maximum.start]
        dose = next(iter(reversed(list(_OTHER_DOSE.finditer(between)))), None)
        if dose is None or not LIKE_A_MEDICINE.search(dose[1]) or not _THEN.search(between, 0, dose.start()):
            return False
        return "(" in between[dose.end() :] and not _THEN.search(between, dose.end())

    def _stands_behind(self, maximum: Maximum) -> Figure | None:
        """The other figure that a maximum follows in its sentence, with nothing between that could be what it is for."""
        begin = sentence_at(self.text, maximum.start)[0]
        before = [
            other
            for other in self.others
            if begin <= other.start
            and other.end <= maximum.start
            and (other == self.figure or self.masked[other.start] != _MASK)
        ]
        if not before or before[-1] == self.figure or ";" in self.masked[before[-1].end : maximum.start]:
            return None
        return None if _OTHER_AMOUNT.search(self.masked, before[-1].end, maximum.start) else before[-1]

    def _is_closed_before(self, maximum: Maximum) -> bool:
        """Whether it stands with another figure in a bracket that is closed before this one: "(0.2 mL/kg, at most 10 mL)"."""
        begin = self.text.rfind("(", 0, maximum.start)
        end = self.text.find(")", maximum.end)
        inside = any(begin < other.start < maximum.start for other in self.others)
        return (
            inside
            and begin >= 0
            and maximum.end <= end < self.figure.start
            and ")" not in self.text[begin : maximum.start]
        )

    def _is_for_a_dose(self, maximum: Maximum) -> bool:
        """Whether it stands behind another figure that is one dose of several a day."""
        other = self._stands_behind(maximum)
        schedule = schedule_of_figure(other, self.others, self.text) if other else None
        return schedule is not None and schedule.kind is Kind.TIMES and schedule.most > 1

    def _is_parted(self, other: Figure) -> bool:
        first, second = sorted((self.figure, other), key=lambda each: each.start)
        between = self.text[first.end : second.start]
        return _THEN.search(between) is not None or sentence_at(self.text, first.start) != sentence_at(
            self.text, second.start
        )

    def _is_in_its_sentence(self, maximum: Maximum) -> bool:
        return sentence_at(self.text, maximum.start) == sentence_at(self.text, self.figure.start)

    def _is_below(self, amount: Amount, maximum: Maximum) -> bool:
        figure = self.figure
        if maximum.per is not figure.per or amount.unit.kind != figure.unit.kind:
            return False
        is_rate = figure.span in _RATES or maximum.span in _RATES
        same = figure.span is maximum.span if is_rate else is_within(figure.span, maximum.span or Span.DOSE)
        same = same or (maximum.span is None and figure.span in (Span.TOTAL, Span.OTHER))
        return same and amount.base() < figure.low.base() / figure.step

    def _is_of_another_sentence(self, maximum: Maximum) -> bool:
        """Whether it stands in a later sentence that says what its amount is for: "Malaria: 5 mg/kg, maximum 300 mg."."""
        begin = sentence_at(self.text, maximum.start)[0]
        first = next((other.start for other in self.others if begin <= other.start < maximum.start), begin)
        return begin >= self.figure.end and _LABEL.search(self.masked[begin:first]) is not None

    def _is_near(self, maximum: Maximum) -> bool:
        return sentence_at(self.text, maximum.start)[0] <= self.figure.start

    def _holds(self, maximum: Maximum) -> bool:
        """Whether the maximum follows the figure with no other amount or condition between, or closes the passage."""
        figure, begin = self.figure, sentence_at(self.text, maximum.start)[0]
        if maximum.start < figure.start:
            return figure.end <= maximum.end
        if begin > figure.start:
            return bool(_OPENING.fullmatch(self.text, begin, maximum.start))
        return self._follows(maximum)

    def _follows(self, maximum: Maximum) -> bool:
        start, end = behind(self.figure, self.text), maximum.start
        if start > end:
            start = self.figure.end
        later = (other.start for other in self.others if start <= other.start < end)
        if any(not _in_brackets(self.masked[start:place]) for place in later):
            return False
        whose = _WHOSE.match(self.masked, start, end)
        between = _outside_brackets(self.masked[whose.end() if whose else start : end])
        if between is None:
            return False
        before, semicolon, after = between.rpartition(";")
        if semicolon and after.strip(" ("):
            return False
        return not (_CONDITION.search(before if semicolon else between) or _OTHER_AMOUNT.search(between))

    def _follows_another(self, maximum: Maximum) -> bool:
        begin = sentence_at(self.text, maximum.start)[0]
        places = [other.start for other in self.others if begin <= other.start < maximum.start and other != self.figure]
        places += [match.start() for match in _OTHER_AMOUNT.finditer(self.masked, begin, maximum.start)]
        nearest = max((place for place in places if not self.figure.start <= place < self.figure.end), default=-1)
        between = self.figure.start if self.figure.end <= maximum.start else -1
        return nearest > between

    def _is_of_the_figure(self, maximum: Maximum) -> bool:
        """Whether an amount for nothing named stands between the figure and the words that say how often it is given."""
        figure, start = self.figure, maximum.start
        if maximum.span is not None or maximum.per is not None or start < figure.end or not self._is_near(maximum):
            return False
        if figure.span in _RATES or any(figure.end <= other.start < start for other in self.others):
            return False
        end = sentence_at(self.text, figure.start)[1]
        rest = re.split(";", self.masked[maximum.end : end], maxsplit=1)[0]
        of_a_day = figure.span is Span.DAY
        kinds = [schedule_in(words, of_a_day=of_a_day).kind for words in (self.masked[figure.end : start], rest)]
        return kinds[0] is Kind.NONE and kinds[1] is not Kind.NONE


def _is_like(one: Maximum, other: Maximum) -> bool:
    """Whether two maxima are for the same and in the same kind of unit, so that one makes the other needless."""
    if one.amount is None or other.amount is None:
        return False
    return (one.span, one.per, one.amount.unit.kind) == (other.span, other.per, other.amount.unit.kind)


def _in_brackets(between: str) -> bool:
    return between.count("(") > between.count(")")


def _outside_brackets(text: str) -> str | None:
    """`text` without what is in brackets; None where a bracket is closed that was not opened."""
    kept = re.sub(r"\([^()]*\)", "", text)
    return None if ")" in kept else kept
