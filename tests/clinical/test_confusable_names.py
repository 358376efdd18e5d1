"""Each confusable name has one form, the same letters as the name, and knows what it is confused with."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.confusable_names import ConfusableMedicines, ConfusableNames, grouped
from dispensatory.clinical.look_alikes import are_alike, likeness
from dispensatory.monograph.catalogue import Entry
from dispensatory.monograph.model import Brand, Synonym
from dispensatory.terminology.look_alikes import COMPUTED, FDA, LookAlike

PAIRS = (
    LookAlike("cycloSERINE", "cycloSPORINE", FDA),
    LookAlike("cycloSERINE", "cycloPHOSphamide", FDA),
    LookAlike("glipiZIDE", "glyBURIDE", FDA),
    LookAlike("HYDROmorphone", "morphine", FDA),
    LookAlike("risperiDONE", "rOPINIRole", FDA),
    LookAlike("risperiDONE", "RisperDAL", FDA),
    LookAlike("rOPINIRole", "RisperDAL", FDA),
    LookAlike("CANagliflozin", "DAPagliflozin", COMPUTED),
    LookAlike("DApagliflozin", "EMpagliflozin", COMPUTED),
    LookAlike("ESomeprazole", "omeprazole", COMPUTED),
    LookAlike("carbAMAZEPINe", "carbIMAZOLe", COMPUTED),
    LookAlike("cyclIZine", "cycLOSErine", COMPUTED),
    LookAlike("LInagliptin", "SItagliptin", COMPUTED),
)


def entry(
    title: str, *synonyms: str, inn: str | None = None, brands: tuple[str, ...] = (), drug_class: str = ""
) -> Entry:
    return Entry(
        slug=title.lower().replace(" ", "-"),
        title=title,
        path=Path(),
        library="bundled",
        inn=inn,
        synonyms=tuple(Synonym(name) for name in synonyms),
        brand_names=tuple(Brand(name) for name in brands),
        abbreviations=(),
        lay_terms=(),
        atc_codes=(),
        pharmacological_class=(drug_class,) if drug_class else (),
        sections=(),
    )


LIBRARY = (
    entry("Carbamazepine"),
    entry("Carbimazole"),
    entry("Ciclosporin", "cyclosporine", drug_class="Calcineurin inhibitor"),
    entry("Cyclizine"),
    entry("Cyclophosphamide"),
    entry("Cycloserine", drug_class="Antituberculosis medicine"),
    entry("Esomeprazole"),
    entry("Glipizide"),
    entry("Linagliptin"),
    entry("Omeprazole", drug_class="Proton pump inhibitor"),
    entry("Risperidone", brands=("Risperdal",)),
    entry("Ropinirole"),
)


@pytest.fixture
def names() -> ConfusableNames:
    return ConfusableNames(PAIRS)


@pytest.fixture
def medicines(names: ConfusableNames) -> ConfusableMedicines:
    return ConfusableMedicines(names, LIBRARY)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Glipizide", "glipiZIDE"),
        ("GLIPIZIDE", "glipiZIDE"),
        ("Glipizide and metformin", "glipiZIDE and metformin"),
        ("Omeprazole", "Omeprazole"),
        ("Esomeprazole", "ESomeprazole"),
        ("Carbamazepine", "Carbamazepine"),
        ("Glipizidex", "Glipizidex"),
        ("Morphine", "Morphine"),
        ("", ""),
    ],
)
def test_that_a_name_has_its_tall_letters_wherever_it_stands(names: ConfusableNames, text: str, shown: str) -> None:
    assert names.shown(text) == shown


def test_that_the_form_of_the_fda_comes_before_a_computed_one() -> None:
    names = ConfusableNames((*PAIRS, LookAlike("glIpizide", "glUpizide", COMPUTED)))
    assert likeness("glipizide", "glupizide") > 0.8
    assert names.shown("Glipizide or glupizide") == "glipiZIDE or glUpizide"


def test_that_a_name_with_several_partners_has_the_capitals_of_all(names: ConfusableNames) -> None:
    assert names.shown("Dapagliflozin") == "DAPagliflozin"


def test_that_a_computed_pair_of_little_likeness_has_no_tall_letters(names: ConfusableNames) -> None:
    assert are_alike("carbamazepine", "carbimazole")
    assert likeness("carbamazepine", "carbimazole") < 0.8
    assert names.shown("Carbimazole") == "Carbimazole"


@given(st.text(max_size=40))
def test_that_tall_letters_change_nothing_but_case(text: str) -> None:
    shown = ConfusableNames(PAIRS).shown(text)
    assert len(shown) == len(text)
    assert shown.casefold() == text.casefold()


@given(st.lists(st.sampled_from([name for pair in PAIRS for name in pair.names]), min_size=1))
def test_that_a_form_depends_on_the_name_alone(words: list[str]) -> None:
    names = ConfusableNames(PAIRS)
    assert names.shown(" and ".join(words)).split(" and ") == [names.shown(word) for word in words]
    assert names.shown(names.shown(" ".join(words))) == names.shown(" ".join(words))


@given(st.permutations(PAIRS))
def test_that_the_order_of_the_table_changes_no_form(pairs: list[LookAlike]) -> None:
    every = " ".join(sorted({name for pair in PAIRS for name in pair.names}))
    assert ConfusableNames(pairs).shown(every) == ConfusableNames(PAIRS).shown(every)


def _told(medicines: ConfusableMedicines, slug: str) -> list[tuple[str, str]]:
    return [(found.shown, found.about) for found in medicines.confused_with(slug)]


def test_that_a_partner_is_told_with_its_class(medicines: ConfusableMedicines) -> None:
    assert _told(medicines, "esomeprazole") == [("Omeprazole", "Proton pump inhibitor")]


def test_that_a_partner_the_library_does_not_have_is_named_all_the_same(medicines: ConfusableMedicines) -> None:
    assert _told(medicines, "glipizide") == [("glyBURIDE", "not in the library")]


def test_that_a_name_that_is_only_similar_and_no_medicine_has_is_not_told(medicines: ConfusableMedicines) -> None:
    assert _told(medicines, "linagliptin") == []


def test_that_pairs_of_the_fda_come_first_and_by_another_national_name(medicines: ConfusableMedicines) -> None:
    assert _told(medicines, "cycloserine") == [
        ("cycloSPORINE", "Ciclosporin, Calcineurin inhibitor"),
        ("cycloPHOSphamide", ""),
        ("Cyclizine", ""),
    ]


def test_that_the_name_that_is_confused_is_said_where_it_is_not_the_title(medicines: ConfusableMedicines) -> None:
    groups = grouped(medicines.confused_with("ciclosporin"))
    assert [group.heading for group in groups] == ["cycloSPORINE is often confused with (FDA list)"]


def test_that_a_medicine_is_never_confused_with_its_own_brand_nor_named_twice(medicines: ConfusableMedicines) -> None:
    assert _told(medicines, "risperidone") == [("rOPINIRole", "")]
    assert _told(medicines, "ropinirole") == [("risperiDONE", "")]


def test_that_only_the_pairs_of_the_fda_are_said_to_be_confused(medicines: ConfusableMedicines) -> None:
    fda, computed = grouped(medicines.confused_with("cycloserine"))
    assert (fda.heading, len(fda.names)) == ("Often confused with (FDA list)", 2)
    assert (computed.heading, len(computed.names)) == ("Similar name", 1)
    assert "reports" in fda.why
    assert "not from reports" in computed.why


def test_that_a_title_stands_for_its_name_before_a_brand_does() -> None:
    medicines = ConfusableMedicines(
        ConfusableNames(PAIRS), (entry("Mix", brands=("Omeprazole",)), *LIBRARY, entry("Other", inn="omeprazole"))
    )
    found = medicines.confused_with("esomeprazole")
    assert [known.entry.slug for known in found if known.entry] == ["omeprazole"]


def test_that_a_medicine_without_such_a_name_is_confused_with_nothing(medicines: ConfusableMedicines) -> None:
    assert medicines.confused_with("zinc") == ()
    assert grouped(()) == ()
