"""What is the reader's own is kept, found again, taken along and put back."""

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.errors import ShelfError
from dispensatory.shelf.anchoring import context, find_quote
from dispensatory.shelf.database import FILE, MIGRATIONS, Database
from dispensatory.shelf.exchange import Imported, export_shelf, import_shelf
from dispensatory.shelf.favourites import Favourites
from dispensatory.shelf.notes import Note, Notes


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


def test_that_stars_stay_in_the_order_in_which_they_were_given(database: Database) -> None:
    favourites = Favourites(database)
    for slug in ("warfarin", "aciclovir", "warfarin"):
        favourites.add(slug)
    assert favourites.all() == ("warfarin", "aciclovir")
    favourites.remove("warfarin")
    assert favourites.all() == ("aciclovir",)


def test_that_everything_is_there_in_the_next_session(tmp_path: Path) -> None:
    first = Database(tmp_path)
    Favourites(first).add("warfarin")
    Notes(first).add(Note("warfarin", "INR on Mondays"))
    first.close()
    second = Database(tmp_path)
    assert Favourites(second).all() == ("warfarin",)
    assert [note.text for note in Notes(second).of("warfarin")] == ["INR on Mondays"]
    second.close()


def test_that_a_note_is_rewritten_removed_and_put_back_as_it_was(database: Database) -> None:
    notes = Notes(database)
    kept = notes.add(Note("warfarin", "old", section="dosage", quote="5 mg", before="often ", after=" once"))
    changed = notes.rewrite(kept, "new")
    assert notes.of("warfarin") == (changed,)
    assert (changed.text, changed.created, changed.quote) == ("new", kept.created, "5 mg")
    notes.remove(changed)
    assert notes.of("warfarin") == ()
    again = notes.add(changed)
    assert replace(again, id=0) == replace(changed, id=0)


def test_that_a_change_that_fails_changes_nothing(database: Database) -> None:
    favourites = Favourites(database)
    favourites.add("warfarin")

    def fail() -> None:
        with database.changing() as change:
            change.execute("DELETE FROM favourites")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert favourites.all() == ("warfarin",)


def test_that_two_programs_may_write_at_once(tmp_path: Path) -> None:
    one, two = Database(tmp_path), Database(tmp_path)
    for number in range(20):
        Favourites(one).add(f"a{number}")
        Favourites(two).add(f"b{number}")
    assert len(Favourites(one).all()) == len(Favourites(two).all()) == 40
    one.close()
    two.close()


def test_that_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    Database(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(ShelfError, match="newer version"):
        Database(tmp_path)


def test_that_a_database_that_cannot_be_opened_is_told_with_its_name(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(ShelfError, match=r"shelf\.sqlite: your favourites and notes cannot be read"):
        Database(tmp_path)


def test_that_a_note_that_is_gone_meanwhile_is_kept_when_it_is_written_on(database: Database) -> None:
    notes = Notes(database)
    kept = notes.add(Note("warfarin", "old", section="dosage"))
    notes.remove(kept)
    other = notes.add(Note("aciclovir", "has the number that the first one had"))
    notes.rewrite(kept, "new")
    again = notes.rewrite(kept, "newer")
    assert notes.of("warfarin") == (again,)
    assert notes.of("aciclovir") == (other,)
    assert (again.text, again.section, again.created) == ("newer", "dosage", kept.created)


def test_that_a_quote_is_found_whatever_the_white_space() -> None:
    assert find_quote("Take  0.5 to\n1 mg daily.", "0.5 to 1 mg") == (6, 17)
    assert find_quote("Take 2 mg daily.", "0.5 to 1 mg") is None
    assert find_quote("Take 2 mg daily.", "  ") is None


def test_that_of_several_places_the_one_with_the_same_surroundings_is_meant() -> None:
    text = "Adults: 5 mg once daily. Children: 5 mg once daily at night."
    start = text.rindex("5 mg")
    before, after = context(text, start, start + 4)
    changed = "For adults 5 mg twice daily. Children: 5 mg once daily at bedtime."
    assert find_quote(changed, "5 mg", before, after) == (changed.rindex("5 mg"), changed.rindex("5 mg") + 4)


@given(st.text(max_size=60), st.data())
def test_that_a_passage_is_found_where_it_was(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = find_quote(text, text[start:end], *context(text, start, end))
    quote = text[start:end].split()
    assert (found is None) == (not quote)
    assert found is None or text[found[0] : found[1]].split() == quote


def test_that_the_shelf_is_taken_to_another_computer_and_nothing_comes_twice(
    database: Database, other: Database, tmp_path: Path
) -> None:
    favourites, notes = Favourites(database), Notes(database)
    favourites.add("warfarin")
    notes.add(Note("warfarin", "\u00fcber alles", section="faqs"))
    file = tmp_path / "shelf.json"
    file.write_text(export_shelf(database), encoding="utf-8")
    Favourites(other).add("aciclovir")
    assert import_shelf(file, other) == Imported(1, 1)
    assert import_shelf(file, other) == Imported()
    assert set(Favourites(other).all()) == {"aciclovir", "warfarin"}
    assert [replace(n, id=0) for n in Notes(other).all()] == [replace(n, id=0) for n in notes.all()]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"kind": "other"}',
        '{"kind": "dispensatory-shelf", "format": 9, "favourites": [], "notes": []}',
        '{"kind": "dispensatory-shelf", "format": 1, "favourites": [1], "notes": []}',
        '{"kind": "dispensatory-shelf", "format": 1, "favourites": [], "notes": [{"slug": "a"}]}',
        '{"kind": "dispensatory-shelf", "format": 1, "favourites": [], "notes": [{"slug": "a", "text": 1}]}',
        '{"kind": "dispensatory-shelf", "format": 1, "favourites": [], "notes": [7]}',
    ],
)
def test_that_a_strange_file_is_refused_and_changes_nothing(database: Database, tmp_path: Path, content: str) -> None:
    file = tmp_path / "strange.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ShelfError, match=r"strange\.json"):
        import_shelf(file, database)
    assert json.loads(export_shelf(database))["favourites"] == []


def test_that_a_file_that_cannot_be_taken_over_is_refused_with_what_to_do(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "shelf.json"
    whole = {"kind": "dispensatory-shelf", "format": 1, "favourites": ["zinc"], "notes": []}
    for content, said in (
        ("[]", "choose one that this program has written with Export"),
        (json.dumps({**whole, "format": 2}), "update both, and export it again"),
        (
            json.dumps({**whole, "notes": [{"slug": 1}]}),
            "holds a note that cannot be read: nothing of it was taken over",
        ),
        (json.dumps({**whole, "regimens": [{}]}), "holds a list of medicines without a name: nothing of it"),
    ):
        file.write_text(content, encoding="utf-8")
        with pytest.raises(ShelfError, match=re.escape(f"{file}: ")) as refused:
            import_shelf(file, database)
        assert said in str(refused.value)
        assert Favourites(database).all() == ()
    with pytest.raises(ShelfError, match="check the name"):
        import_shelf(tmp_path / "nowhere.json", database)
