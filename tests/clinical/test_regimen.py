"""A list of medicines: every pair is shown or named as unrecorded, and what is one medicine or adds up is told."""

from collections.abc import Iterable, Mapping, Sequence

import pytest

from dispensatory.clinical.regimen import check_regimen
from dispensatory.clinical.regimen_model import Library, Regimen
from dispensatory.clinical.regimen_words import counts, difference_words, of_words, via_words
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
COMPONENTS = {
    "codeine-paracetamol": ("codeine", "paracetamol"),
    "doxycycline-zinc": ("doxycycline",),
}
SUBSTANCES = {**COMPONENTS, "piperacillin-tazobactam": ("piperacillin", "tazobactam"), "tazo-two": ("x", "Tazobactam")}
NAMES = {"ethanol": ("ethanol", "alcohol"), "raltegravir": ("raltegravir",), "zinc": ("Zn",)}


def says(partner: str, action: Action = Action.AVOID) -> Interaction:
    return Interaction((partner,), action, f"With {partner}.", "Wait.")


def library(slugs: Iterable[str], said: Mapping[str, Sequence[Interaction]] | None = None) -> Library:
    every = {*slugs, "codeine", "paracetamol", "doxycycline"}
    substances = {slug: SUBSTANCES.get(slug, (slug,)) for slug in every}
    titles = {slug: slug.capitalize() for slug in every}
    return Library(Statements(said or {}, CLASSES, NAMES), titles, COMPONENTS, substances, CLASSES)


def regimen(*given: str | tuple[str, str | None], said: Mapping[str, Sequence[Interaction]] | None = None) -> Regimen:
    pairs = [each if isinstance(each, tuple) else (each, each) for each in given]
    return check_regimen(pairs, library((slug for _, slug in pairs if slug), said))


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


def test_that_the_components_of_a_combination_do_not_contradict_each_other() -> None:
    said = {
        "codeine-paracetamol": [says("a", Action.MONITOR)],
        "codeine": [says("a", Action.AVOID)],
        "a": [says("codeine", Action.AVOID), says("paracetamol", Action.INFO)],
    }
    (pair,) = regimen("a", "codeine-paracetamol", said=said).pairs
    assert pair.disagreement is None
    said["paracetamol"] = [says("a", Action.CONTRAINDICATED)]
    (pair,) = regimen("a", "codeine-paracetamol", said=said).pairs
    assert pair.disagreement is not None
    assert {pair.disagreement.one.said_by, pair.disagreement.other.said_by} == {"a", "paracetamol"}


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


def test_that_the_gravest_pair_and_the_gravest_statement_come_first() -> None:
    said = {
        "a": [says("b", Action.INFO), says("c", Action.MONITOR), says("class:tetracyclines", Action.AVOID)],
        "doxycycline": [says("a", Action.ADJUST)],
    }
    found = regimen("a", "b", "c", "doxycycline", said=said)
    assert [(pair.other, pair.action) for pair in found.pairs] == [
        ("doxycycline", Action.AVOID),
        ("c", Action.MONITOR),
        ("b", Action.INFO),
    ]
    assert [each.action for each in found.pairs[0].statements] == [Action.AVOID, Action.ADJUST]


def test_that_a_class_is_named_with_the_member_that_it_includes() -> None:
    said = {"a": [says("class:tetracyclines"), says("doxycycline", Action.MONITOR)]}
    (pair,) = regimen("a", "doxycycline", said=said).pairs
    words = [via_words(each, pair, library(("a", "doxycycline"), said)) for each in pair.statements]
    assert words == ["class: Tetracyclines includes Doxycycline; A also speaks of Doxycycline by name", ""]


def test_that_a_component_by_which_a_combination_speaks_or_is_spoken_of_is_named() -> None:
    said = {"a": [says("codeine")], "codeine": [says("a", Action.MONITOR)]}
    (pair,) = regimen("codeine-paracetamol", "a", said=said).pairs
    words = [via_words(each, pair, library(("a", "codeine-paracetamol"), said)) for each in pair.statements]
    assert words == ["Codeine is a part of Codeine-paracetamol"] * 2


def test_that_a_component_named_beside_its_class_is_heard_by_its_name() -> None:
    said = {"a": [Interaction(("class:tetracyclines", "doxycycline"), Action.AVOID, "Harm.")]}
    (pair,) = regimen("a", "doxycycline-zinc", said=said).pairs
    assert [(each.via, each.breadth) for each in pair.statements] == [("doxycycline", 0)]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (says("b", Action.AVOID), says("a", Action.MONITOR), "The two monographs disagree; both are shown."),
        (
            says("class:letters", Action.AVOID),
            says("a", Action.MONITOR),
            "The two monographs give different actions (A: avoid; B: monitor); both are shown.",
        ),
        (says("b", Action.AVOID), says("a", Action.CONTRAINDICATED), ""),
        (says("b", Action.ADJUST), says("a", Action.INFO), ""),
    ],
)
def test_that_a_difference_between_the_two_monographs_is_told(one: Interaction, other: Interaction, words: str) -> None:
    letters = (MedicineClass("letters", "Letters", members=("a", "b")),)
    statements = Statements({"a": [one], "b": [other]}, letters)
    made = Library(statements, {"a": "A", "b": "B"}, {}, {}, letters)
    (pair,) = check_regimen((("a", "a"), ("b", "b")), made).pairs
    assert difference_words(pair, made) == words


