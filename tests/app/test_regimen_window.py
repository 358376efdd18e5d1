"""A list of medicines in its own window: added by any name, pasted, saved, undone; the report follows at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QMenu, QToolButton, QWidget

from app.conftest import Reader
from app.library_files import write_library
from app.regimen_table import DOXY, ISO, Table, table_of
from dispensatory.app.theme import DARK
from dispensatory.app.tools.medicine_field import MedicineField
from dispensatory.app.views.monograph_text import MonographText


@pytest.fixture
def table(reader: Reader) -> Iterator[Table]:
    made = table_of(reader)
    yield made
    for menu in made.window.findChildren(QMenu):
        menu.hide()


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What the reader answers when he is asked for a name."""

    def answer(name: str) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (name, bool(name)))

    return answer


def test_that_the_window_says_what_it_is_for_while_it_is_empty(table: Table) -> None:
    assert table.rows == []
    assert "pair by pair" in table.report
    assert table.name == "List without a name"
    assert table.window.paper() is None
    assert not table.window.findChild(QToolButton, "regimenRemove").isEnabled()


def test_that_the_report_follows_each_medicine_word_for_word(table: Table) -> None:
    table.add("Roaccutane")
    assert table.rows == ["Isotretinoin: Roaccutane"]
    assert "Add a second medicine" in table.report
    table.add("doxycycline")
    assert table.rows == ["Isotretinoin: Roaccutane", "Doxycycline"]
    lines = table.report.split("\n")
    assert lines[0] == "2 medicines. 1 pair: 1 contraindicated."
    assert "Contraindicated: Isotretinoin and Doxycycline" in lines
    said = "Contraindicated, says Isotretinoin: Raised pressure inside the skull. Do not give together."
    assert said in lines
    assert "Absorica prescribing information, FDA label, 2023-10" in lines
    table.add("metformin")
    table.add("zinc")
    assert "4 medicines. 6 pairs: 1 contraindicated, 1 monitor, 4 with nothing recorded." in table.report
    assert (
        table.report.index("Contraindicated: ")
        < table.report.index("Monitor: ")
        < table.report.index("Nothing recorded")
    )
    assert "Doxycycline and: Metformin, Zinc" in table.report


def test_that_a_pasted_list_with_doses_keeps_its_lines_and_drops_none(table: Table) -> None:
    table.paste("- Isotretinoin 20 mg bd\ndoxycycline 100 mg, xyzzy 5 mg\nAspirin 75 mg")
    assert table.rows == [
        "Isotretinoin: - Isotretinoin 20 mg bd",
        "Doxycycline: doxycycline 100 mg",
        "xyzzy 5 mg: cannot be checked: not known here",
        "Aspirin 75 mg: press Enter to choose which",
    ]
    assert table.message == "2 lines cannot be checked. Enter on one of them in the list shows what it may be."
    assert "Cannot be checked: \u201cxyzzy 5 mg\u201d, \u201cAspirin 75 mg\u201d. See the end." in table.report
    assert "xyzzy 5 mg: not the name of one medicine of this library" in table.report
    assert "Aspirin 75 mg: may be Aspirin (aspirin-1), Aspirin (aspirin-2). None is taken" in table.report


