"""Markdown to the HTML that the window shows: no remote thing, no script, no lost word."""

import html
import re
from collections.abc import Collection
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from dispensatory.monograph.tidy import LESS_THAN, tidy

MAX_LINE = 20_000
"""A longer line is shown without emphasis: finding its marks would take longer than a person waits."""

_SHOWN_LINKS = ("http://", "https://", "mailto:")
_CITATION = re.compile(r"\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]")
_TAG = re.compile(r"(<[^<>]*>)")


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
        words = " ".join(part for part in (picture.get("alt"), picture.get("src")) if part)
        tail = picture.tail
        picture.clear()
        picture.tag, picture.text, picture.tail = "span", f"[picture: {words}]", tail

    @staticmethod
    def _disarm(link: Element) -> None:
        address = link.get("href") or ""
        link.attrib.pop("title", None)
        if not address.casefold().startswith(_SHOWN_LINKS):
            link.tag = "span"
            link.attrib.clear()
        last = link[-1] if len(link) else None
        shown = "".join(link.itertext())
        if address and address not in shown:
            addition = f" ({address})"
            if last is not None:
                last.tail = (last.tail or "") + addition
            else:
                link.text = (link.text or "") + addition


def _converter() -> Markdown:
    made = Markdown(extensions=[TableExtension(), SaneListExtension()], output_format="html", tab_length=4)
    made.treeprocessors.register(_NothingRemote(made), "nothing_remote", 1)
    made.parser.blockprocessors.deregister("code")  # indentation is never code in a monograph
    made.parser.blockprocessors.deregister("reference")  # "[1]: ..." would vanish
    made.preprocessors.deregister("html_block")
    return made


def render(markdown: str, sources: Collection[int] = ()) -> str:
    """The HTML of a section or answer. `[1]` becomes a link `source:1` where 1 is among the numbers `sources`."""
    if any(len(line) > MAX_LINE for line in markdown.split("\n")):
        return _unformatted(markdown)
    try:
        made = _converter().convert(tidy(markdown))
    except RecursionError:
        return _unformatted(markdown)
    made = made.replace(LESS_THAN, "&lt;")
    return _with_citations(made, sources) if sources else made


def inline(markdown: str, sources: Collection[int] = ()) -> str:
    """The HTML of one line, without the paragraph around it."""
    made = render(markdown, sources).strip()
    if made.startswith("<p>") and made.endswith("</p>") and made.count("<p>") == 1:
        return made[3:-4]
    return made


def _unformatted(markdown: str) -> str:
    return f'<p style="white-space: pre-wrap">{html.escape(markdown, quote=False)}</p>'


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
