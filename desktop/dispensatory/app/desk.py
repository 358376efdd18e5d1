"""What is behind the panes of the window: reading, searching and the library, and the wires between them and the panes."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication

from dispensatory.app.activity import Activity
from dispensatory.app.charting import Charting
from dispensatory.app.copy_desk import CopyDesk
from dispensatory.app.describing import Describing
from dispensatory.app.dosing import Dosing
from dispensatory.app.finding_in_page import FindingInPage
from dispensatory.app.first_screen import FirstScreen
from dispensatory.app.library_desk import LibraryDesk
from dispensatory.app.library_keeper import LibraryKeeper
from dispensatory.app.library_watch import LibraryWatch
from dispensatory.app.link_following import LinkFollowing
from dispensatory.app.main_window import MainWindow
from dispensatory.app.models.class_tree import class_tree
from dispensatory.app.models.list_titles import list_titles, titled_entries
from dispensatory.app.navigation import Place, file_of, file_place
from dispensatory.app.open_page import OpenPage
from dispensatory.app.open_tabs import OpenTabs
from dispensatory.app.preferences import OPENINGS, Preferences
from dispensatory.app.reading import Reading
from dispensatory.app.row_actions import row_actions
from dispensatory.app.row_openings import RowOpenings
from dispensatory.app.search_desk import SearchDesk
from dispensatory.app.searching import NameMatcher, Searching, TextSearcher, TitleMatcher
from dispensatory.app.settings import WindowState
from dispensatory.app.shelf_desk import ShelfDesk
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.app.starting_place import StartingPlace
from dispensatory.app.theme import Colours
from dispensatory.app.tools.context import ToolContext
from dispensatory.app.tools.toolbox import Toolbox
from dispensatory.app.views.medicine_tabs import MedicineTabs
from dispensatory.app.views.results_pane import ResultsPane
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.search.results import SimilarHit
from dispensatory.terminology.sections import SectionKey
from dispensatory.wording import tr, tr_n

if TYPE_CHECKING:
    from dispensatory.app.printing.printing import Printing


class Desk(QObject):
    """Everything it needs is given to it. The library is looked at as soon as the event loop is free."""

    def __init__(
        self,
        window: MainWindow,
        keeper: LibraryKeeper,
        reading: Reading,
        searching: Searching,
        describing: Describing,
        shelf: ShelfKeeper,
        place: str | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self.keeper, self.reading, self.searching = window, keeper, reading, searching
        self._describing = describing
        for part in (keeper, reading, searching):
            part.setParent(self)
        self.results = ResultsPane(window)
        self.results.set_colours(window.look.colours)
        self._search = SearchDesk(window.top.search, self.results, searching, describing, self)
        self.shelf = ShelfDesk(window, reading, shelf, self)
        self.links = LinkFollowing(reading, window.monograph, self)
        self._charting = Charting(window.monograph, reading, window.look, self)
        self.links.handle("chart", self._charting.follow, self._charting.describe)
        context = ToolContext(
            window.settings, window.preferences, window.look, describing, shelf, self._current_slug, self
        )
        self.tools = Toolbox(window, window.named_actions, context)
        self._dosing = Dosing(window, reading, window.look, lambda: context.names)
        self._dosing.said.connect(window.status.say)
        self.links.handle("dose", self._dosing.follow, self._dosing.describe)
        self.libraries = LibraryDesk(shelf.file.parent, keeper, self.tools, self)
        window.monograph.header.add_tool(self.tools.header_button())
        self._copying = CopyDesk(window, reading, reading.cited, self)
        self._start = StartingPlace(
            place, window.state, reading, goes_on=window.preferences.current.opening == OPENINGS[0]
        )
        self._printing: Printing | None = None
        self._slugs: tuple[str, ...] = ()
        self._titles: tuple[str, ...] = ()
        self._tall = window.first_screen.tall if window.first_screen else {}
        bar = MedicineTabs(self._shown, window.monograph)
        window.monograph.add_above(bar)
        self.tabs = OpenTabs(bar, reading, window.named_actions, self)
        actions = row_actions(reading, self.tabs, self.tools, self.shelf.keeper, window.window_requested.emit)
        self._rows = RowOpenings(actions, self)
        self._connect_library()
        self._watch = LibraryWatch(keeper, reading, self)
        self._watch.said.connect(window.status.say)
        self._connect_panes()
        self._connect_actions()
        self.finding = FindingInPage(window.monograph, reading, window.look, window.named_actions, self)
        self._take_over()
        QTimer.singleShot(0, keeper.start)

    def open_named(self, place: str) -> None:
        """Open NAME#SECTION, a link to it, a monograph file or a pack; search for it if no single medicine has that name."""
        self._start.ask_for(place)
        if self._start.pack:
            self.libraries.open_pack(self._start.pack)
        elif not self._start.open_first() and self.keeper.names is not None:
            self._resolve(self.keeper.names)

    def open_files(self, files: tuple[Path, ...]) -> None:
        """Read monograph files that are in no library, each further one in a tab of its own; show what a pack would change.

        Labels are imported.
        """
        for number, file in enumerate(self.libraries.monographs_of(files)):
            if number:
                self.tabs.open(file_place(file))
            else:
                self.reading.open(file_place(file))

    def refresh(self) -> None:
        """Show what another window or program may have changed meanwhile."""
        self.shelf.refresh()
        self.libraries.refresh()

    def stop(self) -> None:
        """End everything that is under way."""
        self.tools.close_all()
        self._dosing.stop()
        self._watch.stop()
        self.shelf.stop()
        self.searching.stop()
        self.keeper.stop()

    def remember(self, state: WindowState) -> WindowState:
        """The state with the place where the reader is."""
        place, (section, medicine) = self.reading.place, self.reading.wish
        if place is not None:
            state = replace(state, slug=place.slug)
        return replace(state, section=section or "", medicine=medicine or "", tabs=self.tabs.remembered())

    def screen(self) -> FirstScreen | None:
        """What to paint first at the next start; None while the library is not known."""
        if not self._slugs:
            return None
        page = self.reading.page
        if page is not None:
            page = replace(page, words=(), scroll=self._window.monograph.text.verticalScrollBar().value())
        return FirstScreen(self._slugs, self._titles, page, self.reading.file, self._tall, self.reading.stamp)

    def _take_over(self) -> None:
        """Go on from the first screen, or from the cached catalogue where there was none."""
        self._window.browse.list.settle()
        self._window.monograph.text.let_go()
        screen = self._window.first_screen
        if screen is not None:
            self._show_list(screen.slugs, screen.titles)
            if screen.page is not None and screen.file is not None:
                self.reading.resume(screen.page, screen.file, screen.stamp)
        catalogue = self.keeper.take_cached()
        if catalogue is not None:
            self._use(catalogue)
        self._show_current(changed=False)
        self.libraries.begin(self._start.pack)
        preferences = self._window.preferences.current
        if preferences.opening == OPENINGS[0]:
            self.tabs.restore(self._window.state.tabs)
        elif preferences.opening == "search":
            self._window.top.search.setFocus()
        self.libraries.say_what_is_missing(preferences.folders)
        if self._window.browse.shows_classes:
            self._window.browse.refresh_tree()
        typed = self._window.top.search.text()
        if typed:
            self._search.search(typed)

    def _connect_library(self) -> None:
        self._window.look.changed.connect(self._on_look_changed)
        self._window.preferences.changed.connect(self._on_preferences_changed)
        self.reading.order = self._window.preferences.current.order
        self.keeper.catalogue_changed.connect(self._on_keeper_catalogue_changed)
        self.keeper.names_ready.connect(self._on_keeper_names_ready)
        self.keeper.engine_ready.connect(self._on_keeper_engine_ready)
        self.keeper.index_failed.connect(self._on_keeper_index_failed)
        self.keeper.activity_changed.connect(self._on_keeper_activity_changed)
        self.keeper.failed.connect(self._window.status.say)
        self.libraries.said.connect(self._window.status.say)
        self.keeper.said.connect(self._window.status.say)

    def _connect_panes(self) -> None:
        window, reading = self._window, self.reading
        window.browse.medicine_chosen.connect(self._on_browse_medicine_chosen)
        self.tabs.said.connect(window.status.say)
        self._rows.tab_requested.connect(self._on_tab_requested)
        self._rows.watch(window.browse.list)
        self._rows.watch(self.results.list)
        window.browse.search_requested.connect(self._search.search)
        window.browse.tree_requested.connect(self._on_browse_tree_requested)
        self._search.open_requested.connect(self._open)
        self.tools.context.open_requested.connect(self._on_tools_open_requested)
        self.tools.context.said.connect(window.status.say)
        self._search.visible_changed.connect(self._on_search_visible_changed)
        self._search.said.connect(window.status.say)
        self._search.left.connect(window.browse.focus_list)
        reading.page_opened.connect(self._on_reading_page_opened)
        reading.page_refolded.connect(window.monograph.text.replace_html)
        reading.history_changed.connect(self._on_reading_history_changed)
        reading.said.connect(window.status.say)
        reading.scroll_of_view = window.monograph.text.verticalScrollBar().value
        window.monograph.section_chosen.connect(reading.choose_tab)
        window.monograph.warning_requested.connect(self._on_monograph_warning_requested)
        window.status.problems_requested.connect(self._on_problems_requested)

    def _connect_actions(self) -> None:
        act = self._window.named_actions
        act["backAction"].triggered.connect(self.reading.back)
        act["forwardAction"].triggered.connect(self.reading.forward)
        act["nextSectionAction"].triggered.connect(self.reading.next_tab)
        act["previousSectionAction"].triggered.connect(self.reading.previous_tab)
        act["newWindowAction"].triggered.connect(self._on_new_window_action_triggered)
        act["printAction"].triggered.connect(self._on_print_action_triggered)
        act["problemsAction"].triggered.connect(self._on_problems_requested)
        for number, key in enumerate(SectionKey, start=1):
            action = act[f"section{number}Action"]
            action.setData(key.value)
            action.triggered.connect(self._on_section_action_triggered)

    def _on_print_action_triggered(self) -> None:
        from dispensatory.app.printing.printing import Printing  # lazy: few starts need it

        if self._printing is None:
            self._printing = Printing(self._window, self.reading)
            self._printing.said.connect(self._window.status.say)
        self._printing.start(self.reading.cited())

    def _use(self, catalogue: Catalogue) -> None:
        self._show_list(tuple(head.slug for head in catalogue.heads), list_titles(catalogue))
        self.reading.set_catalogue(catalogue)
        self._describing.forget()
        number = len(catalogue)
        status = self._window.status
        name = tr("Library {edition}", edition=catalogue.edition) if catalogue.edition else tr("Own library")
        if more := len(catalogue.libraries) - 1:
            name = tr_n("{name} and {n} more", "{name} and {n} more", more, name=name)
        status.show_library(f"{name} \u00b7 {tr_n('{n} monograph', '{n} monographs', number)}")
        status.show_problems(len({problem.file for problem in catalogue.problems}))

    def _show_list(self, slugs: tuple[str, ...], titles: tuple[str, ...]) -> None:
        if (slugs, titles) == (self._slugs, self._titles):
            return
        known = self._window.first_screen
        self._slugs, self._titles = slugs, titles
        self.searching.set_names(TitleMatcher(tuple(zip(slugs, titles, strict=True))))
        if known is None or (slugs, titles) != (known.slugs, known.titles) or self.keeper.catalogue is not None:
            if known is None or titles != known.titles:
                self._show_tall()
            place = self.reading.place
            self._window.browse.set_medicines(slugs, titles, place.slug if place else None)

    def _show_tall(self) -> None:
        """Write the names that are confused with tall letters, where the first screen did not have them so."""
        tall = self._describing.look_alikes.tall(self._titles)
        if tall != self._tall:
            self._tall = tall
            self._window.browse.model.set_tall(tall)
            self._window.browse.choose(self.reading.place.slug if self.reading.place else None)

    def _shown(self, title: str) -> str:
        return self._tall.get(title, title)

    def _show_current(self, *, changed: bool) -> None:
        """Open the first page, or read the one that is open anew where the library has another text for it."""
        if self.reading.place is None:
            self._open_first_page()
        elif changed or not self.reading.is_current():
            self.reading.reopen()

    def _open_first_page(self) -> None:
        if not self._start.open_first():
            self._window.monograph.show_message("Dispensatory", self._start.welcome())

    def _resolve(self, names: NameMatcher) -> None:
        unknown = self._start.resolve(names, last=self.keeper.has_looked)
        if unknown:
            self._search.search(unknown)

    def _current_slug(self) -> str | None:
        page = self.reading.page
        return page.slug if page and not page.error and file_of(page.slug) is None else None

    def _similar(self, name: str) -> tuple[SimilarHit, ...]:
        engine = self.keeper.name_engine
        return engine.search(name, 1, cancelled=None).similar if engine else ()

    def _on_tools_open_requested(self, place: Place, words: tuple[str, ...]) -> None:
        self.reading.open(place, words)
        self._window.raise_()
        self._window.activateWindow()

    def _on_look_changed(self, colours: Colours, _size: float) -> None:
        self.results.set_colours(colours)
        self.shelf.set_colours(colours)

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if before.order != after.order:
            self.reading.order = after.order
            self.reading.reopen()

    def _on_keeper_catalogue_changed(self, catalogue: Catalogue) -> None:
        changed = self.keeper.has_changed
        self._use(catalogue)
        self._show_current(changed=changed)
        if not changed and self.keeper.names is not None:
            self._resolve(self.keeper.names)

    def _on_keeper_names_ready(self, names: NameMatcher) -> None:
        self.searching.set_names(names)
        if self.keeper.catalogue is not None:
            self.tools.context.use(self.keeper.catalogue, self.keeper.names, self._similar)
        self._show_tall()
        self._window.browse.refresh_tree()
        self._resolve(names)

    def _on_keeper_engine_ready(self, engine: TextSearcher, has_index: bool) -> None:
        self.searching.set_texts(engine, has_index=has_index)
        if has_index:
            self._window.status.show_index(tr("Index ready"))

    def _on_keeper_index_failed(self, message: str) -> None:
        self.searching.index_failed(message)
        self._window.status.show_index(tr("No index"), message)
        self._window.status.say(message)

    def _on_keeper_activity_changed(self, activity: Activity) -> None:
        self._window.status.show_activity(activity)

    def _on_browse_medicine_chosen(self, slug: str) -> None:
        self._open(Place(slug), ())

    def _open(self, place: Place, words: tuple[str, ...]) -> None:
        """Open a place that was clicked on; with Ctrl in a tab of its own."""
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tabs.open(place, words)
        else:
            self.reading.open(place, words)

    def _on_tab_requested(self, slug: str) -> None:
        self.tabs.open(Place(slug))

    def _on_new_window_action_triggered(self) -> None:
        self._window.window_requested.emit(self._current_slug() or "")

    def _on_browse_tree_requested(self, wanted: str) -> None:
        catalogue = self.keeper.catalogue
        if catalogue is not None:
            root = class_tree(titled_entries(catalogue), self._describing.atc_name, wanted, self._shown)
            place = self.reading.place
            self._window.browse.set_tree(root, wanted, place.slug if place else None)
            if self._window.browse.tree is not None:
                self._rows.watch(self._window.browse.tree)

    def _on_search_visible_changed(self, visible: bool) -> None:
        self._window.show_results(self.results, visible=visible)

    def _on_reading_page_opened(self, page: OpenPage) -> None:
        self._window.status.say("")
        self._window.monograph.show_page(page)
        self._window.browse.choose(page.slug)
        self._window.setWindowTitle(f"{page.summary.title} \u2013 Dispensatory")

    def _on_reading_history_changed(self) -> None:
        self._window.named_actions["backAction"].setEnabled(self.reading.history.can_go_back)
        self._window.named_actions["forwardAction"].setEnabled(self.reading.history.can_go_forward)

    def _on_monograph_warning_requested(self) -> None:
        self.reading.choose_section(SectionKey.PRECAUTIONS)

    def _on_section_action_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.reading.choose_section(str(action.data()))

    def _on_problems_requested(self) -> None:
        from dispensatory.app.views.dialogs import problems_dialog  # lazy: no start needs it

        catalogue = self.keeper.catalogue
        problems_dialog(self._window, catalogue.problems if catalogue else ()).open()
