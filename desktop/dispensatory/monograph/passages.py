"""A monograph as passages: every statement of it in plain text, with the section and the headings under which it stands.

A list item or the row of a table says little without what stands above it, so that is kept: headings, the line that leads
into a list, the item around a nested one, the head of a table, the question of an answer.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from dispensatory.monograph.faqs import parse_faqs
from dispensatory.monograph.lines import atx_heading, table_rule
from dispensatory.monograph.model import Action, Brand, FrontMatter, Interaction, Monograph, Section
from dispensatory.monograph.plain_text import inline_text
from dispensatory.monograph.tidy import MAX_DEPTH
from dispensatory.terminology.sections import SEVEN, SectionKey
from dispensatory.wording import mark, tr

BOXED_WARNING = mark("Boxed warning")
INTERACTIONS = mark("Interactions")
AT_A_GLANCE = mark("At a glance")
_ACTIONS = {
    Action.CONTRAINDICATED: mark("contraindicated"),
    Action.AVOID: mark("avoid"),
    Action.ADJUST: mark("adjust"),
    Action.MONITOR: mark("monitor"),
    Action.INFO: mark("info"),
}

ADDED_WORDS = (
    *("With", "Half-life", "Pregnancy", "Breast-feeding", "Introduction", "Rest of the file"),
    "cut here: the whole stands in the file",
)
"""What stands in passages, and may not in the file; beside these only the names of partners do."""

_RULE = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?:[*+\u2022-]|\d{1,3}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_PARAGRAPH = -1


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of plain text, citations included. `under` is what stands above it, outermost first.

    `whole` passages are one statement: a heading, the row of a table, a field, an interaction. One that `leads` stands above
    what follows: a heading, a question, the head of a table, "Not in:". `sources` are the numbers given beside the text, and
    `medicine` is set where a file treats several.
    """

    section: str
    text: str
    under: tuple[str, ...] = ()
    whole: bool = False
    leads: bool = False
    sources: tuple[int, ...] = ()
    medicine: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, heading or table row in plain text; see Passage."""

    text: str
    under: tuple[str, ...] = ()
    whole: bool = False
    leads: bool = False


def passages(
    monograph: Monograph, partner: Callable[[str], str], is_wanted: Callable[[Section], bool] = lambda _: True
) -> Iterator[Passage]:
    """All that `monograph` says, in the order of its sections: names and fields with the generic name, the boxed warning and
    the interactions with the precautions, or at the end where there is no such section; what these stand under is named in the
    language of the window. Its sources, the note on its review and its disclaimer are not about the medicine and are left out.
    `partner` names the partners of interactions; the texts of sections that are not wanted are passed over.
    """
    glance = SectionKey.GENERIC_NAME.value, tuple(_fields(monograph.front))
    warned = SectionKey.PRECAUTIONS.value, tuple(_boxed(monograph.front))
    stated = SectionKey.PRECAUTIONS.value, tuple(_interaction(each, partner) for each in monograph.front.interactions)
    last = {section.key: number for number, section in enumerate(monograph.sections)}
    first = {section.key: number for number, section in reversed(list(enumerate(monograph.sections)))}
    for number, section in enumerate(monograph.sections):
        if first.get(warned[0]) == number:
            yield from warned[1]
        if is_wanted(section):
            yield from _section(section)
        yield from (found for key, group in (glance, stated) if last.get(key) == number for found in group)
    for key, group in (glance, warned, stated):
        if key not in last:
            yield from group


def blocks(markdown: str, under: tuple[str, ...] = ()) -> Iterator[Block]:
    """The blocks of `markdown` in order; lines that belong together are joined by a blank."""
    reader = _Blocks(under)
    lines = markdown.split("\n")
    for number, line in enumerate(lines):
        yield from reader.take(line, lines[number + 1] if number + 1 < len(lines) else "")
    yield from reader.flush()


def _section(section: Section) -> Iterator[Passage]:
    def passage(block: Block) -> Passage:
        return Passage(section.key, block.text, block.under, block.whole, block.leads, medicine=section.medicine)

    if section.key not in SEVEN:
        yield passage(Block(section.heading, whole=True, leads=True))
    if section.key != SectionKey.FAQS:
        yield from map(passage, blocks(section.markdown))
        return
    found = parse_faqs(section.markdown, section.medicine)
    yield from map(passage, blocks(found.before))
    for faq in found.pairs:
        question = inline_text(faq.question)
        yield passage(Block(question, whole=True, leads=True))
        yield from map(passage, blocks(faq.answer, (question,)))


@dataclass(slots=True)
class _Blocks:
    """What is open while Markdown is read line by line. Items are (indentation, text) of the list items around."""

    outer: tuple[str, ...]
    headings: list[tuple[int, str]] = field(default_factory=list)
    items: list[tuple[int, str]] = field(default_factory=list)
    lead: str = ""
    head: str = ""
    lines: list[str] = field(default_factory=list)
    indent: int = _PARAGRAPH

    def take(self, line: str, following: str) -> Iterator[Block]:
        """The blocks that end with `line`."""
        line = _QUOTE.sub("", line, count=1) if line.lstrip().startswith(">") else line
        if "|" in line and (_is_row(line) or self.head or _is_table_rule(following)):
            yield from self._row(line, following)
            return
        self.head = ""
        if not line.strip() or _RULE.fullmatch(line):
            yield from self.flush()
        elif heading := atx_heading(line):
            yield from self._heading(*heading)
        elif match := _ITEM.match(line):
            yield from self.flush()
            self.indent = len(match["indent"].expandtabs(4))
            self.lines = [line[match.end() :]]
        else:
            self.lines.append(line.strip())

    def flush(self) -> Iterator[Block]:
        """The paragraph or item that is open, if there is one."""
        text = inline_text(" ".join(self.lines)).strip() if self.lines else ""
        indent, self.lines, self.indent = self.indent, [], _PARAGRAPH
        if not text:
            return
        if indent == _PARAGRAPH:
            self.items.clear()
            self.lead = text if text.endswith(":") else ""
            yield Block(text, self._under(), leads=bool(self.lead))
            return
        while self.items and self.items[-1][0] >= indent:
            self.items.pop()
        yield Block(text, (*self._under(), *((self.lead,) if self.lead else ()), *(item for _, item in self.items)))
        del self.items[MAX_DEPTH - 1 :]
        self.items.append((indent, text))

    def _heading(self, level: int, markdown: str) -> Iterator[Block]:
        yield from self.flush()
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        self.items.clear()
        self.lead = ""
        if text := inline_text(markdown).strip():
            yield Block(text, self._under(), whole=True, leads=True)
            self.headings.append((level, text))

    def _row(self, line: str, following: str) -> Iterator[Block]:
        yield from self.flush()
        if _is_table_rule(line):
            return
        cells = (inline_text(cell.strip()) for cell in line.strip().removeprefix("|").removesuffix("|").split("|"))
        text = " | ".join(cells).rstrip("| ").strip()
        under = (*self._under(), *((self.lead,) if self.lead else ()))
        if _is_table_rule(following):
            self.head = text if text.strip("| ") else ""
            yield from (Block(head, under, whole=True, leads=True) for head in (self.head,) if head)
        else:
            yield Block(text, (*under, *((self.head,) if self.head else ())), whole=True)

    def _under(self) -> tuple[str, ...]:
        return (*self.outer, *(text for _, text in self.headings))


def _is_row(line: str) -> bool:
    return line.lstrip().startswith("|")


def _is_table_rule(line: str) -> bool:
    return "|" in line and table_rule(line) > 0


def _boxed(front: FrontMatter) -> Iterator[Passage]:
    if front.boxed_warning:
        yield Passage(SectionKey.PRECAUTIONS, inline_text(front.boxed_warning), (tr(BOXED_WARNING),))


def _interaction(stated: Interaction, partner: Callable[[str], str]) -> Passage:
    said = " ".join(part for part in (stated.effect, stated.management) if part)
    text = f"With {', '.join(map(partner, stated.partners))}: {inline_text(said)}"
    under = tr(INTERACTIONS), tr(_ACTIONS[stated.action])
    return Passage(SectionKey.PRECAUTIONS, text, under, whole=True, sources=stated.sources)


def _fields(front: FrontMatter) -> Iterator[Passage]:
    """The names and fields. Of pregnancy, breast-feeding and half-life the name of the field is part of what is said, and in
    the language of the texts.
    """
    synonyms = (f"{synonym.name} ({synonym.kind})" if synonym.kind else synonym.name for synonym in front.synonyms)
    forms = (
        f"{', '.join(part for part in (form.form, form.route, *form.strengths) if part)}" for form in front.dosage_forms
    )
    legal = (f"{country}: {words}" if country else words for country, words in front.legal_status)
    for label, text in (
        (tr("Title"), front.title),
        (tr("International name"), front.inn),
        (tr("Other names"), ", ".join(synonyms)),
        (tr("Abbreviations"), ", ".join(front.abbreviations)),
        (tr("Brand names"), "; ".join(_brands(front.brand_names))),
        (tr("Also called"), ", ".join(front.lay_terms)),
        (tr("Class"), ", ".join(front.pharmacological_class)),
        (tr("Forms"), "; ".join(forms)),
        (tr("Routes"), ", ".join(front.routes)),
        (tr("Legal status"), "; ".join(legal)),
        ("ATC", ", ".join(front.atc_codes)),
        (tr("WHO essential medicine"), front.who_eml),
    ):
        if text:
            yield Passage(SectionKey.GENERIC_NAME, text, (tr(AT_A_GLANCE), label), whole=True)
    for label, text in (
        ("Half-life", front.half_life),
        ("Pregnancy", front.pregnancy),
        ("Breast-feeding", front.lactation),
    ):
        if text:
            yield Passage(SectionKey.GENERIC_NAME, f"{label}: {text}", (tr(AT_A_GLANCE),), whole=True)


def _brands(brands: tuple[Brand, ...]) -> Iterator[str]:
    """The brands by country, as "US: Absorica, Claravis"."""
    by_country: dict[str, list[str]] = {}
    for brand in brands:
        by_country.setdefault(brand.country or "", []).append(brand.name)
    for country, names in by_country.items():
        yield f"{country}: {', '.join(names)}" if country else ", ".join(names)