def test_that_a_list_can_be_pasted_onto_the_list_too(table: Table) -> None:
    QGuiApplication.clipboard().setText("zinc; metformin")
    table.reader.bot.keyClick(table.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert table.rows == ["Zinc", "Metformin"]


def test_that_a_dose_may_be_typed_and_an_unknown_name_kept(table: Table) -> None:
    table.field.setFocus()
    table.reader.bot.keyClicks(table.field, "zinc 20 mg")
    offered = table.window.findChild(MedicineField, "regimenField").offered()
    assert [words.partition(" \u00b7 ")[0] for words in offered] == ["Zinc"]
    table.add("zinc 20 mg od")
    table.add("qwertz")
    assert table.rows == ["Zinc: zinc 20 mg od", "qwertz: cannot be checked: not known here"]


def test_that_which_medicine_is_meant_is_asked_and_the_line_kept(table: Table) -> None:
    table.paste("zinc\nAspirin 75 mg")
    table.select(1)
    table.press(Qt.Key.Key_Return)
    choices = table.choices()
    assert next(iter(choices)) == "\u201cAspirin 75 mg\u201d may be:"
    assert not choices["\u201cAspirin 75 mg\u201d may be:"].isEnabled()
    offered = [action for action in choices.values() if action.data() and action.data()[0] == "choose"]
    assert offered
    offered[0].trigger()
    assert table.rows == ["Zinc", "Aspirin: Aspirin 75 mg"]
    assert "Cannot be checked" not in table.report


def test_that_a_name_with_a_number_without_a_unit_is_asked_about(table: Table) -> None:
    table.paste("Roaccutane 20\nzinc")
    assert table.rows[0] == "Roaccutane 20: press Enter to choose which"
    assert "Roaccutane 20: may be Isotretinoin. None is taken" in table.report
    table.select(0)
    table.press(Qt.Key.Key_Return)
    (offered,) = [action for action in table.choices().values() if action.data() and action.data()[0] == "choose"]
    offered.trigger()
    assert table.rows == ["Isotretinoin: Roaccutane 20", "Zinc"]


def test_that_similar_names_are_offered_for_a_name_that_is_not_known(table: Table) -> None:
    table.paste("metfornin 500 mg\nzinc")
    table.select(0)
    table.press(Qt.Key.Key_Return)
    words = list(table.choices())
    assert words[0] in ("Similar names: check before choosing", "No medicine of the library has such a name")
    assert words[-1] == "Remove from the list"
    table.choices()["Remove from the list"].trigger()
    assert table.rows == ["Zinc"]


def test_that_enter_on_a_medicine_opens_it_in_the_main_window(table: Table) -> None:
    table.add("zinc")
    table.select(0)
    table.press(Qt.Key.Key_Return)
    table.reader.until(lambda: table.reader.title == "Zinc")


def test_that_the_menu_of_a_line_opens_by_mouse_and_by_key(table: Table) -> None:
    table.paste("zinc\nmetformin")
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        table.select(1)
        at = table.view.visualRect(table.view.model().index(1, 0)).center()
        by_mouse = reason is QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, at if by_mouse else QPoint(-5, -5), QPoint(0, 0))
        QApplication.sendEvent(table.view.viewport(), event)
        assert list(table.choices()) == ["Open Metformin", "Remove from the list"]
    table.choices()["Open Metformin"].trigger()
    table.reader.until(lambda: table.reader.title == "Metformin")


def test_that_a_link_of_the_report_opens_the_section(table: Table) -> None:
    table.paste("isotretinoin\nzinc\nmetformin")
    assert 'href="medicine:isotretinoin#precautions"' in table.html
    table.window.follow("medicine:isotretinoin#precautions")
    table.reader.until(lambda: (table.reader.title, table.reader.section) == ("Isotretinoin", "Precautions"))


