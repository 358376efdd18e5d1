"""What a change of a library does is shown whole: every medicine, every section, every word."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.library.differences import DETAILS, Kind, changes, section_differences, title_of
from dispensatory.library.manifest import Manifest, PackFile
from dispensatory.library.text_difference import Part, Piece, differences
from library.packing import text

SAME, REMOVED, ADDED = Part.SAME, Part.REMOVED, Part.ADDED


def edition(**files: str) -> Manifest:
    """A manifest with files whose content is told by a word; a "!" before it replaces the bundled one."""
    return Manifest(
        "Ward 4",
        "1",
        "MIT",
        tuple(
            PackFile(f"monographs/{slug}.md", 1, words.strip("!") * 8, words.startswith("!"))
            for slug, words in files.items()
        ),
    )


def told(before: Manifest | None, after: Manifest | None) -> list[tuple[str, str, bool, bool]]:
    return [(change.kind.value, change.slug, change.replaces, change.gives_back) for change in changes(before, after)]


def test_that_new_changed_and_removed_medicines_are_told() -> None:
    assert told(edition(a="1", b="1", c="1"), edition(b="1", c="2", d="1")) == [
        ("removed", "a", False, False),
        ("changed", "c", False, False),
        ("new", "d", False, False),
    ]


def test_that_adding_and_removing_a_library_tell_all_of_it() -> None:
    assert told(None, edition(a="!1", b="1")) == [("new", "a", True, False), ("new", "b", False, False)]
    assert told(edition(a="!1", b="1"), None) == [("removed", "a", False, True), ("removed", "b", False, False)]


def test_that_taking_or_giving_back_the_place_of_a_bundled_text_is_a_change() -> None:
    assert told(edition(a="1", b="!1"), edition(a="!1", b="1")) == [
        ("changed", "a", True, False),
        ("changed", "b", False, True),
    ]


def test_that_a_file_moved_to_another_folder_is_the_same_medicine() -> None:
    old, new = (PackFile(f"monographs/{place}x.md", 1, "0" * 64) for place in ("", "x/"))
    assert changes(Manifest("W", "1", "MIT", (old,)), Manifest("W", "1", "MIT", (new,))) == ()


OLD = text("Warfarin", usage="Clots of the leg.", dosage="5 mg once a day.\n\nCheck the INR.", precautions="Bleeding.")
NEW = text("Warfarin", usage="Clots of the leg.", dosage="2 mg once a day.\n\nCheck the INR.", storage="Keep dry.")


def test_that_each_section_is_compared_with_its_own() -> None:
    found = section_differences(OLD.encode(), NEW.encode())
    assert [(each.kind, each.heading) for each in found] == [
        (Kind.CHANGED, "Dosage"),
        (Kind.NEW, "Storage"),
        (Kind.REMOVED, "Precautions"),
    ]
    assert found[0].pieces == (
        Piece(REMOVED, "5"),
        Piece(ADDED, "2"),
        Piece(SAME, " mg once a day.\n\nCheck the INR."),
    )
    assert found[2].pieces == (Piece(REMOVED, "Bleeding."),)


def test_that_what_stands_above_the_text_is_compared_too() -> None:
    changed = OLD.replace("title: Warfarin\n", "title: Warfarin\nboxed_warning: Fatal bleeding.\n")
    found = section_differences(OLD.encode(), changed.encode())
    assert [each.heading for each in found] == [DETAILS]
    assert Piece(ADDED, "boxed_warning: Fatal bleeding.") in found[0].pieces or any(
        "boxed_warning: Fatal bleeding." in piece.text for piece in found[0].pieces if piece.part is ADDED
    )


def test_that_a_disclaimer_is_compared_too() -> None:
    before, after = (f"{OLD}\n**Disclaimer:** {words}\n" for words in ("Ask a doctor.", "Ask nobody."))
    assert [each.heading for each in section_differences(before.encode(), after.encode())] == ["Disclaimer"]


def test_that_a_whole_text_is_shown_where_there_is_no_other() -> None:
    added = section_differences(None, OLD.encode())
    assert [each.heading for each in added] == [DETAILS, "Usage", "Dosage", "Precautions"]
    assert {each.kind for each in added} == {Kind.NEW}
    removed = section_differences(OLD.encode(), None)
    assert {piece.part for each in removed for piece in each.pieces} == {REMOVED}


def test_that_another_writing_of_the_same_text_is_no_difference() -> None:
    assert section_differences(OLD.encode(), OLD.replace("\n", "\r\n").encode()) == ()
    assert section_differences(OLD.encode(), ("\ufeff" + OLD).encode()) == ()


def test_that_sections_of_the_same_name_are_compared_in_their_order() -> None:
    one = text("X", usage="A.") + "\n### Storage\nFirst.\n### Storage\nSecond.\n"
    found = section_differences(one.encode(), one.replace("Second", "Third").encode())
    assert [[piece.text for piece in each.pieces] for each in found] == [["Second.", "Third."]]


def test_that_the_title_is_that_of_the_text() -> None:
    assert title_of(OLD.encode(), "warfarin") == "Warfarin"
    assert title_of(b"\xff", "x.md") == "x"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "", []),
        ("a", "a", [(SAME, "a")]),
        ("", "a", [(ADDED, "a")]),
        ("a", "", [(REMOVED, "a")]),
        ("one two three", "one 2 three", [(SAME, "one"), (REMOVED, " two"), (ADDED, " 2"), (SAME, " three")]),
        ("a\nb\nc\n", "a\nc\n", [(SAME, "a\n"), (REMOVED, "b\n"), (SAME, "c\n")]),
        (
            "quite other words",
            "nothing in common here",
            [(REMOVED, "quite other words"), (ADDED, "nothing in common here")],
        ),
        ("0.5 mg", "5 mg", [(REMOVED, "0.5"), (ADDED, "5"), (SAME, " mg")]),
        ("a\n", "a", [(SAME, "a"), (REMOVED, "\n")]),
    ],
)
def test_that_differences_are_told(before: str, after: str, expected: list[tuple[Part, str]]) -> None:
    assert [(piece.part, piece.text) for piece in differences(before, after)] == expected


TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(["a", "b", "mg", " ", "\n", "\n\n", "0.5", "not "])).map("".join)
)


@given(TEXTS, TEXTS)
def test_that_nothing_is_left_out(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert "".join(piece.text for piece in pieces if piece.part is not ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.part is not REMOVED) == after
    assert all(piece.text for piece in pieces)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_that_every_changed_word_of_two_monographs_is_in_a_difference(a: str, b: str, c: str, d: str) -> None:
    before, after = text("X", usage=a, dosage=b), text("X", usage=c, dosage=d)
    found = section_differences(before.encode("utf-8", "replace"), after.encode("utf-8", "replace"))
    if sorted(before.split()) != sorted(after.split()):
        assert found


def test_that_very_different_large_texts_take_no_long_time() -> None:
    chance = random.Random(1)  # noqa: S311
    one, other = (" ".join(chance.choices("abc", k=400_000)) for _ in range(2))
    lines = one.replace(" c", "\nc"), other.replace(" c", "\nc")
    began = time.perf_counter()
    for before, after in ((one, other), lines, (lines[0], one)):
        pieces = differences(before, after)
        assert "".join(piece.text for piece in pieces if piece.part is not ADDED) == before
    assert time.perf_counter() - began < 6


def test_that_many_changed_lines_take_no_long_time() -> None:
    chance = random.Random(2)  # noqa: S311
    words = [str(number) for number in range(3000)]
    one, other = ("\n".join(" ".join(chance.choices(words, k=1000)) for _ in range(300)) for _ in range(2))
    began = time.perf_counter()
    assert {piece.part for piece in differences(one, other)} == {REMOVED, ADDED}
    lines = one.replace("7", "8")
    assert "".join(piece.text for piece in differences(one, lines) if piece.part is not REMOVED) == lines
    assert time.perf_counter() - began < 6
