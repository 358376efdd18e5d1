"""XML and HTML from outside as trees, within limits: no document type, no entities, nothing fetched.

expat itself is asked, with the hooks that a hostile file would need refused; no further library is needed for that.
"""

from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, TreeBuilder  # only built here, never parsed with
from xml.parsers import expat

from dispensatory.errors import ImportRefused

MOST_ELEMENTS = 500_000
MOST_SIGNS = 16_000_000
"""Signs of text in one file: twice what a monograph may hold."""

DEEPEST = 100
_VOID = frozenset({"br", "col", "img", "hr", "wbr", "input", "meta", "link"})


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
        raise ImportRefused(f"is not well-formed XML ({what}, line {error.lineno}): get the file anew") from None
    except (LookupError, ValueError) as error:
        raise ImportRefused(f"is in an encoding that cannot be read ({error}): save it as UTF-8") from None
    return grower.root()


def parse_html(text: str) -> Element:
    """A tree of what a piece of HTML holds, whatever is wrong with it; its root is <div>."""
    reader = _Html()
    reader.feed(text)
    reader.close()
    return reader.finished()


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
            raise ImportRefused(f"has more than {MOST_ELEMENTS:,} elements: split it, one label a file")
        if self._depth > DEEPEST:
            raise ImportRefused(f"is nested deeper than {DEEPEST} levels: no label is, get the file anew")
        self._builder.start(local(tag), attributes)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._builder.end(local(tag))

    def text(self, text: str) -> None:
        self._signs += len(text)
        if self._signs > MOST_SIGNS:
            raise ImportRefused(f"holds more than {MOST_SIGNS:,} signs of text: split it, one label a file")
        self._builder.data(text)

    def root(self) -> Element:
        return self._builder.close()


def _no_document_type(*_: object) -> None:
    raise ImportRefused(
        "declares a document type or entities, which no label needs and which are not read: remove them"
    )


def _no_entity(*_: object) -> int:
    raise ImportRefused("refers to an entity outside the file, which is not read: get the file anew")


class _Html(HTMLParser):
    """Closes what is open when its parent ends, and lets an end without a beginning be."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._grower = _Grower()
        self._open: list[str] = []
        self._grower.start("div", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name.lower(): value or "" for name, value in attrs}
        self._grower.start(tag, attributes)
        if tag in _VOID:
            self._grower.end(tag)
        else:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open:
                last = self._open.pop()
                self._grower.end(last)
                if last == tag:
                    return

    def handle_data(self, data: str) -> None:
        self._grower.text(data)

    def unknown_decl(self, data: str) -> None:
        self._grower.text(data.removeprefix("CDATA["))

    def finished(self) -> Element:
        while self._open:
            self._grower.end(self._open.pop())
        self._grower.end("div")
        return self._grower.root()


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
