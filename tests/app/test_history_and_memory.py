"""Back and forward, and what is remembered from one session to the next."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt

from app.conftest import Reader
from dispensatory.app.settings import WindowSettings, WindowState, on_screen


def test_that_back_returns_to_the_section_and_the_line_that_was_left(reader: Reader) -> None:
    reader.open("Metformin")
    reader.show_section("Dosage")
    reader.text.verticalScrollBar().setValue(700)
    reader.open("Isotretinoin")
    reader.action("backAction").trigger()
    assert (reader.title, reader.section) == ("Metformin", "Dosage")
    assert reader.text.verticalScrollBar().value() == 700
    reader.action("forwardAction").trigger()
    assert (reader.title, reader.section) == ("Isotretinoin", "Dosage")


def test_that_back_and_forward_are_off_where_there_is_nowhere_to_go(reader: Reader) -> None:
    assert not reader.action("backAction").isEnabled()
    reader.open("Metformin")
    reader.open("Zinc")
    assert reader.action("backAction").isEnabled()
    assert not reader.action("forwardAction").isEnabled()
    reader.bot.keyClick(reader.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.title == "Metformin"
    assert reader.action("forwardAction").isEnabled()


def test_that_the_buttons_of_the_mouse_go_back_and_forward(reader: Reader) -> None:
    reader.open("Metformin")
    reader.open("Zinc")
    reader.bot.mousePress(reader.text.viewport(), Qt.MouseButton.BackButton)
    assert reader.title == "Metformin"
    reader.bot.mousePress(reader.drugs.viewport(), Qt.MouseButton.ForwardButton)
    assert reader.title == "Zinc"


def test_that_the_next_session_goes_on_where_the_last_one_ended(start: Callable[..., Reader]) -> None:
    first = start()
    first.open("Metformin")
    first.show_section("Dosage")
    first.action("largerTextAction").trigger()
    first.window.resize(1000, 700)
    first.text.verticalScrollBar().setValue(300)
    first.window.close()
    second = start()
    assert (second.title, second.section) == ("Metformin", "Dosage")
    assert second.text.verticalScrollBar().value() == 300
    assert second.window.look.zoom == 110
    assert (second.window.width(), second.window.height()) == (
        min(1000, second.window.width()),
        min(700, second.window.height()),
    )
    second.open("Isotretinoin")
    assert second.section == "Dosage"
    second.action("backAction").trigger()
    assert second.title == "Metformin"


def test_that_a_changed_file_is_shown_as_it_is_now(start: Callable[..., Reader], tmp_path: Path) -> None:
    file = tmp_path / "one.md"
    file.write_text("---\ntitle: One\n---\n### Usage\nOld text.\n")
    first = start(folder=tmp_path)
    first.open("One")
    first.window.close()
    file.write_text("---\ntitle: One\n---\n### Usage\nThe new text.\n")
    second = start(folder=tmp_path)
    second.until(lambda: "The new text." in second.page)
    assert "Old text." not in second.page


def test_that_a_medicine_that_is_gone_is_not_opened_again(start: Callable[..., Reader], tmp_path: Path) -> None:
    for name in ("One", "Two"):
        (tmp_path / f"{name}.md").write_text(f"---\ntitle: {name}\n---\n### Usage\nText of {name}.\n")
    first = start(folder=tmp_path)
    first.open("Two")
    first.window.close()
    (tmp_path / "Two.md").unlink()
    second = start(folder=tmp_path)
    second.until(lambda: second.titles() == ["One"])
    assert "Text of Two." not in second.page


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"of": 1}', '{"of": [], "slugs": 3}'])
def test_that_a_damaged_first_screen_is_made_anew(start: Callable[..., Reader], home: Path, damage: str) -> None:
    first = start()
    first.open("Zinc")
    first.window.close()
    (kept,) = (home / "cache").glob("first-screen-*.json")
    kept.write_text(damage)
    second = start()
    assert len(second.titles()) == 7
    assert second.title == "Zinc"


def test_that_a_name_on_the_command_line_opens_at_its_section(start: Callable[..., Reader]) -> None:
    reader = start("Roaccutane#side effects")
    reader.until(lambda: reader.title == "Isotretinoin")
    assert reader.section == "Side Effects"


def test_that_an_unknown_name_on_the_command_line_is_searched_for(start: Callable[..., Reader]) -> None:
    reader = start("metforman")
    reader.until(lambda: reader.search.text() == "metforman")
    assert reader.title != "Metformin"


def test_that_a_name_of_two_medicines_on_the_command_line_is_searched_for(start: Callable[..., Reader]) -> None:
    reader = start("aspirin#usage")
    reader.until(lambda: reader.search.text() == "aspirin")
    assert reader.title != "Aspirin"


def test_that_a_name_that_is_new_in_the_library_is_found_by_its_brand(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    (tmp_path / "one.md").write_text("---\ntitle: One\n---\n### Usage\nText.\n")
    start(folder=tmp_path).window.close()
    (tmp_path / "two.md").write_text("---\ntitle: Two\nbrand_names: [Zweiol]\n---\n### Usage\nText.\n")
    reader = start("zweiol", folder=tmp_path)
    reader.until(lambda: reader.title == "Two")
    assert reader.search.text() == ""


def test_that_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    state = WindowState(
        x=5, y=6, width=900, height=600, maximized=True, left_width=300, classes=True, zoom=125, slug="zinc"
    )
    settings = WindowSettings(tmp_path / "config")
    assert settings.save(state)
    assert settings.load() == state


def test_that_each_set_of_screens_has_its_own_size_and_place(tmp_path: Path) -> None:
    desk = (QRect(0, 0, 1920, 1080), QRect(-1280, 0, 1280, 1024))
    alone = (QRect(0, 0, 1366, 768),)
    settings = WindowSettings(tmp_path)
    settings.save(WindowState(x=-1200, y=40, width=1100, height=900, zoom=110, slug="zinc"), desk)
    settings.save(WindowState(x=10, y=20, width=900, height=600, maximized=True, zoom=125, slug="iron"), alone)
    back = settings.load(desk)
    assert (back.x, back.y, back.width, back.height, back.maximized) == (-1200, 40, 1100, 900, False)
    assert (back.zoom, back.slug) == (125, "iron")
    assert on_screen(back, desk) == QRect(-1200, 40, 1100, 900)
    assert settings.load(alone).maximized
    unknown = settings.load((QRect(0, 0, 800, 600),))
    assert (unknown.x, unknown.width) == (10, 900)


@pytest.mark.parametrize("value", ["abc", "", "-4", "99999999999999", "@Invalid()", "12.5"])
def test_that_a_damaged_number_falls_back_to_its_default(tmp_path: Path, value: str) -> None:
    (tmp_path / "window.ini").write_text(f"[window]\nwidth={value}\nmaximized={value}\n[text]\nzoom={value}\n")
    state = WindowSettings(tmp_path).load()
    assert (state.width, state.maximized, state.zoom) == (WindowState().width, False, 100)


def test_that_false_in_the_file_is_false(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[window]\nmaximized=false\nclasses=false\n")
    state = WindowSettings(tmp_path).load()
    assert (state.maximized, state.classes) == (False, False)


def test_that_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file, not a folder")
    assert not WindowSettings(tmp_path / "config").save(WindowState())


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (WindowState(x=10, y=20, width=900, height=600), QRect(10, 20, 900, 600)),
        (WindowState(x=5000, y=20, width=900, height=600), QRect(350, 200, 900, 600)),
        (WindowState(x=1000, y=700, width=900, height=600), QRect(700, 400, 900, 600)),
        (WindowState(x=10, y=20, width=9000, height=6000), QRect(0, 0, 1600, 1000)),
        (WindowState(width=900, height=600), QRect(350, 200, 900, 600)),
    ],
)
def test_that_the_window_is_always_within_reach(state: WindowState, expected: QRect) -> None:
    assert on_screen(state, (QRect(0, 0, 1600, 1000),)) == expected
