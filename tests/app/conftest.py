"""A small library and the real window over it."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QTabBar, QTextBrowser
from pytestqt.qtbot import QtBot

from app.library_files import write_library
from app.stand_in import StandInParts
from dispensatory.app.building import build_window
from dispensatory.app.main_window import MainWindow
from dispensatory.app.models.drug_list_model import DrugListModel
from dispensatory.app.models.results_model import ResultsModel
from dispensatory.paths import user_folders

SOON = 5000
"""Milliseconds after which something that should happen at once has not happened."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a display says what it cannot do, such as pass sizes on: not a fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@dataclass
class Reader:
    """A person before the window: knows it by its object names, as a screen reader does."""

    window: MainWindow
    bot: QtBot
    parts: StandInParts

    @property
    def search(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "searchField")

    @property
    def filter(self) -> QLineEdit:
        return self.window.findChild(QLineEdit, "filterField")

    @property
    def drugs(self) -> QListView:
        return self.window.findChild(QListView, "drugList")

    @property
    def results(self) -> QListView:
        return self.window.findChild(QListView, "resultsList")

    @property
    def tabs(self) -> QTabBar:
        return self.window.findChild(QTabBar, "sectionTabs")

    @property
    def text(self) -> QTextBrowser:
        return self.window.findChild(QTextBrowser, "monographText")

    @property
    def title(self) -> str:
        return self.label("monographTitle")

    @property
    def section(self) -> str:
        return self.tabs.tabText(self.tabs.currentIndex())

    @property
    def page(self) -> str:
        return self.text.toPlainText()

    @property
    def status(self) -> str:
        return self.label("statusMessage")

    def label(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()

    def action(self, name: str) -> QAction:
        return self.window.findChild(QAction, name)

    def titles(self) -> list[str]:
        model = self.drugs.model()
        assert isinstance(model, DrugListModel)
        return [model.index(row).data() for row in range(model.rowCount())]

    def rows(self) -> list[str]:
        model = self.results.model()
        assert isinstance(model, ResultsModel)
        return [model.index(row).data() for row in range(model.rowCount())]

    def open(self, title: str) -> None:
        row = self.titles().index(title)
        self.drugs.setCurrentIndex(self.drugs.model().index(row, 0))
        self.bot.keyClick(self.drugs, Qt.Key.Key_Return)
        assert self.title == title

    def show_section(self, heading: str) -> None:
        names = [self.tabs.tabText(number) for number in range(self.tabs.count())]
        self.tabs.setCurrentIndex(names.index(heading))

    def type(self, text: str) -> None:
        self.search.setFocus()
        self.search.clear()
        self.bot.keyClicks(self.search, text)

    def press(self, key: Qt.Key) -> None:
        self.bot.keyClick(self.search, key)

    def find(self, text: str) -> None:
        """Type `text` and wait until the texts are searched."""
        self.type(text)
        self.until(lambda: any(row.startswith("In the text") for row in self.rows()) and not self.waiting())

    def waiting(self) -> bool:
        return any(row.startswith("Searching the texts") for row in self.rows())

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=SOON)

    def until_ready(self) -> None:
        self.until(lambda: self.label("statusIndex") == "Index ready")


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_library(tmp_path_factory.mktemp("ward library"))


@pytest.fixture
def parts() -> StandInParts:
    return StandInParts()


@pytest.fixture
def start(qtbot: QtBot, library: Path, parts: StandInParts, qapp: QApplication) -> Iterator[Callable[..., Reader]]:
    """Open the window as `dispensatory` does; every window is closed at the end."""
    windows: list[MainWindow] = []

    def opened(place: str | None = None, *, folder: Path = library, ready: bool = True) -> Reader:
        window = build_window((folder,), user_folders(), with_bundled=False, place=place, parts=parts)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        reader = Reader(window, qtbot, parts)
        reader.until(lambda: bool(reader.titles()))
        if ready:
            reader.until_ready()
        return reader

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    windows.clear()
    qapp.processEvents()
    gc.collect()


@pytest.fixture
def reader(start: Callable[..., Reader]) -> Reader:
    return start()
