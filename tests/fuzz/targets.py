"""What is fuzzed: functions that take any bytes and fail where the program would do what it must not.

Each is fed by `run.py`, and by `test_found.py` with what was found before.
"""

import atexit
import re
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from dispensatory.app.pages.page import Names, PageRequest, page_html, paper_html
from dispensatory.app.pages.pieces import pieces_of
from dispensatory.app.pages.summary import summary_of
from dispensatory.app.pages.tabs import tabs_of
from dispensatory.clinical.doses.figures import Per
from dispensatory.clinical.doses.finding import found_in
from dispensatory.clinical.doses.listing import listing_of, other_medicine
from dispensatory.clinical.doses.reckoning import Body, reckon
from dispensatory.clinical.frequencies import read_frequencies
from dispensatory.clinical.half_lives import half_lives
from dispensatory.errors import MonographError
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.checks import Known, check_monograph
from dispensatory.monograph.disclaimer import is_disclaimer
from dispensatory.monograph.front_matter import read_front_matter, split_front_matter
from dispensatory.monograph.hidden import seen
from dispensatory.monograph.html import inline, render
from dispensatory.monograph.library import Library
from dispensatory.monograph.model import FrontMatter, Monograph
from dispensatory.monograph.parser import parse, parse_bytes
from dispensatory.monograph.passages import passages
from dispensatory.monograph.plain_text import plain_text
from dispensatory.monograph.reading import decode
from dispensatory.monograph.repetition import Repetition
from dispensatory.monograph.sentences import sentences
from dispensatory.monograph.uses import use_of
from dispensatory.search.documents import document
from dispensatory.search.engine import SearchEngine
from dispensatory.search.index import build, index_folder, open_index
from dispensatory.search.mentioning import Understanding
from dispensatory.search.names import NameIndex
from dispensatory.search.query import SearchQuery
from dispensatory.terminology.vocabulary import load_tables

FILE = Path("fuzzed.md")
NAMES = Names(lambda slug: "Known" if slug == "known" else None, lambda name: name or None)
LINK = re.compile(
    r"(?:https?://|mailto:|source:\d|dose:[0-9a-f]{12}$|chart:(?:level|frequencies)$|faqs?:|medicine:)", re.IGNORECASE
)
TAGS = frozenset(
    """a b blockquote br code div em h1 h2 h3 h4 h5 h6 hr i li ol p span strong sub sup table tbody td th thead tr u ul""".split()
)
ATTRIBUTES = frozenset({"href", "class", "name", "width", "cellspacing", "start", "style"})
STYLE = re.compile(r"white-space: pre-wrap|text-align: (?:left|right|center);")
WORD = re.compile(r"[A-Za-z]{4,}")


