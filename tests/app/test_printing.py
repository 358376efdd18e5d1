"""What is open goes on paper whole: every answer, its sources, and on each sheet what it is, how old, and when it was printed."""

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton

from app.conftest import Reader
from dispensatory import __version__
from dispensatory.app.printing.output import save_pdf
from dispensatory.app.printing.print_dialog import PrintDialog
from dispensatory.app.printing.printing import Printing
from dispensatory.app.printing.sheets import Sheets, laid_out, page_layout, paint, paint_text


def printing(reader: Reader) -> Printing:
    assert reader.window.desk is not None
    made = Printing(reader.window, reader.window.desk.reading)
    made.edition = "2026.11-1a2b3c4d"
    return made


def sheets(reader: Reader, *, whole: bool) -> Sheets:
    assert reader.window.desk is not None
    monograph = reader.window.desk.reading.open_monograph()
    assert monograph is not None
    return printing(reader).sheets(monograph, whole=whole)


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", staticmethod(list))


def test_that_all_of_a_medicine_is_printed_with_warning_answers_interactions_and_sources(reader: Reader) -> None:
    reader.open("Isotretinoin")
    text = plain(sheets(reader, whole=True).html)
    for words in (
        "Must not be used in pregnancy",
        "Usage",
        "0.5 mg/kg/day",
        "Keep to < 1 mg/kg",
        "A lip balm, often.",
        "Raised pressure inside the skull.",
        "Absorica prescribing information, FDA label, 2023-10",
        "Disclaimer:",
    ):
        assert words in text
    assert "Open all" not in text


def test_that_one_section_alone_can_be_printed(reader: Reader) -> None:
    reader.open("Isotretinoin")
    reader.action("section3Action").trigger()
    text = plain(sheets(reader, whole=False).html)
    assert "0.5 mg/kg/day" in text
    assert "A lip balm" not in text


def test_that_each_sheet_says_what_it_is_and_when_it_was_printed(reader: Reader) -> None:
    reader.open("Isotretinoin")
    made = sheets(reader, whole=True)
    assert made.above == "Isotretinoin, revised 2026-11-22 \u00b7 information, not medical advice"
    today = date.today().isoformat()
    assert made.below == f"Dispensatory {__version__} \u00b7 Library 2026.11-1a2b3c4d \u00b7 printed on {today}"


def test_that_a_long_text_takes_several_sheets(tmp_path: Path) -> None:
    file = tmp_path / "long.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageLayout(page_layout(letter=False))
    count = paint(Sheets("<p>" + "</p><p>".join(f"Line {n}" for n in range(300)) + "</p>", "above", "below"), writer)
    del writer
    assert count > 3
    assert pages(file) == count


def test_that_a_pdf_is_asked_for_written_and_said(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_printer: None
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, path: str, _filter: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    reader.open("Isotretinoin")
    reader.action("printAction").trigger()
    dialog = reader.window.findChild(PrintDialog, "printDialog")
    assert dialog.findChild(QRadioButton, "printWhole").isChecked()
    assert not dialog.findChild(QPushButton, "printToPrinter").isEnabled()
    dialog.findChild(QPushButton, "printToPdf").click()
    assert proposed == ["isotretinoin.pdf"]
    file = tmp_path / "out.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert reader.status == f"Saved {pages(file)} page{'s' if pages(file) > 1 else ''}: {file}"


def test_that_a_pdf_that_cannot_be_written_is_said_and_leaves_nothing(reader: Reader, tmp_path: Path) -> None:
    reader.open("Isotretinoin")
    file = tmp_path / "missing" / "out.pdf"
    said = save_pdf(sheets(reader, whole=True), file)
    assert "cannot be written" in said
    assert list(tmp_path.rglob("out*")) == []


def test_that_without_an_open_medicine_there_is_nothing_to_print(reader: Reader) -> None:
    reader.action("printAction").trigger()
    assert "Open a medicine first" in reader.status
    assert reader.window.findChild(PrintDialog, "printDialog") is None


def test_that_signs_of_lists_stand_within_the_edge_of_the_paper(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "list.pdf"))
    items = "<ul><li>one<ul><li>within</li></ul></li></ul><ol><li>first</li></ol>"
    document = laid_out(items, writer, QSizeF(8000, 11000))
    assert document.pageCount() == 1
    for words, depth in (("one", 1), ("within", 2), ("first", 1)):
        left = document.find(words).block().layout().lineAt(0).x()
        assert left == pytest.approx(depth * 22 * writer.logicalDpiX() / 96, abs=2)


def test_that_a_list_has_its_signs_on_paper(tmp_path: Path) -> None:
    def ink(html: str) -> int:
        """Dark dots at the left edge of the text, where the signs are and the words are not."""
        picture = QImage(1200, 800, QImage.Format.Format_RGB32)
        picture.setDotsPerMeterX(round(300 / 0.0254))
        picture.setDotsPerMeterY(round(300 / 0.0254))
        picture.fill(0xFFFFFF)
        painter = QPainter(picture)
        paint_text(painter, laid_out(html, picture, QSizeF(1200, 800)), 0, QRectF(0, 0, 1200, 800))
        painter.end()
        edge = round(20 * 300 / 96)
        return sum(QColor(picture.pixel(x, y)).lightness() < 128 for x in range(edge) for y in range(0, 800, 2))

    assert ink("<p style='margin-left: 22px'>words</p>") == 0
    assert ink("<ul><li>words</li></ul>") > 30
    assert ink("<ol><li>words</li></ol>") > 30
