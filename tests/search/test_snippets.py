"""A snippet is a sentence or two with exactly the matching words marked."""

import pytest

from dispensatory.search.analysis import Analyzer, concept_names
from dispensatory.search.plan import Adjacent, Plan, Prefix, Term
from dispensatory.search.snippets import Marker, snippet

SYNONYMS = (("dyspnea", "shortness of breath"),)


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return Analyzer(frozenset({"isotretinoin"}), concept_names(frozenset(), SYNONYMS))


@pytest.mark.parametrize(
    ("plan", "text", "expected"),
    [
        (Term("cough"), "Coughing is common. A cough!", "[[Coughing]] is common. A [[cough]]!"),
        (Term("edema"), "Oedema of the feet", "[[Oedema]] of the feet"),
        (Term("anemia"), "Anaemia, anemias", "[[Anaemia]], [[anemias]]"),
        (Term("isotretinoin"), "Isotretinoin's label", "[[Isotretinoin's]] label"),
        (Term("mcg"), "10 \u00b5g or 5micrograms", "10 [[\u00b5g]] or 5[[micrograms]]"),
        (Term("0.5"), "0.5 mg, not 10.5 or 0.55", "[[0.5]] mg, not 10.5 or 0.55"),
        (Term("cyp3a4"), "Strong CYP3A4 inhibitors", "Strong [[CYP3A4]] inhibitors"),
        (Term("=0"), "Dyspnoea. Shortness of  breath", "[[Dyspnoea]]. [[Shortness of breath]]"),
        (Prefix("card"), "Cardiac, not discard", "[[Cardiac]], not discard"),
        (Adjacent(("dri", "cough")), "A dry cough, a cough", "A [[dry cough]], a cough"),
        (Term("dri"), "Dry, drying, dried", "[[Dry]], drying, dried".replace("drying, dried", "[[drying]], [[dried]]")),
        (Term("organ"), "organic organs", "organic [[organs]]"),
    ],
)
def test_that_exactly_the_matching_forms_are_marked(analyzer: Analyzer, plan: Plan, text: str, expected: str) -> None:
    if plan == Term("organ") and analyzer.normal("organic") == "organ":
        expected = "[[organic]] [[organs]]"
    assert snippet(text, Marker([plan], analyzer)).text == expected


def test_that_the_place_with_most_of_the_words_is_shown(analyzer: Analyzer) -> None:
    text = "Liver. " + "Nothing here. " * 30 + "The liver fails: failure of the liver. " + "More words. " * 30
    shown = snippet(text, Marker([Term("liver"), Term("failur")], analyzer))
    assert "[[failure]] of the [[liver]]" in shown.text
    assert shown.things == 2
    assert len(shown.text) < 260


def test_that_a_snippet_begins_and_ends_with_whole_words(analyzer: Analyzer) -> None:
    text = "verylongwords " * 40 + "target " + "otherlongwords " * 40
    shown = snippet(text, Marker([Term("target")], analyzer)).text
    assert {word.strip("[]") for word in shown.split()} <= {"verylongwords", "target", "otherlongwords"}


def test_that_a_text_without_the_words_gives_its_beginning(analyzer: Analyzer) -> None:
    shown = snippet("- First sentence. Second one.", Marker([Term("gout")], analyzer))
    assert (shown.text, shown.things, shown.words) == ("First sentence. Second one.", 0, ())


def test_that_brackets_in_the_text_are_no_marks(analyzer: Analyzer) -> None:
    assert snippet("An [[odd]] gout text", Marker([Term("gout")], analyzer)).text == "An [ [odd]] [[gout]] text"


def test_that_an_understood_name_does_not_choose_the_place(analyzer: Analyzer) -> None:
    text = "Warfarin is old. " + "Other words stand here. " * 20 + "Ibuprofen is risky."
    marker = Marker([Term("warfarin"), Term("ibuprofen")], analyzer)
    assert "[[Ibuprofen]]" in snippet(text, marker, frozenset({0})).text
