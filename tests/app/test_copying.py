"""What is copied from a page: figures stay figures, source numbers stand in brackets, and the citation says where it is from."""

import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from app.conftest import Reader


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def precautions(reader: Reader) -> Reader:
    reader.open("Isotretinoin")
    reader.show_section("Precautions")
    return reader


def test_that_a_source_number_is_copied_in_brackets(precautions: Reader) -> None:
    cursor = precautions.text.document().find("Never in pregnancy")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    precautions.text.setTextCursor(cursor)
    precautions.bot.keyClick(precautions.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "Never in pregnancy [1]."


def test_that_a_passage_is_copied_with_where_it_is_from(precautions: Reader) -> None:
    cursor = precautions.text.document().find("Never in pregnancy")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    precautions.text.setTextCursor(cursor)
    precautions.action("copyCitedAction").trigger()
    assert clipboard().split("\n") == [
        "Never in pregnancy [1].",
        "",
        f"Dispensatory: Isotretinoin, Precautions; revised 2026-11-22; own library; copied on {date.today().isoformat()}.",
        "[1] Absorica prescribing information, FDA label, 2023-10",
        "Information, not medical advice.",
    ]
    assert precautions.status == "Copied the passage with its citation."


def test_that_without_a_selection_the_whole_section_is_copied(precautions: Reader) -> None:
    precautions.action("copyCitedAction").trigger()
    assert "Never in pregnancy [1]." in clipboard()
    assert "Contraindicated\tTetracyclines, Doxycycline\tRaised pressure inside the skull." in clipboard()
    assert "[2] A second source, WHO, 2021" in clipboard()
    assert precautions.status == "Copied all of Precautions with its citation."


def test_that_lists_and_tables_stay_lists_and_tables(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.show_section("Side Effects")
    reader.action("copyCitedAction").trigger()
    assert "- Dry lips, dry eyes.\n- Headache.\n" in clipboard()
    reader.show_section("Dosage")
    reader.action("copyCitedAction").trigger()
    assert "weight\tdose\nany\t0.5 mg/kg/day" in clipboard()


def test_that_half_a_word_is_copied_as_half_a_word(precautions: Reader) -> None:
    cursor = precautions.text.document().find("ever in preg")
    precautions.text.setTextCursor(cursor)
    precautions.text.copy()
    assert clipboard() == "ever in preg"


def test_that_the_menu_on_the_text_offers_it(precautions: Reader) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(40, 40), QPoint(40, 40))
    QApplication.sendEvent(precautions.text.viewport(), event)
    menu = precautions.text.findChild(QMenu, "textMenu") or next(
        widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "textMenu"
    )
    assert {"copyCitedAction", "addNoteAction"} <= {action.objectName() for action in menu.actions()}
    menu.close()


def test_that_without_a_medicine_there_is_nothing_to_copy(reader: Reader) -> None:
    QGuiApplication.clipboard().setText("before")
    reader.action("copyCitedAction").trigger()
    assert clipboard() == "before"
    assert "Open a medicine first" in reader.status


def test_that_the_program_ends_well_with_a_copy_on_the_clipboard() -> None:
    script = """
from PySide6.QtWidgets import QApplication
from dispensatory.app.views.monograph_text import MonographText
application = QApplication(["test", "-platform", "offscreen"])
text = MonographText()
text.show_html("<p>Words.</p>")
text.selectAll()
text.copy()
print(QApplication.clipboard().text())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "Words.")
