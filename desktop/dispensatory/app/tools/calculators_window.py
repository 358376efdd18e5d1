"""The window of the calculators: their list, the fields with the limits of use, and beside them the result with its steps."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dispensatory import __version__
from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours, style_sheet
from dispensatory.app.tools.calculator_form import CalculatorForm
from dispensatory.app.tools.calculator_opioids import OpioidForm
from dispensatory.app.tools.calculator_result import ResultBox, list_html
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.tool_window import Paper, ToolWindow
from dispensatory.clinical.calculators.account import plain_account, printed_html, steps_html
from dispensatory.clinical.calculators.opioids import MME, opioid_in
from dispensatory.clinical.calculators.table import CALCULATORS, FORMS, calculator_for
from dispensatory.wording import tr

_SIZE = (1120, 800)
_WIDE_SIGNS = 105
"""Letters that must fit beside the list for the result to stand beside the fields."""
_TITLE = 1.3
_LIST_SHARE = 0.28
_FORM_SHARE = 0.55
_ROUND_THE_FORM = 40
_ROUND_A_NAME, _ABOVE_AND_BELOW = 40, 14
"""Pixels beside and around a name in the list, as in calculators.qss: Qt forgets them when it breaks a name into lines."""
_MARGIN = 16
_TEXT_OVER_FORM = 1.5
"""Points by which the text of a monograph is larger than that of a form."""


class CalculatorsWindow(ToolWindow):
    """Figures stay while one goes from one calculator to another. Clear, and closing the window, empty them all."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context, "calculators", tr("Calculators"), _SIZE)
        self._list = QListWidget(self)
        self._forms: dict[str, CalculatorForm | OpioidForm] = {}
        self._title, self._scope = QLabel(self), QLabel(self)
        self._area = QScrollArea(self)
        self._result = ResultBox(self)
        self._clear, self._copy = QPushButton(tr("C&lear"), self), QPushButton(tr("&Copy"), self)
        self._print = QPushButton(tr("&Print \u2026"), self)
        self._steps = self.make_report("calculatorSteps", tr("Formula and calculation"))
        self._inside, self._limits = QVBoxLayout(), QLabel(self)
        self._round_result = QVBoxLayout()
        self._halves = QSplitter(self)
        self._stops: tuple[QWidget, ...] = ()
        self._name_parts()
        self._lay_out()
        self._connect()
        self.apply_look(context.look.colours, context.look.text_size)
        self._list.setCurrentRow(0)

    @override
    def start(self, slugs: tuple[str, ...]) -> None:
        apt = [(slug, key) for slug in slugs if (key := calculator_for(slug))]
        if not apt:
            self._list.setFocus()
            return
        slug, key = apt[0]
        self._list.setCurrentRow([about.key for about in CALCULATORS].index(key))
        form, opioid = self._form, opioid_in(slug)
        if isinstance(form, OpioidForm) and opioid:
            form.begin_with(opioid)
        form.first.setFocus()

    @override
    def paper(self) -> Paper | None:
        about, outcome = self._form.about, self._form.outcome
        return Paper(about.name, about.key, printed_html(about, outcome)) if outcome.answer else None

    @override
    def apply_look(self, colours: Colours, size: float) -> None:
        super().apply_look(colours, size)
        points = size - _TEXT_OVER_FORM * self.context.look.zoom / 100
        self.setStyleSheet(style_sheet("calculators.qss", colours) + _sizes(points))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._empty()
        self._result.hush()
        super().closeEvent(event)

    @property
    def _form(self) -> CalculatorForm | OpioidForm:
        """The form that is shown; each is made when it is first wanted."""
        key = CALCULATORS[max(0, self._list.currentRow())].key
        if key not in self._forms:
            made = OpioidForm(self) if key == MME.key else CalculatorForm(FORMS[key], self)
            made.setObjectName(f"calculatorForm_{key}")
            made.changed.connect(self._on_form_changed)
            self._inside.insertWidget(0, made)
            self._forms[key] = made
        return self._forms[key]

    def _name_parts(self) -> None:
        for part, name, spoken in (
            (self._list, "calculatorList", tr("Calculators")),
            (self._title, "calculatorTitle", tr("Calculator")),
            (self._scope, "calculatorScope", tr("Limit of use")),
            (self._area, "calculatorArea", ""),
            (self._limits, "calculatorLimits", tr("Limits of use and reference")),
            (self._clear, "calculatorClear", tr("Clear all figures")),
            (self._copy, "calculatorCopy", tr("Copy the result with its calculation")),
            (self._print, "calculatorPrint", tr("Print the result with its calculation")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(spoken)
        self._clear.setToolTip(tr("Empty the fields of every calculator"))
        self._copy.setToolTip(tr("Copy the result with figures, formula, limits, reference and date"))
        for label in (self._title, self._scope):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._limits.setWordWrap(True)
        self._limits.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._limits.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        self._list.addItems([tr(about.short_name) for about in CALCULATORS])
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._halves.setObjectName("calculatorHalves")
        self._halves.setChildrenCollapsible(False)
        for half in (self._form_half(), self._result_half()):
            self._halves.addWidget(half)
            self._halves.setStretchFactor(self._halves.count() - 1, 1)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, _MARGIN, 0)
        head.addWidget(self._title)
        head.addWidget(self._scope)
        column = QVBoxLayout()
        column.setContentsMargins(_MARGIN, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._halves, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(column, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row, 1)

    def _form_half(self) -> QWidget:
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        inside.setLayout(self._inside)
        self._inside.setContentsMargins(0, 0, 8, 0)
        self._inside.addWidget(self._limits)
        self._inside.addStretch(1)
        self._area.setWidget(inside)
        buttons = QHBoxLayout()
        for button in (self._clear, self._copy, self._print):
            buttons.addWidget(button)
        buttons.addStretch(1)
        half = QWidget(self)
        half.setObjectName("calculatorFormHalf")
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, _MARGIN, 12)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
        return half

    def _result_half(self) -> QWidget:
        half = QWidget(self)
        half.setObjectName("calculatorResultHalf")
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self._round_result.addWidget(self._result)
        column.addLayout(self._round_result)
        column.addWidget(self._steps, 1)
        return half

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._on_list_current_row_changed)
        self._list.itemActivated.connect(self._on_list_item_activated)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._print.clicked.connect(self.print_action.trigger)

    def _fit(self) -> None:
        """The list as wide as its names, up to a share of the window; the result beside the fields, or below them."""
        for part in (self._list, self._scope, self._form):
            part.ensurePolished()
        names = max(self._list.fontMetrics().horizontalAdvance(tr(about.short_name)) for about in CALCULATORS)
        width = min(names + _ROUND_A_NAME, int(self.width() * _LIST_SHARE))
        self._list.setFixedWidth(width)
        for number in range(self._list.count()):
            item = self._list.item(number)
            inside = QRect(0, 0, width - _ROUND_A_NAME, 1000)
            words = self._list.fontMetrics().boundingRect(inside, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(width - _ROUND_A_NAME, words.height() + _ABOVE_AND_BELOW))
        room = self.width() - self._list.width()
        wide = room >= self._scope.fontMetrics().averageCharWidth() * _WIDE_SIGNS
        self._halves.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self._round_result.setContentsMargins(_MARGIN if wide else 0, 0, _MARGIN, 0)
        if not wide:
            height = self._halves.height()
            wanted = self._inside.sizeHint().height() + self._clear.sizeHint().height() + _ROUND_THE_FORM
            fields = min(wanted, int(height * _FORM_SHARE))
            self._halves.setSizes([fields, height - fields])

    def _order_stops(self) -> None:
        """The Tab key goes from the list through the fields to their limits, the buttons, the result and its steps."""
        stops = self._form.stops
        if stops != self._stops:
            self._stops = stops
            after = (self._limits, self._clear, self._copy, self._print, self._result.label, self._steps)
            for one, other in pairwise((self._list, *stops, *after)):
                QWidget.setTabOrder(one, other)

    def _empty(self) -> None:
        for form in self._forms.values():
            form.clear()
        self.say("")

    def _show_outcome(self, *, anew: bool) -> None:
        form = self._form
        self._result.show_outcome(form.outcome)
        has_result = form.outcome.answer is not None
        self._copy.setEnabled(has_result)
        self._print.setEnabled(has_result)
        html = steps_html(form.about, form.outcome)
        if anew:
            self._steps.show_html(html, scroll=0)
        else:
            self._steps.let_go()
            self._steps.replace_html(html)

    def _on_list_current_row_changed(self, _row: int) -> None:
        form = self._form
        for other in self._forms.values():
            other.setVisible(other is form)
        about = form.about
        references = [reference.text for reference in about.references]
        limits, sources = tr("Limits of use"), tr("Reference")
        self._limits.setText(list_html(limits, about.limits) + list_html(sources, references))
        self._limits.setAccessibleName(" ".join((f"{limits}.", *about.limits, f"{sources}.", *references)))
        self._area.ensureVisible(0, 0)
        self._title.setText(about.name)
        self._scope.setText(about.scope)
        self.say("")
        self._show_outcome(anew=True)
        self._order_stops()
        self._fit()

    def _on_list_item_activated(self, _item: object) -> None:
        self._form.first.setFocus()

    def _on_form_changed(self) -> None:
        self.say("")
        if self.sender() is self._form:
            self._show_outcome(anew=False)
            self._order_stops()

    def _on_clear_clicked(self) -> None:
        self._empty()
        self._form.first.setFocus()

    def _on_copy_clicked(self) -> None:
        outcome = self._form.outcome
        if outcome.answer:
            text = plain_account(self._form.about, outcome, date.today(), f"Dispensatory {__version__}")
            QGuiApplication.clipboard().setText(text)
            self.say(tr("Copied the result with its figures, formula, limits, reference and date."))


def _sizes(points: float) -> str:
    """Style rules for the parts that grow with the zoom; widgets below a style sheet do not pass their font on."""
    dot = round(points * 1.2)
    return (
        f"#calculatorList, #calculatorScope, #calculatorResult, #calculatorFormHalf QWidget {{ font-size: {points:.1f}pt; }}"
        f"#calculatorTitle {{ font-size: {points * _TITLE:.1f}pt; font-weight: 600; }}"
        f"QRadioButton::indicator {{ width: {dot}px; height: {dot}px; border-radius: {dot // 2 + 1}px; }}"
        f"QRadioButton::indicator:checked {{ width: {dot - 6}px; height: {dot - 6}px; }}"
    )


def make(context: ToolContext) -> CalculatorsWindow:
    """The window, not yet shown."""
    return CalculatorsWindow(context)
