"""The HTML of one page: a section, what belongs to it from the front matter, and at the end its sources."""

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dispensatory.app.open_page import LONGEST_WARNING
from dispensatory.app.pages.charts import chart_link
from dispensatory.app.pages.dose_links import with_dose_links
from dispensatory.app.pages.glance import at_a_glance
from dispensatory.app.pages.interactions import interaction_table
from dispensatory.app.pages.tabs import LONGEST
from dispensatory.monograph.faqs import parse_faqs
from dispensatory.monograph.html import as_written, inline, render
from dispensatory.monograph.model import Faq, FrontMatter, Monograph, Section
from dispensatory.terminology.sections import SEVEN, SectionKey, heading_of, shown_heading
from dispensatory.wording import is_translated, mark, tr, tr_n

EMPTY = mark("This section is empty in this monograph.")
AS_WRITTEN = mark(
    "This section is too long to be set with headings, lists, tables and links. It stands here whole, as in its file."
)
NO_TEXT = mark("This file holds no text below its title.")

_BEFORE_CITATION = re.compile(r'(?<!\s)\s+(?=<sup class="cite">)')
_CITED = re.compile(r'href="source:(\d+)"')
_RULE = '<table class="rule" width="100%" cellspacing="0"><tr><td class="rule"></td></tr></table>'
_LINK = re.compile(r"<a\b[^>]*>(.*?)</a>", re.DOTALL)
_OPEN, _CLOSED = "\u25be", "\u25b8"


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A section of a monograph to be shown. `section` is its number; `open_faqs` are the questions that are unfolded."""

    monograph: Monograph
    section: int
    open_faqs: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Names:
    """How the page names what it links to: the title of a medicine in the library, the title of a class, or None."""

    medicine: Callable[[str], str | None]
    drug_class: Callable[[str], str | None]


def page_html(request: PageRequest, names: Names) -> str:
    """The body of the page, ready for the style sheet."""
    monograph = request.monograph
    front = monograph.front
    if not monograph.sections:
        return f'<p class="empty">{tr(NO_TEXT)}</p>' + _end(monograph, "")
    section = monograph.sections[request.section]
    body = _widened(_in_full(section) + _body(section, front, request.open_faqs, names))
    if not section.as_written:
        body = with_dose_links(body) + chart_link(section, front)
    return body + _end(monograph, body)


def paper_html(monograph: Monograph, sections: Sequence[int], names: Names) -> str:
    """The sections of these numbers one after the other, as they stand on paper: every answer in sight, nothing to click."""
    front = monograph.front
    parts = [f'<h1>{html.escape(front.title)}</h1><p class="muted">{html.escape(_named(front))}</p>']
    if front.boxed_warning:
        parts.append(_boxed(front.boxed_warning, frozenset(source.id for source in front.sources)))
    for number in sections:
        section = monograph.sections[number]
        usual = shown_heading(section.key) if section.key in SEVEN else section.heading
        body = (
            _answered(section, front)
            if section.key == SectionKey.FAQS and not section.as_written
            else _body(section, front, frozenset(), names)
        )
        parts.append(f"<h2>{html.escape(usual)}</h2>{body}")
    body = _widened("".join(parts))
    return _LINK.sub(r"\1", body + _end(monograph, body))


def _named(front: FrontMatter) -> str:
    names = [synonym.name for synonym in front.synonyms] + [brand.name for brand in front.brand_names]
    return ", ".join(dict.fromkeys(names))


def _answered(section: Section, front: FrontMatter) -> str:
    numbers = frozenset(source.id for source in front.sources)
    found = parse_faqs(section.markdown, section.medicine)
    if not found.pairs:
        return render(section.markdown, numbers)
    before = render(found.before, numbers) if found.before.strip() else ""
    pairs = (
        f'<p class="question">{inline(faq.question, numbers)}</p>{render(faq.answer, numbers)}' for faq in found.pairs
    )
    return before + "".join(pairs)


def faqs_in(section: Section) -> tuple[Faq, ...]:
    """The questions of a section; none where it is not FAQs, or is shown as it is written."""
    if section.key != SectionKey.FAQS or section.as_written:
        return ()
    return parse_faqs(section.markdown, section.medicine).pairs


def _body(section: Section, front: FrontMatter, open_faqs: frozenset[int], names: Names) -> str:
    numbers = frozenset(source.id for source in front.sources)
    heading = _heading(section)
    parts = [f"<h3>{html.escape(heading, quote=False)}</h3>"] if heading else []
    if section.key == SectionKey.PRECAUTIONS and front.boxed_warning and not _has_warning(section, front.boxed_warning):
        parts.append(_boxed(front.boxed_warning, numbers))
    if not section.markdown.strip():
        parts.append(f'<p class="empty">{tr(EMPTY)}</p>')
    elif section.as_written:
        parts.append(f'<p class="empty">{tr(AS_WRITTEN)}</p>{as_written(section.markdown)}')
    elif section.key == SectionKey.FAQS:
        parts.append(_faqs(section, numbers, open_faqs))
    else:
        parts.append(render(section.markdown, numbers))
    if section.key == SectionKey.GENERIC_NAME:
        parts.append(at_a_glance(front))
    if section.key == SectionKey.PRECAUTIONS and front.interactions:
        parts.append(interaction_table(front.interactions, numbers, names.medicine, names.drug_class))
    return "".join(parts)


def _heading(section: Section) -> str:
    """What the file's own heading says beyond the tab, if anything."""
    usual = heading_of(section.key) if section.key in SEVEN else section.heading
    own = section.heading.strip()
    return own if own.casefold() != usual.casefold() else section.medicine or ""


