"""Links on a page, the size of the text, light and dark, dialogs, names for screen readers."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QTableWidget,
    QToolButton,
    QWidget,
)

from app.conftest import Reader
from dispensatory.app import qt_numbers
from dispensatory.app.actions import ACTIONS, Part
from dispensatory.app.theme import DARK, LIGHT, Colours, style_sheet
from dispensatory.app.views.dialogs import link_dialog


def test_that_a_question_unfolds_by_a_link_and_by_the_keyboard(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("FAQs")
    reader.text.anchorClicked.emit(QUrl("faq:0"))
    assert "Better not." in reader.page
    reader.text.setFocus()
    reader.bot.keyClick(reader.text, Qt.Key.Key_Return)
    assert "Better not." not in reader.page
    reader.text.anchorClicked.emit(QUrl("faqs:open"))
    assert "Better not." in reader.page
    assert "A lip balm, often." in reader.page
    reader.text.anchorClicked.emit(QUrl("faqs:close"))
    assert "A lip balm, often." not in reader.page


def test_that_a_citation_says_its_source(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.text.highlighted.emit(QUrl("source:1"))
    assert reader.text.viewport().toolTip() == "Absorica prescribing information, FDA label, 2023-10"
    reader.text.highlighted.emit(QUrl(""))
    assert reader.text.viewport().toolTip() == ""


def test_that_nothing_is_ever_loaded(reader: Reader) -> None:
    reader.open("Zinc")
    kind = QTextDocument.ResourceType.HtmlResource.value
    for address in ("https://example.org/a.png", "file:///etc/passwd", "qrc:/x"):
        assert reader.text.loadResource(kind, QUrl(address)) is None
    assert not reader.text.openLinks()


def test_that_a_link_to_the_outside_is_asked_about_first(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Usage")
    assert "https://example.org/label" in reader.page
    reader.text.anchorClicked.emit(QUrl("https://example.org/label"))
    box = reader.window.findChild(QMessageBox, "linkDialog")
    assert box.informativeText() == "https://example.org/label"
    box.findChild(QAbstractButton, "copyAddress").click()
    assert QGuiApplication.clipboard().text() == "https://example.org/label"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "medicine:", "faq:99", "faq:-1", "source:9"]
)
def test_that_a_strange_link_does_nothing_bad(reader: Reader, address: str) -> None:
    reader.open("Isotretinoin")
    reader.text.anchorClicked.emit(QUrl(address))
    assert reader.window.findChild(QMessageBox, "linkDialog") is None


def test_that_the_text_grows_and_shrinks_within_bounds(reader: Reader) -> None:
    reader.open("Zinc")
    sizes = []
    for _ in range(12):
        reader.action("largerTextAction").trigger()
        sizes.append(reader.text.document().defaultFont().pointSizeF())
    assert sizes == sorted(sizes)
    assert reader.window.look.zoom == 200
    for _ in range(12):
        reader.action("smallerTextAction").trigger()
    assert reader.window.look.zoom == 90
    reader.action("normalTextAction").trigger()
    assert reader.window.look.zoom == 100


def test_that_a_line_is_no_longer_than_can_be_read(reader: Reader) -> None:
    reader.open("Metformin")
    reader.window.resize(1600, 900)
    reader.bot.waitUntil(lambda: reader.window.width() >= 780)
    assert reader.text.document().textWidth() <= 90 * reader.text.fontMetrics().averageCharWidth() * 1.2


def test_that_dark_and_light_change_while_the_window_is_open(reader: Reader) -> None:
    reader.find("nausea")
    for colours in (DARK, LIGHT):
        reader.window.look.use(colours)
        assert QGuiApplication.palette().base().color() == QColor(colours.page)
        assert colours.accent in reader.window.styleSheet()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_that_every_text_can_be_told_from_its_ground(colours: Colours) -> None:
    grounds = (colours.page, colours.side, colours.chrome, colours.field, colours.hover)
    pairs = [(text, ground) for ground in grounds for text in (colours.text, colours.muted, colours.accent)]
    pairs += [
        (colours.selected_text, colours.selected),
        (colours.warning_text, colours.warning),
        (colours.warning_text, colours.page),
        (colours.warning_text, colours.side),
        (colours.notice_text, colours.notice),
        (colours.notice_text, colours.chrome),
        (colours.notice_text, colours.page),
        (colours.mark_text, colours.mark),
        (colours.mark_text, colours.current_mark),
        (colours.on_accent, colours.accent),
    ]
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("name", ["window.qss", "page.css"])
def test_that_every_colour_of_a_style_sheet_is_known(name: str) -> None:
    assert "@" not in style_sheet(name, LIGHT)


def test_that_what_one_works_with_has_a_name_for_a_screen_reader(reader: Reader) -> None:
    reader.find("nausea")
    for widget in reader.window.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if focusable and not widget.objectName().startswith("qt_"):
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named, (type(widget).__name__, widget.objectName())


def test_that_every_shortcut_is_used_once() -> None:
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_that_the_menu_holds_the_actions_with_their_keys(reader: Reader) -> None:
    reader.window.findChild(QToolButton, "menuButton").click()
    menu = reader.window.findChild(QWidget, "mainMenu")
    for part in Part:
        inside = next(
            (action.menu() for action in menu.actions() if action.text() == part.value and action.menu()), menu
        )
        texts = [action.text() for action in inside.actions() if not action.isSeparator() and not action.menu()]
        assert texts == [spec.text for spec in ACTIONS if spec.part is part]
    menu.close()


def test_that_the_problems_are_listed_with_file_line_and_remedy(reader: Reader) -> None:
    reader.action("problemsAction").trigger()
    dialog = reader.window.findChild(QDialog, "problemsDialog")
    table = dialog.findChild(QTableWidget, "problemsTable")
    assert table.item(0, 0).text().endswith("zinc.md")
    assert table.item(0, 1).text() == "1"
    assert "begin the file with" in table.item(0, 2).text()
    dialog.close()


def test_that_the_about_box_says_what_the_program_is_not(reader: Reader) -> None:
    reader.action("aboutAction").trigger()
    box = reader.window.findChild(QDialog, "aboutDialog")
    said = box.findChild(QLabel, "aboutText").text()
    assert "not reviewed by a clinician" in said
    assert "LGPL" in said
    box.close()


def test_that_the_about_box_shows_the_licence_of_everything_that_is_shipped(reader: Reader) -> None:
    reader.action("aboutAction").trigger()
    box = reader.window.findChild(QDialog, "aboutDialog")
    names, text = box.findChild(QListWidget, "licenceList"), box.findChild(QPlainTextEdit, "licenceText")
    shown = {}
    for row in range(names.count()):
        names.setCurrentRow(row)
        shown[names.item(row).text()] = text.toPlainText()
    assert "CC BY 4.0" in shown["LICENSE"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in shown["LGPL-3.0"]
    assert {"GPL-3.0", "Python", "Whoosh", "Markdown", "PyYAML", "platformdirs", "ICU"} <= shown.keys()
    box.close()


def test_that_a_long_message_does_not_widen_the_window(reader: Reader) -> None:
    before = reader.window.minimumSizeHint().width()
    reader.window.status.say("word " * 400)
    assert reader.window.minimumSizeHint().width() == before
    assert reader.window.findChild(QLabel, "statusMessage").toolTip().startswith("word")


def test_that_the_numbers_of_the_first_paint_are_qt_s() -> None:
    role, align, flag = Qt.ItemDataRole, Qt.AlignmentFlag, Qt.TextInteractionFlag
    assert (role.DisplayRole, role.DecorationRole) == (qt_numbers.DISPLAY_ROLE, qt_numbers.DECORATION_ROLE)
    assert (role.ToolTipRole, role.UserRole) == (qt_numbers.TOOL_TIP_ROLE, qt_numbers.USER_ROLE)
    assert (align.AlignLeft.value, align.AlignVCenter.value) == (qt_numbers.ALIGN_LEFT, qt_numbers.ALIGN_V_CENTER)
    assert Qt.TextFormat.PlainText.value == qt_numbers.PLAIN_TEXT
    assert flag.TextSelectableByMouse.value == qt_numbers.SELECT_BY_MOUSE
    assert flag.LinksAccessibleByMouse.value == qt_numbers.FOLLOW_BY_MOUSE
    read = flag.TextBrowserInteraction | flag.TextSelectableByKeyboard
    assert read.value == qt_numbers.READ_WITH_MOUSE_AND_KEYS
    assert Qt.TextElideMode.ElideNone.value == qt_numbers.ELIDE_NOTHING


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 defines it: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_that_no_part_of_a_long_address_is_out_of_sight(reader: Reader) -> None:
    host = f"https://www.who.int.{'a' * 200}.evil.example/"
    box = link_dialog(reader.window, host)
    label = box.findChild(QLabel, "qt_msgbox_informativelabel")
    assert label.text().replace("\n", "") == host
    assert max(map(len, label.text().split("\n"))) == 70
    box.show()
    assert label.width() >= label.sizeHint().width()
    endless = link_dialog(reader.window, f"https://e.example/{'b' * 5000}")
    lines = endless.findChild(QLabel, "qt_msgbox_informativelabel").text().split("\n")
    assert (len(lines), lines[-1]) == (12, "\u2026 and 4,248 more signs: copy it to see all of it")
