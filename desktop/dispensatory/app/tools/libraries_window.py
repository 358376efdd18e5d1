"""The window of libraries: which are in use, packs that are added, updated, exported, removed and undone, and labels
that are imported.

Whatever would change is shown first, medicine by medicine and text by text. The work is done beside the window, one at a time.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from dispensatory.app.overriding import override
from dispensatory.app.theme import Colours, style_sheet
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.libraries_export import ExportDialog
from dispensatory.app.tools.libraries_imported import ImportPage
from dispensatory.app.tools.libraries_list import LibraryList
from dispensatory.app.tools.libraries_preview import LibraryPreview
from dispensatory.app.tools.libraries_report import comparing_html, difference_html, library_html, list_html, undo_words
from dispensatory.app.tools.libraries_work import (
    Looked,
    Refused,
    carrying_out,
    comparing,
    exporting,
    importing,
    looking_at,
    looking_at_removal,
    undoing,
)
from dispensatory.app.tools.tool_window import Paper, ToolWindow
from dispensatory.app.workers import Job, Lane
from dispensatory.library.differences import Change, SectionDifference
from dispensatory.library.installed import InstalledLibraries, imported_folder
from dispensatory.library.labels.importing import Report
from dispensatory.library.listing import ListedLibrary, Origin, listed
from dispensatory.library.pack_names import LABELS, SUFFIX
from dispensatory.library.proposals import bundled_files
from dispensatory.library.publishing import Publication, of_folder
from dispensatory.monograph.library import BUNDLED
from dispensatory.paths import user_folders
from dispensatory.wording import tr

_SIZE = (980, 680)


def make(context: ToolContext) -> ToolWindow:
    """The window of libraries."""
    return LibrariesWindow(context)


class LibrariesWindow(ToolWindow):
    """Three pages: the list, what a change would do, and what became of labels."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context, "libraries", tr("Libraries"), _SIZE)
        self._installed = InstalledLibraries(user_folders().data)
        self._libraries: tuple[ListedLibrary, ...] = ()
        self._details = self.make_report("libraryDetails", tr("About the library"))
        self._difference = self.make_report("previewDifference", tr("How the texts differ"))
        self._imported = ImportPage(self.make_report("importReport", tr("What became of the labels")), self)
        self._list = LibraryList(self._details, self)
        self._preview = LibraryPreview(self._difference, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._preview)
        self._pages.addWidget(self._imported)
        self.body.addWidget(self._pages)
        self._looked_at: Callable[[str], Job] = lambda _key: lambda _ticket: None
        self._is_working = False
        self._pool = QThreadPool(self)
        self._looking, self._comparing, self._working, self._importing = (Lane(self._pool, self) for _ in range(4))
        self._connect()
        self.apply_look(context.look.colours, context.look.text_size)

    @override
    def start(self, slugs: tuple[str, ...]) -> None:
        self.say("")
        self._show_list()

    @override
    def on_library_changed(self) -> None:
        self._show_libraries()

    @override
    def apply_look(self, colours: Colours, size: float) -> None:
        super().apply_look(colours, size)
        self.setStyleSheet(style_sheet("libraries.qss", colours))

    @override
    def paper(self) -> Paper | None:
        if self._pages.currentWidget() is self._preview:
            html = self._difference.toHtml()
            return Paper(self._preview.heading.text(), "dispensatory-changes", html) if self._preview.row else None
        if self._pages.currentWidget() is self._imported:
            return Paper(tr("Imported labels"), "dispensatory-imported", self._imported.report.toHtml())
        return Paper(tr("Libraries"), "dispensatory-libraries", list_html(self._libraries)) if self._libraries else None

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._looking.drop()
        self._comparing.drop()
        self._pages.setEnabled(not self._is_working)
        super().closeEvent(event)

    def look_at(self, file: Path) -> None:
        """Show what installing the pack in `file` would change."""
        self._look(lambda key: looking_at(self._installed, file, key, with_bundled=self._with_bundled))

    def import_labels(self, files: Sequence[Path]) -> None:
        """Import the labels in files and zip files, and show what became of each."""
        self._show_list()
        self.say(tr("Importing \u2026"))
        self._is_working = True
        self._pages.setEnabled(False)
        self._importing.ask(importing(files, imported_folder(user_folders().data)))

    @property
    def _with_bundled(self) -> bool:
        catalogue = self.context.catalogue
        return catalogue is None or any(library.name == BUNDLED for library in catalogue.libraries)

    def _connect(self) -> None:
        page, preview = self._list, self._preview
        page.chosen.connect(self._on_list_chosen)
        page.add_requested.connect(self._on_list_add_requested)
        page.export_requested.connect(self._on_list_export_requested)
        page.removal_requested.connect(self._on_list_removal_requested)
        page.undo_requested.connect(self._on_list_undo_requested)
        preview.accepted.connect(self._on_preview_accepted)
        preview.cancelled.connect(self._on_preview_cancelled)
        preview.key_given.connect(self._on_preview_key_given)
        preview.change_chosen.connect(self._on_preview_change_chosen)
        self._looking.answered.connect(self._on_looking_answered)
        self._comparing.answered.connect(self._on_comparing_answered)
        self._comparing.failed.connect(self._on_comparing_failed)
        self._working.answered.connect(self._on_working_answered)
        self._importing.answered.connect(self._on_importing_answered)
        page.import_requested.connect(self._on_list_import_requested)
        self._imported.left.connect(self._show_list)
        for lane in (self._looking, self._working, self._importing):
            lane.progressed.connect(self._on_lane_progressed)
            lane.failed.connect(self._on_lane_failed)

    def _show_list(self) -> None:
        self._pages.setCurrentWidget(self._list)
        self._show_libraries()
        self._list.tree.setFocus()

    def _show_libraries(self) -> None:
        state, catalogue = self._installed.state(), self.context.catalogue
        self._libraries = listed(catalogue, state.installed) if catalogue else ()
        self._list.show_libraries(self._libraries)
        self._list.show_undo(undo_words(state.last))
        if state.fault:
            self.say(state.fault)

    def _look(self, job_with: Callable[[str], Job], key: str = "") -> None:
        self._looked_at = job_with
        if not key:
            self._show_list()
        self.say(tr("Looking \u2026"))
        self._pages.setEnabled(False)
        self._looking.ask(job_with(key))

    def _work(self, job: Job) -> None:
        self._is_working = True
        self._pages.setEnabled(False)
        self._working.ask(job)

    def _on_list_chosen(self, name: str) -> None:
        library = next((library for library in self._libraries if library.name == name), None)
        titles = [(slug, self.context.title_of(slug)) for slug in library.replaces] if library else []
        pack = self._installed.find(name) if library and library.origin is Origin.INSTALLED else None
        licence = self._installed.licence_text(pack) if pack else ""
        self._details.show_html(library_html(library, titles, licence) if library else "")

    def _on_list_add_requested(self) -> None:
        files = tr("Monograph packs (*{suffix})", suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Add a pack"), "", files)
        if chosen:
            self.look_at(Path(chosen))

    def _on_list_import_requested(self) -> None:
        files = tr("Labels of DailyMed and openFDA ({kinds})", kinds=" ".join(f"*{ending}" for ending in LABELS))
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Import labels"), "", files)
        if chosen:
            self.import_labels(list(map(Path, chosen)))

    def _on_list_removal_requested(self, name: str) -> None:
        self._look(lambda _key: looking_at_removal(self._installed, name, with_bundled=self._with_bundled))

    def _on_list_undo_requested(self) -> None:
        self._work(undoing(self._installed))

    def _on_list_export_requested(self, name: str) -> None:
        library = self._list.library
        if library is None or library.origin is Origin.INSTALLED:
            self._export(name, name)
            return
        dialog = ExportDialog(library.folder.name, self)
        dialog.accepted.connect(partial(self._on_export_dialog_accepted, dialog, library.folder))
        dialog.open()

    def _on_export_dialog_accepted(self, dialog: ExportDialog, folder: Path) -> None:
        about = dialog.about
        all_of = bundled_files() if dialog.replaces else ()
        self._export(about.name, lambda: of_folder(folder, about, all_of=all_of))

    def _export(self, name: str, source: Callable[[], Publication] | str) -> None:
        files = tr("Monograph packs (*{suffix})", suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Write a pack"), f"{name}{SUFFIX}", files)
        if chosen:
            self._work(exporting(self._installed, source, Path(chosen)))

    def _on_preview_accepted(self) -> None:
        if self._preview.proposal is not None:
            self._work(carrying_out(self._installed, self._preview.proposal))

    def _on_preview_cancelled(self) -> None:
        self.say(tr("Nothing was changed."))
        self._show_list()

    def _on_preview_key_given(self, key: str) -> None:
        self._look(self._looked_at, key)

    def _on_preview_change_chosen(self, change: Change | None, _title: str) -> None:
        if change is None or self._preview.proposal is None:
            self._comparing.drop()
            self._difference.show_html("")
        else:
            self._difference.show_html(comparing_html(self._preview.row))
            self._comparing.ask(comparing(self._preview.proposal, change))

    def _on_looking_answered(self, looked: Looked | Refused) -> None:
        self._pages.setEnabled(True)
        if isinstance(looked, Refused):
            self._show_list()
            self.say(looked.why)
            return
        self.say("")
        self._pages.setCurrentWidget(self._preview)
        self._preview.show_proposal(looked.proposal, looked.titles)
        self._preview.list.setFocus()

    def _on_comparing_answered(self, answer: tuple[Change, tuple[SectionDifference, ...]]) -> None:
        self._difference.show_html(difference_html(self._preview.row, answer[1]))

    def _on_comparing_failed(self, message: str) -> None:
        self._difference.show_html(comparing_html(self._preview.row, message))

    def _on_working_answered(self, words: str) -> None:
        self._is_working = False
        self._pages.setEnabled(True)
        self._show_list()
        self.say(words)
        self.context.installed_changed.emit()

    def _on_importing_answered(self, report: Report) -> None:
        self._is_working = False
        self._pages.setEnabled(True)
        self.say("")
        self._pages.setCurrentWidget(self._imported)
        self._imported.show_report(report)
        self.context.installed_changed.emit()

    def _on_lane_progressed(self, done: int, total: int) -> None:
        self.say(tr("{done} of {total} files", done=f"{done:,}", total=f"{total:,}"))

    def _on_lane_failed(self, message: str) -> None:
        self._is_working = False
        self._pages.setEnabled(True)
        self.say(message)
