"""The section that a question is about comes before all others."""

from typing import cast

from dispensatory.search.matching import Matcher, Scores
from dispensatory.search.plan import Part, Plan, Term
from dispensatory.search.ranking import Found, Wishes, find, ranked
from dispensatory.search.schema import FIELDS

SIDE_EFFECTS = FIELDS.index("side_effects")
LOUD_ELSEWHERE, QUIET_THERE = 0, 1


class Library:
    """Document 0 speaks loudly of the word in another section, document 1 in a few words under Side Effects."""

    def scores(self, _plan: Plan, field: int | None = None) -> Scores:
        return {QUIET_THERE: 20} if field == SIDE_EFFECTS else {LOUD_ELSEWHERE: 100, QUIET_THERE: 20}


def order(wishes: Wishes) -> list[int]:
    library = Library()
    part = Part(Term("cough"), "cough")
    found = Found(library.scores(part.plan), {LOUD_ELSEWHERE: 1 << 2, QUIET_THERE: 1 << SIDE_EFFECTS})
    return [document for _, document in ranked(found, cast("Matcher", library), [part], wishes, 10)]


def test_that_a_few_words_in_the_section_asked_for_beat_many_elsewhere() -> None:
    assert order(Wishes()) == [LOUD_ELSEWHERE, QUIET_THERE]
    assert order(Wishes(field=SIDE_EFFECTS)) == [QUIET_THERE, LOUD_ELSEWHERE]


def test_that_a_medicine_named_in_the_question_stays_first() -> None:
    assert order(Wishes(field=SIDE_EFFECTS, own=frozenset({LOUD_ELSEWHERE}))) == [LOUD_ELSEWHERE, QUIET_THERE]


class Words:
    """A rare word in one document, a common one in three others."""

    def scores(self, plan: Plan, _field: int | None = None) -> Scores:
        return {0: 10} if plan == Term("achilles") else {1: 90, 2: 80, 3: 70}

    def masks(self, _plan: Plan, documents: list[int]) -> list[int]:
        return [1 << SIDE_EFFECTS] * len(documents)


def test_that_where_no_document_has_all_words_the_rare_one_says_most_and_the_other_is_missing() -> None:
    parts = [Part(Term(word), word) for word in ("achilles", "swollen")]
    found = find(cast("Matcher", Words()), parts, [])
    assert (list(found.scores), found.missing) == ([0], ("swollen",))
