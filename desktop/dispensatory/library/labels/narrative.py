"""The text of a section of a label, as SPL marks it up, as blocks of Markdown.

Every word stays, in its order: what an element means is shown where Markdown can, and an element that is not known is read
as if it were not there, but for its text. Links become their words; pictures are named.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from dispensatory.library.labels.markup import block, collapsed, escaped, guarded, trimmed, wrapped
from dispensatory.library.labels.tables import Cell, table_blocks

DEEPEST_LIST = 12
_BLOCKS = frozenset(
    {"paragraph", "p", "div", "list", "ul", "ol", "table", "text", "section", "caption", "tr", "li", "item"}
)
_EMPHASIS = {"bold": "b", "italics": "i", "italic": "i", "underline": "u"}
_TAGS = {"b": "b", "strong": "b", "i": "i", "em": "i", "u": "u", "sub": "sub", "sup": "sup"}
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"list", "ul", "ol"})
_ITEMS = frozenset({"item", "li"})
_OUTSIDE = ("http://", "https://", "mailto:")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(slots=True)
class Notes:
    """The footnotes of a label, numbered as they come. `waiting` are those not yet written under the text they belong to."""

    numbers: dict[str, int] = field(default_factory=dict)
    count: int = 0
    waiting: list[str] = field(default_factory=list)

    def number(self, name: str) -> int:
        """The number of the footnote called `name`; a new one for "" or a name not met before."""
        if name in self.numbers:
            return self.numbers[name]
        self.count += 1
        if name:
            self.numbers[name] = self.count
        return self.count


class Narrative:
    """Reads the texts of one label. `pictures` has the words for each picture by its identifier."""

    def __init__(self, pictures: Mapping[str, str] | None = None) -> None:
        self._pictures = pictures or {}
        self._notes = Notes()

    def blocks(self, element: Element) -> tuple[str, ...]:
        """The blocks of all that is inside `element`, each followed by the footnotes in it."""
        found: list[str] = []
        for each in self._flow(element):
            found.append(each)
            found.extend(self._notes.waiting)
            self._notes.waiting.clear()
        return (*found, *self.notes())

    def title(self, element: Element) -> str:
        """A title in one line of escaped text, without emphasis; its footnotes wait for the next blocks."""
        made = re.sub(r"</?[biu]>", "", self._inline(element).replace("<br>", " "))
        return trimmed(made)

    def notes(self) -> tuple[str, ...]:
        """The footnotes that wait, as blocks; they wait no more."""
        found = tuple(self._notes.waiting)
        self._notes.waiting.clear()
        return found

    def _flow(self, element: Element) -> Iterator[str]:
        """The blocks inside an element; text between blocks is a paragraph."""
        line: list[str] = [escaped(element.text or "")]
        for child in element:
            if child.tag.lower() in _BLOCKS or (child.tag.lower() not in _TAGS and _holds_blocks(child)):
                yield from _paragraph(line)
                line = []
                yield from self._block(child)
            else:
                line.append(self._inline_element(child))
            line.append(escaped(child.tail or ""))
        yield from _paragraph(line)

    def _block(self, element: Element) -> Iterator[str]:
        tag = element.tag.lower()
        if tag in _LISTS:
            yield from self._list(element, 0)
        elif tag == "table":
            yield from table_blocks(element, self._cell, self._flow)
        elif tag == "caption":
            yield from _paragraph(["<b>", self._inline(element), "</b>"])
        else:
            yield from self._flow(element)

    def _cell(self, element: Element) -> Cell:
        """A table cell in one line: its blocks are parted by `<br>`, items have a bullet."""
        return Cell(trimmed(self._inline(element)), _is_bold(element))

    def _inline(self, element: Element) -> str:
        """All that is inside `element` in one line of escaped text."""
        parts = [escaped(element.text or "")]
        for child in element:
            parts.append(self._inline_element(child))
            parts.append(escaped(child.tail or ""))
        return "".join(parts)

    def _inline_element(self, element: Element) -> str:
        special = _SPECIAL.get(element.tag.lower())
        if special is not None:
            return special(self, element)
        inside = self._inline(element)
        tag = element.tag.lower()
        if tag in _BLOCKS:
            bullet = "\u2022 " if tag in _ITEMS else ""
            return f"<br>{bullet}{inside.strip()}<br>" if inside.strip() else ""
        if tag in _CELLS:
            return f" {inside} "
        if tag in _TAGS:
            return _tagged(_TAGS[tag], inside)
        return self._styled(element, inside)

    @staticmethod
    def _styled(element: Element, inside: str) -> str:
        for style in re.split(r"[\s,]+", _attribute(element, "styleCode").lower()):
            if style in _EMPHASIS:
                inside = _tagged(_EMPHASIS[style], inside)
        return inside

    def _break(self, element: Element) -> str:
        return f"<br>{self._inline(element)}"

    def _link(self, element: Element) -> str:
        words, address = self._inline(element), _attribute(element, "href")
        if address.lower().startswith(_OUTSIDE) and collapsed(address) not in words:
            return f"{words} ({escaped(address)})"
        return words

    def _picture(self, element: Element) -> str:
        name = _attribute(element, "referencedObject") or _attribute(element, "src") or _attribute(element, "ID")
        words = self._pictures.get(name) or " ".join(part for part in (_attribute(element, "alt"), name) if part)
        caption = trimmed(self._inline(element))
        return f" [picture: {escaped(words or 'without a name')}] {caption}".rstrip() + " "

    def _footnote(self, element: Element) -> str:
        number = self._notes.number(_attribute(element, "ID"))
        text = trimmed(self._inline(element))
        self._notes.waiting.append(wrapped(f"Note {number}: {text}"))
        return f" <sup>note {number}</sup> "

    def _footnote_reference(self, element: Element) -> str:
        return f" <sup>note {self._notes.number(_attribute(element, 'IDREF'))}</sup> {self._inline(element)}"

    def _list(self, element: Element, depth: int) -> Iterator[str]:
        """A list as one block; a table inside it stands after its item, and the list goes on after that."""
        lines: list[str] = []
        yield from self._list_lines(element, depth, lines)
        if lines:
            yield "\n".join(lines)

    def _list_lines(self, element: Element, depth: int, lines: list[str]) -> Iterator[str]:
        """Put the lines of a list into `lines`; what cannot stand in a list is yielded, after the lines up to there."""
        marker = _marker(element, depth)
        indent = "    " * min(depth, DEEPEST_LIST - 1)
        count = 0
        loose = escaped(element.text or "")
        for child in element:
            if child.tag.lower() in _ITEMS:
                count += 1
                yield from self._item(child, indent, marker(count), depth, lines)
            elif child.tag.lower() in _LISTS:
                yield from self._list_lines(child, depth + 1 if lines else depth, lines)
            else:
                loose += self._inline_element(child)
            text = trimmed(loose + escaped(child.tail or ""))
            loose = ""
            if text and not lines:
                yield block(text)
            elif text:
                lines.append(f"{indent}- {guarded(text)}")

    def _item(self, item: Element, indent: str, marker: str, depth: int, lines: list[str]) -> Iterator[str]:
        line = [escaped(item.text or "")]
        opened = False

        def flush() -> None:
            nonlocal opened
            if text := trimmed("".join(line)):
                if opened:
                    lines.append(wrapped(f"{indent}    - {guarded(text)}", f"{indent}    "))
                else:
                    lines.append(wrapped(f"{indent}{marker}{guarded(text)}", f"{indent}    "))
                opened = True
            line.clear()

        for child in item:
            tag = child.tag.lower()
            if tag in _LISTS:
                flush()
                yield from self._list_lines(child, depth + 1 if opened else depth, lines)
                opened = True
            elif tag == "table":
                flush()
                if lines:
                    yield "\n".join(lines)
                    lines.clear()
                yield from self._block(child)
            elif tag == "caption":
                line.append(f"{trimmed(self._inline(child))} ")
            else:
                line.append(self._inline_element(child))
            line.append(escaped(child.tail or ""))
        flush()


_SPECIAL: dict[str, Callable[[Narrative, Element], str]] = {
    "br": Narrative._break,
    "linkhtml": Narrative._link,
    "a": Narrative._link,
    "rendermultimedia": Narrative._picture,
    "img": Narrative._picture,
    "footnote": Narrative._footnote,
    "footnoteref": Narrative._footnote_reference,
}


def _paragraph(parts: list[str]) -> Iterator[str]:
    if text := trimmed("".join(parts)):
        yield block(text)


def _tagged(tag: str, inside: str) -> str:
    """`inside` between tags; white space is kept outside of them, and nothing is tagged where there is no text."""
    if not inside.strip():
        return inside
    before = " " if inside[:1].isspace() else ""
    after = " " if inside[-1:].isspace() else ""
    return f"{before}<{tag}>{inside.strip()}</{tag}>{after}"


def _holds_blocks(element: Element) -> bool:
    return any(child.tag.lower() in _BLOCKS for child in element.iter() if child is not element)


def _is_bold(element: Element) -> bool:
    """Whether all the text of a cell is bold."""
    if _attribute(element, "styleCode").lower().startswith("bold"):
        return True
    plain = (element.text or "").strip() or any((child.tail or "").strip() for child in element)
    inner = [child for child in element if "".join(child.itertext()).strip()]
    return not plain and bool(inner) and all(_says_bold(child) or _is_bold(child) for child in inner)


def _says_bold(element: Element) -> bool:
    return element.tag.lower() in ("b", "strong", "th") or "bold" in _attribute(element, "styleCode").lower()


def _attribute(element: Element, name: str) -> str:
    """An attribute by its name in SPL, or that name in small letters, as HTML has it."""
    return (element.get(name) or element.get(name.lower()) or "").strip()


def _marker(element: Element, depth: int) -> Callable[[int], str]:
    """What stands before each item of a list, by its number.

    Letters and Roman numbers are kept as text after a bullet, and so are the numbers of nested lists: where lists of two kinds
    meet in one item, Markdown would count on or lose the mark of an item.
    """
    style = _attribute(element, "styleCode").lower()
    ordered = element.tag.lower() == "ol" or _attribute(element, "listType").lower() == "ordered"
    if not ordered:
        return lambda _: "- "
    if "alpha" in style:
        return lambda number: f"- {_cased(_letters(number), style)}. "
    if "roman" in style:
        return lambda number: f"- {_cased(_roman(number), style)}. "
    return lambda number: f"{number}. " if not depth and number < 1000 else f"- {number}\\. "


def _cased(text: str, style: str) -> str:
    return text.upper() if "big" in style else text


def _letters(number: int) -> str:
    made = ""
    while number:
        number, rest = divmod(number - 1, 26)
        made = chr(ord("a") + rest) + made
    return made


def _roman(number: int) -> str:
    made = ""
    for value, signs in _ROMAN:
        made += signs * (number // value)
        number %= value
    return made
