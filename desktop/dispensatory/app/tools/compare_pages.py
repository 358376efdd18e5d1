"""A comparison as HTML: the table of facts, a section of one medicine, and both as they are printed. No Qt here."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence

from dispensatory.app.pages.page import Names, PageRequest, faqs_in, page_html, paper_html
from dispensatory.clinical.citing import cited_words
from dispensatory.clinical.comparison import ActionRow, Compared, Comparison, Fact, Said, SectionRow
from dispensatory.clinical.regimen_library import source_words
from dispensatory.clinical.regimen_words import (
    ACTION_WORDS,
    CANNOT_BE_CHECKED,
    NOT_SAFE,
    difference_words,
    via_words,
)
from dispensatory.clinical.statements import Statement
from dispensatory.monograph.html import inline
from dispensatory.monograph.model import Action
from dispensatory.terminology.sections import SectionKey
from dispensatory.wording import mark, tr

ABSENT = mark("not in this monograph")
UNREAD = mark("could not be read")

_ACTIONS = {
    Action.CONTRAINDICATED: mark("Contraindicated with"),
    Action.AVOID: mark("Avoid with"),
    Action.ADJUST: mark("Adjust the dose with"),
    Action.MONITOR: mark("Monitor with"),
    Action.INFO: mark("Know, with"),
}
_FIRST_WIDTHS = {1: 22, 2: 22}
_FIRST_WIDTH = 17
"""Percent of the paper's width that the names of the rows take, by the number of columns, and with more."""

_BEFORE_UNIT = re.compile(r"(?<=\d) (?=[^\W\d])")
"""A figure and its unit stay in one line."""

_TAG = re.compile(r"(<[^>]*>)")
_UNIT_AFTER = re.compile(
    r"(?<=\d) (?=(?:%|[kmn]?g|m?cg|[\u00b5\u03bc]g|ug|(?:milli|micro|nano|kilo)?grams?|[md]?[lL]|litres?|liters?|IU|"
    r"(?:million )?units?|mmol|micromol|mol|mEq|mmHg|[cm]m|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|years?|"
    r"times|tablets?|capsules?|puffs?|drops?)\b)"
)

_SWITCH = re.compile(r'<p class="switch">.*?</p>', re.DOTALL)
_HEAD_OF_INTERACTIONS = re.compile(r'<thead><tr><th class="action".*?</thead>', re.DOTALL)
_INTERACTION = re.compile(r'<tr><td>(<b><span class="\w+">[^<]*</span></b>)</td><td>(.*?)</td><td>', re.DOTALL)
_LINK = re.compile(r'<a\b(?P<before>[^>]*?)\s*href="(?P<address>[^"]*)"[^>]*>(?P<words>.*?)</a>', re.DOTALL)
_ANY_LINK = re.compile(r"<a\b[^>]*>(.*?)</a>", re.DOTALL)
_FOLLOWED = ("source:", "medicine:")
_UNFOLDED = "\u25be&nbsp;&nbsp;"


def glance_html(comparison: Comparison, names: Names, *, on_paper: bool = False) -> str:
    """One table with a row for each fact and a column for each medicine. On paper its head names them.

    On paper where each is from does not stand in it.
    A partner in the library is a link `medicine:slug`; `section:precautions` leads to the interactions in full.
    """
    rows = [
        *map(_fact_row, comparison.facts),
        *_said_rows(comparison),
        *(_action_row(row, comparison, names, linked=not on_paper) for row in comparison.actions),
        *map(_fact_row, () if on_paper else comparison.where_from),
    ]
    head = _titles(comparison) if on_paper else ""
    table = f'<table class="data compare" width="100%" cellspacing="0">{head}{"".join(rows)}</table>'
    return with_whole_figures(table) + _unread(comparison)


def with_whole_figures(page: str) -> str:
    """HTML in whose words no line ends between a figure and its unit."""
    return "".join(piece if piece.startswith("<") else _UNIT_AFTER.sub("&nbsp;", piece) for piece in _TAG.split(page))


