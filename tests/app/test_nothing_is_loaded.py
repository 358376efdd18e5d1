"""No text of a window, a dialog or a sheet of paper loads what it names, not even a picture that lies on this disk."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from dispensatory.app.inert_document import InertDocument
from dispensatory.app.printing.sheets import laid_out
from dispensatory.app.tools.compare_glance import GlanceText
from dispensatory.app.views.dose_dialog import DoseText
from dispensatory.app.views.installation_dialog import InstallationDialog
from dispensatory.app.views.monograph_text import MonographText

_SIDE = 300
"""Pixels: more than a line of text is high."""

SOURCE = Path(__file__).resolve().parents[2] / "desktop" / "dispensatory"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    file = tmp_path / "red.png"
    assert image.save(str(file))
    return file


def is_loaded(document: QTextDocument, file: Path) -> bool:
    """Whether the document has room for the picture, or gives it out, by one of the names of its file."""
    for name in (file.as_uri(), str(file)):
        document.setHtml(f'<p><img src="{name}"></p>')
        found = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
        if document.size().height() > _SIDE or (found is not None and found.width() == _SIDE):
            return True
    return False


def test_that_a_plain_document_would_load_the_picture(qtbot: QtBot, picture: Path) -> None:
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    assert is_loaded(browser.document(), picture)


def test_that_a_document_of_ours_does_not(qapp: object, picture: Path) -> None:
    assert not is_loaded(InertDocument(), picture)


@pytest.mark.parametrize(
    "make",
    [MonographText, GlanceText, lambda parent: DoseText("doseText", "Dose", parent)],
    ids=["monograph", "glance", "dose"],
)
def test_that_no_text_in_a_window_does(qtbot: QtBot, picture: Path, make: Callable[[QWidget], QTextBrowser]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert not is_loaded(make(parent).document(), picture)


def test_that_the_report_on_the_installation_does_not(qtbot: QtBot, picture: Path, tmp_path: Path) -> None:
    dialog = InstallationDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    assert not is_loaded(dialog.report.document(), picture)


def test_that_paper_does_not(qapp: object, picture: Path, tmp_path: Path) -> None:
    device = QPdfWriter(str(tmp_path / "x.pdf"))
    document = laid_out("<p>Text</p>", device, device.pageLayout().paintRectPoints().toRectF().size())
    assert not is_loaded(document, picture)


def test_that_there_is_no_other_kind_of_document() -> None:
    """What is new is made of these kinds, or is added here and tried above."""
    made = re.compile(
        r"\bQ(?:TextDocument|TextBrowser|TextEdit)\((?!\))|\bQTextDocument\(\)|\(Q(?:TextBrowser|TextEdit|TextDocument)\)"
    )
    found = {
        file.relative_to(SOURCE).as_posix() for file in SOURCE.rglob("*.py") if made.search(file.read_text("utf-8"))
    }
    assert found == {
        "app/inert_document.py",
        "app/views/dose_dialog.py",
        "app/views/installation_dialog.py",
        "app/views/monograph_text.py",
    }
