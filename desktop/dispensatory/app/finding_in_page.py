"""Finding words in the medicine that is open: all hits of the section marked, those of the other sections counted on their tabs.

The hits of a section are those of its page with every answer unfolded; of them the page shows those that are not folded away.
"""

from PySide6 import QtCore
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from dispensatory.app.hits import Hit, count_in_words, step_from, visible, way_in_words
from dispensatory.app.look import Look
from dispensatory.app.open_page import OpenPage, Tab
from dispensatory.app.page_text import SectionText, finder
from dispensatory.app.pages.pieces import keys_of
from dispensatory.app.reading import Reading
from dispensatory.app.views.find_bar import LONGEST, FindBar
from dispensatory.app.views.monograph_view import MonographView
from dispensatory.app.views.selection import selected_words
from dispensatory.monograph.model import Monograph


class FindingInPage(QObject):
    """Works the find bar; also when the bar merely steps through the words that a search led to."""

    def __init__(
        self, view: MonographView, reading: Reading, look: Look, actions: dict[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._text, self._reading = view, view.text, reading
        self._bar = FindBar(view)
        self._bar.set_colours(look.colours)
        view.add_above_text(self._bar)
        self._bar.stand_between(view.tabs, view.text)
        self._leave_key = QShortcut(QKeySequence(QtCore.Qt.Key.Key_Escape), view.text, self.close)
        self._leave_key.setContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
        self._leave_key.setEnabled(False)
        self._is_open = False
        self._is_stepping = False
        self._read: tuple[Monograph | None, tuple[SectionText, ...]] = (None, ())
        self._hits: tuple[tuple[Hit, ...], ...] = ((),)
        self._current: int | None = None
        self._was_shown = False
        self._from = 0
        self._left_at = 0
        self._connect(look, actions)

    def open(self) -> None:
        """Show the field, with the words that are selected in the text, else with those looked for last."""
        field = self._bar.field
        if self._is_open and field.hasFocus():
            field.selectAll()
            return
        cursor = self._text.textCursor()
        chosen = selected_words(cursor)[:LONGEST]
        self._is_open = True
        self._reading.forget_words()
        self._bar.begin(chosen or self._bar.wanted.words)
        self._leave_key.setEnabled(True)
        self._view.settle()
        self._from = cursor.selectionStart() if chosen else self._text.top_position()
        self._look(go=False)

    def close(self) -> None:
        """Take the marks off; the keyboard goes on from the hit that was current."""
        self._text.marks.select_current()
        self._reading.forget_words()
        self._leave(keep_marks=False)
        self._text.setFocus()

    def step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), over the ends of sections; without the field, to the next mark."""
        if self._is_open and self._bar.wanted.words.strip():
            self._step_to(step)
        elif not self._is_open and self._text.marks.count[1]:
            self._text.marks.step(step)
        else:
            self.open()

    def _connect(self, look: Look, actions: dict[str, QAction]) -> None:
        look.changed.connect(self._bar.set_colours)
        self._reading.page_opened.connect(self._on_reading_page_opened)
        self._reading.page_refolded.connect(self._on_reading_page_refolded)
        self._text.marks.changed.connect(self._on_marks_changed)
        self._bar.wanted_changed.connect(self._on_bar_wanted_changed)
        self._bar.step_requested.connect(self.step)
        self._bar.close_requested.connect(self.close)
        actions["findAction"].triggered.connect(self.open)
        actions["nextMarkAction"].triggered.connect(self._on_next_mark_action_triggered)
        actions["previousMarkAction"].triggered.connect(self._on_previous_mark_action_triggered)

    @property
    def _tabs(self) -> tuple[Tab, ...]:
        """The tabs of the sections that were looked through; none where that is the page in sight alone."""
        page = self._reading.page
        return page.tabs if page and len(page.tabs) == len(self._hits) else ()

    @property
    def _section(self) -> int:
        """The number of the section that is open, among those looked through."""
        page = self._reading.page
        return page.tab if page and self._tabs else 0

    def _look(self, *, go: bool) -> None:
        """Count the hits everywhere, mark those of the open section, and make the nearest one the current one."""
        wanted = self._bar.wanted
        self._hits = tuple(text.hits(wanted) for text in self._sections())
        self._view.show_counts([len(hits) for hits in self._hits] if self._tabs else ())
        spans = self._text.marks.find(finder(wanted))
        seen = self._visible()
        after = next((number for number, span in enumerate(spans) if span[0] >= self._from), len(spans) - 1)
        here = self._hits[self._section]
        self._current = seen[min(after, len(seen) - 1)] if seen else 0 if here else None
        self._show(go=go)

    def _sections(self) -> tuple[SectionText, ...]:
        """The texts of the sections, read once for each medicine; where there is none, the page as it is shown."""
        page = self._reading.page
        monograph = self._reading.open_monograph() if page and page.tabs else None
        if page is None or monograph is None:
            return (SectionText(self._text.html),)
        if self._read[0] is not monograph:
            pages = (self._reading.in_full(number) for number in range(len(page.tabs)))
            self._read = monograph, tuple(SectionText(made) for made in pages)
        return self._read[1]

    def _visible(self) -> list[int]:
        return visible(self._hits[self._section], keys_of(self._text.html))

    def _show(self, *, go: bool, way: str = "") -> None:
        """Mark the current hit, unfolding its answer and scrolling if asked to `go` there, and say which it is."""
        here, current = self._hits[self._section], self._current
        if go and current is not None and current not in self._visible():
            self._reading.unfold(here[current].answer)
        seen = self._visible()
        self._text.marks.choose(seen.index(current) if current in seen else -1, go=go)
        self._was_shown = go or self._text.marks.current_is_in_sight()
        self._left_at = self._text.verticalScrollBar().value()
        counts = [len(hits) for hits in self._hits]
        if self._bar.wanted.words.strip():
            words = count_in_words(counts, self._section, self._current, way, in_sections=bool(self._tabs))
            self._bar.tell(words, missing=not any(counts))
        else:
            self._bar.tell("")

    def _step_to(self, step: int) -> None:
        if step > 0 and self._current is not None and not self._was_shown:
            self._show(go=True)
            return
        counts = [len(hits) for hits in self._hits]
        before = self._section
        found = step_from(counts, before, self._current, step)
        if found is not None and self._turn_to(found.section):
            name = self._tabs[found.section].name if found.section != before else None
            self._current = found.number
            self._show(go=True, way=way_in_words(found, name, forward=step > 0))
            self._from = self._text.marks.start

    def _turn_to(self, section: int) -> bool:
        """Open another section, whose hit the caller chooses; whether it is open now."""
        if section != self._section:
            self._is_stepping = True
            self._reading.choose_tab(section)
            self._is_stepping = False
        return section == self._section

    def _leave(self, *, keep_marks: bool) -> None:
        """Take the field away."""
        self._is_open = False
        self._view.show_counts(())
        if not keep_marks:
            self._text.marks.clear()
        self._on_marks_changed(*self._text.marks.count)

    def _on_marks_changed(self, current: int, total: int) -> None:
        """Show the bar for the words that a search led to; while something is found it stays as it is."""
        if not self._is_open:
            self._bar.show_found(current, total)
            self._leave_key.setEnabled(total > 0)

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        if not self._is_open:
            return
        if self._text.marks.count[1]:
            self._leave(keep_marks=True)
        elif self._is_stepping:
            self._text.marks.find(finder(self._bar.wanted))
        else:
            self._from = self._text.top_position()
            self._look(go=page.scroll is None)

    def _on_reading_page_refolded(self) -> None:
        if self._is_open:
            seen = self._visible()
            self._text.marks.choose(seen.index(self._current) if self._current in seen else -1, go=False)

    def _on_bar_wanted_changed(self) -> None:
        if self._text.verticalScrollBar().value() != self._left_at:
            self._from = self._text.top_position()
        self._look(go=True)

    def _on_next_mark_action_triggered(self) -> None:
        self.step(1)

    def _on_previous_mark_action_triggered(self) -> None:
        self.step(-1)
