"""Structured Product Labeling, the XML in which DailyMed gives out labels, read into a Label.

Source of the format: Health Level Seven, Structured Product Labeling, Release 5, and U.S. Food and Drug Administration,
"Structured Product Labeling (SPL) Implementation Guide with Validation Procedures".
"""

import hashlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from dispensatory.errors import ImportRefused
from dispensatory.library.labels.label import HIGHLIGHTS, Label, LabelFormat, Part, Substance
from dispensatory.library.labels.markup import collapsed, item
from dispensatory.library.labels.narrative import Narrative
from dispensatory.library.labels.products import Product, data_of, day, forms_of, products_in
from dispensatory.library.labels.xml_tree import attribute, child, children, parse_xml, text_of
from dispensatory.monograph.plain_text import inline_text
from dispensatory.wording import tr

MOST_SECTIONS = 3_000


def read_spl(content: bytes) -> Label:
    """The label in an SPL file; ImportRefused where it is none or is over a limit."""
    root = parse_xml(content)
    if root.tag != "document" or child(root, "component", "structuredBody") is None:
        raise ImportRefused(
            tr("is XML but no SPL label (it is a <{tag}>): give the XML file of a label from DailyMed", tag=root.tag)
        )
    if sum(1 for _ in root.iter("section")) > MOST_SECTIONS:
        most = f"{MOST_SECTIONS:,}"
        raise ImportRefused(tr("has more than {most} sections: no label has, get the file anew", most=most))
    return _Reader(root).label()


class _Reader:
    """Reads one document. What the sections hold is noted, so that all other words can be told apart from it."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._pictures = dict(_pictures(root))
        self._narrative = Narrative(self._pictures)
        self._told: set[Element] = set()

    def label(self) -> Label:
        root = self._root
        products = products_in(root)
        body = child(root, "component", "structuredBody")
        parts = tuple(
            self._section(each) for outer in children(body, "component") for each in children(outer, "section")
        )
        every = tuple(each for product in products for each in product.every)
        active = [each for product in every for each in product.ingredients if each.active]
        set_id = attribute(child(root, "setId"), "root").lower()
        text = hashlib.blake2b("".join(root.itertext()).encode("utf-8", "replace"), digest_size=16).hexdigest()
        return Label(
            format=LabelFormat.SPL,
            identity=set_id or attribute(child(root, "id"), "root").lower() or text,
            set_id=set_id,
            version=attribute(child(root, "versionNumber"), "value"),
            date=day(attribute(child(root, "effectiveTime"), "value")),
            kind=attribute(child(root, "code"), "displayName"),
            labeler=text_of(child(root, "author", "assignedEntity", "representedOrganization", "name")),
            brands=_distinct(product.brand for product in products),
            generics=_distinct(name for product in products for name in product.generics)
            or _distinct(name for product in every for name in product.generics),
            substances=_substances(every),
            routes=_distinct(route for product in every for route in product.routes),
            forms=forms_of(products),
            schedule=next((product.schedule for product in every if product.schedule), ""),
            parts=tuple(part for part in parts if _says_anything(part)),
            data=(*self._about(), *map(data_of, products), *self._rest(products)),
            fallback_name=text_of(child(root, "title")) or (active[0].name if active else ""),
        )

    def _section(self, section: Element) -> Part:
        title, code = child(section, "title"), child(section, "code")
        heading = self._narrative.title(title) if title is not None else ""
        blocks: list[str] = []
        inner: list[Part] = []
        for element in section:
            if element.tag == "text":
                blocks.extend(self._narrative.blocks(element))
            elif element.tag == "excerpt":
                inner.extend(self._highlights(element))
            elif element.tag == "component":
                inner.extend(self._section(each) for each in children(element, "section"))
            if element.tag in ("text", "title"):
                self._told.add(element)
        blocks.extend(self._narrative.notes())
        number = attribute(code, "code")
        return Part(number or None, inline_text(heading), tuple(blocks), tuple(filter(_says_anything, inner)))

    def _highlights(self, excerpt: Element) -> Iterator[Part]:
        for highlight in children(excerpt, "highlight"):
            for text in children(highlight, "text"):
                self._told.add(text)
                yield Part(None, HIGHLIGHTS, self._narrative.blocks(text))

    def _about(self) -> Iterator[Part]:
        """What the head of the file says of the label."""
        root = self._root
        title = child(root, "title")
        lines = []
        if title is not None:
            self._told.add(title)
            lines.append(f"- Title: {self._narrative.title(title)}")
        for name, value in (
            ("Kind", " ".join(filter(None, _coded(child(root, "code"))))),
            ("Set id", attribute(child(root, "setId"), "root")),
            ("Document id", attribute(child(root, "id"), "root")),
            ("Version", attribute(child(root, "versionNumber"), "value")),
            ("Effective", day(attribute(child(root, "effectiveTime"), "value"))),
        ):
            lines += [item(f"{name}: {value}")] if value else []
        yield Part(None, "Document", ("\n".join(lines),))

    def _rest(self, products: tuple[Product, ...]) -> Iterator[Part]:
        """Every other text in the file, with what it is: names of firms, words about products that nothing else tells."""
        said = {text for product in products for each in product.every for text in each.texts}
        lines: dict[str, None] = {}
        self._gather(self._root, "", said, lines)
        pictures = [item(f"[picture: {words}]") for words in dict.fromkeys(self._pictures.values()) if words]
        if lines:
            yield Part(None, "Firms and other words of the file", ("\n".join(lines),))
        if pictures:
            yield Part(None, "Pictures, which are not taken over", ("\n".join(pictures),))

    def _gather(self, element: Element, around: str, said: set[str], lines: dict[str, None]) -> None:
        if element in self._told or element.tag == "observationMedia":
            return
        name = around if element.tag in ("name", "suffix") else element.tag
        for text in (element.text, *(inner.tail for inner in element)):
            words = collapsed(text or "")
            if words and words not in said:
                lines[item(f"{_LABELS.get(name, name)}: {words}")] = None
        for inner in element:
            self._gather(inner, element.tag, said, lines)


_LABELS = {"representedOrganization": "Labeler", "assignedOrganization": "Establishment", "originalText": "Looks"}


def _pictures(root: Element) -> Iterator[tuple[str, str]]:
    """The words for each picture of the file: its description and the name of its file."""
    for number, media in enumerate(root.iter("observationMedia")):
        words = text_of(child(media, "text"))
        file = attribute(child(media, "value", "reference"), "value")
        yield media.get("ID") or f"picture {number + 1}", "; ".join(filter(None, (words, file)))


def _substances(products: tuple[Product, ...]) -> tuple[Substance, ...]:
    """The active ingredients, and what acts in them, each once."""
    found: dict[str, Substance] = {}
    for product in products:
        for ingredient in product.ingredients:
            if ingredient.active:
                for each in (Substance(ingredient.name, ingredient.unii), *ingredient.moieties):
                    if each.name:
                        found.setdefault(each.name.casefold(), each)
    return tuple(found.values())


def _coded(code: Element | None) -> tuple[str, str]:
    words, number = attribute(code, "displayName"), attribute(code, "code")
    return words, f"(LOINC {number})" if number else ""


def _distinct(names: Iterator[str]) -> tuple[str, ...]:
    return tuple({name.casefold(): name for name in names if name}.values())


def _says_anything(part: Part) -> bool:
    return bool(part.title or part.blocks or part.parts)
