"""What a change of a library would do, for the terminal: counts, medicines, and the texts with what goes and what comes."""

from collections import Counter
from collections.abc import Iterator

from dispensatory.errors import DispensatoryError
from dispensatory.library.differences import Change, Kind, section_differences
from dispensatory.library.listing import signature_words
from dispensatory.library.member_names import is_plain
from dispensatory.library.proposals import Proposal, Step, Texts
from dispensatory.library.text_difference import Part, Piece

_MOST_NAMED = 40
_SIGNS = {Kind.NEW: "+", Kind.CHANGED: "~", Kind.REMOVED: "-"}
_NEAR = 60
"""Signs of unchanged text that are shown on each side of a change."""


def summary_lines(proposal: Proposal) -> list[str]:
    """The library and its editions, the licence and the signature, and the medicines that would change."""
    before, after = proposal.before, proposal.after
    lines = [f"{proposal.name}{_editions(proposal)}"]
    if after:
        lines += [f"Licence: {after.manifest.licence}", f"Signature: {signature_words(after.signing)}"]
        if before and before.licence != after.manifest.licence:
            lines.append(f"The licence changes; it was: {before.licence}")
    counts = Counter(change.kind for change in proposal.changes)
    said = ", ".join(f"{counts[kind]} {kind.value}" for kind in Kind if counts[kind])
    lines.append(f"Medicines: {said or 'none changes'}")
    titles = proposal.titles(_MOST_NAMED)
    lines += [f"{_SIGNS[change.kind]} {_named(change, titles, proposal)}" for change in proposal.changes[:_MOST_NAMED]]
    if len(proposal.changes) > _MOST_NAMED:
        lines.append(f"  and {len(proposal.changes) - _MOST_NAMED:,} more")
    return lines


def change_lines(proposal: Proposal) -> Iterator[str]:
    """Each text that would change, section by section: [-what goes-] and {+what comes+}."""
    with proposal.opened() as texts:
        for change in proposal.changes:
            yield f"\n{change.slug} ({change.kind.value}{_place(change, proposal)})"
            yield from _text_lines(change, texts)


def _text_lines(change: Change, texts: Texts) -> Iterator[str]:
    try:
        found = section_differences(*texts.of(change))
    except DispensatoryError as error:
        yield f"  cannot be compared: {error}"
        return
    if not found:
        yield "  The words are the same."
    for section in found:
        yield f"  {section.heading} ({section.kind.value})"
        yield from (f"    {line}" for line in _marked(section.pieces).splitlines())


def _editions(proposal: Proposal) -> str:
    before, after = proposal.before, proposal.after
    if after and before:
        note = {Step.OLDER: ", a newer one by its number", Step.SAME_WITH_OTHER_CONTENT: " too, with other content"}
        new = after.manifest.edition
        return f", edition {new}; installed is edition {before.edition}{note.get(proposal.step, '')}"
    if after:
        return f", edition {after.manifest.edition}"
    return f", edition {before.edition}" if before else ""


def _named(change: Change, titles: dict[str, str], proposal: Proposal) -> str:
    other = proposal.also_in(change)
    beside = f", beside the text of {other}" if other else ""
    return f"{_seen(titles.get(change.slug, change.slug))}{_place(change, proposal)}{beside}"


def _place(change: Change, proposal: Proposal) -> str:
    if proposal.stands_in(change):
        return ", in the place of the bundled text"
    if proposal.gives_back(change):
        return ", the bundled text is shown again"
    return ", beside the bundled text" if proposal.stands_beside(change) else ""


def _marked(pieces: tuple[Piece, ...]) -> str:
    if len(pieces) == 1:
        sign = "+" if pieces[0].part is Part.ADDED else "-"
        return "\n".join(f"{sign} {_seen(line)}" for line in pieces[0].text.splitlines())
    marks = {Part.REMOVED: ("[-", "-]"), Part.ADDED: ("{+", "+}")}
    return "".join(
        _shortened(_seen(piece.text), first=number == 0, last=number == len(pieces) - 1)
        if piece.part is Part.SAME
        else _seen(piece.text).join(marks[piece.part])
        for number, piece in enumerate(pieces)
    )


def _seen(text: str) -> str:
    """`text` without the signs by which a file could steer a terminal."""
    return "".join(sign if sign == "\n" or is_plain(sign) else "\ufffd" for sign in text.replace("\t", " "))


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """Unchanged text, cut where it is far from any change."""
    if len(text) <= 3 * _NEAR:
        return text
    return ("" if first else text[:_NEAR]) + " \u2026 " + ("" if last else text[-_NEAR:])
