"""The reader's notes on the medicine that is open, under the text."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.overriding import override
from dispensatory.shelf.notes import Note
from dispensatory.wording import tr, tr_n

_WAIT_MS = 400
"""How long the keys rest before a note is kept."""
_HIGHEST = 210
_WIDTH = 300
_NO_LIMIT = 16_777_215
"""Qt's own number for a size without limit."""
_LINES = 3

AT_ONCE = 12
"""Cards that are made at once: each takes some milliseconds, and there may be hundreds."""


class NoteCard(QFrame):
    """One note: where it belongs, what it quotes, and its text, which is kept while it is written."""

    rewritten = Signal(object, str)
    removal_requested = Signal(object)

    def __init__(self, note: Note, place: str, *, is_lost: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteCard")
        self.note, self.place, self.is_lost = note, place, is_lost
        about = QLabel(_about(note, place, is_lost=is_lost), self)
        about.setObjectName("noteAbout")
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        remove = QPushButton(tr("Remove"), self)
        remove.setObjectName("noteRemove")
        remove.setAccessibleName(tr("Remove the note"))
        self.text = QPlainTextEdit(note.text, self)
        self.text.setObjectName("noteText")
        self.text.setAccessibleName(tr("Note on {place}", place=place))
        self.text.setPlaceholderText(tr("Write a note \u2026"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 14)
        row = QHBoxLayout()
        row.addWidget(about, 1)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.addLayout(row)
        column.addWidget(self.text)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.keep)
        self.text.textChanged.connect(self._wait.start)
        remove.clicked.connect(self._on_remove_clicked)
        self.text.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A note that is left is kept at once: another window may want to write it."""
        if watched is self.text and event.type() == QEvent.Type.FocusOut:
            self.keep()
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Say what the note says now, if that is new."""
        self._wait.stop()
        text = self.text.toPlainText()
        if text != self.note.text:
            before, self.note = self.note, replace(self.note, text=text)
            self.rewritten.emit(before, text)  # which may ask for what the card says now

    def _on_remove_clicked(self) -> None:
        self.keep()
        self.removal_requested.emit(self.note)


class NotesPane(QScrollArea):
    """The cards one under the other, the newest ones last and first shown; not there where there is no note."""

    rewritten = Signal(object, str)
    removal_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPane")
        self.setAccessibleName(tr("Your notes"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.cards: list[NoteCard] = []
        self._notes: tuple[Note, ...] = ()
        self._describe: Callable[[Note], tuple[str, bool]] = lambda _note: ("", False)
        self._most, self._hidden = AT_ONCE, 0
        self.hide()

    def show_notes(self, notes: tuple[Note, ...], describe: Callable[[Note], tuple[str, bool]]) -> None:
        """Show notes; `describe` gives the place that one is on and whether its quote is gone from the text.

        Cards that say this already stay. What is being written must have been kept.
        """
        of_another = [note.slug for note in notes[:1]] != [note.slug for note in self._notes[:1]]
        self._notes, self._describe = notes, describe
        if of_another:
            self._most = AT_ONCE
        shown = tuple((note, *describe(note)) for note in notes[-self._most :])
        hidden = len(notes) - len(shown)
        if hidden != self._hidden or [_said(*card) for card in shown] != [
            _said(card.note, card.place, card.is_lost) for card in self.cards
        ]:
            self._hidden = hidden
            self._make(shown)

    def _make(self, shown: tuple[tuple[Note, str, bool], ...]) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 6, 18, 6)
        if self._hidden:
            count = min(self._hidden, AT_ONCE)
            words = tr_n(
                "Show {n} earlier note of {total}", "Show {n} earlier notes of {total}", count, total=self._hidden
            )
            earlier = QPushButton(words, inside)
            earlier.setObjectName("earlierNotes")
            earlier.clicked.connect(self._on_earlier_clicked)
            column.addWidget(earlier)
        self.cards = []
        for note, place, is_lost in shown:
            card = NoteCard(note, place, is_lost=is_lost, parent=inside)
            card.rewritten.connect(self.rewritten)
            card.removal_requested.connect(self.removal_requested)
            column.addWidget(card)
            self.cards.append(card)
        column.addStretch(1)
        self.setWidget(inside)
        self.setVisible(bool(shown))

    def _on_earlier_clicked(self) -> None:
        self.keep()
        self._most += AT_ONCE
        texts = {card.note.id: card.note for card in self.cards}
        self.show_notes(tuple(texts.get(note.id, note) for note in self._notes), self._describe)

    def set_beside(self, *, beside: bool) -> None:
        """Stand beside the text, as high as that, or below it, as low as it can be."""
        self.setMaximumHeight(_NO_LIMIT if beside else _HIGHEST)
        self.setMinimumWidth(_WIDTH if beside else 0)
        self.setMaximumWidth(_WIDTH if beside else _NO_LIMIT)

    def keep(self) -> None:
        """Keep what is being written."""
        for card in self.cards:
            card.keep()

    def write(self, note: Note) -> None:
        """Put the keyboard into a note."""
        for card in self.cards:
            if card.note.id == note.id:
                self.ensureWidgetVisible(card)
                card.text.setFocus()


def _said(note: Note, place: str, is_lost: bool) -> tuple[object, ...]:
    """What a card says, whenever it was changed last."""
    return note.id, note.created, note.text, note.quote, place, is_lost


def _about(note: Note, place: str, *, is_lost: bool) -> str:
    quote = f" \u00b7 \u201c{' '.join(note.quote.split())}\u201d" if note.quote else ""
    lost = f" \u00b7 {tr('this passage is no longer in the text')}" if is_lost else ""
    return f"{place}{quote}{lost} \u00b7 {note.created[:10]}"
