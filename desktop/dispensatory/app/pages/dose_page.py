"""What the window of a figure shows, as HTML: the words it stands in, and what was worked out."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape

from dispensatory.clinical.citing import source_in_words
from dispensatory.clinical.doses.about import maxima_elsewhere
from dispensatory.clinical.doses.counts import Choice, Count, exactly
from dispensatory.clinical.doses.finding import Found
from dispensatory.clinical.doses.listing import Listing
from dispensatory.clinical.doses.numbers import fixed, grouped
from dispensatory.clinical.doses.portions import Portion
from dispensatory.clinical.doses.possible import condition_words
from dispensatory.clinical.doses.reckoning import Reckoning
from dispensatory.clinical.doses.strengths import Left, Strength
from dispensatory.clinical.doses.verdicts import Verdict
from dispensatory.monograph.model import FrontMatter
from dispensatory.wording import mark, tr, tr_n

_TABLE = '<table class="data" width="100%" cellspacing="0">'
_PIECES: dict[str, Callable[[int], str]] = {
    "tablet": lambda number: tr_n("tablet", "tablets", number),
    "capsule": lambda number: tr_n("capsule", "capsules", number),
    "sachet": lambda number: tr_n("sachet", "sachets", number),
    "packet": lambda number: tr_n("packet", "packets", number),
    "suppository": lambda number: tr_n("suppository", "suppositories", number),
    "pessary": lambda number: tr_n("pessary", "pessaries", number),
    "lozenge": lambda number: tr_n("lozenge", "lozenges", number),
    "film": lambda number: tr_n("film", "films", number),
    "vial": lambda number: tr_n("vial", "vials", number),
    "bottle": lambda number: tr_n("bottle", "bottles", number),
    "ampoule": lambda number: tr_n("ampoule", "ampoules", number),
}
_NO_SOURCE = {
    "paragraph": mark("This paragraph cites no source."),
    "list item": mark("This list item cites no source."),
    "table row": mark("This table row cites no source."),
}
_NO_MAXIMUM = {
    "paragraph": mark("No maximum is stated in this paragraph."),
    "list item": mark("No maximum is stated in this list item."),
    "table row": mark("No maximum is stated in this table row."),
}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a figure stands: the medicine, its section, and whether that is Dosage."""

    front: FrontMatter
    section: str
    is_dosage: bool

    @property
    def title(self) -> str:
        """The title of the medicine."""
        return self.front.title


def origin_words(origin: Origin, found: Found) -> str:
    """The medicine, the section and the headings above the figure, in one line."""
    return " \u203a ".join((origin.title, origin.section, *found.passage.headings))


def passage_html(origin: Origin, found: Found) -> str:
    """The sentence word for word with what introduces it, the rest of its paragraph or row, and the sources that it cites."""
    parts = [f'<p class="muted">{escape(" ".join(lead.split()))}</p>' for lead in found.passage.leads]
    parts.append(_row_html(found) if found.passage.row else f"<p>{_marked(found)}</p>")
    sources = {source.id: source for source in origin.front.sources}
    cited = [sources[number] for number in found.cited if number in sources]
    parts += (f'<p class="end">{source.id}.&nbsp; {escape(source_in_words(source))}</p>' for source in cited)
    if not cited:
        said = [tr(_NO_SOURCE[found.passage.kind])]
        if origin.front.revised:
            said.append(tr("The text was revised {date}.", date=origin.front.revised))
        parts.append(f'<p class="end">{escape(" ".join(said))}</p>')
    return "".join(parts)


def result_html(origin: Origin, found: Found, reckoning: Reckoning, listing: Listing) -> str:
    """The amounts, what the maxima do to them, what must be read, the steps, and the strengths."""
    parts = _headline(reckoning)
    parts.append(_verdicts(found, reckoning.verdicts))
    parts += (f'<p class="note">{escape(note)}</p>' for note in reckoning.notes)
    parts.append(f"<h4>{tr('Step by step')}</h4>{_list(reckoning.steps)}")
    parts.append(f"<h4>{escape(tr('In the strengths listed for {name}', name=origin.title))}</h4>{_strengths(listing)}")
    elsewhere = maxima_elsewhere(found)
    if elsewhere:
        parts.append(f"<h4>{tr('Maxima elsewhere under this heading, not applied')}</h4>")
        parts.append(_list(f"\u201c{sentence}\u201d" for sentence in elsewhere))
    return "".join(parts)


def result_words(reckoning: Reckoning) -> str:
    """The amounts and the maxima in words, for a screen reader."""
    said = _read_words(reckoning) or [_amount(portion) for portion in reckoning.portions]
    return ". ".join((*said, *(verdict.said for verdict in reckoning.verdicts if verdict.reached)))


def _headline(reckoning: Reckoning) -> list[str]:
    """The amounts in large type. Those above a maximum that may hold are small, below the amounts that it would leave."""
    parts: list[str] = []
    for reading in reckoning.readings:
        parts += (_large(_at_most(portion)) for portion in reading.portions)
        parts.append(f'<p class="reached">{escape(condition_words(reading))}.</p>')
    if not reckoning.readings:
        return [_large(_amount(portion)) for portion in reckoning.portions]
    return [*parts, f'<p class="muted">{escape(_without(reckoning))}</p>']


def _large(text: str) -> str:
    return f'<p class="amount">{escape(text)}</p>'


def _at_most(portion: Portion) -> str:
    """An amount of a reading: "at most" where it is the maximum itself."""
    text = _amount(portion)
    is_cut = portion.low == portion.high and portion.most is not None and portion.high.base() == portion.most.base()
    return tr("At most {amount}", amount=text) if is_cut else text


def _without(reckoning: Reckoning) -> str:
    amounts = "; ".join(_amount(portion) for portion in reckoning.portions)
    return tr("Without that maximum: {amounts}. The sentence must be read.", amounts=amounts)


