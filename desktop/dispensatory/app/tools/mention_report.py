"""What was found for a word, as HTML for the style of pages: every text of a monograph is escaped and word for word."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dispensatory.app.tools.mention_looking import Answer
from dispensatory.clinical.mentions import ABOVE, NOT_PROOF, SPELLINGS, Mention, cut
from dispensatory.terminology.sections import shown_heading
from dispensatory.wording import tr, tr_n

AT_FIRST = 60
"""Medicines whose sentences are shown at first, and at each further step."""

_LONGEST_ABOVE = 140
_APART, _CLOSE = 'style="margin-top: 20px"', 'style="margin-top: 6px"'
EXAMPLES = (("swelling", "ACE inhibitors"), ("QT prolongation", "Macrolides"), ("breast-feeding", "Antihistamines"))
"""Words, and the class in which they may be looked for, to begin with."""


@dataclass(frozen=True, slots=True)
class FoundIn:
    """The sentences found in one section of a medicine; `medicine` is set where a file treats several."""

    slug: str
    section: str
    medicine: str | None
    mentions: tuple[Mention, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words to be marked there."""
        return tuple(dict.fromkeys(word for mention in self.mentions for word in mention.matched))

    @property
    def heading(self) -> str:
        """The section in words."""
        heading = shown_heading(self.section)
        return f"{heading} ({self.medicine})" if self.medicine else heading


def passages_of(answer: Answer) -> tuple[FoundIn, ...]:
    """What was found, section by section in the order of the answer."""
    groups = groupby(answer.found.mentions, key=lambda mention: (mention.slug, mention.section, mention.medicine))
    return tuple(FoundIn(*place, tuple(mentions)) for place, mentions in groups)


def welcome_html() -> str:
    """What the window is for, with examples that can be tried."""
    links = (
        (f'<a href="example:{number}">{_safe(word)}</a>', _safe(group)) for number, (word, group) in enumerate(EXAMPLES)
    )
    tries = "".join(f"<li>{tr('{words} among {medicines}', words=link, medicines=group)}</li>" for link, group in links)
    about = tr(
        "Which medicines mention a word or condition, and what do they say? Type it above and choose among which "
        "medicines to look. Every sentence that mentions it is shown, and the medicines that do not are named."
    )
    more = tr(
        "Other words for the same thing are looked for too, and named. A phrase is looked for as a "
        "phrase; words in \u201cquotation marks\u201d exactly as they are written."
    )
    return f'<p>{about}</p><p>{tr("For example:")}</p><ul>{tries}</ul><p class="empty">{more}</p>'


def report_html(answer: Answer, shown: int = AT_FIRST) -> str:
    """The report, with the sentences of the first `shown` medicines. Links `found:<number>` are to passages."""
    return "".join(_parts(answer, shown))


def paper_html(answer: Answer, day: str, edition: str) -> str:
    """The whole report for paper, with its day and the edition of the library."""
    about = tr("{day}, library {edition}", day=day, edition=edition) if edition else day
    made = "".join(_parts(answer, len(answer.slugs)))
    pieces = made.split("<a ")
    plain = pieces[0] + "".join(piece.partition(">")[2].replace("</a>", "", 1) for piece in pieces[1:])
    return f'<p class="end">{_safe(about)}</p>{plain}'


def title_of(answer: Answer) -> str:
    """The question in a line."""
    return tr("{words} among {medicines}", words=_quoted(answer.question.word), medicines=answer.among)


def counts(answer: Answer) -> str:
    """How many mention it."""
    mention, sentences = len(answer.found.by_medicine), len(answer.found.mentions)
    if not answer.looked_for:
        return tr("There is no letter or number in {words}.", words=_quoted(answer.question.word))
    total = len(answer.slugs)
    if not total:
        return tr("There is no medicine to look through.")
    if not mention:
        return tr("{mentioning} of {total} mention it.", mentioning=mention, total=total)
    return tr_n(
        "{mentioning} of {total} mention it, in {n} sentence.",
        "{mentioning} of {total} mention it, in {n} sentences.",
        sentences,
        mentioning=mention,
        total=total,
    )


