"""Lists of medicines are kept under their names, come back as they were, and are taken along with the rest."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispensatory.errors import ShelfError
from dispensatory.shelf.database import FILE, MIGRATIONS, Database
from dispensatory.shelf.exchange import Imported, export_shelf, import_shelf
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.regimens import Listed, Regimens, SavedRegimen

WARFARIN = Listed("warfarin 5 mg od", "warfarin")
UNKNOWN = Listed("St John\u2019s wort")
SHELF = {"kind": "dispensatory-shelf", "format": 1, "favourites": [], "notes": []}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "elsewhere")
    yield opened
    opened.close()


def test_that_a_list_comes_back_line_by_line_in_the_next_session(tmp_path: Path) -> None:
    first = Database(tmp_path)
    Regimens(first).save(SavedRegimen("Mrs \u00d6", (UNKNOWN, WARFARIN, WARFARIN)))
    Regimens(first).keep_open(SavedRegimen("Mrs \u00d6", (WARFARIN,)))
    first.close()
    second = Database(tmp_path)
    assert Regimens(second).all() == (SavedRegimen("Mrs \u00d6", (UNKNOWN, WARFARIN, WARFARIN)),)
    assert Regimens(second).open_one() == SavedRegimen("Mrs \u00d6", (WARFARIN,))
    second.close()


def test_that_there_is_an_empty_list_at_first(database: Database) -> None:
    assert Regimens(database).open_one() == SavedRegimen("")
    assert Regimens(database).all() == ()
    assert Regimens(database).get("x") is None


def test_that_a_list_is_saved_again_renamed_and_removed(database: Database) -> None:
    regimens = Regimens(database)
    regimens.save(SavedRegimen("b", (UNKNOWN,)))
    regimens.save(SavedRegimen("a", (WARFARIN,)))
    regimens.save(SavedRegimen("B", (WARFARIN, UNKNOWN)))
    assert [saved.name for saved in regimens.all()] == ["a", "B"]
    regimens.rename("a", "A")
    regimens.rename("B", "c")
    assert [saved.name for saved in regimens.all()] == ["A", "c"]
    assert regimens.get("C") == SavedRegimen("c", (WARFARIN, UNKNOWN))
    regimens.remove("c")
    assert [saved.name for saved in regimens.all()] == ["A"]


def test_that_a_name_that_another_list_has_is_refused(database: Database) -> None:
    regimens = Regimens(database)
    regimens.save(SavedRegimen("a", (UNKNOWN,)))
    regimens.save(SavedRegimen("b", (WARFARIN,)))
    with pytest.raises(ShelfError, match="already"):
        regimens.rename("a", "B")
    assert [(saved.name, saved.medicines) for saved in regimens.all()] == [("a", (UNKNOWN,)), ("b", (WARFARIN,))]


def test_that_a_shelf_of_an_older_program_gets_lists_and_keeps_the_rest(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.executescript(f"{MIGRATIONS[0]} PRAGMA user_version = 1;")
        connection.execute("INSERT INTO favourites VALUES ('warfarin', '2026')")
    connection.close()
    opened = Database(tmp_path)
    Regimens(opened).save(SavedRegimen("a", (WARFARIN,)))
    assert Favourites(opened).all() == ("warfarin",)
    assert len(Regimens(opened).all()) == 1
    opened.close()


@pytest.mark.parametrize("text", ["{", "7", '["a"]', '[{"slug": "a"}]', '[{"text": "a", "slug": 1}]'])
def test_that_a_damaged_list_is_told(database: Database, text: str) -> None:
    with database.changing() as change:
        change.execute("INSERT INTO regimens VALUES ('a', ?, '')", (text,))
    with pytest.raises(ShelfError, match="cannot be read"):
        Regimens(database).all()


def test_that_lists_are_taken_along_and_none_is_lost_to_one_of_the_same_name(
    database: Database, other: Database, tmp_path: Path
) -> None:
    Regimens(database).save(SavedRegimen("Mrs A", (WARFARIN,)))
    Regimens(database).save(SavedRegimen("Mr B", (UNKNOWN,)))
    file = tmp_path / "shelf.json"
    file.write_text(export_shelf(database), encoding="utf-8")
    Regimens(other).save(SavedRegimen("mrs a", (UNKNOWN,)))
    assert import_shelf(file, other) == Imported(regimens=2)
    assert import_shelf(file, other) == Imported()
    assert [(saved.name, saved.medicines) for saved in Regimens(other).all()] == [
        ("Mr B", (UNKNOWN,)),
        ("mrs a", (UNKNOWN,)),
        ("Mrs A (2)", (WARFARIN,)),
    ]


def test_that_a_file_of_a_program_without_lists_is_read(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "shelf.json"
    file.write_text(json.dumps({**SHELF, "favourites": ["warfarin"]}), encoding="utf-8")
    assert import_shelf(file, database) == Imported(favourites=1)


@pytest.mark.parametrize(
    "lists",
    [7, [7], [{"name": "a"}], [{"name": " ", "medicines": []}], [{"name": "a", "medicines": [{"text": 1}]}]],
)
def test_that_a_file_with_strange_lists_is_refused_and_changes_nothing(
    database: Database, tmp_path: Path, lists: object
) -> None:
    file = tmp_path / "strange.json"
    file.write_text(json.dumps({**SHELF, "favourites": ["warfarin"], "regimens": lists}), encoding="utf-8")
    with pytest.raises(ShelfError, match=r"strange\.json"):
        import_shelf(file, database)
    assert Favourites(database).all() == ()
    assert Regimens(database).all() == ()
