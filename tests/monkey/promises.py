"""What holds whatever a person does: of which medicine the text is, that its warning and the disclaimer are in sight, no empty page."""

from functools import partial
from weakref import WeakSet, ref

from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from dispensatory.app.main_window import MainWindow
from dispensatory.app.open_page import OpenPage
from dispensatory.app.tools.tool_window import ToolWindow
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.plain_text import plain_text
from monkey.shelves import Shelves
from monkey.world import World


class Promises:
    """Asked after each step. The row is looked at when a page is opened: later another row can be gone to without opening it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._watched: WeakSet[MainWindow] = WeakSet()
        self._wrong_rows: list[str] = []

    def broken(self) -> list[str]:
        """What does not hold now, and what did not hold when a page was opened since the last time."""
        found, self._wrong_rows = self._wrong_rows, []
        for window in self._world.windows.all():
            if window.desk is not None and window not in self._watched:
                self._watched.add(window)
                window.desk.reading.page_opened.connect(partial(self._on_page_opened, ref(window)))
            if window.isVisible() and not window.isMinimized() and window.desk is not None:
                found += [f"{window.windowTitle()}: {what}" for what in self._of(window)]
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, ToolWindow) and widget.isVisible() and not _in_sight(widget, "toolDisclaimer"):
                found.append(f"{widget.objectName()}: the disclaimer is out of sight")
        return found

    def _on_page_opened(self, known: "ref[MainWindow]", page: OpenPage) -> None:
        window = known()
        if window is not None:
            self._wrong_rows += [f"{window.windowTitle()}: {what}" for what in _row(window, page)]

    def _of(self, window: MainWindow) -> list[str]:
        assert window.desk is not None
        page = window.desk.reading.page
        broken = []
        if not _in_sight(window, "disclaimerLine"):
            broken.append("the disclaimer is out of sight")
        if not window.monograph.text.toPlainText().strip():
            broken.append("an empty page")
        if page is None:
            return broken
        broken += _header(window, page)
        if not page.error:
            broken += _text(window, page, self._world.shelves)
        return broken


def _header(window: MainWindow, page: OpenPage) -> list[str]:
    label = window.findChild(QLabel, "monographTitle")
    broken = []
    if label.text().casefold() != page.summary.title.casefold() or label.accessibleName() != page.summary.title:
        broken.append(f"the title is {label.text()!r}, the page is of {page.summary.title!r}")
    if not window.windowTitle().startswith(page.summary.title):
        broken.append(f"the page is of {page.summary.title!r}")
    tabs = window.monograph.tabs
    if page.tabs and (tabs.currentIndex() != page.tab or tabs.count() != len(page.tabs)):
        broken.append(
            f"the tab is {tabs.currentIndex()} of {tabs.count()}, the page that of {page.tab} of {len(page.tabs)}"
        )
    return broken


def _row(window: MainWindow, page: OpenPage) -> list[str]:
    """The row of what was opened is the chosen one, if it is listed."""
    browse = window.browse
    chosen = browse.model.slug_at(browse.list.currentIndex())
    listed = browse.model.index_of(page.slug).isValid()
    if chosen != (page.slug if listed else None):
        return [f"the chosen row is {chosen}, the page is of {page.slug}"]
    return []


def _text(window: MainWindow, page: OpenPage, shelves: Shelves) -> list[str]:
    """Held against the files as they are or were on the disk."""
    versions = [known for known in shelves.versions(page.slug) if known.title == page.summary.title]
    if not versions:
        return [f"no file of {page.slug} ever had the title {page.summary.title!r}"]
    broken = []
    if page.tabs:
        wanted = page.tabs[page.tab]
        shown = _letters(window.monograph.text.toPlainText())
        beginnings = [each for version in versions for each in _beginnings(version, wanted.key, wanted.medicine)]
        if not any(beginning in shown for beginning in beginnings):
            broken.append(f"the text is not that of {wanted.name} of {page.slug}")
    warnings = {version.front.boxed_warning or "" for version in versions}
    if "" not in warnings:
        banner, text = window.findChild(QFrame, "warningBanner"), window.findChild(QLabel, "warningText")
        if banner.visibleRegion().isEmpty() or text.visibleRegion().isEmpty():
            broken.append("the boxed warning is out of sight")
        elif not any(_letters(warning)[:30] in _letters(text.text()) for warning in warnings):
            broken.append(f"the boxed warning is {text.text()!r}")
    return broken


def _beginnings(monograph: Monograph, key: str, medicine: str | None) -> list[str]:
    """The first letters of each section of a key."""
    sections = (s for s in monograph.sections if s.key == key and medicine in (None, s.medicine))
    texts = (plain_text(section.markdown).strip() for section in sections)
    # the page leaves out the Q of a question
    return [_letters(text.splitlines()[0])[1:30] if text else "" for text in texts]


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalpha()).casefold()


def _in_sight(window: QWidget, name: str) -> bool:
    label = window.findChild(QLabel, name)
    return label is not None and bool(label.text()) and not label.visibleRegion().isEmpty()