def _parts(answer: Answer, shown: int) -> Iterator[str]:
    yield f"<h3>{_safe(_quoted(answer.question.word))}: {_safe(counts(answer))}</h3>"
    if answer.looked_for:
        yield f'<p class="info">{_safe(_looked_for(answer))}'
        yield f"<br>{_safe(tr('Among: {medicines}.', medicines=answer.among))}</p>" if answer.slugs else "</p>"
    yield from _unchecked(answer)
    by_medicine = groupby(enumerate(passages_of(answer)), key=lambda numbered: numbered[1].slug)
    left = []
    for number, (slug, passages) in enumerate(by_medicine):
        if number < shown:
            yield from _medicine(slug, list(passages), answer)
        else:
            left.append(slug)
    if left:
        others = tr_n("{n} more mention it", "{n} more mention it", len(left))
        following = min(len(left), AT_FIRST)
        more = tr_n("Show the sentences of the next {n}", "Show the sentences of the next {n}", following)
        yield f"<h3 {_APART}>{others}</h3>{_names(left, answer)}"
        yield f'<p><a href="more:">{more}</a></p>'
    if answer.found.not_mentioned:
        yield f"<h3 {_APART}>{tr(NOT_PROOF)}</h3>{_names(answer.found.not_mentioned, answer)}"


def _looked_for(answer: Answer) -> str:
    words = ", ".join(answer.looked_for)
    if answer.is_exact:
        return tr("Looked for exactly: {words}.", words=words)
    return tr("Looked for: {words}; {spellings}.", words=words, spellings=tr(SPELLINGS))


def _medicine(slug: str, passages: Sequence[tuple[int, FoundIn]], answer: Answer) -> Iterator[str]:
    yield f'<h3 {_APART}><a href="medicine:{_safe(slug)}">{_safe(answer.titles.get(slug, slug))}</a></h3>'
    for number, passage in passages:
        yield f'<h5 {_CLOSE}><a href="found:{number}">{_safe(passage.heading)}</a></h5><ul>'
        yield from (_sentence(mention, number) for mention in passage.mentions)
        yield "</ul>"


def _sentence(mention: Mention, number: int) -> str:
    above = "".join(f"{_safe(_shortened(text))}{ABOVE}" for text in mention.under)
    around = f'<span class="info">{above}</span>' if above else ""
    numbers = f"[{', '.join(map(str, mention.sources))}] " if mention.sources else ""
    source = f'<span class="end">{numbers}{_safe(mention.source)}</span>'
    if not mention.below:
        return f"<li>{around}{_marked(mention)}<br>{source}</li>"
    shown, left = cut(mention.below)
    lines = [_safe(line) for line in shown]
    if left:
        more = tr_n("\u2026 and {n} more line under it", "\u2026 and {n} more lines under it", left)
        lines.append(f'<a href="found:{number}">{more}</a>')
    items = "</li><li>".join(lines)
    return f"<li>{around}{_marked(mention)}<ul><li>{items}<br>{source}</li></ul></li>"


def _marked(mention: Mention) -> str:
    made, at = [], 0
    for start, end in mention.marks:
        made.append(_safe(mention.sentence[at:start]))
        made.append(f'<span class="found">{_safe(mention.sentence[start:end])}</span>')
        at = end
    return "".join([*made, _safe(mention.sentence[at:])])


def _unchecked(answer: Answer) -> Iterator[str]:
    """What could not be looked through, before everything that was found."""
    told = []
    if answer.unknown:
        told.append(tr("not in this library: {names}", names=", ".join(answer.unknown)))
    if answer.found.unreadable:
        told.append(tr("the file cannot be read: {medicines}", medicines=_titles(answer.found.unreadable, answer)))
    if answer.found.faulty:
        told.append(
            tr("read in part only, the file has errors: {medicines}", medicines=_titles(answer.found.faulty, answer))
        )
    if told:
        said = tr("<b>Cannot be checked:</b> {what}.", what=_safe("; ".join(told)))
        cell = f'<td class="boxed">{said}</td>'
        yield f'<table class="boxed" width="100%" style="margin-top: 10px"><tr>{cell}</tr></table>'


def _names(slugs: Sequence[str], answer: Answer) -> str:
    links = (f'<a href="medicine:{_safe(slug)}">{_safe(answer.titles.get(slug, slug))}</a>' for slug in slugs)
    return f"<p>{', '.join(links)}</p>"


def _titles(slugs: Sequence[str], answer: Answer) -> str:
    return ", ".join(answer.titles.get(slug, slug) for slug in slugs)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_ABOVE else f"{text[:_LONGEST_ABOVE].rstrip()} \u2026"


def _quoted(word: str) -> str:
    return f"\u201c{' '.join(word.split()).strip(chr(34) + chr(8220) + chr(8221))}\u201d"


def _safe(text: str) -> str:
    return html.escape(text, quote=True)
