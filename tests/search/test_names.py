"""Names find their medicines, say why, and only whole names are exact."""

import subprocess
import sys

import pytest

from dispensatory.search.names import NameIndex
from dispensatory.search.results import NameKind


@pytest.mark.parametrize(
    ("query", "slug", "matched", "kind"),
    [
        ("isotretinoin", "isotretinoin", "isotretinoin", NameKind.INN),
        ("ISOTRETINOIN ", "isotretinoin", "isotretinoin", NameKind.INN),
        ("Roaccutane", "isotretinoin", "Roaccutane", NameKind.BRAND),
        ("13 cis retinoic acid", "isotretinoin", "13-cis-retinoic acid", NameKind.SYNONYM),
        ("ACE inhibitor", "lisinopril", "ACE inhibitors", NameKind.CLASS),
        ("blood thinners", "warfarin", "blood thinner", NameKind.CLASS),
        ("gout", "colchicine", "gout", NameKind.CLASS),
        ("pain tablets", "ibuprofen", "pain tablet", NameKind.LAY),
        ("Nurofen Plus", "ibuprofen", "nurofen plus", NameKind.SYNONYM),
        ("C09AA", "lisinopril", "C09AA", NameKind.CLASS),
        ("amlodipine", "amlodipine-lisinopril", "Amlodipine", NameKind.TITLE),
    ],
)
def test_that_a_name_finds_its_medicine_first(
    names: NameIndex, query: str, slug: str, matched: str, kind: NameKind
) -> None:
    hit = names.match(query)[0]
    assert (hit.slug, hit.matched, hit.kind) == (slug, matched, kind)


@pytest.mark.parametrize(
    "query", ["isotretinoin", "Claravis", "13-cis-retinoic acid", "Amlodipine + Lisinopril", "amlodipine"]
)
def test_that_a_whole_name_is_exact(names: NameIndex, query: str) -> None:
    assert names.match(query)[0].exact
    assert names.exact(query)


@pytest.mark.parametrize(
    "query", ["isotret", "gout", "ACE inhibitors", "pain tablet", "nurofen plus", "C09AA03", "ACEI"]
)
def test_that_beginnings_classes_lay_words_and_shared_abbreviations_are_not_exact(names: NameIndex, query: str) -> None:
    assert names.match(query)
    assert not any(hit.exact for hit in names.match(query))


def test_that_a_hyphen_at_another_place_makes_another_name(names: NameIndex) -> None:
    assert names.exact("13 cis-retinoic acid")
    assert names.exact("13cisretinoicacid")
    assert names.match("13-cisret-inoic acid")
    assert not names.exact("13-cisret-inoic acid")


def test_that_a_part_of_a_combination_is_not_exact_where_another_medicine_has_the_name(names: NameIndex) -> None:
    own, combination = names.match("lisinopril")[:2]
    assert (own.slug, own.exact) == ("lisinopril", True)
    assert (combination.slug, combination.exact) == ("amlodipine-lisinopril", False)


def test_that_the_beginning_of_a_name_is_of_kind_prefix_and_keeps_what_it_is(names: NameIndex) -> None:
    (hit,) = names.match("roacc")
    assert (hit.slug, hit.kind, hit.name_kind) == ("isotretinoin", NameKind.PREFIX, NameKind.BRAND)


def test_that_words_inside_a_name_match_after_the_beginning(names: NameIndex) -> None:
    assert [hit.slug for hit in names.match("retinoic")] == ["isotretinoin"]
    assert names.match("lisin")[0].slug == "lisinopril"


def test_that_each_medicine_is_listed_once_and_no_more_than_asked_for(names: NameIndex) -> None:
    hits = names.match("i", 3)
    assert len(hits) == len({hit.slug for hit in hits}) <= 3


@pytest.mark.parametrize("query", ["", "  ", "-", "()", "\u00e9"])
def test_that_a_query_without_a_known_letter_finds_nothing(names: NameIndex, query: str) -> None:
    assert names.match(query) == ()


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("Roaccutane", "Roaccutane: brand of isotretinoin"),
        ("13-cis-retinoic acid", "13-cis-retinoic acid: other name of isotretinoin"),
        ("gout", "gout: condition for which colchicine is listed"),
        ("anticoagulant", "Anticoagulants: class of warfarin"),
        ("pain tablet", "pain tablet: everyday word for ibuprofen"),
    ],
)
def test_that_a_hit_says_why_it_matched(names: NameIndex, query: str, reason: str) -> None:
    assert names.reason(names.match(query)[0]) == reason


def test_that_names_are_lifted_out_of_a_question(names: NameIndex) -> None:
    words = "can I take Advil with warfarin".split()
    lifted = names.lift(words)
    assert [(found.start, found.end, found.hits[0].slug) for found in lifted] == [
        (3, 4, "ibuprofen"),
        (5, 6, "warfarin"),
    ]


def test_that_the_longest_name_is_lifted(names: NameIndex) -> None:
    (lifted,) = names.lift("dose of amlodipine + lisinopril today".split())
    assert (lifted.start, lifted.end, lifted.hits[0].slug) == (2, 5, "amlodipine-lisinopril")


def test_that_names_need_no_whoosh() -> None:
    code = "import sys, dispensatory.search.engine, dispensatory.search.index; sys.exit('whoosh' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
