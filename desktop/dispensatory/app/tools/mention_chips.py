"""The medicines that are chosen one by one: a field to add one, and a button for each that takes it away."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.medicine_field import MedicineField
from dispensatory.app.views.flow_layout import FlowLayout
from dispensatory.wording import tr, tr_n

_GAP = 6
_CROSS = "\u2715"
_NARROWEST = 60
_HEAD, _TAIL = 26, 16
"""Letters shown of the beginning and the end of a long title: combinations differ at the end."""


class ChosenMedicines(QWidget):
    """The buttons; `field` is to be laid out beside it. Says `changed` when a medicine is added or taken away, and `said` what
    could not be added.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, context: ToolContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.field = MedicineField(context, "mentionMedicine", tr("Add a medicine by any name"), parent)
        self._chips: dict[str, QToolButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self, _GAP)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.field.chosen.connect(self._on_field_chosen)
        self.field.unknown.connect(self._on_field_unknown)
        self.field.pasted.connect(self._on_field_pasted)
        self.field.said.connect(self.said)

    @property
    def slugs(self) -> tuple[str, ...]:
        """What is chosen, in the order in which it was."""
        return tuple(self._chips)

    def choose(self, slugs: Iterable[str]) -> None:
        """Have these chosen, and no others."""
        for slug in self.slugs:
            self._take_off(slug)
        for slug in dict.fromkeys(slugs):
            self._put(slug)

    def _put(self, slug: str) -> None:
        if slug in self._chips:
            return
        title = self._context.title_of(slug)
        chip = QToolButton(self)
        chip.setObjectName(f"mentionChip-{slug}")
        chip.setProperty("kind", "chip")
        chip.setText(f"{_shortened(title).replace('&', '&&')}  {_CROSS}")
        chip.setMinimumWidth(_NARROWEST)
        chip.setAccessibleName(tr("Remove {medicine}", medicine=title))
        chip.setToolTip(chip.accessibleName())
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self._on_chip_clicked, slug))
        before = next(reversed(self._chips.values()), self.field)
        QWidget.setTabOrder(before, chip)
        self._chips[slug] = chip
        self._flow.addWidget(chip)
        chip.show()

    def _take_off(self, slug: str) -> None:
        chip = self._chips.pop(slug)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _on_chip_clicked(self, slug: str, _checked: bool = False) -> None:
        places = self.slugs
        after = places.index(slug) + 1
        following = self._chips[places[after]] if after < len(places) else self.field
        self._take_off(slug)
        following.setFocus()
        self.changed.emit()

    def _on_field_chosen(self, slug: str, _typed: str) -> None:
        self._put(slug)
        self.said.emit("")
        self.changed.emit()

    def _on_field_unknown(self, typed: str) -> None:
        self.said.emit(tr("\u201c{name}\u201d is not in this library: it cannot be looked through.", name=typed))

    def _on_field_pasted(self, names: list[str]) -> None:
        known = self._context.names
        found = {name: known.only(name) if known else None for name in names}
        for slug in found.values():
            if slug is not None:
                self._put(slug)
        unknown = [f"\u201c{name}\u201d" for name, slug in found.items() if slug is None]
        self.said.emit(
            tr_n(
                "Not added, since it is not the name of one medicine here: {names}.",
                "Not added, since they are not names of one medicine here: {names}.",
                len(unknown),
                names=", ".join(unknown),
            )
            if unknown
            else ""
        )
        self.changed.emit()


def _shortened(title: str) -> str:
    """A title that is not much longer than others; the whole of it is the tool tip."""
    return title if len(title) <= _HEAD + _TAIL + 3 else f"{title[:_HEAD].rstrip()} \u2026 {title[-_TAIL:].lstrip()}"
