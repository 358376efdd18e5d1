"""What two monographs say of each other: the most specific statement counts, and a contradiction is found once."""

import pytest

from dispensatory.clinical.disagreements import disagreements
from dispensatory.clinical.statements import Statements
from dispensatory.monograph.model import Action, Interaction
from dispensatory.terminology.tables import MedicineClass

CLASSES = (
    MedicineClass("tetracyclines", "Tetracyclines", members=("doxycycline", "tetracycline")),
    MedicineClass("antibiotics", "Antibiotics", members=("doxycycline", "tetracycline", "amoxicillin")),
)


def says(partner: str, action: Action) -> Interaction:
    return Interaction((partner,), action, "Harm.", "Wait.")


def test_that_a_name_is_more_specific_than_a_class_and_a_small_class_than_a_large_one() -> None:
    own = (
        says("class:antibiotics", Action.INFO),
        says("class:tetracyclines", Action.AVOID),
        says("doxycycline", Action.CONTRAINDICATED),
    )
    statements = Statements({"isotretinoin": own}, CLASSES)
    found = statements.about("isotretinoin", "doxycycline")
    assert [(each.via, each.breadth) for each in found] == [
        ("doxycycline", 0),
        ("class:tetracyclines", 2),
        ("class:antibiotics", 3),
    ]
    assert [each.action for each in statements.about("isotretinoin", "amoxicillin")] == [Action.INFO]
    assert statements.about("isotretinoin", "warfarin") == ()
    assert statements.about("warfarin", "isotretinoin") == ()


@pytest.mark.parametrize(
    ("one", "other", "contradicted"),
    [
        (Action.AVOID, Action.MONITOR, True),
        (Action.INFO, Action.CONTRAINDICATED, True),
        (Action.CONTRAINDICATED, Action.AVOID, False),
        (Action.MONITOR, Action.ADJUST, False),
        (Action.MONITOR, Action.INFO, False),
    ],
)
def test_that_one_that_forbids_what_the_other_allows_contradicts_it(
    one: Action, other: Action, contradicted: bool
) -> None:
    statements = Statements({"a": (says("b", one),), "b": (says("a", other),)}, ())
    found = list(disagreements(statements, ("a", "b")))
    assert [(each.one.said_by, each.other.said_by) for each in found] == ([("a", "b")] if contradicted else [])


def test_that_a_statement_about_a_class_may_have_exceptions() -> None:
    said = {
        "isotretinoin": (says("class:tetracyclines", Action.CONTRAINDICATED),),
        "doxycycline": (says("isotretinoin", Action.MONITOR),),
    }
    assert list(disagreements(Statements(said, CLASSES), said)) == []


def test_that_silence_is_no_contradiction() -> None:
    assert list(disagreements(Statements({"a": (says("b", Action.AVOID),), "b": ()}, ()), ("a", "b"))) == []
