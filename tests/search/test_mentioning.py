"""A word is found in every spelling, ending and synonym, a phrase as a phrase, and what is looked for is said."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.monograph.catalogue import Entry, entry_of
from dispensatory.monograph.parser import parse
from dispensatory.search.analysis import Analyzer
from dispensatory.search.mentioning import Understanding
from dispensatory.search.phrases import Sought
from dispensatory.terminology.tables import LayTerm, MedicineClass, Tables
from dispensatory.terminology.vocabulary import load_tables

TABLES = Tables(
    classes=(
        MedicineClass(
            "loop-diuretics", "Loop diuretics", ("water tablet",), ("high-ceiling diuretics",), ("torasemide",)
        ),
        MedicineClass("nsaids", "Nonsteroidal anti-inflammatory drugs", (), (), ()),
    ),
    lay_terms=(
        LayTerm("abortion pill", medicines=("mife-pristone",)),
        LayTerm("gout", medicines=("torasemide",), condition=True),
    ),
    synonyms=(
        ("edema", "swelling", "fluid retention"),
        ("renal", "kidney"),
        ("renal impairment", "kidney impairment", "reduced kidney function"),
        ("acquired immunodeficiency syndrome", "AIDS"),
        ("aspirin", "acetylsalicylic acid", "ASA"),
        ("alcohol", "ethanol"),
        ("alcoholism", "alcohol addiction"),
        ("hemorrhage", "bleeding"),
        ("corticosteroid", "steroid"),
    ),
)


def entry(slug: str, front: str) -> Entry:
    return entry_of(parse(f"---\n{front}\n---\n", Path(f"{slug}.md"), slug), "ward")


ENTRIES = (
    entry("isotretinoin", "title: Isotretinoin\nsynonyms: [13-cis-retinoic acid]\nbrand_names: [Roaccutane, Act]"),
    entry("torasemide", "title: Torasemide\nsynonyms: [torsemide]\nbrand_names: [Both]"),
    entry("other", "title: Other\nbrand_names: [Both]"),
)


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    return Understanding(ENTRIES, TABLES)


def found(understanding: Understanding, word: str, text: str) -> list[str]:
    sought = understanding.sought(word)
    assert sought is not None
    return [text[start:end] for start, end in sought.find(text)]


@pytest.mark.parametrize(
    ("word", "text", "marked"),
    [
        ("oedema", "Edema, OEDEMA and oedemas.", ["Edema", "OEDEMA", "oedemas"]),
        ("EDEMA", "Oedema or swelling; fluid  retention.", ["Oedema", "swelling", "fluid  retention"]),
        ("fluid retention", "Ankles swelled.", ["swelled"]),
        ("oedema", "Women swell more; it swells", ["swell", "swells"]),
        ("swell", "Swelling, swelled", ["Swelling", "swelled"]),
        ("chills", "chilling", ["chilling"]),
        ("haemorrhage", "Hemorrhagic stroke, bleeding gums, they bleed", ["Hemorrhagic", "bleeding", "bleed"]),
        ("Sjogren", "Sj\u00f6gren syndrome", ["Sj\u00f6gren"]),
        ("Sj\u00f6gren's", "of Sjogren", ["Sjogren"]),
        (
            "beta blocker",
            "Beta-blockers, beta\u2011blocker, beta blockers",
            ["Beta-blockers", "beta\u2011blocker", "beta blockers"],
        ),
        ("betablocker", "a beta-blocker", ["beta-blocker"]),
        ("beta-blocker", "a betablocker", ["betablocker"]),
        ("nonsteroidal antiinflammatory", "non-steroidal anti-inflammatory drug", ["non-steroidal anti-inflammatory"]),
        ("dry cough", "A dry cough. Dry coughs, dry, cough. Dry. Cough", ["dry cough", "Dry coughs"]),
        ("cough dry", "A dry cough", []),
        ("QT prolongation", "no QT-prolongation, QT (long) prolongation", ["QT-prolongation"]),
        ("vitamin B12", "vitamins B12; vitamin B-12", ["vitamins B12", "vitamin B-12"]),
        ("CYP3A4", "CYP 3A4 and CYP3A4", ["CYP 3A4", "CYP3A4"]),
        ("corticosteroid", "steroids, but non-steroidal", ["steroids"]),
        ("kidney disease", "renal disease and kidney diseases", ["renal disease", "kidney diseases"]),
        ("severe renal impairment", "severe reduced kidney function", ["severe reduced kidney function"]),
        ("aspirin", "ASA, asa and 5-ASA", ["ASA"]),
        ("AIDS", "AIDS", ["AIDS"]),
        ("immunodeficiency", "AIDS", []),
        ("acquired immunodeficiency syndrome", "it aids; AIDS", ["AIDS"]),
        ("hearing aid", "hearing AIDS, hearing aids", ["hearing AIDS", "hearing aids"]),
        ("alcohol", "alcoholism, ethanol, addiction", ["alcoholism", "ethanol"]),
        (
            "Roaccutane",
            "isotretinoin, Isotretinoins, 13-cis retinoic acid",
            ["isotretinoin", "Isotretinoins", "13-cis retinoic acid"],
        ),
        ("Both", "torasemide", []),
        ("act", "isotretinoin acts", ["acts"]),
        ("water tablets", "Loop diuretics", ["Loop diuretics"]),
        ("high-ceiling diuretic", "a loop diuretic", ["loop diuretic"]),
        ("NSAIDs", "nonsteroidal anti-inflammatory drugs", ["nonsteroidal anti-inflammatory drugs"]),
        ("abortion pill", "mife pristone", ["mife pristone"]),
        ("gout", "torasemide", []),
        ("5%", "5 % or 5%, not 0.5% nor 15%", ["5 %", "5%"]),
        ("0.5 mg", "0.5 mg and 10.5 mg", ["0.5 mg"]),
        ("mcg", "5 \u00b5g or microgram", ["\u00b5g", "microgram"]),
        ("not", "Not so", ["Not"]),
        ("a b", "a\nb", []),
    ],
)
def test_that_a_word_is_found(understanding: Understanding, word: str, text: str, marked: list[str]) -> None:
    assert found(understanding, word, text) == marked


@pytest.mark.parametrize(
    ("word", "text", "marked"),
    [
        ('"swelling"', "Swelling, swellings, edema", ["Swelling"]),
        ("\u201cdry  cough\u201d", "Dry\u00a0cough, dry coughs, dry, cough", ["Dry\u00a0cough"]),
        ('"ALL"', "all of ALL; ALLs", ["ALL"]),
        ('"St John\'s wort"', "st john\u2019s wort", ["st john\u2019s wort"]),
        ('"co-amoxiclav"', "Co\u2011amoxiclav", ["Co\u2011amoxiclav"]),
        ('"HLA-B*15:02"', "HLA-B*15:02 and HLA-B*15:021", ["HLA-B*15:02"]),
    ],
)
def test_that_words_in_quotation_marks_are_found_exactly(
    understanding: Understanding, word: str, text: str, marked: list[str]
) -> None:
    assert found(understanding, word, text) == marked


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("oedema", ("oedema", "edema", "swelling", "fluid retention")),
        ("Swelling", ("Swelling", "edema", "fluid retention")),
        ('"edema"', ("\u201cedema\u201d",)),
        ("cough", ("cough",)),
        ("kidney disease", ("kidney disease", "renal disease")),
        ("hearing aids", ("hearing aids",)),
        ("water tablet", ("water tablet", "Loop diuretics")),
        ("Roaccutane", ("Roaccutane", "Isotretinoin", "13-cis-retinoic acid")),
        ("alcohol", ("alcohol", "ethanol")),
    ],
)
def test_that_what_is_looked_for_is_said(understanding: Understanding, word: str, forms: tuple[str, ...]) -> None:
    sought = understanding.sought(word)
    assert sought is not None
    assert sought.looked_for == forms


@pytest.mark.parametrize("word", ["", "  ", "?!", '""', '"', "\u201c \u201d"])
def test_that_nothing_is_looked_for_without_a_letter_or_number(understanding: Understanding, word: str) -> None:
    assert understanding.sought(word) is None


def test_that_many_hyphens_take_no_time(understanding: Understanding) -> None:
    assert found(understanding, "a-b-c-d-e " * 60, "a-b-c-d-e " * 60) == [("a-b-c-d-e " * 60).strip()]


def test_that_everyday_words_of_the_bundled_tables_are_understood() -> None:
    bundled = Understanding((), load_tables())
    assert found(bundled, "water retention", "Oedema of the legs.") == ["Oedema"]
    assert found(bundled, "seizure", "Fits and convulsions.") == ["Fits", "convulsions"]
    assert found(bundled, "blood thinner", "anticoagulants") == ["anticoagulants"]


WORDS = st.sampled_from(
    "oedema swelling Haemorrhage grey leukaemia sulphonamide hoping dying happily generalisation labelled titre metre fibre "
    "co-trimoxazole paralysed beta-2 5-HT3 CYP3A4 \u03b2-lactam na\u00efve children's studies 0.5 1,000 % mg/kg/day \u00b5g".split()
)


@given(st.lists(WORDS, min_size=1, max_size=12), st.data())
def test_that_the_quick_look_misses_nothing(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    analyzer = Analyzer()
    term = data.draw(st.sampled_from(sorted(analyzer.positions(text))))
    sought = Sought((), analyzer, [((term,), False)])
    assert sought.may_find(text)
    assert sought.find(text)


@given(
    st.lists(
        st.sampled_from(["ACE", "ace", "aces", "non-ace", "X-ray", "mg", "5", "5mg", "rash,", "rashes", "p.", "B12"])
    )
)
def test_that_single_words_are_found_as_phrases_are(words: list[str]) -> None:
    text = " ".join(words)
    quick, slow = (
        Sought(("it",), Analyzer(), [(("ace",), True), (("rash",), False), (("5",), False)]) for _ in range(2)
    )
    slow._is_of_single_words = False
    assert quick.find(text) == slow.find(text)
