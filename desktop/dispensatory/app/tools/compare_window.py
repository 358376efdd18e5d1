"""The window in which two to four medicines are compared: which ones, and what is said about adding and removing them."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QWidget

from dispensatory.app.navigation import Place
from dispensatory.app.overriding import override
from dispensatory.app.pages.page import Names
from dispensatory.app.theme import Colours
from dispensatory.app.tools.compare_pages import comparison_paper, comparison_title
from dispensatory.app.tools.compare_view import CompareView
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.medicine_field import MedicineField
from dispensatory.app.tools.tool_window import Paper, ToolWindow
from dispensatory.clinical.comparison import Comparison, compare, refusal
from dispensatory.terminology.sections import shown_heading
from dispensatory.wording import mark, tr, tr_n

_SIZE = (1100, 760)
_MOST_UPRIGHT = 2
"""Medicines whose columns have room on a sheet that stands upright."""

_ROOM = (
    mark("Add two to four medicines by any of their names."),
    mark("Add a second medicine to compare it with."),
    mark("There is room for two more."),
    mark("There is room for one more."),
    mark("Four are compared at the most."),
)


class CompareWindow(ToolWindow):
    """What is compared stays until it is removed, also while the window is closed. Each change of it can be undone."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context, "compare", tr("Compare medicines"), _SIZE)
        self._titles: dict[str, str] = {}
        self._steps: list[tuple[dict[str, str], str]] = []
        self._comparison: Comparison | None = None
        self._field = MedicineField(context, "compareField", tr("Add a medicine to compare by any name"), self)
        self._room = QLabel(self)
        self._room.setObjectName("compareRoom")
        self._room.setAccessibleName(tr("How many can be added"))
        self._room.setWordWrap(True)
        self._together = QCheckBox(tr("Scroll together"), self)
        self._together.setObjectName("compareTogether")
        self._together.setChecked(True)
        self._clear = QToolButton(self)
        self._clear.setObjectName("compareClear")
        self._clear.setText(tr("Remove all"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._field.installEventFilter(self)
        self.view = CompareView(self, self._describe, context.describing.shown, self)
        self._reports.append(self.view.glance)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.apply_look(context.look.colours, context.look.text_size)
        self._show()

    @override
    def start(self, slugs: tuple[str, ...]) -> None:
        current = self.context.current
        self._add(sorted(dict.fromkeys(slugs), key=lambda slug: slug != current))
        self._field.setFocus()

    @override
    def on_library_changed(self) -> None:
        self.view.forget_pages()
        catalogue = self.context.catalogue
        for slug, title in self._titles.items():
            self._titles[slug] = self.context.title_of(slug) if catalogue and slug in catalogue else title
        self._show()

    @override
    def paper(self) -> Paper | None:
        comparison, section = self._comparison, self.view.section
        if comparison is None:
            return None
        name = "-".join(("comparison", *self._titles, *((section.key,) if section else ())))
        html = comparison_paper(comparison, section, self._names())
        return Paper(comparison_title(comparison), name, html, is_wide=len(self._titles) > _MOST_UPRIGHT)

    @override
    def apply_look(self, colours: Colours, size: float) -> None:
        super().apply_look(colours, size)
        self.view.set_size(size)
        frame = QPalette(self._together.palette())
        frame.setColor(QPalette.ColorRole.Window, QColor(colours.muted))  # the style makes the edge of the box of it
        self._together.setPalette(frame)

    @override
    def follow(self, address: str) -> None:
        kind, _, target = address.partition(":")
        if kind == "section":
            self.view.choose(target)
        else:
            super().follow(address)

    @override
    def _describe(self, address: str) -> str:
        kind, _, target = address.partition(":")
        return tr("Show {section}", section=shown_heading(target)) if kind == "section" else super()._describe(address)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._together.setChecked(True)
        super().closeEvent(event)

    def remove_all(self) -> None:
        """Compare nothing any more."""
        number = len(self._titles)
        words = tr_n("{n} medicine was removed.", "{n} medicines were removed.", number)
        self._change({}, words)
        self.say(tr("{step} Undo: Ctrl+Z.", step=words))
        self._field.setFocus()

    def undo(self) -> None:
        """Take the last change back of what is compared."""
        if not self._steps:
            self.say(tr("Nothing to undo"))
            return
        self._titles, words = self._steps.pop()
        self._show()
        self.say(tr("Undone: {step}", step=words))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In an empty field Ctrl+Z is not for the text but for what is compared."""
        keys = event if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) else None
        if keys and keys.matches(QKeySequence.StandardKey.Undo) and not self._field.text():
            keys.ignore()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        self._field.setMinimumWidth(220)
        top.addWidget(self._field, 3)
        top.addWidget(self._room, 2)
        top.addWidget(self._together)
        top.addWidget(self._clear)
        self.body.addLayout(top)
        self.body.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._field.chosen.connect(self._on_field_chosen)
        self._field.unknown.connect(self._on_field_unknown)
        self._field.pasted.connect(self._on_field_pasted)
        self._field.said.connect(self.say)
        self._together.toggled.connect(self.view.scrolling.set_linked)
        self._clear.clicked.connect(self.remove_all)
        self.view.link_chosen.connect(self.follow)
        self.view.open_requested.connect(self._on_view_open_requested)
        self.view.left_requested.connect(self._on_view_left_requested)
        self.view.remove_requested.connect(self._on_view_remove_requested)

    def _add_keys(self) -> None:
        for name, text, keys, doing in (
            ("compareNextSection", tr("Next section"), ("Ctrl+Tab", "Ctrl+PgDown"), partial(self.view.step_section, 1)),
            (
                "comparePreviousSection",
                tr("Previous section"),
                ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
                partial(self.view.step_section, -1),
            ),
            ("compareUndoAction", tr("Undo"), ("Ctrl+Z",), self.undo),
            ("compareNextPart", tr("Next part of the window"), ("F6",), partial(self._step_part, 1)),
            ("comparePreviousPart", tr("Previous part of the window"), ("Shift+F6",), partial(self._step_part, -1)),
        ):
            action = self._add_action(name, text, QKeySequence(keys[0]))
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(doing)

    def _add(self, slugs: Iterable[str]) -> None:
        """Add medicines as far as there is room; what is not added is said."""
        refused, titles = [], dict(self._titles)
        for slug in slugs:
            title = self.context.title_of(slug)
            words = refusal(tuple(titles), slug, title)
            if words:
                refused.append(words)
            else:
                titles[slug] = title
        added = len(titles) - len(self._titles)
        self._change(titles, tr_n("{n} medicine was added.", "{n} medicines were added.", added))
        self.say(" ".join(refused))

    def _change(self, titles: Mapping[str, str], words: str) -> None:
        """Compare these medicines; `words` say what was done, where that is anything."""
        if list(titles) != list(self._titles):
            self._steps.append((dict(self._titles), words))
            self._titles = dict(titles)
        self._show()

    def _show(self) -> None:
        catalogue = self.context.catalogue
        self._comparison = None
        if self._titles and catalogue is not None:
            self._comparison = compare(self._titles, catalogue, self.context.classes, self.context.load)
        self.view.show_comparison(self._comparison, self._names())
        self._room.setText(tr(_ROOM[len(self._titles)]))
        for widget in (self.view.tabs, self._together, self._clear):
            widget.setVisible(bool(self._titles))

    def _names(self) -> Names:
        catalogue, context = self.context.catalogue, self.context
        classes = {group.key: group.title for group in context.classes}
        return Names(lambda slug: context.title_of(slug) if catalogue and slug in catalogue else None, classes.get)

    def _step_part(self, step: int) -> None:
        """Move the keyboard to the next part of the window: the field, the sections, the texts from left to right."""
        parts: list[QWidget] = [self._field, self.view.tabs, *self.view.texts]
        parts = [part for part in parts if part.isVisible()]
        here = next((number for number, part in enumerate(parts) if part.hasFocus()), -min(step, 0))
        parts[(here + step) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_field_chosen(self, slug: str, _typed: str) -> None:
        self._add((slug,))

    def _on_field_unknown(self, typed: str) -> None:
        self.say(tr("\u201c{name}\u201d was not added: no medicine of this library is called so.", name=typed))

    def _on_field_pasted(self, given: list[str]) -> None:
        names = self.context.names
        found = {name: names.only(name) if names else None for name in given}
        self._add([slug for slug in found.values() if slug])
        missed = "; ".join(f"\u201c{name}\u201d" for name, slug in found.items() if not slug)
        if missed:
            words = tr("Not added, as not the whole name of one medicine: {names}.", names=missed)
            self.say(f"{self.message.text()} {words}".strip())

    def _on_view_open_requested(self, slug: str) -> None:
        self.context.open(Place(slug, self.view.key or None))

    def _on_view_left_requested(self, slug: str) -> None:
        slugs = list(self._titles)
        at = slugs.index(slug)
        slugs[at - 1 : at + 1] = slugs[at], slugs[at - 1]
        words = tr("{medicine} was moved to the left.", medicine=self._titles[slug])
        self._change({each: self._titles[each] for each in slugs}, words)

    def _on_view_remove_requested(self, slug: str) -> None:
        words = tr("{medicine} was removed.", medicine=self._titles[slug])
        self._change({each: title for each, title in self._titles.items() if each != slug}, words)
        self.say(tr("{step} Undo: Ctrl+Z.", step=words))
        self._field.setFocus()


def make(context: ToolContext) -> ToolWindow:
    """The window of the tool."""
    return CompareWindow(context)
