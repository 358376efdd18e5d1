"""Adding a medicine by any of its names: taken at once only where nothing can be mistaken."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView

from app.conftest import Reader
from dispensatory.app.tools.medicine_field import MedicineField


@dataclass
class Typist:
    """The field, and what it said."""

    field: MedicineField
    reader: Reader
    chosen: list[tuple[str, str]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    pasted: list[list[str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def type(self, text: str) -> None:
        self.reader.bot.keyClicks(self.field, text)

    def enter(self) -> None:
        self.reader.bot.keyClick(self.field, Qt.Key.Key_Return)

    @property
    def popup(self) -> QListView:
        return self.field._popup


def typist_of(reader: Reader, *, keeps_unknown: bool) -> Typist:
    made = MedicineField(
        reader.window.desk.tools.context, "someField", "Add", reader.window, keeps_unknown=keeps_unknown
    )
    typist = Typist(made, reader)
    made.chosen.connect(lambda slug, typed: typist.chosen.append((slug, typed)))
    made.unknown.connect(typist.unknown.append)
    made.pasted.connect(typist.pasted.append)
    made.said.connect(typist.said.append)
    made.show()
    return typist


@pytest.fixture
def typist(reader: Reader) -> Iterator[Typist]:
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    made = typist_of(reader, keeps_unknown=False)
    yield made
    made.popup.hide()


@pytest.mark.parametrize("name", ["Isotretinoin", "isotretinoin", "Roaccutane", "13-cis-retinoic acid"])
def test_that_a_whole_name_is_taken_on_enter(typist: Typist, name: str) -> None:
    typist.type(name)
    typist.enter()
    assert typist.chosen == [("isotretinoin", name)]
    assert typist.field.text() == ""


def test_that_the_beginning_of_a_name_is_offered_and_never_taken_by_itself(typist: Typist) -> None:
    typist.type("isotret")
    assert typist.field.offered() == ["Isotretinoin \u00b7 Retinoid"]
    typist.enter()
    assert typist.chosen == []
    assert "choose one of those listed" in typist.said[-1]
    typist.reader.bot.keyClick(typist.popup, Qt.Key.Key_Down)
    typist.reader.bot.keyClick(typist.popup, Qt.Key.Key_Return)
    assert typist.chosen == [("isotretinoin", "isotret")]


def test_that_a_similar_name_is_set_apart_and_has_to_be_chosen(typist: Typist) -> None:
    typist.type("isotretinoinn")
    assert typist.field.offered()[:1] == ["Similar names: check before choosing"]
    typist.enter()
    assert typist.chosen == []
    heading = typist.popup.model().index(0, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    row = typist.popup.model().index(1, 0)
    typist.reader.bot.mouseClick(
        typist.popup.viewport(), Qt.MouseButton.LeftButton, pos=typist.popup.visualRect(row).center()
    )
    assert typist.chosen == [("isotretinoin", "isotretinoinn")]


def test_that_a_name_that_nobody_has_is_said_and_stays_to_be_corrected(typist: Typist) -> None:
    typist.type("zzzz")
    typist.enter()
    assert typist.unknown == ["zzzz"]
    assert typist.field.text() == "zzzz"


def test_that_a_name_that_nobody_has_can_be_kept_where_the_tool_keeps_such(reader: Reader) -> None:
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    typist = typist_of(reader, keeps_unknown=True)
    typist.type("zzzz")
    assert typist.field.offered() == ["Keep \u201czzzz\u201d as it is: it cannot be checked"]
    typist.enter()
    assert typist.unknown == ["zzzz"]
    assert typist.field.text() == ""
    typist.popup.hide()


@pytest.mark.parametrize("text", ["Isotretinoin\nmetformin", "Isotretinoin; metformin", "Isotretinoin, metformin\n"])
def test_that_a_pasted_list_is_handed_on_as_names(typist: Typist, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    typist.reader.bot.keyClick(typist.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert typist.pasted == [["Isotretinoin", "metformin"]]
    assert typist.field.text() == ""


def test_that_a_comma_in_a_number_parts_nothing(typist: Typist) -> None:
    QGuiApplication.clipboard().setText("heparin 5,000 units\nmetformin")
    typist.reader.bot.keyClick(typist.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert typist.pasted == [["heparin 5,000 units", "metformin"]]


def test_that_several_names_typed_in_one_line_are_handed_on_too(typist: Typist) -> None:
    typist.type("isotretinoin, metformin")
    typist.enter()
    assert typist.pasted == [["isotretinoin", "metformin"]]


def test_that_the_offer_shows_the_end_of_its_rows_and_never_scrolls_sideways(
    start: Callable[..., Reader], tmp_path: Path
) -> None:
    kind = "Selective inhibitor of something with a very long name"
    for name, words in (("somazole", "Azole"), ("somabetalongerthanothers", kind)):
        text = f"---\ntitle: {name.title()}\npharmacological_class: [{words}]\n---\n### Usage\nPain.\n"
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    reader = start(folder=tmp_path)
    reader.until(lambda: reader.window.desk.tools.context.catalogue is not None)
    reader.window.resize(900, 600)
    typist = typist_of(reader, keeps_unknown=False)
    typist.field.resize(160, typist.field.height())
    typist.type("soma")
    popup, model = typist.popup, typist.popup.model()
    longest = max(popup.fontMetrics().horizontalAdvance(words) for words in typist.field.offered())
    assert longest > 160
    assert popup.viewport().width() >= longest
    assert popup.visualRect(model.index(0, 0)).width() <= popup.viewport().width()
    assert not popup.horizontalScrollBar().isVisible()
    popup.hide()
    reader.window.resize(640, 600)
    typist.field.move(reader.window.width() - 170, 0)
    typist.field.clear()
    typist.type("soma")
    assert popup.width() < longest
    assert popup.textElideMode() == Qt.TextElideMode.ElideMiddle
    assert popup.visualRect(model.index(0, 0)).width() <= popup.viewport().width()
    popup.hide()
