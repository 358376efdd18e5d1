"""The window of a regimen: the medicines that someone takes, and what their monographs say of each other."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from dispensatory.app.navigation import Place
from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours, style_sheet
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.regimen_bar import RegimenBar
from dispensatory.app.tools.regimen_checking import RegimenChecker
from dispensatory.app.tools.regimen_choices import choices_menu
from dispensatory.app.tools.regimen_menu import RegimenMenu
from dispensatory.app.tools.regimen_report import hidden_pairs, paper_html, report_html
from dispensatory.app.tools.regimen_saved import SavedLists
from dispensatory.app.tools.regimen_side import RegimenSide
from dispensatory.app.tools.regimen_work import RegimenWork
from dispensatory.app.tools.tool_window import Paper, ToolWindow
from dispensatory.clinical.regimen_lines import Line
from dispensatory.wording import mark, tr

_SIZE = (1080, 760)
_SIDE_WIDTH = 330
_UNSAVED = mark("List without a name")


class RegimenWindow(ToolWindow):
    """The list is kept from change to change, and is there again the next time."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context, "regimen", tr("Regimen"), _SIZE)
        self._checker = RegimenChecker(context)
        self.work = RegimenWork(self._checker, SavedLists(context.shelf, self), self)
        self._side = RegimenSide(context, lambda text: self._checker.line(text).slug, self)
        self._bar = RegimenBar(self.print_action, self)
        self._report = self.make_report("regimenReport", tr("What the monographs say of each other"))
        self._has_begun = False
        self._menu = RegimenMenu(self._side.menu, self.work, self._add_action)
        self._add_keys()
        self._lay_out()
        self._connect()
        self.apply_look(context.look.colours, context.look.text_size)

    @override
    def start(self, slugs: tuple[str, ...]) -> None:
        self.say("")
        if not self._has_begun:
            self._has_begun = True
            self.work.begin()
        fresh = [slug for slug in slugs if slug not in self.work.now.slugs]
        self._add(*(Line(self.context.title_of(slug), slug) for slug in fresh))
        self._side.field.setFocus()

    @override
    def on_library_changed(self) -> None:
        if self._has_begun:
            self.work.read_anew()

    @override
    def paper(self) -> Paper | None:
        checked = self._checker.checked
        if checked is None or not checked.lines:
            return None
        name, day = self.work.now.name or tr("Regimen"), date.today().isoformat()
        return Paper(name, f"regimen-{day}", paper_html(checked, name, day, self.context.edition))

    @override
    def apply_look(self, colours: Colours, size: float) -> None:
        super().apply_look(colours, size)
        self.setStyleSheet(style_sheet("regimen.qss", colours))
        self._side.view.set_colours(colours)

    def _add_keys(self) -> None:
        for name, text, keys, doing in (
            ("regimenUndoAction", tr("Undo"), "Ctrl+Z", self.work.undo),
            ("regimenNextPart", tr("Next part of the window"), "F6", partial(self._step_part, 1)),
            ("regimenPreviousPart", tr("Previous part of the window"), "Shift+F6", partial(self._step_part, -1)),
        ):
            self._add_action(name, text, QKeySequence(keys)).triggered.connect(doing)

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._report, 1)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setObjectName("regimenHalves")
        halves.addWidget(self._side)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        halves.setSizes([_SIDE_WIDTH, _SIZE[0] - _SIDE_WIDTH])
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(halves)

    def _connect(self) -> None:
        side, work = self._side, self.work
        side.field.chosen.connect(self._on_field_chosen)
        side.field.unknown.connect(lambda typed: self._on_field_pasted([typed]))
        side.field.pasted.connect(self._on_field_pasted)
        side.field.said.connect(self.say)
        side.view.removal_requested.connect(self._remove_chosen)
        side.view.row_chosen.connect(self._on_view_row_chosen)
        side.view.menu_requested.connect(self._on_view_menu_requested)
        side.view.pasted.connect(self._on_field_pasted)
        side.remove.clicked.connect(self._remove_chosen)
        side.clear.clicked.connect(self._on_clear_clicked)
        side.undo.clicked.connect(work.undo)
        work.changed.connect(self._on_work_changed)
        work.said.connect(self.say)
        self._bar.chosen.connect(self._show_report)
        self.context.shelf.said.connect(self.say)
        self.context.shelf.regimens_changed.connect(self._show_name)

    def _add(self, *lines: Line) -> None:
        self.work.add(lines)
        if lines:
            self._side.view.choose(len(self.work.now.lines) - 1)

    def _show_report(self) -> None:
        checked, shown = self._checker.checked, self._bar.shown
        self._bar.show_hidden(hidden_pairs(checked.regimen, shown) if checked else 0)
        self._report.replace_html(report_html(checked, shown) if checked else self._checker.fault_html)

    def _show_name(self) -> None:
        now = self.work.now
        name = tr("{name} (changed)", name=now.name) if self.work.differs else now.name or tr(_UNSAVED)
        self._side.name.setText(name)
        self._side.name.setToolTip(name)

    def _remove_chosen(self) -> None:
        rows = self._side.view.chosen_rows()
        self.work.remove(rows)
        if rows:
            self._side.view.choose(min(rows))

    def _step_part(self, step: int) -> None:
        parts: list[QWidget] = [self._side.field, self._side.view, self._bar.choice, self._report]
        here = next((number for number, part in enumerate(parts) if part.hasFocus()), -min(step, 0))
        parts[(here + step) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_work_changed(self) -> None:
        side, now = self._side, self.work.now
        side.view.lines.show_rows(self._checker.rows(now.lines))
        side.show_lines(len(now.lines), self.work.may_be_undone)
        self._show_name()
        self._show_report()

    def _on_field_chosen(self, slug: str, typed: str) -> None:
        meant = self._checker.line(typed).slug == slug
        self._add(Line(typed if meant else self.context.title_of(slug), slug))

    def _on_field_pasted(self, pieces: list[str]) -> None:
        self._add(*self._checker.read(pieces))

    def _on_view_row_chosen(self, row: int) -> None:
        shown = self._side.view.lines.row_at(self._side.view.lines.index(row, 0))
        if shown and shown.is_checked and shown.line.slug:
            self.context.open(Place(shown.line.slug))
        else:
            rect = self._side.view.visualRect(self._side.view.lines.index(row, 0))
            self._on_view_menu_requested(row, self._side.view.viewport().mapToGlobal(rect.bottomLeft()))

    def _on_view_menu_requested(self, row: int, at: QPoint) -> None:
        shown = self._side.view.lines.row_at(self._side.view.lines.index(row, 0))
        if shown is not None:
            menu = choices_menu(self, shown, self.context)
            menu.triggered.connect(partial(self._on_choice_triggered, row))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def _on_choice_triggered(self, row: int, action: QAction) -> None:
        doing, slug = action.data()
        if doing == "open":
            self.context.open(Place(slug))
        elif doing == "choose":
            self.work.settle(row, slug)
            self._side.view.choose(row)
        else:
            self.work.remove({row})

    def _on_clear_clicked(self) -> None:
        self.work.remove(set(range(len(self.work.now.lines))))
        self._side.field.setFocus()


def make(context: ToolContext) -> RegimenWindow:
    """The window, made when it is first opened."""
    return RegimenWindow(context)
