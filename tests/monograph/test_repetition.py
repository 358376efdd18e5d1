"""A sentence that fits four unrelated medicines says nothing about any of them."""

from collections.abc import Iterable
from pathlib import Path

from dispensatory.monograph.model import Monograph, Problem
from dispensatory.monograph.parser import parse
from dispensatory.monograph.repetition import Repetition

FILLER = "Always follow the advice of your own doctor or pharmacist."


def monograph(slug: str, text: str, code: str = "") -> Monograph:
    codes = f"atc_codes: [{code}]\n" if code else ""
    return parse(f"---\ntitle: {slug}\n{codes}---\n\n### Usage\n\n{text}\n", Path(f"{slug}.md"), slug)


def problems(monographs: Iterable[Monograph], classes: dict[str, frozenset[str]] | None = None) -> list[Problem]:
    repetition = Repetition(classes or {})
    for each in monographs:
        repetition.add(each)
    return list(repetition.problems())


def test_that_a_sentence_in_four_monographs_is_reported_once_with_all_its_places() -> None:
    (problem,) = problems(monograph(slug, f"Pain. {FILLER} [1]") for slug in "abcd")
    assert (problem.file, problem.line, problem.code) == ("a.md", 7, "filler")
    assert "b, c, d" in problem.message


def test_that_three_may_share_a_sentence() -> None:
    assert problems(monograph(slug, FILLER) for slug in "abc") == []


def test_that_case_and_signs_make_no_difference() -> None:
    assert problems(monograph(slug, text) for slug, text in zip("abcd", [FILLER, FILLER.upper()] * 2, strict=True))


def test_that_short_sentences_questions_and_tables_may_be_alike() -> None:
    for text in (
        "Not for children.",
        "25 °C; 15 to 30 °C for a short time only.",
        f"**Q: {FILLER}**",
        f"| {FILLER} | 1 |",
    ):
        assert problems(monograph(slug, text) for slug in "abcd") == []


def test_that_medicines_of_one_group_may_share_what_is_true_of_it() -> None:
    assert problems(monograph(slug, FILLER, f"C09AA0{at}") for at, slug in enumerate("abcd", 1)) == []
    shared = {slug: frozenset({"opioids"}) for slug in "abcd"}
    assert problems((monograph(slug, FILLER) for slug in "abcd"), shared) == []
    assert problems((monograph(slug, FILLER) for slug in "abcde"), shared)
