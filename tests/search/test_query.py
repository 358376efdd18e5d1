"""Whatever is typed is a query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.search.query import AnyOf, Node, Phrase, SearchQuery, Within, Without, Word
from dispensatory.terminology.sections import SEVEN


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("dry cough", (Word("dry"), Word("cough", prefix=True))),
        ("dry cough ", (Word("dry"), Word("cough"))),
        ("dry cough?", (Word("dry"), Word("cough"))),
        ('"heart failure"', (Phrase("heart failure"),)),
        ('"heart failure', (Phrase("heart failure"),)),
        ("nausea OR vomiting", (AnyOf((Word("nausea"), Word("vomiting", prefix=True))),)),
        ("a OR b OR c d", (AnyOf((Word("a"), Word("b"), Word("c"))), Word("d", prefix=True))),
        ("cough -dry", (Word("cough"), Without(Word("dry")))),
        ('pain -"chest pain"', (Word("pain"), Without(Phrase("chest pain")))),
        ("side-effects:cough ", (Within("side-effects", Word("cough")),)),
        ('dosage:"renal impairment"', (Within("dosage", Phrase("renal impairment")),)),
        ("contraindications:gout ", (Within("precautions", Word("gout")),)),
        ("mechanism:enzyme", (Within("how-it-works", Word("enzyme", prefix=True)),)),
        ("ratio:high ", (Word("ratio"), Word("high"))),
        ("beta-blocker", (Word("beta-blocker", prefix=True),)),
        ("OR", ()),
        ("-", ()),
        ('"" () :', ()),
    ],
)
def test_that_a_query_is_taken_apart(text: str, parts: tuple[Node, ...]) -> None:
    assert SearchQuery.parse(text).parts == parts


@pytest.mark.parametrize("section", SEVEN)
def test_that_every_section_can_be_asked_for_by_its_key(section: str) -> None:
    for word in ("in", "section"):
        assert SearchQuery.parse(f"{word}:{section} renal").section == section
    assert SearchQuery.parse(f"{section}:renal ").parts == (Within(section, Word("renal")),)


def test_that_a_section_of_a_monographs_own_can_be_asked_for_where_it_exists() -> None:
    assert SearchQuery.parse("in:storage cool", own_sections={"storage"}).section == "storage"
    assert SearchQuery.parse("in:storage cool").section is None


def test_that_classes_and_codes_are_filters() -> None:
    query = SearchQuery.parse('class:"ace inhibitors" atc:c09 cough ')
    assert (query.classes, query.codes, query.parts) == (("ace inhibitors",), ("C09",), (Word("cough"),))


def test_that_only_words_are_plain() -> None:
    assert SearchQuery.parse("which drugs cause a dry cough?").plain
    for text in ('"a b"', "a -b", "a OR b", "in:dosage a", "class:x a", "dosage:a"):
        assert not SearchQuery.parse(text).plain


signs = st.text(alphabet='ab1 "-:()\u201c\u201d\u00b5\u03b2.?*|&+\\/%\n\t', max_size=40)


@given(st.one_of(st.text(max_size=60), signs), st.booleans())
def test_that_nothing_that_is_typed_raises(text: str, prefix: bool) -> None:
    query = SearchQuery.parse(text, prefix=prefix)
    assert query.text == text
    assert hash(query) == hash(SearchQuery.parse(text, prefix=prefix))


@given(st.lists(st.from_regex(r"[a-z]{2,9}", fullmatch=True).filter(lambda word: word != "or"), min_size=1, max_size=6))
def test_that_plain_words_come_back_in_order(typed: list[str]) -> None:
    query = SearchQuery.parse(" ".join(typed) + " ")
    assert query.parts == tuple(map(Word, typed))
    assert query.words == tuple(typed)
