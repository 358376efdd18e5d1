"""A comparison on paper: sheets on their side where there are many columns, and no word of them broken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPdfWriter, QTextTable

from app.comparer import Comparer, opened
from app.conftest import Reader
from app.test_compare_pages import NAMES, made
from dispensatory.app.printing.sheets import laid_out, page_layout
from dispensatory.app.tools.compare_pages import comparison_paper

NAME = "Hydroxychloroquine"


@pytest.fixture
def comparer(reader: Reader) -> Comparer:
    return opened(reader, "isotretinoin", "metformin")


def test_that_more_than_two_medicines_are_printed_on_sheets_on_their_side(comparer: Comparer) -> None:
    upright = comparer.window.paper()
    comparer.add("doxycycline")
    wide = comparer.window.paper()
    assert upright is not None
    assert wide is not None
    assert (upright.is_wide, wide.is_wide) == (False, True)
    assert page_layout(letter=True, is_wide=True).orientation() == QPageLayout.Orientation.Landscape
    assert page_layout(letter=True).orientation() == QPageLayout.Orientation.Portrait


@pytest.mark.parametrize(("number", "is_wide"), [(1, False), (2, False), (3, True), (4, True)])
def test_that_no_name_and_no_action_is_broken(qapp: object, tmp_path: Path, number: int, is_wide: bool) -> None:
    text = f"---\ntitle: {NAME}\ninteractions: [{{with: [naproxen], action: contraindicated, effect: Look.}}]\n---\n"
    slugs = tuple(f"m{at}" for at in range(number))
    html = comparison_paper(made(dict.fromkeys(slugs, text), *slugs), None, NAMES)
    writer = QPdfWriter(str(tmp_path / "paper.pdf"))
    writer.setPageLayout(page_layout(letter=False, is_wide=is_wide))
    document = laid_out(html, writer, QSizeF(writer.width(), writer.height()))
    table = next(frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    lines = []
    for row in range(table.rows()):
        for column in range(number + 1):
            block = table.cellAt(row, column).firstCursorPosition().block()
            layout = block.layout()
            shown = [layout.lineAt(at) for at in range(layout.lineCount())]
            lines += [block.text()[one.textStart() :][: one.textLength()].strip() for one in shown]
    assert lines.count(NAME) == number
    assert any(line.startswith("Contraindicated") for line in lines)
