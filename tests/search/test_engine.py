"""One search answers with names, similar names and sentences, and is never a dead end."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.errors import SearchCancelled
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.search import index
from dispensatory.search.engine import SearchEngine
from dispensatory.search.names import NameIndex
from dispensatory.search.results import NameKind
from dispensatory.terminology.tables import Tables
from search.conftest import FULL


def text(engine: SearchEngine, query: str) -> list[str]:
    return [hit.slug for hit in engine.search(query).text]


@pytest.mark.parametrize(
    ("query", "slug", "section", "marked"),
    [
        ("dry cough", "lisinopril", "side-effects", "[[dry cough]]"),
        ("which drugs cause dry cough", "lisinopril", "side-effects", "[[dry cough]]"),
        ("gout", "colchicine", "usage", "[[Gout]]"),
        ("drugs for gout", "colchicine", "usage", "[[Gout]]"),
        ("Roaccutane pregnancy", "isotretinoin", "precautions", "[[pregnancy]]"),
        ("isotretinoin side effects", "isotretinoin", "side-effects", "Dry lips"),
        ("what is isotretinoin used for", "isotretinoin", "usage", "Severe nodular acne"),
        ("how does warfarin work", "warfarin", "how-it-works", "vitamin K"),
        ("can I take Advil with warfarin", "ibuprofen", "precautions", "[[warfarin]]"),
        ("hemorrhage", "warfarin", "side-effects", "[[Haemorrhage]]"),
        ("haemorrhage", "warfarin", "side-effects", "[[Haemorrhage]]"),
        ("edema", "lisinopril", "precautions", "[[Oedema]]"),
        ("swelling", "lisinopril", "precautions", "[[Oedema]]"),
        ("hypertension", "lisinopril", "usage", "[[High blood pressure]]"),
        ("0.5mg/kg", "isotretinoin", "dosage", "[[0.5]]"),
        ("500 mcg", "colchicine", "dosage", "[[500]] [[micrograms]]"),
        ("beta blockers", "colchicine", "precautions", "\u03b2-blockers"),
        ("cyp 3a4", "colchicine", "precautions", "CYP3A4"),
        ('"renal impairment"', "colchicine", "precautions", "[[Renal impairment]]"),
        ("dosage:renal", "lisinopril", "dosage", "[[renal]]"),
        ("in:side-effects cough", "lisinopril", "side-effects", "[[cough]]"),
        ("in:dosage renal imp", "lisinopril", "dosage", "[[renal]] [[impairment]]"),
        ("in:storage cool", "amlodipine-lisinopril", "storage", "[[Cool]]"),
        ("alcohol liver", "isotretinoin", "faqs", "[[liver]]"),
        ("nosebl", "isotretinoin", "side-effects", "[[Nosebleeds]]"),
    ],
)
def test_that_a_query_leads_to_its_sentence(
    engine: SearchEngine, query: str, slug: str, section: str, marked: str
) -> None:
    hits = {hit.slug: hit for hit in engine.search(query).text[:3]}
    assert slug in hits
    assert hits[slug].section == section
    assert marked in hits[slug].snippet


def test_that_the_own_monograph_of_a_name_comes_first(engine: SearchEngine) -> None:
    for name in ("warfarin", "ibuprofen", "isotretinoin", "lisinopril"):
        assert text(engine, name)[0] == name


def test_that_indications_come_before_mentions(engine: SearchEngine) -> None:
    assert text(engine, "gout") == ["colchicine", "ibuprofen"]


def test_that_all_words_must_be_found(engine: SearchEngine) -> None:
    assert set(text(engine, "pregnancy tetracyclines ")) == {"isotretinoin"}


def test_that_most_words_do_where_no_text_has_them_all_and_the_missing_are_named(engine: SearchEngine) -> None:
    results = engine.search("nosebleeds gout tetracyclines ")
    assert [hit.slug for hit in results.text] == ["isotretinoin"]
    assert results.missing == ("gout",)


def test_that_words_can_be_excluded_and_alternatives_given(engine: SearchEngine) -> None:
    assert set(text(engine, "cough -dry")) == {"ibuprofen"}
    assert set(text(engine, "nosebleeds OR gout")) == {"isotretinoin", "colchicine", "ibuprofen"}


def test_that_a_name_with_a_minus_leaves_that_medicine_out_and_not_all_that_mention_it(engine: SearchEngine) -> None:
    assert set(text(engine, "bleeding -warfarin")) == {"ibuprofen"}
    assert [hit.slug for hit in engine.search("ticker pills -lisinopril").names] == ["warfarin"]


def test_that_a_class_asked_for_a_member_puts_its_members_first(engine: SearchEngine) -> None:
    assert set(text(engine, "which ticker pill is safe in pregnancy")[:2]) == {"lisinopril", "warfarin"}
    assert text(engine, "is it safe in pregnancy")[0] == "isotretinoin"


def test_that_members_of_a_class_need_not_say_that_they_belong_to_it(engine: SearchEngine) -> None:
    assert text(engine, "cough from ticker pills ") == ["lisinopril"]


def test_that_what_is_listed_for_a_condition_comes_first_when_a_medicine_for_it_is_asked_for(
    engine: SearchEngine,
) -> None:
    assert text(engine, "what can I take for gout if I am vomiting")[0] == "colchicine"


def test_that_words_that_stand_together_come_before_words_apart(tmp_path: Path) -> None:
    apart = {"usage": "Colds.", "side_effects": f"Fever and fever. {'Rest a while. ' * 20} A rash."}
    together = {"usage": "Colds.", "side_effects": f"{'Rest a while. ' * 20} A fever with a rash is seen."}
    found = {}
    for name, sections in (("apart", apart), ("together", together)):
        blank = dict.fromkeys(("dosage", "works", "precautions", "faq"), "Nothing.")
        lists = {"synonyms": "[]", "brands": "{}", "abbreviations": "[]", "codes": "[]", "classes": "[]"}
        found[f"{name}.md"] = FULL.format(title=name.capitalize(), inn=name, **blank, **lists, **sections)
    (tmp_path / "library").mkdir()
    for file, content in found.items():
        (tmp_path / "library" / file).write_text(content, encoding="utf-8")
    catalogue = CatalogueStore(libraries((tmp_path / "library",), with_bundled=False), tmp_path).current()
    folder = index.index_folder(tmp_path, catalogue)
    index.build(catalogue, folder)
    opened = index.open_index(folder)
    engine = SearchEngine(catalogue, NameIndex(catalogue.entries, Tables()), opened)
    assert text(engine, "fever rash ") == ["together", "apart"]
    opened.close()


def test_that_a_phrase_must_stand_together(engine: SearchEngine) -> None:
    assert text(engine, '"dry cough"') == ["lisinopril"]
    assert text(engine, '"cough dry"') == []


def test_that_classes_and_codes_narrow_the_answer(engine: SearchEngine) -> None:
    assert text(engine, 'class:"ACE inhibitors" cough ') == ["lisinopril"]
    assert text(engine, "atc:M01 cough ") == ["ibuprofen"]
    assert text(engine, "atc:C09 cough gout ") != ["ibuprofen"]
    assert [hit.slug for hit in engine.search("class:anticoagulants").names] == ["warfarin"]


def test_that_facets_count_what_narrowing_to_them_finds(engine: SearchEngine) -> None:
    for query in ("cough", "pregnancy", "bleeding", "gout", "high blood pressure", "renal impairment"):
        sections = engine.search(query).sections
        assert sections
        for section, count in sections.items():
            assert engine.search(f"in:{section} {query}").total == count


def test_that_names_in_a_question_are_lifted_and_never_exact(engine: SearchEngine) -> None:
    results = engine.search("can I take ibuprofen with Coumadin")
    assert [(hit.slug, hit.kind) for hit in results.names] == [
        ("ibuprofen", NameKind.INN),
        ("warfarin", NameKind.BRAND),
    ]
    assert not any(hit.exact for hit in results.names)


def test_that_a_condition_in_a_question_gives_its_medicines(engine: SearchEngine) -> None:
    assert [hit.slug for hit in engine.search("medicines for gout").names] == ["colchicine"]


def test_that_a_misspelt_name_is_only_similar_and_finds_no_doses_of_others(engine: SearchEngine) -> None:
    results = engine.search("warferin dose mg")
    assert [hit.slug for hit in results.similar] == ["warfarin"]
    assert (results.names, results.text, results.missing) == ((), (), ("warferin",))
    assert results.did_you_mean == "warfarin dose mg"


def test_that_an_exact_name_has_no_similar_ones(engine: SearchEngine) -> None:
    for name in ("warfarin", "Claravis", "gout", "ACE inhibitors"):
        assert engine.search(name).similar == ()


def test_that_a_misspelt_word_of_the_texts_is_corrected_and_said_to_be_missing(engine: SearchEngine) -> None:
    results = engine.search("pregnansy")
    assert results.did_you_mean == "pregnancy"
    assert results.missing == ("pregnansy",)
    assert {hit.slug for hit in results.text} == {"isotretinoin", "lisinopril", "warfarin"}


def test_that_nonsense_is_answered_with_what_is_missing(engine: SearchEngine) -> None:
    results = engine.search("xyzzyplugh")
    assert (results.names, results.text, results.total, results.missing) == ((), (), 0, ("xyzzyplugh",))


def test_that_one_or_two_letters_search_names_only(engine: SearchEngine) -> None:
    results = engine.search("co")
    assert results.names
    assert results.text == ()


def test_that_without_an_index_names_and_similar_names_still_work(catalogue: Catalogue, names: NameIndex) -> None:
    engine = SearchEngine(catalogue, names)
    assert engine.search("Roaccutane").names[0].slug == "isotretinoin"
    assert engine.search("isotretinon").similar[0].slug == "isotretinoin"
    assert engine.search("isotretinon dose").similar[0].slug == "isotretinoin"
    assert engine.search("dry cough").text == ()


def test_that_a_search_can_be_stopped(engine: SearchEngine) -> None:
    with pytest.raises(SearchCancelled):
        engine.search("cough", cancelled=lambda: True)


def test_that_no_more_hits_are_given_than_asked_for_and_the_total_is_told(engine: SearchEngine) -> None:
    results = engine.search("the", limit=2)
    assert len(results.text) == 2
    assert results.total > 2


def test_that_marked_words_are_told(engine: SearchEngine) -> None:
    assert {"nosebleeds"} == set(engine.search("nosebleeds").words)


def test_that_several_threads_may_search_at_once(engine: SearchEngine) -> None:
    queries = ["dry cough", '"renal impairment"', "gout", "warfarin", "nosebl", "pregnansy"] * 8
    alone = [engine.search(query).text for query in queries]
    with ThreadPoolExecutor(4) as pool:
        together = [results.text for results in pool.map(engine.search, queries)]
    assert together == alone


SIGNS = st.text(alphabet='abcgout 0"-:()./\u00b5\u03b2OR', max_size=30)
WORDS = st.sampled_from(
    ["in:usage", "in:dosage", "dosage:", "usage:gout", "OR", '"', "-gout", "-", "gout", "class:", "mg"]
)


@pytest.mark.parametrize("query", ["in:dosage", "in:usage -gout", "- in:dosage"])
def test_that_a_section_without_a_word_finds_nothing_and_fails_nothing(engine: SearchEngine, query: str) -> None:
    assert engine.search(query).text == ()


@given(st.one_of(SIGNS, st.lists(WORDS, max_size=4).map(" ".join)))
def test_that_no_query_raises(engine: SearchEngine, query: str) -> None:
    results = engine.search(query)
    assert results.query == query
    assert len(results.text) <= results.total
    assert all(hit.section for hit in results.text)


def test_that_a_known_name_is_not_missing_because_no_text_has_it(engine: SearchEngine) -> None:
    results = engine.search("C09AA03")
    assert [hit.slug for hit in results.names] == ["lisinopril"]
    assert results.missing == ()


def test_that_sections_are_plain_keys(engine: SearchEngine) -> None:
    assert {type(hit.section) for hit in engine.search("nosebleeds dry enzyme").text} <= {str}
