"""The handbook: pages of Markdown under resources/handbook, and what the program puts into them. No Qt."""

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from dispensatory.errors import DispensatoryError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.html import render
from dispensatory.monograph.model import Monograph
from dispensatory.paths import UserFolders, bundled

ENGLISH = "en"
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_MOST_SOURCES = 25


@dataclass(frozen=True, slots=True)
class HandbookPage:
    """A page: its name, its title, its Markdown below the title, and the language that it is in."""

    name: str
    title: str
    markdown: str
    language: str


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who published sources, in how many monographs they are cited, and the newest date of one ("" where none is dated)."""

    name: str
    monographs: int
    newest: str


def pages(language: str) -> tuple[HandbookPage, ...]:
    """The pages in their order; one that is not there in `language` is in English."""
    folder = bundled("resources") / "handbook"
    return tuple(
        _page(file, folder / language / file.name, language) for file in sorted((folder / ENGLISH).glob("*.md"))
    )


def publishers(catalogue: Catalogue, cancelled: Callable[[], bool] = lambda: False) -> tuple[Publisher, ...]:
    """Whose sources the monographs cite, the most cited first. A file that cannot be read counts for nothing here."""
    counts: Counter[str] = Counter()
    newest: dict[str, str] = {}
    for head in catalogue.heads:
        if cancelled():
            break
        try:
            monograph = catalogue.load(head.slug)
        except DispensatoryError:
            continue
        counts.update(_publishers_of(monograph))
        for source in monograph.front.sources:
            if source.publisher and source.date and source.date[:1].isdigit():
                newest[source.publisher] = max(newest.get(source.publisher, ""), source.date)
    return tuple(Publisher(name, count, newest.get(name, "")) for name, count in counts.most_common(_MOST_SOURCES))


def page_html(page: HandbookPage, values: dict[str, str]) -> str:
    """A page as HTML; `values` are HTML that replaces {{names}} which stand on a line of their own."""
    body = render(page.markdown).replace("<table>", '<table class="data" width="100%" cellspacing="0">')
    for name, value in values.items():
        body = body.replace(f"<p>{{{{{name}}}}}</p>", value).replace(f"{{{{{name}}}}}", value)
    return f"<h2>{html.escape(page.title)}</h2>{body}"


def publishers_html(found: Iterable[Publisher], publisher: str, cited: str, newest: str) -> str:
    """A table of publishers under the three headings."""
    rows = "".join(
        f"<tr><td>{html.escape(each.name)}</td><td>{each.monographs:,}</td><td>{html.escape(each.newest)}</td></tr>"
        for each in found
    )
    head = f"<tr><th>{publisher}</th><th>{cited}</th><th>{newest}</th></tr>"
    return f'<table class="data" width="100%" cellspacing="0"><thead>{head}</thead>{rows}</table>'


def folders_html(own: UserFolders) -> str:
    """The user's folders as a list."""
    places = "".join(
        f"<li>{html.escape(str(folder))}</li>" for folder in dict.fromkeys((own.config, own.data, own.cache))
    )
    return f"<ul>{places}</ul>"


def _page(english: Path, translated: Path, language: str) -> HandbookPage:
    file, said = (translated, language) if translated.is_file() else (english, ENGLISH)
    text = file.read_text("utf-8")
    found = _TITLE.search(text)
    title = found[1].strip() if found else file.stem
    return HandbookPage(english.stem.partition("-")[2], title, text[found.end() :] if found else text, said)


def _publishers_of(monograph: Monograph) -> set[str]:
    return {source.publisher for source in monograph.front.sources if source.publisher}
