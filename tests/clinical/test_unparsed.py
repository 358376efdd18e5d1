"""Monographs that cannot speak of a word are told by their text alone, and no other."""

import re
from pathlib import Path

import pytest

from dispensatory.clinical.mentions import find_mentions, partner_names
from dispensatory.clinical.unparsed import Unparsed
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library

TEXTS = {
    "alphacin": "interactions:\n  - with: [class:nsaids, betamab]\n    action: avoid\n---\n### Usage\nPain.\n",
    "betamab": "lactation: safe\nhalf_life: 2 days\n---\n### Usage\nIn the gut.\n",
    "gamma": "---\nText before any heading.\n\n### Dosage\nNot in re**na**l disease.\n",
    "delta": "inn: o''brienin\nsynonyms: ['o''brien']\n---\n### Usage\nEars.\n",
    "epsilon": "synonyms: [a\n---\n### Usage\nEars.\n",
    "zeta": "---\n### Usage\nEars, and the skin.\n",
    "eta-tablets": 'boxed_warning: "Ri\\x73k"\n---\n### Usage\nEars.\n',
    "theta": "---\n### Usage\nFor the eyes.\n",
}
TITLES = {"betamab": "Beta mabinol"}


class Word:
    """Looks for one word, as it stands there."""

    def __init__(self, word: str) -> None:
        self._pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)

    def find(self, text: str) -> list[tuple[int, int]]:
        return [match.span() for match in self._pattern.finditer(text)]

    def may_find(self, text: str) -> bool:
        return self._pattern.search(text) is not None


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("library")
    for slug, text in TEXTS.items():
        title = TITLES.get(slug, slug.capitalize())
        (folder / f"{slug}.md").write_text(f"---\nlayout: minimal-medicine\ntitle: {title}\n{text}", encoding="utf-8")
    return CatalogueStore((Library("own", folder),), folder / "cache").current()


@pytest.mark.parametrize(
    "word",
    [
        "nonsteroidal",
        "mabinol",
        "feeding",
        "life",
        "introduction",
        "renal",
        "o'brien",
        "risk",
        "skin",
        "tablets",
        "ears",
    ],
)
def test_that_the_answer_is_that_of_reading_every_monograph(catalogue: Catalogue, word: str) -> None:
    titles, classes = {head.slug: head.title for head in catalogue.heads}, {"nsaids": "Nonsteroidal medicines"}
    partner, unparsed = partner_names(titles, classes), Unparsed(catalogue, Word(word), titles, classes)
    loaded: list[str] = []
    slugs = tuple(titles)
    found = find_mentions(
        slugs,
        lambda slug: (loaded.append(slug), catalogue.load(slug))[1],
        Word(word),
        partner,
        may_speak=unparsed.may_speak,
    )
    assert found == find_mentions(slugs, catalogue.load, Word(word), partner)
    assert found.faulty == ("epsilon",)
    assert found.by_medicine
    assert ("theta" in loaded) == (word in ("feeding", "life", "introduction")), "words that are added are in any text"


def test_that_where_most_speak_of_it_the_rest_is_not_tried(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"m{number:03}.md").write_text(f"---\ntitle: M{number}\n---\n### Usage\nPain.\n", encoding="utf-8")
    catalogue = CatalogueStore((Library("own", tmp_path),), tmp_path / "cache").current()
    asked: list[str] = []

    class Counting(Word):
        def may_find(self, text: str) -> bool:
            asked.append(text)
            return super().may_find(text)

    unparsed = Unparsed(catalogue, Counting("pain"), {}, {})
    assert all(unparsed.may_speak(head.slug) for head in catalogue.heads)
    assert len(asked) < 50
