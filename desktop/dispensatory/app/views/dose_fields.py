"""Fields for a body: a weight in kg or lb; for a body surface also a height in cm or in, or the surface itself."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from dispensatory.clinical.doses.figures import Per
from dispensatory.clinical.doses.numbers import MORE_DIGITS, fixed, shown
from dispensatory.clinical.doses.person import (
    HEIGHT,
    INCH,
    POUND,
    SURFACE,
    WEIGHT,
    Measure,
    Reading,
    converted,
    read,
    surface,
)
from dispensatory.clinical.doses.reckoning import Body
from dispensatory.wording import tr

_LONGEST = 12
ONE = Fraction(1)


class MeasureField(QWidget):
    """A number and the switch of its unit. Switched, the number is converted; switched back, it is what was typed."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        measure: Measure,
        units: tuple[tuple[str, Fraction], ...],
        words: tuple[str, str],
        parent: QWidget,
    ) -> None:
        """`words` are the label of the number, with its key, and what a screen reader says of the switch."""
        super().__init__(parent)
        self._measure, self._units = measure, dict(units)
        self._typed: tuple[str, str] | None = None
        self.field = QLineEdit(self)
        self.field.setObjectName(f"{name}Field")
        self.field.setAccessibleName(words[0].replace("&", ""))
        self.field.setMaxLength(_LONGEST)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhFormattedNumbersOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.unit = QComboBox(self)
        self.unit.setObjectName(f"{name}Unit")
        self.unit.setAccessibleName(words[1])
        self.unit.addItems([unit for unit, _ in units])
        self.unit_label = QLabel(units[0][0], self)
        self._has_units = len(units) > 1
        self._shown_unit = units[0][0]
        self.label = QLabel(words[0], self)
        self.label.setBuddy(self.field)
        self.field.textEdited.connect(self._on_field_text_edited)
        self.unit.currentTextChanged.connect(self._on_unit_text_changed)

    def reading(self) -> Reading:
        """What is in the field, in the unit of the measure."""
        unit = self.unit.currentText()
        return read(self.field.text(), self._measure, self._units[unit], unit)

    def steps(self) -> tuple[str, ...]:
        """The step from the unit that was typed to that of the measure; none where they are the same."""
        unit, value = self.unit.currentText(), self.reading().value
        factor = self._units[unit]
        if value is None or factor == ONE:
            return ()
        number = shown(value / factor, MORE_DIGITS)
        return (f"{number} {unit} \u00d7 {fixed(factor, 8)} = {shown(value, MORE_DIGITS)} {self._measure.unit}",)

    def show_in(self, *, visible: bool) -> None:
        """Whether the field is asked for."""
        for widget in (self.label, self.field):
            widget.setVisible(visible)
        self.unit.setVisible(visible and self._has_units)
        self.unit_label.setVisible(visible and not self._has_units)

    def forget(self) -> None:
        """Empty the field, with all that could bring its content back."""
        self._typed = None
        self.field.setText("")

    def _on_field_text_edited(self, _text: str) -> None:
        self._typed = None
        self.changed.emit()

    def _on_unit_text_changed(self, unit: str) -> None:
        before, self._shown_unit = self._shown_unit, unit
        text = self.field.text()
        if self._typed is not None and self._typed[1] == unit:
            now, self._typed = self._typed[0], None
        else:
            now = converted(text, self._units[before] / self._units[unit])
            self._typed = (text, before)
        self.field.setText(now)
        self.changed.emit()


class BodyFields(QWidget):
    """Asks for what a figure goes by. The surface, where it is typed, counts instead of height and weight."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("doseFields")
        self._per = Per.WEIGHT
        self.weight_field = MeasureField(
            "doseWeight", WEIGHT, (("kg", ONE), ("lb", POUND)), (tr("&Weight"), tr("Unit of the weight")), self
        )
        self.height_field = MeasureField(
            "doseHeight", HEIGHT, (("cm", ONE), ("in", INCH)), (tr("&Height"), tr("Unit of the height")), self
        )
        self.surface_field = MeasureField(
            "doseSurface", SURFACE, (("m\u00b2", ONE),), (tr("&Body surface"), tr("Unit of the body surface")), self
        )
        self.hint = QLabel(tr("or, instead of both:"), self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 2)
        grid.setColumnStretch(3, 1)
        for row, field in ((0, self.weight_field), (1, self.height_field), (3, self.surface_field)):
            grid.addWidget(field.label, row, 0)
            grid.addWidget(field.field, row, 1)
            grid.addWidget(field.unit, row, 2)
            grid.addWidget(field.unit_label, row, 2)
            field.changed.connect(self.changed)
            field.field.returnPressed.connect(self.entered)
        grid.addWidget(self.hint, 2, 1, 1, 3)

    def ask_for(self, per: Per) -> None:
        """Ask for a weight, or for a body surface."""
        self._per = per
        by_surface = per is Per.SURFACE
        self.weight_field.show_in(visible=True)
        for field in (self.height_field, self.surface_field):
            field.show_in(visible=by_surface)
        self.hint.setVisible(by_surface)

    def begin(self) -> None:
        """Give the keyboard to the first field."""
        self.weight_field.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.weight_field.field.selectAll()

    def forget(self) -> None:
        """Empty every field."""
        for field in (self.weight_field, self.height_field, self.surface_field):
            field.forget()

    def body(self) -> Body | None:
        """The weight or surface in the fields; None while it is not all there."""
        weight = self.weight_field.reading().value
        if self._per is Per.WEIGHT:
            return Body(Per.WEIGHT, weight, self.weight_field.steps()) if weight is not None else None
        if self.surface_field.field.text().strip():
            typed = self.surface_field.reading().value
            return Body(Per.SURFACE, typed, (tr("The body surface is taken as it was typed."),)) if typed else None
        height = self.height_field.reading().value
        if weight is None or height is None:
            return None
        return _surface_of(height, weight, (*self.weight_field.steps(), *self.height_field.steps()))

    def messages(self) -> tuple[str, ...]:
        """What is wrong in the fields, or must be looked at again, or is still missing."""
        asked = (
            (self.weight_field,)
            if self._per is Per.WEIGHT
            else (self.weight_field, self.height_field, self.surface_field)
        )
        if self._per is Per.SURFACE and self.surface_field.field.text().strip():
            asked = (self.surface_field,)
        said = tuple(message for field in asked if (message := field.reading().message))
        if said or self.body() is not None:
            return said
        return (
            tr("Enter a weight.") if self._per is Per.WEIGHT else tr("Enter weight and height, or the body surface."),
        )


def _surface_of(height: Fraction, weight: Fraction, steps: tuple[str, ...]) -> Body:
    area = surface(height, weight)
    root = f"\u221a({shown(height, MORE_DIGITS)} cm \u00d7 {shown(weight, MORE_DIGITS)} kg \u00f7 3600)"
    return Body(
        Per.SURFACE,
        area,
        (*steps, tr("{root} = {area} m\u00b2 (Mosteller, to two places)", root=root, area=fixed(area, 2))),
    )
