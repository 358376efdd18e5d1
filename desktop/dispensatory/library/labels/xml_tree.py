"""XML and HTML from outside as trees, within limits: no document type, no entities, nothing fetched.

expat itself is asked, with the hooks that a hostile file would need refused; no further library is needed for that.
"""

import html
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, TreeBuilder  # only built here, never parsed with
from xml.parsers import expat

from dispensatory.errors import ImportRefused
from dispensatory.monograph.reading import MAX_BYTES
from dispensatory.wording import tr

MOST_ELEMENTS = 500_000
MOST_SIGNS = 4 * MAX_BYTES
"""Signs of text in one file, white space between elements not counted: more than a monograph can hold."""

DEEPEST = 100
_VOID = frozenset({"br", "col", "img", "hr", "wbr", "input", "meta", "link"})
_CLOSED_BY = {"td": ("td", "th"), "th": ("td", "th"), "tr": ("td", "th", "tr"), "li": ("li",), "p": ("p",)}
"""What ends where one of these begins, as HTML allows."""

_TAG = re.compile(r"(<[^<>]*>)")
_TAG_PARTS = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<rest>[^<>]*?)(?P<empty>/?)\s*>")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"']+)""")


def parse_xml(content: bytes) -> Element:
    """The root of the document, names without their namespaces; ImportRefused where it is not XML or over a limit."""
    grower = _Grower()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = grower.start
    parser.EndElementHandler = grower.end
    parser.CharacterDataHandler = grower.text
    parser.StartDoctypeDeclHandler = _no_document_type
    parser.EntityDeclHandler = _no_document_type
    parser.ExternalEntityRefHandler = _no_entity
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position only
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        words = tr("is not well-formed XML ({fault}, line {line}): get the file anew", fault=what, line=error.lineno)
        raise ImportRefused(words) from None
    except (LookupError, ValueError) as error:
        raise ImportRefused(
            tr("is in an encoding that cannot be read ({reason}): save it as UTF-8", reason=error)
        ) from None
    return grower.root()


def parse_html(text: str) -> Element:
    """A tree of what a piece of HTML or XML holds, whatever is wrong with it; its root is <div>."""
    try:
        return parse_xml(f"<div>{text}</div>".encode("utf-8", "replace"))
    except ImportRefused:
        return _tolerant(text)


def local(tag: str) -> str:
    """The name of an element without the prefix of its namespace."""
    return tag.rpartition(":")[2]


class _Grower:
    """Builds the tree and counts."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._elements = self._signs = self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > MOST_ELEMENTS:
            most = f"{MOST_ELEMENTS:,}"
            raise ImportRefused(tr("has more than {most} elements: split it, one label a file", most=most))
        if self._depth > DEEPEST:
            raise ImportRefused(tr("is nested deeper than {most} levels: no label is, get the file anew", most=DEEPEST))
        self._builder.start(local(tag), attributes)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._builder.end(local(tag))

    def text(self, text: str) -> None:
        if text.isspace():
            self._builder.data(" ")
            return
        self._signs += len(text)
        if self._signs > MOST_SIGNS:
            most = f"{MOST_SIGNS:,}"
            raise ImportRefused(tr("holds more than {most} signs of text: split it, one label a file", most=most))
        self._builder.data(text)

    def root(self) -> Element:
        return self._builder.close()


def _no_document_type(*_: object) -> None:
    raise ImportRefused(
        tr("declares a document type or entities, which no label needs and which are not read: remove them")
    )


def _no_entity(*_: object) -> int:
    raise ImportRefused(tr("refers to an entity outside the file, which is not read: get the file anew"))


def _tolerant(text: str) -> Element:
    """The same by hand: what is open is closed when its parent ends, an end without a beginning is nothing, no text is lost."""
    grower = _Grower()
    grower.start("div", {})
    opened: list[str] = []
    for piece in _TAG.split(text):
        tag = _TAG_PARTS.fullmatch(piece)
        if tag is None:
            grower.text(html.unescape(_text_of_piece(piece)))
            continue
        name = local(tag["name"]).lower()
        if not tag["end"]:
            while opened and opened[-1] in _CLOSED_BY.get(name, ()):
                grower.end(opened.pop())
            values = {key.lower(): html.unescape(value.strip("\"'")) for key, value in _ATTRIBUTE.findall(tag["rest"])}
            grower.start(name, values)
            opened.append(name)
        if tag["empty"] or name in _VOID or tag["end"]:
            _close(opened, name, grower)
    _close(opened, "", grower)
    grower.end("div")
    return grower.root()


def _text_of_piece(piece: str) -> str:
    """A piece that is no tag: its text, none of a comment, the inside of CDATA."""
    if not (piece.startswith(("<!", "<?")) and piece.endswith(">")):
        return piece
    return piece[9:].removesuffix("]]>") if piece.startswith("<![CDATA[") else ""


def _close(opened: list[str], name: str, grower: _Grower) -> None:
    """Close what is open up to the last `name`; everything for "", nothing for a name that is not open."""
    while opened and (not name or name in opened):
        last = opened.pop()
        grower.end(last)
        if last == name:
            return


def children(element: Element | None, *tags: str) -> Iterator[Element]:
    """The children with one of these names."""
    for child in element if element is not None else ():
        if child.tag in tags:
            yield child


def child(element: Element | None, *path: str) -> Element | None:
    """The first child by each name of `path` in turn, or None."""
    for tag in path:
        element = next(children(element, tag), None)
    return element


def attribute(element: Element | None, name: str) -> str:
    """An attribute without outer spaces; "" where there is none, or no element."""
    return (element.get(name) or "").strip() if element is not None else ""


def text_of(element: Element | None) -> str:
    """All the text inside an element, with single spaces."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
