"""The report on a regimen as HTML for the style of pages: every text of a monograph is escaped and word for word."""

import html
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from dispensatory.clinical.regimen_evidence import Evidence, evidence
from dispensatory.clinical.regimen_library import source_words
from dispensatory.clinical.regimen_lines import Line
from dispensatory.clinical.regimen_model import Duplicate, Library, OneSided, Pair, Regimen
from dispensatory.clinical.regimen_words import (
    ACTION_WORDS,
    ASIDE,
    CANNOT_BE_CHECKED,
    FROM_THE_TABLE,
    NOT_SAFE,
    counts,
    difference_words,
    numbers_of,
    of_words,
    one_side_words,
    via_words,
)
from dispensatory.clinical.statements import Statement
from dispensatory.monograph.model import Action, Monograph
from dispensatory.wording import mark, tr, tr_n

EMPTY = mark(
    "Add the medicines that someone takes: what their monographs say of each other is shown here, pair by pair."
)
ONE = mark("Add a second medicine: pairs are shown here.")
MENTION = mark("What monographs of the list say of it stands above, among the pairs.")
NO_MENTION = mark("The monographs of the list do not name it.")


@dataclass(frozen=True, slots=True)
class Checked:
    """What is reported: the lines of the list, the regimen that was made of them, and what it was made from.

    `faults` are the reasons why a monograph could not be read, by the text of its line.
    """

    lines: tuple[Line, ...]
    regimen: Regimen
    library: Library
    monographs: Mapping[str, Monograph]
    faults: Mapping[str, str] = field(default_factory=dict)


ALL = frozenset(Action)


def report_html(checked: Checked, shown: Collection[Action] = ALL) -> str:
    """The report; pairs whose gravest action is not among `shown` are hidden, and their number is said."""
    if not checked.lines:
        return f'<p class="empty">{_safe(tr(EMPTY))}</p>'
    return "".join(_parts(checked, shown))


def hidden_pairs(regimen: Regimen, shown: Collection[Action]) -> int:
    """How many pairs, names that cannot be checked among them, are hidden where only pairs of the actions `shown` are."""
    return sum(found.action not in shown for found in regimen.findings)


def paper_html(checked: Checked, name: str, day: str, edition: str) -> str:
    """The whole report for paper: the list as given, its day and the edition of the library, and nothing hidden."""
    titles = checked.library.titles
    rows = "".join(f"<li>{_given(line, titles)}</li>" for line in checked.lines)
    about = tr("{day}, library {edition}", day=day, edition=edition) if edition else day
    head = f'<h1>{_safe(name)}</h1><p class="end">{_safe(about)}</p><ol>{rows}</ol>'
    return head + _without_links(report_html(checked))


def _parts(checked: Checked, shown: Collection[Action]) -> Iterator[str]:
    regimen = checked.regimen
    yield f"<p><b>{_safe(counts(regimen))}</b></p>"
    if regimen.unknown:
        names = ", ".join(_warned(name, checked) for name in dict.fromkeys(regimen.unknown))
        yield _boxed(f"<b>{_safe(tr(CANNOT_BE_CHECKED))}:</b> {names}. {_safe(tr('See the end.'))}")
    if len({medicine.slug for medicine in regimen.medicines}) == 1:
        yield f'<p class="empty">{_safe(tr(ONE))}</p>'
    for found in regimen.findings:
        if found.action in shown:
            yield from _pair(found, checked) if isinstance(found, Pair) else _one_sided(found, checked)
    yield from _hidden(regimen, shown)
    if regimen.duplicates:
        yield f"<h3>{_safe(tr('Together'))}</h3>"
    for duplicate in regimen.duplicates:
        yield from _duplicate(duplicate, checked)
    yield from _unrecorded(checked)
    yield from _unknown(checked)


def _pair(pair: Pair, checked: Checked) -> Iterator[str]:
    titles = checked.library.titles
    yield f"<h3>{_action(pair.action)}: {_both(pair, titles)}</h3>"
    if difference := difference_words(pair, checked.library):
        yield _boxed(_safe(difference))
    for statement in pair.statements:
        via = via_words(statement, pair, checked.library)
        yield _said(statement, f" ({_safe(via)})" if via else "", checked)


def _one_sided(found: OneSided, checked: Checked) -> Iterator[str]:
    speaker, name = _link(found.slug, checked.library.titles), f"\u201c{_safe(found.name)}\u201d"
    yield f"<h3>{_action(found.action)}: {tr('{one} and {other}', one=speaker, other=name)}</h3>"
    yield f'<p class="info">{_safe(one_side_words(found, checked.library))}</p>'
    yield from (_said(statement, _of(statement, checked), checked) for statement in found.statements)


def _warned(name: str, checked: Checked) -> str:
    """A name that cannot be checked, with the gravest that is said of it."""
    quoted = f"\u201c{_safe(name)}\u201d"
    said = next((found for found in checked.regimen.mentions if found.name == name), None)
    if said is None:
        return quoted
    action, speaker = tr(ACTION_WORDS[said.action]).lower(), checked.library.titles[said.slug]
    words = tr("{action}, says {speaker}", action=action, speaker=speaker)
    return f"{quoted} (<b>{_safe(words)}</b>)"