def _in_full(section: Section) -> str:
    """The heading of a section of the file's own that has no room on its tab."""
    if section.key in SEVEN or len(section.heading) <= LONGEST:
        return ""
    return f"<h3>{html.escape(section.heading, quote=False)}</h3>"


def _has_warning(section: Section, warning: str) -> bool:
    """Whether the text leads with the warning itself; the banner above shows all of it unless it is long."""
    return len(warning) <= LONGEST_WARNING and "boxed warning" in section.markdown[:400].casefold()


def _boxed(warning: str, numbers: frozenset[int]) -> str:
    text = inline(warning, numbers)
    return f'<table class="boxed" width="100%"><tr><td class="boxed"><b>{tr("Boxed warning.")}</b> {text}</td></tr></table>'


def _faqs(section: Section, numbers: frozenset[int], open_faqs: frozenset[int]) -> str:
    found = parse_faqs(section.markdown, section.medicine)
    if not found.pairs:
        return render(section.markdown, numbers)
    before = render(found.before, numbers) if found.before.strip() else ""
    every = len(open_faqs) >= len(found.pairs)
    close, unfold = f'<a href="faqs:close">{tr("Close all")}</a>', f'<a href="faqs:open">{tr("Open all")}</a>'
    count = tr_n("{n} question", "{n} questions", len(found.pairs))
    rows = [_faq(number, faq, numbers, number in open_faqs) for number, faq in enumerate(found.pairs)]
    return f'{before}<p class="switch">{count} \u00b7 {close if every else unfold}</p>{"".join(rows)}'


def _faq(number: int, faq: Faq, numbers: frozenset[int], is_open: bool) -> str:
    question = re.sub(r"</?a\b[^>]*>", "", inline(faq.question, numbers))
    arrow = _OPEN if is_open else _CLOSED
    row = f'<p class="question"><a name="faq-{number}" href="faq:{number}">{arrow}&nbsp;&nbsp;{question}</a></p>'
    if not is_open:
        return row
    answer = render(faq.answer, numbers) if faq.answer.strip() else f'<p class="empty">{tr(EMPTY)}</p>'
    return f'{row}<table class="answer" width="100%"><tr><td class="answer">{answer}</td></tr></table>'


def _end(monograph: Monograph, body: str) -> str:
    front = monograph.front
    cited = {int(number) for number in _CITED.findall(body)}
    sources = [source for source in front.sources if source.id in cited]
    parts = ['<table class="end" width="100%" cellspacing="0"><tr><td class="end">']
    if sources:
        parts.append(f'<p class="end-title">{tr("Sources cited on this page")}</p>')
    for source in sources:
        words = ", ".join(part for part in (source.title, source.publisher, source.date) if part)
        parts.append(f'<p class="end"><a name="source-{source.id}"></a>{source.id}.&nbsp; {html.escape(words)}</p>')
    about = "; ".join(
        part for part in (tr("Revised {date}", date=front.revised) if front.revised else "", front.review or "") if part
    )
    if about:
        parts.append(f'<p class="end">{html.escape(about[:1].upper() + about[1:])}</p>')
    said = inline(monograph.disclaimer) if monograph.disclaimer else tr("this file has none of its own.")
    parts.append(f'<p class="end"><b>{tr("Disclaimer:")}</b> {said}</p>')
    if is_translated():
        parts.append(f'<p class="end">{tr("The monographs are in English.")}</p>')
    parts.append("</td></tr></table>")
    return "".join(parts)


def _widened(body: str) -> str:
    body = body.replace("<table>", '<table class="data" width="100%" cellspacing="0">')
    return _BEFORE_CITATION.sub("&nbsp;", body.replace("<hr>", _RULE)).replace("\u2009", "&nbsp;")
