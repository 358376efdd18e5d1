"""Joins favourites and notes with the window: the star, the list of starred medicines, the notes under the text."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QToolButton

from dispensatory.app.main_window import MainWindow
from dispensatory.app.navigation import file_of
from dispensatory.app.open_page import OpenPage
from dispensatory.app.reading import Reading
from dispensatory.app.recent_desk import RecentDesk
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.app.theme import Colours
from dispensatory.app.views.icons import Sign, filled_icon, icon
from dispensatory.app.views.notes_pane import NotesPane
from dispensatory.monograph.plain_text import plain_text
from dispensatory.shelf.anchoring import context, find_quote
from dispensatory.shelf.notes import Note
from dispensatory.terminology.sections import shown_heading
from dispensatory.wording import tr

_LONGEST_QUOTE = 300


class ShelfDesk(QObject):
    """Everything of the reader's goes through it."""

    def __init__(self, window: MainWindow, reading: Reading, keeper: ShelfKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._reading, self.keeper = window, reading, keeper
        keeper.setParent(self)
        self._act = window.named_actions
        self.star = QToolButton(window)
        self.star.setObjectName("starButton")
        self.star.setAutoRaise(True)
        self.star.setDefaultAction(self._act["starAction"])
        window.monograph.header.add_tool(self.star)
        self.notes = NotesPane(window.monograph)
        window.monograph.add_side(self.notes)
        self.recent = RecentDesk(reading, keeper, self)
        self._may_lose = False
        self._connect()
        self.set_colours(window.look.colours)
        self._show_star()
        keeper.open()
        self.recent.read()

    def refresh(self) -> None:
        """Show what another window or program may have changed meanwhile."""
        self.keeper.reread()
        self.recent.read()
        if self._slug():
            self._show_notes()

    def stop(self) -> None:
        """Keep what is being written, and let go of the file."""
        self.keep()
        self.keeper.close()

    def may_close(self) -> bool:
        """Keep what is being written; whether it is kept, or the reader has chosen that it is lost, which is asked otherwise."""
        self.keep()
        if self.keeper.keep_all() or self._may_lose:
            return True
        told = self._window.findChild(QMessageBox, "warningDialog")  # which says the same, and stays until it is read
        if told is None and self._window.findChild(QMessageBox, "unkeptDialog") is None:
            from dispensatory.app.views.dialogs import unkept_dialog  # lazy: no start needs it

            dialog = unkept_dialog(self._window, self.keeper.last_fault)
            dialog.accepted.connect(self._on_losing_accepted)
            dialog.open()
        return False

    def keep(self) -> None:
        """Keep what is being written."""
        self.notes.keep()
        self.recent.write()

    def set_colours(self, colours: Colours) -> None:
        """Paint anew."""
        self._signs = icon(Sign.STAR, colours.muted, colours.strong_line), filled_icon(Sign.STAR, colours.notice_line)
        self._show_star()

    def _connect(self) -> None:
        keeper, act = self.keeper, self._act
        self._reading.page_opened.connect(self._on_reading_page_opened)
        keeper.starred_changed.connect(self._on_keeper_starred_changed)
        keeper.notes_changed.connect(self._on_keeper_notes_changed)
        keeper.undo_changed.connect(self._on_keeper_undo_changed)
        keeper.said.connect(self._window.status.say)
        keeper.warned.connect(self._on_keeper_warned)
        self.recent.changed.connect(self._window.browse.set_recent)
        act["clearRecentAction"].triggered.connect(self.recent.clear)
        self.notes.rewritten.connect(keeper.rewrite_note)
        self.notes.removal_requested.connect(keeper.remove_note)
        act["starAction"].triggered.connect(self._on_star_action_triggered)
        act["addNoteAction"].triggered.connect(self._on_add_note_action_triggered)
        act["undoAction"].triggered.connect(keeper.undo)
        act["undoAction"].setEnabled(False)
        act["exportShelfAction"].triggered.connect(self._on_export_action_triggered)
        act["importShelfAction"].triggered.connect(self._on_import_action_triggered)

    def _slug(self) -> str:
        """The medicine that is open; a file outside the library has neither star nor notes."""
        page = self._reading.page
        return page.slug if page and not page.error and file_of(page.slug) is None else ""

    def _show_star(self) -> None:
        slug = self._slug()
        starred = slug in self.keeper.starred
        action = self._act["starAction"]
        action.setEnabled(bool(slug))
        action.setIcon(self._signs[starred])
        action.setText(tr("Take the star away") if starred else tr("Star this medicine"))
        self.star.setVisible(bool(slug))
        self.star.setAccessibleName(action.text())

    def _show_notes(self) -> None:
        self.notes.keep()  # before they are read: what is being written would be shown as it was
        slug = self._slug()
        notes = self.keeper.notes_on(slug) if slug else ()
        texts = self._texts() if any(note.quote for note in notes) else {}
        self.notes.show_notes(notes, lambda note: (self._place(note), self._is_lost(note, texts)))

    def _texts(self) -> dict[str, str]:
        monograph = self._reading.open_monograph()
        return {section.key: plain_text(section.markdown) for section in monograph.sections} if monograph else {}

    def _is_lost(self, note: Note, texts: dict[str, str]) -> bool:
        if not note.quote or not texts:
            return False
        return find_quote(texts.get(note.section, ""), note.quote, note.before, note.after) is None

    def _place(self, note: Note) -> str:
        return shown_heading(note.section) if note.section else tr("The whole medicine")

    def _on_reading_page_opened(self, _page: OpenPage) -> None:
        self._show_star()
        self._show_notes()

    def _on_keeper_starred_changed(self, slugs: frozenset[str]) -> None:
        self._window.browse.set_starred(slugs)
        self._show_star()

    def _on_keeper_notes_changed(self, slug: str) -> None:
        if slug in ("", self._slug()):
            self._show_notes()

    def _on_keeper_undo_changed(self, words: str) -> None:
        action = self._act["undoAction"]
        action.setEnabled(bool(words))
        action.setText(words or tr("Undo"))

    def _on_keeper_warned(self, words: str) -> None:
        """Say it in a box that stays until it is read: the next message would take the place of this one."""
        from dispensatory.app.views.dialogs import warning_dialog  # lazy: no start needs it

        self._window.status.say(" ".join(words.split()))
        warning_dialog(self._window, words).open()

    def _on_losing_accepted(self) -> None:
        self._may_lose = True
        self._window.close()

    def _on_star_action_triggered(self) -> None:
        page = self._reading.page
        if page and self._slug():
            self.keeper.toggle_star(page.slug, page.summary.title)

    def _on_add_note_action_triggered(self) -> None:
        """A note on the passage that is selected, else on the section that is open."""
        page = self._reading.page
        if page is None or not self._slug():
            self._window.status.say(tr("Open a medicine first: a note belongs to one."))
            return
        section = page.tabs[page.tab].key if page.tabs else ""
        made = self.keeper.add_note(self._anchored(Note(page.slug, "", section=section)))
        if made is not None:
            self.notes.write(made)

    def _anchored(self, note: Note) -> Note:
        quote = self._window.monograph.text.textCursor().selectedText().replace("\u2029", "\n").strip()[:_LONGEST_QUOTE]
        text = self._texts().get(note.section, "") if quote else ""
        found = find_quote(text, quote)
        if found is None:
            return note
        before, after = context(text, *found)
        return Note(note.slug, "", note.section, text[found[0] : found[1]], before, after)

    def _on_export_action_triggered(self) -> None:
        self.notes.keep()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export favourites and notes"), "dispensatory.json", _files()
        )
        if chosen:
            self.keeper.export_to(Path(chosen))

    def _on_import_action_triggered(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Import favourites and notes"), "", _files())
        if chosen:
            self.keeper.import_from(Path(chosen))


def _files() -> str:
    return f"{tr('Favourites and notes')} (*.json)"
