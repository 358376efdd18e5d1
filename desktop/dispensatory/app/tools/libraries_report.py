"""What the window of libraries tells as text: a library, a change, and how two texts differ. Pure functions."""

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dispensatory.library.differences import Change, Kind, SectionDifference
from dispensatory.library.installed_state import Step
from dispensatory.library.listing import ListedLibrary, Origin, signature_words
from dispensatory.library.proposals import Proposal
from dispensatory.library.proposals import Step as ProposalStep
from dispensatory.library.signing import SignatureState
from dispensatory.library.text_difference import Part, Piece
from dispensatory.wording import mark, tr, tr_n

_NEAR = 240
"""Signs of unchanged text that are shown on each side of a change."""

_LONGEST_LICENCE = 40_000
"""Signs of a licence that are shown: the GPL has 35,000."""

_DID = {
    "added": mark("Undo: adding of {name}"),
    "updated": mark("Undo: update of {name}"),
    "removed": mark("Undo: removal of {name}"),
}
_UNDONE = {
    "added": mark("{name} is not installed any more."),
    "updated": mark("{name} is installed in the edition before."),
    "removed": mark("{name} is installed again."),
}
_KINDS = {Kind.NEW: mark("New"), Kind.CHANGED: mark("Changed"), Kind.REMOVED: mark("Removed")}
_SECTION_KINDS = {Kind.NEW: mark("new section"), Kind.REMOVED: mark("section removed"), Kind.CHANGED: ""}


def origin_words(library: ListedLibrary) -> str:
    """How a library came into use, and whether its signature was checked."""
    if library.origin is Origin.BUNDLED:
        return tr("With the program")
    if library.origin is Origin.FOLDER:
        return tr("Folder")
    return {
        SignatureState.UNSIGNED: tr("Pack, not signed"),
        SignatureState.UNCHECKED: tr("Pack, signature not checked"),
        SignatureState.CHECKED: tr("Pack, signature checked"),
    }[library.signing.state]


def library_html(library: ListedLibrary, titles: Iterable[tuple[str, str]], licence: str = "") -> str:
    """All that is known of a library; `titles` are slug and title of its monographs that replace bundled ones.

    `licence` is the text of the licence that came with it.
    """
    rows = [
        (tr("Edition"), library.edition or tr("not known")),
        (tr("Monographs"), f"{library.monographs:,}"),
        (tr("Licence"), library.licence or tr("not known")),
        (tr("Came from"), origin_words(library)),
    ]
    if library.origin is Origin.INSTALLED:
        rows += [(tr("Installed on"), library.since), (tr("Signature"), signature_words(library.signing))]
    rows.append((tr("Folder"), str(library.folder)))
    table = "".join(f'<tr><td class="name">{_safe(name)}</td><td>{_safe(value)}</td></tr>' for name, value in rows)
    links = ", ".join(f'<a href="medicine:{_safe(slug)}">{_safe(title)}</a>' for slug, title in titles)
    replaced = f"<p>{_safe(tr('In the place of bundled texts'))}: {links}</p>" if links else ""
    text = ""
    if licence.strip():
        text = (
            f'<h4>{_safe(tr("Licence"))}</h4><p style="white-space: pre-wrap">{_safe(licence[:_LONGEST_LICENCE])}</p>'
        )
    return f'<h3>{_safe(library.name)}</h3><table class="data">{table}</table>{replaced}{text}'


def heading_of(proposal: Proposal) -> str:
    """What would be done, in a line."""
    before, after = proposal.before, proposal.after
    if after is None:
        return tr("Remove {name}, edition {edition}?", name=proposal.name, edition=before.edition if before else "")
    edition = after.manifest.edition
    if before is None:
        return tr("Add {name}, edition {edition}?", name=proposal.name, edition=edition)
    return tr("Update {name} from edition {old} to {new}?", name=proposal.name, old=before.edition, new=edition)


def facts_of(proposal: Proposal) -> str:
    """Where the pack is, its licence and signature, and how many medicines would change, a line each."""
    lines = [*_steps(proposal), counts_of(proposal)]
    before, after = proposal.before, proposal.after
    if after is not None:
        licence = tr("Licence: {licence}.", licence=after.manifest.licence)
        if before and before.licence != after.manifest.licence:
            licence += " " + tr("It was: {licence}.", licence=before.licence)
        lines += [f"{licence} {tr('Signature: {words}.', words=signature_words(after.signing))}", str(after.path)]
    return "\n".join(lines)


def _steps(proposal: Proposal) -> Iterator[str]:
    if proposal.step is ProposalStep.OLDER:
        yield tr("By its number this edition is older than the one that is installed.")
    elif proposal.step is ProposalStep.SAME_WITH_OTHER_CONTENT:
        yield tr("This is the edition that is installed, with other content.")


def counts_of(proposal: Proposal) -> str:
    """How many medicines would be new, changed and removed, and what becomes of bundled texts."""
    counts = Counter(change.kind for change in proposal.changes)
    if not counts:
        return tr("No medicine changes.")
    said = ", ".join(f"{counts[kind]:,} {tr(_KINDS[kind]).lower()}" for kind in Kind if counts[kind])
    words = [tr("Medicines: {counts}.", counts=said)]
    if taken := sum(map(proposal.stands_in, proposal.changes)):
        words.append(tr_n("{n} replaces a bundled text.", "{n} replace bundled texts.", taken))
    if given := sum(map(proposal.gives_back, proposal.changes)):
        words.append(tr_n("{n} bundled text is shown again.", "{n} bundled texts are shown again.", given))
    return " ".join(words)


