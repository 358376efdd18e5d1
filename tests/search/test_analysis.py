"""Text becomes terms that the same thing in other words becomes too."""

import pickle
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.search.analysis import Analyzer, concept_names, protected_words
from dispensatory.search.index import FORMAT
from dispensatory.search.places import decode_places, encode_places, side_by_side
from dispensatory.search.schema import CompactPositions, DrugTokenizer

PROTECTED = protected_words(["acetate", "acetic", "carbonate", "isotretinoin", "metformin", "bleeding"])
SYNONYMS = (("dyspnea", "shortness of breath", "breathlessness"), ("myocardial infarction", "heart attack", "MI"))


@pytest.fixture
def analyzer() -> Analyzer:
    return Analyzer(PROTECTED, concept_names(PROTECTED, SYNONYMS))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0.5mg/kg", "0.5 mg/kg"),
        ("10\u00b5g", "10 micrograms"),
        ("10 \u03bcg", "10 mcg"),
        ("1,000 mg", "1000 mg"),
        ("CYP3A4", "cyp3a4"),
        ("\u03b2-blockers", "beta-blocker"),
        ("oedema", "edema"),
        ("Haemorrhages", "hemorrhage"),
        ("stopping", "stopped"),
        ("patient\u2019s", "patients"),
        ("isotretinoins", "Isotretinoin"),
        ("50 %", "50%"),
        ("mg/kg/d", "mg/kg/day"),
        ("tumours", "tumor"),
        ("coeliac", "celiac"),
        ("caf\u00e9", "cafe"),
    ],
)
def test_that_spellings_of_one_thing_are_one_term(analyzer: Analyzer, one: str, other: str) -> None:
    assert analyzer.terms(one) == analyzer.terms(other)


@pytest.mark.parametrize(
    ("one", "other"), [("acetate", "acetic"), ("carbonate", "carbon"), ("5", "50"), ("mg", "mcg"), ("not", "note")]
)
def test_that_different_things_stay_apart(analyzer: Analyzer, one: str, other: str) -> None:
    assert analyzer.terms(one) != analyzer.terms(other)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("0.5 mg/kg/day", {"0.5", "mg/kg/day", "mg/kg", "mg"}),
        ("a beta-blocker", {"a", "beta", "blocker", "betablock"}),
        ("CYP3A4", {"cyp3a4", "cyp", "3a4"}),
        ("vitamin A, not with food", {"vitamin", "a", "not", "with", "food"}),
        ("shortness of breath", {"short", "of", "breath", "=0"}),
        ("after a heart attack", {"after", "a", "heart", "attack", "=1"}),
        ("", set()),
    ],
)
def test_that_all_terms_of_a_text_are_found(analyzer: Analyzer, text: str, terms: set[str]) -> None:
    found = analyzer.positions(text)
    assert {analyzer.normal(term) if term == "shortness" else term for term in found} == {
        analyzer.normal("shortness") if term == "short" else term for term in terms
    }


def test_that_a_hyphenated_word_is_one_in_either_spelling(analyzer: Analyzer) -> None:
    assert set(analyzer.positions("blue-grey")) == set(analyzer.positions("blue-gray"))


def test_that_hyphens_and_codes_keep_the_words_after_them_in_place(analyzer: Analyzer) -> None:
    places = analyzer.positions("strong CYP3A4 inhibitor, beta-blocker use")
    assert places["strong"] == [0]
    assert (places["cyp3a4"], places["cyp"], places["3a4"]) == ([1], [1], [2])
    assert places[analyzer.normal("inhibitor")] == [3]
    assert (places["beta"], places["blocker"], places[analyzer.normal("use")]) == ([4], [5], [6])


@given(st.text(alphabet="abMG5.,/-% \u00b5\u03b2'\u2019\u2011\n", max_size=80))
def test_that_places_rise_and_are_within_the_text(text: str) -> None:
    for places in Analyzer().positions(text).values():
        assert places == sorted(places)
        assert all(0 <= place < 2 * len(text) for place in places)


def test_that_the_tokenizer_survives_pickling(analyzer: Analyzer) -> None:
    tokenizer = DrugTokenizer(analyzer.protected, analyzer.concepts)
    again = pickle.loads(pickle.dumps(tokenizer))  # noqa: S301 - our own
    text = "Isotretinoin 0.5 mg/kg: shortness of breath"
    assert again.analyzer.positions(text) == tokenizer.analyzer.positions(text)


def test_that_the_tokenizer_gives_whoosh_the_same_terms_and_places(analyzer: Analyzer) -> None:
    tokenizer = DrugTokenizer(analyzer.protected, analyzer.concepts)
    text = "A beta-blocker and a heart attack at 0.5 mg/kg"
    found: dict[str, list[int]] = {}
    for token in tokenizer(text, positions=True):
        found.setdefault(token.text, []).append(token.pos)
    assert found == analyzer.positions(text)


rising = st.lists(st.integers(0, 100_000), min_size=1, max_size=12, unique=True).map(sorted)


@given(rising)
def test_that_places_survive_encoding(places: list[int]) -> None:
    code = encode_places(places)
    assert list(decode_places(code)) == places
    assert CompactPositions().decode_frequency(code) == len(places)


near = st.lists(st.integers(0, 30), min_size=1, max_size=6, unique=True).map(sorted)


@given(st.lists(near, min_size=2, max_size=4), st.sampled_from([0, 230, 70_000]))
def test_that_terms_side_by_side_are_recognised(columns: list[list[int]], shift: int) -> None:
    shifted = [[place + shift for place in places] for places in columns]
    expected = any(all(start + offset in places for offset, places in enumerate(shifted)) for start in shifted[0])
    assert side_by_side([encode_places(places) for places in shifted]) == expected


def test_that_the_format_is_raised_whenever_the_analysis_changes(analyzer: Analyzer) -> None:
    text = (
        "Oedema, 2.5\u00b5g/kg/d of \u03b2-blockers (CYP3A4); patients\u2019 breathlessness: 1,000 haemorrhages, 50 %."
    )
    digest = sha256(repr(sorted(analyzer.positions(text).items())).encode()).hexdigest()
    assert (FORMAT, digest[:16]) == (3, "3e4b52dbd11686e8"), (
        "raise FORMAT in search/index.py: old indexes hold other terms"
    )