def test_that_what_is_removed_comes_back_step_by_step(table: Table) -> None:
    table.paste("isotretinoin\nzinc\nmetformin")
    table.select(1)
    table.press(Qt.Key.Key_Delete)
    assert table.rows == ["Isotretinoin", "Metformin"]
    assert table.message == "\u201czinc\u201d removed. Undo: Ctrl+Z."
    table.click("regimenClear")
    assert table.rows == []
    table.field.setFocus()
    assert table.window.findChild(QToolButton, "regimenUndo").accessibleName() == "Undo: 2 lines removed"
    table.reader.bot.keyClick(table.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert table.rows == ["Isotretinoin", "Metformin"]
    table.click("regimenUndo")
    assert table.rows == ["Isotretinoin", "Zinc", "Metformin"]
    table.click("regimenUndo")
    assert table.rows == []
    assert not table.window.findChild(QToolButton, "regimenUndo").isEnabled()


def test_that_ctrl_z_in_a_field_with_text_is_for_the_text(table: Table) -> None:
    table.add("zinc")
    table.field.setFocus()
    table.reader.bot.keyClicks(table.field, "met")
    table.reader.bot.keyClick(table.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert table.rows == ["Zinc"]


def test_that_several_lines_are_removed_at_once(table: Table) -> None:
    table.paste("isotretinoin\nzinc\nmetformin")
    table.view.selectAll()
    table.click("regimenRemove")
    assert table.rows == []


def test_that_a_list_is_saved_opened_renamed_deleted_and_put_back(table: Table, named: Callable[[str], None]) -> None:
    table.paste("isotretinoin\nxyzzy")
    named("Mrs A")
    table.do("regimenSave")
    assert (table.name, table.message) == ("Mrs A", "Saved as \u201cMrs A\u201d.")
    table.add("zinc")
    assert table.name == "Mrs A (changed)"
    table.do("regimenSave")
    assert table.name == "Mrs A"
    table.do("regimenNew")
    assert (table.name, table.rows) == ("List without a name", [])
    table.lists()["Mrs A (3 lines)"].trigger()
    assert (table.name, table.rows) == ("Mrs A", ["Isotretinoin", "xyzzy: cannot be checked: not known here", "Zinc"])
    named("Mrs B")
    table.do("regimenRename")
    assert table.name == "Mrs B"
    assert list(table.lists()) == ["Mrs B (3 lines)"]
    table.do("regimenDelete")
    assert (table.name, len(table.rows), list(table.lists())) == ("List without a name", 3, [])
    table.click("regimenUndo")
    assert (table.name, list(table.lists())) == ("Mrs B", ["Mrs B (3 lines)"])
    table.click("regimenUndo")
    assert (table.name, list(table.lists())) == ("Mrs A", ["Mrs A (3 lines)"])


def test_that_a_list_saved_over_another_gives_that_one_back(table: Table, named: Callable[[str], None]) -> None:
    named("Mrs A")
    table.add("zinc")
    table.do("regimenSave")
    table.do("regimenNew")
    table.paste("isotretinoin\nmetformin")
    table.do("regimenSave")
    assert "comes back with Ctrl+Z" in table.message
    assert list(table.lists()) == ["Mrs A (2 lines)"]
    table.click("regimenUndo")
    assert list(table.lists()) == ["Mrs A (1 line)"]
    assert (table.name, len(table.rows)) == ("List without a name", 2)


def test_that_a_name_of_another_list_and_no_name_change_nothing(table: Table, named: Callable[[str], None]) -> None:
    for name in ("Mrs A", "Mrs B"):
        named(name)
        table.do("regimenSaveAs")
    named("mrs a")
    table.do("regimenRename")
    assert "already" in table.message
    named("")
    table.do("regimenRename")
    table.do("regimenSaveAs")
    assert (table.name, list(table.lists())) == ("Mrs B", ["Mrs A (0 lines)", "Mrs B (0 lines)"])


def test_that_the_list_is_there_in_the_next_session(start: Callable[..., Reader], named: Callable[[str], None]) -> None:
    first = table_of(start())
    first.paste("isotretinoin 20 mg\nxyzzy\nAspirin")
    named("Mrs A")
    first.do("regimenSave")
    first.add("zinc")
    first.reader.window.close()
    second = table_of(start(), "metformin")
    assert second.rows == [
        "Isotretinoin: isotretinoin 20 mg",
        "xyzzy: cannot be checked: not known here",
        "Aspirin: press Enter to choose which",
        "Zinc",
        "Metformin",
    ]
    assert second.name == "Mrs A (changed)"


def test_that_opening_it_with_a_medicine_adds_that_once(table: Table) -> None:
    for _ in range(2):
        table_of(table.reader, ISO, DOXY)
    assert table.rows == ["Isotretinoin", "Doxycycline"]


def test_that_the_filter_hides_lesser_pairs_and_says_how_many(table: Table) -> None:
    table.paste("isotretinoin\ndoxycycline\nmetformin")
    actions = table.window.findChild(QComboBox, "regimenActions")
    assert table.label("regimenHidden") == "Nothing is hidden"
    actions.setCurrentText("Contraindicated only")
    assert table.label("regimenHidden") == "1 pair hidden"
    assert "Monitor: " not in table.report
    assert "1 pair is hidden by the choice of actions: 1 monitor." in table.report
    assert "1 contraindicated, 1 monitor" in table.report.split("\n")[0]
    paper = table.window.paper()
    assert paper is not None
    assert "Made up for this test." in paper.html
    actions.setCurrentText("Down to monitor")
    assert table.label("regimenHidden") == "Nothing is hidden"
    assert "Made up for this test." in table.report


def test_that_paper_holds_the_list_the_day_and_the_whole_report(table: Table, named: Callable[[str], None]) -> None:
    table.paste("Roaccutane 20 mg\nxyzzy & co\ndoxycycline")
    named("Mrs <A>")
    table.do("regimenSave")
    paper = table.window.paper()
    assert paper is not None
    assert paper.title == "Mrs <A>"
    assert paper.file.startswith("regimen-20")
    for words in (
        "<h1>Mrs &lt;A&gt;</h1>",
        "<li>Isotretinoin (Roaccutane 20 mg)</li>",
        "<li>xyzzy &amp; co: ",
        "Raised pressure inside the skull.",
        paper.file.removeprefix("regimen-"),
    ):
        assert words in paper.html
    assert "<a " not in paper.html
    assert "</a>" not in paper.html


def test_that_a_file_that_cannot_be_read_is_said_and_the_rest_checked(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    table = table_of(start(folder=write_library(tmp_path)))
    (tmp_path / "zinc.md").unlink()
    table.paste("isotretinoin\nzinc\ndoxycycline")
    assert table.rows[1] == "Zinc: cannot be checked: its monograph cannot be read"
    assert "zinc: its monograph cannot be read" in table.report
    assert "Contraindicated: Isotretinoin and Doxycycline" in table.report


def test_that_what_is_said_of_a_name_that_cannot_be_checked_stands_first_where_it_is_gravest(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    table = table_of(start(folder=write_library(tmp_path)))
    (tmp_path / "doxycycline.md").unlink()
    table.paste("isotretinoin\nmetformin\nzinc\ndoxycycline 100 mg")
    first, box, heading, why, said = list(filter(None, table.report.split("\n")))[:5]
    assert first.endswith("1 name cannot be checked. What is said of a name without a monograph: 1 contraindicated.")
    assert "\u201cdoxycycline 100 mg\u201d (contraindicated, says Isotretinoin)" in box
    assert heading == "Contraindicated: Isotretinoin and \u201cdoxycycline 100 mg\u201d"
    assert why == "\u201cdoxycycline 100 mg\u201d cannot be checked: only what Isotretinoin says of it is shown."
    assert said.startswith("Contraindicated, says Isotretinoin of \u201cdoxycycline\u201d: Raised pressure")
    assert (
        table.report.index(said) < table.report.index("Monitor: Isotretinoin") < table.report.index("Nothing recorded")
    )
    assert table.report.count("Raised pressure") == 1
    paper = table.window.paper()
    assert paper is not None
    assert paper.html.index("Raised pressure") < paper.html.index("Made up for this test")


def test_that_every_part_has_a_name_and_is_reached_by_key(table: Table) -> None:
    table.paste("isotretinoin\nxyzzy")
    for name in ("regimenField", "regimenList", "regimenActions", "regimenReport", "regimenLists", "regimenUndo"):
        part = table.window.findChild(object, name)
        assert part.accessibleName(), name
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus, name
    table.field.setFocus()
    seen = []
    for _ in range(4):
        table.do("regimenNextPart")
        seen.append(table.window.focusWidget().objectName())
    assert seen == ["regimenList", "regimenActions", "regimenReport", "regimenField"]
    table.do("regimenPreviousPart")
    assert table.window.focusWidget().objectName() == "regimenReport"


def test_that_it_can_be_made_narrow_and_nothing_of_its_bar_is_cut(table: Table) -> None:
    table.window.resize(QSize(1080, 600))
    bar, button = (table.window.findChild(QWidget, name) for name in ("regimenBar", "regimenPrint"))
    wide = bar.height()
    table.window.resize(QSize(640, 600))
    table.reader.until(lambda: bar.height() > wide)
    assert table.window.width() == 640
    for name in ("regimenActions", "regimenHidden", "regimenPrint"):
        part = table.window.findChild(QWidget, name)
        assert bar.rect().contains(part.geometry()), name
        assert part.width() >= part.minimumSizeHint().width(), name
    assert button.accessibleName() == "Print or save as PDF \u2026"
    table.window.resize(QSize(1080, 600))
    table.reader.until(lambda: bar.height() == wide)


def test_that_a_line_of_the_list_is_shown_whole_however_long(table: Table) -> None:
    table.paste("xyzzy\nzinc\n" + "xyzzy of a name that is longer than the list is wide so that it is wrapped " * 2)
    table.window.resize(QSize(640, 600))
    model = table.view.model()
    short, checked, long = (table.view.visualRect(model.index(row, 0)).height() for row in range(3))
    line = table.view.fontMetrics().height()
    assert checked < short < long
    assert long >= short + 3 * line


def test_that_it_shows_dark_and_large(table: Table) -> None:
    table.paste("isotretinoin\ndoxycycline\nxyzzy")
    before = table.window.grab().toImage()
    look = table.reader.window.look
    look.use(DARK)
    look.set_zoom(200)
    table.window.resize(QSize(900, 600))
    after = table.window.grab().toImage()
    assert after.pixelColor(5, 5).lightness() < before.pixelColor(5, 5).lightness()
    assert (
        table.window.findChild(MonographText, "regimenReport").document().defaultFont().pointSizeF() == look.text_size
    )
