"""A plan with choices: which one was made decides what is marked."""

from typing import cast

import pytest

from dispensatory.search.matching import Matcher
from dispensatory.search.plan import All, Any, First, In, Plan, Term
from dispensatory.search.text_index import TextIndex

APART = All((Term("dri"), Term("cough")))


@pytest.mark.parametrize(
    ("plan", "settled"),
    [
        (First((Term("gout"), APART)), Term("gout")),
        (First((Term("no such word"), APART)), APART),
        (Any((First((Term("gout"), APART)), Term("dri")), lesser=True), Any((Term("gout"), Term("dri")), lesser=True)),
        (In(3, First((Term("gout"), APART))), In(3, Term("gout"))),
    ],
)
def test_that_what_was_not_looked_for_is_not_marked(text_index: TextIndex, plan: Plan, settled: Plan) -> None:
    assert cast("Plan", Matcher(text_index).settled(plan)) == settled
