"""The one place where the window reaches for the parser and the Markdown converter.

Both are imported when the first text is rendered, after the window is painted: they cost as much as the window itself.
"""

import html
from collections.abc import Callable, Sequence
from pathlib import Path

from dispensatory.app.views.mark_finder import find_words
from dispensatory.monograph.model import Monograph


class Renderer:
    """Loads files and makes pages. `class_title` names a class of the class table, or gives None."""

    def __init__(self, class_title: Callable[[str], str | None]) -> None:
        self._class_title = class_title

    def prepare(self) -> None:
        """Import both ahead, on a worker: the first medicine that is opened needs not wait for it."""
        import dispensatory.app.pages.page
        import dispensatory.monograph.parser  # noqa: F401

    def load(self, path: Path, slug: str) -> Monograph:
        """The monograph in a file; MonographError if it cannot be read."""
        from dispensatory.monograph.parser import load_monograph

        return load_monograph(path, slug)

    def page(
        self, monograph: Monograph, section: int, open_faqs: frozenset[int], title_of: Callable[[str], str | None]
    ) -> str:
        """The HTML of a section."""
        from dispensatory.app.pages.page import Names, PageRequest, page_html

        return page_html(PageRequest(monograph, section, open_faqs), Names(title_of, self._class_title))

    def paper(self, monograph: Monograph, sections: Sequence[int], title_of: Callable[[str], str | None]) -> str:
        """The HTML of several sections as they are printed."""
        from dispensatory.app.pages.page import Names, paper_html

        return paper_html(monograph, sections, Names(title_of, self._class_title))

    def faq_count(self, monograph: Monograph, section: int) -> int:
        """The number of questions in a section."""
        from dispensatory.app.pages.page import faqs_in

        return len(faqs_in(monograph.sections[section])) if monograph.sections else 0

    def faqs_with(self, monograph: Monograph, section: int, words: tuple[str, ...]) -> frozenset[int]:
        """The numbers of the questions whose answer holds one of `words`."""
        if not words or not monograph.sections:
            return frozenset()
        from dispensatory.app.pages.page import faqs_in

        pairs = faqs_in(monograph.sections[section])
        return frozenset(
            number for number, faq in enumerate(pairs) if find_words(f"{faq.question}\n{faq.answer}", words)
        )

    def use_of(self, monograph: Monograph) -> str:
        """The first sentence on the use of a medicine, else on what it is; empty where the file says neither."""
        from dispensatory.monograph.uses import use_of

        return use_of(monograph)

    def error(self, message: str) -> str:
        """A page that says what went wrong."""
        return f'<p class="empty">{html.escape(message)}</p>'
