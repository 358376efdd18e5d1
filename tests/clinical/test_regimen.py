"""A list of medicines: every pair is shown or named as unrecorded, and what is one medicine or adds up is told."""

from collections.abc import Mapping, Sequence

import pytest

from dispensatory.clinical.regimen import Library, Regimen, check_regimen
from dispensatory.clinical.statements import Statements
from dispensatory.monograph.model import Action, Interaction
from dispensatory.terminology.tables import MedicineClass

CLASSES = (
    MedicineClass("tetracyclines", "Tetracyclines", members=("doxycycline", "tetracycline")),
    MedicineClass("qt-prolonging-medicines", "QT", members=("amiodarone", "citalopram", "clarithromycin")),
    MedicineClass("nsaids", "NSAIDs", members=("ibuprofen", "naproxen")),
    MedicineClass("anticoagulants", "Anticoagulants", members=("warfarin",)),
    MedicineClass("everything", "Everything", members=tuple(f"m{n}" for n in range(20))),
)
COMPONENTS = {"codeine-paracetamol": ("codeine", "paracetamol")}


def says(partner: str, action: Action = Action.AVOID) -> Interaction:
    return Interaction((partner,), action, f"With {partner}.", "Wait.")


def regimen(*given: str | tuple[str, str | None], said: Mapping[str, Sequence[Interaction]] | None = None) -> Regimen:
    pairs = [each if isinstance(each, tuple) else (each, each) for each in given]
    slugs = {slug for _, slug in pairs if slug} | {"codeine", "paracetamol"}
    titles = {slug: slug.capitalize() for slug in slugs}
    return check_regimen(pairs, Library(Statements(said or {}, CLASSES), titles, COMPONENTS, CLASSES))


def test_that_both_sides_of_a_pair_are_heard_the_most_specific_of_each_first() -> None:
    said = {
        "isotretinoin": [says("class:tetracyclines"), says("doxycycline", Action.CONTRAINDICATED)],
        "doxycycline": [says("isotretinoin", Action.CONTRAINDICATED)],
    }
    (pair,) = regimen("isotretinoin", "doxycycline", said=said).pairs
    assert [(each.said_by, each.via) for each in pair.statements] == [
        ("isotretinoin", "doxycycline"),
        ("doxycycline", "isotretinoin"),
        ("isotretinoin", "class:tetracyclines"),
    ]
    assert pair.disagreement is None


@pytest.mark.parametrize("order", [("isotretinoin", "doxycycline"), ("doxycycline", "isotretinoin")])
def test_that_one_side_is_enough_in_either_order(order: tuple[str, str]) -> None:
    found = regimen(*order, said={"isotretinoin": [says("class:tetracyclines")]})
    assert [(each.said_by, each.about) for pair in found.pairs for each in pair.statements] == [
        ("isotretinoin", "doxycycline")
    ]
    assert found.nothing_recorded == ()


def test_that_a_pair_of_which_nothing_is_written_is_named() -> None:
    found = regimen("a", "b", "c", said={"a": [says("b")]})
    assert [(pair.one, pair.other) for pair in found.pairs] == [("a", "b")]
    assert found.nothing_recorded == (("a", "c"), ("b", "c"))


def test_that_each_pair_is_shown_or_unrecorded_exactly_once() -> None:
    names = [f"m{n}" for n in range(20)]
    said = {name: [says(names[at - 1])] for at, name in enumerate(names)}
    found = regimen(*names, said=said)
    every = [(pair.one, pair.other) for pair in found.pairs] + list(found.nothing_recorded)
    assert len(every) == len({frozenset(pair) for pair in every}) == 20 * 19 // 2
    assert len(found.pairs) == 20


def test_that_a_disagreement_is_kept_with_both_statements() -> None:
    said = {"a": [says("b", Action.CONTRAINDICATED)], "b": [says("a", Action.MONITOR)]}
    (pair,) = regimen("a", "b", said=said).pairs
    assert pair.disagreement is not None
    assert [each.action for each in pair.statements] == [Action.CONTRAINDICATED, Action.MONITOR]


def test_that_an_unknown_name_is_named_and_the_rest_checked() -> None:
    found = regimen("a", ("Foo 5 mg", None), "b", said={"a": [says("b")]})
    assert found.unknown == ("Foo 5 mg",)
    assert [medicine.slug for medicine in found.medicines] == ["a", "b"]
    assert len(found.pairs) == 1


def test_that_two_names_of_one_substance_are_found_and_not_paired_with_each_other() -> None:
    found = regimen(("Tylenol", "paracetamol"), ("acetaminophen", "paracetamol"), "ibuprofen")
    (duplicate,) = found.duplicates
    assert (duplicate.kind, duplicate.slugs) == ("same-substance", ("paracetamol",))
    assert "Tylenol" in duplicate.why
    assert "acetaminophen" in duplicate.why
    assert found.nothing_recorded == (("paracetamol", "ibuprofen"),)


def test_that_a_combination_and_its_component_are_one_substance_twice() -> None:
    (duplicate,) = regimen("codeine-paracetamol", "paracetamol").duplicates
    assert (duplicate.kind, duplicate.slugs) == ("same-substance", ("codeine-paracetamol", "paracetamol"))


def test_that_the_components_of_a_combination_speak_and_are_spoken_of() -> None:
    said = {"codeine": [says("diazepam")], "warfarin": [says("paracetamol", Action.MONITOR)]}
    found = regimen("codeine-paracetamol", "diazepam", "warfarin", said=said)
    spoken = [(pair.one, pair.other, pair.statements[0].said_by, pair.statements[0].about) for pair in found.pairs]
    assert spoken == [
        ("codeine-paracetamol", "diazepam", "codeine", "diazepam"),
        ("codeine-paracetamol", "warfarin", "warfarin", "paracetamol"),
    ]


@pytest.mark.parametrize(
    ("names", "kind", "slugs"),
    [
        (("doxycycline", "tetracycline"), "same-class", ("doxycycline", "tetracycline")),
        (("citalopram", "x", "amiodarone"), "additive", ("citalopram", "amiodarone")),
        (("warfarin", "ibuprofen"), "additive", ("warfarin", "ibuprofen")),
    ],
)
def test_that_one_class_twice_and_effects_that_add_up_are_told(
    names: tuple[str, ...], kind: str, slugs: tuple[str, ...]
) -> None:
    assert [(each.kind, each.slugs) for each in regimen(*names).duplicates] == [(kind, slugs)]


def test_that_a_class_of_many_kinds_makes_nothing_alike() -> None:
    assert regimen("m1", "m2").duplicates == ()
    assert regimen("a").pairs == regimen("a").nothing_recorded == ()
