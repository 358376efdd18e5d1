"""The window in a language that marks every text of the program, so that one which is not translated stands out."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableWidget,
    QWidget,
)

from app.conftest import Reader
from dispensatory.app.navigation import Place
from dispensatory.app.page_text import page_text
from dispensatory.terminology.sections import HEADINGS
from dispensatory.wording import use_translator

MARK = "\u00a7"
NO_BUTTON = QDialogButtonBox.StandardButton.NoButton
UNITS = ("kg", "lb", "cm", "in", "m\u00b2")
WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(autouse=True)
def marked() -> Iterator[None]:
    use_translator(lambda text, _number: f"{MARK}{text}{MARK}")
    yield
    use_translator(None)


def _texts(widget: QWidget) -> Iterator[str]:
    """What a widget says."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield widget.tabText(number)
            yield widget.accessibleTabName(number)
    if isinstance(widget, QComboBox):
        for number in range(widget.count()):
            yield widget.itemText(number)
    if isinstance(widget, QTableWidget):
        for column in range(widget.columnCount()):
            yield widget.horizontalHeaderItem(column).text()
    for action in widget.actions():
        yield action.text()
        yield action.toolTip()


def _not_translated(root: QWidget, *own: str) -> list[tuple[str, str]]:
    """Texts of the program that are not marked. `own` are words of monographs and names; parts that Qt makes are left out."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        box = widget.parent()
        standard = isinstance(box, QDialogButtonBox) and box.standardButton(widget) is not NO_BUTTON
        if standard or isinstance(box, QTabBar) or widget.objectName().startswith("qt_"):
            continue
        found += [
            (widget.objectName(), text)
            for text in _texts(widget)
            if WORD.search(text) and MARK not in text and text not in UNITS and not any(word in text for word in own)
        ]
    return found


@pytest.fixture
def reader(start: Callable[..., Reader]) -> Reader:
    reader = start(ready=False)
    reader.until(lambda: "Index ready" in reader.label("statusIndex"))
    return reader


def test_that_every_text_of_the_window_is_translated(reader: Reader) -> None:
    assert _not_translated(reader.window, "Dispensatory") == []
    assert f"{MARK}Choose a medicine" in reader.page
    reader.window.desk.reading.open(Place("isotretinoin", "precautions"))
    assert _not_translated(reader.window, "Isotretinoin", "Absorica") == []
    reader.action("addNoteAction").trigger()
    reader.action("starAction").trigger()
    for name in ("starredAction", "recentAction", "classesAction", "findAction"):
        reader.action(name).trigger()
        assert _not_translated(reader.window, "Isotretinoin", "Absorica") == []
    reader.bot.keyClicks(reader.window.findChild(QLineEdit, "findField"), "skull")
    assert _not_translated(reader.window, "Isotretinoin", "Absorica", "skull") == []


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("keysAction", "keyMap"),
        ("paletteAction", "commandPalette"),
        ("preferencesAction", "preferencesDialog"),
        ("aboutAction", "aboutDialog"),
        ("problemsAction", "problemsDialog"),
        ("printAction", "printDialog"),
    ],
)
def test_that_every_text_of_a_dialog_is_translated(reader: Reader, action: str, name: str) -> None:
    reader.open("Doxycycline")
    reader.action(action).trigger()
    dialog = reader.window.findChild(QDialog, name)
    languages = ("English", "Espa\u00f1ol", "Fran\u00e7ais")
    fonts = [dialog.findChild(QComboBox, "fontChoice")] if name == "preferencesDialog" else []
    own = [box.itemText(number) for box in fonts for number in range(box.count())]
    assert _not_translated(dialog, *languages, *own) == []
    dialog.close()


def test_that_the_menu_and_its_parts_are_translated(reader: Reader) -> None:
    reader.bot.mouseClick(reader.window.findChild(QWidget, "menuButton"), Qt.MouseButton.LeftButton)
    menu = reader.window.findChild(QMenu, "mainMenu")
    texts = [action.text() for part in (menu, *menu.findChildren(QMenu)) for action in part.actions()]
    assert len(texts) > 40
    assert [text for text in texts if text and MARK not in text] == []
    menu.close()


def test_that_the_words_of_a_page_are_translated_and_those_of_the_monograph_are_not(reader: Reader) -> None:
    reader.open("Isotretinoin")
    shown = reader.page
    for words in ("At a glance", "International name", "Sources cited on this page", "Disclaimer:"):
        assert f"{MARK}{words}{MARK}" in shown
    assert f"{MARK}Revised 2026-11-22{MARK}" in shown
    assert "Isotretinoin is a retinoid" in shown
    reader.show_section(f"{MARK}Precautions{MARK}")
    for words in ("Boxed warning.", "Interactions stated in this monograph", "Contraindicated", "Action"):
        assert f"{MARK}{words}{MARK}" in reader.page
    assert "Raised pressure inside the skull." in reader.page
    assert [reader.tabs.tabText(number).strip(MARK) for number in range(reader.tabs.count())] == list(HEADINGS.values())


def test_that_only_a_window_in_another_language_says_that_the_monographs_are_in_english(reader: Reader) -> None:
    reader.open("Isotretinoin")
    assert f"{MARK}The monographs are in English.{MARK}" in reader.page
    use_translator(None)
    reader.window.desk.reading.reopen()
    assert "The monographs are in English" not in reader.page


def test_that_sections_keep_their_keys(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.action("section3Action").trigger()
    assert reader.section == f"{MARK}Dosage{MARK}"
    reader.open("Metformin")
    assert reader.section == f"{MARK}Dosage{MARK}"
    reader.open("Doxycycline")
    reader.action("section7Action").trigger()
    assert reader.status == (f"{MARK}Doxycycline has no section \u201c{MARK}FAQs{MARK}\u201d.{MARK}")


def test_that_the_line_that_unfolds_all_answers_is_no_text_of_the_section(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section(f"{MARK}FAQs{MARK}")
    assert f"{MARK}Open all{MARK}" in reader.page
    text = page_text(reader.text.document())
    assert "Open all" not in text
    assert len(text) == len(reader.text.document().toRawText())


def test_that_results_are_told_in_the_language_and_similar_names_still_warn(reader: Reader) -> None:
    reader.type("isotretinion")
    reader.until(lambda: any("Similar names" in row for row in reader.rows()))
    model = reader.results.model()
    rows = [model.row_at(model.index(row)) for row in range(model.rowCount())]
    assert [row.text for row in rows if row.warns] == [f"{MARK}Similar names: check before opening{MARK}"]
    reader.type("roaccutane")
    assert reader.rows()[0] == f"{MARK}Names{MARK}"


def test_that_a_class_without_a_code_is_found_by_its_name_in_the_language(reader: Reader) -> None:
    from dispensatory.app.models.class_tree import class_tree

    use_translator(lambda text, _number: {"No ATC code": "Sin c\u00f3digo ATC"}.get(text, text))
    entries = reader.window.desk.keeper.catalogue.entries
    root = class_tree(entries, lambda _: None, wanted="sin codigo")
    assert [child.title for child in root.children] == ["Sin c\u00f3digo ATC"]
    assert class_tree(entries, lambda _: None).children[-1].title == "Sin c\u00f3digo ATC"


def test_that_what_a_similar_name_stands_for_is_translated(reader: Reader) -> None:
    reader.type("isotretinion")
    reader.until(lambda: any("Similar names" in row for row in reader.rows()))
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Return)
    panel = reader.window.findChild(QWidget, "nearMatchPanel")
    assert _not_translated(panel, "Isotretinoin") == []
    labels = [label.text() for label in panel.findChildren(QLabel)]
    assert f"{MARK}Class{MARK}: Retinoid" in labels


def test_that_the_window_of_a_figure_is_translated(reader: Reader) -> None:
    reader.window.desk.reading.open(Place("isotretinoin", "dosage"))
    key = re.search(r'href="dose:([0-9a-f]+)"', reader.text.html)[1]
    reader.window.desk.links.follow(f"dose:{key}")
    dialog = reader.window.findChild(QDialog, "doseDialog")
    assert _not_translated(dialog, "Isotretinoin") == []
    dialog.close()