def _said(statement: Statement, via: str, checked: Checked) -> str:
    said = statement.interaction
    speaker = _link(statement.said_by, checked.library.titles, "precautions")
    words = _safe(" ".join(text for text in (said.effect, said.management) if text))
    source = _safe(source_words(statement, checked.monographs))
    action, via = f"<b>{_action(said.action)}</b>", f'<span class="info">{via}</span>'
    by = tr("{action}, says {speaker}{via}:", action=action, speaker=speaker, via=via)
    return f'<p>{by} {words}<br><span class="end">{source}</span></p>'


def _hidden(regimen: Regimen, shown: Collection[Action]) -> Iterator[str]:
    hidden = [found.action for found in regimen.findings if found.action not in shown]
    if hidden:
        words = tr_n(
            "{n} pair is hidden by the choice of actions: {each}.",
            "{n} pairs are hidden by the choice of actions: {each}.",
            len(hidden),
            each=numbers_of(hidden),
        )
        yield f'<p class="empty">{_safe(words)}</p>'


def _duplicate(found: Duplicate, checked: Checked) -> Iterator[str]:
    titles = checked.library.titles
    names = ", ".join(_link(slug, titles) for slug in found.slugs)
    yield f"<p><b>{names}</b>: {_safe(found.why)}.</p>"
    told = evidence(found, checked.library, checked.monographs)
    if told:
        yield f"<ul>{''.join(_evidence(each, titles) for each in told)}</ul>"


def _evidence(told: Evidence, titles: Mapping[str, str]) -> str:
    if not told.sentence:
        return f"<li>{_link(told.slug, titles)}: {_safe(tr(FROM_THE_TABLE))}.</li>"
    speaker = _link(told.said_by, titles, told.section)
    place = f'<span class="info"> ({_safe(told.place)})</span>'
    source = f'<span class="end">{_safe(told.source)}</span>'
    return f"<li>{speaker}{place}: \u201c{_safe(told.sentence)}\u201d<br>{source}</li>"


def _unrecorded(checked: Checked) -> Iterator[str]:
    """Each pair once, under its first medicine."""
    regimen, titles = checked.regimen, checked.library.titles
    if regimen.nothing_recorded:
        yield f"<h3>{_safe(tr(NOT_SAFE))}</h3>"
    for one, pairs in groupby(regimen.nothing_recorded, key=lambda pair: pair[0]):
        others = ", ".join(_link(other, titles) for _, other in pairs)
        yield f"<p>{tr('{one} and: {others}', one=_link(one, titles), others=others)}</p>"
    for aside in regimen.asides:
        yield f"<p>{_both(aside, titles)}. {_safe(tr(ASIDE))}</p>"
        yield from (_said(statement, _of(statement, checked), checked) for statement in aside.statements)


def _unknown(checked: Checked) -> Iterator[str]:
    regimen, titles = checked.regimen, checked.library.titles
    if not regimen.unknown:
        return
    yield f"<h3>{_safe(tr(CANNOT_BE_CHECKED))}</h3>"
    mentioned = {found.name for found in regimen.mentions}
    choices = {line.text: line.choices for line in checked.lines}
    for name in dict.fromkeys(regimen.unknown):
        yield f'<p><b class="contraindicated">{_safe(name)}</b>: {_safe(_why(name, choices, checked, titles))}</p>'
        if name in mentioned or not choices.get(name):
            yield f'<p class="empty">{_safe(tr(MENTION if name in mentioned else NO_MENTION))}</p>'


def _why(name: str, choices: Mapping[str, Sequence[str]], checked: Checked, titles: Mapping[str, str]) -> str:
    if name in checked.faults:
        return tr("its monograph cannot be read: {problem}", problem=checked.faults[name])
    if choices.get(name):
        names = ", ".join(titles[slug] for slug in choices[name])
        return tr("may be {names}. None is taken: choose it in the list.", names=names)
    return tr("not the name of one medicine of this library, so no pair with it is checked.")


def _of(statement: Statement, checked: Checked) -> str:
    return " " + _safe(of_words(statement, checked.library))


def _given(line: Line, titles: Mapping[str, str]) -> str:
    if line.slug is None or line.slug not in titles:
        return f'{_safe(line.text)}: <b class="contraindicated">{_safe(tr(CANNOT_BE_CHECKED).lower())}</b>'
    title = titles[line.slug]
    return _safe(title) if title.casefold() == line.text.casefold() else f"{_safe(title)} ({_safe(line.text)})"


def _action(action: Action) -> str:
    return f'<span class="{action.value}">{_safe(tr(ACTION_WORDS[action]))}</span>'


def _both(pair: Pair, titles: Mapping[str, str]) -> str:
    return tr("{one} and {other}", one=_link(pair.one, titles), other=_link(pair.other, titles))


def _link(slug: str, titles: Mapping[str, str], section: str = "") -> str:
    address = f"medicine:{slug}#{section}" if section else f"medicine:{slug}"
    return f'<a href="{_safe(address)}">{_safe(titles.get(slug, slug))}</a>'


def _boxed(words: str) -> str:
    return f'<table class="boxed" width="100%"><tr><td class="boxed">{words}</td></tr></table>'


def _without_links(made: str) -> str:
    pieces = made.split("<a ")
    return pieces[0] + "".join(piece.partition(">")[2].replace("</a>", "", 1) for piece in pieces[1:])


def _safe(text: str) -> str:
    return html.escape(text)
