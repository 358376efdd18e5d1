"""The sections in which a search found something, each with its count: a click narrows the answer to that section."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from dispensatory.app.views.flow_layout import FlowLayout
from dispensatory.terminology.sections import shown_heading
from dispensatory.wording import tr, tr_n

_MOST = 12


class FacetBar(QWidget):
    """Small buttons in the order of the sections; the one narrowed to is pressed, and pressing it again widens."""

    narrowed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facetBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Sections with hits"))
        self._flow = FlowLayout(self, 4)
        self._flow.setContentsMargins(10, 6, 10, 4)
        self._buttons: list[QToolButton] = []
        self._keys: tuple[str, ...] = ()
        self.hide()

    def show_sections(self, counts: dict[str, int], narrowed_to: str | None) -> None:
        """Show a button for each section in `counts`, most hits first beyond the seventh."""
        keys = tuple(sorted(counts, key=lambda key: -counts[key])[:_MOST])
        while len(self._buttons) < len(keys):
            self._buttons.append(self._new_button())
        self._keys = keys
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(keys))
            if number < len(keys):
                key = keys[number]
                heading = shown_heading(key)
                button.setText(f"{heading} {counts[key]}")
                button.setAccessibleName(
                    tr_n("Only {section}: {n} medicine", "Only {section}: {n} medicines", counts[key], section=heading)
                )
                button.setChecked(key == narrowed_to)
        self.setVisible(bool(keys))
        self.updateGeometry()

    def _new_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.clicked.connect(self._on_button_clicked)
        self._flow.addWidget(button)
        return button

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            key = self._keys[self._buttons.index(button)]
            self.narrowed.emit(key if button.isChecked() else "")