def column_html(medicine: Compared, numbers: tuple[int, ...] | None, names: Names) -> str:
    """The sections of these numbers of one medicine, every answer unfolded; words where there are none."""
    monograph = medicine.monograph
    if monograph is None or numbers is None:
        words = tr("This monograph could not be read: {problem}", problem=medicine.error)
        return f'<p class="empty">{_escaped(words)}</p>'
    if not monograph.sections:
        return _for_column(page_html(PageRequest(monograph, 0), names))
    if not numbers:
        return f'<p class="empty">{_escaped(_sentence(tr(ABSENT)))}</p>'
    requests = (
        PageRequest(monograph, number, frozenset(range(len(faqs_in(monograph.sections[number]))))) for number in numbers
    )
    return _for_column("".join(page_html(request, names) for request in requests))


def comparison_paper(comparison: Comparison, section: SectionRow | None, names: Names) -> str:
    """The table, below it where each medicine is from, then `section` of one after the other; nothing to click."""
    title = f"<h1>{_escaped(comparison_title(comparison))}</h1>"
    table = _ANY_LINK.sub(r"\1", glance_html(comparison, names, on_paper=True))
    columns = zip(comparison.medicines, section.cells, strict=True) if section else ()
    heading = section.heading if section else ""
    where_from = "".join(_where_from(number, comparison) for number in range(len(comparison.medicines)))
    return (
        title
        + table
        + where_from
        + "".join(_on_paper(medicine, numbers, heading, names) for medicine, numbers in columns)
    )


def comparison_title(comparison: Comparison) -> str:
    """What the comparison is called."""
    titles = [medicine.title for medicine in comparison.medicines]
    if len(titles) == 1:
        return tr("{medicine} at a glance", medicine=titles[0])
    return tr("Comparison of {medicines}", medicines=_listed(titles))


def source_of(medicine: Compared, number: str) -> str:
    """The source that a medicine's text cites under a number, in words; "" where there is none."""
    return cited_words(medicine.monograph.front, (int(number),)) if medicine.monograph and number.isdigit() else ""


def _on_paper(medicine: Compared, numbers: tuple[int, ...] | None, heading: str, names: Names) -> str:
    if medicine.monograph is not None and numbers:
        return paper_html(medicine.monograph, numbers, names)
    text = _ANY_LINK.sub(r"\1", column_html(medicine, numbers, names))
    return f"<h1>{_escaped(medicine.title)}</h1><h2>{_escaped(heading)}</h2>{text}"


def _where_from(number: int, comparison: Comparison) -> str:
    """What a medicine's text is from, over the whole width of the paper."""
    rows = "".join(
        f'<p class="end"><b>{_escaped(fact.name)}:</b> {_lines_in_a_row(fact.cells[number])}</p>'
        for fact in comparison.where_from
    )
    return f"<h4>{_escaped(comparison.medicines[number].title)}</h4>{rows}"


def _lines_in_a_row(lines: Sequence[str] | None) -> str:
    return "<br>".join(map(_escaped, lines)) if lines else _missing(lines)


def _titles(comparison: Comparison) -> str:
    number = len(comparison.medicines)
    first = _FIRST_WIDTHS.get(number, _FIRST_WIDTH)
    width = (100 - first) // max(number, 1)
    cells = (f'<th width="{width}%">{_escaped(medicine.title)}</th>' for medicine in comparison.medicines)
    return f'<thead><tr><th width="{first}%"></th>{"".join(cells)}</tr></thead>'


def _fact_row(fact: Fact) -> str:
    cells = "".join(
        f'<td class="{"boxed" if fact.is_markdown and lines else "cell"}">'
        f"{_lines(lines, is_markdown=fact.is_markdown)}</td>"
        for lines in fact.cells
    )
    return f'<tr><td class="name">{_escaped(fact.name)}</td>{cells}</tr>'


def _lines(lines: Sequence[str] | None, *, is_markdown: bool) -> str:
    if not lines:
        return _missing(lines)
    made = "".join(f"<div>{inline(line) if is_markdown else _escaped(line)}</div>" for line in lines)
    return _BEFORE_UNIT.sub("&nbsp;", made)


def _said_rows(comparison: Comparison) -> Iterator[str]:
    if len(comparison.medicines) > 1:
        cells = "".join(f'<td class="cell">{"".join(_said(others, comparison))}</td>' for others in comparison.said)
        yield f'<tr><td class="name">{_escaped(tr("Said of each other"))}</td>{cells}</tr>'


