"""Every sentence that speaks of a word is given whole, with place and source; silence and what cannot be read are told."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from dispensatory.clinical.mentions import Mention, cut, find_mentions, mentions_in, partner_names
from dispensatory.errors import MonographError
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import parse

FRONT = """\
title: Alphacin
synonyms: [alphamycin]
pregnancy: avoid
boxed_warning: Liver failure. Test the liver [2].
interactions:
  - {with: [betamab, "class:nsaids", "other:grapefruit juice"], action: avoid, effect: Bleeding., management: Watch the liver., sources: [1]}
sources:
  - {id: 1, title: Label, publisher: FDA, date: 2020}
  - {id: 2, title: Guide}
revised: 2026-11-22
review: nothing on the spleen
"""
TEXT = """
### Usage
Ears. Not in **liver** disease [1]. Eyes [2].
### Dosage
| liver | dose |
| --- | --- |
| mild | 5 mg [1] |

#### Liver impairment
Half the dose [2]. Then more.

Never more.
### Side Effects
Do not give in:
- gout
- liver failure [9]
### FAQs
**Q: Is my liver safe?**

A: No. Your liver suffers.

**Disclaimer:** Not for the spleen.
"""


class Word:
    """Finds one word, whatever its case."""

    def __init__(self, word: str) -> None:
        self._pattern = re.compile(rf"\b{word}\b", re.IGNORECASE)
        self.looked_at = 0

    def find(self, text: str) -> Sequence[tuple[int, int]]:
        self.looked_at += 1
        return [match.span() for match in self._pattern.finditer(text)]

    def may_find(self, text: str) -> bool:
        return self._pattern.search(text) is not None


def monograph(text: str = TEXT, front: str = FRONT, slug: str = "alphacin") -> Monograph:
    return parse(f"---\n{front}\n---\n{text}", Path(f"{slug}.md"), slug)


def of(word: str, read: Monograph | None = None) -> list[Mention]:
    name = partner_names({"betamab": "Betamab"}, {"nsaids": "NSAIDs"})
    return list(mentions_in(read or monograph(), Word(word), name))


def test_that_each_sentence_is_given_whole_with_its_place() -> None:
    assert [(found.section, found.under, found.sentence, found.below) for found in of("liver")] == [
        ("usage", (), "Not in liver disease.", ()),
        ("dosage", (), "liver | dose", ("mild | 5 mg",)),
        ("dosage", (), "Liver impairment", ("Half the dose. Then more.", "Never more.")),
        ("side-effects", ("Do not give in:",), "liver failure [9]", ()),
        ("faqs", (), "Is my liver safe?", ("No. Your liver suffers.",)),
        ("faqs", ("Is my liver safe?",), "Your liver suffers.", ()),
        ("precautions", ("Boxed warning",), "Liver failure.", ()),
        ("precautions", ("Boxed warning",), "Test the liver.", ()),
        (
            "precautions",
            ("Interactions", "avoid"),
            "With Betamab, NSAIDs, grapefruit juice: Bleeding. Watch the liver.",
            (),
        ),
    ]


@pytest.mark.parametrize(
    ("word", "sources"),
    [
        ("disease", ["Label, FDA, 2020"]),
        ("eyes", ["Guide, not dated"]),
        ("mild", ["Label, FDA, 2020"]),
        ("impairment", ["Guide, not dated"]),
        ("gout", ["Alphacin, revised 2026-11-22: no source given"]),
        ("grapefruit", ["Label, FDA, 2020"]),
    ],
)
def test_that_each_sentence_has_its_source_or_the_date_of_the_monograph(word: str, sources: list[str]) -> None:
    assert [found.source for found in of(word)] == sources


def test_that_the_numbers_of_the_sources_are_told_and_taken_out() -> None:
    (found,) = of("grapefruit")
    assert found.sources == (1,)
    (found,) = of("eyes")
    assert (found.sentence, found.sources, found.matched) == ("Eyes.", (2,), ("Eyes",))


@pytest.mark.parametrize(
    "word", ["alphacin", "alphamycin", "pregnancy", "betamab", "NSAIDs", "bleeding", "mild", "safe"]
)
def test_that_names_fields_partners_tables_and_questions_are_looked_through(word: str) -> None:
    assert of(word)


@pytest.mark.parametrize("word", ["spleen", "guide", "fda"])
def test_that_sources_review_and_disclaimer_are_not_about_the_medicine(word: str) -> None:
    assert not of(word)


def test_that_a_word_with_marks_inside_it_is_found() -> None:
    read = monograph("### Usage\nHyper**kal**emia, H<sub>2</sub> blockers, 5 &lt; 6.\n")
    assert [found.matched for found in of("hyperkalemia", read)] == [("Hyperkalemia",)]
    assert [found.matched for found in of("h2", read)] == [("H2",)]


def test_that_words_are_told_as_they_stand_each_once() -> None:
    read = monograph("### Usage\nLiver, liver and Liver.\n")
    (found,) = of("liver", read)[:1]
    assert found.matched == ("Liver", "liver")
    assert [found.sentence[start:end] for start, end in found.marks] == ["Liver", "liver", "Liver"]


def test_that_sections_without_the_word_are_passed_over() -> None:
    word = Word("nothing")
    list(mentions_in(monograph("### Usage\n" + "Many words. " * 500, "title: Alphacin"), word, str))
    assert word.looked_at < 5


def library(slug: str) -> Monograph:
    if slug == "gone":
        raise MonographError(Path("gone.md"), None, "cannot be read")
    if slug == "silent":
        return monograph("### Usage\nEars.\n", "title: Silent", slug)
    if slug.startswith("faulty"):
        text = "### Usage\nThe liver.\n" if slug == "faulty-but-speaks" else ""
        return monograph(text, "title: Faulty\nsynonyms: [a", slug)
    return monograph(slug=slug)


def test_that_the_silent_the_unreadable_and_the_faulty_are_told_apart() -> None:
    done: list[tuple[int, int]] = []
    asked = ("silent", "gone", "alphacin", "faulty", "silent", "faulty-but-speaks")
    found = find_mentions(asked, library, Word("liver"), str, lambda *step: done.append(step))
    assert list(found.by_medicine) == ["alphacin", "faulty-but-speaks"]
    assert len(found.by_medicine["alphacin"]) == 9
    assert (found.not_mentioned, found.unreadable) == (("silent",), ("gone",))
    assert found.faulty == ("faulty", "faulty-but-speaks")
    assert done == [(number, 5) for number in range(1, 6)]


def test_that_what_is_not_shown_of_a_long_part_is_counted() -> None:
    assert cut(["a"] * 12) == (["a"] * 12, 0)
    assert cut(["a"] * 15) == (["a"] * 12, 3)
    assert cut(["a" * 600] * 3) == (["a" * 600], 2)
    assert cut(["a" * 2000]) == (["a" * 2000], 0)


def test_that_partners_are_named_in_words() -> None:
    name = partner_names({"betamab": "Betamab"}, {"nsaids": "NSAIDs"})
    every = ("betamab", "beta-two", "class:nsaids", "class:ace-inhibitors", "other: St John's wort")
    assert [name(partner) for partner in every] == ["Betamab", "beta two", "NSAIDs", "ace inhibitors", "St John's wort"]