def test_that_words_that_stand_for_a_medicine_are_understood() -> None:
    (pair,) = regimen("a", "ethanol", said={"a": [says("other:milk, alcohol (also wine) or tea")]}).pairs
    assert [each.via for each in pair.statements] == ["other:milk, alcohol (also wine) or tea"]
    words = "in the words \u201cmilk, alcohol (also wine) or tea\u201d"
    assert via_words(pair.statements[0], pair, library(("a", "ethanol"))) == words


def test_that_words_that_hold_a_name_among_others_are_told_beside_the_unrecorded_pair() -> None:
    said = {"a": [says("other:raltegravir once a day"), says("other:no alcohol-free rub"), says("other:Zn salts")]}
    found = regimen("a", "raltegravir", "zinc", said=said)
    assert found.nothing_recorded == (("a", "raltegravir"), ("a", "zinc"), ("raltegravir", "zinc"))
    assert [(pair.other, [each.via for each in pair.statements]) for pair in found.asides] == [
        ("raltegravir", ["other:raltegravir once a day"])
    ]


def test_that_what_the_monographs_say_of_a_name_without_one_is_told() -> None:
    said = {"a": [says("other:St John\u2019s wort or hops", Action.CONTRAINDICATED)], "b": [says("other:wort")]}
    found = regimen("a", "b", ("St John's wort 300 mg tds", None), ("John", None), said=said)
    assert found.unknown == ("St John's wort 300 mg tds", "John")
    (told,) = found.mentions
    assert (told.slug, told.name, told.action) == ("a", "St John's wort 300 mg tds", Action.CONTRAINDICATED)
    assert [each.via for each in told.statements] == ["other:St John\u2019s wort or hops"]


def test_that_what_is_said_of_a_name_without_a_monograph_stands_among_the_pairs_and_is_counted() -> None:
    said = {
        "a": [says("b", Action.MONITOR), says("other:hops", Action.CONTRAINDICATED)],
        "b": [says("other:hops", Action.INFO)],
        "paracetamol": [says("other:hops", Action.AVOID)],
    }
    found = regimen("a", "b", "codeine-paracetamol", ("Hops 2 tablets", None), said=said)
    assert [(type(each).__name__, each.action) for each in found.findings] == [
        ("OneSided", Action.CONTRAINDICATED),
        ("OneSided", Action.AVOID),
        ("Pair", Action.MONITOR),
        ("OneSided", Action.INFO),
    ]
    assert [each.slug for each in found.mentions] == ["a", "codeine-paracetamol", "b"]
    assert counts(found) == (
        "3 medicines. 3 pairs: 1 monitor, 2 with nothing recorded. 1 name cannot be checked. "
        "What is said of a name without a monograph: 1 contraindicated, 1 avoid, 1 know."
    )


def test_that_a_partner_of_which_the_library_has_no_monograph_is_understood_by_its_slug_and_its_class() -> None:
    said = {"a": [says("hydroxy-thing"), says("class:tetracyclines", Action.CONTRAINDICATED)]}
    found = regimen("a", ("Hydroxy thing 5 mg", None), ("Doxycycline 100 mg", None), said=said)
    told = [(one.name, of_words(one.statements[0], library(("a",), said))) for one in found.mentions]
    assert told == [
        ("Doxycycline 100 mg", "of class: Tetracyclines"),
        ("Hydroxy thing 5 mg", "of \u201chydroxy-thing\u201d"),
    ]


def test_that_a_substance_that_has_no_monograph_of_its_own_is_found_in_two_combinations() -> None:
    (duplicate,) = regimen("piperacillin-tazobactam", "tazo-two").duplicates
    assert (duplicate.kind, duplicate.why) == ("same-substance", "both contain tazobactam")


def test_that_a_name_given_three_times_is_counted() -> None:
    (duplicate,) = regimen(("Foo", "a"), ("Foo", "a"), ("Foo", "a")).duplicates
    assert duplicate.why == "\u201cFoo\u201d, given 3 times, is one medicine: A"


def test_that_a_combination_does_not_hide_a_second_medicine_of_the_class() -> None:
    kinds = {(one.kind, one.slugs) for one in regimen("doxycycline-zinc", "doxycycline", "tetracycline").duplicates}
    assert ("same-class", ("doxycycline-zinc", "doxycycline", "tetracycline")) in kinds
    assert [one.kind for one in regimen("doxycycline-zinc", "doxycycline").duplicates] == ["same-substance"]


def test_that_the_first_line_counts() -> None:
    said = {"a": [says("b"), says("c", Action.MONITOR)]}
    found = regimen("a", "b", "c", ("x", None), ("y", None), said=said)
    assert counts(found) == (
        "3 medicines. 3 pairs: 1 avoid, 1 monitor, 1 with nothing recorded. 2 names cannot be checked."
    )
    assert counts(regimen("a")) == "1 medicine."
