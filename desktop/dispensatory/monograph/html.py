"""Markdown to the HTML that the window shows: no remote thing, no script, no lost word."""

import html
import re
from collections.abc import Collection, Sequence
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension, TableProcessor
from markdown.inlinepatterns import DelimiterProcessor
from markdown.treeprocessors import Treeprocessor

from dispensatory.monograph.endless import MAX_WORD, excess
from dispensatory.monograph.hidden import seen
from dispensatory.monograph.tidy import BRACKET, LESS_THAN, tidy

_LONGEST_LIST = 300
"""Items after which a list is gone on with in a new one: Qt takes longer for each further item of one list."""

_SHOWN_LINKS = ("http://", "https://", "mailto:")
_CITATION = re.compile(r"\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]")
_TAG = re.compile(r"(<[^<>]*>)")
_LIST_TAG = re.compile(r'<(?P<close>/?)(?P<name>ul|ol|li)(?: start="(?P<start>\d+)")?>')
_ENDLESS = re.compile(rf"\S{{{MAX_WORD}}}")
_PAGES_LONG = re.compile(r"[^\n]{4000,}? (?=[^\n]{1000})")
"""Such a line is painted anew for every page that it is on."""


class _NothingRemote(Treeprocessor):
    """Pictures become their description, links to the outside keep their address as words."""

    def run(self, root: Element) -> None:
        for parent in root.iter():
            for child in list(parent):
                if child.tag == "img":
                    self._describe(child)
                elif child.tag == "a":
                    self._disarm(child)

    @staticmethod
    def _describe(picture: Element) -> None:
        words = " ".join(part for part in (picture.get("alt"), picture.get("src"), picture.get("title")) if part)
        tail = picture.tail
        picture.clear()
        picture.tag, picture.text, picture.tail = "span", f"[picture: {words}]", tail

    @staticmethod
    def _disarm(link: Element) -> None:
        address = link.get("href") or ""
        title = link.attrib.pop("title", "")
        if not address.casefold().startswith(_SHOWN_LINKS):
            link.tag = "span"
            link.attrib.clear()
        last = link[-1] if len(link) else None
        shown = "".join(link.itertext())
        added = " ".join(part for part in (address, title) if part and part not in shown)
        if added:
            addition = f" ({added})"
            if last is not None:
                last.tail = (last.tail or "") + addition
            else:
                link.text = (link.text or "") + addition


class _WholeTable(TableProcessor):
    """A table whose rows keep the cells that they have beyond those of its head."""

    def _build_row(self, row: str, parent: Element, align: Sequence[str | None]) -> None:
        super()._build_row(row, parent, align)  # type: ignore[misc]
        surplus = [cell.strip() for cell in self._split_row(row)[len(align) :]]  # type: ignore[attr-defined]
        if any(surplus):
            last = parent[-1][-1]
            last.text = " | ".join([last.text or "", *surplus])


class _Emphasis(DelimiterProcessor):
    """Emphasis that loses no letter.

    The pairs found in a text are given out one by one. Their places are kept from its end, which stays as it is; the
    processor that this one betters keeps them from its beginning, and takes other texts in between for the same one.
    """

    _whole = ""

    @staticmethod
    def rule_of_3(opener: int, closer: int) -> bool:  # noqa: ARG004
        """No pair is refused for the sum of its lengths: the refusal would pair marks of different lengths."""
        return False

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        if not self.regions:
            self._whole = data
        return super().handleMatch(m, data)

    def get_cached_result(self, pos: int, data: str) -> tuple[Element, int, int]:
        region = self.regions[self.cache_index]
        if not data.endswith(self._whole[region[0] :]):
            return None, pos, pos + 1  # type: ignore[return-value]  # a part of the text, whose marks have no partner
        offset = len(data) - len(self._whole)
        made, count = self._build_element(data, self.cache_index, offset)  # type: ignore[attr-defined]
        self.increment_next_position(region[0], count)
        return made, region[0] + offset, region[3] + offset


def _converter() -> Markdown:
    made = Markdown(extensions=[TableExtension(), SaneListExtension()], output_format="html", tab_length=4)
    made.parser.blockprocessors.register(_WholeTable(made.parser, {"use_align_attribute": False}), "table", 75)
    emphasis = _Emphasis("*", "strong,em", made)
    emphasis.add("_", "strong,em", smart=True)
    made.inlinePatterns.register(emphasis, "em_strong", 60)
    made.treeprocessors.register(_NothingRemote(made), "nothing_remote", 1)
    made.parser.blockprocessors.deregister("code")  # indentation is never code in a monograph
    made.parser.blockprocessors.deregister("reference")  # "[1]: ..." would vanish
    made.preprocessors.deregister("html_block")
    return made


def render(markdown: str, sources: Collection[int] = ()) -> str:
    """The HTML of a section or answer. `[1]` becomes a link `source:1` where 1 is among the numbers `sources`."""
    if excess(markdown):
        return as_written(markdown)
    try:
        made = _converter().convert(tidy(markdown))
    except RecursionError:
        return as_written(markdown)
    made = _parted(seen(made.replace(LESS_THAN, "&lt;").replace(BRACKET, "[")))
    return _with_citations(made, sources) if sources else made


def inline(markdown: str, sources: Collection[int] = ()) -> str:
    """The HTML of one line, without the paragraph around it."""
    made = render(markdown, sources).strip()
    if made.startswith("<p>") and made.endswith("</p>") and made.count("<p>") == 1:
        return made[3:-4]
    return made


def as_written(markdown: str) -> str:
    """The HTML of a text as it stands, line by line; a word without end is broken, and so is a line that would fill pages."""
    broken = _PAGES_LONG.sub(r"\g<0>\n", _ENDLESS.sub(r"\g<0>\n", markdown))
    return f'<p style="white-space: pre-wrap">{html.escape(broken, quote=False)}</p>'


def _parted(made: str) -> str:
    """The HTML with long lists gone on with in further ones, numbers counted on."""
    if made.count("<li>") <= _LONGEST_LIST:
        return made
    parts: list[str] = []
    lists: list[tuple[str, int, int]] = []
    at = 0
    for tag in _LIST_TAG.finditer(made):
        name = tag["name"]
        if tag["close"]:
            if name != "li":
                lists.pop()
        elif name != "li":
            lists.append((name, int(tag["start"] or 1), 0))
        else:
            kind, start, count = lists[-1]
            if count and count % _LONGEST_LIST == 0:
                begin = f'<ol start="{start + count}">' if kind == "ol" else "<ul>"
                parts += (made[at : tag.start()], f"</{kind}>\n{begin}\n")
                at = tag.start()
            lists[-1] = kind, start, count + 1
    return "".join((*parts, made[at:]))


def _with_citations(made: str, sources: Collection[int]) -> str:
    parts = _TAG.split(made)
    return "".join(
        part if part.startswith("<") else _CITATION.sub(lambda match: _cited(match, sources), part) for part in parts
    )


def _cited(match: re.Match[str], sources: Collection[int]) -> str:
    numbers = [int(number) for number in match[1].split(",")]
    if not all(number in sources for number in numbers):
        return match[0]
    links = ",\N{THIN SPACE}".join(f'<a href="source:{number}">{number}</a>' for number in numbers)
    return f'<sup class="cite">{links}</sup>'
