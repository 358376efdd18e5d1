"""What is being read: opens medicines and sections, keeps the history, and follows the links of a page."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dispensatory.app.first_screen import stamp_of
from dispensatory.app.look_alikes import LookAlikes
from dispensatory.app.navigation import History, Place, file_of
from dispensatory.app.open_page import OpenPage, Summary, Tab
from dispensatory.app.pages.summary import summary_of
from dispensatory.app.pages.tabs import find_tab, in_order, tabs_of
from dispensatory.app.rendering import Renderer
from dispensatory.errors import DispensatoryError, NotFoundError
from dispensatory.monograph.catalogue import Catalogue, Head
from dispensatory.monograph.library import BUNDLED
from dispensatory.monograph.model import Monograph
from dispensatory.terminology.sections import shown_heading
from dispensatory.wording import tr, tr_n


class Reading(QObject):
    """One reader's place in the library. `scroll_of_view` tells how far down the page is that is about to be left.

    `order` is that of the sections, as in the preferences.
    """

    page_opened = Signal(object)
    page_refolded = Signal(str, str)
    history_changed = Signal()
    said = Signal(str)

    def __init__(self, renderer: Renderer, look_alikes: LookAlikes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer, self._look_alikes = renderer, look_alikes
        self._catalogue: Catalogue | None = None
        self._titles: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        self._monograph: Monograph | None = None
        self._file: Path | None = None
        self._stamp: tuple[int, ...] = ()
        self._page: OpenPage | None = None
        self._tabs: tuple[Tab, ...] = ()
        self._tab = 0
        self._words: tuple[str, ...] = ()
        self._open_faqs: frozenset[int] = frozenset()
        self._wish: tuple[str | None, str | None] = (None, None)
        self.history = History()
        self.order = "file"
        self.scroll_of_view: Callable[[], int] = lambda: 0

    @property
    def place(self) -> Place | None:
        """The section of the medicine that is open."""
        return self.history.current

    @property
    def page(self) -> OpenPage | None:
        """The page that is open."""
        return self._page

    @property
    def file(self) -> Path | None:
        """The file of the medicine that is open."""
        return self._file

    @property
    def stamp(self) -> tuple[int, ...]:
        """What that file was when it was read, as `stamp_of` tells; () where it is not known."""
        return self._stamp

    @property
    def wish(self) -> tuple[str | None, str | None]:
        """The section (key, medicine) that is kept when moving to another medicine."""
        return self._wish

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """The library to read from; the page that is open stays."""
        self._catalogue = catalogue
        self._gone.update(self._titles)
        self._titles = {head.slug: head.title for head in catalogue.heads}

    def title_of(self, slug: str) -> str | None:
        """The title of a medicine; None if it is not in the library."""
        file = file_of(slug)
        return file.name if file is not None else self._titles.get(slug)

    def is_current(self) -> bool:
        """Whether what is shown is still what the library has under its name, from the same file."""
        page, catalogue = self._page, self._catalogue
        if page is None or catalogue is None or file_of(page.slug) is not None:
            return True
        return page.slug in catalogue and catalogue.file(page.slug) == self._file

    def cited(self) -> str:
        """The library of what is open, as it is cited; "" for one's own."""
        return self._catalogue.cited(self._file) if self._catalogue and self._file else ""

    def heads(self) -> tuple[Head, ...]:
        """The medicines of the library."""
        return self._catalogue.heads if self._catalogue else ()

    def wish_for(self, section: str | None, medicine: str | None = None) -> None:
        """The section to be shown of the next medicine."""
        self._wish = (section or None, medicine or None)

    def open(self, place: Place, words: tuple[str, ...] = ()) -> None:
        """Open a medicine, at `place.section` or at the section that is kept; mark `words`."""
        self.leave()
        if place.section:
            self.wish_for(place.section, place.medicine)
        self._show(place, words, scroll=None, record=True)

    def leave(self) -> None:
        """Remember how far down the open page was read, before another history is gone on with."""
        self.history.leave_at(self.scroll_of_view())

    def turn_to(self, history: History) -> None:
        """Go on in another history, at the place where it stands; the one before must have been left."""
        self.history = history
        place = history.current
        if place is not None:
            self.wish_for(place.section, place.medicine)
            self._show(place, (), scroll=place.scroll, record=False)

    def resume(self, page: OpenPage, file: Path, stamp: tuple[int, ...]) -> None:
        """Go on from a page that is shown already; its file is read when something more is wanted of it."""
        self._page, self._file, self._stamp, self._monograph = page, file, stamp, None
        self._tabs, self._tab = page.tabs, page.tab
        tab = page.tabs[page.tab] if page.tabs else None
        place = Place(page.slug, tab.key if tab else None, tab.medicine if tab else None)
        self.history.visit(place)
        self.wish_for(place.section, place.medicine)

    def reopen(self) -> None:
        """Read the medicine that is open anew from its file, because the library changed."""
        if self.place is not None:
            self._show(self.place, self._words, scroll=self.scroll_of_view(), record=False)

    def choose_tab(self, number: int) -> None:
        """Show another section of the medicine that is open."""
        if self._ready() and 0 <= number < len(self._tabs) and number != self._tab:
            self.leave()
            tab = self._tabs[number]
            self.wish_for(tab.key, tab.medicine)
            self._show_tab(number, (), scroll=None, record=True)

    def choose_section(self, key: str) -> None:
        """Show the section with a key, or say that it is absent; asked again, the next one of that key."""
        if not self._ready():
            return
        found = [number for number, tab in enumerate(self._tabs) if tab.key == key]
        if not found:
            self.said.emit(self._absent(key))
            return
        later = [number for number in found if number > self._tab]
        self.choose_tab(later[0] if self._tab in found and later else found[0])

    def next_tab(self) -> None:
        """Show the next section, round the end."""
        if self._tabs:
            self.choose_tab((self._tab + 1) % len(self._tabs))

    def previous_tab(self) -> None:
        """Show the previous section, round the end."""
        if self._tabs:
            self.choose_tab((self._tab - 1) % len(self._tabs))

    def back(self) -> None:
        """Go to the place before, as it was left."""
        self._go(self.history.back)

    def forward(self) -> None:
        """Go to the place after, as it was left."""
        self._go(self.history.forward)

    def fold(self, target: str) -> None:
        """Fold a question in or out by its number, or all with "open" and "close"."""
        if not self._ready() or self._monograph is None:
            return
        count = self._renderer.faq_count(self._monograph, self._tab)
        if target == "open":
            self._open_faqs = frozenset(range(count))
        elif target == "close":
            self._open_faqs = frozenset()
        elif target.isdigit() and int(target) < count:
            self._open_faqs ^= {int(target)}
        anchor = f"faq-{target}" if target.isdigit() else ""
        self.page_refolded.emit(self._html(self._monograph), anchor)

    def unfold(self, number: int | None) -> None:
        """Fold a question out, or all of them for None, where the reader is."""
        if self._ready() and self._monograph is not None:
            count = self._renderer.faq_count(self._monograph, self._tab)
            self._open_faqs |= frozenset(range(count)) if number is None else {number}
            self.page_refolded.emit(self._html(self._monograph), "")

    def in_full(self, number: int) -> str:
        """The HTML of a section of the medicine that is open, with every question folded out."""
        monograph = self.open_monograph()
        if monograph is None:
            return ""
        every = frozenset(range(self._renderer.faq_count(monograph, number)))
        return self._renderer.page(monograph, number, every, self._titles.get)

    def forget_words(self) -> None:
        """The words that a search led here with are not marked again when the page is shown anew."""
        self._words = ()

    def open_monograph(self) -> Monograph | None:
        """The medicine that is open, read from its file where that was not needed before; None if there is none."""
        return self._monograph if self._ready() else None

    def for_paper(self, monograph: Monograph, *, whole: bool) -> str:
        """The HTML of the whole medicine, or of the section that is open, as it is printed."""
        sections = range(len(monograph.sections)) if whole else (self._tab,)
        return self._renderer.paper(monograph, tuple(sections) if monograph.sections else (), self._titles.get)

    def describe_source(self, number: str) -> str:
        """The source that the page cites under a number, in words."""
        sources = self._monograph.front.sources if self._ready() and self._monograph else ()
        found = next((source for source in sources if str(source.id) == number), None)
        if found is None:
            return ""
        return ", ".join(part for part in (found.title, found.publisher, found.date) if part)

    def _ready(self) -> bool:
        """Whether the medicine that is open can be read; one that was resumed is read from its file now."""
        if self._monograph is None and self._file is not None and self._page is not None:
            try:
                self._monograph = self._read(self._file, self._page.slug)
            except DispensatoryError as error:
                self.said.emit(str(error))
                return False
            self._tabs = tabs_of(self._monograph)
        return self._monograph is not None

    def _go(self, move: Callable[[], Place | None]) -> None:
        self.leave()
        place = move()
        if place is not None:
            self.wish_for(place.section, place.medicine)
            self._show(place, (), scroll=place.scroll, record=False)

    def _show(self, place: Place, words: tuple[str, ...], *, scroll: int | None, record: bool) -> None:
        try:
            monograph = self._load(place.slug)
        except DispensatoryError as error:
            self._show_error(place, self._why(error), record=record)
            return
        self._show_monograph(monograph, place, words, scroll=scroll, record=record)

    def _load(self, slug: str) -> Monograph:
        file = self._file_of(slug)
        stamp = stamp_of(file)
        monograph = self._read(file, slug)
        self._stamp = stamp
        return monograph

    def _file_of(self, slug: str) -> Path:
        file = file_of(slug)
        if file is not None:
            return file
        if self._catalogue is None:
            raise DispensatoryError(tr("The library is not read yet."))
        return self._catalogue.file(slug)

    def _read(self, file: Path, slug: str) -> Monograph:
        monograph = self._renderer.load(file, slug)
        return replace(monograph, sections=in_order(monograph.sections, self.order))

    def _show_monograph(
        self, monograph: Monograph, place: Place, words: tuple[str, ...], *, scroll: int | None, record: bool
    ) -> None:
        self._monograph, self._file = monograph, monograph.path
        self._tabs = tabs_of(monograph)
        key, medicine = (place.section, place.medicine) if place.section else self._wish
        number = find_tab(self._tabs, key, medicine)
        self._show_tab(number or 0, words, scroll=scroll, record=record)
        if key and number is None:
            self.said.emit(self._absent(key))

    def _show_tab(self, number: int, words: tuple[str, ...], *, scroll: int | None, record: bool) -> None:
        monograph = self._monograph
        if monograph is None:
            return
        self._tab, self._words = number, words
        self._open_faqs = self._renderer.faqs_with(monograph, number, words)
        tab = self._tabs[number] if self._tabs else None
        place = Place(monograph.slug, tab.key if tab else None, tab.medicine if tab else None, scroll or 0)
        if record:
            self.history.visit(place)
        self._page = OpenPage(
            slug=monograph.slug,
            summary=self._summary(monograph),
            tabs=self._tabs,
            tab=number,
            html=self._html(monograph),
            words=words,
            scroll=scroll,
            notice=self._notice(monograph) or self._look_alikes.fault,
        )
        self.page_opened.emit(self._page)
        self.history_changed.emit()

    @staticmethod
    def _why(error: DispensatoryError) -> str:
        """Why there is no page, in words."""
        if not isinstance(error, NotFoundError):
            return str(error)
        return tr(
            "This medicine is not in the libraries in use now. If it was in a library that was removed or changed, "
            "\u201cLibraries\u201d in the menu can undo that; if it was in a folder, check that the folder is there."
        )

    def _show_error(self, place: Place, error: str, *, record: bool) -> None:
        self._monograph, self._file, self._tabs, self._tab = None, None, (), 0
        if record:
            self.history.visit(replace(place, section=None))
        title = self._titles.get(place.slug) or self._gone.get(place.slug, place.slug)
        summary = Summary(title, "", "", (), "", "")
        self._page = OpenPage(place.slug, summary, (), -1, self._renderer.error(error), error=error)
        self.page_opened.emit(self._page)
        self.history_changed.emit()

    def _html(self, monograph: Monograph) -> str:
        return self._renderer.page(monograph, self._tab, self._open_faqs, self._titles.get)

    def _summary(self, monograph: Monograph) -> Summary:
        look_alikes = self._look_alikes
        shown = look_alikes.shown(monograph.title)
        return summary_of(monograph.front, self._library(monograph), shown, look_alikes.of(monograph.slug))

    def _absent(self, key: str) -> str:
        title = self._monograph.title if self._monograph else ""
        return tr("{name} has no section \u201c{section}\u201d.", name=title, section=shown_heading(key))

    def _library(self, monograph: Monograph) -> str:
        """The name of the library that the file is from, unless it is the bundled one."""
        if file_of(monograph.slug) is not None:
            return tr("not of the library: {file}", file=monograph.path)
        library = self._catalogue.library_of(monograph.path) if self._catalogue else None
        if self._catalogue is None or library is None or library.name == BUNDLED:
            return ""
        if self._catalogue.replaces_bundled(monograph.path):
            return tr("{library} (replaces the bundled text)", library=library.name)
        return library.name

    @staticmethod
    def _notice(monograph: Monograph) -> str:
        problems = monograph.problems
        if not problems:
            return ""
        first = problems[0]
        if first.line:
            said = tr("This file {problem} (line {line}).", problem=first.message, line=first.line)
        else:
            said = tr("This file {problem}.", problem=first.message)
        if len(problems) == 1:
            return said
        more = tr_n(
            "And {n} more: see Problems in the library.",
            "And {n} more: see Problems in the library.",
            len(problems) - 1,
        )
        return f"{said} {more}"