def _read_words(reckoning: Reckoning) -> list[str]:
    said: list[str] = []
    for reading in reckoning.readings:
        said += (condition_words(reading), *(_at_most(portion) for portion in reading.portions))
    return [*said, _without(reckoning).rstrip(".")] if said else []


def _marked(found: Found) -> str:
    """The passage with its figure in bold; what stands beside the sentence is muted."""
    text, figure, sentence = found.passage.text, found.figure, found.sentence
    begin = text.rindex(sentence, 0, figure.end + len(sentence))
    end = begin + len(sentence)
    inside = f"{escape(text[begin : figure.start])}<b>{escape(figure.text)}</b>{escape(text[figure.end : end])}"
    return f'{_muted(text[:begin])}<span class="sentence">{inside}</span>{_muted(text[end:])}'


def _muted(text: str) -> str:
    return f'<span class="muted">{escape(text)}</span>' if text.strip() else escape(text)


def _row_html(found: Found) -> str:
    """The row of a table, head by head; the cell of the figure as a passage."""
    row = found.passage.row
    if row is None:
        return ""
    rows = []
    for number, cell in enumerate(row.cells):
        head = row.heads[number] if number < len(row.heads) else ""
        text = _marked(found) if number == found.passage.column else escape(cell)
        if cell:
            rows.append(f'<tr><td class="name" width="32%">{escape(head)}</td><td>{text}</td></tr>')
    return f"{_TABLE}{''.join(rows)}</table>"


def _amount(portion: Portion) -> str:
    """An amount with the same in the next unit where that is easier to read."""
    text = str(portion)
    if portion.low == portion.high:
        return f"{portion.high.both()} {portion.what}".strip()
    other = portion.high.both().removeprefix(str(portion.high)).strip(" ()")
    return f"{text} ({portion.high} = {other})" if other else text


def _verdicts(found: Found, verdicts: Sequence[Verdict]) -> str:
    """Each maximum in its own words, with what became of it; amounts that stand in the same words are told together."""
    if not verdicts:
        return f'<p class="muted">{tr(_NO_MAXIMUM[found.passage.kind])}</p>'
    parts = []
    for words in dict.fromkeys(verdict.maximum.words for verdict in verdicts):
        same = [verdict for verdict in verdicts if verdict.maximum.words == words]
        kind = "reached" if any(verdict.reached for verdict in same) else "stated"
        said = escape(" ".join(verdict.said for verdict in same))
        parts.append(f'<p class="{kind}"><b>\u201c{escape(words)}\u201d</b>. {said}</p>')
    return "".join(parts)


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def _strengths(listing: Listing) -> str:
    if listing.why_not:
        return f'<p class="muted">{escape(listing.why_not)}</p>'
    parts = []
    for portion in dict.fromkeys(count.portion for count in listing.counts):
        counts = [count for count in listing.counts if count.portion == portion]
        head = (
            f'<tr><th width="38%">{tr("Strength")}</th><th width="24%">{tr("Exactly")}</th>'
            f"<th>{tr('Whole, or rounded')}</th></tr>"
        )
        rows = "".join(map(_count_row, counts))
        parts.append(f"<p>{escape(tr('For {amount}:', amount=portion))}</p>{_TABLE}<thead>{head}</thead>{rows}</table>")
    if not parts:
        parts.append(f'<p class="muted">{tr("None of the listed strengths could be worked out.")}</p>')
    if listing.remark:
        parts.append(f'<p class="note">{escape(listing.remark)}</p>')
    return "".join(parts) + _left(listing.left)


def _count_row(count: Count) -> str:
    strength = count.strength
    exact = f"{exactly(count.low, count.high)} {_pieces(strength, count.high)}"
    choices = [_choice(choice, strength) for choice in count.choices]
    if count.above_the_most is not None:
        number = f"{fixed(count.above_the_most, 2)} {_pieces(strength, count.above_the_most)}"
        choices.append(tr("{amount} would be above the maximum", amount=number))
    if not choices and strength.whole:
        choices.append(tr("less than half a {piece}", piece=_pieces(strength, 1)))
    return (
        f"<tr><td>{escape(_strength_words(strength))}</td><td>{escape(exact)}</td>"
        f"<td>{'<br>'.join(map(escape, choices))}</td></tr>"
    )


def _choice(choice: Choice, strength: Strength) -> str:
    number = grouped(fixed(choice.number, 2))
    text = f"{number} {_pieces(strength, choice.number)} = {choice.amount}"
    if not choice.percent:
        return text
    percent = fixed(abs(choice.percent), 1)
    percent = grouped(percent) if percent != "0" else tr("under 0.1")
    if choice.percent > 0:
        return tr("{amount} ({percent}% more)", amount=text, percent=percent)
    return tr("{amount} ({percent}% less)", amount=text, percent=percent)


def _pieces(strength: Strength, number: object) -> str:
    words = _PIECES.get(strength.piece)
    return words(1 if number == 1 else 2) if words else strength.piece


def _strength_words(strength: Strength) -> str:
    form = strength.form
    route = f", {form.route}" if form.route and form.route not in form.form else ""
    return f"{form.form}{route}: {strength.text}"


def _left(left: Sequence[Left]) -> str:
    """What was not worked out, by the reason."""
    lines = []
    for why in dict.fromkeys(each.why for each in left):
        names = dict.fromkeys(f"{each.form.form} {each.text}" for each in left if each.why == why)
        lines.append(f"{', '.join(names)}: {why}")
    if not lines:
        return ""
    listed = "".join(f"<p class=end>{escape(line)}</p>" for line in lines)
    return f'<p class="end-title">{tr("Not worked out")}</p>{listed}'
