"""Names that are confused: tall letters for the eye, the plain name for everything else, and who else has such a name."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QStyleOptionViewItem, QTabBar, QTreeView, QWidget

from app.conftest import Reader
from app.look_alike_files import write_look_alikes
from dispensatory.app import startup
from dispensatory.app.building import build_window
from dispensatory.app.first_screen import FirstScreen, FirstScreenFile, stamp_of
from dispensatory.app.models.result_rows import ResultRow, RowKind
from dispensatory.app.models.results_model import ResultsModel
from dispensatory.app.models.roles import Role
from dispensatory.app.navigation import Place
from dispensatory.app.open_page import LookAlikeGroup, LookAlikeName, OpenPage, Summary
from dispensatory.app.views.look_alike_bar import LookAlikeBar
from dispensatory.errors import ResourceError
from dispensatory.paths import user_folders
from dispensatory.terminology import look_alikes

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole

ALL = ["glipiZIDE", "Metformin", "prednisoLONE", "predniSONE"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_look_alikes(tmp_path)


@pytest.fixture
def reader(start: Callable[..., Reader], folder: Path) -> Reader:
    return start(folder=folder)


def _spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_that_the_list_has_tall_letters_in_the_order_of_the_plain_names(reader: Reader) -> None:
    assert reader.titles() == ALL
    model = reader.drugs.model()
    plain = [model.index(row, 0).data(ACCESSIBLE) for row in range(model.rowCount())]
    assert plain == ["Glipizide", "Metformin", "Prednisolone", "Prednisone"]


def test_that_the_filter_and_the_first_letters_find_the_plain_name(reader: Reader) -> None:
    reader.bot.keyClicks(reader.filter, "Nisone")
    assert reader.titles() == ["predniSONE"]
    reader.filter.clear()
    reader.drugs.setFocus()
    reader.bot.keyClicks(reader.drugs, "prednisone")
    assert reader.drugs.currentIndex().data(ACCESSIBLE) == "Prednisone"


def test_that_a_name_is_copied_from_the_lists_as_it_is_typed(reader: Reader) -> None:
    reader.open("predniSONE")
    reader.bot.keyClick(reader.drugs, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert _clipboard() == "Prednisone"
    tree = _tree(reader)
    tree.setCurrentIndex(_index(tree, "prednisoLONE"))
    reader.bot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert _clipboard() == "Prednisolone"


def test_that_the_stars_and_the_classes_have_the_same_letters(reader: Reader) -> None:
    reader.open("predniSONE")
    reader.action("starAction").trigger()
    reader.action("starredAction").trigger()
    assert reader.titles() == ["predniSONE"]
    assert reader.window.desk.shelf.keeper.starred == {"prednisone"}
    tree = _tree(reader)
    assert _index(tree, "prednisoLONE").data(ACCESSIBLE) == "Prednisolone"
    reader.bot.keyClicks(reader.filter, "nisolone")
    reader.until(lambda: not _index(tree, "predniSONE").isValid())
    assert _index(tree, "prednisoLONE").isValid()


def _tree(reader: Reader) -> QTreeView:
    reader.action("classesAction").trigger()
    reader.until(lambda: reader.window.findChild(QTreeView, "classTree") is not None)
    return reader.window.findChild(QTreeView, "classTree")


def _index(tree: QTreeView, text: str, parent: QModelIndex | None = None) -> QModelIndex:
    parent = parent or QModelIndex()
    for row in range(tree.model().rowCount(parent)):
        index = tree.model().index(row, 0, parent)
        found = index if index.data() == text else _index(tree, text, index)
        if found.isValid():
            return found
    return QModelIndex()


def _rows(reader: Reader) -> list[ResultRow]:
    model = reader.results.model()
    return [model.index(row, 0).data(Role.ROW) for row in range(model.rowCount())]


def test_that_results_are_painted_with_tall_letters_and_read_out_without(reader: Reader) -> None:
    reader.find("prednis")
    painted = [row.shown for row in _rows(reader) if row.slug]
    assert painted == ["prednisoLONE", "predniSONE"]
    assert reader.rows()[1] == "Prednisolone, Corticosteroid \u00b7 Serum sickness"


def test_that_the_section_of_a_hit_gives_way_to_its_name(reader: Reader) -> None:
    def painted(label: str, width: int) -> QImage:
        model = ResultsModel()
        row = ResultRow(RowKind.TEXT, "Methylprednisolone", label=label, shown="methylPREDNISolone")
        model.set_rows((row,))
        image = QImage(width, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        painter = QPainter(image)
        reader.results.itemDelegate().paint(painter, option, model.index(0))
        painter.end()
        return image

    wide = QFontMetrics(reader.results.font()).horizontalAdvance("methylPREDNISolone Side Effects")
    assert painted("Side Effects", 2 * wide) != painted("", 2 * wide)
    assert painted("Side Effects", wide // 2 + 60) == painted("", wide // 2 + 60)


def test_that_a_hit_in_the_texts_has_them_too(reader: Reader) -> None:
    reader.find("serum")
    assert [row.shown for row in _rows(reader) if row.slug] == ["prednisoLONE"]
    assert any(row.startswith("Prednisolone, Usage") for row in reader.rows())


def test_that_a_name_of_a_pair_says_class_and_use_beside_why_it_matched(reader: Reader) -> None:
    reader.type("deltas")
    row = _rows(reader)[1]
    assert row.detail == "Deltasone: brand of predniSONE \u00b7 Glucocorticoid \u00b7 Asthma, allergy"
    assert row.spoken == "Prednisone, Deltasone: brand of Prednisone \u00b7 Glucocorticoid \u00b7 Asthma, allergy"
    reader.type("metf")
    assert _rows(reader)[1].detail == ""


def test_that_the_header_is_written_tall_and_read_out_and_copied_plain(reader: Reader) -> None:
    reader.open("predniSONE")
    title = reader.window.findChild(QLabel, "monographTitle")
    assert _spoken(title) == "Prednisone"
    assert reader.window.windowTitle().startswith("Prednisone ")
    title.setFocus()
    title.setSelection(0, len(title.text()))
    reader.bot.keyClick(title, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert _clipboard() == "Prednisone"
    title.setSelection(6, 4)
    reader.bot.keyClick(title, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert _clipboard() == "sone"


def test_that_a_screen_reader_hears_what_the_lines_of_the_header_say(reader: Reader) -> None:
    reader.open("predniSONE")
    assert _spoken(reader.window.findChild(QLabel, "monographNames")) == "Other names: Deltasone"
    about = _spoken(reader.window.findChild(QLabel, "monographAbout"))
    assert about.startswith("Class, forms, legal status and ATC codes: Glucocorticoid \u00b7 tablet, oral")


def test_that_the_tabs_have_them_and_are_read_out_without(reader: Reader) -> None:
    reader.open("predniSONE")
    reader.window.desk.tabs.open(Place("prednisolone"))
    tabs = reader.window.findChild(QTabBar, "medicineTabs")
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["predniSONE", "prednisoLONE"]
    assert [tabs.accessibleTabName(number) for number in range(tabs.count())] == ["Prednisone", "Prednisolone"]


def _bar(reader: Reader) -> LookAlikeBar:
    return reader.window.findChild(LookAlikeBar, "lookAlikeBar")


def _texts(bar: QWidget) -> list[str]:
    parts = [part for part in bar.children() if isinstance(part, QLabel | QPushButton)]
    return [part.text() for part in parts if part.isVisibleTo(bar)]


def _links(bar: QWidget) -> list[QPushButton]:
    return [part for part in bar.findChildren(QPushButton, "lookAlikeLink") if part.isVisibleTo(bar)]


def test_that_the_header_names_what_a_name_is_confused_with_and_leads_there(reader: Reader) -> None:
    reader.open("predniSONE")
    bar = _bar(reader)
    assert bar.isVisible()
    assert _texts(bar) == ["Often confused with (FDA list):", "prednisoLONE (Corticosteroid)"]
    (link,) = _links(bar)
    assert _spoken(link) == "Open Prednisolone, Corticosteroid"
    assert bar.accessibleName() == "Often confused with (FDA list): Prednisolone, Corticosteroid"
    reader.bot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert reader.title == "prednisoLONE"
    reader.open("Metformin")
    assert not bar.isVisible()


def test_that_a_name_the_library_does_not_have_is_words_and_no_link(reader: Reader) -> None:
    reader.open("glipiZIDE")
    assert _texts(_bar(reader)) == ["Often confused with (FDA list):", "glyBURIDE (not in the library)"]
    assert _links(_bar(reader)) == []


def test_that_the_keyboard_reaches_and_opens_a_confused_name(reader: Reader) -> None:
    reader.open("predniSONE")
    (link,) = _links(_bar(reader))
    reader.window.activateWindow()
    reader.search.setFocus()
    for _ in range(20):
        reader.bot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
        if link.hasFocus():
            break
    assert link.hasFocus()
    reader.bot.keyClick(link, Qt.Key.Key_Return)
    assert reader.title == "prednisoLONE"


def test_that_many_names_are_shown_when_asked_for(reader: Reader) -> None:
    def names(first: int, last: int) -> tuple[LookAlikeName, ...]:
        return tuple(LookAlikeName(f"nAME{at}", f"Name{at}", f"name{at}", "Class") for at in range(first, last))

    bar = LookAlikeBar(reader.window)
    bar.show_groups((LookAlikeGroup("Often", "why", names(0, 2)), LookAlikeGroup("Similar", "why", names(2, 6))))
    assert [link.text() for link in _links(bar)] == [f"nAME{at} (Class)" for at in range(3)]
    more = bar.findChild(QPushButton, "lookAlikeMore")
    assert more.text() == "and 3 more"
    more.click()
    assert [link.text() for link in _links(bar)] == [f"nAME{at} (Class)" for at in range(6)]
    bar.show_groups((LookAlikeGroup("Similar", "why", names(0, 4)),))
    assert len(_links(bar)) == 4
    bar.show_groups(())
    assert not bar.isVisible()


def test_that_a_long_name_is_shortened_where_the_line_is_narrow(reader: Reader) -> None:
    bar = LookAlikeBar(reader.window)
    long = LookAlikeName("nAME", "Name", "name", "Class " * 30)
    bar.show_groups((LookAlikeGroup("Similar name", "why", (long,)),))
    bar.resize(300, 100)
    (link,) = _links(bar)
    assert link.geometry().right() <= 300
    assert link.text().endswith("\u2026")
    bar.resize(3000, 100)
    assert link.text() == f"nAME ({long.about})"


def test_that_the_next_start_paints_the_letters_before_the_table_is_read(
    start: Callable[..., Reader], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start(folder=folder)
    first.open("predniSONE")
    first.window.close()
    monkeypatch.setattr(look_alikes, "load_look_alikes", None)
    window = build_window((folder,), user_folders(), with_bundled=False)
    model = window.browse.model
    assert [model.index(row).data() for row in range(model.rowCount())] == ALL
    assert window.findChild(QLabel, "monographTitle").text() == "predniSONE"
    assert _texts(window.findChild(LookAlikeBar)) == [
        "Often confused with (FDA list):",
        "prednisoLONE (Corticosteroid)",
    ]
    window.deleteLater()


def test_that_the_first_paint_needs_no_table() -> None:
    look = (
        "import sys, dispensatory.app.building\n"
        "app = dispensatory.app.building.make_application(['x'])\n"
        "from dispensatory.paths import user_folders\n"
        "window = dispensatory.app.building.build_window((), user_folders())\n"
        "names = {'dispensatory.clinical.confusable_names', 'dispensatory.terminology.look_alikes',\n"
        "         'dispensatory.app.views.near_match_panel', 'dispensatory.app.views.look_alike_bar'}\n"
        "print(sorted(names & set(sys.modules)))\n"
    )
    own = {**os.environ, "PYTHONPATH": str(Path(startup.__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", look], env=own, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_that_the_letters_are_kept_with_the_first_screen(tmp_path: Path) -> None:
    group = LookAlikeGroup("Similar name", "why", (LookAlikeName("zINC", "Zinc", "zinc", "Mineral"),))
    file = tmp_path / "iron.md"
    file.write_text("text")
    summary = Summary("Iron", "", "", (), "", "", "iRON", (group,))
    screen = FirstScreen(
        ("iron",), ("Iron",), OpenPage("iron", summary, (), 0, ""), file, {"Iron": "iRON"}, stamp_of(file)
    )
    kept = FirstScreenFile(tmp_path, ("1.0",))
    kept.write(screen)
    read = kept.read()
    assert read is not None
    assert (read.tall, read.page.summary) == (screen.tall, summary)


def test_that_letters_that_changed_since_the_last_session_are_put_right(
    start: Callable[..., Reader], folder: Path
) -> None:
    first = start(folder=folder)
    first.open("predniSONE")
    first.window.desk._tall = {"Metformin": "METformin"}
    first.window.close()
    second = start(folder=folder, ready=False)
    second.until(lambda: second.titles() == ALL)
    assert second.drugs.currentIndex().data() == "predniSONE"


def test_that_a_damaged_table_leaves_plain_names_and_is_said(
    start: Callable[..., Reader], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> None:
        raise ResourceError(Path("look-alikes.yaml"), 3, "is not valid YAML")

    monkeypatch.setattr(look_alikes, "load_look_alikes", damaged)
    reader = start(folder=folder)
    reader.open("Prednisone")
    assert "Names that look alike cannot be told: look-alikes.yaml" in reader.label("fileNotice")
