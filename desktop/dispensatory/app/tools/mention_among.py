"""The choice among which medicines to look: a class, the starred ones, a saved list, some that are chosen, or all."""

from enum import StrEnum

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.mention_chips import ChosenMedicines
from dispensatory.app.tools.mention_looking import Wanted
from dispensatory.shelf.database import Database
from dispensatory.shelf.regimens import Regimens, SavedRegimen
from dispensatory.wording import mark, tr, tr_n

_ROWS = 12
_GAP = 8


class Among(StrEnum):
    """The kinds of choice, as they are listed."""

    CLASS = mark("All medicines of a class")
    STARRED = mark("Starred medicines")
    LIST = mark("A list of medicines")
    CHOSEN = mark("Chosen medicines")
    ALL = mark("The whole library")


class AmongChooser(QWidget):
    """Says `chosen` when another set of medicines is chosen for good, and `said` what could not be."""

    chosen = Signal()
    said = Signal(str)

    def __init__(self, context: ToolContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = QComboBox(self)
        self._class = QLineEdit(self)
        self._names = QStringListModel(self)
        self._lists = QComboBox(self)
        self._saved: tuple[SavedRegimen, ...] = ()
        self._medicines = ChosenMedicines(context, self)
        self._note = QLabel(self)
        self._name_parts()
        self._lay_out()
        self._connect()
        self.refresh()
        self._show_kind()

    @property
    def kind(self) -> Among:
        """Which kind of choice is made."""
        return Among(self._kind.currentData())

    def refresh(self) -> None:
        """Read classes, stars and saved lists anew."""
        classes = self._context.classes
        own = [group.title for group in classes]
        others = [name for group in classes for name in (*group.other_names, *group.lay_names)]
        self._names.setStringList(list(dict.fromkeys([*own, *others])))
        self._read_lists()
        self._show_kind()

    def choose_class(self, name: str) -> None:
        """Look among the medicines of a class."""
        self._class.setText(name)
        self._choose_kind(Among.CLASS)

    def choose_medicines(self, slugs: tuple[str, ...]) -> None:
        """Look among these medicines."""
        self._medicines.choose(slugs)
        self._choose_kind(Among.CHOSEN)

    def wanted(self) -> Wanted:
        """What is chosen now."""
        kind, catalogue = self.kind, self._context.catalogue
        if kind is Among.CLASS:
            typed = " ".join(self._class.text().split())
            return Wanted(query=typed, missing="" if typed else tr("Choose a class first."))
        if kind is Among.LIST:
            return self._wanted_list()
        if kind is Among.ALL:
            slugs = tuple(head.slug for head in catalogue.heads) if catalogue else ()
            return Wanted(tr("the whole library"), slugs=slugs)
        if kind is Among.STARRED:
            slugs = self._context.starred
            return Wanted(
                tr("starred medicines"), slugs=slugs, missing="" if slugs else tr("No medicine has a star yet.")
            )
        slugs = self._medicines.slugs
        return Wanted(tr("chosen medicines"), slugs=slugs, missing="" if slugs else tr("Choose a medicine first."))

    def focus_choice(self) -> None:
        """Go to where the choice is made."""
        parts = {Among.CLASS: self._class, Among.LIST: self._lists, Among.CHOSEN: self._medicines.field}
        parts.get(self.kind, self._kind).setFocus()

    def _name_parts(self) -> None:
        for part, name, spoken in (
            (self._kind, "mentionAmong", tr("Among which medicines to look")),
            (self._class, "mentionClass", tr("Class, ATC code or everyday word")),
            (self._lists, "mentionList", tr("List of medicines")),
            (self._note, "mentionNote", tr("How many medicines")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(spoken)
        self._class.setPlaceholderText(tr("A class: ACE inhibitors, blood thinner, J01F \u2026"))
        self._class.setClearButtonEnabled(True)
        self._class.setMaxLength(200)
        for among in Among:
            self._kind.addItem(tr(among.value), among.value)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._kind)
        for part in (self._class, self._lists, self._medicines.field, self._note):
            row.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(row)
        column.addWidget(self._medicines)
        for one, other in ((self._kind, self._class), (self._class, self._lists), (self._lists, self._medicines.field)):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        offer = QCompleter(self._names, self)
        offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offer.setFilterMode(Qt.MatchFlag.MatchContains)
        offer.setMaxVisibleItems(_ROWS)
        rows = QListView()
        rows.setObjectName("mentionClassOffer")
        rows.setAccessibleName(tr("Classes with such a name"))
        offer.setPopup(rows)
        self._class.setCompleter(offer)
        offer.activated.connect(self._on_offer_activated)
        self._class.returnPressed.connect(self.chosen)
        self._kind.activated.connect(self._on_kind_activated)
        self._lists.activated.connect(self._on_lists_activated)
        self._medicines.changed.connect(self.chosen)
        self._medicines.said.connect(self.said)
        self._context.starred_changed.connect(self._on_context_starred_changed)
        self._context.shelf.regimens_changed.connect(self.refresh)

    def _choose_kind(self, kind: Among) -> None:
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._show_kind()

    def _show_kind(self) -> None:
        kind = self.kind
        self._class.setVisible(kind is Among.CLASS)
        self._lists.setVisible(kind is Among.LIST and bool(self._saved))
        for part in (self._medicines.field, self._medicines):
            part.setVisible(kind is Among.CHOSEN)
        note = self._note_words()
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _note_words(self) -> str:
        if self.kind is Among.LIST and not self._saved:
            return tr("There is no list yet: lists are made in the regimen window (Ctrl+R).")
        if self.kind in (Among.STARRED, Among.ALL):
            wanted = self.wanted()
            return wanted.missing or tr_n("{n} medicine", "{n} medicines", len(wanted.slugs))
        return ""

    def _read_lists(self) -> None:
        def read(database: Database) -> tuple[SavedRegimen, ...]:
            regimens = Regimens(database)
            now = regimens.open_one()
            unsaved = () if now.name or not now.medicines else (now,)
            return (*unsaved, *regimens.all())

        chosen = self._lists.currentText()
        self._saved = self._context.shelf.ask(read) or ()
        self._lists.clear()
        for saved in self._saved:
            self._lists.addItem(saved.name or tr("The list that is open"))
        self._lists.setCurrentIndex(max(self._lists.findText(chosen), 0))

    def _wanted_list(self) -> Wanted:
        place = self._lists.currentIndex()
        if not 0 <= place < len(self._saved):
            return Wanted(missing=tr("There is no list of medicines yet."))
        lines = self._saved[place].medicines
        catalogue = self._context.catalogue
        known = tuple(line.slug for line in lines if line.slug and catalogue and line.slug in catalogue)
        unknown = tuple(line.text for line in lines if line.slug not in known)
        words = tr("list \u201c{name}\u201d", name=self._lists.currentText())
        return Wanted(words, slugs=known, unknown=unknown)

    def _on_offer_activated(self, _name: str) -> None:
        self.chosen.emit()

    def _on_kind_activated(self, _place: int) -> None:
        if self.kind is Among.LIST:
            self._read_lists()
        self._show_kind()
        self.said.emit("")
        self.focus_choice()
        if not self.wanted().missing:
            self.chosen.emit()

    def _on_lists_activated(self, _place: int) -> None:
        self.chosen.emit()

    def _on_context_starred_changed(self) -> None:
        self._show_kind()
        if self.kind is Among.STARRED:
            self.chosen.emit()