def _said(others: Sequence[Said], comparison: Comparison) -> Iterator[str]:
    """What one says of the others, each statement once for all whom it is about; then of whom it says nothing."""
    titles = {medicine.slug: medicine.title for medicine in comparison.medicines}
    told: dict[int, list[tuple[Said, Statement]]] = {}
    for said in others:
        for statement in said.statements:
            told.setdefault(id(statement.interaction), []).append((said, statement))
        differs = difference_words(said.pair, comparison.library) if said.pair and said.statements else ""
        if differs:
            yield f"<p><b>{_escaped(titles[said.about])}: {_escaped(differs)}</b></p>"
    for found in told.values():
        about = dict.fromkeys(titles[said.about] for said, _ in found)
        yield f"<p><b>{_escaped(_of(about))}</b> {_statement(found, comparison)}</p>"
    for words, is_known in ((NOT_SAFE, True), (CANNOT_BE_CHECKED, False)):
        silent = [titles[said.about] for said in others if not said.statements and said.is_known is is_known]
        if silent:
            yield f'<p><b>{_escaped(_of(silent))}</b> <span class="empty">{_escaped(tr(words))}</span></p>'


def _statement(found: Sequence[tuple[Said, Statement]], comparison: Comparison) -> str:
    """One statement, with all ways by which it is about medicines of the comparison."""
    statement = found[0][1]
    stated = statement.interaction
    action = f'<b><span class="{stated.action.value}">{_escaped(tr(ACTION_WORDS[stated.action]))}.</span></b>'
    words = " ".join(_escaped(text) for text in (stated.effect, stated.management) if text)
    ways = dict.fromkeys(via_words(each, said.pair, comparison.library) for said, each in found if said.pair)
    behind = "; ".join(part for part in (*ways, source_words(statement, comparison.monographs)) if part)
    return f'{action} {words} <span class="info">[{_escaped(behind)}]</span>'


def _listed(names: Iterable[str]) -> str:
    *before, last = names
    return tr("{one} and {other}", one=", ".join(before), other=last) if before else last


def _of(titles: Iterable[str]) -> str:
    return tr("Of {medicines}:", medicines=_listed(titles))


def _action_row(row: ActionRow, comparison: Comparison, names: Names, *, linked: bool) -> str:
    cells = "".join(
        f'<td class="cell">{_partners(partners, first, names)}</td>'
        for partners, first in zip(row.cells, comparison.stand_for, strict=True)
    )
    details = f' \u00b7 <a href="section:{SectionKey.PRECAUTIONS.value}">{_escaped(tr("details"))}</a>'
    more = details if linked and any(row.cells) else ""
    name = f'<span class="{row.action.value}">{_escaped(tr(_ACTIONS[row.action]))}</span>'
    return f'<tr><td class="name">{name}{more}</td>{cells}</tr>'


def _partners(partners: Iterable[str] | None, first: frozenset[str], names: Names) -> str:
    if not partners:
        return _missing(partners)
    return ", ".join(
        f"<b>{_partner(partner, names)}</b>" if partner in first else _partner(partner, names) for partner in partners
    )


def _partner(partner: str, names: Names) -> str:
    kind, _, name = partner.partition(":")
    if kind == "other":
        return _escaped(name.strip())
    if kind == "class":
        return _escaped(names.drug_class(name) or name.replace("-", " "))
    title = names.medicine(partner)
    if title is None:
        return _escaped(partner.replace("-", " "))
    return f'<a href="medicine:{html.escape(partner)}">{_escaped(title)}</a>'


def _missing(cell: object) -> str:
    return f'<span class="empty">{_escaped(tr(UNREAD if cell is None else ABSENT))}</span>'


def _unread(comparison: Comparison) -> str:
    missing = (
        tr("A part of a combination could not be read, and what it says is missing above: {problem}", problem=why)
        for why in comparison.unread.values()
    )
    return "".join(f'<p class="empty">{_escaped(words)}</p>' for words in missing)


def _for_column(page: str) -> str:
    """The page with nothing to fold, with tables for a narrow column, and of its links those that the comparison follows.

    Of an interaction the action and the partners stand above what is said of it, not beside it.
    """
    made = _LINK.sub(_kept, _SWITCH.sub("", page)).replace('class="data"', 'class="data narrow"')
    return with_whole_figures(_INTERACTION.sub(r"<tr><td>\1 \2<br>", _HEAD_OF_INTERACTIONS.sub("", made)))


def _kept(link: re.Match[str]) -> str:
    if link["address"].startswith(_FOLLOWED):
        return link[0]
    return link["words"].removeprefix(_UNFOLDED)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
