"""Pairs over the bundled monographs, as a table: the gravest action, by what it is said, and whose monograph says it.

The table was written from what pharmacology knows of each pair and then held against the texts. A column holds two values
joined by " + " where both monographs say the same action: the first is that of `a`.
"""

import csv
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispensatory.clinical.regimen import check_regimen
from dispensatory.clinical.regimen_library import library_of
from dispensatory.clinical.regimen_lines import Reader, line_of
from dispensatory.clinical.regimen_model import GRAVITY, Pair, Regimen
from dispensatory.clinical.statements import Statement
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.monograph.model import Monograph
from dispensatory.search.names import NameIndex
from dispensatory.terminology.classes import load_classes
from dispensatory.terminology.vocabulary import load_tables

TABLE = Path(__file__).parents[1] / "golden" / "interactions.tsv"


def cases() -> list[list[str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t"))[1:]


class Bundled:
    """The bundled library, each monograph read once."""

    def __init__(self, cache: Path) -> None:
        self.catalogue: Catalogue = CatalogueStore(libraries(), cache).current()
        self.classes = load_classes()
        names = NameIndex(self.catalogue.entries, load_tables())
        self._reader = Reader(names, lambda slug: (self.catalogue.entry(slug).inn or "").count(" + ") + 1)
        self._read: dict[str, Monograph] = {}

    def load(self, slug: str) -> Monograph:
        if slug not in self._read:
            self._read[slug] = self.catalogue.load(slug)
        return self._read[slug]

    def regimen(self, names: Iterable[str]) -> Regimen:
        lines = [line_of(name, self._reader) for name in names]
        slugs = [line.slug for line in lines if line.slug]
        library, _ = library_of(self.catalogue, slugs, self.classes, self.load)
        return check_regimen(((line.text, line.slug) for line in lines), library)


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Bundled:
    return Bundled(tmp_path_factory.mktemp("cache"))


def test_that_the_table_is_large_and_has_every_kind_of_case() -> None:
    table = cases()
    assert len(table) >= 120
    assert len({frozenset((a.casefold(), b.casefold())) for a, b, *_ in table}) == len(table)
    assert {action for _, _, action, *_ in table} == {*(action.value for action in GRAVITY), "same", "none", "unknown"}
    assert len({part for *_, via, _ in table for part in via.split(" + ") if part.startswith("class:")}) > 40


@pytest.mark.parametrize(("a", "b", "action", "via", "said_by"), cases(), ids=lambda value: value[:24] or "-")
def test_that_a_pair_is_told_as_pharmacology_has_it(
    bundled: Bundled, a: str, b: str, action: str, via: str, said_by: str
) -> None:
    assert told(bundled.regimen((a, b))) == (action, via, said_by)
    back = bundled.regimen((b, a))
    assert parted(told(back)) == parted((action, via, said_by))
    assert everything_said(back) == everything_said(bundled.regimen((a, b)))
    assert [pair.disagreement for pair in back.pairs if pair.disagreement] == []


def told(found: Regimen) -> tuple[str, str, str]:
    if found.unknown:
        return "unknown", " + ".join(found.unknown), ""
    same = [twice for twice in found.duplicates if twice.kind == "same-substance"]
    if same:
        return "same", " + ".join(dict.fromkeys(slug for twice in same for slug in twice.slugs)), ""
    if not found.pairs:
        return "none", "", ""
    (pair,) = found.pairs
    first = [side[0] for side in sides(pair) if side]
    return pair.action.value, " + ".join(one.via for one in first), " + ".join(one.said_by for one in first)


def sides(pair: Pair) -> tuple[list[Statement], list[Statement]]:
    gravest = [statement for statement in pair.statements if statement.action is pair.action]
    return (
        [statement for statement in gravest if statement.said_by in pair.by_one],
        [statement for statement in gravest if statement.said_by not in pair.by_one],
    )


def parted(found: tuple[str, str, str]) -> tuple[str, list[tuple[str, str]] | list[str]]:
    action, via, said_by = found
    if not said_by:
        return action, sorted(via.split(" + "))
    return action, sorted(zip(via.split(" + "), said_by.split(" + "), strict=True))


def everything_said(found: Regimen) -> set[tuple[frozenset[str], str, str, str]]:
    return {
        (frozenset((pair.one, pair.other)), one.said_by, one.via, one.interaction.effect)
        for pair in found.pairs
        for one in pair.statements
    }


NAMES = sorted({name for a, b, *_ in cases() for name in (a, b)})


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.sampled_from(NAMES), min_size=1, max_size=9), data=st.data())
def test_that_the_order_of_the_names_changes_nothing_that_is_said(
    bundled: Bundled, names: list[str], data: st.DataObject
) -> None:
    found = bundled.regimen(names)
    other = bundled.regimen(data.draw(st.permutations(names)))
    assert everything_said(found) == everything_said(other)
    assert {frozenset(pair) for pair in found.nothing_recorded} == {frozenset(pair) for pair in other.nothing_recorded}
    assert sorted(found.unknown) == sorted(other.unknown)
    assert {(one.kind, frozenset(one.slugs), one.key) for one in found.duplicates} == {
        (one.kind, frozenset(one.slugs), one.key) for one in other.duplicates
    }


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.sampled_from(NAMES), max_size=12))
def test_that_no_name_and_no_pair_is_lost(bundled: Bundled, names: list[str]) -> None:
    found = bundled.regimen(names)
    assert sorted([*(taken.query for taken in found.medicines), *found.unknown]) == sorted(names)
    slugs = dict.fromkeys(taken.slug for taken in found.medicines)
    pairs = [frozenset((pair.one, pair.other)) for pair in found.pairs] + list(map(frozenset, found.nothing_recorded))
    assert sorted(map(sorted, pairs)) == sorted(sorted(pair) for pair in combinations(slugs, 2))
    graves = [GRAVITY.index(pair.action) for pair in found.pairs]
    assert graves == sorted(graves)
    for pair in found.pairs:
        actions = [GRAVITY.index(statement.action) for statement in pair.statements]
        assert actions == sorted(actions)
