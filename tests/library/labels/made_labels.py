"""Labels made for tests, as bytes of SPL and as the monographs that come of them."""

from pathlib import Path

from dispensatory.library.labels.spl import read_spl
from dispensatory.library.labels.writing import write
from dispensatory.monograph.model import Monograph
from dispensatory.monograph.parser import parse

FICTOLOL = Path(__file__).parents[2] / "data" / "labels" / "fictolol.xml"


def spl(text: str, *, code: str = "34067-9", title: str = "", more: str = "") -> bytes:
    section = f'<section><code code="{code}"/><title>{title}</title><text>{text}</text>{more}</section>'
    return document(f"<component>{section}</component>")


def document(body: str, head: str = "") -> bytes:
    return f'<document xmlns="urn:hl7-org:v3">{head}<component><structuredBody>{body}</structuredBody></component></document>'.encode()


def monograph_of(content: bytes) -> Monograph:
    return parse(write(read_spl(content)).text, Path("made.md"), "made")


def text_of(content: bytes, key: str = "usage") -> str:
    """The Markdown of a section without the note on its origin."""
    markdown = next(section.markdown for section in monograph_of(content).sections if section.key == key)
    return markdown.rpartition("<i>Text of the label")[0].strip()


def section(monograph: Monograph, key: str) -> str:
    return next(each.markdown for each in monograph.sections if each.key == key)
