"""Several medicines at once: tabs over one view, each with a history of its own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QAction

from dispensatory.app.navigation import History, Place
from dispensatory.app.open_page import OpenPage
from dispensatory.app.reading import Reading
from dispensatory.app.views.medicine_tabs import MedicineTabs
from dispensatory.wording import mark, tr

MOST = 30
"""Tabs that are open at once, and tabs that are remembered as closed."""

_EMPTY = mark("New tab")


@dataclass(slots=True)
class _Sitting:
    """One tab: where its reader is and was."""

    history: History = field(default_factory=History)
    title: str = ""


class OpenTabs(QObject):
    """There is always one tab; its bar is in sight only while there are more.

    A tab in which nothing was opened yet is filled by what is opened next, and is gone once it is left.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(self, bar: MedicineTabs, reading: Reading, actions: dict[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._reading, self._actions = bar, reading, actions
        self._sittings = [_Sitting(reading.history, self._title(reading.place))]
        self._at = 0
        self._closed: list[tuple[int, _Sitting]] = []
        bar.currentChanged.connect(self._on_bar_current_changed)
        bar.tabCloseRequested.connect(self.close)
        bar.tabMoved.connect(self._on_bar_tab_moved)
        reading.page_opened.connect(self._on_reading_page_opened)
        actions["newTabAction"].triggered.connect(self.duplicate)
        actions["closeTabAction"].triggered.connect(self._on_close_tab_action_triggered)
        actions["reopenTabAction"].triggered.connect(self.reopen)
        actions["nextTabAction"].triggered.connect(self._on_next_tab_action_triggered)
        actions["previousTabAction"].triggered.connect(self._on_previous_tab_action_triggered)
        self._show()

    def open(self, place: Place, words: tuple[str, ...] = ()) -> None:
        """Open a place in a tab of its own, at the right of this one."""
        if self._reading.place is None:
            self._reading.open(place, words)
            self._show()
            return
        if len(self._sittings) >= MOST:
            self.said.emit(tr("{number} tabs are open, which is the most: close one first.", number=MOST))
            return
        self._reading.leave()
        self._at += 1
        sitting = _Sitting()
        self._sittings.insert(self._at, sitting)
        self._reading.history = sitting.history
        self._reading.open(place, words)
        self._show()

    def duplicate(self) -> None:
        """Open what is being read in a tab of its own too."""
        place = self._reading.place
        if place is None:
            self.said.emit(tr("Open a medicine first."))
        else:
            self.open(place)

    def close(self, number: int) -> None:
        """Close a tab; it can be reopened. The last one stays."""
        if len(self._sittings) == 1:
            self.said.emit(tr("This is the only tab."))
            return
        self._reading.leave()
        closed = self._sittings.pop(number)
        if closed.history.current is not None:
            self._closed.append((number, closed))
            del self._closed[:-MOST]
        was_open = number == self._at
        if number < self._at or self._at == len(self._sittings):
            self._at -= 1
        if was_open:
            self._reading.turn_to(self._sittings[self._at].history)
        self._show()

    def reopen(self) -> None:
        """Open the tab again that was closed last, where it was."""
        if not self._closed:
            self.said.emit(tr("No closed tab is left to reopen."))
            return
        number, sitting = self._closed.pop()
        self._leave()
        self._at = min(number, len(self._sittings))
        self._sittings.insert(self._at, sitting)
        self._reading.turn_to(sitting.history)
        self._show()

    def turn_to(self, number: int) -> None:
        """Go to a tab."""
        if number != self._at and 0 <= number < len(self._sittings):
            wanted = self._sittings[number]
            self._leave()
            self._at = self._sittings.index(wanted)
            self._reading.turn_to(wanted.history)
            self._show()

    def remembered(self) -> str:
        """The tabs in words for the next session; empty while there is only one."""
        if len(self._sittings) == 1:
            return ""
        places = [sitting.history.current for sitting in self._sittings]
        kept = [[place.slug, place.section, place.medicine, place.scroll] for place in places if place]
        return json.dumps({"at": self._at, "tabs": kept})

    def restore(self, remembered: str) -> None:
        """Open the tabs of the last session beside the one that is open already."""
        places, at = _read(remembered)
        known = [place for place in places if self._reading.title_of(place.slug) is not None]
        if not known or len(self._sittings) > 1:
            return
        open_one = self._reading.place
        own = places[at] if at < len(places) else None
        number = next((n for n, place in enumerate(known) if place is own), None)
        sittings = [_Sitting(_begun(place), self._title(place)) for place in known]
        if number is not None and own is not None and open_one is not None and own.slug == open_one.slug:
            sittings[number] = self._sittings[0]
            self._at = number
        else:
            sittings.append(self._sittings[0])
            self._at = len(sittings) - 1
        self._sittings = sittings[-MOST:]
        self._at -= max(len(sittings) - MOST, 0)
        self._show()

    def _leave(self) -> None:
        self._reading.leave()
        if self._reading.place is None:
            del self._sittings[self._at]

    def _title(self, place: Place | None) -> str:
        return (self._reading.title_of(place.slug) or place.slug) if place else tr(_EMPTY)

    def _show(self) -> None:
        self._sittings[self._at].title = self._title(self._reading.place)
        with QSignalBlocker(self._bar):
            self._bar.show_titles([sitting.title for sitting in self._sittings], self._at)
        several = len(self._sittings) > 1
        for name in ("closeTabAction", "nextTabAction", "previousTabAction"):
            self._actions[name].setEnabled(several)
        self._actions["reopenTabAction"].setEnabled(bool(self._closed))
        self.changed.emit()

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        if self._sittings[self._at].title != page.summary.title:
            self._sittings[self._at].title = page.summary.title
            with QSignalBlocker(self._bar):
                self._bar.show_titles([sitting.title for sitting in self._sittings], self._at)

    def _on_bar_current_changed(self, number: int) -> None:
        self.turn_to(number)

    def _on_bar_tab_moved(self, source: int, target: int) -> None:
        open_one = self._sittings[self._at]
        self._sittings.insert(target, self._sittings.pop(source))
        self._at = self._sittings.index(open_one)

    def _on_close_tab_action_triggered(self) -> None:
        self.close(self._at)

    def _on_next_tab_action_triggered(self) -> None:
        self.turn_to((self._at + 1) % len(self._sittings))

    def _on_previous_tab_action_triggered(self) -> None:
        self.turn_to((self._at - 1) % len(self._sittings))


def _begun(place: Place) -> History:
    history = History()
    history.visit(place)
    return history


def _read(remembered: str) -> tuple[Sequence[Place], int]:
    """The places as remembered, and the number of the one that was open; none where that makes no sense."""
    try:
        kept = json.loads(remembered or "{}")
        places = [Place(str(slug), section, medicine, int(scroll)) for slug, section, medicine, scroll in kept["tabs"]]
        return places[:MOST], int(kept["at"])
    except (ValueError, KeyError, TypeError):
        return (), 0
