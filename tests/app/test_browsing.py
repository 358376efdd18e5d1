"""The list, its filter, and the tree of classes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView

from app.conftest import Reader
from dispensatory.app.models.drug_list_model import DrugListModel
from dispensatory.app.models.roles import Role


def _tree(reader: Reader) -> QTreeView:
    reader.action("classesAction").trigger()
    reader.until(lambda: reader.window.findChild(QTreeView, "classTree") is not None)
    return reader.window.findChild(QTreeView, "classTree")


def _texts(tree: QTreeView, parent: QModelIndex | None = None) -> list[Any]:
    parent = parent or QModelIndex()
    found: list[Any] = []
    for row in range(tree.model().rowCount(parent)):
        index = tree.model().index(row, 0, parent)
        below = _texts(tree, index)
        found.append((index.data(), below) if below else index.data())
    return found


def test_that_typing_narrows_the_list_and_says_how_many_are_left(reader: Reader) -> None:
    reader.bot.keyClicks(reader.filter, "in")
    assert reader.titles() == [
        "Aspirin (aspirin-1)",
        "Aspirin (aspirin-2)",
        "Doxycycline",
        "Isotretinoin",
        "Metformin",
        "Zinc",
    ]
    reader.bot.keyClicks(reader.filter, "c")
    assert reader.titles() == ["Zinc"]
    assert reader.label("listCount") == "1 of 7"


def test_that_enter_in_the_filter_opens_the_only_medicine_left(reader: Reader) -> None:
    reader.bot.keyClicks(reader.filter, "zi")
    reader.bot.keyClick(reader.filter, Qt.Key.Key_Return)
    assert reader.title == "Zinc"


def test_that_down_goes_from_the_filter_into_the_list(reader: Reader) -> None:
    reader.filter.setFocus()
    reader.bot.keyClick(reader.filter, Qt.Key.Key_Down)
    assert reader.drugs.hasFocus()
    assert reader.drugs.currentIndex().row() == 0


def test_that_escape_empties_the_filter(reader: Reader) -> None:
    reader.bot.keyClicks(reader.filter, "zinc")
    reader.bot.keyClick(reader.filter, Qt.Key.Key_Escape)
    assert len(reader.titles()) == 7


def test_that_the_open_medicine_is_chosen_in_the_list(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.window.monograph.link_chosen.emit("medicine:metformin")
    assert reader.drugs.currentIndex().data() == "Metformin"


def test_that_the_tree_names_classes_and_ends_with_medicines_without_a_code(reader: Reader) -> None:
    texts = _texts(_tree(reader))
    assert texts[0] == ("Dermatologicals (1)", [("Anti-acne preparations (1)", [("D10BA (1)", ["Isotretinoin"])])])
    assert texts[1] == ("Antiinfectives (1)", [("Antibacterials (1)", [("J01AA (1)", ["Doxycycline"])])])
    assert texts[2] == (
        "No ATC code (5)",
        ["Aspirin (aspirin-1)", "Aspirin (aspirin-2)", "Heart burn bundle", "Metformin", "Zinc"],
    )


def test_that_a_medicine_opens_from_the_tree_by_the_keyboard(reader: Reader) -> None:
    tree = _tree(reader)
    reader.until(lambda: tree.model().rowCount() == 3)
    tree.setCurrentIndex(tree.model().index(0, 0))
    for _ in range(3):
        reader.bot.keyClick(tree, Qt.Key.Key_Return)
        reader.bot.keyClick(tree, Qt.Key.Key_Down)
    reader.bot.keyClick(tree, Qt.Key.Key_Return)
    assert reader.title == "Isotretinoin"


def test_that_the_filter_narrows_the_tree_by_medicine_and_by_class(reader: Reader) -> None:
    tree = _tree(reader)
    reader.bot.keyClicks(reader.filter, "antibac")
    reader.until(lambda: len(_texts(tree)) == 1)
    assert _texts(tree) == [("Antiinfectives (1)", [("Antibacterials (1)", [("J01AA (1)", ["Doxycycline"])])])]


def test_that_the_next_session_shows_the_classes_again(start: Callable[..., Reader]) -> None:
    first = start()
    _tree(first)
    first.window.close()
    second = start()
    tree = second.window.findChild(QTreeView, "classTree")
    assert tree.isVisible()
    assert len(_texts(tree)) == 3


def test_that_the_models_are_sound(reader: Reader) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tree = _tree(reader)
    testers = [QAbstractItemModelTester(reader.drugs.model(), fatal), QAbstractItemModelTester(tree.model(), fatal)]
    for text in ("z", "", "dox"):
        reader.filter.setText(text)
        reader.window.browse.refresh_tree()
    for tester in testers:
        tester.deleteLater()


def test_that_a_letter_stands_beside_the_first_title_that_begins_with_it() -> None:
    model = DrugListModel(str)
    model.set_medicines(["a", "b", "c", "d"], ["5-FU", "\u00c1cido", "Aspirin", "Zinc"])
    assert [model.index(row).data(Role.LETTER) for row in range(4)] == ["#", "A", "", "Z"]


def test_that_the_filter_ignores_case_and_accents() -> None:
    model = DrugListModel(str)
    model.set_medicines(["a", "b"], ["\u00c1cido f\u00f3lico", "Zinc"])
    model.set_filter("ACIDO foli")
    assert [model.slug_at(model.index(row)) for row in range(model.rowCount())] == ["a"]
