"""The list of opioids that are added up as morphine milligram equivalents: a card for each."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.tools.calculator_fields import FieldNote, StillComboBox
from dispensatory.clinical.calculators.description import Description, Outcome
from dispensatory.clinical.calculators.opioids import (
    OPIOIDS,
    Counted,
    Opioid,
    Row,
    add_up,
    count_row,
    mme_in_words,
    opioid_of,
)
from dispensatory.wording import tr

_KEY = Qt.ItemDataRole.UserRole


class OpioidCard(QFrame):
    """An opioid, its dose and how often a day, and what they come to."""

    changed = Signal()
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("opioidCard")
        self._number = 1
        self.opioid = StillComboBox(self)
        self.opioid.setSizeAdjustPolicy(StillComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.opioid.setMinimumContentsLength(16)
        self.opioid.setPlaceholderText(tr("Choose an opioid \u2026"))
        for known in OPIOIDS:
            name = tr(known.name)
            self.opioid.addItem(tr("{opioid} (not counted)", opioid=name) if known.factor is None else name, known.key)
        self.opioid.setCurrentIndex(-1)
        self.remove = QToolButton(self)
        self.remove.setText("\u00d7")
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dose, self.times = QLineEdit(self), QLineEdit(self)
        self._titles = [QLabel(text, self) for text in (tr("Opioid"), tr("Dose"), tr("Times a day"))]
        for title, widget in zip(self._titles, (self.opioid, self.dose, self.times), strict=True):
            title.setBuddy(widget)
        self._unit = QLabel(self)
        self._note = FieldNote(self)
        self._lay_out()
        self.opioid.currentIndexChanged.connect(self._on_opioid_current_index_changed)
        for figure in (self.dose, self.times):
            figure.setMaxLength(20)
            figure.textChanged.connect(self._on_figure_text_changed)
        self.remove.clicked.connect(self._on_remove_clicked)
        self._suit()

    @property
    def row(self) -> Row:
        """What was entered."""
        return Row(str(self.opioid.currentData(_KEY) or ""), self.dose.text(), self.times.text())

    def set_number(self, number: int) -> None:
        """Count the cards from 1, so that a screen reader and a message name the same one."""
        self._number = number
        for widget, name, spoken in (
            (self.opioid, "opioidOpioid", tr("Opioid, row {number}", number=number)),
            (self.dose, "opioidDose", tr("Dose, row {number}", number=number)),
            (self.times, "opioidTimesDay", tr("Times a day, row {number}", number=number)),
            (self.remove, "opioidRemove", tr("Remove, row {number}", number=number)),
        ):
            widget.setAccessibleName(spoken)
            widget.setToolTip(tr("Remove") if widget is self.remove else "")
            widget.setObjectName(f"{name}_{number}")
        self._suit()
        self.show_count()

    def choose(self, key: str) -> None:
        """Choose an opioid."""
        self.opioid.setCurrentIndex(self.opioid.findData(key, _KEY))

    def clear(self) -> None:
        """Empty the card."""
        with QSignalBlocker(self.opioid), QSignalBlocker(self.dose), QSignalBlocker(self.times):
            self.opioid.setCurrentIndex(-1)
            self.dose.clear()
            self.times.clear()
        self._suit()
        self.show_count()

    def show_count(self) -> None:
        """Say what the row comes to, or what is wrong with it."""
        row = self.row
        found = count_row(row, self._number) if row.opioid else ()
        if isinstance(found, Counted):
            caution = (tr(found.opioid.caution),) if found.opioid.caution else ()
            self._note.show_note("\n".join((*found.steps, *caution)), is_problem=False)
        elif isinstance(found, Opioid):
            self._note.show_note(tr("Not counted: {why}.", why=tr(found.why_not)), is_problem=False)
        else:
            wrong = [problem.words for problem in found if not problem.missing]
            self._note.show_note("\n".join(wrong), is_problem=bool(wrong))
        for widget in (self.opioid, self.dose, self.times):
            widget.setAccessibleDescription(self._note.text())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self._titles[0], 0, 0)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.opioid, 1)
        top.addWidget(self.remove)
        grid.addLayout(top, 0, 1)
        grid.addWidget(self._titles[1], 1, 0)
        dose = QHBoxLayout()
        dose.setSpacing(6)
        dose.addWidget(self.dose, 1)
        dose.addWidget(self._unit)
        grid.addLayout(dose, 1, 1)
        grid.addWidget(self._titles[2], 2, 0)
        grid.addWidget(self.times, 2, 1)
        grid.addWidget(self._note, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def _suit(self) -> None:
        """Show the fields that the opioid has a use for."""
        key = self.row.opioid
        opioid = opioid_of(key) if key else None
        counted = opioid is None or opioid.factor is not None
        is_patch = opioid is not None and opioid.is_patch
        self._unit.setText("\u00b5g/h" if is_patch else "mg")
        self.dose.setPlaceholderText(tr("all patches together") if is_patch else tr("of the opioid alone"))
        for widget in (self._titles[1], self.dose, self._unit):
            widget.setVisible(counted)
        for widget in (self._titles[2], self.times):
            widget.setVisible(counted and not is_patch)
        unit = self._unit.text()
        self.dose.setAccessibleName(tr("Dose, row {number}, {unit}", number=self._number, unit=unit))
        self.times.setPlaceholderText(tr("1 if the dose is the whole day\u2019s"))

    def _on_opioid_current_index_changed(self, _index: int) -> None:
        unit = self._unit.text()
        self._suit()
        if self._unit.text() != unit:
            self.dose.clear()
        self.show_count()
        self.changed.emit()

    def _on_figure_text_changed(self, _text: str) -> None:
        self.show_count()
        self.changed.emit()

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(self)


class OpioidForm(QWidget):
    """As many cards as there are opioids, and one at least."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[OpioidCard] = []
        self.add = QPushButton(tr("&Add an opioid"), self)
        self.add.setObjectName("opioidAdd")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._on_add_clicked)
        self._add_card()
        self.outcome = self._work()

    @property
    def about(self) -> Description:
        """The calculator in words."""
        return mme_in_words()

    @property
    def first(self) -> QWidget:
        """The field with which one begins."""
        return self.cards[0].opioid

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The widgets that the Tab key goes through, in their order."""
        cards = (widget for card in self.cards for widget in (card.opioid, card.remove, card.dose, card.times))
        return (*cards, self.add)

    def begin_with(self, opioid: Opioid) -> None:
        """Choose an opioid in the first card, if nothing was entered and it can be counted."""
        if opioid.factor is not None and all(card.row.is_empty for card in self.cards):
            self.cards[0].choose(opioid.key)

    def clear(self) -> None:
        """Leave one empty card."""
        for card in self.cards[1:]:
            self._drop(card)
        self.cards[0].clear()
        self._on_card_changed()

    def _work(self) -> Outcome:
        return add_up([card.row for card in self.cards])

    def _add_card(self) -> OpioidCard:
        card = OpioidCard(self)
        card.changed.connect(self._on_card_changed)
        card.remove_requested.connect(self._on_card_remove_requested)
        self._column.insertWidget(len(self.cards), card)
        self.cards.append(card)
        self._number()
        return card

    def _drop(self, card: OpioidCard) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._number()

    def _number(self) -> None:
        for number, card in enumerate(self.cards, start=1):
            card.set_number(number)

    def _on_card_changed(self) -> None:
        self.outcome = self._work()
        self.changed.emit()

    def _on_card_remove_requested(self, card: OpioidCard) -> None:
        if len(self.cards) == 1:
            card.clear()
        else:
            place = min(self.cards.index(card), len(self.cards) - 2)
            self._drop(card)
            self.cards[place].opioid.setFocus()
        self._on_card_changed()

    def _on_add_clicked(self) -> None:
        card = self._add_card()
        self._on_card_changed()
        card.opioid.setFocus()
