"""The fields of a calculator: a figure with its unit, and a choice. Each says below itself what it accepts, or what is wrong."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dispensatory.app.overriding import override
from dispensatory.clinical.calculators.description import Choice, Measure
from dispensatory.clinical.calculators.entries import Entry
from dispensatory.clinical.calculators.units import Unit
from dispensatory.wording import tr

_FIGURE_SIGNS = 12
_GAP = 12
_ARROW_MARGIN = 7


class StillComboBox(QComboBox):
    """A combo box that the mouse wheel does not change: turning it over a form must not change what stands there.

    Its arrow is a letter, for it grows with the font and has the colour of the text in every theme.
    """

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = self.rect().adjusted(0, 0, -_ARROW_MARGIN, 0)
        painter = QPainter(self)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "\u25be")
        painter.end()


class FieldNote(QLabel):
    """The line below a field: what it accepts, or a problem in another colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calculatorNote")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def show_note(self, text: str, *, is_problem: bool) -> None:
        """Show `text`; nothing takes no room."""
        self.setText(text)
        self.setVisible(bool(text))
        if self.property("problem") != is_problem:
            self.setProperty("problem", is_problem)
            self.style().polish(self)


class MeasureField(QWidget):
    """A figure and its unit. Another unit converts the figure; only the reader's own typing gives it a new meaning."""

    changed = Signal()

    def __init__(self, measure: Measure, unit: Unit, parent: QWidget) -> None:
        super().__init__(parent)
        self.measure = measure
        self.entry = Entry("", unit, unit)
        self._name = tr(measure.label)
        self.label = QLabel(self._name, self)
        self.figure = QLineEdit(self)
        self.figure.setObjectName(f"calculatorField_{measure.key}")
        self.figure.setMaxLength(20)
        self.figure.setMinimumWidth(self.figure.fontMetrics().averageCharWidth() * _FIGURE_SIGNS)
        self.label.setBuddy(self.figure)
        self.unit = StillComboBox(self)
        self.unit.setObjectName(f"calculatorUnit_{measure.key}")
        self.unit.setAccessibleName(tr("Unit of {field}", field=f"{self._name[:1].lower()}{self._name[1:]}"))
        self.unit.addItems([known.words for known in measure.units])
        self.unit.setCurrentIndex(measure.units.index(unit))
        self.only_unit = QLabel(unit.words, self)
        self.unit.setVisible(len(measure.units) > 1)
        self.only_unit.setVisible(len(measure.units) == 1)
        self.note = FieldNote(self)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.figure, 1)
        line.addWidget(self.unit)
        line.addWidget(self.only_unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.note)
        self.figure.textChanged.connect(self._on_figure_text_changed)
        self.unit.currentIndexChanged.connect(self._on_unit_current_index_changed)
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the figure; nothing is wrong with "". A screen reader hears it with the field."""
        accepted = self.measure.range_in(self.entry.shown_in)
        typed = tr("typed as {figure}", figure=self.entry.origin) if self.entry.origin else ""
        note = "; ".join(part for part in (typed, accepted, tr(self.measure.hint)) if part)
        self.note.show_note(words or note, is_problem=bool(words))
        self.figure.setAccessibleName(f"{self._name}, {self.entry.shown_in.words}")
        self.figure.setAccessibleDescription(words or note)
        self.figure.setPlaceholderText("5 ft 7 in" if self.entry.shown_in.feet else "")

    def clear(self) -> None:
        """Empty the figure; the unit stays."""
        self.entry = Entry("", self.entry.shown_in, self.entry.shown_in)
        with QSignalBlocker(self.figure):
            self.figure.clear()
        self.show_problem("")

    def _on_figure_text_changed(self, text: str) -> None:
        self.entry = Entry(text, self.entry.shown_in, self.entry.shown_in)
        self.changed.emit()

    def _on_unit_current_index_changed(self, index: int) -> None:
        self.entry = self.entry.in_unit(self.measure.units[index])
        with QSignalBlocker(self.figure):
            self.figure.setText(self.entry.text)
        self.changed.emit()


class ChoiceField(QWidget):
    """A few options of which none is chosen at first."""

    changed = Signal()

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        name, hint = tr(choice.label), tr(choice.hint)
        self.label = QLabel(name, self)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        for key, _ in choice.options:
            words = choice.words(key)
            button = QRadioButton(words, self)
            button.setObjectName(f"calculatorField_{choice.key}_{key}")
            button.setAccessibleName(f"{name}: {words}")
            button.setAccessibleDescription(hint)
            self._group.addButton(button)
            self.buttons[key] = button
            line.addWidget(button)
        line.addStretch(1)
        self.label.setBuddy(next(iter(self.buttons.values())))
        note = FieldNote(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(note)
        note.show_note(hint, is_problem=False)
        self._group.buttonToggled.connect(self._on_group_button_toggled)

    @property
    def chosen(self) -> str | None:
        """The key of the option that is chosen."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), None)

    def clear(self) -> None:
        """Choose nothing."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for button in self.buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)

    def _on_group_button_toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit()