class _Strict(HTMLParser):
    """Refuses what could fetch, run or hide something; collects the text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        for name, value in attrs:
            assert name in ATTRIBUTES, name
            assert name != "href" or LINK.match(value or ""), value
            assert name != "style" or STYLE.fullmatch(value or ""), value

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"instruction {data}")


def shown(page: str) -> str:
    """The text of HTML that is harmless; AssertionError for other HTML."""
    reader = _Strict()
    reader.feed(page)
    reader.close()
    text = "".join(reader.text)
    assert seen(text) == text, "a hidden sign is shown"
    return text


def fuzz_parser(data: bytes) -> None:
    """Bytes of a file to a monograph, and to all that is made of it without Qt."""
    text, is_text = _decoded(data)
    if not is_text:
        return
    monograph = parse_bytes(data, FILE, "fuzzed")
    assert monograph.title.strip()
    split = split_front_matter(text)
    together = "\n".join(
        [
            monograph.title,
            monograph.disclaimer or "",
            *(f"{s.medicine}\n{s.heading}\n{s.markdown}" for s in monograph.sections),
        ]
    )
    title = "".join(
        filter(str.isalnum, monograph.title)
    )  # a heading may say it again, in capitals or without its marks
    kept = f"{together}\n{title}".casefold()
    for word in WORD.findall(split.body.casefold()):
        assert word in kept or is_disclaimer(f"disclaimer {word}"), f"{word} is lost"
    _use(monograph, text)


def _use(monograph: Monograph, text: str) -> None:
    for passage in passages(monograph, str):
        list(sentences(passage.text))
    for section in monograph.sections:
        read_frequencies(section.markdown)
    half_lives(monograph.front.half_life)
    document(monograph)
    use_of(monograph)
    summary_of(monograph.front)
    assert len(tabs_of(monograph)) == len(monograph.sections)
    lines = text.count("\n") + 1
    for problem in check_monograph(monograph, text, Known(frozenset({"known"}), frozenset({"known"}))):
        assert problem.line is None or 1 <= problem.line <= lines + 1, problem
    Repetition({}).add(monograph)


def fuzz_renderer(data: bytes) -> None:
    """Markdown to pages, on the screen and on paper, with the doses in them."""
    text, _ = _decoded(data)
    made = re.sub(
        r"[*_`\n]", "", shown(render(text, (1, 2)))
    )  # marks that one reading takes for words, and the other not
    for word in WORD.findall(re.sub(r"&[A-Za-z0-9#]+;", " ", plain_text(text))):
        assert word in made, f"{word} is lost"
    shown(inline(text))
    for heading in ("Dosage", "Side Effects", "FAQs"):
        body = f"---\ntitle: T\nhalf_life: 5 hours\nsources: [{{id: 1, title: x}}]\n---\n### {heading}\n{text}"
        check_pages(parse(body, FILE, "fuzzed"))


def check_pages(monograph: Monograph) -> None:
    """Fail where a page of `monograph`, on the screen or on paper, could fetch, run or hide something."""
    every = frozenset(range(len(monograph.faqs)))
    for number in range(len(monograph.sections)):
        page = page_html(PageRequest(monograph, number, every), NAMES)
        shown(page)
        assert "".join(piece.html for piece in pieces_of(page)) == page
        for found in found_in(page)[:3]:
            reckoning = reckon(found, Body(found.figure.per, 70 if found.figure.per is Per.WEIGHT else 2))  # type: ignore[arg-type]
            listing_of(found, reckoning, monograph.front.dosage_forms)
            other_medicine(found, lambda _: None, frozenset())
    paper = paper_html(monograph, range(len(monograph.sections)), NAMES)
    assert "href" not in re.sub(r">[^<]*<", "><", paper)
    shown(paper)


def fuzz_front_matter(data: bytes) -> None:
    """YAML to fields, and the fields to what shows them."""
    text, _ = _decoded(data)
    front, problems = read_front_matter(text, "fuzzed.md")
    assert isinstance(front, FrontMatter)
    lines = text.count("\n") + 3
    assert all(problem.line is not None and 2 <= problem.line <= lines for problem in problems), problems
    assert len(problems) <= 101
    half_lives(front.half_life)
    summary_of(front)
    body = "### Generic Name\nx\n### Precautions\nx [1]\n### How it Works\nx\n### Dosage\n5 mg/kg"
    check_pages(parse(f"---\n{text}\n---\n{body}", FILE, "fuzzed"))


def fuzz_query(data: bytes) -> None:
    """What is typed into the search field, over a small library with an index."""
    text = data.decode("utf-8", "replace")[:2000]
    query = SearchQuery.parse(text)
    assert query.text == text
    engine, understanding = _library()
    results = engine.search(text, 5)
    assert len(results.text) <= 5
    for hit in results.text:
        assert hit.slug
        assert hit.snippet.count("[[") >= hit.snippet.count("]]") - text.count("]]") or "]]" in hit.snippet
    sought = understanding.sought(text)
    if sought is not None:
        sought.find(text)


@cache
def _library() -> tuple[SearchEngine, Understanding]:
    root = Path(tempfile.mkdtemp(prefix="fuzz-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    folder = root / "library"
    folder.mkdir()
    for number, words in enumerate(
        ("Nausea and vomiting, 5 mg/kg a day.", "A dry cough, rarely liver injury; B12 5-HT3.")
    ):
        text = f"---\ntitle: Alphacin {number}\nsynonyms: [beta-{number}]\n---\n### Usage\n{words}\n### Side Effects\n{words}\n"
        (folder / f"alphacin-{number}.md").write_text(text, "utf-8")
    catalogue = CatalogueStore((Library("own", folder),), root / "cache").current()
    place = index_folder(root / "cache", catalogue)
    build(catalogue, place)
    tables = load_tables()
    names = NameIndex(catalogue.entries, tables)
    return SearchEngine(catalogue, names, open_index(place)), Understanding(catalogue.entries, tables)


def _decoded(data: bytes) -> tuple[str, bool]:
    try:
        return decode(data, str(FILE))[0], True
    except MonographError:
        return "", False


TARGETS: dict[str, Callable[[bytes], None]] = {
    "parser": fuzz_parser,
    "renderer": fuzz_renderer,
    "front-matter": fuzz_front_matter,
    "query": fuzz_query,
}
