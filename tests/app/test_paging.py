"""Where the pages of a printed text end."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPdfWriter, QTextBlock, QTextDocument
from pytestqt.qtbot import QtBot

from dispensatory.app.printing.paging import lines_of
from dispensatory.app.printing.sheets import laid_out

HEIGHT = 3000.0


@pytest.fixture
def writer(qtbot: QtBot, tmp_path: Path) -> QPdfWriter:
    return QPdfWriter(str(tmp_path / "out.pdf"))


def laid(writer: QPdfWriter, html: str) -> QTextDocument:
    return laid_out(html, writer, QSizeF(8000, HEIGHT))


def page_of(document: QTextDocument, words: str, line: int = 0) -> int:
    return int((top_of(document, document.find(words).block(), line) + 1) // HEIGHT)


def top_of(document: QTextDocument, block: QTextBlock, line: int) -> float:
    return document.documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(line).y()


@pytest.mark.parametrize("before", range(20))
def test_that_a_heading_stands_on_the_page_of_what_follows_it(writer: QPdfWriter, before: int) -> None:
    document = laid(
        writer, "<p>Line</p>" * before + "<h2>Dosage</h2><h4>Adults</h4><p>By weight.</p>" + "<p>More</p>" * 30
    )
    assert page_of(document, "Dosage") == page_of(document, "Adults") == page_of(document, "By weight.")


@pytest.mark.parametrize("before", range(20))
def test_that_a_question_stands_on_the_page_of_its_answer(writer: QPdfWriter, before: int) -> None:
    document = laid(writer, "<p>Line</p>" * before + '<p class="question">May I drive?</p><p>Not today.</p>')
    assert page_of(document, "May I drive?") == page_of(document, "Not today.")


@pytest.mark.parametrize("before", range(20))
def test_that_neither_head_nor_rows_of_a_table_are_parted(writer: QPdfWriter, before: int) -> None:
    rows = "".join(f"<tr><td>Row {n}</td><td>{'long words ' * 25}end {n}</td></tr>" for n in range(9))
    table = f'<table class="data"><thead><tr><th>Weight</th><th>Dose</th></tr></thead><tbody>{rows}</tbody></table>'
    document = laid(writer, "<p>Line</p>" * before + f"<h4>By weight</h4>{table}<p>After</p>")
    assert page_of(document, "By weight") == page_of(document, "Weight") == page_of(document, "Row 0")
    for n in range(9):
        last = document.find(f"end {n}").block().layout().lineCount() - 1
        assert page_of(document, f"Row {n}") == page_of(document, f"end {n}", last)


@pytest.mark.parametrize("before", range(0, 20, 3))
def test_that_no_line_is_cut_by_the_end_of_a_page(writer: QPdfWriter, before: int) -> None:
    text = (
        "<p>Line</p>" * before
        + "<h2>Usage</h2><p>Words</p><ul>"
        + "<li>some words</li>" * 40
        + "</ul><h4>End</h4><p>z</p>"
    )
    document = laid(writer, text)
    lines = list(lines_of(document))
    assert len(lines) == before + 44
    assert all(one.bottom <= other.top + 1 for one, other in pairwise(lines))
    assert all(int((line.top + 1) // HEIGHT) == int((line.bottom - 1) // HEIGHT) for line in lines)


def test_that_a_row_higher_than_half_a_page_is_parted_rather_than_leaving_a_page_empty(writer: QPdfWriter) -> None:
    high = f"<tr><td>Row</td><td>{'long words ' * 900}</td></tr>"
    document = laid(writer, f"<p>Line</p><table><tr><th>a</th><th>b</th></tr>{high}</table>")
    assert page_of(document, "Row") == 0