def in_order(proposal: Proposal, titles: dict[str, str]) -> tuple[Change, ...]:
    """The changes as they are looked at: where a bundled text is concerned first, then changed, removed, new; by title."""
    kinds = (Kind.CHANGED, Kind.REMOVED, Kind.NEW)

    def place(change: Change) -> tuple[bool, int, str]:
        concerns = proposal.stands_in(change) or proposal.gives_back(change)
        return not concerns, kinds.index(change.kind), titles.get(change.slug, change.slug).casefold()

    return tuple(sorted(proposal.changes, key=place))


def row_of(change: Change, proposal: Proposal, title: str) -> str:
    """A change in the list."""
    row = _row_of(change, proposal, title)
    other = proposal.also_in(change)
    return tr("{row}, beside the text of {library}", row=row, library=other) if other else row


def _row_of(change: Change, proposal: Proposal, title: str) -> str:
    kind = tr(_KINDS[change.kind]).lower()
    if proposal.stands_in(change):
        return tr("{title}: {kind}, replaces the bundled text", kind=kind, title=title)
    if proposal.gives_back(change):
        return tr("{title}: {kind}, the bundled text is shown again", kind=kind, title=title)
    if proposal.stands_beside(change):
        return tr("{title}: {kind}, beside the bundled text", kind=kind, title=title)
    return f"{title}: {kind}"


def comparing_html(heading: str, words: str = "") -> str:
    """What stands in the place of a difference while it is looked for, or where the texts cannot be read."""
    waiting = tr("Comparing \u2026")
    return f'<h3>{_safe(heading)}</h3><p class="empty">{_safe(words or waiting)}</p>'


def difference_html(heading: str, sections: Sequence[SectionDifference]) -> str:
    """How the texts of a medicine differ, section by section, under a heading."""
    parts = [f"<h3>{_safe(heading)}</h3>"]
    if not sections:
        parts.append(
            f'<p class="empty">{_safe(tr("The words are the same; only the writing or the place differs."))}</p>'
        )
    elif any(section.kind is Kind.CHANGED for section in sections):
        legend = tr(
            "[was: \u2026] is taken out, [now: \u2026] is put in. Text far from any change is left out here: \u2026"
        )
        parts.append(f'<p class="empty">{_safe(legend)}</p>')
    for section in sections:
        kind = _SECTION_KINDS[section.kind]
        heading = f"{section.heading} ({tr(kind)})" if kind else section.heading
        parts.append(f'<h4>{_safe(heading)}</h4><p style="white-space: pre-wrap">{_pieces(section)}</p>')
    return "".join(parts)


def undo_words(step: Step | None) -> str:
    """What can be undone; "" if nothing can."""
    return tr(_DID[step.did], name=step.name) if step else ""


def undone_words(step: Step) -> str:
    """What was undone."""
    return tr(_UNDONE[step.did], name=step.name)


def list_html(libraries: Sequence[ListedLibrary]) -> str:
    """The list on paper."""
    heads = (tr("Library"), tr("Edition"), tr("Monographs"), tr("Licence"), tr("Came from"))
    rows = [
        (library.name, library.edition, f"{library.monographs:,}", library.licence, origin_words(library))
        for library in libraries
    ]
    head = "".join(f"<th>{_safe(name)}</th>" for name in heads)
    body = "".join(f"<tr>{''.join(f'<td>{_safe(value)}</td>' for value in row)}</tr>" for row in rows)
    return f'<h3>{_safe(tr("Libraries"))}</h3><table class="data"><tr>{head}</tr>{body}</table>'


def _pieces(section: SectionDifference) -> str:
    last = len(section.pieces) - 1
    parts, before = [], "\n"
    for number, piece in enumerate(section.pieces):
        if piece.part is Part.ADDED and not before.isspace() and not piece.text[:1].isspace():
            parts.append(" ")
        parts.append(_piece(piece, section.kind is Kind.CHANGED, first=number == 0, last=number == last))
        before = piece.text[-1:] if piece.part is Part.REMOVED else "\n"
    return "".join(parts)


def _piece(piece: Piece, is_marked: bool, *, first: bool, last: bool) -> str:
    if piece.part is Part.SAME:
        return _safe(_shortened(piece.text, first=first, last=last))
    kind = "added" if piece.part is Part.ADDED else "removed"
    if not is_marked:
        return f'<span class="{kind}">{_safe(piece.text)}</span>'
    inside = piece.text.strip() or "\u21b5"
    before, _, after = piece.text.partition(inside)
    words = tr("[now: {text}]") if piece.part is Part.ADDED else tr("[was: {text}]")
    return f'{_safe(before)}<span class="{kind}">{_safe(words.replace("{text}", inside))}</span>{_safe(after)}'


def _shortened(text: str, *, first: bool, last: bool) -> str:
    if len(text) <= 3 * _NEAR:
        return text
    return ("" if first else text[:_NEAR]) + " \u2026 " + ("" if last else text[-_NEAR:])


def _safe(text: str) -> str:
    return html.escape(text)
