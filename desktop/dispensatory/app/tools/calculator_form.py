"""The form of a calculator: its fields, and the outcome of what stands in them."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from dispensatory.app.tools.calculator_fields import ChoiceField, MeasureField
from dispensatory.clinical.calculators.description import Calculator, Choice, Description, Outcome
from dispensatory.clinical.calculators.entries import work_out
from dispensatory.clinical.calculators.fields import usual_unit


class CalculatorForm(QWidget):
    """Works anew at every change; `outcome` is always that of what is to be seen in the fields."""

    changed = Signal()

    def __init__(self, calculator: Calculator, parent: QWidget) -> None:
        super().__init__(parent)
        self._calculator = calculator
        american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self.measures: dict[str, MeasureField] = {}
        self.choices: dict[str, ChoiceField] = {}
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setVerticalSpacing(10)
        rows.setHorizontalSpacing(12)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in calculator.fields:
            made: MeasureField | ChoiceField
            if isinstance(field, Choice):
                made = self.choices[field.key] = ChoiceField(field, self)
            else:
                made = self.measures[field.key] = MeasureField(field, usual_unit(field, american=american), self)
            made.changed.connect(self._on_field_changed)
            rows.addRow(made.label, made)
        self.outcome = self._work()

    @property
    def about(self) -> Description:
        """The calculator in words."""
        return self._calculator.about.in_words()

    @property
    def first(self) -> QWidget:
        """The field with which one begins."""
        field = self._calculator.fields[0]
        if isinstance(field, Choice):
            return next(iter(self.choices[field.key].buttons.values()))
        return self.measures[field.key].figure

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The widgets that the Tab key goes through, in their order."""
        stops: list[QWidget] = []
        for field in self._calculator.fields:
            if isinstance(field, Choice):
                stops += self.choices[field.key].buttons.values()
            else:
                stops += (self.measures[field.key].figure, self.measures[field.key].unit)
        return tuple(stops)

    def clear(self) -> None:
        """Empty every field."""
        for measure in self.measures.values():
            measure.clear()
        for choice in self.choices.values():
            choice.clear()
        self._on_field_changed()

    def _work(self) -> Outcome:
        entries = {key: field.entry for key, field in self.measures.items()}
        chosen = {key: field.chosen for key, field in self.choices.items()}
        return work_out(self._calculator, entries, {key: option for key, option in chosen.items() if option})

    def _on_field_changed(self) -> None:
        self.outcome = self._work()
        wrong = {problem.field: problem.words for problem in self.outcome.problems if not problem.missing}
        for key, field in self.measures.items():
            field.show_problem(wrong.get(key, ""))
        self.changed.emit()
